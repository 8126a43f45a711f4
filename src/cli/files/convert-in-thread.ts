import { beyondLimits, type Converted, type Converter } from "../../ports/convert-file";

/** A sheet of 65,536 rows takes about five seconds; what needs longer is damaged. */
const LIMITS = { seconds: 30, megabytes: 1024 };

/** Converts in a thread of its own, with limits of time and memory, so that a damaged file ends the thread and not the program. */
export function convertInThread(worker: URL, { seconds, megabytes } = LIMITS): Converter {
  return async (bytes, kind) => {
    const beyond = beyondLimits(bytes);
    const { Worker } = await import("node:worker_threads");
    return await new Promise<Converted>((resolve) => {
      const thread = new Worker(worker, {
        workerData: { bytes, kind },
        resourceLimits: { maxOldGenerationSizeMb: megabytes },
        // The library complains of odd formats on the console; users could do nothing about it.
        stdout: true,
        stderr: true,
      });
      const timer = setTimeout(() => end(beyond), seconds * 1000);
      const end = (converted: Converted): void => {
        clearTimeout(timer);
        resolve(converted);
        void thread.terminate();
      };
      thread.once("message", (converted: Converted) => end(converted));
      thread.once("error", (error: NodeJS.ErrnoException) =>
        end(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? beyond : { reason: "file-damaged" }),
      );
      thread.once("exit", () => end({ reason: "file-damaged" }));
    });
  };
}

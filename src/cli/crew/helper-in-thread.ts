import type { Given, Helper, JobName } from "../command";

/** What a thread is started with. */
export interface ThreadTask {
  readonly job: JobName;
  readonly given: Given;
}

/** What it is sent, and sends back. */
export interface Batch {
  readonly number: number;
  readonly files: readonly string[];
}
export interface BatchAnswers {
  readonly number: number;
  readonly answers: readonly unknown[];
}

/** A helper that is a thread of its own: the file of `thread` is src/cli/helper-thread.ts, built. */
export function helperInThread(thread: URL, job: JobName, given: Given): Helper {
  // Taken when it is needed: see docs/decisions/fast-command-line.md.
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const task: ThreadTask = { job, given };
  const worker = new Worker(thread, { workerData: task });
  const waiting = new Map<number, (answers: readonly unknown[] | null) => void>();
  let sent = 0;
  let gone = false;
  const leave = (): void => {
    gone = true;
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
  };
  worker.on("message", ({ number, answers }: BatchAnswers) => {
    waiting.get(number)?.(answers);
    waiting.delete(number);
  });
  // Whatever it died of: this thread meets the same file, and says what it is.
  worker.on("error", leave);
  worker.on("exit", leave);
  return {
    answers: (files) =>
      new Promise((resolve) => {
        if (gone) {
          resolve(null);
          return;
        }
        sent += 1;
        waiting.set(sent, resolve);
        worker.postMessage({ number: sent, files } satisfies Batch);
      }),
    end: () => void worker.terminate(),
  };
}

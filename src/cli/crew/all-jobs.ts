import type { JobName } from "../command";
import type { FileJob } from "./file-job";

/** The jobs that other threads can do, each read by the thread that is asked for it. */
export const allJobs: Readonly<Record<JobName, () => Promise<FileJob<unknown>>>> = {
  check: async () => (await import("../commands/check-files")).checkJob as FileJob<unknown>,
  merge: async () => (await import("../commands/merge-files")).mergeJob as FileJob<unknown>,
};

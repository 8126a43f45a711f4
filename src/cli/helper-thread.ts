import { parentPort, workerData } from "node:worker_threads";
import { openFile } from "../adapters/legacy/open-file";
import { fetchRefusalWords } from "../usecases/refusals/explain-refusal";
import { allJobs } from "./crew/all-jobs";
import type { Batch, BatchAnswers, ThreadTask } from "./crew/helper-in-thread";
import { convertInThread } from "./files/convert-in-thread";
import { readFile } from "./files/read-file";

/** A thread that does the work of a command for some of its files: dist/tthc-helper.mjs, started by crew/helper-in-thread. */
const { job, given } = workerData as ThreadTask;
const top = TTHC_LANGUAGE === "vi" ? "./" : "../";
const convert = convertInThread(new URL(`${top}tthc-old-files.mjs`, import.meta.url));
const [{ begin, post }] = await Promise.all([allJobs[job](), fetchRefusalWords()]);
const answerFor = begin(given, { read: readFile, open: (bytes, name) => openFile(bytes, name, convert) });
const packed = post.packer();

let before: Promise<void> = Promise.resolve();
parentPort?.on("message", ({ number, files }: Batch) => {
  // One file after the other, whenever they were sent.
  before = before.then(async () => {
    const answers: unknown[] = [];
    for (const file of files) answers.push(packed(await answerFor(file)));
    parentPort?.postMessage({ number, answers } satisfies BatchAnswers);
  });
});

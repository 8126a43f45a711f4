import type { Given, JobName, Surroundings } from "../command";

/** Work that is done for each of many files by itself: in this thread, or in those beside it. */
export interface FileJob<Answer> {
  readonly name: JobName;
  /** Makes what answers for one file after the other; what it remembers of earlier ones changes no answer but the sharing of memory. */
  readonly begin: (
    given: Given,
    surroundings: Pick<Surroundings, "read" | "open">,
  ) => (file: string) => Promise<Answer>;
  /** How answers pass from one thread to another. */
  readonly post: Post<Answer>;
}

export interface Post<Answer> {
  /** For one thread: turns its answers, in their order, into plain data without what was sent before. */
  readonly packer: () => (answer: Answer) => unknown;
  /** The reverse, for what that thread sends. */
  readonly unpacker: () => (sent: unknown) => Answer;
}

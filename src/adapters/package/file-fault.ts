import type { Refusal, RefusalReason } from "../../ports/refusal";
import { refuse } from "../../ports/refusal";

/** Thrown inside the adapters of files only: the file is at fault. {@link orRefusal} turns it into a {@link Refusal} at the edge. */
export class FileFault extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly about: Refusal["about"] = {},
  ) {
    super(`${reason} ${JSON.stringify(about)}`);
    this.name = "FileFault";
  }
}

/** A part of the package that breaks its own rules; `problem` is for maintainers, not shown to users. */
export function damaged(part: string, problem: string): FileFault {
  return new FileFault("file-damaged", { part, problem });
}

/** The work's result, or the refusal where the file is at fault. Anything else that is thrown is a bug and goes on. */
export function orRefusal<Result>(file: string, work: () => Result): Result | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileFault) return refuse(error.reason, { file, ...error.about });
    throw error;
  }
}

import type { CopyableWorkbook } from "../ports/copy-workbook";
import type { DocumentPort } from "../ports/document";
import type { MakeWorkbook } from "../ports/new-workbook";
import type { Refusal, RefusalReason } from "../ports/refusal";
import type { ReadText } from "../ports/text-source";
import type { ValueStore } from "../ports/value-store";
import type { Line } from "./output/terminal/terminal";

/** 0 no error · 1 an error found · 2 usage, unreadable or unrecognised input. */
export type ExitCode = 0 | 1 | 2;

/** What threads beside this one can do for many files: see crew/all-jobs. */
export type JobName = "check" | "merge";

/** A thread beside this one. */
export interface Helper {
  /** What the job packed for each of the files; null where the thread has come to an end, by whatever fault. */
  readonly answers: (files: readonly string[]) => Promise<readonly unknown[] | null>;
  readonly end: () => void;
}

export interface Helpers {
  /** As many as there are processors for, beside this thread. */
  readonly most: number;
  readonly start: (job: JobName, given: Given) => Helper;
}

/** What a command may do to the world: read and write a file, open a workbook, make a document, print. Given by main.ts, and by tests. */
export interface Surroundings {
  /** The whole file; `-` is what comes by standard input. */
  readonly read: (path: string) => Promise<Uint8Array | Refusal>;
  /** A whole file or nothing. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<null | Refusal>;
  /** Whether two paths lead to one file, by whatever links. */
  readonly isSameFile: (one: string, other: string) => Promise<boolean>;
  readonly documents: DocumentPort;
  /** The text of a .docx or .txt. */
  readonly readText: ReadText;
  /** The files of a folder that may be tables, or those that a pattern names, in the order of their names; null where the path is a file. */
  readonly filesOfFolder: (path: string) => Promise<readonly string[] | null | Refusal>;
  /** The store of collected values in a folder, which need not be there yet; loads what reads and writes it. */
  readonly openStore: (folder: string) => Promise<ValueStore>;
  /** The whole path that a path leads to, the same from wherever it is given. */
  readonly wholePath: (path: string) => string;
  /** SHA-256, in hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** Loads what makes a new workbook. */
  readonly makeWorkbook: () => Promise<MakeWorkbook>;
  readonly open: (bytes: Uint8Array, fileName: string) => Promise<CopyableWorkbook | Refusal>;
  /** Day and time, as a Vietnamese log gives them: `22/11/2025 06:10`. */
  readonly now: () => string;
  readonly version: string;
  /** How the program was called, for the command lines that it names: `tthc`, `node dist/tthc.mjs`. */
  readonly calledAs: string;
  /** Milliseconds since some moment, for how long things take. */
  readonly clock: () => number;
  /** Before a job over many files: what each leaves behind is cleared early. Absent where the process is not the job's alone. */
  readonly saveMemory?: () => void;
  /** Threads beside this one, for jobs over many files. Absent where there is no processor for them, or nobody may start any. */
  readonly helpers?: Helpers | undefined;
  /** Shows how far a long job is, in place of what it showed before; "" ends it. Absent where nobody looks on. */
  readonly progress?: (text: string) => void;
  /** Told of every refusal that ends a command, besides the sentence: for programs. */
  readonly refused?: (refusal: RefusalJson) => void;
  /** One line to standard output: the result. */
  readonly print: (line: Line) => void;
  /** One line to standard error: everything that is not the result. */
  readonly say: (line: Line) => void;
  /** A text that is a file of its own, to standard output as it is. */
  readonly printText: (text: string) => void;
  /** A result for programs, to standard output. */
  readonly printJson: (value: unknown) => void;
}

/** What `--json` prints where a command ends without a result; its schema is schema/refusal.schema.json. */
export interface RefusalJson {
  /** The code for programs; `usage` where the command line was not understood. */
  readonly reason: RefusalReason | "usage";
  readonly file: string;
  readonly message: string;
}

export interface CommandOption {
  readonly name: string;
  /** What stands after it, as help shows it; a flag has none. */
  readonly takes?: string;
  readonly about: string;
}

/** A command line that was understood: every option known, every value there. */
export interface Given {
  readonly operands: readonly string[];
  /** Options with a value, by name. */
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** What the list of commands says of one. */
export interface CommandHead {
  readonly name: string;
  /** One line. */
  readonly about: string;
  /** What must stand after the command's name, as help shows it. */
  readonly operands: readonly string[];
  /** Reads what it does, and all that this takes: the list needs none of it. */
  readonly load: () => Promise<CommandBody>;
}

/** What a command does: one command = one file. */
export interface CommandBody {
  readonly options: readonly CommandOption[];
  /** Whole command lines that work. */
  readonly examples: readonly string[];
  run(given: Given, surroundings: Surroundings): Promise<ExitCode>;
}

export type Command = CommandHead & CommandBody;

export const jsonOption: CommandOption = { name: "json", about: "in kết quả dạng JSON cho chương trình khác đọc" };

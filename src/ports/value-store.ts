import type { Refusal } from "./refusal";

/** One count that was collected, where it lies. */
export interface KeptValue {
  /** The unit's name as in the table. */
  readonly unit: string;
  /** Id of the form that the table follows. */
  readonly form: string;
  /** Id of the column, as in the glossary. */
  readonly measure: string;
  /** A safe integer. */
  readonly value: number;
  readonly sheet: string;
  /** As in `D12`. */
  readonly cell: string;
}

/** A table whose rows are what one office deals with: its rows are that office's. */
export interface OfficeRows {
  readonly office: string;
  readonly sheet: string;
  /** First and last row as Excel numbers them. */
  readonly top: number;
  readonly bottom: number;
}

/** What a period's part of the store says of one file, beside its values. */
export interface FileNote {
  /** Whole path. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  /** What it was asked to be read as: the same bytes asked for otherwise give other values. */
  readonly asked: string;
  /** All periods that the file has values of. */
  readonly periods: readonly string[];
  /** Something of the file is in no period, and is named anew by each run. */
  readonly partly: boolean;
  /** Of this period's tables: broken statements of their checks, and cells that are no count. */
  readonly errors: number;
  readonly unread: number;
  readonly offices: readonly OfficeRows[];
}

/** Values in their order: a list, or what makes them out of less memory. */
export interface KeptValues extends Iterable<KeptValue> {
  readonly length: number;
}

/** One file's share of a period. */
export interface KeptFile extends FileNote {
  readonly values: KeptValues;
}

/** A period without its values: whose they are, and how many. */
export interface PeriodNotes {
  readonly files: readonly FileNote[];
  readonly values: number;
}

/** Collected values, period by period; a period is written whole or not at all. */
export interface ValueStore {
  /** The periods kept, as in `2024-05`, in order; empty where nothing is there yet. */
  readonly periods: () => Promise<readonly string[] | Refusal>;
  readonly notes: (period: string) => Promise<PeriodNotes | Refusal>;
  /**
   * What a period holds; nothing where it is not there.
   * @param measures only these, and the first value of each row, so that a row that lacks them is seen
   */
  readonly read: (period: string, measures?: ReadonlySet<string>) => Promise<readonly KeptFile[] | Refusal>;
  /** Puts these files in place of all that the period held; without any, the period is gone. */
  readonly write: (period: string, files: readonly KeptFile[]) => Promise<null | Refusal>;
}

/** Bytes of which only what is needed is read. */
export interface ByteSource {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer>;
}

/** How a period is laid down as the bytes of a file; null where the bytes are no such file. */
export interface PeriodCodec {
  readonly encode: (period: string, files: readonly KeptFile[]) => Promise<Uint8Array>;
  readonly notes: (source: ByteSource) => Promise<PeriodNotes | null>;
  readonly decode: (source: ByteSource, measures?: ReadonlySet<string>) => Promise<readonly KeptFile[] | null>;
}

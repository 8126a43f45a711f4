import { useState } from "preact/hooks";
import type { MakeWorkbook } from "../../ports/new-workbook";
import { isRefusal, type Refusal } from "../../ports/refusal";
import { mergedBook } from "../../usecases/merge/merged-book";
import { mergedName } from "../../usecases/merge/merge-words";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Merging } from "./use-merge";

/** The merged table as a workbook, made at a click. */
export interface MergedBook {
  /** What became of the last click. */
  readonly said: string;
  readonly say: (sentence: string) => void;
  readonly save: () => void;
  readonly open: () => void;
}

/**
 * @param keep hands the bytes to the browser's downloads
 * @param onOpen takes them as the book in hand
 */
export function useMergedBook(
  { read, table, sendings }: Pick<Merging, "read" | "table" | "sendings">,
  makeWorkbook: () => Promise<MakeWorkbook | Refusal>,
  keep: (bytes: Uint8Array, name: string) => void,
  onOpen: (bytes: Uint8Array, name: string) => void,
): MergedBook {
  const [said, say] = useState("");
  const [mishap, setMishap] = useState<{ readonly cause: unknown } | null>(null);
  // A fault of ours goes up to the entry's error boundary, not into a silent rejection.
  if (mishap !== null) throw mishap.cause;

  async function made(then: (bytes: Uint8Array, name: string) => void): Promise<void> {
    if (table === null || read === null) return;
    const make = await makeWorkbook();
    if (isRefusal(make)) say(explainRefusal(make));
    else then(mergedBook(table, read.skipped, sendings, make), mergedName(table));
  }

  function act(then: (bytes: Uint8Array, name: string) => void): void {
    void made(then).catch((cause: unknown) => setMishap({ cause }));
  }

  function saved(bytes: Uint8Array, name: string): void {
    keep(bytes, name);
    say(`Đã tải về với tên ${name}.`);
  }

  return { said, say, save: () => act(saved), open: () => act(onOpen) };
}

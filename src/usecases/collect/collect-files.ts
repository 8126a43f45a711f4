import { isRefusal, type Refusal } from "../../ports/refusal";
import type { ValueStore } from "../../ports/value-store";
import type { WorkbookPort } from "../../ports/workbook";
import { explainRefusal } from "../refusals/explain-refusal";
import { fileValues, type CollectRequest, type FileValues, type UndatedTable } from "./file-values";
import { pendingStore, type CollectedPeriod, type DoubtfulFile, type PendingStore } from "./pending-store";
import { storePeriod } from "./store-period";

/** Where the files come from. */
export interface FileSource {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: (file: string) => Promise<string | Refusal>;
  readonly open: (file: string) => Promise<WorkbookPort | Refusal>;
  /** Told before each file, with how many are done. */
  readonly progress: (done: number, file: string) => void;
}

/** A file that is not or not wholly in the store, with the sentence why. */
interface LeftFile {
  readonly file: string;
  readonly message: string;
}

export interface Collected {
  /** Files whose values were put into the store, and those that were there already. */
  readonly added: readonly string[];
  readonly unchanged: readonly string[];
  /** Values that this run put in. */
  readonly values: number;
  /** Files with the same bytes as one that is kept. */
  readonly copies: readonly { readonly file: string; readonly of: string }[];
  readonly skipped: readonly LeftFile[];
  readonly undated: readonly UndatedTable[];
  readonly doubtful: readonly DoubtfulFile[];
  /** Periods of the files of this run. */
  readonly periods: readonly CollectedPeriod[];
}

/** Values in hand before they are written: some 60 MB. A period is written anew each time. */
const MOST_VALUES = 2_000_000;

/**
 * Puts every count of the files into the store, once: what is there already is not read again, what a file held before
 * it changed is replaced, and a period is written whole, so that a run that was cut off is completed by the next.
 */
export async function collectFiles(
  files: readonly string[],
  request: CollectRequest,
  store: ValueStore,
  source: FileSource,
): Promise<Collected | Refusal> {
  const pending = await pendingStore(store);
  if (isRefusal(pending)) return pending;
  const asked = askedWords(request);
  const skipped: LeftFile[] = [];
  const hashes = new Map<string, string>();
  for (const file of files) {
    const hash = await source.hash(file);
    if (isRefusal(hash)) skipped.push(leftFile(file, hash));
    else hashes.set(file, hash);
  }
  const { copies, own } = withoutCopies(hashes, asked, pending);
  const unchanged: string[] = [];
  const undated: UndatedTable[] = [];
  const added: string[] = [];
  let values = 0;
  for (const [file] of copies) pending.put(file, []);
  for (const [done, [file, hash]] of own.entries()) {
    source.progress(done, file);
    if (pending.keeps(file, hash, asked)) {
      unchanged.push(file);
      continue;
    }
    const book = await source.open(file);
    const found = isRefusal(book) ? book : await fileValues(file, book, request);
    if (isRefusal(found)) {
      skipped.push(leftFile(file, found));
      continue;
    }
    undated.push(...found.undated);
    const kept = sharesOf(found, file, hash, asked);
    if (pending.holds(file, kept)) {
      if (kept.length > 0) unchanged.push(file);
      continue;
    }
    pending.put(file, kept);
    if (kept.length > 0) added.push(file);
    values += kept.reduce((sum, [, share]) => sum + share.values.length, 0);
    if (pending.size() < MOST_VALUES) continue;
    const written = await pending.flush();
    if (isRefusal(written)) return written;
  }
  const written = await pending.flush();
  if (isRefusal(written)) return written;
  const periods = await pending.periodsOf(new Set(hashes.keys()));
  if (isRefusal(periods)) return periods;
  const named = [...copies].map(([file, of]) => ({ file, of }));
  return { added, unchanged, values, copies: named, skipped, undated, doubtful: pending.doubtful(hashes), periods };
}

function leftFile(file: string, refusal: Refusal): LeftFile {
  return { file, message: explainRefusal({ ...refusal, about: { file, ...refusal.about } }) };
}

/** The same bytes read as something else give other values. */
function askedWords({ profiles, assumed }: CollectRequest): string {
  const forms = profiles === undefined ? "" : JSON.stringify(profiles.map(({ id, columns }) => [id, columns]));
  return [forms, assumed === undefined ? "" : storePeriod(assumed)].join("|").replace(/^\|$/, "");
}

type Shares = Parameters<PendingStore["put"]>[1];

function sharesOf({ byPeriod, undated }: FileValues, file: string, hash: string, asked: string): Shares {
  const periods = [...byPeriod.keys()].sort();
  const note = { file, hash, asked, periods, partly: undated.length > 0 };
  return [...byPeriod].map(([period, share]) => [period, { ...note, ...share }]);
}

/** Of files with the same bytes one is taken: the one that is kept already, else the first. */
function withoutCopies(
  hashes: ReadonlyMap<string, string>,
  asked: string,
  pending: PendingStore,
): {
  readonly copies: ReadonlyMap<string, string>;
  readonly own: readonly (readonly [file: string, hash: string])[];
} {
  const first = new Map<string, string>();
  // A file that this run does not see may have changed since: it speaks for its bytes as long as nobody knows better.
  for (const [file, hash] of pending.kept(asked)) if ((hashes.get(file) ?? hash) === hash) first.set(hash, file);
  const copies = new Map<string, string>();
  const own: (readonly [string, string])[] = [];
  for (const [file, hash] of hashes) {
    const of = first.get(hash) ?? file;
    first.set(hash, of);
    if (of === file || pending.keeps(file, hash, asked)) own.push([file, hash]);
    else copies.set(file, of);
  }
  return { copies, own };
}

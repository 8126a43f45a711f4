import { valuePacker } from "../../ports/packed-values";
import { isRefusal, type Refusal } from "../../ports/refusal";
import type { FileNote, KeptFile, ValueStore } from "../../ports/value-store";
import { byTime } from "./store-period";

export interface CollectedPeriod {
  readonly period: string;
  /** All that it holds now. */
  readonly files: number;
  readonly values: number;
  readonly changed: boolean;
}

/** A file whose tables have broken sums, or cells that are no count. */
export interface DoubtfulFile {
  readonly file: string;
  readonly errors: number;
  readonly unread: number;
}

/** A store with changes in hand that are not written yet. */
export interface PendingStore {
  /** Whether all of a file is kept as it is now, in every period that it has values of. */
  readonly keeps: (file: string, hash: string, asked: string) => boolean;
  /** Whether exactly these shares of a file are kept. */
  readonly holds: (file: string, shares: Shares) => boolean;
  /** The files kept as asked, by their bytes. */
  readonly kept: (asked: string) => readonly (readonly [file: string, hash: string])[];
  /** These shares in place of whatever the file had before; none takes it out. */
  readonly put: (file: string, shares: Shares) => void;
  /** Values in hand. */
  readonly size: () => number;
  /** Writes what is in hand, period by period. */
  readonly flush: () => Promise<null | Refusal>;
  readonly periodsOf: (files: ReadonlySet<string>) => Promise<readonly CollectedPeriod[] | Refusal>;
  readonly doubtful: (files: ReadonlyMap<string, string>) => readonly DoubtfulFile[];
}

type Shares = readonly (readonly [period: string, share: KeptFile])[];

export async function pendingStore(store: ValueStore): Promise<PendingStore | Refusal> {
  const index = await notesOf(store);
  if (isRefusal(index)) return index;
  const changes = new Map<string, Map<string, KeptFile | null>>();
  const changed = new Set<string>();
  let size = 0;
  const listOfValues = valuePacker();
  const packed = (share: KeptFile): KeptFile => {
    const values = listOfValues();
    for (const value of share.values) values.add(value);
    return { ...share, values };
  };

  const keeps: PendingStore["keeps"] = (file, hash, asked) => {
    const notes = index.get(file);
    if (notes === undefined || notes.size === 0) return false;
    return [...notes.values()].every(
      (note) =>
        !note.partly && note.hash === hash && note.asked === asked && note.periods.every((period) => notes.has(period)),
    );
  };

  const put: PendingStore["put"] = (file, shares) => {
    const next = new Map(shares.map(([period, share]) => [period, noteOf(share)]));
    for (const period of new Set([...(index.get(file)?.keys() ?? []), ...next.keys()])) {
      const ofPeriod = changes.get(period) ?? new Map<string, KeptFile | null>();
      const share = shares.find(([name]) => name === period)?.[1];
      changes.set(period, ofPeriod.set(file, share === undefined ? null : packed(share)));
    }
    index.set(file, next);
    size += shares.reduce((sum, [, { values }]) => sum + values.length, 0);
  };

  return {
    keeps,
    holds: (file, shares) => {
      const notes = index.get(file) ?? new Map<string, FileNote>();
      if (notes.size !== shares.length) return false;
      return shares.every(([period, share]) => {
        const note = notes.get(period);
        return note !== undefined && note.hash === share.hash && note.asked === share.asked;
      });
    },
    kept: (asked) =>
      [...index].flatMap(([file, notes]) => {
        const [note] = notes.values();
        return note !== undefined && keeps(file, note.hash, asked) ? [[file, note.hash] as const] : [];
      }),
    put,
    size: () => size,
    flush: async () => {
      // What a file gives to a period comes before what it leaves: a run that is cut off between loses nothing.
      const gives = (files: ReadonlyMap<string, KeptFile | null>): boolean =>
        [...files.values()].some((file) => file !== null);
      const inOrder = [...changes].sort(
        ([a, one], [b, other]) => Number(gives(other)) - Number(gives(one)) || byTime(a, b),
      );
      for (const [period, files] of inOrder) {
        const before = await store.read(period);
        if (isRefusal(before)) return before;
        const rest = before.filter(({ file }) => !files.has(file));
        const written = await store.write(period, [...rest, ...[...files.values()].filter((file) => file !== null)]);
        if (isRefusal(written)) return written;
        changed.add(period);
        changes.delete(period);
      }
      size = 0;
      return null;
    },
    periodsOf: async (files) => {
      const touched = [...index].flatMap(([file, notes]) => (files.has(file) ? [...notes.keys()] : []));
      const periods: CollectedPeriod[] = [];
      for (const period of [...new Set([...touched, ...changed])].sort(byTime)) {
        const held = await store.notes(period);
        if (isRefusal(held)) return held;
        periods.push({ period, files: held.files.length, values: held.values, changed: changed.has(period) });
      }
      return periods;
    },
    doubtful: (files) =>
      [...files.keys()].flatMap((file) => {
        const notes = [...(index.get(file)?.values() ?? [])];
        const errors = notes.reduce((sum, note) => sum + note.errors, 0);
        const unread = notes.reduce((sum, note) => sum + note.unread, 0);
        return errors + unread > 0 ? [{ file, errors, unread }] : [];
      }),
  };
}

/** Without the values: what is known of a file outlives the writing of them. */
function noteOf({ file, hash, asked, periods, partly, errors, unread, offices }: KeptFile): FileNote {
  return { file, hash, asked, periods, partly, errors, unread, offices };
}

async function notesOf(store: ValueStore): Promise<Map<string, Map<string, FileNote>> | Refusal> {
  const periods = await store.periods();
  if (isRefusal(periods)) return periods;
  const index = new Map<string, Map<string, FileNote>>();
  for (const period of periods) {
    const notes = await store.notes(period);
    if (isRefusal(notes)) return notes;
    for (const note of notes.files) {
      const ofFile = index.get(note.file) ?? new Map<string, FileNote>();
      index.set(note.file, ofFile.set(period, note));
    }
  }
  return index;
}

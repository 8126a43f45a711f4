import type { Table } from "../../model/table";
import { foldWord } from "../passages/fold-word";
import type { Place } from "../structure/outline";

/** What the columns of a form that no profile knows are called, in words as texts are compared. */
interface NamedColumn {
  readonly id: string;
  /** Ways to say it, the fullest first: «kiến nghị, phản ánh» is said «kiến nghị» too. */
  readonly said: readonly (readonly string[])[];
  /** «Tổng số đơn»: what it counts, where it is the total of all. */
  readonly noun: string | null;
}

const TOTAL: ReadonlySet<string> = new Set(["tổng", "số", "cộng", "lượng"].map(foldWord));

const known = new WeakMap<Table, readonly NamedColumn[]>();

/**
 * The column of a table in a form of its own that the words around a count name; null where they name none or several.
 * «73 đơn khiếu nại đã giải quyết» names two: what is counted is neither.
 */
export function columnNamed(table: Table, { wordsBefore, wordsBehind, noun }: Place): string | null {
  const columns = columnsOf(table);
  const named = columns.filter(({ said }) =>
    said.some((words) => holds(wordsBefore, words) || holds(wordsBehind, words)),
  );
  const [only] = named;
  if (only !== undefined) return named.length === 1 ? only.id : null;
  const totals = noun === "" ? [] : columns.filter((column) => column.noun === noun);
  return totals.length === 1 && wordsBehind.length <= 1 ? (totals[0]?.id ?? null) : null;
}

function columnsOf(table: Table): readonly NamedColumn[] {
  const ready = known.get(table);
  if (ready !== undefined) return ready;
  const columns = table.columns.map(({ id, label }): NamedColumn => {
    const words = wordsOf(label);
    const rest = words.filter((word) => !TOTAL.has(word));
    const total = words.length > rest.length && TOTAL.has(words[0] ?? "");
    const first = wordsOf(label.split(/[,;(]/)[0] ?? "");
    return {
      id,
      said: total ? [] : [words, first].filter((one) => one.length > 0),
      noun: total && rest.length === 1 ? (rest[0] ?? null) : null,
    };
  });
  known.set(table, columns);
  return columns;
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
    .filter((word) => word !== "")
    .map(foldWord);
}

/** Whether words stand in a row among others. */
function holds(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, at) => wanted.every((word, index) => words[at + index] === word));
}

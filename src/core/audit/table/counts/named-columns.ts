import type { Table } from "../../../model/table";
import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";

/** What the columns of a form that no profile knows are called, in words as texts are compared. */
interface NamedColumn {
  readonly id: string;
  /** Ways to say it, the fullest first: «kiến nghị, phản ánh» is said «kiến nghị» too. */
  readonly said: readonly (readonly string[])[];
  /** «Tổng số đơn»: what it counts, where it is the total of all. */
  readonly noun: string | null;
}

const TOTAL: ReadonlySet<string> = new Set(["tổng", "số", "cộng", "lượng"].map(foldWord));

const SUM = foldWord("tổng");

const known = new WeakMap<Table, readonly NamedColumn[]>();

/** Columns that a count may be of. */
export interface ColumnsNamed {
  /** The likeliest first. */
  readonly ids: readonly string[];
  /** The count's own words name it. */
  readonly plain: boolean;
}

const NOTHING: ColumnsNamed = { ids: [], plain: false };

/**
 * The columns of a table in a form of its own that the words around a count name; none where they name several: «73 đơn
 * khiếu nại đã giải quyết» is counted in neither. Where they name none, the last one that was spoken of before it, and the
 * total of what is counted: «Xã Bình Lâm có số hộ nghèo cao nhất (90 hộ)».
 *
 * @param earlier the words of its sentence before it
 */
export function columnsNamed(table: Table, { wordsBefore, wordsBehind, noun }: Place, earlier: string): ColumnsNamed {
  const columns = columnsOf(table);
  const named = columns.filter(({ said }) =>
    said.some((words) => holds(wordsBefore, words) || holds(wordsBehind, words)),
  );
  const [only] = named;
  if (only !== undefined) return named.length === 1 ? { ids: [only.id], plain: true } : NOTHING;
  if (wordsBehind.length > 1) return NOTHING;
  const totals = columns.filter((column) => column.noun !== null && column.noun === noun);
  const topic = lastNamed(columns, wordsOf(earlier), noun);
  const [total] = totals;
  const ids = [...topic, ...(total === undefined || totals.length > 1 ? [] : [total.id])];
  return { ids, plain: topic.length === 0 && ids.length > 0 };
}

/** The column that was named last, of what a noun counts, if any does. */
function lastNamed(columns: readonly NamedColumn[], words: readonly string[], noun: string): readonly string[] {
  let last: { readonly at: number; readonly id: string } | null = null;
  for (const { id, said } of columns)
    for (const wanted of said) {
      const at = lastPlace(words, wanted);
      if (at > (last?.at ?? -1) && (noun === "" || wanted[0] === noun)) last = { at, id };
    }
  return last === null ? [] : [last.id];
}

function columnsOf(table: Table): readonly NamedColumn[] {
  const ready = known.get(table);
  if (ready !== undefined) return ready;
  const columns = table.columns.map(({ id, label }): NamedColumn => {
    const words = wordsOf(label);
    const rest = words.filter((word) => !TOTAL.has(word));
    const counted = words.length > rest.length && TOTAL.has(words[0] ?? "");
    const total = counted && (rest.length <= 1 || words[0] === SUM);
    const first = wordsOf(label.split(/[,;(]/)[0] ?? "");
    return {
      id,
      // «Số hộ nghèo» is said «hộ nghèo»; «Tổng số hộ» is all of them.
      said: total ? [] : (counted ? [rest] : [words, first]).filter((one) => one.length > 0),
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
  return lastPlace(words, wanted) >= 0;
}

/** Where words stand in a row among others last; -1 where they do not. */
function lastPlace(words: readonly string[], wanted: readonly string[]): number {
  return words.map((_, at) => wanted.every((word, index) => words[at + index] === word)).lastIndexOf(true);
}

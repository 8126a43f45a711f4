import type { Table } from "../../model/table";
import { bareWords } from "../../reading/header/header-text";

/** The columns that a rate's own label divides: indices into the columns of the table. */
export interface LabelledQuotient {
  readonly numerator: readonly number[];
  readonly base: readonly number[];
}

/**
 * What a rate's label says that it is, in the words of the other columns: «Tỷ lệ đúng hạn = (Trước hạn + Đúng hạn) / Đã giải
 * quyết», «Tỷ lệ (trước hạn + đúng hạn)/đã giải quyết (%)». Null where it says nothing, or names no column or several.
 */
export function labelledQuotient(table: Pick<Table, "columns">, label: string): LabelledQuotient | null {
  const said = label.replace(/\(?\s*%\s*\)?/g, " ").replace(/×\s*100|\*\s*100/g, " ");
  const [left = "", right = "", ...more] = said.split(/[/:÷]/);
  if (right.trim() === "" || more.length > 0) return null;
  const over = lastGroup(left) ?? left.slice(left.indexOf("=") + 1);
  const under = firstGroup(right) ?? right;
  const numerator = columnsNamed(table, over);
  const base = columnsNamed(table, under);
  return numerator === null || base === null ? null : { numerator, base };
}

/** «… (trước hạn + đúng hạn)» */
function lastGroup(text: string): string | null {
  return /\(([^()]*)\)\s*$/.exec(text)?.[1] ?? null;
}

function firstGroup(text: string): string | null {
  return /^\s*\(([^()]*)\)/.exec(text)?.[1] ?? null;
}

/** The one column of each term: of its very words, else with them at its beginning or end. */
function columnsNamed({ columns }: Pick<Table, "columns">, text: string): readonly number[] | null {
  const named: number[] = [];
  for (const term of text.split("+")) {
    const words = bareWords(term).trim();
    if (words === "") return null;
    const labels = columns.map((column) => bareWords(column.label));
    const exact = labels.flatMap((label, column) => (label === words ? [column] : []));
    const near = labels.flatMap((label, column) =>
      label.endsWith(` ${words}`) || label.startsWith(`${words} `) || words.endsWith(` ${label}`) ? [column] : [],
    );
    const found = exact.length > 0 ? exact : near;
    const [only] = found;
    if (only === undefined || found.length > 1 || named.includes(only)) return null;
    named.push(only);
  }
  return named;
}

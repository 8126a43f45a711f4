import type { FigureScale } from "../../model/count";
import { lessOf, rowRelations } from "../../model/relation";
import type { RowSum, Table } from "../../model/table";
import { bareWords } from "../../reading/header/header-text";
import { crossing } from "./crossed";
import { discoverSums } from "./discover";
import { namesWhole, type Candidate } from "./header-sums";
import { sampleOf } from "./sample";

/** Rows among which sums are sought: measures, not the units of a province. */
const FEWEST_ROWS = 3;
const MOST_ROWS = 40;
/** Bits of chance that its own columns must exclude of a sum of rows, whatever its name says. */
const ENOUGH_BITS = 17;

/**
 * A table whose rows are measures and whose columns are offices, with the sums between its rows: sought as sums of columns
 * are, with the columns for rows, and with the same chance (see {@link discoverSums}). Columns that follow from others say
 * nothing new and are left out. Where each row is in a sum already, nothing is sought.
 */
export function withSumsAcross(table: Table): Table {
  const { rows, columns, sums } = table;
  const counted = rows.flatMap(({ kind }, row) => (kind === "heading" || kind === "aside" ? [] : [row]));
  const inSum = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
  const isOpen = counted.some((row) => !inSum.has(row));
  if (!isOpen || counted.length < FEWEST_ROWS || counted.length > MOST_ROWS || columns.length < FEWEST_ROWS)
    return table;
  const turned = turn(table, counted);
  const place = new Map(counted.map((row, at) => [row, at]));
  const known = sums.flatMap(({ total, parts }): Candidate[] => {
    const at = (row: number): number => place.get(row) ?? 0;
    return [{ total: at(total), parts: parts.map(at) }];
  });
  const labels = labelsOf(counted.map((row) => rows[row]?.name ?? ""));
  const measures = counted.map((row, at) => ({ id: String(at), at: row, number: null, label: rows[row]?.name ?? "" }));
  const sample = sampleOf(turned);
  const spoilt = (sum: Candidate): number | null => crossing(turned, sum);
  const found = discoverSums(sample, measures, labels, known, spoilt).filter(
    ({ total, parts, trial, evidence }) =>
      trial.bits >= (evidence === "header" ? LISTED_BITS : ENOUGH_BITS) &&
      (trial.holds === trial.rows ||
        (evidence === "data" && (namesWhole(labels[total] ?? []) || GATHERED.test(labels[total]?.[0] ?? ""))) ||
        spoilt({ total, parts }) !== null),
  );
  if (found.length === 0) return table;
  const across = found.map(({ total, parts }): RowSum => {
    const at = (one: number): number => counted[one] ?? 0;
    return { total: at(total), parts: parts.map(at) };
  });
  const totals = new Set(across.map(({ total }) => total));
  return {
    ...table,
    across: true,
    rows: rows.map((row, at) => (row.kind === "unit" && totals.has(at) ? { ...row, kind: "subtotal" } : row)),
    sums: [...sums, ...across],
  };
}

/** Of «1. Tiếp nhận | - Trực tuyến | - Trực tiếp», which the rows themselves list, fewer will do. */
const LISTED_BITS = 8;
/** Periods that are made up of those before them: «Lũy kế đến hết tháng 9», «Quý III», «9 tháng», «Cả năm». */
const GATHERED = /^(?:luy ke|cong don|ca (?:nam|quy|ky)|quy (?:[ivx]+|\d)|(?:6|9|12|sau|chin) thang|nam \d{4})(?= |$)/;
const DASHED = /^\s*(?:[-–—+•*]\s*\p{L}|\p{Ll}\)\s*\p{L})/u;
/** What a row with others listed below it is called among them. */
const ITSELF = "tong so";

/** The names of rows as paths of a header: rows with a dash stand under the row above them. */
function labelsOf(names: readonly string[]): readonly (readonly string[])[] {
  const isListed = names.map((name) => DASHED.test(name));
  let head: string | null = null;
  return names.map((name, at) => {
    const own = bareWords(name);
    if (isListed[at] === true) return head === null ? [own] : [head, own];
    head = isListed[at + 1] === true ? `${at} ${own}` : null;
    return head === null ? [own] : [head, ITSELF];
  });
}

/** The columns for rows: those that relations compute from others are its totals. */
function turn({ counts, columns, relations }: Table, rows: readonly number[]): Pick<Table, "counts" | "rows" | "sums"> {
  const width = rows.length;
  const values = new Float64Array(columns.length * width);
  const states = new Uint8Array(columns.length * width);
  rows.forEach((row, at) => {
    for (let column = 0; column < columns.length; column += 1) {
      values[column * width + at] = counts.values[row * counts.width + column] ?? 0;
      states[column * width + at] = counts.states[row * counts.width + column] ?? 0;
    }
  });
  const sums = rowRelations({ relations });
  const follows = new Set(sums.map(({ total }) => total));
  return {
    counts: { width, values, states, ...(counts.scale === undefined ? {} : { scale: coarse(counts.scale, width) }) },
    rows: columns.map(({ label }, at) => ({
      kind: follows.has(at) ? "subtotal" : "unit",
      at,
      numbering: "",
      name: label,
      group: 0,
    })),
    sums: sums.flatMap((relation) => (lessOf(relation).length > 0 ? [] : [relation])),
  };
}

/** A row holds figures of several columns: they count as if all were printed like the coarsest. */
function coarse({ one, steps, rounds }: FigureScale, width: number): FigureScale {
  return { one, rounds, steps: new Array<number>(width).fill(Math.max(...steps)) };
}

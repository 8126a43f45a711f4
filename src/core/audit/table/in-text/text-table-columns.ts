import type { Tag } from "../../../../domain/lexicon/tags";
import { percentOf } from "../../claims/rounding";
import { tokenizeFigures } from "../../figures/tokenize";
import { unitsOf } from "../../meaning/unit";
import { tagsOf } from "../../meaning/words-of";
import { readPassages } from "../../passages/sentences";
import type { PlacedCell, SumInTable, TextCell } from "./text-tables";

type Rows = readonly (readonly TextCell[])[];

/** A percentage of a row that is one of its counts over another, as most rows of the table have it. */
export interface ShareInTable {
  readonly cell: TextCell;
  readonly row: number;
  readonly column: number;
  readonly part: PlacedCell;
  readonly whole: PlacedCell;
  /** The percentage that the two counts give, as a number in units of its last printed digit, and as printed. */
  readonly right: number;
  readonly printed: number;
  readonly decimals: number;
  readonly heading: string;
  /** How many rows keep it, of how many. */
  readonly kept: number;
  readonly rows: number;
}

/** Fewer rows that agree say nothing. */
const LEAST_ROWS = 3;
const MOST_PARTS = 8;
/** Columns that are looked at; wider tables are forms of their own. */
const MOST_COLUMNS = 40;

/** The columns of a table of no known form, by what their cells are. */
interface Columns {
  readonly rows: readonly number[];
  readonly counts: readonly number[];
  readonly percents: readonly number[];
  /** By how much one count of the row is more or less than another: «-28», «+6», «22». */
  readonly changes: readonly number[];
  readonly headings: readonly string[];
}

/**
 * The sums along the rows of a table of no known form: a column that those right behind it make up, in most rows at
 * least; and settled dossiers in time and late, which leave nothing out.
 */
export function columnSumsOf(rows: Rows): readonly SumInTable[] {
  const columns = columnsOf(rows);
  if (columns === null) return [];
  const found: SumInTable[] = [];
  const taken = new Set<number>();
  const say = (total: number, parts: readonly number[], complete: boolean): void => {
    for (const row of columns.rows) found.push(sumOf(rows, row, total, parts, columns.headings[total] ?? "", complete));
  };
  for (const [at, total] of columns.counts.entries()) {
    const parts = partsBehind(rows, columns, total, columns.counts.slice(at + 1, at + 1 + MOST_PARTS));
    if (parts === null) continue;
    taken.add(total);
    say(total, parts, false);
  }
  found.push(...changesOf(rows, columns));
  const settled = settledOf(columns);
  if (settled !== null && !taken.has(settled.total)) say(settled.total, settled.parts, true);
  return found;
}

/** «Năm 2025 | Năm 2026 | Tăng, giảm»: a column that says by how much one of two before it is more than the other, in most rows. */
function changesOf(rows: Rows, { counts, changes, headings, rows: data }: Columns): readonly SumInTable[] {
  return changes.flatMap((column) => {
    const before = counts.filter((count) => count < column);
    const readings = before.flatMap((was, at) =>
      before
        .slice(at + 1)
        .map((is) => data.flatMap((row) => changeIn(rows, row, [was, is, column], headings[column] ?? ""))),
    );
    const kept = readings.find((all) => isRule(all.filter(({ total, sum }) => total.value === sum).length, all.length));
    return kept ?? [];
  });
}

function changeIn(
  rows: Rows,
  row: number,
  [was, is, by]: readonly [number, number, number],
  heading: string,
): readonly SumInTable[] {
  const [before, now, change] = [was, is, by].map((column) => placed(rows, row, column));
  if (!before || !now || !change) return [];
  const [total, part] = now.value < before.value ? [before, now] : [now, before];
  return [{ total, parts: [part, change], sum: part.value + change.value, across: true, heading, complete: false }];
}

/** The percentages of a table of no known form, each with the two counts of its row that most rows divide. */
export function columnSharesOf(rows: Rows): readonly ShareInTable[] {
  const columns = columnsOf(rows);
  if (columns === null) return [];
  return columns.percents.flatMap((column) => {
    const before = [...columns.counts, ...columns.changes].filter((count) => count < column);
    let best: readonly ShareInTable[] = [];
    for (const part of [...before].reverse())
      for (const whole of before) {
        if (part === whole) continue;
        const shares = sharesOf(rows, columns, column, part, whole);
        if (keptOf(shares) > keptOf(best)) best = shares;
      }
    const kept = keptOf(best);
    return isRule(kept, best.length) ? best : [];
  });
}

/** What so many rows keep is no chance: all but one, or four of five. */
function isRule(kept: number, rows: number): boolean {
  return kept >= LEAST_ROWS && rows - kept <= Math.max(1, rows / 5);
}

function keptOf(shares: readonly ShareInTable[]): number {
  return shares[0]?.kept ?? 0;
}

function sharesOf(rows: Rows, columns: Columns, column: number, part: number, whole: number): readonly ShareInTable[] {
  const drafts = columns.rows.flatMap((row) => {
    const [cell, above, below] = [rows[row]?.[column], placed(rows, row, part), placed(rows, row, whole)];
    const percent = cell === undefined ? null : percentIn(cell.text, isOfRates(columns.headings[column] ?? ""));
    if (cell === undefined || percent === null || above === null || below === null) return [];
    const right = percentOf(above.value, below.value, percent.decimals);
    return right === null ? [] : [{ cell, row, column, part: above, whole: below, right, ...percent }];
  });
  const kept = drafts.filter(({ right, printed }) => right === printed).length;
  const heading = columns.headings[column] ?? "";
  return drafts.map((draft) => ({ ...draft, heading, kept, rows: drafts.length }));
}

function columnsOf(rows: Rows): Columns | null {
  const counted = rows.flatMap((row, index) => (row.filter(({ value }) => value !== null).length > 1 ? [index] : []));
  const [first] = counted;
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (first === undefined || counted.length < LEAST_ROWS || width > MOST_COLUMNS) return null;
  const data = counted.filter((row) => !isNumbering(rows[row]?.map(({ value }) => value) ?? []));
  const all = Array.from({ length: width }, (_, column) => column);
  const full = (column: number, fits: (cell: TextCell) => boolean): boolean =>
    data.every((row) => {
      const cell = rows[row]?.[column];
      return cell !== undefined && fits(cell);
    });
  const headings = all.map((column) => headingOf(rows.slice(0, first), column));
  const rates = headings.map(isOfRates);
  const changes = all.filter(
    (column) =>
      rates[column] !== true && CHANGES.test(headings[column] ?? "") && full(column, ({ text }) => SIGNED.test(text)),
  );
  const counts = all.filter(
    (column) =>
      rates[column] !== true &&
      !changes.includes(column) &&
      full(column, ({ value }) => value !== null) &&
      !isNumbering(data.map((row) => rows[row]?.[column]?.value ?? null)),
  );
  return {
    rows: data,
    counts,
    percents: all.filter(
      (column) =>
        ![...counts, ...changes].includes(column) &&
        full(column, ({ text }) => percentIn(text, rates[column] === true) !== null),
    ),
    changes,
    headings,
  };
}

const CHANGES = /tăng|giảm|chênh|lệch|so sánh|so với/iu;
/** Readers of counts know no sign. */
const SIGNED = /^(?:[-+−–]\s?)?(?=\d)[\d.]+$/u;

/** The columns right behind a total that make it up; the fewest that do. */
function partsBehind(rows: Rows, columns: Columns, total: number, behind: readonly number[]): readonly number[] | null {
  const value = (row: number, column: number): number => rows[row]?.[column]?.value ?? 0;
  for (let length = 2; length <= behind.length; length += 1) {
    const parts = behind.slice(0, length);
    const closed = columns.rows.filter(
      (row) => value(row, total) === parts.reduce((sum, column) => sum + value(row, column), 0),
    );
    // A row of zeros keeps every sum.
    const telling = closed.filter((row) => value(row, total) > 0);
    if (telling.length >= LEAST_ROWS && isRule(closed.length, columns.rows.length)) return parts;
  }
  return null;
}

/** «Đã giải quyết | … | Trước hạn | Đúng hạn | Quá hạn»: by their headings, where all are named once. */
function settledOf({
  counts,
  headings,
}: Columns): { readonly total: number; readonly parts: readonly number[] } | null {
  const named = counts.map((column) => ({ column, tags: tagsOfHeading(headings[column] ?? "") }));
  const only = (tag: Tag, without: Tag): number | null => {
    const found = named.filter(({ tags }) => tags.has(tag) && !tags.has(without));
    return found.length === 1 ? (found[0]?.column ?? null) : null;
  };
  const [early, onTime, late] = [only("early", "onTime"), only("onTime", "early"), only("late", "pending")];
  const total = only("resolved", "late");
  if (early === null || onTime === null || late === null || total === null) return null;
  const parts = [early, onTime, late];
  return parts.every((part) => part > total) ? { total, parts } : null;
}

function tagsOfHeading(heading: string): ReadonlySet<Tag> {
  const [sentence] = readPassages(heading, tokenizeFigures(heading)).sentences;
  return sentence === undefined ? new Set() : tagsOf(unitsOf(sentence));
}

function headingOf(head: Rows, column: number): string {
  return head.reduce((said, row) => {
    const text = row[column]?.text ?? "";
    return /\p{L}/u.test(text) ? text : said;
  }, "");
}

function sumOf(
  rows: Rows,
  row: number,
  total: number,
  parts: readonly number[],
  heading: string,
  complete: boolean,
): SumInTable {
  const cells = parts.flatMap((column) => placed(rows, row, column) ?? []);
  const whole = placed(rows, row, total);
  if (whole === null) throw new RangeError("A total that holds no count");
  return {
    total: whole,
    parts: cells,
    sum: cells.reduce((all, { value }) => all + value, 0),
    across: true,
    heading,
    complete,
  };
}

/** A count of a row; of «-28» how much it is. */
function placed(rows: Rows, row: number, column: number): PlacedCell | null {
  const cell = rows[row]?.[column];
  if (cell === undefined) return null;
  const { value, text, end } = cell;
  if (value !== null && value >= 0) return { ...cell, value, row, column };
  const digits = SIGNED.test(text) ? text.replace(/^[^\d]+/u, "") : "";
  if (digits === "") return null;
  return { ...cell, start: end - digits.length, text: digits, value: Number(digits.replaceAll(".", "")), row, column };
}

/** 1, 2, 3 …, or (1), (2), …: what numbers rows or columns. */
function isNumbering(values: readonly (number | null)[]): boolean {
  const counts = values.filter((value) => value !== null);
  const [first] = counts;
  return first !== undefined && first <= 1 && counts.length > 1 && counts.every((value, at) => value === first + at);
}

/** «Tỷ lệ (%)»: what stands below are percentages, with or without a sign of their own. */
function isOfRates(heading: string): boolean {
  return /%/.test(heading);
}

function percentIn(text: string, bare: boolean): { readonly printed: number; readonly decimals: number } | null {
  const match = /^(?:[-+−–] ?)?(\d{1,3})(?:,(\d{1,2}))? ?(%?)[²³¹⁰-⁾]*$/.exec(text);
  if (match === null) return null;
  const [, whole = "", fraction = "", sign = ""] = match;
  if (sign === "" && !bare) return null;
  return { printed: Number(whole + fraction), decimals: fraction.length };
}

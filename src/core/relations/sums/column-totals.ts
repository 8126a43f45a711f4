import { ADDED, NOT_ADDED, NOT_ADDED_ALONE } from "../../../domain/lexicon/column-nouns";
import { BLANK, KNOWN, roundingIn, UNREADABLE } from "../../model/count";
import { lessOf, rowRelations } from "../../model/relation";
import type { Table, TableRow, UnreadableCell } from "../../model/table";
import { grainOf } from "../chance";
import { isPenSlip } from "../../numerals/pen-slip";
import { bareWords } from "../../reading/header/header-text";
import { readName } from "../../reading/rows/row-kinds";

/**
 * What the sums of rows say of a column that no form knows. adds-up: they close · broken: it adds up, but for a fault ·
 * unclear: they do not close, and nothing says why · other: it is of a kind that is not added (or has no totals).
 */
export type Standing = "adds-up" | "broken" | "unclear" | "other";

/** A sum of rows is believed where so many of the other columns close in it, and at least {@link FEWEST} do. */
const MOST = 0.75;
const FEWEST = 2;
/** A total of this size hardly adds up by accident: among a hundred values there is one that does. */
const TELLING = 100;
/** Units enough to say that a total between the smallest and the greatest of them is no sum. */
const FEW_UNITS = 3;
/** Figures are alike where the greatest is so many times the smallest: percentages, points, days. */
const ALIKE = 2;
/** One cell in so many, or one, may hold what is no count. */
const FEW_ODD = 8;
/** A gap of one digit is told from any gap above this: 18 of 9,900 gaps from 100 to 9,999 are d·10^k. */
const ONE_DIGIT = 100;

/**
 * @param paths bare words of the header above each column
 * @param others columns that relations or a form vouch for: whether the table's own reading of its rows is right
 */
export function standingOf(
  table: Table,
  column: number,
  paths: readonly (readonly string[])[],
  others: readonly number[],
): Standing {
  const path = paths[column] ?? [];
  const kind = nounKind(path) ?? kindOfWhole(table, column, paths);
  const all = statedTotals(table, column);
  // A column that adds up needs one other to vouch for it, or none unless it counts a handful.
  if (all.length > 0 && all.every(({ gap }) => gap === 0))
    if ([column, ...others].some((other) => addsUp(table, other)) || hasTotalThatCloses(table)) return "adds-up";
  const isAlone = table.columns.length === 1;
  // «Số tiền» of one year adds up under a row that is named the total: so does that of the other.
  const isTwin = hasTwin(table, column, paths);
  const isDivided = table.across === true;
  const totals = all.filter(
    ({ sum }) =>
      isAlone || isDivided || (isTwin && isNamedTotal(table, sum)) || isVouchedFor(table, sum, column, others),
  );
  if (totals.length === 0) return kind !== "not-added" && hasOddCell(table, column) ? "broken" : "other";
  const open = totals.filter(({ gap }) => gap !== 0);
  if (open.length === 0) return "adds-up";
  if (kind === "not-added") return isTwin ? "unclear" : "other";
  if (kind === "added" || totals.length > open.length) return "broken";
  // Each division of a whole that is wrong misses as much.
  if (isDivided && open.length > 1 && open.every(({ gap }) => gap === open[0]?.gap)) return "broken";
  if (open.every((total) => isMean(total))) return "other";
  // «Nữ» adds up under the other titles of its table.
  if (isTwin) return "broken";
  // What units share, and means, are never more than the sum: a total above it, by more than rounding leaves, is wrong.
  const isSlip = open.every((total) => isOneDigit(total.gap) || isAbove(table, column, total));
  return isSlip ? "broken" : "unclear";
}

/** The total exceeds figures that are all there, by a digit or by more than rounding each of them may leave. */
function isAbove({ counts, sums }: Table, column: number, { sum, stated, gap, parts }: StatedTotal): boolean {
  const isFilled = (row: number): boolean => counts.states[row * counts.width + column] === KNOWN;
  if (gap > parts.length && sums[sum]?.parts.every(isFilled) === true) return true;
  return gap > 0 && isPenSlip(stated, stated - gap);
}

/**
 * What a column's header says that it counts: the first noun of its own label decides, then that of the group above.
 * «Số TTHC có phát sinh hồ sơ» counts procedures, «Hồ sơ TTHC mức độ 4» dossiers. Null where no noun is known.
 */
export function nounKind(path: readonly string[]): NounKind {
  const before = nouns.get(path);
  if (before !== undefined) return before;
  const kind = readNoun(path);
  nouns.set(path, kind);
  return kind;
}

const OF_WHICH = /^(?:trong do|trong so do)(?: |$)/;

/** «Trong đó: nữ» counts some of what the column before it counts: it is added where that is. */
function kindOfWhole(table: Table, column: number, paths: readonly (readonly string[])[]): NounKind {
  const isPart = (of: number): boolean => (paths[of] ?? []).some((title) => OF_WHICH.test(title));
  if (!isPart(column)) return null;
  const at = (of: number): number => table.columns[of]?.at ?? 0;
  const before = table.columns.flatMap((_, of) => (at(of) < at(column) && !isPart(of) ? [of] : []));
  const whole = before.reduce((last, of) => (last < 0 || at(of) > at(last) ? of : last), -1);
  if (whole < 0 || nounKind(paths[whole] ?? []) === "not-added") return null;
  const exceeds = table.rows.some(({ kind }, row) => {
    const base = row * table.counts.width;
    return kind !== "heading" && (table.counts.values[base + column] ?? 0) > (table.counts.values[base + whole] ?? 0);
  });
  return !exceeds && addsUp(table, whole) ? "added" : null;
}

/**
 * «TTHC có phát sinh hồ sơ» under another group, «Năm 2025» beside «Năm 2024», adds up in this table: that this one does
 * not may be a slip.
 */
function hasTwin(table: Table, column: number, paths: readonly (readonly string[])[]): boolean {
  const leafOf = (of: number): string => (paths[of]?.at(-1) ?? "").replace(PERIOD, "$1");
  return table.columns.some((_, other) => other !== column && leafOf(other) === leafOf(column) && addsUp(table, other));
}

const PERIOD = /^(nam|thang|quy|tuan|ky) (?:\d+|[ivx]+)(?: (?:nam )?\d{4})?$/;

/** «Vốn bình quân một hộ», whatever is named first. */
const MEAN = /(?:^| )binh quan(?: |$)/;

type NounKind = "added" | "not-added" | null;

/** The words of a header are read once, however many tables share them: see reading/header-band. */
const nouns = new WeakMap<readonly string[], NounKind>();

function readNoun(path: readonly string[]): NounKind {
  const leaf = (path[path.length - 1] ?? "").replace(OF_WHICH, "");
  const above = path.slice(0, -1);
  if (isNotAddedAlone(path)) return nounKind(above) === "added" ? null : "not-added";
  const added = leaf.search(ADDED);
  const other = leaf.search(NOT_ADDED);
  if (MEAN.test(leaf)) return "not-added";
  if (added >= 0 || other >= 0) return other < 0 || (added >= 0 && added < other) ? "added" : "not-added";
  return above.length === 0 ? null : nounKind(above);
}

function isNotAddedAlone(path: readonly string[]): boolean {
  return NOT_ADDED_ALONE.test(path[path.length - 1] ?? "");
}

/**
 * Whether the totals of a column that a relation or a form knows count on their own: by its noun it counts what several
 * rows share, and its totals are no sums but lie between the largest row and the sum. `unclear` where its noun may be
 * understood either way.
 */
export function countsApart(table: Table, column: number, path: readonly string[]): "apart" | "unclear" | null {
  const kind = nounKind(path);
  if (kind !== "not-added" && !(kind === null && isNotAddedAlone(path))) return null;
  const open = statedTotals(table, column).filter(({ gap }) => gap !== 0);
  // What makes up, or is made up of, a count that adds up adds up itself.
  if (open.length > 0 && relatives(table, column).some((other) => addsUp(table, other))) return null;
  if (open.length === 0 || !open.every(({ gap, stated, parts }) => gap < 0 && stated >= Math.max(...parts)))
    return null;
  return kind === null ? "unclear" : "apart";
}

/** The other columns of the relations that a column takes part in. */
function relatives(table: Table, column: number): readonly number[] {
  return rowRelations(table).flatMap((relation) => {
    const columns = [relation.total, ...relation.parts, ...lessOf(relation)];
    return columns.includes(column) ? columns.filter((other) => other !== column) : [];
  });
}

/** A sum of rows as it stands in one column, every cell of it read. */
export interface StatedTotal {
  /** Index into {@link Table.sums}. */
  readonly sum: number;
  readonly stated: number;
  readonly gap: number;
  readonly parts: readonly number[];
}

/** The sums of rows that a column states; those with a cell that cannot be read, or with a blank total, say nothing. */
export function statedTotals({ counts, sums }: Pick<Table, "counts" | "sums">, column: number): readonly StatedTotal[] {
  return sums.flatMap(({ total, parts }, sum): StatedTotal[] => {
    const at = (row: number): number => row * counts.width + column;
    if (counts.states[at(total)] === BLANK) return [];
    if ([total, ...parts].some((row) => counts.states[at(row)] === UNREADABLE)) return [];
    const stated = counts.values[at(total)] ?? 0;
    const values = parts.map((row) => counts.values[at(row)] ?? 0);
    const gap = stated - values.reduce((all, value) => all + value, 0);
    const isRounding = Math.abs(gap) <= roundingIn(counts, column, parts.length);
    return [{ sum, stated, gap: isRounding ? 0 : gap, parts: values }];
  });
}

/** What a row of an open sum would have to hold for the sum to close; null where the row is not of the sum. */
export function closingCount(
  { counts, sums }: Pick<Table, "counts" | "sums">,
  column: number,
  { sum, gap }: StatedTotal,
  row: number,
): number | null {
  const { total, parts } = sums[sum] ?? { total: -1, parts: [] };
  const held = counts.values[row * counts.width + column] ?? 0;
  return row === total ? held - gap : parts.includes(row) ? held + gap : null;
}

/** A few cells with figures that cannot be read, in a column of counts: it is tested for their sake. */
function hasOddCell({ unreadable, rows, sums }: Table, column: number): boolean {
  const odd = unreadable.filter((cell) => cell.column === column);
  const few = Math.max(1, Math.floor(rows.length / FEW_ODD));
  const isFigure = ({ value }: UnreadableCell): boolean => typeof value !== "string" || /\d/.test(value);
  return sums.length > 0 && odd.length > 0 && odd.length <= few && odd.every(isFigure);
}

/** Every total of the column closes, and one of them, or several together, hardly by accident. */
export function addsUp(table: Table, column: number): boolean {
  const totals = statedTotals(table, column);
  if (totals.some(({ gap }) => gap !== 0)) return false;
  const added = new Set(totals.flatMap(({ stated, parts }) => (parts.length > 1 ? [stated] : [])));
  const grain = grainOf(table.counts, [column]);
  const bits = [...added].reduce((all, stated) => all + Math.log2(1 + Math.abs(stated) / grain), 0);
  return (added.size > 1 && bits >= ENOUGH_BITS) || [...added].some((stated) => stated >= TELLING * grain);
}

/** Most of the columns that are vouched for close in a sum of rows: its rows are read rightly. */
function isVouchedFor({ counts, sums }: Table, sum: number, column: number, others: readonly number[]): boolean {
  const { total = 0, parts = [] } = sums[sum] ?? {};
  let tested = 0;
  let closing = 0;
  for (const other of others) {
    if (other === column) continue;
    const stated = counts.values[total * counts.width + other] ?? 0;
    const added = parts.reduce((all, row) => all + (counts.values[row * counts.width + other] ?? 0), 0);
    if (stated === 0 && added === 0) continue;
    tested += 1;
    if (stated === added) closing += 1;
  }
  return closing >= FEWEST && closing >= MOST * tested;
}

/**
 * A mean of all, weighted or not, lies among the figures of the units, which are alike, or is their plain mean; a price is
 * everywhere the same. Among figures that differ widely, a total that lies between them may as well have lost a digit.
 */
function isMean({ stated, parts }: StatedTotal): boolean {
  const filled = parts.filter((part) => part !== 0);
  if (filled.length < FEW_UNITS) return false;
  const [least, most] = [Math.min(...filled), Math.max(...filled)];
  if (stated < least || stated > most) return false;
  const isPlainMean = (of: readonly number[]): boolean =>
    Math.abs(of.reduce((all, part) => all + part, 0) / of.length - stated) < 1;
  return most <= ALIKE * least || isPlainMean(filled) || isPlainMean(parts);
}

function isOneDigit(gap: number): boolean {
  const digits = String(Math.abs(gap));
  return Math.abs(gap) >= ONE_DIGIT && /^[1-9]0*$/.test(digits);
}

/** So few units show no relation between columns and have no sum of rows that could tell. */
const FEW_ROWS = 2;
/** Columns of counts by their own words that make such a row a table. */
const COUNTED = 3;

/** A column of so few units that only its words say what it counts: kept where they say that it is added. */
export function isCountedByWords({ rows, unreadable }: Table, column: number, path: readonly string[]): boolean {
  const units = rows.reduce((count, { kind }) => count + (kind === "unit" ? 1 : 0), 0);
  return units <= FEW_ROWS && nounKind(path) === "added" && unreadable.every((cell) => cell.column !== column);
}

/** Whether a unit or two make a table by the words above their counts: nothing is established in it, nothing is blamed. */
export function isTableByWords(table: Table, paths: readonly (readonly string[])[]): boolean {
  return (
    table.columns.length >= COUNTED &&
    table.columns.every(({ at }, column) => isCountedByWords(table, column, paths[at] ?? []))
  );
}

/** Bits of different totals that chance would not close; fewer where no column speaks against the total. */
const AMPLE_BITS = 20;
const ENOUGH_BITS = 10;
const FEW_BITS = 3;
const FEWEST_COLUMNS = 2;
const FEWEST_NAMED = 3;
const FEWEST_ROWS = 2;
const MANY_ROWS = 5;

/** «Tổng cộng», «Tổng thu», «Tổng số phiếu». */
function isNamedTotal({ rows, sums }: Table, sum: number): boolean {
  const { kind, name = "" } = rows[sums[sum]?.total ?? -1] ?? {};
  const role = readName(name);
  return (kind === "total" || kind === "subtotal") && (role === "total" || role === "subtotal");
}

/** Whether a table without any sum of columns is one by its rows: a total closes in columns enough to exclude chance. */
export function hasTotalThatCloses(table: Table): boolean {
  return table.sums.some(({ parts }, sum) => {
    if (parts.length < FEWEST_ROWS) return false;
    const { columns, told, bits, closes } = closingOf(table, sum);
    // Beside a column that is wrong one is left to tell: its total closes over many rows, or in a large figure, and is named so.
    const isTold = parts.length >= MANY_ROWS ? bits >= ENOUGH_BITS : parts.length >= FEW_UNITS && bits >= AMPLE_BITS;
    if (columns === 1 && isTold && isNamedTotal(table, sum)) return true;
    // Four desks of a handful of people: that most columns close under a row that is named the total says the rest, and
    // that all do says it however small their figures are.
    const isTotal = isNamedTotal(table, sum);
    const isNamed = isTotal && columns >= FEWEST_NAMED && columns >= MOST * told;
    const enough = closes && isTotal ? FEW_BITS : closes || isNamed ? ENOUGH_BITS : AMPLE_BITS;
    return columns >= FEWEST_COLUMNS && bits >= enough;
  });
}

/** A total of a single row repeats it: that it does so in these many columns, with ample proof, is no accident. */
const REPEATED_COLUMNS = 3;

/** Whether the total of a single row repeats it, in columns enough to exclude chance. */
export function hasTotalOfOne(table: Table): boolean {
  return table.sums.some(({ parts }, sum) => {
    const { columns, bits } = closingOf(table, sum);
    return parts.length === 1 && columns >= REPEATED_COLUMNS && bits >= AMPLE_BITS;
  });
}

/** «Đơn vị», «Xã»: rows of which each counts apart; «Nội dung», «Chỉ tiêu» may as well list what overlaps. */
const UNITS = /(?:^| )(?:don vi|co quan|xa|phuong|huyen|dia ban|dia phuong|linh vuc|phong|khu|to|thon)(?= |$)/;

/** Whether the title above the names of rows says that each row is a unit. */
export function namesUnits(title: string): boolean {
  return UNITS.test(bareWords(title));
}

/**
 * A list with one column of counts: rows enough, numbered, and one row that is named their total. Where that does not close,
 * it stands below its rows, or these are units: «Tổng số hồ sơ | 1. Trực tuyến | 2. Đúng hạn» adds nothing up.
 */
export function isListWithTotal({ columns, counts, profile, rows, sums }: Table): boolean {
  const [sum, ...more] = sums;
  if (columns.length !== 1 || sum === undefined || more.length > 0 || sum.parts.length < FEW_UNITS) return false;
  const isNumbered = ({ kind, numbering }: TableRow): boolean => kind !== "unit" || /^\d/.test(numbering);
  const { kind, name = "" } = rows[sum.total] ?? {};
  if (kind !== "total" || readName(name) !== "total" || !rows.every(isNumbered)) return false;
  const isOfUnits = sum.total === rows.length - 1 || profile.unitHeader.some(namesUnits);
  return isOfUnits || statedTotals({ counts, sums }, 0).every(({ gap }) => gap === 0);
}

/** In how many columns a sum of rows closes over counts, of how many, how little by chance, and whether in all. */
function closingOf(
  table: Table,
  sum: number,
): { readonly columns: number; readonly told: number; readonly bits: number; readonly closes: boolean } {
  const told = table.columns.flatMap((_, column) => {
    const grain = grainOf(table.counts, [column]);
    const own = statedTotals(table, column).filter((each) => each.sum === sum);
    return own.map(({ gap, stated }) => ({ gap, stated: stated / grain }));
  });
  const closing = told.filter(({ gap, stated }) => gap === 0 && stated > 0);
  const totals = new Set(closing.map(({ stated }) => stated));
  const bits = [...totals].reduce((all, stated) => all + Math.log2(1 + stated), 0);
  return { columns: closing.length, told: told.length, bits, closes: told.every(({ gap }) => gap === 0) };
}

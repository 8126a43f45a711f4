import type { Grid } from "../../model/grid";
import type { Profile } from "../../model/forms/profile";
import type { TableColumn } from "../../model/table";
import { assign } from "./assignment";
import { holdsNames, SAMPLE_ROWS, type ColumnContent } from "./column-content";
import type { HeaderBand } from "../header/header-band";
import type { Wordings } from "../header/wordings";

/** Which sheet column holds which column of the form. */
export interface ColumnMap {
  readonly columns: readonly TableColumn[];
  readonly missing: readonly string[];
  /** Percentage columns. */
  readonly rates: readonly Omit<TableColumn, "id">[];
  readonly unitColumn: number;
  readonly numberingColumn: number | null;
  /** Mean fit of the columns found, 0…1 and a little: for choosing between forms. */
  readonly fitness: number;
}

/** Columns that compare or comment; never counts. With accents: «so kỳ trước» compares, «số kỳ trước» counts. */
const PASSED_OVER =
  /(?:^| )(?:tỷ lệ|tỉ lệ|%|ghi chú|so kỳ|so với|so cùng kỳ|cùng kỳ|tăng giảm|chênh lệch|điểm|xếp hạng|rate|percentage|note|notes|remarks)(?: |$)/;
const PASSED_OVER_BARE = /(?:^| )(?:ty le|ti le|ghi chu|so voi|so cung ky|tang giam|chenh lech|xep hang)(?: |$)/;
/** «Xếp loại» alone grades its row; over «Tốt | Khá | Yếu» it says what the columns below it count. */
const GRADE = /(?:^| )xep loai(?: |$)/;
/** «Tại điểm hỗ trợ», «thời điểm»: a place or a time, not the points of a score. */
const NO_SCORE = /(?:^| )(?:tại|địa|thời|trọng|quan|thí|đặc|khuyết|ưu|cao|bưu|các|ở|qua) điểm(?= |$)/g;
/** What a matching number in the numbering row is worth beside words, and without any. */
const NUMBER_BONUS = 0.5;

/** The header of a table and what stands below it, looked at once for all forms. */
export interface HeaderField {
  readonly grid: Grid;
  readonly band: HeaderBand;
  readonly content: readonly ColumnContent[];
}

/** The columns of a form in a header, as its words and numbers tell. */
export interface FormColumns {
  readonly columns: readonly TableColumn[];
  readonly missing: readonly string[];
  readonly fitness: number;
}

/** What the words of one header say about each form. */
export interface HeaderFits {
  /** Per form how well each header fits each of its columns, see {@link Wordings.scores}. */
  readonly scores: ReturnType<Wordings["scores"]>;
  /** Per form looked at so far; null where it has no column here. */
  readonly assigned: Map<number, FormColumns | null>;
}

/** What is known of a header, per set of forms and by which columns hold names; the band itself remembers its words. */
const remembered = new WeakMap<Wordings, WeakMap<HeaderBand["paths"], Map<string, HeaderFits>>>();

/** Compares a header with the words of all forms, once for all tables that share it. */
export function headerFits({ band, content }: HeaderField, wordings: Wordings): HeaderFits {
  const headers = remembered.get(wordings) ?? new WeakMap<HeaderBand["paths"], Map<string, HeaderFits>>();
  remembered.set(wordings, headers);
  const known = headers.get(band.paths) ?? new Map<string, HeaderFits>();
  headers.set(band.paths, known);
  const names = content.map((column) => (holdsNames(column) ? "n" : "c")).join("");
  const before = known.get(names);
  if (before !== undefined) return before;
  const fits: HeaderFits = { scores: wordings.scores(band.paths), assigned: new Map() };
  known.set(names, fits);
  return fits;
}

/**
 * The columns of a form in a header, null where it has none here: found once for all tables that share the header.
 *
 * @param form index of the form in the wordings
 */
export function columnsOf(
  field: HeaderField,
  { profiles }: Wordings,
  form: number,
  { scores, assigned }: HeaderFits,
): FormColumns | null {
  const before = assigned.get(form);
  const profile = profiles[form];
  if (before !== undefined || profile === undefined) return before ?? null;
  const found = assignColumns(field, profile, scores[form]);
  assigned.set(form, found);
  return found;
}

/** @param form index of the form in the wordings */
export function mapColumns(field: HeaderField, wordings: Wordings, form: number, fits: HeaderFits): ColumnMap | null {
  const found = columnsOf(field, wordings, form, fits);
  if (found === null) return null;
  const taken = new Set(found.columns.map((column) => column.at));
  const unitColumn = findUnitColumn(field, taken, (path) => wordings.unitScore(form, path));
  if (unitColumn === null) return null;
  return {
    ...found,
    rates: [],
    unitColumn,
    numberingColumn: findNumberingColumn(field, taken, unitColumn, (path) => wordings.isNumbering(form, path)),
  };
}

function assignColumns(
  { band, content }: HeaderField,
  profile: Profile,
  fits: readonly (readonly number[])[] | undefined,
): FormColumns | null {
  const ids = Object.keys(profile.columns);
  const barred = band.paths.map((_, column) => holdsNames(content[column]) || isPassedOver(band, column));
  const byWords = ids.map((_, index) =>
    band.paths.map((_path, column) => (barred[column] === true ? 0 : (fits?.[index]?.[column] ?? 0))),
  );
  const first = assign(byWords);
  const trusted = numbersAgree(ids, first, band, profile);
  const scores = trusted
    ? byWords.map((row, index) =>
        row.map((score, column) => score + numberScore(band, content, profile, ids[index] ?? "", column)),
      )
    : byWords;
  const chosen = trusted ? assign(scores) : first;
  const columns: TableColumn[] = [];
  const missing: string[] = [];
  let fitness = 0;
  ids.forEach((id, index) => {
    const column = chosen[index] ?? -1;
    const stated = profile.columns[id];
    if (column < 0 || stated === undefined) {
      missing.push(id);
      return;
    }
    fitness += Math.min(1, scores[index]?.[column] ?? 0);
    const decimal = stated.decimal === true ? { decimal: true as const } : {};
    columns.push({ id, at: column, number: stated.number ?? null, label: stated.label, ...decimal });
  });
  return columns.length === 0 ? null : { columns, missing, fitness: fitness / columns.length };
}

/** A column that compares or comments. Typed without diacritics only what no count is called so. */
export function isPassedOver(band: HeaderBand, column: number): boolean {
  const accented = (band.accented[column] ?? "").replace(NO_SCORE, "");
  const path = band.paths[column] ?? [];
  return PASSED_OVER.test(accented) || PASSED_OVER_BARE.test(accented) || GRADE.test(path[path.length - 1] ?? "");
}

function numberScore(
  band: HeaderBand,
  content: readonly ColumnContent[],
  profile: Profile,
  id: string,
  column: number,
): number {
  const number = profile.columns[id]?.number;
  if (
    number === undefined ||
    band.numbers[column] !== number ||
    holdsNames(content[column]) ||
    isPassedOver(band, column)
  )
    return 0;
  return NUMBER_BONUS;
}

/**
 * The numbering row is believed when it agrees with the words for most columns, or when there are no words and it
 * prints every number of the form.
 */
function numbersAgree(ids: readonly string[], chosen: readonly number[], band: HeaderBand, profile: Profile): boolean {
  if (band.numbers.length === 0) return false;
  let agree = 0;
  let judged = 0;
  ids.forEach((id, index) => {
    const number = profile.columns[id]?.number;
    const column = chosen[index] ?? -1;
    if (number === undefined || column < 0) return;
    judged += 1;
    if (band.numbers[column] === number) agree += 1;
  });
  if (judged >= 3) return agree * 10 >= judged * 6;
  const places = ids.map((id) => band.numbers.indexOf(profile.columns[id]?.number ?? -1));
  // Words that are none of the form's are those of another form, whatever its numbers.
  const worded = places.filter((column) => (band.paths[column] ?? []).length > 0).length;
  return places.every((column) => column >= 0) && worded * 2 < places.length;
}

/** @param unitScore how well a header fits a column of names */
export function findUnitColumn(
  { band, content }: HeaderField,
  taken: ReadonlySet<number>,
  unitScore: (path: readonly string[]) => number,
): number | null {
  const firstCount = Math.min(...taken);
  let best = -1;
  let bestScore = 0;
  for (const [index, column] of content.entries()) {
    if (taken.has(index) || column.texts === 0) continue;
    const named = unitScore(band.paths[index] ?? []);
    // Names mostly stand left of the figures and hold more letters than any other column there.
    const score = named + (index < firstCount ? 1 : 0) + column.texts / (column.texts + column.counts + 1);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  if (best >= 0) return best;
  // A table whose name cells are all empty still has a place for them: the column headed so.
  const headed = band.paths.findIndex((path, index) => !taken.has(index) && unitScore(path) > 0);
  return headed >= 0 ? headed : null;
}

/** @param isNumbering whether a header is «STT» */
export function findNumberingColumn(
  { grid, band }: HeaderField,
  taken: ReadonlySet<number>,
  unitColumn: number,
  isNumbering: (path: readonly string[]) => boolean,
): number | null {
  const headed = band.paths.findIndex((path, index) => !taken.has(index) && index !== unitColumn && isNumbering(path));
  if (headed >= 0) return headed;
  for (let column = unitColumn - 1; column >= 0; column -= 1) {
    if (taken.has(column)) continue;
    const values = grid.rows.slice(band.last + 1, band.last + 1 + SAMPLE_ROWS).map((row) => row.cells[column] ?? null);
    if (values.some((value) => value !== null && value !== "")) return column;
  }
  return null;
}

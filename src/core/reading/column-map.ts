import type { Grid } from "../model/grid";
import type { Profile } from "../model/profile";
import type { TableColumn } from "../model/table";
import { readCount } from "../numerals/read-count";
import { assign } from "./assignment";
import type { HeaderBand } from "./header-band";
import { bareWords, fit, hasLetter } from "./header-text";

/** Which sheet column holds which column of the form. */
export interface ColumnMap {
  readonly columns: readonly TableColumn[];
  readonly missing: readonly string[];
  readonly unitColumn: number;
  readonly numberingColumn: number | null;
  /** Mean fit of the columns found, 0…1 and a little: for choosing between forms. */
  readonly fitness: number;
}

/** Columns that compare or comment; never counts. With accents: «so kỳ trước» compares, «số kỳ trước» counts. */
const PASSED_OVER = /(?:^| )(?:tỷ lệ|tỉ lệ|%|ghi chú|so kỳ|so với|so cùng kỳ|cùng kỳ|tăng giảm|chênh lệch)(?: |$)/;
/** How many body rows are enough to know words from figures. */
const SAMPLE_ROWS = 60;
/** What a matching number in the numbering row is worth beside words, and without any. */
const NUMBER_BONUS = 0.5;

/** What a sheet column holds below the header. */
interface ColumnContent {
  readonly texts: number;
  readonly counts: number;
}

/**
 * @param atLeast columns that must be found for the map to be of use: rows that hold a word or two of a form, as lists
 *   of dossiers do by the ten thousand, are passed over quickly
 */
export function mapColumns(grid: Grid, band: HeaderBand, profile: Profile, atLeast = 1): ColumnMap | null {
  const ids = Object.keys(profile.columns);
  const fits = ids.map((id) => wordScores(band, profile, id));
  const worded = fits.filter((row) => row.some((score) => score > 0)).length;
  if (band.numbers.length === 0 && worded < atLeast) return null;
  const content = columnContent(grid, band);
  const byWords = fits.map((row) => row.map((score, column) => (holdsNames(content[column]) ? 0 : score)));
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
    const form = profile.columns[id];
    if (column < 0 || form === undefined) {
      missing.push(id);
      return;
    }
    fitness += Math.min(1, scores[index]?.[column] ?? 0);
    columns.push({ id, at: column, number: form.number ?? null, label: form.label });
  });
  if (columns.length === 0) return null;
  const taken = new Set(columns.map((column) => column.at));
  const unitColumn = findUnitColumn(band, content, profile, taken);
  if (unitColumn === null) return null;
  return {
    columns,
    missing,
    unitColumn,
    numberingColumn: findNumberingColumn(grid, band, profile, taken, unitColumn),
    fitness: fitness / columns.length,
  };
}

function columnContent(grid: Grid, band: HeaderBand): readonly ColumnContent[] {
  const width = band.paths.length;
  const texts = new Array<number>(width).fill(0);
  const counts = new Array<number>(width).fill(0);
  for (const row of grid.rows.slice(band.last + 1, band.last + 1 + SAMPLE_ROWS)) {
    for (let column = 0; column < width; column += 1) {
      const value = row.cells[column] ?? null;
      if (typeof value === "string" && hasLetter(value)) texts[column] = (texts[column] ?? 0) + 1;
      else if (value !== null && readCount(value).is !== "blank") counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  return texts.map((count, column) => ({ texts: count, counts: counts[column] ?? 0 }));
}

/** A column of names cannot be a column of counts, whatever stands above it. */
function holdsNames(content: ColumnContent | undefined): boolean {
  return content !== undefined && content.texts > content.counts && content.texts >= 1;
}

function wordScores(band: HeaderBand, profile: Profile, id: string): number[] {
  const wordings = wordingsOf(profile).columns.get(id) ?? [];
  return band.paths.map((path, column) => {
    // Nearly no column holds a given column's words: asked first, because it is the cheapest question.
    const text = path.join(" ");
    const possible = text === "" ? [] : wordings.filter(([first = ""]) => text.includes(first));
    if (possible.length === 0 || PASSED_OVER.test(band.accented[column] ?? "")) return 0;
    return Math.max(0, ...possible.map((phrases) => fit(path, phrases)));
  });
}

/** A form's words in the shape in which they are compared. */
interface Wordings {
  /** By column: its wordings, each its phrases. */
  readonly columns: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly unit: readonly (readonly string[])[];
  readonly numbering: readonly string[];
}

/** Made once a form: a sheet may have thousands of rows that could be its header. */
const knownWordings = new WeakMap<Profile, Wordings>();

function wordingsOf(profile: Profile): Wordings {
  const known = knownWordings.get(profile);
  if (known !== undefined) return known;
  const made: Wordings = {
    columns: new Map(
      Object.entries(profile.columns).map(([id, { header }]) => [id, header.map((phrases) => phrases.map(bareWords))]),
    ),
    unit: profile.unitHeader.map((phrase) => [bareWords(phrase)]),
    numbering: profile.numberingHeader.map(bareWords),
  };
  knownWordings.set(profile, made);
  return made;
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
    PASSED_OVER.test(band.accented[column] ?? "")
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
  return ids.every((id) => band.numbers.includes(profile.columns[id]?.number ?? -1));
}

function findUnitColumn(
  band: HeaderBand,
  content: readonly ColumnContent[],
  profile: Profile,
  taken: ReadonlySet<number>,
): number | null {
  const wordings = wordingsOf(profile).unit;
  const firstCount = Math.min(...taken);
  let best = -1;
  let bestScore = 0;
  for (const [index, column] of content.entries()) {
    if (taken.has(index) || column.texts === 0) continue;
    const named = Math.max(0, ...wordings.map((phrases) => fit(band.paths[index] ?? [], phrases)));
    // Names mostly stand left of the figures and hold more letters than any other column there.
    const score = named + (index < firstCount ? 1 : 0) + column.texts / (column.texts + column.counts + 1);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  if (best >= 0) return best;
  // A table whose name cells are all empty still has a place for them: the column headed so.
  const headed = band.paths.findIndex(
    (path, index) => !taken.has(index) && wordings.some((phrases) => fit(path, phrases) > 0),
  );
  return headed >= 0 ? headed : null;
}

function findNumberingColumn(
  grid: Grid,
  band: HeaderBand,
  profile: Profile,
  taken: ReadonlySet<number>,
  unitColumn: number,
): number | null {
  const wordings = wordingsOf(profile).numbering;
  const headed = band.paths.findIndex(
    (path, index) => !taken.has(index) && index !== unitColumn && wordings.includes(path[path.length - 1] ?? ""),
  );
  if (headed >= 0) return headed;
  for (let column = unitColumn - 1; column >= 0; column -= 1) {
    if (taken.has(column)) continue;
    const values = grid.rows.slice(band.last + 1, band.last + 1 + SAMPLE_ROWS).map((row) => row.cells[column] ?? null);
    if (values.some((value) => value !== null && value !== "")) return column;
  }
  return null;
}

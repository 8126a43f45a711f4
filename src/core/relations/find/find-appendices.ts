import type { Area } from "../../model/cell";
import type { Grid } from "../../model/grid";
import type { Profile } from "../../model/forms/profile";
import { columnSums, type OrderRelation } from "../../model/relation";
import type { Table, TableColumn } from "../../model/table";
import { KNOWN } from "../../model/count";
import { columnContent } from "../../reading/columns/column-content";
import type { HeaderField } from "../../reading/columns/column-map";
import { findHeaderBands, type HeaderBand } from "../../reading/header/header-band";
import { hasLetter } from "../../reading/header/header-text";
import { headerlessLayout } from "../../reading/header/headerless";
import { ownColumns, ownForm, rateColumns } from "../../reading/columns/own-columns";
import { readLayout, type Layout } from "../../reading/read-appendix";
import { blocksOf } from "../../reading/side-by-side";
import { reach } from "../../reading/table-reach";
import { headersAboveFigures, headersThatStop } from "../../reading/header/unworded-headers";
import { wordingsOf, type Wordings } from "../../reading/header/wordings";
import { joinHalves } from "./list-in-halves";
import { bestForm, type Formed } from "./best-form";
import { hasTotalOfOne, hasTotalThatCloses, isListWithTotal, isTableByWords } from "../sums/column-totals";
import { relate, type Discoveries } from "../relate";
import { hasRowFault } from "../row-rivals";
import { closesExactly, isRounded, looksRounded } from "../rounding-habit";
import { withSumsAcross } from "../sums/sums-across";
import { sheetEvidence } from "./sheet-evidence";
import { untestedColumns } from "../untested-columns";

/** A table that fits a form: where it lies and how well it fits. */
export interface AppendixPlace {
  readonly sheet: string;
  readonly area: Area;
  readonly profile: Profile;
  /** Rows of units, sections and totals apart. */
  readonly units: number;
  /** For ranking only: the share of the form's columns found, how well their words fit, and how many sums close. */
  readonly score: number;
}

/** An appendix found and read. */
export interface Appendix {
  readonly place: AppendixPlace;
  readonly table: Table;
}

/** A form of whose sums more than this share are contradicted is another form. */
const FOREIGN = 1 / 3;
/** A form must name this share of the columns of counts, or keep all its sums. */
const NAMED = 0.6;
/** A slip spoils its row, and a row or two of one table in so many; as do cells that cannot be read. */
const SPOILT = 8;
/** Mean fit of a form's columns below which their words say little: a number that agrees is worth 0.5. */
const WORDED = 0.65;
/** The share of sums that must close before columns are told by their order alone. */
const ENOUGH_CLOSED = 0.6;

/** The appendix of a sheet that begins where `place` does and follows its form, or null where the sheet has changed. */
export function readAppendix(grid: Grid, place: AppendixPlace): Appendix | null {
  return (
    findAppendices(grid, [place.profile]).find(
      ({ place: { area } }) => area.top === place.area.top && area.left === place.area.left,
    ) ?? null
  );
}

/**
 * The table in a range that was given as a custom function's argument: with its header, or without one when the figures
 * stand in the order of a form whose sums they keep. Null where neither is so; the first of several, with the others
 * counted, is not offered: a range holds one table.
 */
export function readArgument(grid: Grid, profiles: readonly Profile[]): Table | null {
  const headed = findAppendices(grid, profiles);
  if (headed.length > 0) return headed.length === 1 ? (headed[0]?.table ?? null) : null;
  const bare = profiles.flatMap((profile) => {
    const layout = headerlessLayout(grid, profile);
    if (layout === null) return [];
    const table = readLayout(grid, layout, profile);
    // Figures that are no counts belong to no form that counts, and a row of words is a header, of another form.
    if (table.unreadable.length * SPOILT > table.counts.values.length || hasRowOfWords(table)) return [];
    return [{ table: relate(table, layout.band, 0), closed: closing(table) }];
  });
  const best = bare.sort((a, b) => b.closed - a.closed)[0];
  return best !== undefined && best.closed >= ENOUGH_CLOSED ? best.table : null;
}

/** Cells of one row that hold words: more than a slip or two. */
const WORDS = 3;

function hasRowOfWords({ unreadable }: Table): boolean {
  const words = new Map<number, number>();
  for (const { row, value } of unreadable)
    if (typeof value === "string" && hasLetter(value)) words.set(row, (words.get(row) ?? 0) + 1);
  return [...words.values()].some((cells) => cells >= WORDS);
}

/**
 * Every appendix of a sheet, best first: for each table the one form that fits it best, or the table as it names itself
 * where the sums of no form hold in it.
 *
 * @param more what is looked for in tables of no form besides
 */
export function findAppendices(grid: Grid, profiles: readonly Profile[], more?: Discoveries): readonly Appendix[] {
  const wordings = wordingsOf(profiles);
  const isOwn = profiles.length !== 1 || profiles[0]?.readFromTable === true;
  const own: Own | null = isOwn ? { more } : null;
  const bands = findHeaderBands(grid, wordings);
  const found = [...tablesBelow(grid, bands, wordings, own, isOwn ? headersThatStop(grid, bands) : [])];
  if (isOwn) {
    const areas = found.map(({ table }) => table.area);
    const isFree = (index: number): boolean => {
      const row = grid.rows[index]?.row ?? 0;
      return areas.every(({ top, bottom }) => row < top || row > bottom);
    };
    const tops = new Set(areas.map(({ top }) => top));
    const stops = bands.flatMap(({ first }) => (tops.has(grid.rows[first]?.row ?? -1) ? [first] : []));
    found.push(...tablesBelow(grid, headersAboveFigures(grid, isFree), wordings, own, stops));
  }
  return found.sort((a, b) => b.place.score - a.place.score);
}

/** How a table is read by its own header. */
interface Own {
  readonly more: Discoveries | undefined;
}

function tablesBelow(
  grid: Grid,
  bands: readonly HeaderBand[],
  wordings: Wordings,
  own: Own | null,
  stops: readonly number[],
): readonly Appendix[] {
  const found: Appendix[] = [];
  for (let index = 0; index < bands.length; index += 1) {
    const band = bands[index];
    if (band === undefined) continue;
    const { until, repeats, skip } = reach(grid, bands, index, stops);
    const tables = blocksOf(grid, band, until).flatMap(
      (block) =>
        appendixBelow(block.grid, wordings, own, { band: block.band, from: block.band.last + 1, until, repeats }) ?? [],
    );
    found.push(...joinHalves(tables));
    if (tables.length > 0) index += skip;
  }
  return found;
}

type Span = Omit<Layout, "map">;

/** The table below a header, by the form that fits it best; by its own header where none does and that is asked for. */
function appendixBelow(grid: Grid, wordings: Wordings, own: Own | null, span: Span): Appendix | null {
  const field: HeaderField = { grid, band: span.band, content: columnContent(grid, span.band, span.until) };
  const formed = bestForm(field, wordings);
  const named = formed === null ? null : read(grid, span, field, formed);
  const isNumbered = formed !== null && formed.map.fitness < WORDED;
  const isOther = named !== null && isNumbered && isDenied(named);
  if (own === null || (named !== null && !isForeign(named) && !isOther)) return named;
  const itself = ownAppendix(grid, span, field, { ...own, alone: named === null });
  if (itself !== null && isOther) return itself;
  if (itself === null || named === null) return itself ?? (named !== null && isContradicted(named) ? null : named);
  const keepsNone = columnSums(named.table).every(({ holds }) => holds === 0);
  return columnSums(itself.table).length > 0 || keepsNone ? itself : named;
}

/** Reads a table by a form, with the columns that the form does not name. */
function read(grid: Grid, span: Span, field: HeaderField, { map, profile, score }: Formed): Appendix | null {
  const taken = new Set(map.columns.map(({ at }) => at));
  const ids = new Set(map.columns.map(({ id }) => id));
  const mayBeDecimal = map.columns.some(hasDecimals);
  const extra = ownColumns(field, taken, map.unitColumn, mayBeDecimal).map((column) =>
    ids.has(column.id) || Object.hasOwn(profile.columns, column.id) ? { ...column, id: `${column.id}Khac` } : column,
  );
  for (const { at, unsure } of extra) if (unsure !== true) taken.add(at);
  const columns = extra.length === 0 ? map.columns : [...map.columns, ...extra];
  const whole = { ...map, columns, rates: rateColumns(field, taken) };
  return toTheLastDigit(columns, (rounds) =>
    placed(grid, related(field, span, readLayout(grid, { ...span, map: whole, rounds }, profile), extra.length), score),
  );
}

function hasDecimals({ decimal }: TableColumn): boolean {
  return decimal === true;
}

/** A table as it is read to the last digit; with decimals, as rounded figures where these show that they are. */
function toTheLastDigit(
  columns: readonly TableColumn[],
  readAs: (rounds: boolean) => Appendix | null,
): Appendix | null {
  const exact = readAs(false);
  if (!columns.some(hasDecimals) || (exact !== null && closesExactly(exact.table))) return exact;
  const rounded = readAs(true);
  if (rounded !== null && isRounded(rounded.table, exact?.table ?? null)) return rounded;
  // Figures of a digit or two, rounded, tell no sum from what lies near it.
  return exact !== null && looksRounded(exact.table) ? null : exact;
}

/**
 * The table by its own header: taken for one only where its columns keep a sum, or its rows do.
 */
function ownAppendix(
  grid: Grid,
  span: Span,
  field: HeaderField,
  { alone, more }: Own & Pick<Beside, "alone">,
): Appendix | null {
  const own = ownForm(field);
  if (own === null) return null;
  const { map, profile } = own;
  return toTheLastDigit(map.columns, (rounds) => {
    const laidOut = readLayout(grid, { ...span, map, rounds }, profile);
    const table = more?.readRows(laidOut, grid) ?? laidOut;
    const readAs = (read: Table): Appendix | null =>
      ownTable(field, related(field, span, read, map.columns.length, more), {
        alone,
        single: map.columns.length === 1,
      });
    const found = readAs(table);
    const turned = withSumsAcross(found?.table ?? table);
    const across = more?.withListedRows(turned) ?? turned;
    if (across === (found?.table ?? table)) return found;
    return found === null && across.columns.length > 2 ? readAs(across) : placed(grid, across, OWN_SCORE);
  });
}

interface Beside {
  /** No form has words for it: then a unit or two may make a table by their words. */
  readonly alone: boolean;
  /** It has one column of counts, and not one that is left where the others add up to nothing. */
  readonly single: boolean;
}

/** A table of no known form, where its columns keep a sum, or its rows do. */
function ownTable({ grid, band }: HeaderField, table: Table, { alone, single }: Beside): Appendix | null {
  const isTable =
    table.relations.length > 0 ||
    table.across === true ||
    table.setAside.some(({ because }) => because === "few-rows") ||
    hasTotalThatCloses(table) ||
    hasRowFault(table) ||
    (single && isListWithTotal(table)) ||
    (alone && (hasTotalOfOne(table) || isTableByWords(table, band.paths)));
  return isTable ? placed(grid, table, OWN_SCORE) : null;
}

function related(field: HeaderField, { until }: Span, table: Table, extra: number, more?: Discoveries): Table {
  const { grid, band } = field;
  const known = relate(table, band, extra, sheetEvidence(grid, band, table, until), more);
  const untested = untestedColumns(known, field);
  return untested.length === 0 ? known : { ...known, untested };
}

/** Behind every table of a known form. */
const OWN_SCORE = 0.5;

function placed(grid: Grid, table: Table, score: number): Appendix | null {
  const units = table.rows.reduce((count, row) => count + (row.kind === "unit" ? 1 : 0), 0);
  if (units === 0) return null;
  return { place: { sheet: grid.sheet, area: table.area, profile: table.profile, units, score }, table };
}

function sumsSetAside({ setAside }: Table): Table["setAside"] {
  return setAside.filter(({ relation }) => relation.kind === "sum");
}

/** A table of which the figures deny the sums of the form. */
function isContradicted({ table }: Appendix): boolean {
  return sumsSetAside(table).length > columnSums(table).filter(({ evidence }) => evidence.includes("form")).length;
}

/** A table that speaks a form's words without keeping its sums, or names a part of the columns only. */
function isForeign({ table }: Appendix): boolean {
  const aside = sumsSetAside(table).filter(({ because }) => because === "contradicted").length;
  const sums = columnSums(table);
  const ofForm = sums.filter(({ evidence }) => evidence.includes("form"));
  const stated = ofForm.length;
  // The form's sums fail wherever they are tried: a slip does not do that.
  if (stated > 0 && ofForm.every(({ rows, holds }) => rows > 0 && holds === 0)) return true;
  if (aside > (stated + aside) * FOREIGN) return true;
  // Words of a form without any of its sums: another edition of another form.
  if (sums.length === 0 && table.missingColumns.length > 0 && table.profile.identities.length > 0) return true;
  const named = table.columns.filter(({ id }) => Object.hasOwn(table.profile.columns, id)).length;
  return named < table.columns.length * NAMED;
}

/** A form that a header was taken for by its numbers rather than its words, and a relation of which fails in more rows than a slip spoils. */
function isDenied({ table }: Appendix): boolean {
  const { counts, relations, rows } = table;
  const ofForm = relations.filter(({ evidence }) => evidence.includes("form"));
  const counted = rows.flatMap(({ kind }, row) => (kind === "heading" ? [] : [row]));
  const exceeds = ({ total, parts }: OrderRelation): number =>
    counted.filter((row) => {
      const valueOf = (column: number): number => counts.values[row * counts.width + column] ?? 0;
      return parts.reduce((sum, part) => sum + valueOf(part), 0) > valueOf(total);
    }).length;
  return (
    sumsSetAside(table).length > 0 ||
    ofForm.some((relation) =>
      relation.kind === "order"
        ? exceeds(relation) * 2 >= counted.length
        : !relation.evidence.includes("printed") &&
          relation.rows - relation.holds > Math.max(1, relation.rows / SPOILT),
    )
  );
}

/** The share of the form's equations that close, blanks as 0, over the first rows: 0…1. */
function closing(table: Table): number {
  const { counts, profile, columns } = table;
  const place = new Map(columns.map((column, index) => [column.id, index]));
  let tested = 0;
  let closed = 0;
  let speaks = false;
  for (const identity of profile.identities) {
    const total = place.get(identity.total);
    const parts = identity.parts.flatMap((part) => place.get(part) ?? []);
    if (total === undefined || parts.length !== identity.parts.length) continue;
    for (let row = 0; row < table.rows.length; row += 1) {
      const base = row * counts.width;
      if (table.rows[row]?.kind === "heading" || counts.states[base + total] !== KNOWN) continue;
      tested += 1;
      const sum = parts.reduce((all, part) => all + (counts.values[base + part] ?? 0), 0);
      if (sum === counts.values[base + total]) closed += 1;
      if (sum !== 0) speaks = true;
    }
  }
  // Zeros close in any form.
  return tested === 0 || !speaks ? 0 : closed / tested;
}

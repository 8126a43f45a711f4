import type { Area } from "../model/cell";
import type { Grid } from "../model/grid";
import type { Profile } from "../model/profile";
import type { Table } from "../model/table";
import { KNOWN } from "../model/count";
import { mapColumns, type ColumnMap } from "./column-map";
import { coreRows, findHeaderBands, type HeaderBand } from "./header-band";
import { bareWords } from "./header-text";
import { headerlessLayout } from "./headerless";
import { pageBreak } from "./page-breaks";
import { readLayout, type Layout } from "./read-appendix";
import { blocksOf } from "./side-by-side";

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

/** The nearest thing to an appendix in a sheet that has none, for saying what was looked for. */
export interface NearMiss {
  readonly sheet: string;
  readonly area: Area;
  readonly profile: Profile;
  /** Labels of the form's columns that were found, and that were not. */
  readonly matched: readonly string[];
  readonly missing: readonly string[];
}

/** An appendix found and read. */
export interface Appendix {
  readonly place: AppendixPlace;
  readonly table: Table;
}

/** Rows enough to see which form's sums a table keeps. */
const CLOSING_ROWS = 200;
/** Rows with header words among which the nearest miss is sought: a hint, not worth seconds on a list of dossiers. */
const NEAREST_ROWS = 500;
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
    return [{ table, closed: closing(table) }];
  });
  const best = bare.sort((a, b) => b.closed - a.closed)[0];
  return best !== undefined && best.closed >= ENOUGH_CLOSED ? best.table : null;
}

/** The candidate that came nearest in a sheet without an appendix, or null where nothing looks like a header. */
export function nearMiss(grid: Grid, profiles: readonly Profile[]): NearMiss | null {
  let best: NearMiss | null = null;
  const among = coreRows(grid, vocabulary(profiles)).slice(0, NEAREST_ROWS);
  for (const profile of profiles) {
    for (const band of findHeaderBands(grid, vocabulary([profile]), among)) {
      const map = mapColumns(grid, band, profile, (best?.matched.length ?? 0) + 1);
      if (map === null || (best !== null && map.columns.length <= best.matched.length)) continue;
      const places = map.columns.map((column) => column.at);
      best = {
        sheet: grid.sheet,
        area: {
          top: grid.rows[band.first]?.row ?? 0,
          bottom: grid.rows[band.last]?.row ?? 0,
          left: Math.min(...places),
          right: Math.max(...places),
        },
        profile,
        matched: map.columns.map((column) => column.label),
        missing: map.missing.map((id) => profile.columns[id]?.label ?? id),
      };
    }
  }
  return best;
}

/** Every appendix of a sheet, best first; for each table the one form that fits it best. */
export function findAppendices(grid: Grid, profiles: readonly Profile[]): readonly Appendix[] {
  const bands = findHeaderBands(grid, vocabulary(profiles));
  const found: Appendix[] = [];
  for (let index = 0; index < bands.length; index += 1) {
    const band = bands[index];
    if (band === undefined) continue;
    const { until, repeats, skip } = reach(grid, bands, index);
    const tables = blocksOf(grid, band, until).flatMap((block) => {
      const fitting = profiles.flatMap((profile) => {
        const map = mapColumns(block.grid, block.band, profile, enough(profile));
        if (map === null || !suffices(map, profile)) return [];
        const layout = { band: block.band, map, from: band.last + 1, until, repeats };
        return [{ layout, profile, score: scoreOf(block.grid, layout, profile) }];
      });
      const best = fitting.sort((a, b) => b.score - a.score)[0];
      return best === undefined ? [] : (read(block.grid, best) ?? []);
    });
    found.push(...tables);
    if (tables.length > 0) index += skip;
  }
  return found.sort((a, b) => b.place.score - a.place.score);
}

/** Phrases that mark a header row: every wording of every count column of the forms looked for. */
function vocabulary(profiles: readonly Profile[]): readonly string[] {
  const phrases = profiles.flatMap((profile) => [
    ...Object.values(profile.columns).flatMap((column) => column.header.flat()),
    ...profile.unitHeader,
    ...profile.numberingHeader,
  ]);
  return [...new Set(phrases.map(bareWords))];
}

/** Half the columns that the form requires. */
function enough(profile: Profile): number {
  return Math.ceil(Object.values(profile.columns).filter((column) => column.optional !== true).length / 2);
}

/** Half the form's columns and one whole equation: less than that cannot be checked. */
function suffices(map: ColumnMap, profile: Profile): boolean {
  const found = new Set(map.columns.map((column) => column.id));
  const required = Object.entries(profile.columns).filter(([, column]) => column.optional !== true);
  const present = required.filter(([id]) => found.has(id)).length;
  return (
    present >= enough(profile) &&
    profile.identities.some((identity) => [identity.total, ...identity.parts].every((id) => found.has(id)))
  );
}

/**
 * How far down a header's table reaches: to the next header that is not its own repeated at a page break. A title
 * line or a closing total between the two makes the second one a table of its own.
 */
function reach(
  grid: Grid,
  bands: readonly HeaderBand[],
  index: number,
): { until: number; repeats: Set<number>; skip: number } {
  const band = bands[index];
  const repeats = new Set<number>();
  if (band === undefined) return { until: 0, repeats, skip: 0 };
  const wording = JSON.stringify(band.paths);
  let skip = 0;
  let from = band.last + 1;
  for (let next = index + 1; next < bands.length; next += 1) {
    const following = bands[next];
    if (following === undefined) break;
    const lines = JSON.stringify(following.paths) === wording ? pageBreak(grid, band, from, following) : null;
    if (lines === null) return { until: aboveTitles(grid, from, following.first), repeats, skip };
    for (const row of lines) repeats.add(row);
    for (let row = following.first; row <= following.last; row += 1) repeats.add(row);
    from = following.last + 1;
    skip += 1;
  }
  return { until: grid.rows.length, repeats, skip };
}

/** Leaves out the title lines that stand above the next table. */
function aboveTitles(grid: Grid, from: number, until: number): number {
  let end = until;
  while (end > from) {
    const row = grid.rows[end - 1];
    if (row === undefined) break;
    const figures = row.cells.some(
      (cell) => typeof cell === "number" || (typeof cell === "string" && /^\s*[-\d]/.test(cell)),
    );
    if (figures) break;
    end -= 1;
  }
  return end;
}

interface Fitting {
  readonly layout: Layout;
  readonly profile: Profile;
  readonly score: number;
}

function read(grid: Grid, { layout, profile, score }: Fitting): Appendix | null {
  const table = readLayout(grid, layout, profile);
  const units = table.rows.reduce((count, row) => count + (row.kind === "unit" ? 1 : 0), 0);
  return units === 0 ? null : { place: { sheet: grid.sheet, area: table.area, profile, units, score }, table };
}

/** The share of the form's columns found, how well their words fit, how many sums close; wider forms first. */
function scoreOf(grid: Grid, layout: Layout, profile: Profile): number {
  const required = Object.values(profile.columns).filter((column) => column.optional !== true).length;
  const found = layout.map.columns.filter((column) => profile.columns[column.id]?.optional !== true).length;
  const sample = readLayout(grid, { ...layout, until: Math.min(layout.until, layout.from + CLOSING_ROWS) }, profile);
  return found / Math.max(1, required) + layout.map.fitness + closing(sample) + Math.min(found, 20) / 20;
}

/** The share of the form's equations that close, blanks as 0, over the first rows: 0…1. */
function closing(table: Table): number {
  const { counts, profile, columns } = table;
  const place = new Map(columns.map((column, index) => [column.id, index]));
  let tested = 0;
  let closed = 0;
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
    }
  }
  return tested === 0 ? 0 : closed / tested;
}

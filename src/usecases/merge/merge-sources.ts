import { sameOffices, unitKey } from "../../core";
import { arePeriodsApart, type TablePeriod } from "../periods/table-period";
import type { HeaderLayout, MergeSource, SourceRow } from "./merge-source";

/** What is done with one unit that several tables hold: their counts are added only where the user says so. */
export type SameUnit = "add" | "conflict";

/** A table, or a unit of one, that was not added, and why. */
export type MergeConflict =
  | {
      readonly is: "other-form";
      readonly source: MergeSource;
      /** Labels of columns that the merged table has and it has not, and the reverse. */
      readonly missing: readonly string[];
      readonly extra: readonly string[];
    }
  | { readonly is: "other-period"; readonly source: MergeSource }
  | { readonly is: "duplicate-table"; readonly source: MergeSource; readonly like: MergeSource }
  /** same-unit: other figures · duplicate-unit: the same figures. `kept` stands in the merged table, `left` does not. */
  | { readonly is: "same-unit" | "duplicate-unit"; readonly kept: SourceRow; readonly left: SourceRow };

/** One row of the merged table: a unit with the rows that its counts come from, added up where there are several. */
export interface MergedRow {
  readonly name: string;
  readonly from: readonly [SourceRow, ...SourceRow[]];
}

export interface MergedSection {
  /** "" for rows outside of all sections. */
  readonly name: string;
  readonly rows: readonly MergedRow[];
  readonly sections: readonly MergedSection[];
}

export interface MergedTable {
  /** The table whose header and columns are taken. */
  readonly model: MergeSource;
  readonly layout: HeaderLayout;
  readonly period: TablePeriod;
  readonly root: MergedSection;
  /** Tables of which at least one row was added. */
  readonly sources: readonly MergeSource[];
  readonly conflicts: readonly MergeConflict[];
  /** Tables of other periods beside one of the period in the same file: a file of all months is no conflict. */
  readonly otherPeriods: readonly MergeSource[];
  /** Units whose names are written otherwise in several tables, as matched. */
  readonly matched: readonly { readonly name: string; readonly also: readonly string[] }[];
}

/** One table from many; null where there is none. Deterministic: the same tables in the same order, the same result. */
export function mergeSources(all: readonly MergeSource[], sameUnit: SameUnit): MergedTable | null {
  const form = commonest(all.map((source) => source.form));
  const model = all.find((source) => source.form === form);
  if (model === undefined) return null;
  const conflicts: MergeConflict[] = [];
  const ofForm = all.filter((source) => {
    if (source.form !== form) conflicts.push(otherForm(source, model));
    return source.form === form;
  });
  const period = commonPeriod(ofForm);
  const ofPeriod = ofForm.filter((source) => !arePeriodsApart(source.period, period));
  const files = new Set(ofPeriod.map(({ file }) => file));
  const otherPeriods: MergeSource[] = [];
  for (const source of ofForm) {
    if (!arePeriodsApart(source.period, period)) continue;
    if (files.has(source.file)) otherPeriods.push(source);
    else conflicts.push({ is: "other-period", source });
  }
  const sources = withoutCopies(ofPeriod, conflicts);
  const { rows, matched } = mergeRows(sources, columnOrder(model), sameUnit, conflicts);
  const used = new Set(rows.flatMap(({ row }) => row.from.map((one) => one.source)));
  return {
    model,
    layout: model.layout,
    period,
    root: sectionsOf(rows),
    sources: sources.filter((source) => used.has(source)),
    conflicts,
    otherPeriods,
    matched,
  };
}

/** The counts of a row in the order of the model's columns. */
export function valuesInOrder(row: SourceRow, order: readonly string[]): SourceRow["values"] {
  const { columns } = row.source;
  if (columns.every(({ id }, index) => id === order[index])) return row.values;
  return order.map((id) => row.values[columns.findIndex((column) => column.id === id)] ?? null);
}

export function columnOrder({ columns }: MergeSource): readonly string[] {
  return columns.map(({ id }) => id);
}

/** The first of those that occur most often. */
function commonest(keys: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let best: string | null = null;
  for (const [key, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = key;
  return best;
}

/** The period of most tables. A year that some leave out is the year of those that name it. */
function commonPeriod(sources: readonly MergeSource[]): TablePeriod {
  const dated = sources.filter(({ period }) => period.months !== null);
  const keyOf = ({ period: { months } }: MergeSource): string => `${months?.first ?? 0}-${months?.last ?? 0}`;
  const span = commonest(dated.map(keyOf));
  const ofSpan = dated.filter((source) => keyOf(source) === span);
  const year = commonest(ofSpan.flatMap(({ period }) => period.months?.year ?? []).map(String));
  const best = ofSpan.find(({ period }) => year === null || `${period.months?.year ?? ""}` === year);
  return best?.period ?? { text: null, months: null, sheetDiffers: false };
}

function otherForm(source: MergeSource, model: MergeSource): MergeConflict {
  const lacking = (one: MergeSource, other: MergeSource): readonly string[] => {
    const known = new Set(other.columns.map(({ id }) => id));
    return one.columns.filter(({ id }) => !known.has(id)).map(({ label }) => label);
  };
  return { is: "other-form", source, missing: lacking(model, source), extra: lacking(source, model) };
}

/** A table that was sent twice is one: the same names and figures, and not all of them nothing. */
function withoutCopies(sources: readonly MergeSource[], conflicts: MergeConflict[]): readonly MergeSource[] {
  // Names are folded only where all figures are the same.
  const byFigures = new Map<string, MergeSource>();
  const known = new Map<string, MergeSource>();
  return sources.filter((source) => {
    if (!source.rows.some(hasDossiers)) return true;
    const order = [...columnOrder(source)].sort();
    const figures = JSON.stringify(source.rows.map((row) => valuesInOrder(row, order)));
    const first = byFigures.get(figures);
    byFigures.set(figures, first ?? source);
    if (first === undefined) return true;
    if (!known.has(figures + namesIn(first))) known.set(figures + namesIn(first), first);
    const print = figures + namesIn(source);
    const like = known.get(print);
    known.set(print, like ?? source);
    if (like === undefined) return true;
    conflicts.push({ is: "duplicate-table", source, like });
    return false;
  });
}

function namesIn({ lists, office, rows }: MergeSource): string {
  return JSON.stringify([
    lists === "fields" ? unitKey(office) : "",
    rows.map(({ name, sections }) => [unitKey(name), sections.map(unitKey)]),
  ]);
}

export function hasDossiers({ values }: SourceRow): boolean {
  return values.some((value) => value !== null && value !== 0);
}

const NOWHERE: readonly string[] = [];

interface PlacedRow {
  readonly row: MergedRow;
  readonly sections: readonly string[];
}

/** Rows that mean one unit: by variants of the name, in sections of one name; a row without section is the only one of its name. */
function mergeRows(
  sources: readonly MergeSource[],
  order: readonly string[],
  sameUnit: SameUnit,
  conflicts: MergeConflict[],
): { readonly rows: readonly PlacedRow[]; readonly matched: MergedTable["matched"] } {
  const inOrder = sources.flatMap((source) => source.rows);
  // What an office deals with has one name for all offices; offices are known by many.
  const fields = inOrder.map(({ source }) => source.lists === "fields");
  const offices = sameOffices(
    inOrder.map(({ source, name }, index) => (fields[index] === true ? source.office : name)),
  );
  const apart = areSections(sources, offices);
  const sections = inOrder.map((row) => placesOf(row, apart));
  const units = inOrder.map(({ name }, index) => {
    const office = name === "" && fields[index] !== true ? `?${index}` : String(offices[index] ?? index);
    return fields[index] === true ? `${office}\n${unitKey(name)}` : office;
  });
  const rows: PlacedRow[] = [];
  const matched: MergedTable["matched"][number][] = [];
  const keptOf = new Map<string, SourceRow[]>();
  // The office's own section says nothing more.
  const sectionOf = (index: number): string =>
    (sections[index] ?? NOWHERE)
      .slice(fields[index] === true ? 1 : 0)
      .map(unitKey)
      .join("\n");
  for (const { members, alone } of groupsOf(units, sectionOf)) {
    const [at = 0] = members;
    const unit = units[at] ?? "";
    const kept = keptOf.get(unit) ?? [];
    // One table may list a unit in several sections, and counts it in each; in those of another table it is there twice.
    const placed = members.filter((index) => {
      const row = inOrder[index];
      const elsewhere = kept.filter(({ source }) => source !== row?.source);
      return row !== undefined && (elsewhere.length === 0 || isAdded(row, elsewhere, order, sameUnit, conflicts));
    });
    const [first, ...rest] = placed.flatMap((index) => inOrder[index] ?? []);
    if (first === undefined) continue;
    const from: [SourceRow, ...SourceRow[]] = [first];
    for (const row of rest) if (isAdded(row, from, order, sameUnit, conflicts)) from.push(row);
    if (!alone) keptOf.set(unit, [...kept, ...from]);
    const section = placed.map((index) => sections[index] ?? NOWHERE).find((around) => around.length > 0) ?? NOWHERE;
    rows.push({ row: { name: first.name, from }, sections: section });
    const also = [...new Set(rest.map(({ name }) => name))].filter((name) => unitKey(name) !== unitKey(first.name));
    if (also.length > 0) matched.push({ name: first.name, also });
  }
  return { rows, matched };
}

/** Rows of one unit in one section, by their places. */
interface Group {
  readonly members: readonly number[];
  /** The unit stands in no other section. */
  readonly alone: boolean;
}

/** In the order in which the first of each comes. A row without section goes to the only one of its unit. */
function groupsOf(units: readonly string[], sectionOf: (index: number) => string): readonly Group[] {
  const rowsOf = new Map<string, number>();
  for (const unit of units) rowsOf.set(unit, (rowsOf.get(unit) ?? 0) + 1);
  // Nearly all units of a province stand in one row: no more is kept of these.
  const isOne = (unit: string): boolean => rowsOf.get(unit) === 1;
  const sectionsOfUnit = new Map<string, Set<string>>();
  units.forEach((unit, index) => {
    const section = isOne(unit) ? "" : sectionOf(index);
    if (section !== "") sectionsOfUnit.set(unit, (sectionsOfUnit.get(unit) ?? new Set()).add(section));
  });
  const groups: Group[] = [];
  const open = new Map<string, number[]>();
  units.forEach((unit, index) => {
    if (isOne(unit)) {
      groups.push({ members: [index], alone: true });
      return;
    }
    const named = [...(sectionsOfUnit.get(unit) ?? [])];
    const own = sectionOf(index);
    const key = `${unit}\t${own === "" && named.length === 1 ? (named[0] ?? "") : own}`;
    const members = open.get(key) ?? [];
    if (members.length === 0) groups.push({ members, alone: named.length < 2 });
    members.push(index);
    open.set(key, members);
  });
  return groups;
}

/** Whether a row of a unit counts beside those that are kept: where the user adds them, and it is no copy of one. */
function isAdded(
  left: SourceRow,
  kept: readonly SourceRow[],
  order: readonly string[],
  sameUnit: SameUnit,
  conflicts: MergeConflict[],
): boolean {
  const [first] = kept;
  if (first === undefined) return true;
  const print = JSON.stringify(valuesInOrder(left, order));
  const like = kept.find((other) => JSON.stringify(valuesInOrder(other, order)) === print);
  if (like !== undefined && (hasDossiers(left) || sameUnit === "conflict"))
    conflicts.push({ is: "duplicate-unit", kept: like, left });
  else if (sameUnit === "conflict") conflicts.push({ is: "same-unit", kept: first, left });
  else return true;
  return false;
}

/** Levels of sections that the merged table has at most: what lies deeper is told by its whole path. */
const LEVELS = 2;

/** The sections that a row stands in: its office where it lists what an office deals with, its own, or its source's. */
function placesOf(row: SourceRow, apart: boolean): readonly string[] {
  const { source, sections } = row;
  const own =
    source.lists === "fields"
      ? [source.office, ...sections]
      : sections.length > 0
        ? sections
        : apart
          ? [source.office]
          : NOWHERE;
  return own.length <= LEVELS ? own : [...own.slice(0, LEVELS - 1), own.slice(LEVELS - 1).join(" – ")];
}

/** Each source is a section where all list several offices, none has sections of its own, and none shares an office. */
function areSections(sources: readonly MergeSource[], offices: readonly number[]): boolean {
  return (
    sources.length > 1 &&
    new Set(offices).size === offices.length &&
    sources.every(
      ({ lists, rows }) =>
        lists === "offices" && rows.length > 1 && rows.every(({ sections }) => sections.length === 0),
    )
  );
}

interface OpenSection {
  readonly name: string;
  readonly rows: MergedRow[];
  readonly sections: OpenSection[];
}

/** In the order in which sections and rows first come. */
function sectionsOf(rows: readonly PlacedRow[]): MergedSection {
  const root: OpenSection = { name: "", rows: [], sections: [] };
  const known = new Map<string, OpenSection>([["", root]]);
  for (const { row, sections } of rows) {
    let open = root;
    let key = "";
    for (const name of sections) {
      key += `\n${unitKey(name)}`;
      let inner = known.get(key);
      if (inner === undefined) {
        inner = { name, rows: [], sections: [] };
        open.sections.push(inner);
        known.set(key, inner);
      }
      open = inner;
    }
    open.rows.push(row);
  }
  return root;
}

import { OFFICE_HEADS } from "../../domain/lexicon/unit-kinds";
import type { Table } from "../model/table";
import { unitRows } from "../model/table";
import { mentionsIn } from "../names/find-mentions";
import { nameWords } from "../names/name-words";
import { sameOffices } from "../names/same-offices";
import { unitNamesOf } from "../names/unit-names";
import { headsAt } from "../names/unit-spelling";
import type { ListedName, OverdueList } from "./read-overdue-list";

/** An office of the list that the table does not have. */
export interface UnknownOffice {
  /** Null where it may be anything but an office's name. */
  readonly name: string | null;
  readonly at: string;
  readonly dossiers: number;
}

/** One way to tell which office each dossier is of. */
export interface Placing {
  /** For each dossier the first of the table's rows of its office; null where that is not known. */
  readonly rows: readonly (number | null)[];
  readonly unknown: readonly UnknownOffice[];
  /** Rows of the table whose offices have a heading in the list, with dossiers below it or not. */
  readonly headed: ReadonlySet<number>;
  /** Dossiers beside which no office is named. */
  readonly unnamed: number;
}

/** A column taken for names of offices although its title does not say so names the table's in most rows. */
const MOST = 0.5;

/**
 * The ways to tell whose dossier is whose, the likeliest first: by a column, by the headings between the rows, or by the
 * title above all. Which one is meant, the counts decide.
 */
export function placingsOf(list: OverdueList, table: Table): readonly Placing[] {
  const offices = officeFinder(list, table);
  const columns = list.nameColumns
    .map((column, place) => {
      const names = list.dossiers.map(({ names }) => names[place] ?? null);
      const known = names.filter((name) => name !== null && offices.rowOf(name.text) !== null).length;
      return { ...column, names, share: known / list.dossiers.length };
    })
    .filter(({ titled, share }) => (titled ? share > 0 : share >= MOST))
    .sort(
      (one, other) => Number(other.titled) - Number(one.titled) || one.rank - other.rank || other.share - one.share,
    );
  const headed = new Set(list.headings.flatMap((heading) => offices.rowOf(heading) ?? []));
  const placed = columns.map(({ names, titled }) => placing(names, offices.rowOf, titled, headed));
  const headings = list.dossiers.map(({ heading }) => heading);
  if (headings.some((name) => name !== null && offices.rowOf(name.text) !== null))
    placed.push(placing(headings, offices.rowOf, true, headed));
  if (placed.length > 0) return placed;
  const titled = titledRow(list.title, table);
  if (titled !== null) return [{ rows: list.dossiers.map(() => titled), unknown: [], unnamed: 0, headed }];
  const strangers = list.nameColumns.findIndex((column) => column.titled);
  const names = list.dossiers.map((dossier) => (strangers < 0 ? dossier.heading : (dossier.names[strangers] ?? null)));
  return [placing(names, offices.rowOf, true, headed)];
}

/** @param titled whether the names stand where offices stand: only then an unknown one may be said */
function placing(
  names: readonly (ListedName | null)[],
  rowOf: (name: string) => number | null,
  titled: boolean,
  headed: ReadonlySet<number>,
): Placing {
  const unknown = new Map<string, UnknownOffice>();
  const rows = names.map((name) => {
    const row = name === null ? null : rowOf(name.text);
    if (name !== null && row === null) {
      const before = unknown.get(name.text);
      const said = titled && isOffice(name.text) ? name.text : null;
      unknown.set(name.text, { name: said, at: before?.at ?? name.at, dossiers: (before?.dossiers ?? 0) + 1 });
    }
    return row;
  });
  return { rows, unknown: [...unknown.values()], headed, unnamed: names.filter((name) => name === null).length };
}

/** Begins as names of offices and places do: nothing else of a list is ever repeated. */
function isOffice(name: string): boolean {
  const words = nameWords(name);
  const { committee, kind } = headsAt(words, 0);
  return committee || kind !== null || HEADS.some((head) => head.every((key, index) => words[index]?.key === key));
}

const HEADS = OFFICE_HEADS.map((head) => nameWords(head).map(({ key }) => key));

/** Finds the table's row of an office that the list names by whatever variant; of several rows of one office the first. */
function officeFinder(list: OverdueList, table: Table): { readonly rowOf: (name: string) => number | null } {
  const units = unitRows(table).filter((row) => table.rows[row]?.name !== "");
  const texts = [
    ...new Set([
      ...list.headings,
      ...list.dossiers.flatMap(({ names }) => names.flatMap((name) => (name === null ? [] : [name.text]))),
    ]),
  ];
  const offices = sameOffices([...units.map((row) => table.rows[row]?.name ?? ""), ...texts]);
  const rows = new Map<number, number>();
  units.forEach((row, place) => {
    const office = offices[place] ?? place;
    if (!rows.has(office)) rows.set(office, row);
  });
  const byText = new Map(texts.map((text, place) => [text, rows.get(offices[units.length + place] ?? -1) ?? null]));
  return { rowOf: (name) => byText.get(name) ?? null };
}

/** Rows of the table by office: the first of them, and all. */
export function rowsByOffice(table: Table): ReadonlyMap<number, readonly number[]> {
  const units = unitRows(table);
  const offices = sameOffices(units.map((row) => table.rows[row]?.name ?? ""));
  const groups = new Map<number, number[]>();
  units.forEach((row, place) => {
    const first = units[offices[place] ?? place] ?? row;
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [row]);
    else group.push(row);
  });
  return groups;
}

/** The only office of the table that the lines above the list name. */
function titledRow(lines: readonly string[], table: Table): number | null {
  const names = unitNamesOf(table);
  const rows = new Set<number>();
  for (const line of lines) {
    const text = line.normalize("NFC").slice(0, LONGEST_LINE);
    for (const mention of mentionsIn(text, 0, text.length, names, () => false)) {
      const [row, another] = mention.rows;
      if (row !== undefined && another === undefined) rows.add(row);
    }
  }
  const [only, another] = rows;
  return only === undefined || another !== undefined ? null : only;
}

/** A longer line is no title. */
const LONGEST_LINE = 300;

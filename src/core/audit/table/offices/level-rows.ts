import { OFFICE_HEADS, PLACE_KINDS, PLACE_LEVELS, type PlaceKind } from "../../../../domain/lexicon/unit-kinds";
import type { Table } from "../../../model/table";
import { unitKey } from "../../../model/names/unit-name";
import { unitNamesOf } from "../../../names/unit-names";

const LEVELS = ["province", "district", "commune"] as const;

export type Level = (typeof LEVELS)[number];

/** Words by which section titles name a level of government. */
const SECTION: Readonly<Record<Level, RegExp>> = {
  province: /(^|\P{L})(sở|cấp tỉnh)($|\P{L})/u,
  district: /(^|\P{L})(huyện|quận|thị xã|cấp huyện)($|\P{L})/u,
  commune: /(^|\P{L})(xã|phường|thị trấn|cấp xã)($|\P{L})/u,
};

const levels = new WeakMap<Table, ReadonlyMap<number, Level>>();

/**
 * The level of government of each unit, by its own name, else by its section's title; an office that is of no place
 * stands at the level of the province. Empty where no unit is told apart so: one level, or units of another kind.
 */
export function levelsOfRows(table: Table): ReadonlyMap<number, Level> {
  const ready = levels.get(table);
  if (ready !== undefined) return ready;
  const titles = table.groups.map(({ name }) => levelOfTitle(name));
  const found = new Map<number, Level>();
  for (const { row, kind, own } of unitNamesOf(table).units) {
    const group = table.rows[row]?.group ?? 0;
    const named = kind === null ? null : PLACE_LEVELS[kind];
    const office = own[0]?.key === SO ? "province" : null;
    found.set(row, named ?? office ?? titles[group] ?? "province");
  }
  levels.set(table, found);
  return found;
}

const SO = unitKey("sở");

function levelOfTitle(name: string): Level | null {
  const title = name.normalize("NFC").toLowerCase();
  const named = LEVELS.filter((level) => SECTION[level].test(title));
  const [only] = named;
  return only !== undefined && named.length === 1 ? only : null;
}

/**
 * The rows that «các sở, ngành», «các huyện, thành phố» may mean, the likeliest first: those of the level; of the
 * province's also its departments alone, without the other offices beside them.
 *
 * @param named levels joined by "+"
 */
export function rowsOfLevels(table: Table, named: string): readonly (readonly number[])[] {
  const wanted = new Set(named.split("+"));
  const all = [...levelsOfRows(table)].filter(([, level]) => wanted.has(level)).map(([row]) => row);
  if (all.length === 0) return [];
  const sections = sectionsOf(table, wanted);
  const departments = named === "province" ? all.filter((row) => isDepartment(table, row)) : [];
  return [all, sections, departments]
    .filter((rows) => rows.length > 0)
    .filter((rows, index, lists) => lists.findIndex((other) => other.join() === rows.join()) === index);
}

/** The rows whose own names begin with these words: «4 xã và 1 phường» of five communes; none where all begin so. */
export function rowsOfKinds(table: Table, kinds: ReadonlySet<PlaceKind>): readonly number[] {
  const { units } = unitNamesOf(table);
  const rows = units.flatMap(({ row, kind }) => (kind !== null && kinds.has(kind) ? [row] : []));
  return rows.length < units.length ? rows : [];
}

/** Whether any of the rows is an office; those of a commune's own table may be fields: «Hộ tịch», «Đất đai». */
export function hasOffices(table: Table): boolean {
  return unitNamesOf(table).units.some(({ row, kind }) => {
    const name = (table.rows[row]?.name ?? "").normalize("NFC").toLowerCase();
    return kind !== null || OFFICE_HEADS.some((head) => name.startsWith(`${head} `));
  });
}

/** The kind of place that words name by themselves: «xã», «phường»; null for any other words. */
export function placeKindOf(words: string): PlaceKind | null {
  const said = words.normalize("NFC").toLowerCase();
  return PLACE_KINDS.find((kind) => kind.words === said)?.id ?? null;
}

function sectionsOf(table: Table, wanted: ReadonlySet<string>): readonly number[] {
  const groups = new Set(
    table.groups.flatMap(({ name }, index) => {
      const level = levelOfTitle(name);
      return level !== null && wanted.has(level) ? [index] : [];
    }),
  );
  return table.rows.flatMap(({ kind, group }, index) => (kind === "unit" && groups.has(group) ? [index] : []));
}

function isDepartment(table: Table, row: number): boolean {
  return unitKey(table.rows[row]?.name ?? "").startsWith(`${SO} `);
}

import type { Table } from "../../model/table";
import { unitKey } from "../../model/names/unit-name";

/** The units of a table and where each stands in the tables of the parts. */
export interface MatchedUnits {
  readonly units: readonly {
    readonly row: number;
    /** Its row in each part; null where a part does not list it. */
    readonly inParts: readonly (number | null)[];
  }[];
  /** Units with dossiers that some part lists and this table does not, and the reverse. */
  readonly gone: number;
  readonly come: number;
}

/** Units by name, in the section of the same name first; one that a table lists twice is left out. */
export function matchUnits(table: Table, parts: readonly Table[]): MatchedUnits {
  const listed = parts.map(listing);
  const own = listing(table);
  const found = parts.map(() => new Set<number>());
  const units: { row: number; inParts: (number | null)[] }[] = [];
  let come = 0;
  for (const { row, section, name } of own.units) {
    const places = listed.map((part) => part.find(section, name));
    places.forEach((place, part) => {
      if (place !== null && place >= 0) found[part]?.add(place);
    });
    if (own.find(section, name) !== row || places.includes(TWICE)) continue;
    if (places.every((place) => place === null)) come += hasDossiers(table, row) ? 1 : 0;
    else units.push({ row, inParts: places });
  }
  const gone = parts.reduce(
    (all, part, index) =>
      all +
      (listed[index]?.units.filter(({ row }) => found[index]?.has(row) !== true && hasDossiers(part, row)).length ?? 0),
    0,
  );
  return { units, gone, come };
}

const TWICE = -1;

interface Listing {
  readonly units: readonly { readonly row: number; readonly section: string; readonly name: string }[];
  /** The row of a unit; null for none, {@link TWICE} for several. */
  find(section: string, name: string): number | null;
}

function listing(table: Table): Listing {
  const inSection = new Map<string, number>();
  const anywhere = new Map<string, number>();
  const units = table.rows.flatMap(({ kind, name, group }, row) => {
    if (kind !== "unit" || name === "") return [];
    const unit = { row, section: unitKey(table.groups[group]?.name ?? ""), name: unitKey(name) };
    for (const [map, key] of [
      [inSection, `${unit.section}\n${unit.name}`],
      [anywhere, unit.name],
    ] as const)
      map.set(key, map.has(key) ? TWICE : row);
    return [unit];
  });
  return {
    units,
    find: (section, name) => inSection.get(`${section}\n${name}`) ?? anywhere.get(name) ?? null,
  };
}

function hasDossiers({ counts: { width, values } }: Table, row: number): boolean {
  return values.subarray(row * width, (row + 1) * width).some((value) => value !== 0);
}

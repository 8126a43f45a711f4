import { nearestNames } from "./nearest-name";
import type { Table } from "../table";
import { unitKey } from "./unit-name";

/** Rows of {@link Table.rows} that a name means: one unit or sum row, or the units of a section without a sum of its own. */
export type NamedRows =
  | { readonly is: "rows"; readonly rows: readonly number[] }
  /** Several rows bear the name: which one is for the user to say. */
  | { readonly is: "ambiguous"; readonly rows: readonly number[] }
  | { readonly is: "unknown"; readonly nearest: readonly string[] };

interface Names {
  /** Rows with counts and sections, each by the key of its name and of its number and name. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly sections: ReadonlyMap<string, readonly number[]>;
}

/** A column of formulas asks for every unit of one table: its names are folded once. */
const indexed = new WeakMap<Table, Names>();

/**
 * Finds a unit or a section by its name as in the unit column, with or without its number («II Huyện, TP»). A unit
 * goes before a section of the same name.
 */
export function findNamedRows(table: Table, name: string): NamedRows {
  const asked = unitKey(name);
  const names = indexed.get(table) ?? indexNames(table);
  indexed.set(table, names);
  const rows = names.rows.get(asked) ?? [];
  if (rows.length > 0) return { is: rows.length === 1 ? "rows" : "ambiguous", rows };
  const sections = names.sections.get(asked) ?? [];
  if (sections.length > 1)
    return { is: "ambiguous", rows: sections.map((group) => table.rows.findIndex((row) => row.group === group)) };
  const [section] = sections;
  const units = section === undefined ? [] : unitsWithin(table, section);
  if (units.length > 0) return { is: "rows", rows: units };
  const known = [...table.rows.filter(({ kind }) => kind !== "heading"), ...table.groups]
    .map((row) => row.name)
    .filter((known) => known !== "");
  return { is: "unknown", nearest: nearestNames(name, known) };
}

function indexNames(table: Table): Names {
  return {
    rows: index(table.rows, (place) => table.rows[place]?.kind !== "heading"),
    sections: index(table.groups, () => true),
  };
}

function index(
  named: readonly { readonly name: string; readonly numbering: string }[],
  included: (place: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  named.forEach(({ name, numbering }, place) => {
    if (name === "" || !included(place)) return;
    for (const key of new Set([unitKey(name), unitKey(`${numbering} ${name}`)])) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  });
  return places;
}

/** Units of a section, those of its inner sections included. */
function unitsWithin(table: Table, section: number): readonly number[] {
  const inside = (group: number): boolean => {
    for (let at: number | null = group; at !== null; at = table.groups[at]?.parent ?? null)
      if (at === section) return true;
    return false;
  };
  return table.rows.flatMap((row, index) => (row.kind === "unit" && inside(row.group) ? [index] : []));
}

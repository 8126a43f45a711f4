import type { Table } from "../model/table";
import type { Syllable } from "./name-words";
import type { UnitSpelling } from "./unit-spelling";
import { spellingOf } from "./unit-spelling";

/** A row of the table by its name, taken apart. */
export interface NamedUnit extends UnitSpelling {
  /** Index into {@link Table.rows}. */
  readonly row: number;
  readonly name: string;
}

/** The unit names of a table, to be looked for in a text. */
export interface UnitNames {
  readonly units: readonly NamedUnit[];
  /** Units by the first letter of their own name: a text's abbreviations begin with it too. */
  readonly byLetter: ReadonlyMap<string, readonly NamedUnit[]>;
}

const known = new WeakMap<Table, UnitNames>();

/** Names of the units and of sections with sums, read once for each table. */
export function unitNamesOf(table: Table): UnitNames {
  const ready = known.get(table);
  if (ready !== undefined) return ready;
  const units = table.rows.flatMap((row, index): readonly NamedUnit[] =>
    row.kind === "unit" && row.name !== "" ? [{ row: index, name: row.name, ...spellingOf(row.name) }] : [],
  );
  const byLetter = new Map<string, NamedUnit[]>();
  for (const unit of units) {
    const letter = unit.own[0]?.letter ?? "";
    const list = byLetter.get(letter);
    if (list === undefined) byLetter.set(letter, [unit]);
    else list.push(unit);
  }
  const names = { units, byLetter };
  known.set(table, names);
  return names;
}

/** An office's name without the level at its end: «Thanh tra» of «Thanh tra tỉnh». */
export function withoutLevel({ own, endsInLevel }: UnitSpelling): readonly Syllable[] {
  return endsInLevel ? own.slice(0, -1) : own;
}

import { nameFingerprint } from "./name-fingerprint";
import type { Table, TableRow } from "../table";
import { unitKey } from "./unit-name";

/** Letters at the end of a name that mostly tell it from the others. */
const TAIL = 6;
const WHOLE = Number.MAX_SAFE_INTEGER;
const NONE = -1;

/** How many different names the units of a table bear, and the rows of those that stand more than once, by their first. */
export interface RepeatedNames {
  readonly distinct: number;
  readonly repeated: ReadonlyMap<number, readonly [number, ...number[]]>;
}

/** @param within where a name counts as repeated: in its own section, or in the whole table */
export function repeatedNames(table: Table, within: "section" | "table"): RepeatedNames {
  const { rows } = table;
  const names = new NameTable(table, within);
  const repeated = new Map<number, [number, ...number[]]>();
  let distinct = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const unit = rows[row];
    if (unit?.kind !== "unit" || unit.name === "") continue;
    const first = names.firstRowOf(row, unit);
    if (first === row) distinct += 1;
    else {
      const known = repeated.get(first);
      if (known === undefined) repeated.set(first, [first, row]);
      else known.push(row);
    }
  }
  return { distinct, repeated };
}

/**
 * The names of a table's units, of each section for itself or of all together: an open-addressing table over
 * fingerprints, so that 100,000 names cost no object each. A name enters by its tail; only names whose tails meet enter by all their letters as well, and only
 * those whose letters all meet are compared by their keys.
 */
class NameTable {
  readonly #rows: readonly TableRow[];
  readonly #bySection: boolean;
  /** Per slot a row + 1, 0 is empty, and behind it its fingerprint. A row takes two slots at most. */
  readonly #slots: Int32Array;
  /** Rows that entered by all their letters too. */
  readonly #whole = new Set<number>();
  readonly #keys = new Map<number, string>();

  /** @param within where a name is looked for again: in its own section, or in the whole table */
  constructor(table: Table, within: "section" | "table") {
    this.#rows = table.rows;
    this.#bySection = within === "section";
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, table.rows.length * 2 + 1)));
    this.#slots = new Int32Array(2 * size);
  }

  /** The first row entered whose unit is the same as this row's: the row itself where its name is new. */
  firstRowOf(row: number, unit: TableRow): number {
    const met = this.#enter(row, this.#fingerprintOf(unit, TAIL), false);
    if (met === NONE) return row;
    this.#enterWhole(met);
    const same = this.#enterWhole(row);
    return same === NONE ? row : same;
  }

  #enterWhole(row: number): number {
    const unit = this.#rows[row];
    if (unit === undefined || this.#whole.has(row)) return NONE;
    this.#whole.add(row);
    return this.#enter(row, this.#fingerprintOf(unit, WHOLE), true);
  }

  /** Takes a free slot, or returns the row that stands there with this fingerprint (and, if asked, with the same key). */
  #enter(row: number, fingerprint: number, compare: boolean): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (2 * fingerprint) & mask; ; slot = (slot + 2) & mask) {
      const other = (slots[slot] ?? 0) - 1;
      if (other < 0) {
        slots[slot] = row + 1;
        slots[slot + 1] = fingerprint;
        return NONE;
      }
      if (slots[slot + 1] === fingerprint && (!compare || this.#isSameUnit(other, row))) return other;
    }
  }

  #isSameUnit(one: number, other: number): boolean {
    if (one === other) return true;
    const first = this.#rows[one];
    const second = this.#rows[other];
    if (first === undefined || second === undefined) return false;
    if (this.#bySection && first.group !== second.group) return false;
    return first.name === second.name || this.#keyOf(one, first.name) === this.#keyOf(other, second.name);
  }

  #keyOf(row: number, name: string): string {
    const ready = this.#keys.get(row);
    if (ready !== undefined) return ready;
    const key = unitKey(name);
    this.#keys.set(row, key);
    return key;
  }

  #fingerprintOf({ name, group }: TableRow, letters: number): number {
    const fingerprint = nameFingerprint(name, letters);
    return this.#bySection ? fingerprint ^ Math.imul(group + 1, 0x27d4eb2f) : fingerprint;
  }
}

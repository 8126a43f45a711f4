import { columnSums, type Relation, type SumRelation } from "../model/relation";
import type { Table, UntestedColumn } from "../model/table";
import { keyOf } from "./chosen-relations";
import { columnsIn, spokenOf } from "./untested-columns";

/** The table checked without the relations of these keys, see {@link keyOf}; a key that it does not have changes nothing. */
export function withoutRelations(table: Table, keys: readonly string[]): Table {
  const isOff = (relation: Relation): boolean => keys.includes(keyOf(table, relation));
  const switched = table.relations.filter(isOff);
  if (switched.length === 0) return table;
  const others = switched.filter((relation): relation is Exclude<Relation, SumRelation> => relation.kind !== "sum");
  const left: Table = {
    ...table,
    relations: table.relations.filter((relation) => !isOff(relation)),
    setAside: [
      ...table.setAside,
      ...columnSums({ relations: switched }).map((relation) => ({
        relation,
        because: "switched-off" as const,
        parts: [],
      })),
    ],
    ...(others.length === 0 ? {} : { switchedOff: others }),
  };
  const untested = untestedWithout(left, switched);
  return untested.length === 0 ? left : { ...left, untested };
}

/** The untested columns of a table that is checked without these relations, in the order of the sheet. */
export function untestedWithout(table: Table, switched: readonly Relation[]): readonly UntestedColumn[] {
  const { columns, counts, rates, untested = [] } = table;
  const spoken = new Set([...spokenOf(table), ...untested.map(({ at }) => at)]);
  const isFilled = (column: number): boolean => {
    for (let cell = column; cell < counts.values.length; cell += counts.width)
      if (counts.values[cell] !== 0) return true;
    return false;
  };
  const left = new Map<number, UntestedColumn>();
  for (const relation of switched) {
    const rate = relation.kind === "rate" ? rates[relation.rate] : undefined;
    if (rate !== undefined && !spoken.has(rate.at)) left.set(rate.at, { ...nameOf(rate), because: "rate" });
    for (const column of columnsIn(relation)) {
      const named = columns[column];
      if (named === undefined || spoken.has(named.at) || !isFilled(column)) continue;
      const because = table.sums.length === 0 ? "no-total" : named.apart === true ? "not-added" : "blank-total";
      left.set(named.at, { ...nameOf(named), because });
    }
  }
  return [...untested, ...left.values()].sort((one, other) => one.at - other.at);
}

function nameOf({ at, label, number }: Omit<UntestedColumn, "because">): Omit<UntestedColumn, "because"> {
  return { at, label, number };
}

import type { Relation } from "../model/relation";
import type { Table } from "../model/table";
import { trySum } from "./try-sum";

/** The table with its relations tried on its figures. */
export function relate(table: Table): Table {
  const relations = table.relations.map((relation): Relation => {
    if (relation.kind === "rate") return relation;
    const tried = trySum(table.counts, table.rows, relation.total, relation.parts);
    return relation.kind === "sum" ? { ...relation, ...tried } : { ...relation, rows: tried.rows, holds: tried.rows };
  });
  return { ...table, relations };
}

import type { Table } from "../../model/table";
import type { Meaning } from "../meaning/statement";
import type { ReadText } from "../passages/piece";
import type { Scene } from "./claim";
import { groupKey, groupsOf } from "./group";

export function sceneOf(read: ReadText, meaning: Meaning, against: { readonly table: Table | null; readonly period: string | null }): Scene {
  const groups = groupsOf(meaning);
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const byStart = new Map(meaning.statements.map((statement) => [statement.start, statement]));
  return { read, meaning, groups, statementAt: (start) => byStart.get(start) ?? null, groupOf: (statement) => byKey.get(groupKey(statement)), ...against };
}

import type { Table } from "../../model/table";
import { unitRows } from "../../model/table";
import { unitKey } from "../../model/names/unit-name";
import { plainText } from "../templates/plain-text";

/**
 * What a unit is called in a sentence: its name as written; with its section where the table has the name twice
 * («Đất đai (Cấp huyện)»); a nameless row by its place.
 */
export function unitNames(table: Table): (row: number) => string {
  let seen: ReadonlyMap<string, number> | null = null;
  const bare = (row: number): string => plainText(table.rows[row]?.name ?? "");
  return (row) => {
    const name = bare(row);
    const unit = table.rows[row];
    if (name === "") return `đơn vị chưa ghi tên (dòng ${(unit?.at ?? 0) + 1})`;
    const section = plainText(table.groups[unit?.group ?? -1]?.name ?? "");
    // Only when a name is printed at all: most units of a long table never are.
    seen ??= occurrences(unitRows(table).map(bare));
    return (seen.get(unitKey(name)) ?? 0) > 1 && section !== "" ? `${name} (${section})` : name;
  };
}

function occurrences(names: readonly string[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const name of names) {
    const key = unitKey(name);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen;
}

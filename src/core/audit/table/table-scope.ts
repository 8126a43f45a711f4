import type { Scope } from "../../indicators/measure";
import { findNamedRows } from "../../model/find-scope";
import type { Table } from "../../model/table";
import { unitKey } from "../../model/unit-name";

/** Rows of the table that a passage speaks of, and how sure that is. */
export interface TableScope {
  readonly scope: Scope;
  /** Name for sentences: "dòng tổng", "Sở Tư pháp". */
  readonly name: string;
  /** The passage names the office itself. */
  readonly named: boolean;
}

/** Words by which section titles name a level of government. */
const SECTION: Readonly<Record<string, readonly string[]>> = {
  province: ["sở", "cấp tỉnh"],
  district: ["huyện"],
  commune: ["cấp xã", "xã", "phường"],
};

/** The rows that an office's name means, null where the table has none or several of that name. */
export function officeScope(table: Table, name: string): TableScope | null {
  if (name === "") return null;
  const found = findNamedRows(table, name);
  const [row] = found.is === "rows" && found.rows.length === 1 ? found.rows : [];
  return row === undefined ? null : { scope: { row }, name: table.rows[row]?.name ?? name, named: true };
}

/** The rows of a level of government, or the whole table where none is named. */
export function levelScope(table: Table, levels: string): TableScope | null {
  if (levels === "") return { scope: "whole", name: "toàn bảng", named: false };
  const words = SECTION[levels];
  const sections =
    words === undefined
      ? []
      : table.groups.filter(({ name }) => words.some((word) => unitKey(name).includes(unitKey(word))));
  const [section] = sections;
  if (section === undefined || sections.length > 1) return null;
  const found = findNamedRows(table, section.name);
  return found.is === "rows" ? { scope: { rows: found.rows }, name: section.name, named: false } : null;
}

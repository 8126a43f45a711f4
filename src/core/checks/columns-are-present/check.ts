import type { Identity } from "../../model/forms/profile";
import { columnSums } from "../../model/relation";
import type { Table } from "../../model/table";
import { columnIndex } from "../../model/table";
import type { Check } from "../../model/verdict";
import type { ColumnName } from "../../wording/column-words";
import { columnWords } from "../../wording/column-words";

export interface MissingColumnsData {
  readonly form: string;
  readonly missing: readonly ColumnName[];
  /** How many of the form's identities cannot be tested without them, and how many there are. */
  readonly untested: number;
  readonly identities: number;
}

/**
 * The form's columns were found. An error only where no sum at all can be tested without them; a note where the table does
 * without a whole division, or adds up to the same total in its own way, and most sums of the form are there: such a table
 * is a shorter or another edition.
 */
export const columnsArePresent: Check<"columns-are-present", MissingColumnsData> = {
  id: "columns-are-present",
  title: "Đủ các cột của biểu",
  severity: "warning",
  source: { document: "Biểu mẫu", clause: "các cột của biểu" },

  run(table) {
    const { profile } = table;
    const missing = table.missingColumns.filter((id) => profile.columns[id]?.optional !== true);
    const holds = Object.keys(profile.columns).filter((id) => columnIndex(table, id) >= 0).length;
    if (missing.length === 0) return { holds, verdicts: [] };
    const untested = profile.identities.filter((identity) => !isTestable(table, identity)).length;
    const nothingIsTested = columnSums(table).length === 0 && untested > 0 && untested === profile.identities.length;
    const isMissed =
      profile.identities.length === 0 ||
      untested > profile.identities.length / 2 ||
      profile.identities.some((identity) => isTorn(table, identity));
    const data: MissingColumnsData = {
      form: profile.title,
      missing: missing.map((id) => ({
        id,
        number: profile.columns[id]?.number ?? null,
        label: profile.columns[id]?.label ?? id,
      })),
      untested,
      identities: profile.identities.length,
    };
    const at = { row: table.headerRows.bottom, column: table.unitColumn };
    return {
      holds,
      verdicts: [
        {
          outcome: "broken",
          at: [at],
          severity: nothingIsTested ? "error" : isMissed ? "warning" : "note",
          source: profile.source,
          data,
        },
      ],
    };
  },

  explain({ form, missing, untested, identities }) {
    const names = missing.map((column) =>
      column.number === null ? columnWords(column) : `${columnWords(column)} ${column.label}`,
    );
    const lost =
      untested === 0
        ? ""
        : untested === identities
          ? "; chưa kiểm tra được phép tính nào của biểu"
          : `; ${untested}/${identities} phép tính của biểu chưa kiểm tra được`;
    return {
      what: `Chưa thấy cột ${names.join(", ")}${lost}`,
      why: `Biểu «${form}» có ${names.length === 1 ? "cột này" : "các cột này"}.`,
      todo: "Xem lại tên cột trong tiêu đề bảng; nếu đơn vị không dùng thì có thể bỏ qua.",
    };
  },
};

function isTestable(table: Table, identity: Identity): boolean {
  return columnSums(table).some(({ source }) => source === identity.source);
}

/** A total and some of its parts are there, the others are not, and no other sum of the table speaks for those parts. */
function isTorn(table: Table, identity: Identity): boolean {
  const total = columnIndex(table, identity.total);
  const parts = identity.parts.map((part) => columnIndex(table, part));
  const found = parts.filter((part) => part >= 0);
  if (total < 0 || found.length === 0 || found.length === parts.length) return false;
  return !columnSums(table).some((sum) => sum.total === total && found.every((part) => sum.parts.includes(part)));
}

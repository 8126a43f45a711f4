import type { RowKind, Table } from "../model/table";

/** Which row a finding speaks of. JSON-safe. */
export interface RowName {
  readonly kind: RowKind;
  readonly name: string;
  readonly numbering: string;
  /** As Excel counts, from 1. */
  readonly sheetRow: number;
}

export function rowName(table: Table, row: number): RowName {
  const found = table.rows[row];
  if (found === undefined) throw new RangeError(`No row ${row} in the table`);
  return { kind: found.kind, name: found.name, numbering: found.numbering, sheetRow: found.at + 1 };
}

/** A row at the head of a sentence: "Sở Tư pháp", "Dòng Tổng", "Dòng II Huyện, TP", "Dòng 12". */
export function rowWords(row: RowName): string {
  if (row.kind === "unit") return row.name === "" ? `Dòng ${row.sheetRow}` : row.name;
  return `Dòng ${titleOf(row)}`;
}

/** The same inside a sentence: "dòng Tổng". */
export function rowWordsInside(row: RowName): string {
  const words = rowWords(row);
  return words.startsWith("Dòng ") && (row.kind !== "unit" || row.name === "")
    ? `dòng ${words.slice("Dòng ".length)}`
    : words;
}

function titleOf(row: RowName): string {
  const title = row.kind === "subtotal" || row.kind === "heading" ? `${row.numbering} ${row.name}`.trim() : row.name;
  return title === "" ? String(row.sheetRow) : title;
}

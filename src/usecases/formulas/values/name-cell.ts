import { fromA1, toA1, type CellRef, type Table } from "../../../core";

/** An address in a sentence of a finding: after a space, a bracket or the beginning, and not part of a word. */
const ADDRESS = /(?<![\p{L}\d(/.«])[A-Z]{1,3}[1-9]\d{0,6}(?![\p{L}\d])/gu;

/** Whether the cells of a table have addresses: a range given as an argument does not say where it lies. */
export function hasAddresses({ sheet }: Table): boolean {
  return sheet !== "";
}

/** `I8`; for the table of an argument, whose addresses would begin at its own corner and mislead, «Sở Tư pháp, cột (10)». */
export function nameCell(table: Table, cell: CellRef): string {
  return hasAddresses(table) ? toA1(cell) : `«${placeOf(table, cell)}»`;
}

/** Some cells by name, the others by number: `I8, I9, I10 và 5 ô khác`. */
export function nameCells(table: Table, cells: readonly CellRef[], most = 3): string {
  const rest = cells.length - most;
  return (
    cells
      .slice(0, most)
      .map((cell) => nameCell(table, cell))
      .join(", ") + (rest > 0 ? ` và ${rest} ô khác` : "")
  );
}

/** «Sở Tư pháp, cột (10)» without quotation marks. */
export function placeOf(table: Table, cell: CellRef): string {
  const row = table.rows.find(({ at }) => at === cell.row);
  const column = table.columns.find(({ at }) => at === cell.column);
  const where = column === undefined ? "" : column.number === null ? `cột ${column.label}` : `cột (${column.number})`;
  const who =
    row === undefined ? "" : row.name !== "" ? row.name : row.kind === "total" ? "dòng tổng" : rowOfRange(cell.row + 1);
  return [who, where].filter((part) => part !== "").join(", ");
}

function rowOfRange(row: number | string): string {
  return `dòng thứ ${row} của vùng`;
}

/** What stands before numbers of rows in a sentence, and before the last of them: patterns, so that each language has its own. */
const ROW = "dòng ";
const AND = " và ";
const rowNumbers = new RegExp(`(?<=${ROW})\\d+(?:, \\d+)*(?:${AND}\\d+)?`, "gi");

/** «dòng 16 và 47» → «dòng thứ 16 và 47 của vùng»: rows of an argument are counted from its own first one. */
export function withNamedRows(table: Table, sentence: string): string {
  return hasAddresses(table) ? sentence : sentence.replace(rowNumbers, (rows) => `thứ ${rows} của vùng`);
}

/** A finding's sentence with its cells named as {@link nameCell} does. */
export function withNamedCells(table: Table, sentence: string): string {
  if (hasAddresses(table)) return sentence;
  const named = sentence.replace(ADDRESS, (address) => {
    const cell = fromA1(address);
    const place = cell === null ? "" : placeOf(table, cell);
    return place === "" ? address : `«${place}»`;
  });
  return withNamedRows(table, named);
}

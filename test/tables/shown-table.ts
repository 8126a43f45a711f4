import { columnLetters, countAt, toA1, unitRows, type Area, type Count, type Table } from "../../src/core";

const area = ({ top, left, bottom, right }: Area): string =>
  `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`;

const letter = (column: number | null): string => (column === null ? "-" : columnLetters(column));

/** «C Tổng số #3 =0.1»: its letter, label, number, and what is particular of its figures. */
function shownColumns({ columns }: Table): string {
  return columns
    .map(({ at, label, number, decimal, unsure, apart }) =>
      [
        letter(at),
        label,
        ...(number === null ? [] : [`#${number}`]),
        ...(decimal === true ? ["decimal"] : []),
        ...(unsure === true ? ["unsure"] : []),
        ...(apart === true ? ["apart"] : []),
      ].join(" "),
    )
    .join(" | ");
}

function count(of: Count): string {
  return of.is === "known" ? String(of.value) : of.is === "unreadable" ? of.reason : "_";
}

/** A table as it was read, a line each: where it lies, its columns and rates, its rows with their sections and figures, its sums. */
function shownTable(table: Table): readonly string[] {
  const { rows, groups, sums, rates, blanks } = table;
  const sheetRow = (row: number): number => (rows[row]?.at ?? -1) + 1;
  return [
    `${area(table.area)} names ${letter(table.unitColumn)} numbers ${letter(table.numberingColumn)} header ${table.headerRows.top + 1}-${table.headerRows.bottom + 1}`,
    shownColumns(table),
    ...rates.map(
      ({ at, label, scaled, decimals }) =>
        `rate ${letter(at)} ${label}: ${[...scaled].map((value, row) => (Number.isNaN(value) ? "_" : (value / 10 ** (decimals[row] ?? 0)).toFixed(decimals[row] ?? 0))).join(" ")}`,
    ),
    ...rows.map(({ kind, numbering, name, group }, row) => {
      const section = groups[group]?.name ?? "?";
      const figures = table.columns.map((_, column) => count(countAt(table, row, column))).join(" ");
      return `${sheetRow(row)} ${kind} ${numbering === "" ? "" : `[${numbering}] `}${name}${section === "" ? "" : ` in «${section}»`}: ${figures}`;
    }),
    ...sums.map(({ total, parts }) => `${sheetRow(total)} = ${parts.map(sheetRow).join(" + ")}`),
    ...(blanks.cells === 0 ? [] : [`blank: ${blanks.cells}, ${blanks.meaning}`]),
    `units: ${unitRows(table).length}`,
  ];
}

/** Tables as they were read, one below the other, an empty line between: for comparing with a text that is {@link drawn}. */
export function shownTables(tables: readonly Table[]): string {
  return tables.map((table) => shownTable(table).join("\n")).join("\n\n");
}

/** A text drawn with the indentation of its test, without it. */
export function drawn(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}

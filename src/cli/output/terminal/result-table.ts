import type { Given, Surroundings } from "../../command";
import { printable } from "./terminal";

/** A result as rows, for spreadsheets and documents. */
export interface ResultTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const FORMATS = ["table", "csv", "json", "markdown"] as const;
type Format = (typeof FORMATS)[number];

export const formatOption = {
  name: "format",
  takes: FORMATS.join("|"),
  about: "dạng kết quả: table (bảng để đọc, mặc định), csv (mở bằng Excel), markdown, json (như --json)",
};

/** The format that is asked for; null where it is none that is known. */
export function formatOf(given: Given): Format | null {
  const asked = given.values.get(formatOption.name) ?? "table";
  return FORMATS.find((format) => format === asked) ?? null;
}

/** Prints rows in the format asked for; false where the result is wanted as lines or as JSON. */
export function printedAsRows(given: Given, table: () => ResultTable, { printText }: Surroundings): boolean {
  const format = formatOf(given);
  if (format === "csv") printText(csvText(table()));
  else if (format === "markdown") printText(markdownText(table()));
  else return false;
  return true;
}

/**
 * For Excel under Vietnamese settings, where the comma is the decimal mark: semicolons, and the mark by which it knows
 * UTF-8. Names come from strangers' files: none becomes a formula.
 */
export function csvText({ columns, rows }: ResultTable): string {
  const cell = (value: string | number): string => {
    if (typeof value === "number") return String(value);
    const text = printable(value).replace(/^[=+\-@]/u, "'$&");
    return /[";]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

/** A table of GitHub's Markdown; nothing in a cell is markup. */
export function markdownText({ columns, rows }: ResultTable): string {
  const cell = (value: string | number): string => printable(String(value)).replace(/[\\|<>*_`[\]~]/gu, "\\$&");
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const ruler = columns.map((_, column) => (rows.every((row) => typeof row[column] === "number") ? "---:" : "---"));
  return [columns.map(cell), ruler, ...rows.map((row) => row.map(cell))].map(line).join("");
}

import type { CellValue } from "../model/cell";
import { toA1 } from "../model/cell";
import type { Grid, GridRow } from "../model/grid";
import { unitKey } from "../model/names/unit-name";
import { bareWords } from "../reading/header/header-text";
import { isNumberingRow } from "../reading/header/numbering-row";
import { listHead, type ListedColumn, type ListedRole } from "./listed-columns";
import { dayOf } from "./listed-dates";

/** yes and no are said outright; unclear where nothing says it, or two things contradict each other. */
export type Said = "yes" | "no" | "unclear";

/** One row of the list: only what is counted. Codes and names of people are not kept. */
export interface ListedDossier {
  /** Its result was handed over. */
  readonly settled: Said;
  /** The day of that, as Excel counts days; null where it is not said. */
  readonly returned: number | null;
  /** The last day that it had to be settled by, extensions included; null where it is not said. */
  readonly due: number | null;
  /** Whether it is overdue: the list says so where its own days do not say otherwise; "unclear" where it was settled on the very day. */
  readonly late: Said;
  readonly apology: Said;
  /** Its code stands in a row above. */
  readonly repeated: boolean;
  /** It may be none of the table's: withdrawn, sent back or halted, or a line that goes on with the dossier above it. */
  readonly outside: boolean;
  /** The heading above it, in a list that is divided by offices; null where there is none. */
  readonly heading: ListedName | null;
  /** What its cells say in the columns of {@link OverdueList.nameColumns}, in their order. */
  readonly names: readonly (ListedName | null)[];
}

/** Text that may name an office, and where it stands. */
export interface ListedName {
  readonly text: string;
  /** Its cell in the list: `C12`. */
  readonly at: string;
}

/** A column that may name the office of each dossier. */
export interface NameColumn {
  /** The column's title says that it holds offices. */
  readonly titled: boolean;
  /** The lower, the likelier the office that answers for the dossier. */
  readonly rank: number;
}

/** A list with one row a dossier («Phụ lục II»), read. */
export interface OverdueList {
  readonly dossiers: readonly ListedDossier[];
  readonly nameColumns: readonly NameColumn[];
  /** Lines above it, for the office and the period that it is of. */
  readonly title: readonly string[];
  /** Headings between its rows, those without a row below them too. */
  readonly headings: readonly string[];
  /** Whether it says of apologies. */
  readonly saysApologies: boolean;
}

/** Reads the list of dossiers of a sheet; null where it holds none. */
export function readOverdueList(grid: Grid): OverdueList | null {
  const head = listHead(grid);
  if (head === null) return null;
  const { columns } = head;
  const of = (role: ListedRole): readonly ListedColumn[] => columns.filter((column) => column.role === role);
  const nameColumns = columns.filter(({ role }) => role === "unit" || role === "other");
  const header = new Set(grid.rows.slice(head.first, head.last + 1).map(textOfRow));
  const body = grid.rows.slice(head.last + 1).filter((row) => !isNumberingRow(row) && !header.has(textOfRow(row)));
  const marks = apologyMarks(columns, body);
  const given = { dates: body.some((row) => dayIn(row, of("returned")) !== null) };
  const title = grid.rows
    .slice(0, head.first)
    .flatMap(({ cells }) => cells.filter((cell) => typeof cell === "string" && cell.trim() !== ""))
    .map(String);
  const saysOverdue = [grid.sheet, ...title, ...header].some((text) => OVERDUE.test(bareWords(text)));
  const uncoded = body.filter((row) => isDossier(row, columns) && codeIn(row, of("code")) === "").length;
  const areCoded = uncoded * 4 < body.length;
  const codes = new Set<string>();
  const dossiers: ListedDossier[] = [];
  const headings: string[] = [];
  let heading: ListedName | null = null;
  for (const row of body) {
    if (!isDossier(row, columns)) {
      const named = headingIn(row);
      if (named !== null) headings.push(named.text);
      heading = named ?? heading;
      continue;
    }
    const code = codeIn(row, of("code"));
    const settled = settledOf(row, of("returned"), of("status"), given.dates);
    const returned = dayIn(row, of("returned"));
    const dues = of("due").flatMap(({ at }) => dayOf(row.cells[at] ?? null, true) ?? []);
    dossiers.push({
      settled,
      returned,
      due: dues.length === 0 ? null : Math.max(...dues),
      late: lateness(dues, returned, saysOverdue),
      apology: marks?.(row) ?? "unclear",
      repeated: code !== "" && codes.has(code),
      outside: (code === "" && areCoded) || isOutside(row, of("status")),
      heading,
      names: nameColumns.map(({ at }) => nameAt(grid, row, at)),
    });
    if (code !== "") codes.add(code);
  }
  if (dossiers.length === 0) return null;
  return {
    dossiers,
    nameColumns: nameColumns.map(({ role, rank }) => ({ titled: role === "unit", rank })),
    title,
    headings,
    saysApologies: marks !== null,
  };
}

const OVERDUE = /\b(qua|tre|cham)( thoi)? (han|muon)\b|\btre hen\b|\bcham (tra|tien do|muon)\b/;

/** @param saysOverdue the list says of itself that it is of overdue dossiers */
function lateness(dues: readonly number[], returned: number | null, saysOverdue: boolean): Said {
  if (returned === null || dues.length === 0) return saysOverdue ? "yes" : "unclear";
  if (dues.every((due) => returned > due)) return "yes";
  return dues.every((due) => returned < due) ? "no" : "unclear";
}

const OUTSIDE = /\b(tra lai|rut|dung|tam dung|huy|tu choi|khong tiep nhan|bo sung)\b/;

function isOutside({ cells }: GridRow, status: readonly ListedColumn[]): boolean {
  return status.some(({ at }) => {
    const cell = cells[at] ?? null;
    return typeof cell === "string" && OUTSIDE.test(bareWords(cell));
  });
}

function codeIn({ cells }: GridRow, columns: readonly ListedColumn[]): string {
  return columns.map(({ at }) => codeOf(cells[at] ?? null)).find((text) => text !== "") ?? "";
}

function textOfRow({ cells }: GridRow): string {
  return cells.map((cell) => (typeof cell === "string" ? bareWords(cell) : "")).join("|");
}

/** Rows of dossiers have a code or a day, and something beside; sums, headings and signatures do not. */
function isDossier({ cells }: GridRow, columns: readonly ListedColumn[]): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== "").length;
  const coded = columns.some(({ role, at }) => role === "code" && codeOf(cells[at] ?? null) !== "");
  const dated = columns.some(({ role, at }) => isDayRole(role) && dayOf(cells[at] ?? null, true) !== null);
  return filled >= 2 && (dated || (coded && filled >= 3));
}

function isDayRole(role: ListedRole): boolean {
  return role === "received" || role === "due" || role === "returned";
}

/** A code holds a digit: a footer's words in its column are none. */
function codeOf(cell: CellValue): string {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" && /\d/.test(cell) ? unitKey(cell) : "";
}

function dayIn({ cells }: GridRow, columns: readonly ListedColumn[]): number | null {
  for (const { at } of columns) {
    const day = dayOf(cells[at] ?? null, true);
    if (day !== null) return day;
  }
  return null;
}

const DONE = /\b(da (tra|giai quyet|hoan thanh|co ket qua|ket thuc|xong)|hoan thanh)\b/;
const NOT_DONE = /\b(dang|chua|cho)\b/;

/** @param anyReturned some row of the list has a day of return: only then a missing one says that there was none */
function settledOf(
  { cells }: GridRow,
  returned: readonly ListedColumn[],
  status: readonly ListedColumn[],
  anyReturned: boolean,
): Said {
  const said = [...status, ...returned]
    .map(({ at }) => cells[at] ?? null)
    .filter((cell) => typeof cell === "string")
    .map(bareWords);
  const done = said.some((words) => DONE.test(words) && !/\bchua\b/.test(words));
  const open = said.some((words) => NOT_DONE.test(words) && !DONE.test(words)) || said.some((w) => /\bchua\b/.test(w));
  const day = returned.some(({ at }) => dayOf(cells[at] ?? null, true) !== null);
  if (day) return open ? "unclear" : "yes";
  if (done) return open || (anyReturned && returned.length > 0) ? "unclear" : "yes";
  if (open) return "no";
  const isBlank = returned.every(({ at }) => (cells[at] ?? "") === "");
  return returned.length > 0 && anyReturned && isBlank ? "no" : "unclear";
}

/** How a row says whether there was an apology; null where the list does not say it, or the column was not filled in. */
function apologyMarks(columns: readonly ListedColumn[], body: readonly GridRow[]): ((row: GridRow) => Said) | null {
  const [yes] = columns.filter(({ role }) => role === "apology");
  const [no] = columns.filter(({ role }) => role === "no-apology");
  const texts = ({ cells }: GridRow, column: ListedColumn | undefined): string => {
    const cell = column === undefined ? null : (cells[column.at] ?? null);
    return typeof cell === "string" ? bareWords(cell) || cell.trim() : cell === null ? "" : "x";
  };
  const rows = body.filter((row) => isDossier(row, columns));
  const denies = (text: string): boolean => /^(khong|chua|k|ko|0)\b/.test(text);
  if (!rows.some((row) => texts(row, yes) !== "" || texts(row, no) !== "")) return null;
  const isDenied = rows.some((row) => denies(texts(row, yes)));
  return (row) => {
    const [mark, refusal] = [texts(row, yes), texts(row, no)];
    if (mark !== "" && refusal !== "") return "unclear";
    if (mark !== "") return denies(mark) ? "no" : "yes";
    if (refusal !== "") return "no";
    // Blank means no only where no other word means it.
    return no === undefined && !isDenied ? "no" : "unclear";
  };
}

const NUMBERING = /^[\s\d.()IVXivx]+$/;

/** «I. Sở Tư pháp», alone in its row but for a number. */
function headingIn(row: GridRow): ListedName | null {
  const texts = row.cells.flatMap((cell, column) =>
    typeof cell === "string" && cell.trim() !== "" && !NUMBERING.test(cell) ? [{ cell, column }] : [],
  );
  const [only, another] = texts;
  if (only === undefined || another !== undefined) return null;
  const text = only.cell
    .normalize("NFC")
    .replace(/^\s*(?:\d{1,3}|[IVX]{1,5}|[A-Za-z])\s*[.)/-]\s*/u, "")
    .trim();
  if (/^(tong|cong)\b/.test(bareWords(text))) return null;
  return { text, at: toA1({ row: row.row, column: only.column }) };
}

/** The text of a cell, or of the merged cell that it is a part of. */
function nameAt(grid: Grid, row: GridRow, column: number): ListedName | null {
  const own = row.cells[column] ?? null;
  if (own !== null && own !== "")
    return typeof own === "string" && own.trim() !== ""
      ? { text: own.normalize("NFC").trim(), at: toA1({ row: row.row, column }) }
      : null;
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top < row.row && bottom >= row.row && left <= column && right >= column,
  );
  const above = merge === undefined ? undefined : grid.rows.find((other) => other.row === merge.top);
  return merge === undefined || above === undefined || merge.left !== column
    ? null
    : nameAt({ ...grid, merges: [] }, above, column);
}

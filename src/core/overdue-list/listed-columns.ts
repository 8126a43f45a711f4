import type { Grid, GridRow } from "../model/grid";
import { bareWords, hasLetter } from "../reading/header/header-text";
import { isNumberingRow } from "../reading/header/numbering-row";
import { dayOf } from "./listed-dates";

/** What a column of a list holds. person: an applicant or whatever tells who that is; never looked at again. */
export type ListedRole =
  | "code"
  | "unit"
  | "received"
  | "due"
  | "returned"
  | "status"
  | "apology"
  | "no-apology"
  | "numbering"
  | "person"
  | "other";

export interface ListedColumn {
  /** Zero-based column of the sheet. */
  readonly at: number;
  readonly role: ListedRole;
  /** Among columns that name an office: the lower, the likelier the one that answers for the dossier. */
  readonly rank: number;
}

/** Where a list of dossiers begins, and what its columns hold. */
export interface ListHead {
  /** Indices into `grid.rows`. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly ListedColumn[];
}

/** The first match counts: «ngày hẹn trả kết quả» is no day of return, «đơn vị nộp hồ sơ» no office that settles. */
const ROLES: readonly (readonly [ListedRole, RegExp])[] = [
  ["no-apology", /(chua|khong)( co)?( thu| van ban)? xin loi|xin loi (chua|khong)/],
  ["apology", /xin loi/],
  ["numbering", /^(s ?)?tt$|^so (tt|thu tu)$/],
  ["code", /\bma\b.*\b(ho so|hs|bien nhan|tiep nhan|so)\b|\bso (ho so|hs|bien nhan)\b|^ma (hs|ho so)?$/],
  ["due", /\bhen\b|\bhan (tra|giai quyet|xu ly|hoan thanh)\b|\b(den|thoi) han\b/],
  [
    "returned",
    /\btra (kq|ket qua|hs|ho so|thuc te)\b|\b(ngay|thoi gian|thoi diem|da) (tra|hoan thanh|ket thuc|co ket qua|giai quyet)\b|\bthuc te\b|^tra$|\bgiai quyet xong\b/,
  ],
  ["received", /\b(ngay|thoi gian|thoi diem) (tiep nhan|nhan|nop)\b|^(tiep nhan|nhan)$/],
  ["status", /\b(tinh trang|trang thai|ket qua (xu ly|giai quyet))\b/],
  [
    "person",
    /\b(nguoi|chu ho so|ho ten|ho va ten|to chuc|ca nhan|cong dan|doanh nghiep|khach|dia chi|dien thoai|sdt|nop|can bo|chuyen vien)\b/,
  ],
  [
    "unit",
    /\b(don vi|co quan|noi (tiep nhan|giai quyet|xu ly)|so nganh|so ban nganh|ubnd|xa phuong|phuong xa|dia phuong)\b/,
  ],
];
const ANSWERS = /\b(giai quyet|xu ly|thu ly|chu tri|phu trach)\b/;
const TAKES_IN = /\b(tiep nhan|nhan)\b/;
const DAYS: ReadonlySet<ListedRole> = new Set(["due", "returned", "received"]);

/** Rows of texts above the first dated row that may be the header's. */
const DEEPEST = 4;
/** Rows with one text between the header and the first dossier: sections and offices. */
const MOST_HEADINGS = 12;

/**
 * The header of a list in which each row is a dossier: rows of titles above rows with a day. A table of counts has no
 * column of days, so that none is taken for a list. Null where the sheet holds no such list.
 */
export function listHead(grid: Grid): ListHead | null {
  const { rows } = grid;
  for (let body = 1; body < rows.length; body += 1) {
    const row = rows[body];
    if (row === undefined || !isDated(row)) continue;
    const last = headerAbove(rows, body);
    if (last === null) continue;
    let first = last;
    while (first > 0 && last - first < DEEPEST - 1 && isTitleRow(rows[first - 1], 3)) first -= 1;
    const columns = columnsOf(grid, first, last).map((column) => held(column, rows.slice(last + 1)));
    if (isList(columns)) return { first, last, columns };
  }
  return null;
}

/** A day, and something beside it; a title's «ngày 5 tháng 4» is no such cell. */
function isDated({ cells }: GridRow): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== "");
  return filled.length >= 3 && filled.some((cell) => dayOf(cell, false) !== null || isLikelySerial(cell));
}

/** Days that lost their format; whether they are days, the column's title says. */
function isLikelySerial(cell: unknown): boolean {
  return typeof cell === "number" && dayOf(cell, true) !== null;
}

function headerAbove(rows: readonly GridRow[], body: number): number | null {
  for (let at = body - 1; at >= 0 && body - at <= MOST_HEADINGS; at -= 1) {
    const row = rows[at];
    if (row === undefined || isDated(row)) return null;
    if (isNumberingRow(row)) continue;
    if (isTitleRow(row, 3)) return at;
  }
  return null;
}

function isTitleRow(row: GridRow | undefined, texts: number): boolean {
  const filled = (row?.cells ?? []).filter((cell) => cell !== null && cell !== "");
  return filled.length >= texts && filled.every((cell) => typeof cell === "string" && hasLetter(cell));
}

function columnsOf(grid: Grid, first: number, last: number): readonly ListedColumn[] {
  const header = grid.rows.slice(first, last + 1);
  const width = Math.max(0, ...header.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at): ListedColumn => {
    const titles = header.map((row) => bareWords(titleAt(grid, row, at))).filter((words) => words !== "");
    const title = titles.join(" ");
    // The lowest title says it where it can: «Ngày tháng» stands over all three days.
    const role = roleOf(titles[titles.length - 1] ?? "") ?? roleOf(title) ?? "other";
    return { at, role, rank: ANSWERS.test(title) ? 0 : TAKES_IN.test(title) ? 2 : 1 };
  });
}

/** A merged title stands over all its columns; merged downwards it is said once. */
function titleAt(grid: Grid, { row, cells }: GridRow, column: number): string {
  const own = cells[column];
  if (typeof own === "string" && own.trim() !== "") return own;
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top === row && bottom >= row && left < column && right >= column,
  );
  const spread = merge === undefined ? null : cells[merge.left];
  return typeof spread === "string" ? spread : "";
}

function roleOf(words: string): ListedRole | null {
  return ROLES.find(([, wording]) => wording.test(words))?.[0] ?? null;
}

/** A column of days holds days: «trả đúng thời hạn» over counts is none. Days of return may all be missing. */
function held(column: ListedColumn, body: readonly GridRow[]): ListedColumn {
  if (!DAYS.has(column.role)) return column;
  let [days, figures, texts] = [0, 0, 0];
  for (const { cells } of body) {
    const cell = cells[column.at] ?? null;
    if (dayOf(cell, true) !== null) days += 1;
    else if (typeof cell === "number") figures += 1;
    else if (cell !== null && cell !== "") texts += 1;
  }
  const holdsDays = days > 0 ? days >= figures + (column.role === "returned" ? 0 : texts) : figures === 0;
  return holdsDays && (days > 0 || column.role === "returned") ? column : { ...column, role: "other" };
}

/** One day at least by its title, and what tells one dossier from another, or a second day. */
function isList(columns: readonly ListedColumn[]): boolean {
  const days = new Set(columns.map(({ role }) => role).filter((role) => DAYS.has(role))).size;
  return days >= 2 || (days === 1 && columns.some(({ role }) => role === "code"));
}

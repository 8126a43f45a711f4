import type { CellContent } from "../model/cell";

/** Error numbers of the functions runtime; a plain throw (2) or rejection (3) is a wrong value. */
const ERROR_OF: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Only these errors show the function's own text. */
const WITH_TEXT: readonly string[] = ["#N/A", "#VALUE!"];

const LONGEST_TEXT = 32_767;

/** What a function gave back: one content, or rows of contents. */
export type FunctionResult =
  | { readonly is: "one"; readonly content: CellContent }
  | { readonly is: "rows"; readonly rows: readonly (readonly CellContent[])[] };

const failed = (code: string, message: unknown): CellContent =>
  WITH_TEXT.includes(code) && typeof message === "string" && message !== ""
    ? { error: code, message }
    : { error: code };

export function readFunctionResult(isOk: boolean, value: unknown, errorCode: number): FunctionResult {
  if (!isOk)
    return {
      is: "one",
      content: failed(ERROR_OF[errorCode] ?? "#VALUE!", ERROR_OF[errorCode] === undefined ? "" : value),
    };
  if (!Array.isArray(value)) return { is: "one", content: contentOf(value) };
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isRectangle = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isRectangle) return { is: "one", content: { error: "#VALUE!" } };
  return { is: "rows", rows: (rows as unknown[][]).map((row) => row.map(contentOf)) };
}

interface ErrorObject {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
}

/** A formula is never empty: nothing shows as 0. */
function contentOf(value: unknown): CellContent {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value.length > LONGEST_TEXT ? { error: "#VALUE!" } : value;
  const { type, code, message } = value as ErrorObject;
  return type === "CustomFunctionError" && typeof code === "string" ? failed(code, message) : { error: "#VALUE!" };
}

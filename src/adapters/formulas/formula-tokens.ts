import type { Area } from "../../core";
import { columnLetters } from "../../core";
import { MAX_COLUMNS, MAX_ROWS } from "./sheet-bounds";

/** One end of a reference, zero-based; what is fixed by `$` does not move with the formula. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** `A1`, `$A$1:B2`, `A:C`, `1:3`, with or without the sheets in front. */
export interface AreaToken {
  readonly is: "area";
  readonly sheets: SheetPrefix | null;
  readonly shape: "cells" | "columns" | "rows";
  readonly from: Corner;
  readonly to: Corner;
  readonly isSingle: boolean;
}

/** What stands before `!`. */
interface SheetPrefix {
  /** As written, `!` included. */
  readonly text: string;
  readonly first: string;
  /** The last sheet of `Tháng1:Tháng3!`; the first one where only one is named. */
  readonly last: string;
  /** In another workbook, whose values are stored apart. */
  readonly isExternal: boolean;
}

export type FormulaToken =
  | AreaToken
  | { readonly is: "number"; readonly value: number; readonly text: string }
  /** Its opening bracket is part of it. */
  | { readonly is: "function"; readonly name: string; readonly text: string }
  /** A defined name, a table's name, TRUE or FALSE. */
  | { readonly is: "name"; readonly sheets: SheetPrefix | null; readonly name: string; readonly text: string }
  | { readonly is: "string" | "error" | "space"; readonly text: string }
  /** One character; what is not understood stands alone too. */
  | { readonly is: "sign"; readonly text: string };

/** How far a shared formula was copied from its first cell. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** Letters that a name goes on with: `A1` is no cell in `A1B` or `A1(`. */
const NOT_NAME = String.raw`(?![\p{L}\p{N}_.\\?(])`;
/** Signs that begin nothing else. */
const PLAIN_SIGNS = "+-*/(),";
const patterns = {
  space: /\s+/y,
  string: /"(?:[^"]|"")*"/y,
  error: /#(?:REF!|N\/A|NAME\?|NULL!|NUM!|VALUE!|DIV\/0!|SPILL!|CALC!|GETTING_DATA)/iy,
  quotedSheet: /'((?:[^']|'')*)'!/y,
  plainSheet: /((?:\[\d+\])?[\p{L}\p{N}_.\\?]*(?::[\p{L}\p{N}_.\\?]+)?)!/uy,
  cells: new RegExp(
    String.raw`(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6}))?${NOT_NAME}`,
    "iuy",
  ),
  plainCells: /(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6}))?(?=[-+*/,)]|$)/iy,
  columns: new RegExp(String.raw`(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})${NOT_NAME}`, "iuy"),
  rows: new RegExp(String.raw`(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})${NOT_NAME}`, "uy"),
  number: /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy,
  function: /[\p{L}_\\][\p{L}\p{N}_.\\?]*\(/uy,
  name: /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy,
} as const;

/** Cuts a formula, without its `=`, into tokens that give its text again when joined. */
export function tokenize(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) at += match[0].length;
    return match;
  };
  while (at < formula.length) {
    const character = formula.charAt(at);
    if (PLAIN_SIGNS.includes(character)) {
      tokens.push({ is: "sign", text: character });
      at += 1;
    } else tokens.push(plainArea(take) ?? nextToken(take) ?? { is: "sign", text: formula.charAt(at++) });
  }
  return tokens;
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

/** Most of a table's formulas are plain references between signs: they need none of the other patterns. */
function plainArea(take: Take): FormulaToken | null {
  const match = take(patterns.plainCells);
  return match === null ? null : cellsToken(match, null);
}

function nextToken(take: Take): FormulaToken | null {
  for (const is of ["space", "string", "error"] as const) {
    const match = take(patterns[is]);
    if (match !== null) return { is, text: match[0] };
  }
  const prefix = sheetPrefix(take(patterns.quotedSheet) ?? take(patterns.plainSheet));
  const area = areaToken(take, prefix);
  if (area !== null) return area;
  if (prefix === null) {
    const number = take(patterns.number);
    if (number !== null) return { is: "number", value: Number(number[0]), text: number[0] };
    const called = take(patterns.function);
    if (called !== null) return { is: "function", name: called[0].slice(0, -1).toUpperCase(), text: called[0] };
  }
  const name = take(patterns.name);
  if (name !== null) return { is: "name", sheets: prefix, name: name[0], text: (prefix?.text ?? "") + name[0] };
  // `Sheet1!#REF!`, or a call into another workbook: nothing that could be followed.
  return prefix === null ? null : { is: "error", text: prefix.text };
}

function sheetPrefix(match: RegExpExecArray | null): SheetPrefix | null {
  if (match === null) return null;
  const names = (match[1] ?? "").replaceAll("''", "'");
  const isExternal = /\[[^\]]*\]/.test(names);
  const [first = "", last = first] = names.split(":");
  return { text: match[0], first, last, isExternal };
}

function areaToken(take: Take, sheets: SheetPrefix | null): FormulaToken | null {
  const cells = take(patterns.cells);
  if (cells !== null) return cellsToken(cells, sheets);
  const columns = take(patterns.columns);
  if (columns !== null) {
    const [, c1 = "", first = "", c2 = "", last = ""] = columns;
    return inSheet(
      {
        is: "area",
        sheets,
        shape: "columns",
        from: corner(c1, first, "$", "1"),
        to: corner(c2, last, "$", String(MAX_ROWS)),
        isSingle: false,
      },
      columns[0],
    );
  }
  const rows = take(patterns.rows);
  if (rows === null) return null;
  const [, r1 = "", first = "", r2 = "", last = ""] = rows;
  return inSheet(
    {
      is: "area",
      sheets,
      shape: "rows",
      from: corner("$", "A", r1, first),
      to: corner("$", columnLetters(MAX_COLUMNS - 1), r2, last),
      isSingle: false,
    },
    rows[0],
  );
}

function cellsToken(match: RegExpExecArray, sheets: SheetPrefix | null): FormulaToken {
  const [, c1 = "", column = "", r1 = "", row = "", c2 = "", column2, r2 = "", row2] = match;
  const from = corner(c1, column, r1, row);
  const isSingle = column2 === undefined;
  return inSheet(
    { is: "area", sheets, shape: "cells", from, to: isSingle ? from : corner(c2, column2, r2, row2 ?? ""), isSingle },
    match[0],
  );
}

function corner(columnFixed: string, letters: string, rowFixed: string, digits: string): Corner {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1, rowFixed: rowFixed === "$", columnFixed: columnFixed === "$" };
}

/** `XFE1` lies outside every sheet, so it can only be a name. */
function inSheet(token: AreaToken, text: string): FormulaToken {
  const isInside = ({ row, column }: Corner): boolean => row < MAX_ROWS && column < MAX_COLUMNS;
  return isInside(token.from) && isInside(token.to)
    ? token
    : { is: "name", sheets: token.sheets, name: text, text: (token.sheets?.text ?? "") + text };
}

/** The area that a token means for a formula copied this far. References wrap around the sheet's edges, as in Excel. */
export function areaOfToken({ from, to }: AreaToken, offset: Offset): Area {
  const one = moved(from, offset);
  const other = moved(to, offset);
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

function moved(at: Corner, { rows, columns }: Offset): Corner {
  return {
    ...at,
    row: at.rowFixed ? at.row : (at.row + rows + MAX_ROWS) % MAX_ROWS,
    column: at.columnFixed ? at.column : (at.column + columns + MAX_COLUMNS) % MAX_COLUMNS,
  };
}

/** The formula as it reads after it was copied this far. */
export function movedFormula(tokens: readonly FormulaToken[], offset: Offset): string {
  return tokens.map((token) => (token.is === "area" ? areaText(token, offset) : token.text)).join("");
}

function areaText({ sheets, shape, from, to, isSingle }: AreaToken, offset: Offset): string {
  const write = (at: Corner): string => {
    const { row, column } = moved(at, offset);
    const letters = shape === "rows" ? "" : `${at.columnFixed ? "$" : ""}${columnLetters(column)}`;
    return letters + (shape === "columns" ? "" : `${at.rowFixed ? "$" : ""}${row + 1}`);
  };
  return `${sheets?.text ?? ""}${write(from)}${isSingle ? "" : `:${write(to)}`}`;
}

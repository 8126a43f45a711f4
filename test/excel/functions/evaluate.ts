import type { Area } from "../../../src/core";
import { columnsOf, intersection, rowsOf } from "../model/area";
import type { Book } from "../model/book";
import type { CellContent } from "../model/cell";
import { everything, isError } from "../model/cell";
import { displayText } from "../model/display-text";
import type { Sheet } from "../model/sheet";
import { contentAt, placesOf, usedArea } from "../model/sheet";
import type { Expression } from "./expression";

/** A value, or cells that hold values. */
export type Result =
  | { readonly is: "value"; readonly value: CellContent }
  | { readonly is: "area"; readonly sheet: Sheet; readonly area: Area };

/** Something that real Excel calculates and this simulation does not. */
export class BeyondSimulation extends Error {}

export interface Place {
  readonly book: Book;
  /** The formula's own sheet. */
  readonly sheet: Sheet;
}

const value = (content: CellContent): Result => ({ is: "value", value: content });
const error = (code: string): CellContent => ({ error: code });

/** Evaluates what a formula may hold around a custom function: references, arithmetic, and four plain functions. */
export function evaluate(expression: Expression, place: Place): Result {
  switch (expression.is) {
    case "value":
      return value(expression.value);
    case "omitted":
      return value(null);
    case "reference": {
      const sheet = expression.sheet === null ? place.sheet : place.book.sheetNamed(expression.sheet);
      return sheet === undefined ? value(error("#REF!")) : { is: "area", sheet, area: expression.area };
    }
    case "unary": {
      const number = asNumber(scalar(evaluate(expression.of, place)), place.book);
      return value(typeof number === "number" && expression.sign === "-" ? -number : number);
    }
    case "binary":
      return value(
        binary(
          expression.sign,
          scalar(evaluate(expression.left, place)),
          scalar(evaluate(expression.right, place)),
          place.book,
        ),
      );
    case "call":
      return plainFunction(expression.name.toUpperCase(), expression.args, place);
  }
}

/** One value of a result; a range of several cells has none here. */
export function scalar(result: Result): CellContent {
  if (result.is === "value") return result.value;
  const { sheet, area } = result;
  return rowsOf(area) === 1 && columnsOf(area) === 1 ? contentAt(sheet, area.top, area.left) : error("#VALUE!");
}

/** A number, or the error that stands in its way. */
export function asNumber(content: CellContent, book: Book): CellContent {
  if (content === null) return 0;
  if (typeof content === "boolean") return content ? 1 : 0;
  if (typeof content !== "string") return content;
  const plain = content.trim().replaceAll(book.region.group, "").replace(book.region.decimal, ".");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : error("#VALUE!");
}

function asText(content: CellContent, book: Book): string {
  return displayText(content, "General", book.region) ?? "";
}

function binary(sign: string, left: CellContent, right: CellContent, book: Book): CellContent {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (sign === "&") return asText(left, book) + asText(right, book);
  if (["=", "<>", "<", ">", "<=", ">="].includes(sign)) return compare(sign, left, right);
  const a = asNumber(left, book);
  const b = asNumber(right, book);
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  if (sign === "+") return a + b;
  if (sign === "-") return a - b;
  if (sign === "*") return a * b;
  if (sign === "^") return a ** b;
  return b === 0 ? error("#DIV/0!") : a / b;
}

/** Numbers come before texts, texts before logical values; texts ignore case. */
function compare(sign: string, left: CellContent, right: CellContent): boolean {
  const rank = (content: CellContent): number =>
    typeof content === "boolean" ? 2 : typeof content === "string" ? 1 : 0;
  const fill = (content: CellContent, other: CellContent): CellContent =>
    content ?? (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  const a = fill(left, right);
  const b = fill(right, left);
  const plain = (content: CellContent): number | string =>
    typeof content === "string" ? content.toLocaleLowerCase("vi") : Number(content);
  const order = rank(a) !== rank(b) ? rank(a) - rank(b) : plain(a) < plain(b) ? -1 : plain(a) > plain(b) ? 1 : 0;
  return (
    { "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 }[sign] ??
    false
  );
}

function plainFunction(name: string, args: readonly Expression[], place: Place): Result {
  const argument = (index: number): CellContent => scalar(evaluate(args[index] ?? { is: "omitted" }, place));
  switch (name) {
    case "IF": {
      const test = asNumber(argument(0), place.book);
      if (typeof test !== "number") return value(test);
      return value(args[test === 0 ? 2 : 1] === undefined ? test !== 0 : argument(test === 0 ? 2 : 1));
    }
    case "IFERROR": {
      const first = argument(0);
      return value(isError(first) ? argument(1) : first);
    }
    case "ROUND": {
      const [number, digits] = [asNumber(argument(0), place.book), asNumber(argument(1), place.book)];
      if (typeof number !== "number" || typeof digits !== "number")
        return value(typeof number === "number" ? digits : number);
      return value((Math.sign(number) * Math.round(Number(`${Math.abs(number)}e${digits}`))) / 10 ** digits);
    }
    case "SUM":
      return value(
        sum(
          args.map((item) => evaluate(item, place)),
          place.book,
        ),
      );
    default:
      throw new BeyondSimulation(`the function ${name}`);
  }
}

function sum(results: readonly Result[], book: Book): CellContent {
  let total = 0;
  for (const result of results) {
    if (result.is === "value") {
      const number = asNumber(result.value, book);
      if (typeof number !== "number") return number;
      total += number;
      continue;
    }
    for (const { row, column } of placesOf(storedPart(result.sheet, result.area))) {
      const content = contentAt(result.sheet, row, column);
      if (isError(content)) return content;
      if (typeof content === "number") total += content;
    }
  }
  return total;
}

/** The part of an area that can hold anything. */
export function storedPart(sheet: Sheet, area: Area): Area {
  const used = usedArea(sheet, everything, false);
  return (
    (used === null ? null : intersection(area, used)) ?? {
      top: area.top,
      left: area.left,
      bottom: area.top,
      right: area.left,
    }
  );
}

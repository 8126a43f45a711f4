import { columnsOf, isEntireColumn, isEntireRow, rowsOf, sheetAddress } from "../model/area";
import type { CellContent } from "../model/cell";
import { isError } from "../model/cell";
import { displayText } from "../model/display-text";
import { contentAt } from "../model/sheet";
import type { Result } from "./evaluate";
import type { Place } from "./evaluate";
import { asNumber, BeyondSimulation, evaluate, scalar, storedPart } from "./evaluate";
import type { Expression } from "./expression";
import type { FunctionInfo, ParameterInfo } from "./metadata";

/** How an empty cell arrives: Excel on the desktop hands over 0, on the web null. */
export type BlankMode = "desktop" | "web";

/** A call ready to be sent, or the error that Excel shows without calling. */
export type Prepared =
  | { readonly is: "call"; readonly values: readonly unknown[]; readonly addresses: readonly (string | null)[] }
  | { readonly is: "error"; readonly error: CellContent };

class ArgumentError extends Error {
  constructor(readonly content: CellContent) {
    super("argument");
  }
}

/** Evaluates the arguments of a call as Excel passes them; those left out are null. */
export function prepare(info: FunctionInfo, args: readonly Expression[], place: Place, blanks: BlankMode): Prepared {
  const { parameters } = info;
  const isRepeating = parameters.at(-1)?.repeating === true;
  if (!isRepeating && args.length > parameters.length) return { is: "error", error: { error: "#VALUE!" } };
  const missing = parameters.find(
    (parameter, index) =>
      parameter.optional !== true &&
      parameter.repeating !== true &&
      (args[index] === undefined || args[index].is === "omitted"),
  );
  if (missing !== undefined) return { is: "error", error: { error: "#VALUE!" } };
  try {
    const values: unknown[] = [];
    const addresses: (string | null)[] = [];
    for (const [index, parameter] of parameters.entries()) {
      if (parameter.repeating === true) {
        values.push(args.slice(index).map((argument) => passed(info, parameter, argument, place, blanks).value));
        continue;
      }
      const { value, address } = passed(info, parameter, args[index] ?? { is: "omitted" }, place, blanks);
      values.push(value);
      addresses.push(address);
    }
    return { is: "call", values, addresses };
  } catch (problem) {
    if (problem instanceof ArgumentError) return { is: "error", error: problem.content };
    throw problem;
  }
}

function passed(
  info: FunctionInfo,
  parameter: ParameterInfo,
  argument: Expression,
  place: Place,
  blanks: BlankMode,
): { value: unknown; address: string | null } {
  if (argument.is === "omitted") return { value: null, address: null };
  const result = evaluate(argument, place);
  const address = result.is === "area" ? sheetAddress(result.sheet.name, result.area) : null;
  const one = (content: CellContent): unknown => handedOver(info, parameter, content, place, blanks);
  if (parameter.dimensionality === "matrix") return { value: matrix(result).map((row) => row.map(one)), address };
  if (result.is === "area" && (rowsOf(result.area) > 1 || columnsOf(result.area) > 1)) {
    throw new BeyondSimulation(`a range of several cells for the single value ${parameter.name} of ${info.name}`);
  }
  return { value: one(scalar(result)), address };
}

function matrix(result: Result): CellContent[][] {
  if (result.is === "value") return [[result.value]];
  const { sheet } = result;
  const isEndless = isEntireColumn(result.area) || isEntireRow(result.area);
  const area = isEndless ? storedPart(sheet, result.area) : result.area;
  return Array.from({ length: rowsOf(area) }, (_row, down) =>
    Array.from({ length: columnsOf(area) }, (_cell, right) => contentAt(sheet, area.top + down, area.left + right)),
  );
}

function handedOver(
  info: FunctionInfo,
  parameter: ParameterInfo,
  content: CellContent,
  place: Place,
  blanks: BlankMode,
): unknown {
  if (isError(content)) {
    if (!info.takesErrors) throw new ArgumentError({ error: content.error });
    return { type: "CustomFunctionError", code: content.error };
  }
  if (content === null) return blanks === "web" ? null : parameter.type === "string" ? "" : 0;
  switch (parameter.type) {
    case "number": {
      const number = asNumber(content, place.book);
      if (typeof number !== "number") throw new ArgumentError({ error: "#VALUE!" });
      return number;
    }
    case "string":
      return displayText(content, "General", place.book.region) ?? "";
    case "boolean": {
      if (typeof content === "string" && !/^(true|false)$/i.test(content))
        throw new ArgumentError({ error: "#VALUE!" });
      return typeof content === "string" ? content.toLowerCase() === "true" : Boolean(content);
    }
    default:
      return content;
  }
}

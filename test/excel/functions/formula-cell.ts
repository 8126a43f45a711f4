import type { Area } from "../../../src/core";
import { cellArea, intersection } from "../model/area";
import type { Book } from "../model/book";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Expression } from "./expression";
import { parseFormula, references } from "./expression";
import type { FunctionInfo } from "./metadata";

/** A custom function's call that is a cell's whole formula. */
export interface CustomCall {
  readonly info: FunctionInfo;
  readonly args: readonly Expression[];
}

/** A cell that holds a formula, with what recalculation must know of it. */
export interface FormulaCell {
  readonly cell: Cell;
  readonly text: string;
  readonly expression: Expression | null;
  readonly call: CustomCall | null;
  readonly isVolatile: boolean;
  sheet: Sheet;
  row: number;
  column: number;
  precedents: readonly { readonly sheet: Sheet; readonly area: Area }[];
  /** Needs calculating. */
  isDirty: boolean;
  /** The invocation under way; an answer to any other is old. */
  invocation: number | null;
  /** The area filled with its array, or the one it could not fill. */
  spill: Area | null;
}

export function formulaCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
  findFunction: (name: string) => FunctionInfo | null,
): FormulaCell {
  const text = cell.formula ?? "";
  const expression = parseFormula(text);
  const info = expression?.is === "call" ? findFunction(expression.name) : null;
  const call = info === null || expression?.is !== "call" ? null : { info, args: expression.args };
  return {
    cell,
    text,
    expression,
    call,
    isVolatile: call?.info.isVolatile ?? false,
    sheet,
    row,
    column,
    precedents: precedentsOf(book, sheet, expression),
    isDirty: false,
    invocation: null,
    spill: null,
  };
}

export function precedentsOf(book: Book, own: Sheet, expression: Expression | null): FormulaCell["precedents"] {
  if (expression === null) return [];
  return [...references(expression)].flatMap(({ sheet: name, area }) => {
    const sheet = name === null ? own : book.sheetNamed(name);
    return sheet === undefined ? [] : [{ sheet, area }];
  });
}

export function dependsOn(formula: FormulaCell, sheet: Sheet, area: Area): boolean {
  return formula.precedents.some(
    (precedent) => precedent.sheet === sheet && intersection(precedent.area, area) !== null,
  );
}

export function placeOf(formula: FormulaCell): Area {
  return cellArea(formula.row, formula.column);
}

/** The cells a formula shows itself in: its own, and those it spills into. */
export function shownIn(formula: FormulaCell): Area {
  return formula.spill ?? placeOf(formula);
}

import { toA1, type CellRef } from "../../core";
import type { FormulaCell, ResultCell } from "../../ports/live-workbook";
import { refuse, type Refusal } from "../../ports/refusal";
import { contentOf } from "./changes/cell-content";
import { runExcel } from "./excel-refusal";

type Cells = Excel.Range;

/**
 * Cells whose formula calls a function of the namespace, alone or inside other functions, with their results: of a
 * formula that spills every cell that it fills.
 */
export async function readFormulaCells(namespace: string): Promise<readonly FormulaCell[] | Refusal> {
  return await runExcel({}, async (context) => {
    const worksheets = context.workbook.worksheets;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,text,formulas,values,valueTypes,numberFormat");
      return { name: sheet.name, sheet, range };
    });
    await context.sync();
    const call = new RegExp(`(^|[^A-Z0-9_.])${namespace}\\.[A-Z_]+\\s*\\(`, "i");
    const found: { readonly name: string; readonly range: Cells; readonly at: CellRef; readonly spill: Excel.Range }[] =
      [];
    for (const { name, sheet, range } of ranges) {
      if (range.isNullObject) continue;
      // Excel on the web answers null instead of refusing a range that is too large.
      if (!Array.isArray(range.formulas)) return refuse("excel-too-large", { sheet: name });
      for (const at of callsIn(range, call)) {
        const spill = sheet.getCell(at.row, at.column).getSpillingToRangeOrNullObject();
        spill.load("rowIndex,columnIndex,rowCount,columnCount");
        found.push({ name, range, at, spill });
      }
    }
    if (found.length > 0) await context.sync();
    return found.map(({ name, range, at, spill }) => ({
      sheet: name,
      ...resultAt(range, at),
      spilled: spill.isNullObject ? [] : spilledFrom(range, at, spill),
    }));
  });
}

function callsIn(range: Cells, call: RegExp): CellRef[] {
  return range.formulas.flatMap((cells: unknown[], row) =>
    cells.flatMap((formula, column): CellRef[] => {
      // Texts inside a formula call nothing.
      const calls =
        typeof formula === "string" &&
        formula.startsWith("=") &&
        formula !== range.values[row]?.[column] &&
        call.test(formula.replaceAll(/"[^"]*"/g, '""'));
      return calls ? [{ row: range.rowIndex + row, column: range.columnIndex + column }] : [];
    }),
  );
}

function resultAt(range: Cells, at: CellRef): ResultCell {
  const row = at.row - range.rowIndex;
  const column = at.column - range.columnIndex;
  const value: unknown = range.values[row]?.[column];
  const failed =
    range.valueTypes[row]?.[column] === Excel.RangeValueType.error ||
    (typeof value !== "number" && typeof value !== "string" && typeof value !== "boolean");
  const unfinished = typeof value === "string" && /^#[A-Z/0_]+[!?]?$/.test(value);
  return {
    at,
    content: contentOf(range, row, column),
    value: failed || unfinished ? null : value,
    shown: range.text[row]?.[column] ?? "",
  };
}

function spilledFrom(range: Cells, anchor: CellRef, spill: Excel.Range): readonly ResultCell[] {
  const cells: ResultCell[] = [];
  for (let row = spill.rowIndex; row < spill.rowIndex + spill.rowCount; row++) {
    for (let column = spill.columnIndex; column < spill.columnIndex + spill.columnCount; column++) {
      if (toA1({ row, column }) !== toA1(anchor)) cells.push(resultAt(range, { row, column }));
    }
  }
  return cells;
}

import { toA1 } from "../../core";
import type { CellEdit, UndoEdits } from "../../ports/live-workbook";
import { refuse, type Refusal } from "../../ports/refusal";
import { contentOf, sameContent, written } from "./cell-content";
import { runExcel } from "./excel-refusal";

/**
 * Changes cells, all or none. Excel does not undo the first half of a batch whose second half fails, so everything
 * that can be refused is asked before the first write, and a write that fails all the same is taken back.
 */
export async function applyEdits(edits: readonly CellEdit[]): Promise<UndoEdits | Refusal> {
  if (edits.length === 0) return [];
  return await runExcel({ sheet: edits[0]?.sheet ?? "" }, async (context) => {
    const cells = edits.map((edit) => {
      const sheet = context.workbook.worksheets.getItem(edit.sheet);
      sheet.protection.load("protected");
      const range = sheet.getCell(edit.at.row, edit.at.column);
      range.load("formulas,values,valueTypes,numberFormat");
      range.format.protection.load("locked");
      return { edit, sheet, range };
    });
    await context.sync();
    for (const { edit, sheet, range } of cells) {
      const found = contentOf(range);
      if (!sameContent(found, edit.expected)) return refuse("excel-cell-changed", { sheet: edit.sheet, cell: toA1(edit.at) });
      if (sheet.protection.protected && range.format.protection.locked) return refuse("excel-protected", { sheet: edit.sheet, cell: toA1(edit.at) });
    }
    for (const { edit, range } of cells) write(range, edit.next);
    try {
      await context.sync();
    } catch (error) {
      for (const { edit, range } of [...cells].reverse()) write(range, edit.before ?? edit.expected);
      await context.sync();
      throw error;
    }
    return edits.map(({ sheet, at, expected, next, before }) => ({ sheet, at, expected: next, next: before ?? expected })).reverse();
  });
}

function write(range: Excel.Range, content: CellEdit["next"]): void {
  range.numberFormat = [[content.numberFormat]];
  range.formulas = [[written(content)]];
}

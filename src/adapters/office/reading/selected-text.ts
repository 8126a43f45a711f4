import { refuse, type Refusal } from "../../../ports/refusal";
import { runExcel } from "../excel-refusal";

/** Cells whose text is taken at once: a report pasted line by line has some hundred. */
const MOST_CELLS = 20_000;

/**
 * What the selected cells show, a line for each row, tabs between the cells of a row; rows without anything are left out.
 * A whole selected column is read as far as it is used.
 */
export async function selectedText(): Promise<string | Refusal> {
  return await runExcel({}, async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load("rowCount,columnCount,worksheet/name");
    await context.sync();
    if (used.isNullObject) return "";
    const sheet = used.worksheet.name;
    if (used.rowCount * used.columnCount > MOST_CELLS) return refuse("excel-too-large", { sheet });
    used.load("text");
    await context.sync();
    return used.text
      .map((row) => row.filter((cell) => cell.trim() !== "").join("\t"))
      .filter((line) => line !== "")
      .join("\n");
  });
}

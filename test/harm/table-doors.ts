import { openWorkbook, pastedWorkbook } from "../../src/adapters/xlsx";
import type { Grid } from "../../src/core";
import { tableInRange } from "../../src/excel/functions/argument-tables";
import { isRefusal, type Refusal } from "../../src/ports/refusal";
import type { WorkbookPort } from "../../src/ports/workbook";
import { checkAllSheets, type CheckedAppendix } from "../../src/usecases/check/check-appendix";
import { errorCount } from "../../src/usecases/formulas/values/check-rows";
import { repairCopy } from "../../src/usecases/repair/repair-copy";
import { rectangle, separated, xlsxOf } from "../grids/grid-files";
import { bookOf } from "../pane/fake-host";
import { QUIET, UNREAD, type Door, type Harm } from "./harm";

async function harmOf(book: WorkbookPort | Refusal): Promise<Harm> {
  if (isRefusal(book)) return UNREAD;
  const checked = await checkAllSheets(book);
  return isRefusal(checked) ? UNREAD : harmIn(checked);
}

function harmIn(checked: readonly CheckedAppendix[]): Harm {
  for (const { findings, repairs } of checked) {
    const error = findings.find(({ outcome, severity }) => outcome === "broken" && severity === "error");
    if (error !== undefined) return { is: "harmed", how: error.what };
    if (repairs.length > 0) return { is: "harmed", how: "a repair" };
  }
  return QUIET;
}

/** `tthc fix` and «Lưu bản sao»: the copy must hold what the file held. */
async function harmOfFix(grid: Grid): Promise<Harm> {
  const open = (bytes: Uint8Array) => openWorkbook(bytes, "phu-luc.xlsx");
  const book = open(xlsxOf(grid));
  if (isRefusal(book)) return UNREAD;
  const check = async (of: WorkbookPort) => await checkAllSheets(of);
  const checked = await check(book);
  if (isRefusal(checked)) return UNREAD;
  const fixed = await repairCopy(book, checked, { check, when: "", logSheet: false, open });
  if (isRefusal(fixed)) return { is: "harmed", how: `no copy: ${fixed.reason}` };
  return fixed.log.length === 0 ? harmIn(checked) : { is: "harmed", how: `${fixed.log.length} cells changed` };
}

export const tableDoors: readonly Door<Grid>[] = [
  { name: "sheet (pane)", share: 30, try: async (grid) => await harmOf(bookOf(grid)) },
  {
    name: ".xlsx (page, check)",
    share: 20,
    try: async (grid) => await harmOf(openWorkbook(xlsxOf(grid), "phu-luc.xlsx")),
  },
  { name: ".xlsx (fix)", share: 10, try: harmOfFix },
  {
    name: ".csv",
    share: 15,
    try: async (grid) => await harmOf(openWorkbook(new TextEncoder().encode(separated(grid, ";")), "phu-luc.csv")),
  },
  { name: "pasted cells", share: 10, try: async (grid) => await harmOf(pastedWorkbook(separated(grid, "\t"))) },
  {
    name: "range (CHECK)",
    share: 15,
    try: (grid) => {
      const table = tableInRange(rectangle(grid));
      if (table === null) return UNREAD;
      const errors = errorCount(table);
      return errors === 0 ? QUIET : { is: "harmed", how: `${errors} errors` };
    },
  },
];

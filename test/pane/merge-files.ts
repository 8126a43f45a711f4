import { openWorkbook } from "../../src/adapters/xlsx";
import type { NamedFile } from "../../src/page/merge/chosen-files";
import { useMerge, type Merging } from "../../src/page/merge/use-merge";
import type { OpenFile } from "../../src/pane/session/host";
import { monthBook, monthSheet, UNITS } from "../grids/month-book";
import { runHook, type RunningHook } from "./run-hook";

/** What a user chooses: a workbook with one month's table of these units. */
export function fileOf(name: string, units: readonly (keyof typeof UNITS)[]): NamedFile {
  const chosen = Object.fromEntries(Object.entries(UNITS).filter(([unit]) => units.includes(unit)));
  return { name, file: new File([Uint8Array.from(monthBook(monthSheet(3, { units: chosen })))], name) };
}

const readIt: OpenFile = (bytes, name) => Promise.resolve(openWorkbook(bytes, name));

/** The hook behind «Tổng hợp từ các đơn vị», on a clock that stands still. */
export async function merging(openFile: OpenFile = readIt): Promise<RunningHook<null, Merging>> {
  return await runHook(
    () =>
      useMerge(
        openFile,
        () => Promise.resolve(),
        () => 0,
      ),
    null,
  );
}

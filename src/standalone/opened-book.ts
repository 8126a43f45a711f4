import type { Grid } from "../core";
import type { Refusal } from "../ports/refusal";
import type { SheetRef, WorkbookPort } from "../ports/workbook";

/** A workbook on the page: its name, its sheets, and each sheet read at most once. */
export interface OpenedBook {
  readonly name: string;
  readonly port: WorkbookPort;
  readonly sheets: readonly SheetRef[];
}

/** What the entry gives the page: how files, pasted cells and the sample become workbooks. */
export interface Sources {
  readonly openFile: (bytes: Uint8Array, name: string) => WorkbookPort | Refusal;
  readonly openCells: (text: string) => WorkbookPort | Refusal;
  readonly sample: () => { readonly bytes: Uint8Array; readonly name: string };
}

export async function opened(port: WorkbookPort, name: string): Promise<OpenedBook> {
  const kept = remembering(port);
  return { name, port: kept, sheets: await kept.sheets() };
}

/** The grid and the checks read the same sheets: parsing 100,000 rows twice would be felt. */
function remembering(port: WorkbookPort): WorkbookPort {
  const grids = new Map<string, Promise<Grid | Refusal>>();
  let sheets: Promise<readonly SheetRef[]> | null = null;
  return {
    sheets: () => (sheets ??= port.sheets()),
    read: (sheet) => {
      const known = grids.get(sheet.name);
      if (known !== undefined) return known;
      const reading = port.read(sheet);
      grids.set(sheet.name, reading);
      return reading;
    },
  };
}

import { utils, write } from "@e965/xlsx";
import type { Grid } from "../../src/core";
import { rectangle } from "../grids/grid-files";

/** The sheet as OpenDocument, as XML of Excel 2003, or as the web page that one-stop systems export as «.xls». */
export function olderFile(grid: Grid, kind: "ods" | "xlml" | "html"): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet(rectangle(grid).map((row) => [...row])), "PL1");
  const bytes: unknown = write(book, { type: "array", bookType: kind });
  if (!(bytes instanceof ArrayBuffer)) throw new TypeError("SheetJS gave no bytes");
  return new Uint8Array(bytes);
}

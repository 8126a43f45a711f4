import { toA1, type CellRef } from "../../../../core";
import { END_OF_PART, MarkupScanner, OPEN } from "../../markup/markup-scanner";
import { spliced, type Splice } from "../splices";

/** The order of calculation without some cells; `null` where nothing is left, so that the part must go. */
export function withoutCells(
  bytes: Uint8Array,
  part: string,
  gone: readonly { readonly sheetId: string; readonly at: CellRef }[],
): Uint8Array | null {
  const keys = new Set(gone.map(({ sheetId, at }) => `${sheetId} ${toA1(at)}`));
  const scanner = new MarkupScanner(bytes, part);
  const splices: Splice[] = [];
  let kept = 0;
  // An entry without a sheet is on that of the entry before it, so the one behind a removed entry may need to say it.
  let sheetId = "";
  let told = "";
  for (let token = scanner.next(); token !== END_OF_PART; token = scanner.next()) {
    if (token !== OPEN || !scanner.isNamed("c")) continue;
    const own = scanner.value("i");
    const start = scanner.tagStart;
    const nameEnd = start + 2 + scanner.prefix().length;
    sheetId = own ?? sheetId;
    const key = `${sheetId} ${(scanner.value("r") ?? "").replaceAll("$", "").toUpperCase()}`;
    scanner.passOver();
    if (keys.has(key)) {
      splices.push({ start, end: scanner.position, text: "" });
      continue;
    }
    if (own === null && sheetId !== told) splices.push({ start: nameEnd, end: nameEnd, text: ` i="${sheetId}"` });
    told = sheetId;
    kept += 1;
  }
  return kept === 0 ? null : spliced(bytes, splices);
}

import type { Area } from "../../../src/core";
import { invalidArgument, invalidReference, itemNotFound } from "../protocol/host-error";
import { isOnSheet, parseArea, splitAddress } from "../model/area";
import type { Book, HeldRange } from "../model/book";
import { everything } from "../model/cell";
import type { Sheet } from "../model/sheet";

/** A range that objects work on; the same shape as a held range, so that the library can keep it. */
export type RangeTarget = HeldRange;

/** The range's place now; refused when its cells or its sheet are gone. */
export function areaOf(target: RangeTarget, book: Book): Area {
  if (!book.sheets.includes(target.sheet)) throw itemNotFound(`the sheet ${target.sheet.name}`);
  if (target.area === null) throw invalidReference();
  return target.area;
}

export function rangeOn(sheet: Sheet, area: Area): RangeTarget {
  if (!isOnSheet(area)) throw invalidArgument("outside the sheet");
  return { sheet, area };
}

/** What `getRange(text)` means on a sheet: an address, a name, or the whole sheet. */
export function rangeFrom(book: Book, sheet: Sheet, text: unknown): RangeTarget {
  if (text === undefined || text === null || text === "") return { sheet, area: everything };
  if (typeof text !== "string") throw invalidArgument("an address is a text");
  const { sheet: named, rest } = splitAddress(text);
  const owner = named === null ? sheet : book.sheetNamed(named);
  const area = parseArea(rest);
  if (area !== null && owner !== undefined) return { sheet: owner, area };
  const name = book.names.find(
    (known) => known.name.toLowerCase() === text.toLowerCase() && (known.scope === null || known.scope === sheet),
  );
  const found = name === undefined ? null : namedRange(book, name.formula);
  if (found !== null) return found;
  const table = book.sheets
    .flatMap((own) => own.tables.map((item) => ({ own, item })))
    .find(({ item }) => item.name.toLowerCase() === text.toLowerCase());
  if (table !== undefined) return { sheet: table.own, area: table.item.area };
  throw invalidArgument(`address ${text}`);
}

/** The range a name stands for; `null` for a constant or a broken name. */
export function namedRange(book: Book, formula: string): RangeTarget | null {
  const { sheet, rest } = splitAddress(formula.replace(/^=/, ""));
  const owner = sheet === null ? undefined : book.sheetNamed(sheet);
  const area = parseArea(rest);
  return owner === undefined || area === null ? null : { sheet: owner, area };
}

export function wholeNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw invalidArgument(`${String(value)} is no whole number`);
  return value;
}

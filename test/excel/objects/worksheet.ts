import { cellArea, isOnSheet } from "../model/area";
import { everything } from "../model/cell";
import { copySheet, deleteSheet, renameSheet } from "../model/restructure";
import type { Sheet } from "../model/sheet";
import { usedArea } from "../model/sheet";
import {
  accessDenied,
  HostError,
  invalidArgument,
  invalidOperation,
  invalidSelection,
  itemNotFound,
} from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject, isHostObject } from "../protocol/host-object";
import { autoFilter } from "./auto-filter";
import { charts, shapes } from "./charts";
import { comments } from "./comments";
import { eventMethods, WORKSHEET_EVENTS } from "./event-members";
import { names } from "./names";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { rangeFrom, wholeNumber } from "./range-target";
import { sheetProtection } from "./sheet-protection";
import { tables } from "./tables";

/** Cells are asked of a sheet that holds none. */
function cellsOf(sheet: Sheet): Sheet {
  if (sheet.kind === "chart")
    throw new HostError("GeneralException", "There was an internal error: a chart sheet has no cells", 500);
  return sheet;
}

const worksheetType: ObjectType<Sheet> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { book }) => book.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
  },
  set: {
    Name: (sheet, value, host) => {
      if (typeof value !== "string") throw invalidArgument("sheet name");
      renameSheet(host.book, sheet, value);
      host.written();
    },
    Visibility: (sheet, value, host) => {
      if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
        throw invalidArgument(`visibility ${String(value)}`);
      const isLast = !host.book.sheets.some((other) => other !== sheet && other.visibility === "Visible");
      if (value !== "Visible" && isLast) throw invalidOperation("the last visible sheet");
      sheet.visibility = value;
      host.written();
    },
  },
  links: {
    AutoFilter: (sheet, host) => autoFilter(sheet, host),
    Charts: (sheet, host) => charts(sheet, host),
    Comments: (sheet, host) => comments(sheet, host),
    Names: (sheet, host) => {
      if (!host.book.isFocused) throw invalidSelection();
      return names(sheet, host);
    },
    Protection: (sheet, host) => sheetProtection(sheet, host),
    Shapes: (sheet, host) => shapes(sheet, host),
    Tables: (sheet, host) => tables([sheet], host),
  },
  methods: {
    ...eventMethods(WORKSHEET_EVENTS, ({ id }) => id),
    Activate: (sheet, _args, host) => {
      if (!host.book.isFocused || sheet.visibility !== "Visible") throw invalidSelection();
      host.book.activate(sheet);
    },
    Calculate: (sheet, [isAll], host) =>
      host.calculation.recalculate(isAll === true ? "full" : "dirty", { sheet, area: everything }),
    Copy: (sheet, [position, relativeTo], host) => {
      const isBehindItself =
        position === "After" && isHostObject(relativeTo) && relativeTo.get("Id") === cellsOf(sheet).id;
      if (!isBehindItself) throw invalidArgument("a copy elsewhere than behind its own sheet");
      const copy = copySheet(host.book, sheet, "add-in");
      host.written();
      return worksheet(copy, host);
    },
    Delete: (sheet, _args, host) => {
      if (sheet.visibility === "VeryHidden") throw accessDenied();
      deleteSheet(host.book, sheet, "add-in");
      host.written();
    },
    GetCell: (sheet, [row, column], host) => {
      const area = cellArea(wholeNumber(row), wholeNumber(column));
      if (!isOnSheet(area)) throw invalidArgument("outside the sheet");
      return range({ sheet: cellsOf(sheet), area }, host);
    },
    GetRange: (sheet, [address], host) => range(rangeFrom(host.book, cellsOf(sheet), address), host),
    GetRangeByIndexes: (sheet, [top, left, rows, columns], host) => {
      const from = { top: wholeNumber(top), left: wholeNumber(left) };
      const area = { ...from, bottom: from.top + wholeNumber(rows) - 1, right: from.left + wholeNumber(columns) - 1 };
      if (!isOnSheet(area)) throw invalidArgument("outside the sheet");
      return range({ sheet: cellsOf(sheet), area }, host);
    },
    GetRanges: (sheet, [addresses], host) => {
      const parts =
        typeof addresses === "string"
          ? addresses.split(",").map((part) => rangeFrom(host.book, cellsOf(sheet), part.trim()))
          : [];
      return rangeAreas({ sheet, areas: parts.flatMap(({ area }) => (area === null ? [] : [area])) }, host);
    },
    GetUsedRange: (sheet, [isValuesOnly], host) =>
      range(
        { sheet: cellsOf(sheet), area: usedArea(sheet, everything, isValuesOnly === true) ?? cellArea(0, 0) },
        host,
      ),
    GetUsedRangeOrNullObject: (sheet, [isValuesOnly], host) => {
      const area = usedArea(cellsOf(sheet), everything, isValuesOnly === true);
      return area === null ? null : range({ sheet, area }, host);
    },
    _GetSheetById: (_sheet, [id], host) => sheetById(id, host),
    _GetAnotherWorksheetById: (_sheet, [id], host) => sheetById(id, host),
  },
};

function sheetById(id: unknown, host: HostServices): HostObject {
  const sheet = host.book.sheets.find((known) => known.id === id);
  if (sheet === undefined) throw itemNotFound(`sheet ${String(id)}`);
  return worksheet(sheet, host);
}

export function worksheet(sheet: Sheet, host: HostServices): HostObject {
  if (!host.book.sheets.includes(sheet)) throw itemNotFound(`the sheet ${sheet.name}`);
  return hostObject(worksheetType, sheet, host);
}

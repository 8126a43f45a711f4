import type { Area } from "../../../src/core";
import {
  bounding,
  cellArea,
  columnsOf,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowsOf,
  sheetAddress,
} from "../model/area";
import { COLUMN_WIDTH, everything, LAST_COLUMN, LAST_ROW, ROW_HEIGHT } from "../model/cell";
import type { ClearWhat } from "../model/enter";
import { clear, enter, merge, refuseLocked, shaped } from "../model/enter";
import { shiftLines } from "../model/restructure";
import { cellAt, ensureCell, placesOf, storedCells, usedArea } from "../model/sheet";
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  invalidSelection,
  itemNotFound,
} from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject, isHostObject } from "../protocol/host-object";
import { conditionalFormats } from "./conditional-formats";
import { rangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import type { RangeTarget } from "./range-target";
import { areaOf, rangeFrom, rangeOn, wholeNumber } from "./range-target";
import { allOrNone, formatOf, formulaOf, localFormula, perCell, textOf, typeOf, valueOf } from "./range-values";
import { worksheet } from "./worksheet";

type Target = RangeTarget;

/** Another range made from this one. */
const next =
  (from: (area: Area, target: Target, args: readonly unknown[], host: HostServices) => Area) =>
  (target: Target, args: readonly unknown[], host: HostServices): HostObject =>
    range(rangeOn(target.sheet, from(areaOf(target, host.book), target, args, host)), host);

/** Another range, or a null object where there is none. */
const maybe =
  (from: (area: Area, target: Target, args: readonly unknown[], host: HostServices) => Area | null) =>
  (target: Target, args: readonly unknown[], host: HostServices): HostObject | null => {
    const area = from(areaOf(target, host.book), target, args, host);
    return area === null ? null : range(rangeOn(target.sheet, area), host);
  };

/** A scalar computed from the range's place. */
const place =
  (of: (area: Area, target: Target, host: HostServices) => unknown) =>
  (target: Target, host: HostServices): unknown =>
    of(areaOf(target, host.book), target, host);

const resized = (area: Area, downs: unknown, rights: unknown): Area => ({
  ...area,
  bottom: area.bottom + wholeNumber(downs ?? 0),
  right: area.right + wholeNumber(rights ?? 0),
});

const other = (value: unknown, target: Target, host: HostServices): Area => {
  const given = isHostObject(value) ? value.held : rangeFrom(host.book, target.sheet, value);
  if (given === undefined) throw invalidArgument("another range");
  return areaOf(given, host.book);
};

function write(target: Target, value: unknown, host: HostServices): void {
  enter(host.book, target.sheet, areaOf(target, host.book), value, "add-in");
  host.written();
}

function setHidden(axis: "hiddenRows" | "hiddenColumns") {
  return (target: Target, value: unknown, host: HostServices): void => {
    const area = areaOf(target, host.book);
    if (target.sheet.isProtected) throw accessDenied();
    const [from, to] = axis === "hiddenRows" ? [area.top, area.bottom] : [area.left, area.right];
    for (let line = from; line <= to; line++)
      if (value === true) target.sheet[axis].add(line);
      else target.sheet[axis].delete(line);
    if (axis === "hiddenRows")
      host.book.emit({ is: "rows-hidden", sheet: target.sheet, area, isHidden: value === true });
    host.written();
  };
}

const isHidden = (sheet: Target["sheet"], area: Area): { rows: boolean | null; columns: boolean | null } => ({
  rows: isEntireColumn(area) ? false : allOrNone(area.top, area.bottom, (row) => sheet.hiddenRows.has(row)),
  columns: isEntireRow(area) ? false : allOrNone(area.left, area.right, (column) => sheet.hiddenColumns.has(column)),
});

const mergesIn = (target: Target, area: Area): Area[] =>
  target.sheet.merges.filter((known) => intersection(known, area) !== null);

function shiftEntire(target: Target, host: HostServices, sign: 1 | -1): void {
  const area = areaOf(target, host.book);
  if (isEntireRow(area)) shiftLines(host.book, target.sheet, "row", area.top, sign * rowsOf(area), "add-in");
  else if (isEntireColumn(area))
    shiftLines(host.book, target.sheet, "column", area.left, sign * columnsOf(area), "add-in");
  else {
    host.gap("Range.insert and delete of single cells");
    throw invalidOperation("only whole rows and columns are simulated");
  }
  host.written();
}

const rangeType: ObjectType<Target> = {
  name: "Range",
  held: (target) => target,
  get: {
    Address: place((area, { sheet }) => sheetAddress(sheet.name, area)),
    AddressLocal: place((area, { sheet }) => sheetAddress(sheet.name, area)),
    CellCount: place((area) => (rowsOf(area) * columnsOf(area) > 2 ** 31 - 1 ? -1 : rowsOf(area) * columnsOf(area))),
    ColumnCount: place(columnsOf),
    ColumnHidden: place((area, { sheet }) => isHidden(sheet, area).columns),
    ColumnIndex: place(({ left }) => left),
    Formulas: place((area, { sheet }) => perCell(sheet, area, formulaOf)),
    FormulasLocal: place((area, { sheet }, host) => perCell(sheet, area, (cell) => localFormula(cell, host))),
    HasSpill: place((area, { sheet }) => [...storedCells(sheet, area)].some(({ cell }) => cell.spillOf !== undefined)),
    Hidden: place((area, { sheet }) => {
      const hidden = isHidden(sheet, area);
      return hidden.rows === true || hidden.columns === true
        ? true
        : hidden.rows === false && hidden.columns === false
          ? false
          : null;
    }),
    Height: place((area) => rowsOf(area) * ROW_HEIGHT),
    IsEntireColumn: place(isEntireColumn),
    IsEntireRow: place(isEntireRow),
    Left: place(({ left }) => left * COLUMN_WIDTH),
    NumberFormat: place((area, { sheet }) => perCell(sheet, area, formatOf)),
    RowCount: place(rowsOf),
    RowHidden: place((area, { sheet }) => isHidden(sheet, area).rows),
    RowIndex: place(({ top }) => top),
    SavedAsArray: place((area, { sheet }) => {
      const arrays = [...placesOf(area)].map(({ row, column }) => cellAt(sheet, row, column)?.isArray === true);
      return arrays.every((is) => is) ? true : arrays.some((is) => is) ? null : false;
    }),
    Text: place((area, { sheet }, host) => perCell(sheet, area, (cell) => textOf(cell, host))),
    Top: place(({ top }) => top * ROW_HEIGHT),
    ValueTypes: place((area, { sheet }) => perCell(sheet, area, typeOf)),
    Values: place((area, { sheet }) => perCell(sheet, area, valueOf)),
    Width: place((area) => columnsOf(area) * COLUMN_WIDTH),
  },
  set: {
    Values: write,
    Formulas: write,
    NumberFormat: (target, value, host) => {
      const area = areaOf(target, host.book);
      const formats = shaped(area, value);
      if (target.sheet.isProtected) throw accessDenied();
      for (const { row, column } of placesOf(area)) {
        const format = formats[row - area.top]?.[column - area.left];
        if (typeof format === "string") ensureCell(target.sheet, row, column).numberFormat = format;
        else if (format !== null) throw invalidArgument("number format");
      }
      host.book.emit({ is: "formatted", sheet: target.sheet, area, by: "add-in" });
      host.written();
    },
    RowHidden: setHidden("hiddenRows"),
    ColumnHidden: setHidden("hiddenColumns"),
  },
  links: {
    Worksheet: (target, host) => worksheet(target.sheet, host),
    Format: (target, host) => rangeFormat(target, host),
    ConditionalFormats: (target, host) =>
      conditionalFormats({ sheet: target.sheet, areas: [areaOf(target, host.book)] }, host),
  },
  methods: {
    GetCell: next((area, _target, [row, column]) =>
      cellArea(area.top + wholeNumber(row), area.left + wholeNumber(column)),
    ),
    GetOffsetRange: next((area, _target, [down, right]) => ({
      top: area.top + wholeNumber(down),
      bottom: area.bottom + wholeNumber(down),
      left: area.left + wholeNumber(right),
      right: area.right + wholeNumber(right),
    })),
    GetResizedRange: next((area, _target, [downs, rights]) => resized(area, downs, rights)),
    GetAbsoluteResizedRange: next((area, _target, [rows, columns]) => ({
      ...area,
      bottom: area.top + wholeNumber(rows) - 1,
      right: area.left + wholeNumber(columns) - 1,
    })),
    GetBoundingRect: next((area, target, [given], host) => bounding(area, other(given, target, host))),
    GetRow: next((area, _target, [row]) => ({
      ...area,
      top: area.top + wholeNumber(row),
      bottom: area.top + wholeNumber(row),
    })),
    GetColumn: next((area, _target, [column]) => ({
      ...area,
      left: area.left + wholeNumber(column),
      right: area.left + wholeNumber(column),
    })),
    GetLastCell: next((area) => cellArea(area.bottom, area.right)),
    GetLastRow: next((area) => ({ ...area, top: area.bottom })),
    GetLastColumn: next((area) => ({ ...area, left: area.right })),
    GetEntireRow: next((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
    GetEntireColumn: next((area) => ({ ...area, top: 0, bottom: LAST_ROW })),
    GetIntersection: next((area, target, [given], host) => {
      const found = intersection(area, other(given, target, host));
      if (found === null) throw itemNotFound("the intersection is empty");
      return found;
    }),
    GetIntersectionOrNullObject: maybe((area, target, [given], host) => intersection(area, other(given, target, host))),
    GetUsedRange: next(
      (area, { sheet }, [isValuesOnly]) =>
        usedArea(sheet, area, isValuesOnly === true) ?? cellArea(area.top, area.left),
    ),
    GetUsedRangeOrNullObject: maybe((area, { sheet }, [isValuesOnly]) => usedArea(sheet, area, isValuesOnly === true)),
    GetSpillingToRangeOrNullObject: maybe((area, { sheet }) => {
      const spilled = [...storedCells(sheet, everything)].filter(
        ({ cell }) => cell.spillOf?.row === area.top && cell.spillOf.column === area.left,
      );
      return spilled.length === 0
        ? null
        : spilled.reduce(
            (whole, { row, column }) => bounding(whole, cellArea(row, column)),
            cellArea(area.top, area.left),
          );
    }),
    GetSpillParentOrNullObject: maybe((area, { sheet }) => {
      const parent = cellAt(sheet, area.top, area.left)?.spillOf;
      return parent === undefined ? null : cellArea(parent.row, parent.column);
    }),
    GetMergedAreasOrNullObject: (target, _args, host) => {
      const areas = mergesIn(target, areaOf(target, host.book));
      return areas.length === 0 ? null : rangeAreas({ sheet: target.sheet, areas }, host);
    },
    Select: (target, _args, host) => {
      const area = areaOf(target, host.book);
      if (!host.book.isFocused || target.sheet.visibility !== "Visible") throw invalidSelection();
      host.book.select(target.sheet, area);
    },
    Clear: (target, [what], host) => {
      const known = what === undefined || what === null ? "All" : what;
      if (known !== "All" && known !== "Contents" && known !== "Formats")
        throw invalidArgument(`clear ${String(what)}`);
      clear(host.book, target.sheet, areaOf(target, host.book), known satisfies ClearWhat, "add-in");
      host.written();
    },
    Merge: (target, [isAcross], host) => {
      const area = areaOf(target, host.book);
      refuseLocked(target.sheet, area);
      const parts =
        isAcross === true
          ? Array.from({ length: rowsOf(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
          : [area];
      for (const part of parts) merge(host.book, target.sheet, part, "add-in");
      host.written();
    },
    Insert: (target, _args, host) => {
      shiftEntire(target, host, 1);
      return range(target, host);
    },
    Delete: (target, _args, host) => shiftEntire(target, host, -1),
    Calculate: (target, _args, host) => host.calculation.recalculate("full", target),
    SetDirty: (target, _args, host) => host.calculation.setDirty(target),
    _ValidateArraySize: (target, [rows, columns], host) => {
      const area = areaOf(target, host.book);
      if (rows !== rowsOf(area) || columns !== columnsOf(area))
        throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
    },
  },
};

export function range(target: RangeTarget, host: HostServices): HostObject {
  areaOf(target, host.book);
  return hostObject(rangeType, target, host);
}

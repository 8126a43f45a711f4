import type { Area } from "../../../src/core";
import type { Cell } from "../model/cell";
import { cellAt, ensureCell, placesOf } from "../model/sheet";
import { accessDenied, invalidArgument } from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import type { RangeTarget } from "./range-target";
import { areaOf } from "./range-target";

/** The cells' common answer, or `mixed` when they differ. */
function common<Value>(
  target: RangeTarget,
  host: HostServices,
  of: (cell: Cell | undefined) => Value,
  mixed: Value | null,
): Value | null {
  let found: { value: Value } | null = null;
  for (const { row, column } of placesOf(areaOf(target, host.book))) {
    const value = of(cellAt(target.sheet, row, column));
    if (found !== null && found.value !== value) return mixed;
    found = { value };
  }
  return found === null ? null : found.value;
}

function change(target: RangeTarget, host: HostServices, edit: (cell: Cell) => void): void {
  if (target.sheet.isProtected) throw accessDenied();
  const area: Area = areaOf(target, host.book);
  for (const { row, column } of placesOf(area)) edit(ensureCell(target.sheet, row, column));
  host.book.emit({ is: "formatted", sheet: target.sheet, area, by: "add-in" });
  host.written();
}

const NAMED: Readonly<Record<string, string>> = {
  red: "#FF0000",
  yellow: "#FFFF00",
  white: "#FFFFFF",
  black: "#000000",
};

export function colour(value: unknown): string {
  const text = typeof value === "string" ? (NAMED[value.toLowerCase()] ?? value) : "";
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`colour ${String(value)}`);
  return `#${text.replace("#", "").toUpperCase()}`;
}

const fillType: ObjectType<RangeTarget> = {
  name: "RangeFill",
  get: { Color: (target, host) => common(target, host, (cell) => cell?.fill ?? "#FFFFFF", "") },
  set: { Color: (target, value, host) => change(target, host, (cell) => void (cell.fill = colour(value))) },
  methods: {
    Clear: (target, _args, host) =>
      change(target, host, (cell) => {
        delete cell.fill;
      }),
  },
};

const fontType: ObjectType<RangeTarget> = {
  name: "RangeFont",
  get: {
    Color: (target, host) => common(target, host, (cell) => cell?.font?.color ?? "#000000", ""),
    Bold: (target, host) => common(target, host, (cell) => cell?.font?.bold ?? false, null),
  },
  set: {
    Color: (target, value, host) =>
      change(target, host, (cell) => void (cell.font = { ...cell.font, color: colour(value) })),
    Bold: (target, value, host) =>
      change(target, host, (cell) => void (cell.font = { ...cell.font, bold: value === true })),
  },
};

const protectionType: ObjectType<RangeTarget> = {
  name: "FormatProtection",
  get: {
    Locked: (target, host) => common(target, host, (cell) => cell?.isUnlocked !== true, null),
    FormulaHidden: () => false,
  },
  set: {
    Locked: (target, value, host) => change(target, host, (cell) => void (cell.isUnlocked = value !== true)),
  },
};

const formatType: ObjectType<RangeTarget> = {
  name: "RangeFormat",
  links: {
    Fill: (target, host) => hostObject(fillType, target, host),
    Font: (target, host) => hostObject(fontType, target, host),
    Protection: (target, host) => hostObject(protectionType, target, host),
  },
};

export function rangeFormat(target: RangeTarget, host: HostServices): HostObject {
  return hostObject(formatType, target, host);
}

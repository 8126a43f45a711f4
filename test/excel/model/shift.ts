import type { Area } from "../../../src/core";
import { columnLetters } from "../../../src/core";
import { tokens } from "../functions/tokens";
import { contains, isEntireColumn, isEntireRow, quoteSheet } from "./area";
import { LAST_COLUMN, LAST_ROW } from "./cell";

/** What a change of structure makes of an area: its new place, or `null` when it is gone. */
export type Shift = (area: Area) => Area | null;

/** Rows (or columns) are put in before `at`, or taken out from `at` on when `count` is negative. */
export function lineShift(axis: "row" | "column", at: number, count: number): Shift {
  const [low, high, last] =
    axis === "row" ? (["top", "bottom", LAST_ROW] as const) : (["left", "right", LAST_COLUMN] as const);
  return (area) => {
    const isEndless = axis === "row" ? isEntireColumn(area) : isEntireRow(area);
    if (isEndless) return area;
    if (count > 0) {
      const shifted = {
        ...area,
        [low]: area[low] >= at ? area[low] + count : area[low],
        [high]: area[high] >= at ? area[high] + count : area[high],
      };
      return shifted[high] > last ? null : shifted;
    }
    const end = at - count - 1;
    const from = area[low] > end ? area[low] + count : Math.min(area[low], at);
    const to = area[high] > end ? area[high] + count : Math.min(area[high], at - 1);
    return from > to ? null : { ...area, [low]: from, [high]: to };
  };
}

/** A block of cells is cut and pasted elsewhere on its sheet: references wholly inside it follow. */
export function moveShift(block: Area, down: number, right: number): Shift {
  return (area) =>
    contains(block, area)
      ? { top: area.top + down, bottom: area.bottom + down, left: area.left + right, right: area.right + right }
      : area;
}

export interface Rewrite {
  /** `null` where the sheet is gone; the same name where nothing changes for it. */
  sheet(name: string): string | null;
  shift(sheet: string, area: Area): Area | null;
}

/** The formula with its references rewritten; those whose cells are gone become `#REF!`. */
export function rewriteFormula(formula: string, ownSheet: string, rewrite: Rewrite): string {
  let result = formula;
  for (const token of [...(tokens(formula) ?? [])].reverse()) {
    if (token.is !== "reference") continue;
    const named = token.sheet ?? ownSheet;
    const sheet = rewrite.sheet(named);
    const area = sheet === null ? null : rewrite.shift(named, token.area);
    const isSame = sheet === named && area !== null && sameArea(area, token.area);
    if (isSame) continue;
    const place = area === null ? "#REF!" : spelled(area, token.rest);
    const prefix = token.sheet === null || sheet === null ? "" : `${quoteSheet(sheet)}!`;
    result = result.slice(0, token.start) + prefix + place + result.slice(token.end);
  }
  return result;
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Keeps the `$` of the old spelling. */
function spelled(area: Area, old: string): string {
  const dollars = old.split(":").map((part) => ({ column: /^\$[A-Z]/i.test(part), row: /\$\d/.test(part) }));
  const end = (row: number, column: number, mark: { column: boolean; row: boolean } | undefined): string => {
    const letters = isEntireRow(area) ? "" : `${mark?.column === true ? "$" : ""}${columnLetters(column)}`;
    const digits = isEntireColumn(area) ? "" : `${mark?.row === true ? "$" : ""}${row + 1}`;
    return letters + digits;
  };
  const from = end(area.top, area.left, dollars[0]);
  return old.includes(":") ? `${from}:${end(area.bottom, area.right, dollars[1] ?? dollars[0])}` : from;
}

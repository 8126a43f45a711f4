import type { Area, CellRef } from "../../../core";
import { areaToA1, toA1 } from "../../../core";
import type { CellChange } from "../../../ports/copy-workbook";
import { escapeMarkup } from "../markup/entities";
import { storableText } from "../storable-text";
import { movedFormula } from "../../formulas/formula-tokens";
import type { WrittenFormula } from "./recalculation/recalculation";
import { placeKey, type CellSpot, type Gap, type RowSpot, type SheetMap } from "./sheet-map";
import { spliced, type Splice } from "./splices";

/** What changes in one sheet part. */
export interface SheetChanges {
  readonly counts: readonly {
    readonly at: CellRef;
    readonly next: CellChange["next"];
    /** another cell format than its own */ readonly style?: number;
  }[];
  /** New stored results; `null` takes the stored one away. */
  readonly results: ReadonlyMap<CellSpot, number | null>;
  /** Cells whose value goes, and nothing comes: members of array formulas. */
  readonly emptied: readonly CellSpot[];
  /** Members of a shared formula that lost its first cell: each gets its own text. */
  readonly ownText: readonly WrittenFormula[];
}

/** The sheet part with these changes; every other byte stays. */
export function patchSheet(map: SheetMap, changes: SheetChanges): Uint8Array {
  const splices: Splice[] = [];
  const missing: { at: CellRef; next: CellChange["next"]; gap: Gap }[] = [];
  for (const { at, next, style } of changes.counts) {
    const key = placeKey(at);
    for (const spot of map.cells.get(key) ?? []) splices.push(...countInstead(map.bytes, spot, next, style));
    const gap = map.gaps.get(key);
    if (gap !== undefined) missing.push({ at, next, gap });
  }
  for (const [spot, value] of changes.results) splices.push(...resultInstead(spot, value));
  for (const { spot, tokens, offset } of changes.ownText) {
    if (spot.formula !== null)
      splices.push({
        ...spot.formula,
        text: `<${spot.prefix}f>${escapeMarkup(movedFormula(tokens, offset))}</${spot.prefix}f>`,
      });
  }
  for (const spot of changes.emptied)
    if (spot.value !== null) splices.push({ ...spot.value, text: "" }, ...without(spot.type));
  splices.push(...insertions(map, missing), ...dimension(map, changes.counts));
  return spliced(map.bytes, splices);
}

/** The cell keeps address, format and what extensions hang on it; formula, old value and their kind go. */
function countInstead(
  bytes: Uint8Array,
  { type, metadata, tagEnd, end, closesItself, prefix, extension, start }: CellSpot,
  next: CellChange["next"],
  style?: number,
): readonly Splice[] {
  const kept = extension === null ? "" : new TextDecoder().decode(bytes.subarray(extension.start, extension.end));
  const content = {
    start: tagEnd - (closesItself ? 2 : 1),
    end,
    text: contentText(prefix, next, kept),
  };
  return [
    ...(style === undefined ? [] : styleInstead(bytes, start, tagEnd, style)),
    ...without(type),
    ...metadata.flatMap(without),
    content,
  ];
}

/** What follows a cell's attributes: the kind of a text, the content, and its closing tag. */
function contentText(prefix: string, next: CellChange["next"], kept: string): string {
  if (typeof next === "number") return `>${valueText(prefix, next)}${kept}</${prefix}c>`;
  if (next === null) return kept === "" ? "/>" : `>${kept}</${prefix}c>`;
  const words = `<${prefix}t xml:space="preserve">${escapeMarkup(storableText(next))}</${prefix}t>`;
  return ` t="inlineStr"><${prefix}is>${words}</${prefix}is>${kept}</${prefix}c>`;
}

/** Another format's number in the tag's own `s`. */
function styleInstead(bytes: Uint8Array, start: number, tagEnd: number, style: number): readonly Splice[] {
  const tag = new TextDecoder("latin1").decode(bytes.subarray(start, tagEnd));
  const match = /\ss\s*=\s*["'](\d+)/.exec(tag);
  if (match === null) return [];
  const digits = match[1] ?? "";
  const at = start + match.index + match[0].length - digits.length;
  return [{ start: at, end: at + digits.length, text: String(style) }];
}

function resultInstead({ type, value, formula, prefix }: CellSpot, result: number | null): readonly Splice[] {
  const text = result === null ? "" : valueText(prefix, result);
  const place = value ?? { start: formula?.end ?? 0, end: formula?.end ?? 0 };
  return [...without(type), { ...place, text }];
}

function without(span: Splice | { readonly start: number; readonly end: number } | null): readonly Splice[] {
  return span === null ? [] : [{ start: span.start, end: span.end, text: "" }];
}

function valueText(prefix: string, value: number): string {
  return `<${prefix}v>${value}</${prefix}v>`;
}

/** Cells that were not there, in their rows; rows that were not there, in the sheet. */
function insertions(
  map: SheetMap,
  missing: readonly { at: CellRef; next: CellChange["next"]; gap: Gap }[],
): readonly Splice[] {
  const splices: Splice[] = [];
  const byRow = new Map<number, { at: CellRef; next: CellChange["next"]; gap: Gap }[]>();
  for (const cell of missing) byRow.set(cell.at.row, [...(byRow.get(cell.at.row) ?? []), cell]);
  const newRows: { before: number; text: string }[] = [];
  const rows = [...byRow].sort(([one], [other]) => one - other);
  for (const [row, cells] of rows) {
    cells.sort((one, other) => one.at.column - other.at.column);
    const [first] = cells;
    if (first === undefined) continue;
    if (first.gap.row === null) newRows.push({ before: first.gap.before, text: rowText(map, row, cells) });
    else splices.push(...intoRow(map, first.gap.row, cells));
  }
  return [...splices, ...intoSheet(map, newRows)];
}

function rowText(map: SheetMap, row: number, cells: readonly { at: CellRef; next: CellChange["next"] }[]): string {
  const prefix = map.data?.prefix ?? "";
  return `<${prefix}row r="${row + 1}">${cells.map(({ at, next }) => cellText(map, prefix, at, next, null)).join("")}</${prefix}row>`;
}

function intoRow(
  map: SheetMap,
  row: RowSpot,
  cells: readonly { at: CellRef; next: CellChange["next"]; gap: Gap }[],
): readonly Splice[] {
  const { spans, prefix } = row;
  const reaches = spans !== null && cells.some(({ at: { column } }) => column < spans.first || column > spans.last);
  const hint = reaches ? without(spans.attribute) : [];
  const texts = cells.map(({ at, next, gap }) => ({
    before: gap.before,
    text: cellText(map, prefix, at, next, row.style),
  }));
  if (!row.closesItself) return [...hint, ...texts.map(({ before, text }) => ({ start: before, end: before, text }))];
  return [
    ...hint,
    { start: row.tagEnd - 2, end: row.tagEnd, text: `>${texts.map(({ text }) => text).join("")}</${prefix}row>` },
  ];
}

function intoSheet({ data }: SheetMap, rows: readonly { before: number; text: string }[]): readonly Splice[] {
  if (data?.closesItself !== true) return rows.map(({ before, text }) => ({ start: before, end: before, text }));
  if (rows.length === 0) return [];
  return [
    {
      start: data.tagEnd - 2,
      end: data.tagEnd,
      text: `>${rows.map(({ text }) => text).join("")}</${data.prefix}sheetData>`,
    },
  ];
}

/** An empty cell looks as its row says, else as its column says. */
function cellText(
  { columnStyles }: SheetMap,
  prefix: string,
  at: CellRef,
  next: CellChange["next"],
  rowStyle: number | null,
): string {
  const style = rowStyle ?? columnStyles.find(({ first, last }) => at.column >= first && at.column <= last)?.style ?? 0;
  return `<${prefix}c r="${toA1(at)}"${style === 0 ? "" : ` s="${style}"`}${contentText(prefix, next, "")}`;
}

/** The used area grows where a cell was put outside it. */
function dimension({ dimension: known }: SheetMap, counts: readonly { readonly at: CellRef }[]): readonly Splice[] {
  if (known === null) return [];
  const area = counts.reduce<Area>(
    ({ top, left, bottom, right }, { at: { row, column } }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    known.area,
  );
  const isSame =
    area.top === known.area.top &&
    area.left === known.area.left &&
    area.bottom === known.area.bottom &&
    area.right === known.area.right;
  return isSame ? [] : [{ ...known.value, text: areaToA1(area) }];
}

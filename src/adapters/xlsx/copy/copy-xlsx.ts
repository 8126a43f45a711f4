import type { Area, CellRef, CellValue, Grid } from "../../../core";
import { figureLike, isSpecial, toA1, valueAt } from "../../../core";
import type { CellChange, ChangeLog, RecordSheet } from "../../../ports/copy-workbook";
import { readPart } from "../../package/inflate-part";
import { MAX_INFLATED } from "../../package/limits";
import { asUtf8, inEncodingOf } from "../../package/part-text";
import type { CellKinds } from "../cells/styles";
import { damaged, FileFault } from "../../package/file-fault";
import type { SheetPart, WorkbookParts } from "../workbook-parts";
import type { ZipPackage } from "../../package/zip-package";
import { oneEditEach, refuseUnexpected } from "./expected";
import { patchSheet, type SheetChanges } from "./patch-sheet";
import { addedSheetName, recordSheet } from "./log-sheet";
import { PackageDraft } from "./package/package-draft";
import { WorkbookPart } from "./package/patch-workbook";
import { recalculate, writtenFormulas, type NewResults, type WrittenFormula } from "./recalculation/recalculation";
import { mapSheet, placeKey, type CellSpot, type FormulaSpot, type SheetMap } from "./sheet-map";

/** What a copy is made from. */
export interface CopySource {
  readonly zip: ZipPackage;
  readonly parts: WorkbookParts;
  /** @param bytes the sheet's part */
  readonly grid: (sheet: SheetPart, bytes: Uint8Array) => Grid;
  readonly kinds: () => CellKinds;
}

/** A worksheet with the edits that are for it. */
interface EditedSheet {
  readonly sheet: SheetPart;
  readonly bytes: Uint8Array;
  readonly map: SheetMap;
  readonly edits: readonly SheetChange[];
  readonly grid: () => Grid;
}

/** How far from a date's cell a cell with a format for counts is looked for. */
const NEARBY = 12;

/** A change of one cell of a named sheet: a count of a repair, or whatever the next period holds there. */
type SheetChange = CellChange & { readonly sheet: string };

/** The sheets whose parts are written anew for some changes, by their place among the worksheets. */
export interface PatchedSheets {
  readonly parts: ReadonlyMap<number, Uint8Array>;
  /** Cells that held a formula and hold none any more. */
  readonly unformulated: readonly { readonly sheetId: string; readonly at: CellRef }[];
  /** Excel has to compute the copy when it opens it. */
  readonly recalculate: boolean;
}

/**
 * The package with these cells changed. Touched are the parts of the edited sheets, of sheets with formulas that depend
 * on them, workbook.xml where there are such formulas, and the order of calculation where a formula went.
 *
 * @throws FileFault where one of the edits cannot be made: then none is
 */
export function copyXlsx(source: CopySource, edits: readonly SheetChange[], log: ChangeLog | null): Uint8Array {
  const { zip, parts } = source;
  const draft = new PackageDraft(zip, parts);
  const workbook = new WorkbookPart(draft.read(parts.path), parts.path);
  const patched = patchSheets(source, workbook, edits);
  for (const [index, bytes] of patched.parts) draft.replace(parts.sheets[index]?.part ?? "", bytes);
  draft.dropFromCalculation(patched.unformulated);
  draft.finishWorkbook(workbook, { recalculate: patched.recalculate, log });
  return draft.copy();
}

/**
 * The package with one more sheet that only programs see; nothing else of it changes.
 *
 * @throws FileFault where no sheet can be added
 */
export function copyWithRecordSheet({ zip, parts }: CopySource, record: RecordSheet): Uint8Array {
  const draft = new PackageDraft(zip, parts);
  const workbook = new WorkbookPart(draft.read(parts.path), parts.path);
  const name = addedSheetName(workbook.tabs().names, record.name);
  const sheet = draft.addSheet(workbook, name, recordSheet(record, workbook.namespace));
  draft.writeWorkbook(workbook.patched({ recalculate: false, sheet: { ...sheet, veryHidden: true } }));
  return draft.copy();
}

/** @throws FileFault where one of the edits cannot be made */
export function patchSheets(source: CopySource, workbook: WorkbookPart, edits: readonly SheetChange[]): PatchedSheets {
  const sheets = source.parts.sheets.map((sheet) => editedSheet(source, sheet, edits));
  for (const sheet of sheets) refuseEdits(sheet);
  const formulas = writtenFormulas(sheets);
  const names = {
    sheets: new Map(sheets.map(({ sheet }, index) => [sheet.name.toLowerCase(), index])),
    defined: workbook.definedNames(new Map(sheets.map(({ sheet }, index) => [sheet.tab, index]))),
  };
  const changes = new Map(sheets.flatMap(({ edits: own }, index) => (own.length === 0 ? [] : [[index, own] as const])));
  const results = recalculate(sheets, changes, formulas, names, !workbook.computesAsShown);
  const parts = new Map<number, Uint8Array>();
  for (const [index, sheet] of sheets.entries()) {
    const own = results.get(index);
    if (sheet.edits.length === 0 && own === undefined) continue;
    const patched = patchSheet(
      sheet.map,
      sheetChanges(
        source,
        sheet,
        own,
        formulas.filter((formula) => formula.sheet === index),
      ),
    );
    parts.set(index, inEncodingOf(sheet.bytes, patched));
  }
  // What was out of date before the change still is where the change does not reach.
  const isOutdated = sheets.some(({ edits: own, grid }) => own.length > 0 && (grid().outdated?.size ?? 0) > 0);
  return {
    parts,
    unformulated: sheets.flatMap(({ sheet, edits: own, map }) =>
      own.filter(({ at }) => holdsFormula(map, at)).map(({ at }) => ({ sheetId: sheet.sheetId, at })),
    ),
    recalculate: results.size > 0 || isOutdated,
  };
}

function editedSheet({ zip, grid, parts }: CopySource, sheet: SheetPart, edits: readonly SheetChange[]): EditedSheet {
  const own = oneEditEach(
    edits.filter((edit) => edit.sheet.normalize("NFC") === sheet.name.normalize("NFC") && parts.sheets.includes(sheet)),
  );
  const bytes = readPart(zip, sheet.part, MAX_INFLATED);
  if (bytes === null) throw damaged(sheet.part, "missing part");
  const nearby = own.flatMap(({ at, expected }) => (showsCounts(expected) ? [] : neighbours(at)));
  let read: Grid | null = null;
  const wanted = new Map([...own.map(({ at }) => at), ...nearby].map((at) => [placeKey(at), at]));
  return {
    sheet,
    bytes,
    map: mapSheet(asUtf8(bytes), sheet.part, [...wanted.values()]),
    edits: own,
    grid: () => (read ??= grid(sheet, bytes)),
  };
}

function refuseEdits({ sheet, edits, map, grid }: EditedSheet): void {
  if (edits.length === 0) return;
  refuseUnexpected(grid(), edits);
  const spread = map.formulas.flatMap(({ formula }) => spreadOf(formula) ?? []);
  for (const { at, replacesFormula } of edits) {
    const about = { sheet: sheet.name, cell: toA1(at) };
    if (grid().merges.some((area) => holds(area, at) && !(area.top === at.row && area.left === at.column)))
      throw new FileFault("cell-under-merge", about);
    if (spread.some((area) => holds(area, at))) throw new FileFault("cell-in-array", about);
    if (holdsFormula(map, at) && replacesFormula !== true) throw new FileFault("cell-holds-formula", about);
    if (!map.cells.has(placeKey(at)) && !map.gaps.has(placeKey(at))) throw damaged(sheet.part, "no cells");
  }
}

function sheetChanges(
  source: CopySource,
  { sheet, map, edits, grid }: EditedSheet,
  results: NewResults | undefined,
  formulas: readonly WrittenFormula[],
): SheetChanges {
  const gone = new Set(edits.map(({ at }) => placeKey(at)));
  const goneGroups = new Set(
    formulas
      .filter(({ spot }) => gone.has(placeKey(spot)) && spot.formula?.kind === "shared" && spot.formula.text !== "")
      .map(({ spot }) => spot.formula?.group),
  );
  return {
    counts: edits.map(({ at, next }) => ({
      at,
      next: typeof next === "number" ? figureLike(next, valueAt(grid(), at)) : next,
      ...(typeof next === "number" ? countStyle(source, map, at) : {}),
    })),
    results: results?.results ?? new Map<CellSpot, number | null>(),
    emptied: emptiedSpots(map, sheet.part, results?.emptied ?? []),
    ownText: formulas.filter(
      ({ spot }) =>
        !gone.has(placeKey(spot)) &&
        spot.formula?.kind === "shared" &&
        spot.formula.text === "" &&
        goneGroups.has(spot.formula.group),
    ),
  };
}

function emptiedSpots({ bytes }: SheetMap, part: string, places: readonly CellRef[]): readonly CellSpot[] {
  return places.length === 0 ? [] : [...mapSheet(bytes, part, places).cells.values()].flat();
}

/** A count in a cell with a date's format would be shown as a date: it takes the format of the nearest count in its column. */
function countStyle({ kinds }: CopySource, map: SheetMap, at: CellRef): { readonly style?: number } {
  const [own] = map.cells.get(placeKey(at)) ?? [];
  if (own === undefined || own.style === 0 || (kinds()[own.style] ?? "plain") === "plain") return {};
  const near = neighbours(at).flatMap((place) => map.cells.get(placeKey(place)) ?? []);
  const style = near.find((spot) => (kinds()[spot.style] ?? "plain") === "plain")?.style;
  return style === undefined ? {} : { style };
}

function showsCounts(value: CellValue): boolean {
  return !isSpecial(value) || (value.is !== "date" && value.is !== "percent");
}

/** The cells above and below, the nearest first. */
function neighbours({ row, column }: CellRef): readonly CellRef[] {
  return Array.from({ length: NEARBY }, (_, index) => index + 1)
    .flatMap((distance) => [row - distance, row + distance])
    .filter((other) => other >= 0)
    .map((other) => ({ row: other, column }));
}

/** The area of a formula that fills several cells. */
function spreadOf(formula: FormulaSpot | null): Area | null {
  if (formula === null || formula.area === null || (formula.kind !== "array" && formula.kind !== "dataTable"))
    return null;
  const { top, left, bottom, right } = formula.area;
  return top !== bottom || left !== right ? formula.area : null;
}

function holdsFormula({ cells }: SheetMap, at: CellRef): boolean {
  return (cells.get(placeKey(at)) ?? []).some(({ formula }) => formula !== null);
}

function holds({ top, left, bottom, right }: Area, { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

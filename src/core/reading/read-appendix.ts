import type { Area } from "../model/cell";
import { addendsAt, type Grid, type GridRow } from "../model/grid";
import type { Profile } from "../model/forms/profile";
import { scaleOf, type CountMatrix } from "../model/count";
import type { Table } from "../model/table";
import { blankMeaning } from "./rows/blank-meaning";
import type { ColumnMap } from "./columns/column-map";
import { formRelations } from "./form-relations";
import { steppedOver } from "./rows/formula-rows";
import { readRates } from "./figures/read-rates";
import { rowRoles, type RowRoles } from "./rows/row-roles";
import type { HeaderBand } from "./header/header-band";
import { isBlankRow } from "./header/header-band";
import { isNumberingRow } from "./header/numbering-row";
import { hasLetter } from "./header/header-text";
import { labelText, splitNumbering } from "./rows/row-kinds";
import { readFigures, type TableFigures } from "./figures/read-figures";
import { readRows, type RowReading } from "./rows/read-rows";
import type { BodyRow } from "./rows/row-tree";

/** A header band whose columns are known, and the rows below it that are its table's. */
export interface Layout {
  readonly band: HeaderBand;
  readonly map: ColumnMap;
  /** Indices into `grid.rows` of the first row below the header and of the row that ends the search (exclusive). */
  readonly from: number;
  readonly until: number;
  /** Indices into `grid.rows` of headers repeated inside the table at page breaks. */
  readonly repeats: ReadonlySet<number>;
  /** Read its figures as rounded each by itself: see {@link FigureScale.rounds}. */
  readonly rounds?: boolean;
}

/** More empty rows than a page break leaves: what follows is not this table's. */
const LARGEST_GAP = 12;
/** The names' cell of a numbering row holds a number too, or nothing. */
const LIKE_NUMBERING = /^\(?\d{0,2}\)?$|^[A-Z]$/;

/** Opens the notes below a table; a row with a figure or two below it is one of them. */
const REMARK = /^\s*\(?\*?\s*(?:ghi chú|chú thích|lưu ý|nguồn|note)(?!\p{L})/iu;

/** Reads the table that a layout describes. Never fails: what cannot be read is in the table as such. */
export function readLayout(grid: Grid, layout: Layout, profile: Profile): Table {
  const { map } = layout;
  const { kept, reading, figures } = readBody(grid, layout, rowRoles(profile.rows));
  const { rows, groups, sums } = reading;
  const { counts, unreadable, writing } = figures;
  const formulas = grid.formulas === undefined ? null : formulaCells(grid.formulas, kept, map);
  const relations = formRelations(profile, map.columns);
  const header = grid.rows.slice(layout.band.first, layout.band.last + 1);
  const top = header[0]?.row ?? 0;
  return {
    sheet: grid.sheet,
    profile,
    area: tableArea(top, rows[rows.length - 1]?.at ?? top, map),
    headerRows: { top, bottom: header[header.length - 1]?.row ?? top },
    numberingColumn: map.numberingColumn,
    unitColumn: map.unitColumn,
    columns: map.columns,
    missingColumns: map.missing,
    rows,
    groups,
    sums,
    counts,
    ...(formulas === null ? {} : { formulas, ...addedDown(grid, reading, map) }),
    unreadable,
    ...(writing === null ? {} : { writing }),
    hidesRows: grid.hidesRows === true,
    relations,
    setAside: [],
    rates: map.rates.map((rate) => ({
      ...readRates(rate, kept),
      ...(kept.some(({ row }) => grid.formulas?.get(row)?.has(rate.at) === true) ? { computed: true as const } : {}),
    })),
    blanks: blankMeaning(relations, rows, sums, counts),
  };
}

function tableArea(top: number, bottom: number, map: ColumnMap): Area {
  const columns = [...surePlaces(map), map.unitColumn, ...(map.numberingColumn === null ? [] : [map.numberingColumn])];
  return { top, left: Math.min(...columns), bottom: Math.max(top, bottom), right: Math.max(...columns) };
}

interface Body {
  readonly kept: readonly GridRow[];
  readonly reading: RowReading;
  readonly figures: TableFigures;
}

/** Rows and counts below the header; what turns out to be no row of the table is left out. */
function readBody(grid: Grid, layout: Layout, roles: RowRoles): Body {
  const { rows: every, body } = bodyRows(grid, layout, roles);
  const rounds = layout.rounds === true;
  const figures = readFigures(every, layout.map.columns, grid, rounds);
  const reading = readRows(
    body,
    sureCounts(figures.counts, layout.map),
    steppedOver(grid, every, surePlaces(layout.map)),
  );
  if (reading.dropped.size === 0) return { kept: every, reading, figures };
  const kept = every.filter((_, index) => !reading.dropped.has(index));
  return { kept, reading: without(reading), figures: readFigures(kept, layout.map.columns, grid, rounds) };
}

/** Sheet columns of the counts that say what a row is: see {@link TableColumn.unsure}. */
function surePlaces({ columns }: ColumnMap): readonly number[] {
  return columns.flatMap(({ at, unsure }) => (unsure === true ? [] : [at]));
}

function sureCounts(counts: CountMatrix, { columns }: ColumnMap): CountMatrix {
  const sure = columns.flatMap(({ unsure }, column) => (unsure === true ? [] : [column]));
  const { length: width } = sure;
  if (width === columns.length) return counts;
  const rows = counts.values.length / counts.width;
  const values = new Float64Array(rows * width);
  const states = new Uint8Array(rows * width);
  for (let row = 0, next = 0; row < rows; row += 1)
    for (const column of sure) {
      values[next] = counts.values[row * counts.width + column] ?? 0;
      states[next] = counts.states[row * counts.width + column] ?? 0;
      next += 1;
    }
  return { width, values, states, ...scaleOf(counts, sure) };
}

/** The reading without the rows that it drops; no sum adds them. */
function without({ rows, groups, sums, dropped }: RowReading): RowReading {
  const place = new Map<number, number>();
  const left = rows.filter((_, index) => {
    if (dropped.has(index)) return false;
    place.set(index, place.size);
    return true;
  });
  const moved = sums.map(({ total, parts }) => ({
    total: place.get(total) ?? 0,
    parts: parts.map((part) => place.get(part) ?? 0),
  }));
  return { rows: left, groups, sums: moved, dropped: new Set() };
}

/** Rows of the sheet, and what each says of itself. */
interface BodyRows {
  readonly rows: readonly GridRow[];
  readonly body: readonly BodyRow[];
}

function bodyRows(grid: Grid, layout: Layout, roles: RowRoles): BodyRows {
  const rows: GridRow[] = [];
  const kept: BodyRow[] = [];
  const places = surePlaces(layout.map);
  let lastCounting = -1;
  let lastAt = grid.rows[layout.band.last]?.row ?? 0;
  let totalBelow = false;
  let notesBelow = false;
  for (let index = layout.from; index < layout.until; index += 1) {
    const row = grid.rows[index];
    if (row === undefined || layout.repeats.has(index) || isBlankRow(row)) continue;
    if (row.row - lastAt > LARGEST_GAP) break;
    const body = describe(grid, row, layout.map, places, roles);
    if (body === null || (body.name.length <= 4 && LIKE_NUMBERING.test(body.name) && isNumberingRow(row))) {
      notesBelow ||= totalBelow || REMARK.test(labelText(row.cells[layout.map.unitColumn] ?? null));
      continue;
    }
    // Below a closing total only further counted rows can still be the table's; notes and signatures are not.
    if (totalBelow && !body.counts && !continues(grid, layout, places, index, roles)) break;
    if (notesBelow && body.filled * 2 < layout.map.columns.length) break;
    rows.push(row);
    kept.push(body);
    if (body.role === "comparison") continue;
    lastAt = row.row;
    if (body.counts) {
      lastCounting = kept.length;
      totalBelow = body.role === "total" && kept.length > 1;
      notesBelow = false;
    }
  }
  while (lastCounting < kept.length && isEmptyUnit(kept[lastCounting], kept[lastCounting - 1])) lastCounting += 1;
  rows.length = kept.length = Math.max(0, lastCounting);
  return { rows, body: kept };
}

/** The next unit in order, without any count: «25 | Sở X | …» directly below «24 | …». */
function isEmptyUnit(body: BodyRow | undefined, previous: BodyRow | undefined): boolean {
  if (body === undefined || previous === undefined || body.at !== previous.at + 1 || body.name === "") return false;
  return /^\d+$/.test(body.numbering) && Number(body.numbering) === Number(previous.numbering) + 1;
}

function continues(grid: Grid, layout: Layout, places: readonly number[], index: number, roles: RowRoles): boolean {
  for (let next = index + 1; next < Math.min(layout.until, index + 3); next += 1) {
    const row = grid.rows[next];
    if (row !== undefined && describe(grid, row, layout.map, places, roles)?.counts === true) return true;
  }
  return false;
}

/**
 * What a row says of itself, or null where it compares, comments or signs.
 *
 * @param places sheet columns of the counts
 */
function describe(
  grid: Grid,
  row: GridRow,
  map: ColumnMap,
  places: readonly number[],
  roles: RowRoles,
): BodyRow | null {
  let numbering = map.numberingColumn === null ? "" : labelText(row.cells[map.numberingColumn] ?? null);
  if (grid.emptyMayBeZero === true && numbering === "0") numbering = "";
  let name = labelText(row.cells[map.unitColumn] ?? null);
  if (name === "" && hasLetter(numbering)) {
    // A title merged over the row lies in the first cell: «II. Huyện, TP», «Tổng cộng».
    const split = splitNumbering(numbering);
    if (split !== null) ({ numbering, name } = split);
    else if (!/^(?:[IVXLC]{1,5}|[A-ZĐ])\.?$/.test(numbering)) [numbering, name] = ["", numbering];
  } else if (numbering === "") {
    const split = splitNumbering(name);
    if (split !== null) ({ numbering, name } = split);
  }
  const dashed = numbering !== "" && !isDigit(numbering) && /^(?:[-–—+•*]|\p{Ll}\))$/u.test(numbering);
  // «09 | 3. Tỷ lệ đúng hạn»: beside a code the name may have a number of its own.
  const role = dashed ? "aside" : roles(numbering === "" ? name : (splitNumbering(name)?.name ?? name));
  let filled = 0;
  let texts = 0;
  for (const place of places) {
    const value = row.cells[place] ?? null;
    if (typeof value === "string") {
      if (value.trim() === "") continue;
      if (hasLetter(value)) texts += 1;
      else filled += 1;
    } else if (value !== null && (value !== 0 || grid.emptyMayBeZero !== true)) filled += 1;
  }
  let counts = filled > 0;
  // Where zeros may be empty cells, a row of nothing else is a unit's if it is numbered like one.
  if (!counts && texts === 0 && grid.emptyMayBeZero === true)
    counts = name !== "" && (map.numberingColumn === null || /^\d+(?:\.\d+)*\.?$/.test(numbering) || role === "total");
  // Words alone in the count columns are a signature block or a note, unless a numbered, named row holds them.
  if (!counts && texts > 0) {
    if (name === "" || numbering === "") return null;
    counts = true;
  }
  // «Trang 1/3», «Trong đó:» and «Ghi chú: …» without counts head no section.
  if (!counts && (role === "comparison" || role === "page" || role === "aside")) return null;
  if (name !== "" || numbering !== "") return { at: row.row, numbering, name, role, counts, filled };
  if (!counts) return null;
  // «02/8 | PT11 | Thu phí», and below it «| | Cộng»: named in another column of words.
  name = wordsBeside(row, Math.min(...places));
  return { at: row.row, numbering, name, role: roles(name), counts, filled };
}

/** The first words of a row left of its figures; "" where there are none. */
function wordsBeside({ cells }: GridRow, until: number): string {
  const words = cells.slice(0, until).find((cell) => typeof cell === "string" && hasLetter(cell));
  return labelText(words ?? null);
}

function isDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** 1 for each count cell that holds a formula. */
function formulaCells(formulas: NonNullable<Grid["formulas"]>, rows: readonly GridRow[], map: ColumnMap): Uint8Array {
  const width = map.columns.length;
  const marked = new Uint8Array(rows.length * width);
  if (formulas.size === 0) return marked;
  rows.forEach(({ row }, index) => {
    const inRow = formulas.get(row);
    if (inRow === undefined) return;
    map.columns.forEach(({ at }, column) => {
      if (inRow.has(at)) marked[index * width + column] = 1;
    });
  });
  return marked;
}

/** The totals that are formulas over their own column: they hold what these add, whatever the other columns of their row hold. */
function addedDown(grid: Grid, { rows, sums }: RowReading, { columns }: ColumnMap): Pick<Table, "addedDown"> {
  const cells = new Set<number>();
  for (const { total } of sums)
    columns.forEach(({ at }, column) => {
      const areas = addendsAt(grid, { row: rows[total]?.at ?? -1, column: at });
      if (areas?.every(({ left, right }) => left === at && right === at) === true)
        cells.add(total * columns.length + column);
    });
  return cells.size === 0 ? {} : { addedDown: cells };
}

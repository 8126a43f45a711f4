import {
  areaToA1,
  figureOf,
  runChecks,
  shownValue,
  totalRow,
  type Area,
  type CellValue,
  type Grid,
  type RateRelation,
  type Table,
  type TableColumn,
} from "../../core";
import { periodOf, type TablePeriod } from "../periods/table-period";

/** One row of a source: a unit's counts, where they lie. */
export interface SourceRow {
  readonly source: MergeSource;
  readonly name: string;
  /** Names of the sections around it, the outermost first. */
  readonly sections: readonly string[];
  /** Zero-based row in its sheet. */
  readonly at: number;
  /** In the order of {@link MergeSource.columns}; a text where the cell is no count. */
  readonly values: readonly (number | string | null)[];
}

/** The header of a table, to be copied: its cells and merges, with the table's left column as 0 and its top row as 0. */
export interface HeaderLayout {
  readonly width: number;
  /** Zero-based column of the sheet that is 0 here. */
  readonly left: number;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly merges: readonly Area[];
  readonly numberingColumn: number | null;
  readonly unitColumn: number;
  readonly rates: readonly { readonly at: number; readonly relation: RateRelation }[];
  readonly totalFirst: boolean;
}

/** One table that was sent, taken out of its workbook: what a merged table needs of it. */
export interface MergeSource {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  /** Equal for tables that have the same columns of the same form. */
  readonly form: string;
  readonly formTitle: string;
  readonly period: TablePeriod;
  /** Its rows are offices, or what one office deals with: then the table is that office's. */
  readonly lists: "offices" | "fields";
  /** Whose table it is, by its title, or else its file or sheet. */
  readonly office: string;
  /** By their places in the sheet. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly SourceRow[];
  /** Of the first table of its form. */
  readonly layout: HeaderLayout;
  /** Broken statements of its own check, and the first of them. */
  readonly errors: number;
  readonly firstError: string | null;
}

const TITLE_ROWS = 12;
const FIELDS = /lĩnh vực|thủ tục|nội dung|công việc/iu;
const OFFICES = /đơn vị|cơ quan|địa phương|xã, phường/iu;
const REPORTS = /(?:đơn vị|cơ quan)\s*(?:báo cáo|lập|gửi)?\s*:\s*(\S.*)$/iu;
const OFFICE_LINE =
  /^((?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp)(?=\s).*|(?:sở|chi cục|cục|ban(?! hành)|thanh tra|trung tâm|văn phòng)\s+\S.*)$/iu;

/** What is around a table: needed to name its period and its office. */
export interface Surrounding {
  /** It is the only table of its sheet. */
  readonly alone: boolean;
  /** Its workbook gives no other table. */
  readonly onlyOne: boolean;
  /** The header of the first table of each form, kept for all: one is copied, and thousands would fill memory. */
  readonly layouts?: Map<string, HeaderLayout>;
}

export function mergeSource(
  file: string,
  grid: Grid,
  table: Table,
  { alone, onlyOne, layouts = new Map<string, HeaderLayout>() }: Surrounding,
): MergeSource {
  const places = table.columns.map((_, index) => index).sort((a, b) => at(table, a) - at(table, b));
  const columns = places.flatMap((index) => table.columns[index] ?? []);
  const { summary, findings } = runChecks(table);
  const broken = findings.find(({ outcome, severity }) => outcome === "broken" && severity === "error");
  const rows: SourceRow[] = [];
  const ids = columns.map(({ id }) => id);
  const form = `${table.profile.id}:${ids.sort().join()}`;
  const layout = layouts.get(form) ?? layoutOf(grid, table, places);
  layouts.set(form, layout);
  const source: MergeSource = {
    file,
    sheet: table.sheet,
    range: areaToA1(table.area),
    form,
    formTitle: table.profile.title,
    period: periodOf(grid, table, alone),
    lists: listsOf(grid, table),
    office: officeAbove(grid, table) ?? (onlyOne ? baseName(file) : table.sheet),
    columns,
    rows,
    layout,
    errors: summary.broken,
    firstError: broken?.what ?? null,
  };
  table.rows.forEach(({ kind, name, group, at: row }, index) => {
    if (kind !== "unit") return;
    rows.push({ source, name, sections: sectionsOf(table, group), at: row, values: valuesOf(table, index, places) });
  });
  return source;
}

function at(table: Table, column: number): number {
  return table.columns[column]?.at ?? 0;
}

function valuesOf(table: Table, row: number, places: readonly number[]): SourceRow["values"] {
  const { width, values, states } = table.counts;
  return places.map((column) => {
    const state = states[row * width + column];
    if (state === 0) return figureOf(table.counts, values[row * width + column] ?? 0);
    if (state === 1) return null;
    const cell = table.unreadable.find((other) => other.row === row && other.column === column);
    return cell === undefined ? null : typeof cell.value === "string" ? cell.value : shownValue(cell.value);
  });
}

function sectionsOf({ groups }: Table, group: number): readonly string[] {
  const names: string[] = [];
  for (let place: number | null = group; place !== null; place = groups[place]?.parent ?? null) {
    const name = groups[place]?.name ?? "";
    if (name !== "") names.unshift(name);
  }
  return names;
}

function listsOf(grid: Grid, { headerRows, unitColumn }: Table): MergeSource["lists"] {
  const words = textsOf(grid, headerRows.top, headerRows.bottom, (column) => column === unitColumn).join(" ");
  return FIELDS.test(words) && !OFFICES.test(words) ? "fields" : "offices";
}

/** Whose table it is, as the lines above it say; the last of several: the province stands above the commune. */
function officeAbove(grid: Grid, { area }: Table): string | null {
  let office: string | null = null;
  for (const text of textsOf(grid, area.top - TITLE_ROWS, area.top - 1, () => true)) {
    for (const line of text.split("\n")) {
      const found = REPORTS.exec(line.trim())?.[1] ?? OFFICE_LINE.exec(line.trim())?.[1];
      if (found !== undefined && found.length < 100 && !/nhận báo cáo/iu.test(line)) office = found.trim();
    }
  }
  return office;
}

function textsOf(grid: Grid, top: number, bottom: number, isIn: (column: number) => boolean): readonly string[] {
  return grid.rows
    .filter(({ row }) => row >= top && row <= bottom)
    .flatMap(({ cells }) =>
      cells.flatMap((cell, column) => (typeof cell === "string" && isIn(column) ? [cell.normalize("NFC")] : [])),
    );
}

function baseName(file: string): string {
  const name = file.replace(/^.*[\\/]/u, "");
  return name.replace(/\.[^.]*$/u, "");
}

function layoutOf(grid: Grid, table: Table, places: readonly number[]): HeaderLayout {
  const { left, right } = table.area;
  const { top, bottom } = table.headerRows;
  const width = right - left + 1;
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) => {
    const cells = grid.rows.find((stored) => stored.row === top + row)?.cells ?? [];
    return Array.from({ length: width }, (__, column) => headerValue(cells[left + column] ?? null));
  });
  const merges = grid.merges
    .filter((merge) => merge.top >= top && merge.bottom <= bottom && merge.left >= left && merge.right <= right)
    .map((merge) => ({
      top: merge.top - top,
      bottom: merge.bottom - top,
      left: merge.left - left,
      right: merge.right - left,
    }));
  const inPlace = (column: number): number => places.indexOf(column);
  const rates = table.relations.flatMap((relation): HeaderLayout["rates"][number][] => {
    const rate = relation.kind === "rate" ? table.rates[relation.rate] : undefined;
    if (relation.kind !== "rate" || rate === undefined || relation.ofTotal !== undefined) return [];
    const [numerator, base] = [relation.numerator.map(inPlace), relation.base.map(inPlace)];
    return [{ at: rate.at - left, relation: { ...relation, numerator, base } }];
  });
  const total = totalRow(table);
  return {
    width,
    left,
    rows,
    merges,
    numberingColumn: table.numberingColumn === null ? null : table.numberingColumn - left,
    unitColumn: table.unitColumn - left,
    rates,
    totalFirst: total !== null && total === 0,
  };
}

function headerValue(value: CellValue): string | number | null {
  return typeof value === "string" || typeof value === "number" ? value : null;
}

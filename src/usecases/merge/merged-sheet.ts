import { areaToA1, columnLetters, shapedPercent, toA1, type Area } from "../../core";
import type { NewCell, NewSheet, NewValue } from "../../ports/new-workbook";
import type { MergedRow, MergedSection, MergedTable } from "./merge-sources";
import { columnOrder, valuesInOrder } from "./merge-sources";

/** A row of the merged sheet and the rows that it comes from; null where it is a sum. */
export interface WrittenRow {
  /** Zero-based row in the merged sheet. */
  readonly at: number;
  readonly row: MergedRow;
}

export interface MergedSheet {
  readonly sheet: NewSheet;
  readonly written: readonly WrittenRow[];
  /** Places of the count columns in the merged sheet, in the order of the model's columns. */
  readonly columns: readonly number[];
}

export const MERGED_SHEET = "Tổng hợp";
const ROMAN: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
/** Excel takes formulas of 8,192 characters: so many sections are summed by name, more by the range that holds them all. */
const NAMED_SECTIONS = 600;
const NAME_WIDTH = 34;
const COUNT_WIDTH = 12;

/** The merged table as a sheet: title, the form's header, sections, units, subtotals and total as formulas. */
export function mergedSheet(merged: MergedTable): MergedSheet {
  return new Writer(merged).write();
}

interface Sum {
  readonly at: number;
  readonly values: readonly number[];
}

class Writer {
  private readonly rows: (readonly NewCell[] | (() => readonly NewCell[]))[] = [];
  private readonly written: WrittenRow[] = [];
  private readonly order: readonly string[];
  private readonly columns: readonly number[];
  private readonly width: number;

  constructor(private readonly merged: MergedTable) {
    const { model, layout } = merged;
    this.order = columnOrder(model);
    this.columns = model.columns.map(({ at }) => at - layout.left);
    this.width = layout.width;
  }

  write(): MergedSheet {
    const { layout, root, model, period, sources } = this.merged;
    const { rows } = this;
    const files = new Set(sources.map(({ file }) => file)).size;
    const titles = [
      model.formTitle.toLocaleUpperCase("vi"),
      ...(period.text === null ? [] : [`Kỳ báo cáo: ${period.text}`]),
      `Tổng hợp từ ${sources.length} bảng của ${files} tệp; nguồn của từng ô ở sheet Nguồn`,
    ];
    for (const title of titles) this.rows.push([{ value: title, style: "title" }]);
    this.rows.push([]);
    const top = this.rows.length;
    for (const cells of layout.rows) this.rows.push(cells.map((value): NewCell => ({ value, style: "header" })));
    const bottom = this.rows.length;
    const totalAt = layout.totalFirst ? this.reserve() : null;
    const sums = this.section(root, 0);
    this.total(totalAt ?? this.reserve(), sums);
    const merges: Area[] = [
      ...titles.map((_, row) => ({ top: row, bottom: row, left: 0, right: this.width - 1 })),
      ...layout.merges.map((merge) => ({ ...merge, top: merge.top + top, bottom: merge.bottom + top })),
    ];
    return {
      sheet: {
        name: MERGED_SHEET,
        rows: { [Symbol.iterator]: () => madeRows(rows) },
        merges: this.width > 1 ? merges : [],
        widths: Array.from({ length: this.width }, (_, column) =>
          column === layout.unitColumn ? NAME_WIDTH : column === layout.numberingColumn ? 6 : COUNT_WIDTH,
        ),
        frozenRows: bottom,
      },
      written: this.written,
      columns: this.columns,
    };
  }

  private reserve(): number {
    this.rows.push([]);
    return this.rows.length - 1;
  }

  /** Writes what stands in a section, and says what adds up to it: its rows as one range, its sections' own rows. */
  private section({ rows, sections }: MergedSection, depth: number, prefix = ""): readonly (Area | Sum)[] {
    const first = this.rows.length;
    let number = 0;
    const sums = this.columns.map(() => 0);
    for (const row of rows) {
      number += 1;
      this.unit(row, prefix === "" ? String(number) : `${prefix}.${number}`, sums);
    }
    const added: (Area | Sum)[] = [];
    if (rows.length > 0) {
      this.ranges.set(first, sums.map(exactly));
      added.push({ top: first, bottom: this.rows.length - 1, left: 0, right: 0 });
    }
    sections.forEach((section, index) => {
      const at = this.reserve();
      const label = depth === 0 ? roman(index + 1) : String(rows.length + index + 1);
      const parts = this.section(section, depth + 1, depth === 0 ? "" : label);
      const sum = this.valuesOf(parts);
      this.sumRow(at, label, section.name, parts, sum);
      added.push({ at, values: sum });
    });
    return added;
  }

  private readonly ranges = new Map<number, readonly number[]>();

  private valuesOf(parts: readonly (Area | Sum)[]): readonly number[] {
    return columnSums(
      parts.map((part) => ("at" in part ? part.values : (this.ranges.get(part.top) ?? []))),
      this.columns.length,
    );
  }

  private total(at: number, parts: readonly (Area | Sum)[]): void {
    this.sumRow(at, "", "Tổng cộng", parts, this.valuesOf(parts), this.merged.root);
  }

  private sumRow(
    at: number,
    numbering: string,
    name: string,
    parts: readonly (Area | Sum)[],
    values: readonly number[],
    whole?: MergedSection,
  ): void {
    const flat = whole !== undefined && whole.sections.length > NAMED_SECTIONS && whole.rows.length === 0;
    const isFlat = flat && whole.sections.every(({ sections }) => sections.length === 0);
    const cells = this.emptyRow("sum");
    this.label(cells, numbering, name, "name");
    this.columns.forEach((column, index) => {
      if (this.merged.model.columns[index]?.apart === true) return;
      const letters = columnLetters(column);
      const terms = parts.map((part) =>
        "at" in part ? toA1({ row: part.at, column }) : `SUM(${areaToA1({ ...part, left: column, right: column })})`,
      );
      const [first] = parts;
      const top = first === undefined ? at : "at" in first ? first.at : first.top;
      const formula = isFlat
        ? `SUM(${letters}${top + 1}:${letters}${this.lastRow(at)})/2`
        : terms.length === 0
          ? "0"
          : terms.join("+");
      cells[column] = { value: { formula, value: values[index] ?? 0 }, style: "sum" };
    });
    this.rates(cells, at, values);
    this.rows[at] = cells;
  }

  /** As Excel counts: the row above a total at the bottom, or the last row under one at the top. */
  private lastRow(totalAt: number): number {
    return this.merged.layout.totalFirst ? this.rows.length : totalAt;
  }

  /** Its counts go into the sums, what is no count as 0: a sum of Excel passes over it. */
  private unit(row: MergedRow, numbering: string, sums: number[]): void {
    const at = this.rows.length;
    // Its cells are made when they are written: those of a whole province would fill the memory.
    this.rows.push(() => {
      const cells = this.emptyRow("count");
      this.label(cells, numbering, row.name, "text");
      const figures = this.figures(row);
      this.columns.forEach((column, index) => {
        cells[column] = { value: figures[index]?.value ?? null, style: "count" };
      });
      this.rates(
        cells,
        at,
        figures.map(({ count }) => count),
      );
      return cells;
    });
    this.written.push({ at, row });
    this.figures(row).forEach(({ count }, index) => (sums[index] = (sums[index] ?? 0) + count));
  }

  private figures(row: MergedRow): readonly ReturnType<typeof together>[] {
    const added = row.from.map((one) => valuesInOrder(one, this.order));
    return this.columns.map((_, index) => together(added.map((values) => values[index] ?? null)));
  }

  private emptyRow(style: "count" | "sum"): NewCell[] {
    return Array.from({ length: this.width }, (): NewCell => ({ value: null, style }));
  }

  private label(cells: NewCell[], numbering: string, name: string, style: "name" | "text"): void {
    const { numberingColumn, unitColumn } = this.merged.layout;
    const joined = numberingColumn === null && style === "name" && numbering !== "" ? `${numbering}. ${name}` : name;
    cells[unitColumn] = { value: joined, style };
    if (numberingColumn !== null)
      cells[numberingColumn] = { value: /^\d+$/.test(numbering) ? Number(numbering) : numbering, style };
  }

  /** Percentages are computed from the row's own counts; a unit without dossiers has none. */
  private rates(cells: NewCell[], at: number, counts: readonly number[]): void {
    for (const { at: column, relation } of this.merged.layout.rates) {
      if (column < 0 || column >= this.width || [...relation.numerator, ...relation.base].some((place) => place < 0))
        continue;
      const sum = (places: readonly number[]): string =>
        places.map((place) => toA1({ row: at, column: this.columns[place] ?? 0 })).join("+");
      const count = (places: readonly number[]): number => places.reduce((all, place) => all + (counts[place] ?? 0), 0);
      const [above, base] = [sum(relation.numerator), sum(relation.base)];
      const quotient = `ROUND(${relation.times ?? 100}*(${above})/(${base}),2)`;
      const whole = count(relation.base);
      const rate = whole === 0 ? 0 : Math.round((10_000 * count(relation.numerator)) / whole) / 100;
      cells[column] = {
        value: {
          formula: `IF((${base})=0,"",${relation.complement ? `100-${quotient}` : relation.growth === true ? `${quotient}-100` : quotient})`,
          value: whole === 0 ? "" : Math.round(shapedPercent(relation, rate) * 100) / 100,
        },
        style: "rate",
      };
    }
  }
}

function* madeRows(rows: Writer["rows"]): Generator<readonly NewCell[]> {
  for (const row of rows) yield typeof row === "function" ? row() : row;
}

/** The counts of one cell from several sources: one as it is, several as a visible sum. */
function together(values: readonly (number | string | null)[]): { readonly value: NewValue; readonly count: number } {
  if (values.length === 1 && typeof values[0] === "number") return { value: values[0], count: values[0] };
  const stated = values.filter((value) => value !== null);
  const [first = null] = stated;
  if (stated.length <= 1) return { value: first, count: typeof first === "number" ? first : 0 };
  const text = stated.find((value) => typeof value === "string");
  // A sum of what cannot be read is no count: the words stay, and a check names the cell.
  if (text !== undefined) return { value: stated.join(" + "), count: 0 };
  const numbers = stated.filter((value) => typeof value === "number");
  const count = exactSum(numbers);
  return { value: { formula: numbers.join("+").replaceAll("+-", "-"), value: count }, count };
}

function columnSums(rows: readonly (readonly number[])[], width: number): readonly number[] {
  return Array.from({ length: width }, (_, column) => exactSum(rows.map((row) => row[column] ?? 0)));
}

function exactSum(figures: readonly number[]): number {
  return exactly(figures.reduce((sum, figure) => sum + figure, 0));
}

/** Figures have 15 digits, the rest is noise: 0.1 and 0.2 are 0.3. */
function exactly(sum: number): number {
  return Number.isInteger(sum) && Math.abs(sum) < 1e15 ? sum : Number(sum.toPrecision(15));
}

function roman(number: number): string {
  let [rest, text] = [number, ""];
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

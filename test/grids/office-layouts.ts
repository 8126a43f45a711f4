import type { CellRef, CellValue, Grid } from "../../src/core";
import type { RandomSource } from "../tables/random-source";

/** A title over one column, by the key of its figures, or over several. */
export type Title = readonly [title: string, below: string | readonly Title[]];
export type Figures = Record<string, number>;

/** How the rows of a layout are put together. */
export interface RowStyle {
  readonly total: "above" | "below" | "none";
  readonly label: string;
  /** Units in sections, each with its sum in its heading, above it, or in a row below it. */
  readonly sections?: { readonly names: readonly string[]; readonly sum: "heading" | "below"; readonly label: string };
  readonly numbered: boolean;
}

/** A table as an office may lay it out, its figures right; figures are whole numbers of the last decimal printed. */
export interface OfficeLayout {
  readonly name: string;
  readonly title: string;
  readonly left: readonly string[];
  readonly columns: readonly Title[];
  readonly units: readonly string[];
  readonly rows: RowStyle;
  /** A unit's figures, in units of the last decimal of each column. */
  readonly fill: (random: RandomSource, unit: number) => Figures;
  /** What is printed from the figures of a row, a total's too: percentages. */
  readonly shown?: (figures: Figures) => Record<string, CellValue>;
  /** Decimals of the columns that have any. */
  readonly decimals?: Record<string, number>;
  /** Figures typed as text: «1.234,5». */
  readonly asText?: boolean;
  /** Columns that no relation and no total binds, so that a slip there cannot be seen. */
  readonly free?: readonly string[];
  /** A row of column numbers below the header. */
  readonly numbers?: readonly string[];
  /** Measures in the rows, units in the columns. */
  readonly transposed?: boolean;
}

export interface LaidOut {
  readonly grid: Grid;
  /** Cells with a figure that something binds. */
  readonly bound: readonly CellRef[];
  /** Cells that follow from figures of their row: percentages, averages, differences. */
  readonly rates?: readonly CellRef[];
  /** Rows of units that a total counts. */
  readonly units?: readonly number[];
}

interface Leaf {
  readonly path: readonly string[];
  readonly key: string;
}

function leavesOf(titles: readonly Title[], above: readonly string[] = []): readonly Leaf[] {
  return titles.flatMap(([title, below]): readonly Leaf[] =>
    typeof below === "string" ? [{ path: [...above, title], key: below }] : leavesOf(below, [...above, title]),
  );
}

export function written(figure: number, decimals: number, asText: boolean): CellValue {
  if (!asText) return Number((figure / 10 ** decimals).toFixed(decimals));
  const digits = String(Math.abs(figure)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `${figure < 0 ? "-" : ""}${whole}${decimals === 0 ? "" : `,${digits.slice(-decimals)}`}`;
}

/** The sheet of a layout. */
export function layOut(layout: OfficeLayout, random: RandomSource): LaidOut {
  const leaves = leavesOf(layout.columns);
  const { left, rows: style } = layout;
  const cells: CellValue[][] = [];
  const bound: CellRef[] = [];
  const depth = Math.max(...leaves.map(({ path }) => path.length));
  const header: CellValue[][] = Array.from({ length: depth }, () => []);
  left.forEach((title, column) => header.forEach((row, level) => (row[column] = level === 0 ? title : null)));
  const merges: Grid["merges"][number][] = [];
  leaves.forEach(({ path }, leaf) => {
    const column = left.length + leaf;
    header.forEach((row, level) => {
      const title = path[level];
      const before = leaves[leaf - 1]?.path.slice(0, level + 1).join("|");
      const same = title !== undefined && level < path.length - 1 && before === path.slice(0, level + 1).join("|");
      row[column] = same ? null : (title ?? null);
    });
  });
  const top = 2;
  left.forEach((_, column) => {
    if (depth > 1) merges.push({ top, left: column, bottom: top + depth - 1, right: column });
  });
  leaves.forEach(({ path }, leaf) => {
    const column = left.length + leaf;
    if (path.length < depth)
      merges.push({ top: top + path.length - 1, left: column, bottom: top + depth - 1, right: column });
    path.slice(0, -1).forEach((_, level) => {
      const key = path.slice(0, level + 1).join("|");
      if (leaves[leaf - 1]?.path.slice(0, level + 1).join("|") === key) return;
      let last = leaf;
      while (leaves[last + 1]?.path.slice(0, level + 1).join("|") === key) last += 1;
      if (last > leaf) merges.push({ top: top + level, left: column, bottom: top + level, right: left.length + last });
    });
  });
  cells.push([layout.title], [], ...header);
  if (layout.numbers !== undefined) cells.push([...layout.numbers]);
  const all: { name: string; number: CellValue; figures: Figures | null }[] = [];
  const added = (list: readonly Figures[]): Figures => {
    const sum: Figures = {};
    for (const figures of list) for (const [key, value] of Object.entries(figures)) sum[key] = (sum[key] ?? 0) + value;
    return sum;
  };
  const units = layout.units.map((name, unit) => ({ name, figures: layout.fill(random, unit) }));
  const total = { name: style.label, number: null, figures: added(units.map(({ figures }) => figures)) };
  if (style.total === "above") all.push(total);
  if (style.sections === undefined) {
    units.forEach(({ name, figures }, unit) => all.push({ name, number: unit + 1, figures }));
  } else {
    const { names, sum, label } = style.sections;
    const size = Math.ceil(units.length / names.length);
    names.forEach((name, section) => {
      const own = units.slice(section * size, (section + 1) * size);
      const figures = added(own.map((unit) => unit.figures));
      const roman = ["I", "II", "III", "IV", "V"][section] ?? "";
      all.push({ name, number: roman, figures: sum === "heading" ? figures : null });
      own.forEach((unit, nth) => all.push({ name: unit.name, number: nth + 1, figures: unit.figures }));
      if (sum === "below") all.push({ name: label.replace("#", roman), number: null, figures });
    });
  }
  if (style.total === "below") all.push(total);
  for (const { name, number, figures } of all) {
    const row = cells.length;
    const shown = figures === null ? {} : (layout.shown?.(figures) ?? {});
    const line: CellValue[] = left.length === 1 ? [name] : [number, name];
    if (left.length > 2) line.push(...left.slice(2).map(() => null));
    leaves.forEach(({ key }, leaf) => {
      if (figures === null) return line.push(null);
      if (layout.free?.includes(key) !== true) bound.push({ row, column: left.length + leaf });
      const extra = shown[key];
      return line.push(
        extra !== undefined
          ? extra
          : written(figures[key] ?? 0, layout.decimals?.[key] ?? layout.decimals?.["*"] ?? 0, layout.asText === true),
      );
    });
    cells.push(line);
  }
  const grid = gridOf(cells, merges);
  return layout.transposed === true ? turned(layout, cells, bound, top) : { grid, bound };
}

function gridOf(cells: readonly (readonly CellValue[])[], merges: Grid["merges"]): Grid {
  return {
    sheet: "Bieu",
    rows: cells.flatMap((line, row) => (line.every((cell) => cell === null) ? [] : [{ row, cells: line }])),
    merges,
  };
}

/** Rows for columns, below the same title; only headers of one row can be turned. */
function turned(
  layout: OfficeLayout,
  cells: readonly (readonly CellValue[])[],
  bound: readonly CellRef[],
  top: number,
): LaidOut {
  const body = cells.slice(top);
  const width = Math.max(...body.map((line) => line.length));
  const from = layout.left.length - 1;
  const lines: CellValue[][] = [];
  for (let column = from; column < width; column += 1)
    lines.push([column === from ? "TT" : column - from, ...body.map((line) => line[column] ?? null)]);
  const first = lines[0];
  if (first !== undefined) first[1] = "Chỉ tiêu";
  return {
    grid: gridOf([...cells.slice(0, top), ...lines], []),
    bound: bound.map(({ row, column }) => ({ row: top + column - from, column: row - top + 1 })),
  };
}

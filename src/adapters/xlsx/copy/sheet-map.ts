import type { Area, CellRef } from "../../../core";
import { areaOf, columnOf, rowOf, wholeNumberAt } from "../cells/cell-place";
import { CLOSE, END_OF_PART, MarkupScanner, OPEN } from "../markup/markup-scanner";

/** Bytes of a part, the end excluded. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

/** An element of a part, whole, with where its opening tag ends. */
export interface ElementSpot extends ByteSpan {
  /** `x:` or "". */
  readonly prefix: string;
  readonly tagEnd: number;
  /** `<c/>`: it has no closing tag to put something before. */
  readonly closesItself: boolean;
}

export interface FormulaSpot extends ByteSpan {
  /** As written: without `=`; empty for the further members of a shared formula. */
  readonly text: string;
  readonly kind: "own" | "shared" | "array" | "dataTable";
  /** Number of the shared formula, "" for the others. */
  readonly group: string;
  /** What a shared, array or table formula fills, told by its first cell. */
  readonly area: Area | null;
}

/** A cell as it lies in its part. */
export interface CellSpot extends ElementSpot, CellRef {
  /** `t`, which tells how to read the value, with the space before it. */
  readonly type: ByteSpan | null;
  /** `cm` and `vm`, which tie formula and value to the book's metadata. */
  readonly metadata: readonly ByteSpan[];
  /** `v` or `is`. */
  readonly value: ByteSpan | null;
  readonly extension: ByteSpan | null;
  readonly formula: FormulaSpot | null;
  readonly style: number;
}

/** A row, or a piece of it: some writers give one row twice. */
export interface RowSpot extends ElementSpot {
  readonly row: number;
  /** The style of its empty cells. */
  readonly style: number | null;
  /** `spans`, a hint of the columns that it holds. */
  readonly spans: { readonly attribute: ByteSpan; readonly first: number; readonly last: number } | null;
}

/** Where a cell would stand that is not there. */
export interface Gap {
  /** The row that would hold it; null where there is none. */
  readonly row: RowSpot | null;
  readonly before: number;
}

/** What a copy needs to know of a sheet part. */
export interface SheetMap {
  readonly bytes: Uint8Array;
  readonly formulas: readonly CellSpot[];
  /** The cells that were asked for; twice the same one where a writer gives it twice. */
  readonly cells: ReadonlyMap<number, readonly CellSpot[]>;
  /** Places of those that are not there. */
  readonly gaps: ReadonlyMap<number, Gap>;
  readonly data: ElementSpot | null;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  /** `dimension`: the used area, a hint to readers. */
  readonly dimension: { readonly value: ByteSpan; readonly area: Area } | null;
}

/** One number for each place of a sheet. */
export function placeKey({ row, column }: CellRef): number {
  return row * 16_384 + column;
}

/** @param wanted the cells to locate, besides those with formulas */
export function mapSheet(bytes: Uint8Array, part: string, wanted: readonly CellRef[]): SheetMap {
  return new SheetMapper(bytes, part, wanted).map();
}

class SheetMapper {
  private readonly scanner: MarkupScanner;
  private readonly formulas: CellSpot[] = [];
  private readonly cells = new Map<number, CellSpot[]>();
  private readonly gaps = new Map<number, Gap>();
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private readonly wantedByRow = new Map<number, number[]>();
  private data: ElementSpot | null = null;
  private dimension: SheetMap["dimension"] = null;

  constructor(
    private readonly bytes: Uint8Array,
    part: string,
    wanted: readonly CellRef[],
  ) {
    this.scanner = new MarkupScanner(bytes, part);
    for (const { row, column } of wanted)
      this.wantedByRow.set(
        row,
        [...(this.wantedByRow.get(row) ?? []), column].sort((a, b) => a - b),
      );
  }

  map(): SheetMap {
    const { scanner } = this;
    for (let token = scanner.next(); token !== END_OF_PART; token = scanner.next()) {
      if (token !== OPEN || scanner.depth === 1) continue;
      if (scanner.isNamed("sheetData")) this.data = this.element((from) => this.mapRows(from));
      else if (scanner.isNamed("cols")) this.readColumns();
      else {
        if (scanner.isNamed("dimension")) this.readDimension();
        scanner.passOver();
      }
    }
    for (const key of this.cells.keys()) this.gaps.delete(key);
    const { bytes, formulas, cells, gaps, data, columnStyles, dimension } = this;
    return { bytes, formulas, cells, gaps, data, columnStyles, dimension };
  }

  /** Stands on an opening tag; `inside` runs to the closing one. */
  private element(inside: (from: ElementSpot) => void): ElementSpot {
    const from = this.tag();
    inside(from);
    return { ...from, end: this.scanner.position };
  }

  /** The opening tag; the end is not known yet. */
  private tag(): ElementSpot {
    const { scanner } = this;
    const tagEnd = scanner.position;
    return {
      prefix: scanner.prefix(),
      start: scanner.tagStart,
      tagEnd,
      end: tagEnd,
      closesItself: this.bytes[tagEnd - 2] === 0x2f,
    };
  }

  private mapRows(data: ElementSpot): void {
    const { scanner } = this;
    const { depth } = scanner;
    let row = -1;
    const missing = [...this.wantedByRow.keys()].sort((a, b) => a - b);
    const passed = new Set<number>();
    for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (!scanner.isNamed("row")) {
        scanner.passOver();
        continue;
      }
      row = rowOf(scanner, row);
      // Rows wanted above this one that were not met: here is their place, unless they come later out of order.
      for (const wanted of missing)
        if (wanted < row && !passed.has(wanted)) this.missRow(wanted, scanner.tagStart, passed);
      passed.add(row);
      this.mapCells(row);
    }
    const end = data.closesItself ? data.tagEnd : scanner.tagStart;
    for (const wanted of missing) if (!passed.has(wanted)) this.missRow(wanted, end, passed);
  }

  private missRow(row: number, before: number, passed: Set<number>): void {
    passed.add(row);
    for (const column of this.wantedByRow.get(row) ?? [])
      this.gaps.set(placeKey({ row, column }), { row: null, before });
  }

  private mapCells(row: number): void {
    const { scanner } = this;
    const { depth } = scanner;
    const wanted = this.wantedByRow.get(row) ?? [];
    // Most rows are only passed through.
    const spot = wanted.length === 0 ? null : this.rowTag(row);
    const missing = [...wanted];
    let column = -1;
    for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (!scanner.isNamed("c")) {
        scanner.passOver();
        continue;
      }
      column = columnOf(scanner, row, column);
      while (spot !== null && missing[0] !== undefined && missing[0] < column)
        this.missCell(spot, missing.shift() ?? 0, scanner.tagStart);
      if (missing[0] === column) missing.shift();
      const isWanted = wanted.includes(column);
      if (isWanted || !this.holdsNoFormula()) this.mapCell(row, column, isWanted);
      else scanner.passOver();
    }
    if (spot === null) return;
    const end = spot.closesItself ? spot.tagEnd : scanner.tagStart;
    for (const column of missing) this.missCell(spot, column, end);
  }

  private missCell(row: RowSpot, column: number, before: number): void {
    this.gaps.set(placeKey({ row: row.row, column }), { row, before });
  }

  private rowTag(row: number): RowSpot {
    const { scanner } = this;
    const spans = scanner.attribute("spans");
    const [first = 0, last = 0] = (scanner.value("spans") ?? "").split(":").map(Number);
    return {
      ...this.tag(),
      row,
      style: isTrue(scanner.value("customFormat")) ? this.number("s") : null,
      spans: spans === -1 ? null : { attribute: this.attributeSpan(spans), first: first - 1, last: last - 1 },
    };
  }

  /** Most cells are `<c …><v>`: a formula would stand before its value (ECMA-376 part 1, 18.3.1.4), so there is none. */
  private holdsNoFormula(): boolean {
    const { bytes } = this;
    let at = this.scanner.position;
    if (bytes[at - 2] === 0x2f) return true;
    if (bytes[at] !== 0x3c) return false;
    let name = at + 1;
    for (
      let byte = bytes[++at];
      byte !== undefined && byte > 0x20 && byte !== 0x3e && byte !== 0x2f;
      byte = bytes[++at]
    )
      if (byte === 0x3a) name = at + 1;
    return at - name === 1 && bytes[name] === 0x76;
  }

  private mapCell(row: number, column: number, isWanted: boolean): void {
    const { scanner } = this;
    const { prefix, start, tagEnd, closesItself } = this.tag();
    const type = this.spanOf("t");
    const metadata = [this.spanOf("cm"), this.spanOf("vm")].filter((span) => span !== null);
    const style = this.number("s") ?? 0;
    let value: ByteSpan | null = null;
    let formula: FormulaSpot | null = null;
    let extension: ByteSpan | null = null;
    const { depth } = scanner;
    for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
      if (token !== OPEN) continue;
      const from = scanner.tagStart;
      if (scanner.isNamed("f")) formula = this.readFormula();
      else {
        const isValue = scanner.isNamed("v") || scanner.isNamed("is");
        const isExtension = scanner.isNamed("extLst");
        scanner.passOver();
        if (isValue) value = { start: from, end: scanner.position };
        if (isExtension) extension = { start: from, end: scanner.position };
      }
    }
    if (formula === null && !isWanted) return;
    const spot: CellSpot = {
      prefix,
      start,
      tagEnd,
      end: scanner.position,
      closesItself,
      row,
      column,
      type,
      metadata,
      style,
      value,
      formula,
      extension,
    };
    if (formula !== null) this.formulas.push(spot);
    if (!isWanted) return;
    const key = placeKey(spot);
    this.cells.set(key, [...(this.cells.get(key) ?? []), spot]);
  }

  private readFormula(): FormulaSpot {
    const { scanner } = this;
    const start = scanner.tagStart;
    const kind = scanner.value("t");
    const group = kind === "shared" ? (scanner.value("si") ?? "") : "";
    const area = areaOf(scanner.value("ref") ?? "");
    const text = scanner.contentText();
    return {
      start,
      end: scanner.position,
      text,
      kind: kind === "shared" || kind === "array" || kind === "dataTable" ? kind : "own",
      group,
      area,
    };
  }

  private readColumns(): void {
    const { scanner } = this;
    const { depth } = scanner;
    for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
      if (token !== OPEN || !scanner.isNamed("col")) continue;
      const style = this.number("style");
      if (style !== null)
        this.columnStyles.push({ first: (this.number("min") ?? 1) - 1, last: (this.number("max") ?? 1) - 1, style });
    }
  }

  private readDimension(): void {
    const { scanner } = this;
    const at = scanner.attribute("ref");
    const area = areaOf(scanner.value("ref") ?? "");
    if (at !== -1 && area !== null)
      this.dimension = { value: { start: scanner.valueStart(at), end: scanner.valueEnd(at) }, area };
  }

  private spanOf(name: string): ByteSpan | null {
    const at = this.scanner.attribute(name);
    return at === -1 ? null : this.attributeSpan(at);
  }

  /** The attribute with the space before it, so that taking it away leaves a tidy tag. */
  private attributeSpan(attribute: number): ByteSpan {
    let start = this.scanner.attributeStart(attribute);
    while ((this.bytes[start - 1] ?? 0) <= 0x20) start -= 1;
    return { start, end: this.scanner.valueEnd(attribute) + 1 };
  }

  private number(name: string): number | null {
    const at = this.scanner.attribute(name);
    if (at === -1 || this.scanner.valueStart(at) === this.scanner.valueEnd(at)) return null;
    return wholeNumberAt(this.scanner, this.scanner.valueStart(at), this.scanner.valueEnd(at));
  }
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

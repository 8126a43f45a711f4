import type { Area, CellValue, Grid } from "../../../core";
import { areaOf, columnOf, rowOf, wholeNumberAt } from "./cell-place";
import { GridBuilder } from "../grid-builder";
import { CLOSE, END_OF_PART, MarkupScanner, OPEN } from "../markup/markup-scanner";
import type { NumberKind } from "../../../core";
import { isoSerial, serialSince1900 } from "./date-serial";
import { asUtf8 } from "../../package/part-text";
import { unescapeExcel } from "../markup/excel-escapes";
import { readRichText } from "./shared-strings";
import { settleResults, type ReadFormula, type ResultContext } from "./sheet-results";
import type { CellKinds } from "./styles";

/** What a sheet's cells lean on; the lists are asked for only when a cell needs them. */
export interface SheetContext {
  readonly sheet: string;
  readonly part: string;
  readonly isDate1904: boolean;
  readonly results: ResultContext;
  sharedStrings(): readonly string[];
  cellKinds(): CellKinds;
}

/** A formula with the cell that it is written in. */
interface WrittenFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly isSpread: boolean;
}

const WHOLE_LINES = /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$|^\$?\d+:\$?\d+$/i;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

export function readSheet(bytes: Uint8Array, context: SheetContext): Grid {
  return new SheetReader(bytes, context).read();
}

class SheetReader {
  private readonly scanner: MarkupScanner;
  private readonly grid: GridBuilder;
  private row = -1;
  private column = -1;
  private strings: readonly string[] | null = null;
  private kinds: CellKinds | null = null;
  /** Formula of each shared group, from its first cell. */
  private readonly sharedFormulas = new Map<string, WrittenFormula>();
  private readonly formulas: ReadFormula[] = [];

  constructor(
    bytes: Uint8Array,
    private readonly context: SheetContext,
  ) {
    this.scanner = new MarkupScanner(asUtf8(bytes), context.part);
    this.grid = new GridBuilder(context.sheet, context.part);
  }

  read(): Grid {
    const { scanner } = this;
    const merges: Area[] = [];
    let isWorksheet = false;
    for (let token = scanner.next(); token !== END_OF_PART; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.depth === 1) isWorksheet = scanner.isNamed("worksheet");
      else if (scanner.depth === 2 && scanner.isNamed("sheetData")) this.readRows();
      else if (scanner.depth === 2 && scanner.isNamed("mergeCells")) this.readMerges(merges);
      else scanner.passOver();
    }
    if (!isWorksheet) throw scanner.fault("not a worksheet");
    return this.grid.finish(merges, (rows) => settleResults(rows, this.formulas, this.context.results));
  }

  private readRows(): void {
    const { scanner } = this;
    const { depth } = scanner;
    for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (!scanner.isNamed("row")) {
        scanner.passOver();
        continue;
      }
      this.row = rowOf(scanner, this.row);
      const hidden = scanner.value("hidden");
      this.grid.startRow(this.row, hidden === "1" || hidden === "true");
      this.readCells();
    }
  }

  private readCells(): void {
    const { scanner } = this;
    const { depth } = scanner;
    this.column = -1;
    for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.isNamed("c")) this.readCell();
      else scanner.passOver();
    }
  }

  private readCell(): void {
    const { scanner } = this;
    const column = columnOf(scanner, this.row, this.column);
    this.column = column;
    const style = scanner.attribute("s");
    const kind =
      style === -1 || scanner.valueStart(style) === scanner.valueEnd(style)
        ? "plain"
        : this.kindOf(wholeNumberAt(scanner, scanner.valueStart(style), scanner.valueEnd(style)));
    const type = scanner.value("t") ?? "n";
    const { depth } = scanner;
    let value: CellValue = null;
    let formula: WrittenFormula | null = null;
    for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.isNamed("v")) value = this.readValue(type, kind);
      else if (scanner.isNamed("f")) formula = this.readFormula(column);
      else if (scanner.isNamed("is") && type === "inlineStr") value = readRichText(scanner);
      else scanner.passOver();
    }
    if (formula !== null) {
      this.grid.noteFormula(column);
      this.formulas.push({
        row: this.row,
        column,
        text: formula.text,
        written: formula,
        isSpread: formula.isSpread,
        kind,
      });
    }
    this.grid.put(column, value === null && formula !== null ? { is: "uncalculated", formula: formula.text } : value);
  }

  /** Stands on `v`. The types are those of ECMA-376 part 1, 18.18.11. */
  private readValue(type: string, kind: NumberKind): CellValue {
    const { scanner } = this;
    if (type === "n") return this.readNumber(kind);
    if (type === "s") return this.readSharedString();
    const text = scanner.contentText();
    switch (type) {
      case "str":
        return unescapeExcel(text);
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "e":
        return { is: "error", code: text.trim() };
      case "d":
        return isoSerial(text.trim()) ?? text;
      case "inlineStr":
        return text === "" ? null : unescapeExcel(text);
      default:
        throw scanner.fault(`cell type ${type}`);
    }
  }

  private readNumber(kind: NumberKind): CellValue {
    const { scanner } = this;
    const joined = scanner.content();
    const value = joined === null ? this.numberAt(scanner.textStart, scanner.textEnd) : numberIn(joined);
    if (typeof value !== "number" || kind === "plain") return value;
    if (kind === "percent") return { is: "percent", value };
    return { is: "date", serial: this.context.isDate1904 ? serialSince1900(value) : value };
  }

  /** Up to 15 digits are summed up from the bytes: exact in a double, and no string is made. */
  private numberAt(start: number, end: number): number | string | null {
    const { bytes } = this.scanner;
    if (end - start > 15 || end === start) return numberIn(this.scanner.decode(start, end));
    let value = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return numberIn(this.scanner.decode(start, end));
      value = value * 10 + digit;
    }
    return value;
  }

  private readSharedString(): string | null {
    const { scanner } = this;
    const joined = scanner.content();
    if (joined === null && scanner.textStart === scanner.textEnd) return null;
    const index = joined === null ? wholeNumberAt(scanner, scanner.textStart, scanner.textEnd) : Number(joined);
    this.strings ??= this.context.sharedStrings();
    const text = this.strings[index];
    if (text === undefined) throw scanner.fault(`shared string ${index}`);
    return text;
  }

  private kindOf(style: number): NumberKind {
    this.kinds ??= this.context.cellKinds();
    return this.kinds[style] ?? "plain";
  }

  /** Stands on `f`. Members of a shared formula give the text of its first cell, as written there. */
  private readFormula(column: number): WrittenFormula {
    const { scanner } = this;
    const kind = scanner.value("t");
    const group = kind === "shared" ? (scanner.value("si") ?? "") : null;
    const isSpread = kind === "array" || kind === "dataTable";
    if (isSpread) this.noteArray(scanner.value("ref") ?? "");
    const own = { text: scanner.contentText(), row: this.row, column, isSpread };
    if (group === null) return own;
    if (own.text !== "") this.sharedFormulas.set(group, own);
    return this.sharedFormulas.get(group) ?? own;
  }

  /** The other cells that one formula fills hold no `f` of their own, yet they are its results. */
  private noteArray(ref: string): void {
    const area = areaOf(ref);
    if (area !== null) this.grid.noteArray(area);
  }

  private readMerges(merges: Area[]): void {
    const { scanner } = this;
    const { depth } = scanner;
    for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
      if (token !== OPEN || !scanner.isNamed("mergeCell")) continue;
      const ref = scanner.value("ref") ?? "";
      const area = areaOf(ref);
      // Whole columns or rows merged: no Excel makes them, and what they would hide is the sheet itself.
      if (area === null && WHOLE_LINES.test(ref)) continue;
      if (area === null) throw scanner.fault("merged area");
      if (area.top !== area.bottom || area.left !== area.right) merges.push(area);
    }
  }
}

/** The number that a text stands for, the text itself where it is none, `null` where it is blank. */
function numberIn(text: string): number | string | null {
  const bare = text.trim();
  if (bare === "") return null;
  if (!NUMBER.test(bare)) return text;
  const value = Number(bare);
  // Excel knows 15 digits: the rest is how a program wrote 0,3 as 0.30000000000000004.
  return bare.length > 15 && !Number.isInteger(value) ? Number(value.toPrecision(15)) : value;
}

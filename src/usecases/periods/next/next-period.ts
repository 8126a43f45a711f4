import {
  columnIndex,
  columnLetters,
  countAt,
  toA1,
  totalRow,
  valueAt,
  type CellRef,
  type CellValue,
  type ColumnId,
  type Grid,
  type RowKind,
  type Table,
} from "../../../core";
import type { CellChange } from "../../../ports/copy-workbook";
import type { Refusal } from "../../../ports/refusal";
import { periodOf } from "../table-period";
import { isSigningDay, movedName, movedText, withoutDay } from "./moved-text";
import type { PeriodStep } from "./period-step";
import { stepOfSheet, stepWords } from "./sheet-step";

/** A count that goes over: what a row left pending becomes what it carries over. */
export interface CarriedCount {
  readonly at: CellRef;
  readonly row: string;
  readonly count: number;
}

/** A text outside the figures that goes on with the period. */
export interface ChangedText {
  readonly at: CellRef;
  readonly before: string;
  readonly after: string;
}

/** What a person has to look at in the new sheet: nothing is guessed, everything left open is said. */
export type NextRemark =
  | { readonly is: "no-period" }
  | { readonly is: "sheet-keeps-name"; readonly sheet: string }
  | { readonly is: "no-carrying"; readonly lacks: "carriedOver" | "pending" | "both" }
  | { readonly is: "not-carried"; readonly cells: readonly CellRef[] }
  | { readonly is: "link-replaced"; readonly cells: readonly CellRef[] }
  | { readonly is: "aside-emptied"; readonly rows: readonly CellRef[] }
  | { readonly is: "other-formulas"; readonly cells: readonly CellRef[] }
  | { readonly is: "columns-kept"; readonly columns: readonly string[] }
  | { readonly is: "waiting-elsewhere"; readonly column: string; readonly count: number }
  | { readonly is: "day-emptied"; readonly cells: readonly CellRef[] }
  | { readonly is: "text-kept"; readonly cells: readonly CellRef[] };

/** A sheet as it begins its next period: the cells that change, and what is to be looked at. */
export interface NextPeriod {
  readonly sheet: string;
  /** The new sheet's name; null where the old one names no period. */
  readonly name: string | null;
  /** As sentences write them; null where the sheet names none. */
  readonly period: { readonly before: string; readonly after: string } | null;
  readonly changes: readonly CellChange[];
  readonly carried: readonly CarriedCount[];
  /** Inputs that were emptied. */
  readonly emptied: number;
  /** Formulas of the tables that stay. */
  readonly formulas: number;
  readonly texts: readonly ChangedText[];
  readonly remarks: readonly NextRemark[];
  readonly step: PeriodStep;
}

const CARRIED: ColumnId = "carriedOver";
const PENDING: ColumnId = "pending";
/** Dossiers that are neither settled nor pending, and wait on in columns of their own. */
const WAITING: readonly ColumnId[] = ["supplementRequested", "stopped", "awaitingPayment"];

/**
 * What a sheet's tables become for the period after: what is pending goes into «kỳ trước chuyển qua», typed figures go,
 * formulas stay, and the period in title, days and name goes on by one. Pure: same sheet, same answer.
 *
 * @param tables all tables of the sheet, the one in hand first
 */
export function nextPeriod(grid: Grid, tables: readonly [Table, ...Table[]]): NextPeriod | Refusal {
  const [table] = tables;
  const step = stepOfSheet(grid, tables);
  if ("reason" in step) return step;
  const sheet = new NextSheet(grid, tables, step);
  for (const one of tables) sheet.goOn(one);
  sheet.moveTexts();
  const named = periodOf(grid, table, tables.length === 1);
  const remarks: NextRemark[] = [];
  if (step.months === null && step.days === null) remarks.push({ is: "no-period" });
  const name = named.sheetDiffers ? { text: grid.sheet, moved: 0, left: true } : movedName(grid.sheet, step);
  if (name.left) remarks.push({ is: "sheet-keeps-name", sheet: grid.sheet });
  return {
    sheet: grid.sheet,
    name: name.moved > 0 ? name.text : null,
    period: stepWords(step),
    ...sheet.result(),
    remarks: [...remarks, ...sheet.result().remarks],
    step,
  };
}

class NextSheet {
  private readonly changes = new Map<string, CellChange>();
  private readonly carried: CarriedCount[] = [];
  private readonly texts: ChangedText[] = [];
  private readonly remarks: NextRemark[] = [];
  private readonly daysEmptied: CellRef[] = [];
  private readonly textsKept: CellRef[] = [];
  private emptied = 0;
  private formulas = 0;

  constructor(
    private readonly grid: Grid,
    private readonly tables: readonly Table[],
    private readonly step: PeriodStep,
  ) {}

  result(): Pick<NextPeriod, "changes" | "carried" | "emptied" | "formulas" | "texts" | "remarks"> {
    const { carried, emptied, formulas, texts, remarks, daysEmptied, textsKept } = this;
    return {
      changes: [...this.changes.values()],
      carried,
      emptied,
      formulas,
      texts,
      remarks: [
        ...remarks,
        ...(daysEmptied.length === 0 ? [] : [{ is: "day-emptied", cells: daysEmptied } as const]),
        ...(textsKept.length === 0 ? [] : [{ is: "text-kept", cells: textsKept } as const]),
      ],
    };
  }

  /** One table: its counts, its rates, and what is said of its other columns. */
  goOn(table: Table): void {
    const carrying = columnIndex(table, CARRIED);
    const pending = pendingColumns(table);
    if (carrying < 0 || pending.length === 0)
      this.remarks.push({
        is: "no-carrying",
        lacks: carrying >= 0 ? "pending" : pending.length > 0 ? "carriedOver" : "both",
      });
    const [unknown, linked, asides, others]: [CellRef[], CellRef[], CellRef[], CellRef[]] = [[], [], [], []];
    table.rows.forEach((row, index) => {
      if (row.kind === "heading") return;
      table.columns.forEach(({ at }, column) => {
        const place = { row: row.at, column: at };
        if (column === carrying && pending.length > 0 && row.kind !== "aside") {
          if (this.isSum(place, row.kind)) this.formulas += 1;
          else this.carry(table, index, place, pending, unknown, linked);
        } else if (this.isFormula(place)) {
          this.formulas += 1;
          if (row.kind === "unit" && this.grid.addends?.of(place) === null) others.push(place);
        } else this.empty(place);
      });
      for (const { at } of [...table.rates, ...(table.loose ?? [])]) {
        const place = { row: row.at, column: at };
        if (this.isFormula(place)) this.formulas += 1;
        else this.empty(place);
      }
      if (row.kind === "aside") asides.push({ row: row.at, column: table.unitColumn });
    });
    const remarks: readonly NextRemark[] = [
      ...(unknown.length === 0 ? [] : [{ is: "not-carried", cells: unknown } as const]),
      ...(linked.length === 0 ? [] : [{ is: "link-replaced", cells: linked } as const]),
      ...(asides.length === 0 ? [] : [{ is: "aside-emptied", rows: asides } as const]),
      ...(others.length === 0 ? [] : [{ is: "other-formulas", cells: others } as const]),
      ...waitingElsewhere(table),
      ...this.columnsKept(table),
    ];
    this.remarks.push(...remarks);
  }

  /** Titles, headers and days go on; below the tables only the day of signing is emptied. */
  moveTexts(): void {
    for (const { row, cells } of this.grid.rows)
      cells.forEach((value, column) => {
        const place = { row, column };
        if (value === null || typeof value === "number" || typeof value === "boolean") return;
        const where = this.placeOf(place);
        if (where === "body") return;
        if (typeof value !== "string") {
          if (value.is === "date" && where === "above") this.textsKept.push(place);
          return;
        }
        const moved = movedText(value, this.step);
        if (this.isFormula(place)) {
          if (moved.moved > 0 || moved.left) this.textsKept.push(place);
        } else if (isSigningDay(value)) {
          this.change(place, value, withoutDay(value));
          this.daysEmptied.push(place);
        } else if (where === "above" && moved.moved > 0) {
          this.change(place, value, moved.text);
          this.texts.push({ at: place, before: value, after: moved.text });
          if (moved.left) this.textsKept.push(place);
        } else if (moved.moved > 0 || moved.left) this.textsKept.push(place);
      });
  }

  private carry(
    table: Table,
    row: number,
    place: CellRef,
    pending: readonly number[],
    unknown: CellRef[],
    linked: CellRef[],
  ): void {
    const counts = pending.map((column) => countAt(table, row, column));
    const isBlank = counts.every(({ is }) => is === "blank");
    const isZero = table.blanks.meaning === "zero";
    const known = counts.every(({ is }) => is === "known" || (is === "blank" && isZero));
    if (!known || (isBlank && !isZero)) {
      // A row without any pending count, and none before, states nothing.
      if (!(isBlank && this.valueAt(place) === null)) unknown.push(place);
      this.empty(place);
      return;
    }
    const count = counts.reduce((sum, one) => sum + (one.is === "known" ? one.value : 0), 0);
    const isLink = this.isFormula(place);
    if (isLink) linked.push(place);
    const before = this.valueAt(place);
    if (isBlank) {
      if (before !== null || isLink) this.empty(place, isLink);
      return;
    }
    this.change(place, before, count, isLink);
    this.carried.push({ at: place, row: table.rows[row]?.name ?? "", count });
  }

  private empty(place: CellRef, replacesFormula = false): void {
    const before = this.valueAt(place);
    if (before === null && !replacesFormula) return;
    this.emptied += 1;
    this.change(place, before, null, replacesFormula || this.isFormula(place));
  }

  private change(at: CellRef, expected: CellValue, next: CellChange["next"], replacesFormula = false): void {
    this.changes.set(toA1(at), { at, expected, next, ...(replacesFormula ? { replacesFormula } : {}) });
  }

  private valueAt(at: CellRef): CellValue {
    return valueAt(this.grid, at);
  }

  private isFormula({ row, column }: CellRef): boolean {
    return this.grid.formulas?.get(row)?.has(column) === true;
  }

  /** A formula that adds up cells of its own sheet goes on adding them up; what a total's formula does is no unit's. */
  private isSum(place: CellRef, kind: RowKind): boolean {
    return this.isFormula(place) && (kind !== "unit" || (this.grid.addends?.of(place) ?? null) !== null);
  }

  /** above: title or header of a table · body: its rows · below: everything else. */
  private placeOf({ row, column }: CellRef): "above" | "body" | "below" {
    const inside = this.tables.find(
      ({ area: { top, bottom, left, right } }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (inside !== undefined) return row <= inside.headerRows.bottom ? "above" : "body";
    return this.tables.some(({ area }) => row < area.top) ? "above" : "below";
  }

  /** Columns that are no counts of the table and hold something: remarks, targets, populations. */
  private columnsKept(table: Table): readonly NextRemark[] {
    const known = new Set([
      table.unitColumn,
      table.numberingColumn ?? -1,
      ...[...table.columns, ...table.rates, ...(table.loose ?? [])].map(({ at }) => at),
    ]);
    const columns: string[] = [];
    for (let column = table.area.left; column <= table.area.right || this.isHeaded(table, column); column += 1) {
      if (known.has(column)) continue;
      const holds = table.rows.some(({ at }) => {
        const place = { row: at, column };
        return this.valueAt(place) !== null && !this.isFormula(place);
      });
      if (holds) columns.push(columnLetters(column));
    }
    return columns.length === 0 ? [] : [{ is: "columns-kept", columns }];
  }

  /** «Ghi chú» stands beside the counts, under the same header. */
  private isHeaded({ headerRows: { top, bottom } }: Table, column: number): boolean {
    return this.grid.rows.some(({ row, cells }) => row >= top && row <= bottom && (cells[column] ?? null) !== null);
  }
}

/** The column of what is pending, or those that the form adds up to it. */
function pendingColumns(table: Table): readonly number[] {
  const own = columnIndex(table, PENDING);
  if (own >= 0) return [own];
  const parts = (table.profile.derived?.[PENDING]?.sum ?? []).map((id) => columnIndex(table, id));
  return parts.every((column) => column >= 0) ? parts : [];
}

/** Where the form's balance holds dossiers that wait outside «đang giải quyết», nobody says whether they are carried over. */
function waitingElsewhere(table: Table): readonly NextRemark[] {
  const pending = columnIndex(table, PENDING);
  const row = totalRow(table);
  return table.relations.flatMap((relation): readonly NextRemark[] => {
    if (relation.kind !== "sum" || !relation.parts.includes(pending)) return [];
    return relation.parts.flatMap((part): readonly NextRemark[] => {
      const column = table.columns[part];
      if (column === undefined || !WAITING.includes(column.id)) return [];
      const rows = row === null ? table.rows.flatMap(({ kind }, index) => (kind === "unit" ? [index] : [])) : [row];
      const count = rows.reduce((sum, at) => {
        const one = countAt(table, at, part);
        return sum + (one.is === "known" ? one.value : 0);
      }, 0);
      return count > 0 ? [{ is: "waiting-elsewhere", column: column.label, count }] : [];
    });
  });
}

import { areaToA1, outcomesByKind, type CheckKind, type KindOutcome } from "../../core";
import type { CheckedAppendix } from "./check-appendix";

/** How one table fares in the checks of one kind. */
export interface MatrixCell extends KindOutcome {
  /** Why it is undecided where no finding says so; null otherwise. */
  readonly because: string | null;
}

export interface MatrixRow {
  /** The sheet, with the table's place where the sheet holds several. */
  readonly name: string;
  readonly appendix: CheckedAppendix;
  /** In the order of the matrix's kinds. */
  readonly cells: readonly MatrixCell[];
}

/** Tables × kinds of checks: a year of months at one look. */
export interface CheckMatrix {
  /** Kinds that could test anything in any of the tables. */
  readonly kinds: readonly CheckKind[];
  readonly rows: readonly MatrixRow[];
}

/** One cell for each kind of check, tested or not. */
export function matrixCells(appendix: CheckedAppendix): readonly MatrixCell[] {
  const { unsureBefore } = appendix;
  return outcomesByKind(appendix).map((cell): MatrixCell =>
    cell.kind === "carry-over" && cell.outcome === "none" && unsureBefore !== undefined
      ? { ...cell, outcome: "undecided", because: unsureWords(unsureBefore) }
      : { ...cell, because: null },
  );
}

/** @param appendices tables in the order in which they are shown */
export function checkMatrix(appendices: readonly CheckedAppendix[]): CheckMatrix {
  const all = appendices.map(matrixCells);
  const isTested = (kind: CheckKind): boolean =>
    all.some((cells) => cells.some((cell) => cell.kind === kind && cell.outcome !== "none"));
  const on = (sheet: string): number => appendices.filter(({ table }) => table.sheet === sheet).length;
  return {
    kinds: (all[0] ?? []).map(({ kind }) => kind).filter(isTested),
    rows: appendices.map((appendix, index) => ({
      name: `${appendix.table.sheet}${on(appendix.table.sheet) > 1 ? ` · ${areaToA1(appendix.table.area)}` : ""}`,
      appendix,
      cells: (all[index] ?? []).filter(({ kind }) => isTested(kind)),
    })),
  };
}

function unsureWords(sheet: string): string {
  return `Chưa đối chiếu với kỳ trước ở «${sheet}»: số chuyển qua của quá ít đơn vị khớp để biết bảng này nối tiếp bảng ấy`;
}

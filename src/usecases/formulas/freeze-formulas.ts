import { toA1 } from "../../core";
import type {
  CellContent,
  CellEdit,
  FormulaCell,
  LiveWorkbookPort,
  ResultCell,
  UndoEdits,
} from "../../ports/live-workbook";
import { isRefusal, type Refusal } from "../../ports/refusal";

/** One formula that would become its value. */
export interface FrozenCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** What stays in the cell. */
  readonly shown: string;
}

export interface FreezePlan {
  readonly cells: readonly FrozenCell[];
  /** Formulas without a result now (an error, still calculating): left as they are, and named. */
  readonly left: readonly FrozenCell[];
  readonly edits: readonly CellEdit[];
}

/**
 * What «Chốt để gửi» would do: turn the TTHC formulas of the workbook into their values, so that a recipient without
 * the add-in never sees #NAME?. Nothing is written until the plan is applied.
 */
export async function planFreeze(book: LiveWorkbookPort, namespace: string): Promise<FreezePlan | Refusal> {
  const formulas = await book.formulaCells(namespace);
  if (isRefusal(formulas)) return formulas;
  const edits = formulas.flatMap((cell): CellEdit[] => {
    if (cell.value === null) return [];
    // The formula goes first and takes what it fills away; then the values take its place. Undone the other way round.
    return [
      edit(cell.sheet, cell, cell.content),
      ...cell.spilled.map((filled) => ({
        ...edit(cell.sheet, filled, filled.content),
        before: { ...filled.content, formula: "", text: false },
      })),
    ];
  });
  const named = (cell: FormulaCell): FrozenCell => ({
    sheet: cell.sheet,
    cell: toA1(cell.at),
    formula: String(cell.content.formula),
    shown: cell.shown,
  });
  return {
    edits,
    cells: formulas.filter(({ value }) => value !== null).map(named),
    left: formulas.filter(({ value }) => value === null).map(named),
  };
}

/** A spilled error (#N/A) stays as it is shown. */
function edit(sheet: string, { at, content, value, shown }: ResultCell, expected: CellContent): CellEdit {
  return {
    sheet,
    at,
    expected,
    next: {
      formula: value ?? shown,
      text: typeof value === "string" && value !== "",
      numberFormat: content.numberFormat,
    },
  };
}

export async function freeze(book: LiveWorkbookPort, plan: FreezePlan): Promise<UndoEdits | Refusal> {
  return await book.apply(plan.edits);
}

import {
  decimalMark,
  isError,
  readCount,
  readDecimal,
  repairWords,
  runChecks,
  shownValue,
  toA1,
  type CellRef,
  type CellValue,
  type Finding,
  type Proposal,
  type RepairEdit,
  type Table,
} from "../../core";
import type { ChangeLog, FileEdit } from "../../ports/copy-workbook";
import { refuse, type Refusal } from "../../ports/refusal";
import type { CheckedAppendix } from "../check/check-appendix";
import { countAtCell, withCounts } from "./table-edit";
import { placeName } from "../check/worklist";

/** What repairing needs of a checked appendix. */
export type Checked = Pick<CheckedAppendix, "table" | "findings" | "against">;

/** A proposal that the user chose. */
export interface Chosen extends Proposal {
  /** The user's own number, not one that the sums ask for. */
  readonly typed?: boolean;
  /** The user agreed that formulas among its cells give way to constants. */
  readonly replacesFormulas?: boolean;
}

/** One cell's change, to be shown before it happens. */
export interface PreviewRow {
  readonly at: CellRef;
  readonly cell: string;
  /** The unit whose row it is; "" outside. */
  readonly unit: string;
  readonly before: CellValue;
  readonly after: number;
  readonly formula: boolean;
  readonly why: string;
  /** Indices into the findings that its proposal closes. */
  readonly closes: readonly number[];
}

export interface RepairPlan {
  readonly edits: readonly FileEdit[];
  /** One row per edit, in the same order. */
  readonly rows: readonly PreviewRow[];
}

/** What the checks would say after some edits. */
export interface RepairResult {
  /** Findings of the appendix that speak of the edited cells and would be gone. */
  readonly closes: readonly Finding[];
  /** Statements about the edited cells that would still not hold, as they would then read. */
  readonly left: readonly Finding[];
  /** Statements that hold now and would be broken. */
  readonly breaks: readonly Finding[];
}

/** The repairs that can be carried out in one go: those with one best answer, and no formula in their way. */
export function sureProposals({ repairs }: Pick<CheckedAppendix, "repairs">): readonly Proposal[] {
  return repairs.filter(({ certain, edits }) => certain && !edits.some(({ formula }) => formula));
}

/**
 * The edits of the chosen proposals. Two that want different numbers in one cell, or that together break a sum that
 * holds, are refused: which of them is right is for the user to say.
 */
export function planRepairs(
  appendix: Checked & Pick<CheckedAppendix, "repairs">,
  chosen: readonly Chosen[] = sureProposals(appendix),
): RepairPlan | Refusal {
  const { table } = appendix;
  const planned = new Map<string, { readonly edit: FileEdit; readonly row: PreviewRow }>();
  for (const proposal of chosen) {
    const why = proposal.typed === true ? TYPED : repairWords(table, proposal);
    const { edits, follows = [] } = proposal;
    for (const edit of [...edits, ...follows]) {
      const { at, found, next, formula } = edit;
      const cell = toA1(at);
      const known = planned.get(cell);
      if (known !== undefined && known.edit.next !== next) return refuse("repairs-disagree", { cell });
      planned.set(cell, {
        edit: {
          sheet: table.sheet,
          at,
          expected: found,
          next,
          replacesFormula: formula && proposal.replacesFormulas === true,
        },
        row: {
          at,
          cell,
          unit: placeName(table, at),
          before: found,
          after: next,
          formula,
          why: follows.includes(edit) ? `Tổng này cộng lại theo ${edits.map(({ at }) => toA1(at)).join(", ")}` : why,
          closes: proposal.explains,
        },
      });
    }
  }
  const all = [...planned.values()];
  const edits = all.map(({ edit }) => edit);
  if (chosen.length > 1) {
    const [broken] = recheck(appendix, edits).breaks;
    if (broken !== undefined) return refuse("repairs-disagree", { cell: toA1(broken.at[0]) });
  }
  return { edits, rows: all.map(({ row }) => row) };
}

const TYPED = "Số do người kiểm tra nhập";

/** What the table's findings would be with other counts in some cells: the checks run on a copy. */
export function recheck(
  { table, findings, against }: Checked,
  edits: readonly Pick<FileEdit, "at" | "next">[],
): RepairResult {
  const edited = new Set(edits.map(({ at }) => toA1(at)));
  const concerned = (finding: Finding): boolean =>
    finding.severity !== "note" && finding.at.some((at) => edited.has(toA1(at)));
  const after = runChecks(withCounts(table, edits), against).findings;
  const before = new Set(findings.map(keyOf));
  const still = new Set(after.map(keyOf));
  return {
    closes: findings.filter((finding) => concerned(finding) && !still.has(keyOf(finding))),
    left: after.filter((finding) => concerned(finding) && before.has(keyOf(finding))),
    breaks: after.filter((finding) => isError(finding) && !before.has(keyOf(finding))),
  };
}

/** The same statement, whatever its figures are. */
function keyOf(finding: Finding): string {
  const { check, at } = finding;
  // A row is held against a list as a whole: which of its cells differ is what an edit changes.
  if (check === "overdue-list-matches") return `${check}:${at[0].row}`;
  return `${check}:${at.length > 3 ? `${toA1(at[0])}+${at.length}` : at.map(toA1).join("+")}`;
}

/** A count typed by the user for one cell of the table. */
export type Typed =
  | { readonly is: "nothing" }
  /** Not surely a count: nothing is coerced. `likely` where the writing suggests one (1,902). */
  | { readonly is: "unreadable"; readonly likely?: number }
  /** The cell holds this already. */
  | { readonly is: "same"; readonly value: number }
  | { readonly is: "proposal"; readonly proposal: Chosen; readonly outcome: RepairResult };

/** Reads what the user typed for a cell and re-checks the table with it at once. */
export function typedProposal(appendix: Checked, at: CellRef, text: string): Typed {
  const { table, findings } = appendix;
  const reading = readTyped(table, at, text);
  if (reading.is === "blank") return { is: "nothing" };
  if (reading.is === "unreadable")
    return { is: "unreadable", ...(reading.likely === undefined ? {} : { likely: reading.likely }) };
  const { found, formula } = countAtCell(table, at);
  if (found === reading.value) return { is: "same", value: reading.value };
  const edit: RepairEdit = { at, found, next: reading.value, formula };
  const outcome = recheck(appendix, [edit]);
  const explains = findings.flatMap((finding, index) => (outcome.closes.includes(finding) ? [index] : []));
  return {
    is: "proposal",
    proposal: { edits: [edit], kind: "other-value", confidence: 0, explains, typed: true },
    outcome,
  };
}

/** «1.234,5» is a figure where the column has decimals. */
function readTyped(table: Table, { column }: CellRef, text: string): ReturnType<typeof readCount> {
  const isDecimal = table.columns.some(({ at, decimal }) => at === column && decimal === true);
  const figure = isDecimal ? readDecimal(text, decimalMark([text]) ?? ",") : null;
  return figure === null ? readCount(text) : { is: "known", value: figure.scaled / 10 ** figure.decimals };
}

/** The cells of a finding's place whose count can be typed anew: those of the table, without the header and the names. */
export function countCells(table: Table, cells: readonly CellRef[]): readonly CellRef[] {
  const rows = new Set(table.rows.filter(({ kind }) => kind !== "heading").map(({ at }) => at));
  const columns = new Set(table.columns.map(({ at }) => at));
  return cells.filter(({ row, column }) => rows.has(row) && columns.has(column));
}

/** What was done, for the change log. @param when as the door's clock says: «22/11/2026 06:10» */
export function changeLog({ edits, rows }: RepairPlan, when: string): ChangeLog {
  return rows.map(({ cell, unit, before, after, why }, index) => ({
    when,
    sheet: edits[index]?.sheet ?? "",
    cell,
    unit,
    before: before === null || typeof before === "number" ? before : shownValue(before),
    after,
    why,
  }));
}

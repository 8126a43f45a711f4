import { carriedCounts } from "../checks/carry-over-matches/check";
import type { Finding } from "../checks/all-checks";
import { isSound } from "../judging/judging";
import type { CellValue } from "../model/cell";
import { BLANK, figureOf, KNOWN, unitsOf, UNREADABLE } from "../model/count";
import { unreadableCells } from "../model/equation";
import type { Proposal, Repair, RepairEdit, RowDoubt, SlipKind } from "../model/repair";
import type { Table } from "../model/table";
import type { CellChange, Solution } from "./system/change";
import { diagnosed } from "./diagnose";
import { FindingIndex } from "./finding-index";
import { followedOf } from "./followers";
import { breaksOrder } from "./system/orders";
import type { FoundDoubt } from "./rows/row-doubts";
import { slipOf } from "./slips/all-slips";
import type { TableSystem } from "./system/table-system";
import type { ReadBack } from "./unread-cells";

/** How sure a count is that one equation asks for, or several, or that others contradict. */
const CONFIDENCE = { several: 0.99, one: 0.9, contradicted: 0.6 } as const;

/** Kinds that name all their cells: none of them only follows. */
const PATTERNS: ReadonlySet<SlipKind> = new Set([
  "neighbours-exchanged",
  "row-off",
  "column-off",
  "blocks-exchanged",
  "amount-moved",
  "row-copied",
  "row-total-not-updated",
  "total-misses-row",
  "total-counts-twice",
  "row-empty",
]);

/** What is probably wrong in a table, and what would mend it. */
export interface Remedies {
  /** One per independent fault of cells, the most certain first. */
  readonly repairs: readonly Repair[];
  /** Faults of rows, which no count would mend. */
  readonly doubts: readonly RowDoubt[];
}

/** The repairs of a table alone: see {@link remediesOf}. */
export function repairsOf(table: Table, findings: readonly Finding[], previous?: Table): readonly Repair[] {
  return remediesOf(table, findings, previous).repairs;
}

/**
 * @param findings what {@link runChecks} found in it; repairs and doubts speak of them by index
 * @param previous the table of the period before, whose pending dossiers are carried over
 */
export function remediesOf(table: Table, findings: readonly Finding[], previous?: Table): Remedies {
  if (isSound(findings)) return { repairs: [], doubts: [] };
  const { width } = table.counts;
  const fixed =
    previous === undefined
      ? []
      : carriedCounts(table, previous).map(({ row, column, count }) => ({
          cell: row * width + column,
          count: unitsOf(table.counts, count),
        }));
  const { unread, system, located, doubts } = diagnosed(table, fixed, previous);
  const index = new FindingIndex(system, findings);
  const proposal = (changes: readonly CellChange[], kind: SlipKind, confidence: number): Proposal | null => {
    const edits = (some: readonly CellChange[]): RepairEdit[] =>
      [...some].sort((one, other) => one.cell - other.cell).map((change) => editOf(table, system, change));
    const explains = index.closedBy(changes);
    if (explains.length === 0) return null;
    const followed = PATTERNS.has(kind) ? null : followedOf(system, changes);
    if (followed !== null) {
      const { cause, follows } = followed;
      const own =
        table.counts.states[cause.cell] === KNOWN ? slipOf(system.valueOf(cause.cell), cause.next).kind : kind;
      return {
        edits: [editOf(table, system, cause)],
        follows: edits(follows),
        kind: own,
        confidence,
        explains,
      };
    }
    const [first, ...rest] = edits(changes);
    return first === undefined ? null : { edits: [first, ...rest], kind, confidence, explains };
  };
  const repairs: Repair[] = [];
  for (const { cell, count, agree, differ } of unread) {
    const best = proposal(
      [{ cell, next: count }],
      unreadKind(table, cell, count),
      confidenceOf({ cell, count, agree, differ }),
    );
    if (best !== null)
      repairs.push({
        ...best,
        safety: "needs-a-person",
        certain: differ === 0 && (agree > 1 || unreadableCells(table).get(cell)?.likely === count),
        alternatives: [],
      });
  }
  for (const { best, confidence, certain, alternatives } of located) {
    const others = alternatives.flatMap((other) =>
      breaksOrder(system, other.changes)
        ? []
        : (proposal(
            other.changes,
            other.kind,
            ((1 - confidence) * weightOf(other, alternatives)) / alternatives.length,
          ) ?? []),
    );
    if (breaksOrder(system, best.changes)) {
      // What closes the sums puts a part above its whole: what else closes them is offered, none for certain.
      const [first, ...rest] = others;
      if (first !== undefined) repairs.push({ ...first, safety: "needs-a-person", certain: false, alternatives: rest });
      continue;
    }
    const made = proposal(best.changes, best.kind, confidence);
    if (made === null) continue;
    // What was rounded is not known to its last digit.
    const isExact = table.counts.scale?.rounds !== true;
    repairs.push({ ...made, safety: "needs-a-person", certain: certain && isExact, alternatives: others });
  }
  repairs.sort(
    (one, other) =>
      Number(other.certain) - Number(one.certain) ||
      other.confidence - one.confidence ||
      firstRow(one) - firstRow(other),
  );
  return { repairs, doubts: doubts.flatMap((doubt) => doubtOf(table, system, index, doubt) ?? []) };
}

/** With the findings that it explains; null where the checks speak of none. */
function doubtOf(
  table: Table,
  system: TableSystem,
  index: FindingIndex,
  { suspicion, sum, gaps }: FoundDoubt,
): RowDoubt | null {
  const total = table.sums[sum]?.total ?? 0;
  const explains = gaps.flatMap((gap, column) =>
    gap === 0 ? [] : (index.ofEquation(system.sumAt(sum, column)) ?? []),
  );
  const row = "row" in suspicion ? suspicion.row : total;
  const at = { row: table.rows[row]?.at ?? 0, column: table.unitColumn };
  const said =
    "figures" in suspicion
      ? { ...suspicion, figures: suspicion.figures.map((units) => figureOf(table.counts, units)) }
      : suspicion;
  return explains.length === 0 ? null : { ...said, at, total, explains };
}

function firstRow({ edits: [first] }: Repair): number {
  return first.at.row;
}

/** Relative weight among alternatives, whose mean is 1. */
function weightOf(one: Solution, all: readonly Solution[]): number {
  const weights = all.map(({ cost }) => Math.exp(one.cost - cost));
  return all.length / weights.reduce((sum, weight) => sum + weight, 0);
}

function confidenceOf({ agree, differ }: ReadBack): number {
  return differ > 0 ? CONFIDENCE.contradicted : agree > 1 ? CONFIDENCE.several : CONFIDENCE.one;
}

function editOf(table: Table, system: TableSystem, { cell, next }: CellChange): RepairEdit {
  const found = foundAt(table, cell);
  const isError = typeof found === "object" && found !== null && found.is === "error";
  return {
    at: system.refOf(cell),
    found,
    next: figureOf(table.counts, next),
    formula: table.formulas === undefined ? isError : table.formulas[cell] === 1,
  };
}

function foundAt(table: Table, cell: number): CellValue {
  const state = table.counts.states[cell];
  if (state === BLANK) return null;
  return state === UNREADABLE
    ? (unreadableCells(table).get(cell)?.value ?? null)
    : figureOf(table.counts, table.counts.values[cell] ?? 0);
}

/** A decimal that was a thousand, or a number of which the digits are nearly right. */
function unreadKind(table: Table, cell: number, count: number): SlipKind {
  const unread = unreadableCells(table).get(cell);
  if (unread?.likely === count && unread.reason === "suspected-thousands") return "lost-thousands";
  if (unread?.likely === count && unread.reason === "text") return "words-beside";
  if (typeof unread?.value !== "string") return "other-value";
  const digits = unread.value.replace(/[oO]/g, "0").replace(/[lI]/g, "1").replace(/\D/g, "");
  // Letters that look like digits, or a stray character.
  if (Number(digits) === count) return "wrong-digit";
  return digits === "" ? "other-value" : slipOf(Number(digits), count).kind;
}

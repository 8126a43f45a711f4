import { carriedOver } from "../checks/carry-over-matches/check";
import type { Finding } from "../checks/all-checks";
import type { CellValue } from "../model/cell";
import { BLANK, UNREADABLE } from "../model/count";
import { unreadableCells } from "../model/equation";
import type { Proposal, Repair, RepairEdit, SlipKind } from "../model/repair";
import type { Table } from "../model/table";
import type { CellChange, Solution } from "./change";
import { effectOf } from "./change";
import { FindingIndex } from "./finding-index";
import { locate } from "./locate";
import { slipOf } from "./slips/all-slips";
import { TableField } from "./table-field";
import { TableSystem, type FixedCell } from "./table-system";
import type { ReadBack } from "./unread-cells";
import { readBack } from "./unread-cells";
import type { Located } from "./weigh";

/** How sure a count is that one equation asks for, or several, or that others contradict. */
const CONFIDENCE = { several: 0.99, one: 0.9, contradicted: 0.6 } as const;

/**
 * The repairs of a table, one per independent fault, the most certain first.
 *
 * @param findings what {@link runChecks} found in it; proposals speak of them by index
 * @param previous the table of the period before, whose pending dossiers are carried over
 */
export function repairsOf(table: Table, findings: readonly Finding[], previous?: Table): readonly Repair[] {
  if (!findings.some(({ outcome, severity }) => outcome === "undecided" || severity === "error")) return [];
  const { width } = table.counts;
  const fixed =
    previous === undefined
      ? []
      : carriedOver(table, previous).map(({ row, column, count }) => ({ cell: row * width + column, count }));
  const { unread, system, located } = diagnosed(table, fixed);
  const index = new FindingIndex(system, findings);
  const proposal = (changes: readonly CellChange[], kind: SlipKind, confidence: number): Proposal | null => {
    const [first, ...rest] = [...changes]
      .sort((one, other) => one.cell - other.cell)
      .map((change) => editOf(table, system, change));
    const explains = index.closedBy(changes);
    return first === undefined || explains.length === 0
      ? null
      : { edits: [first, ...rest], kind, confidence, explains };
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
    const made = proposal(best.changes, best.kind, confidence);
    if (made === null) continue;
    const others = alternatives.flatMap(
      (other) =>
        proposal(other.changes, other.kind, ((1 - confidence) * weightOf(other, alternatives)) / alternatives.length) ??
        [],
    );
    repairs.push({ ...made, safety: "needs-a-person", certain, alternatives: others });
  }
  return repairs.sort(
    (one, other) =>
      Number(other.certain) - Number(one.certain) ||
      other.confidence - one.confidence ||
      firstRow(one) - firstRow(other),
  );
}

interface Diagnosis {
  readonly unread: readonly ReadBack[];
  readonly system: TableSystem;
  readonly located: readonly Located[];
}

/** A wrong cell beside one that cannot be read hides what the latter must hold: then the second look is the clear one. */
function diagnosed(table: Table, fixed: readonly FixedCell[]): Diagnosis {
  let unread = readBack(table, fixed);
  for (let look = 1; ; look += 1) {
    const settled = new Map(unread.map(({ cell, count }) => [cell, count]));
    const system = new TableSystem(table, fixed, settled);
    const field = new TableField(system, settled);
    const located = standingAlone(system, field, locate(system, field));
    const more =
      look > 1 || located.length === 0 || unread.length === table.unreadable.length
        ? []
        : readBack(corrected(table, located), fixed).filter(({ cell }) => !settled.has(cell));
    if (more.length === 0) return { unread, system, located };
    unread = [...unread, ...more];
  }
}

/** The table with its best repairs made. */
function corrected(table: Table, located: readonly Located[]): Table {
  const values = table.counts.values.slice();
  for (const { cell, next } of located.flatMap(({ best }) => best.changes)) values[cell] = next;
  return { ...table, counts: { ...table.counts, values } };
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

/**
 * Explanations that were found one after the other, each also right by itself on the table as it lies: those that would
 * break an equation alone are joined to the one that balances it.
 */
function standingAlone(system: TableSystem, field: TableField, located: readonly Located[]): readonly Located[] {
  const left = [...located];
  for (let one = 0; one < left.length; one += 1) {
    const current = left[one];
    if (current === undefined) continue;
    const { broken, closed } = effectOf(system, current.best.changes);
    if (broken.length === 0 && closed.length > 0) continue;
    const partner = left.findIndex(
      (other, place) =>
        place !== one &&
        other.best.changes.some(({ cell }) => system.sharesOf(cell).some(({ equation }) => broken.includes(equation))),
    );
    const other = left[partner];
    if (other === undefined) continue;
    const changes = [...current.best.changes, ...other.best.changes];
    const [first = current.best.changes[0], ...rest] = changes;
    const best: Solution = {
      ...field.likelihood(changes),
      changes: [first, ...rest],
      closes: effectOf(system, changes).closed,
    };
    left[one] = {
      best,
      confidence: Math.min(current.confidence, other.confidence),
      alone: current.alone && other.alone,
      certain: current.certain && other.certain,
      alternatives: [],
    };
    left.splice(partner, 1);
    one = -1;
  }
  return left.flatMap((each): Located[] => {
    const { closed, broken } = effectOf(system, each.best.changes);
    const alternatives = each.alternatives.filter(({ changes }) => effectOf(system, changes).broken.length === 0);
    return closed.length === 0 || broken.length > 0 ? [] : [{ ...each, alternatives }];
  });
}

function editOf(table: Table, system: TableSystem, { cell, next }: CellChange): RepairEdit {
  const found = foundAt(table, cell);
  const isError = typeof found === "object" && found !== null && found.is === "error";
  return {
    at: system.refOf(cell),
    found,
    next,
    formula: table.formulas === undefined ? isError : table.formulas[cell] === 1,
  };
}

function foundAt(table: Table, cell: number): CellValue {
  const state = table.counts.states[cell];
  if (state === BLANK) return null;
  return state === UNREADABLE ? (unreadableCells(table).get(cell)?.value ?? null) : (table.counts.values[cell] ?? 0);
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

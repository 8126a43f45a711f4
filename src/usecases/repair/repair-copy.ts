import type { Repair } from "../../core";
import type { ChangeLog, CopyableWorkbook } from "../../ports/copy-workbook";
import { isRefusal, type Refusal } from "../../ports/refusal";
import { checkAppendix, type CheckedAppendix, type CheckRequest } from "../check/check-appendix";
import { emptiedResults } from "./emptied-results";
import { changeLog, planRepairs, sureProposals, type RepairPlan } from "./repair-appendix";

/** A copy of the workbook with every sure repair made. */
export interface RepairedCopy {
  readonly bytes: Uint8Array;
  readonly log: ChangeLog;
  /** What was not done: several answers are as good, a formula stands there, or it does not go with the others. */
  readonly left: readonly Repair[];
  /** The same table, read from the copy and checked. */
  readonly after: CheckedAppendix;
  /** Formulas without a stored result in the copy: the program that opens it computes them. */
  readonly emptied: number;
}

export interface RepairCopyRequest {
  /** As the table was checked. */
  readonly check: CheckRequest;
  /** What the change log gives as the time. */
  readonly when: string;
  /** Append the change log as a sheet. */
  readonly logSheet: boolean;
  /** Opens the bytes of the copy. */
  readonly open: (bytes: Uint8Array) => CopyableWorkbook | Refusal | Promise<CopyableWorkbook | Refusal>;
}

/** Makes the repairs that have one best answer, in a copy, and checks the copy. */
export async function repairCopy(
  book: CopyableWorkbook,
  appendix: CheckedAppendix,
  { check, when, logSheet, open }: RepairCopyRequest,
): Promise<RepairedCopy | Refusal> {
  const { plan, made } = surePlan(appendix);
  const log = changeLog(plan, when);
  const bytes = await book.copyWith(plan.edits, ...(logSheet && log.length > 0 ? [log] : []));
  if (isRefusal(bytes)) return bytes;
  const copy = await open(bytes);
  if (isRefusal(copy)) return copy;
  const after = await checkAppendix(copy, { ...check, place: appendix.place });
  if (isRefusal(after)) return after;
  const emptied = plan.edits.length === 0 ? 0 : await emptiedResults(book, copy);
  return { bytes, log, left: appendix.repairs.filter((repair) => !made.has(repair)), after, emptied };
}

/** All sure repairs together; where they do not go together, as many as do, the most certain first. */
function surePlan(appendix: CheckedAppendix): { readonly plan: RepairPlan; readonly made: ReadonlySet<object> } {
  const sure = sureProposals(appendix);
  const whole = planRepairs(appendix, sure);
  if (!isRefusal(whole)) return { plan: whole, made: new Set(sure) };
  let plan: RepairPlan = { edits: [], rows: [] };
  const made: (typeof sure)[number][] = [];
  for (const proposal of sure) {
    const next = planRepairs(appendix, [...made, proposal]);
    if (isRefusal(next)) continue;
    made.push(proposal);
    plan = next;
  }
  return { plan, made: new Set(made) };
}

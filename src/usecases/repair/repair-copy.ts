import type { Repair } from "../../core";
import type { ChangeLog, CopyableWorkbook, FileEdit } from "../../ports/copy-workbook";
import { isRefusal, type Refusal } from "../../ports/refusal";
import type { CheckedAppendix } from "../check/check-appendix";
import { samePlace } from "../check/find-tables";
import { emptiedResults } from "./emptied-results";
import { changeLog, planRepairs, sureProposals, type RepairPlan } from "./repair-appendix";

/** A table before its sure repairs and after them. */
export interface RepairedTable {
  readonly before: CheckedAppendix;
  /** The same table, read from the copy and checked. */
  readonly after: CheckedAppendix;
  /** What was not done: several answers are as good, a formula stands there, or it does not go with the others. */
  readonly left: readonly Repair[];
}

/** A copy of the workbook with every sure repair of its tables made. */
export interface RepairedCopy {
  readonly bytes: Uint8Array;
  readonly log: ChangeLog;
  /** In the order in which the tables were given. */
  readonly tables: readonly RepairedTable[];
  /** Formulas without a stored result in the copy: the program that opens it computes them. */
  readonly emptied: number;
}

export interface RepairCopyRequest {
  /** Checks the tables of the copy as those of the file were. */
  readonly check: (copy: CopyableWorkbook) => Promise<readonly CheckedAppendix[] | Refusal>;
  /** What the change log gives as the time. */
  readonly when: string;
  /** Append the change log as a sheet. */
  readonly logSheet: boolean;
  /** Opens the bytes of the copy. */
  readonly open: (bytes: Uint8Array) => CopyableWorkbook | Refusal | Promise<CopyableWorkbook | Refusal>;
}

/** Makes the repairs that have one best answer in every table, in one copy, all or none, and checks the copy. */
export async function repairCopy(
  book: CopyableWorkbook,
  tables: readonly CheckedAppendix[],
  { check, when, logSheet, open }: RepairCopyRequest,
): Promise<RepairedCopy | Refusal> {
  const planned = plansOf(tables);
  const edits = planned.flatMap(({ plan }) => plan.edits);
  const log = planned.flatMap(({ plan }) => changeLog(plan, when));
  const bytes = await book.copyWith(edits, ...(logSheet && log.length > 0 ? [log] : []));
  if (isRefusal(bytes)) return bytes;
  const copy = await open(bytes);
  if (isRefusal(copy)) return copy;
  const checked = await check(copy);
  if (isRefusal(checked)) return checked;
  const emptied = edits.length === 0 ? 0 : await emptiedResults(book, copy);
  const repaired = planned.flatMap(({ before, made }): RepairedTable[] => {
    const after = checked.find(({ place }) => samePlace(place, before.place));
    return after === undefined ? [] : [{ before, after, left: before.repairs.filter((repair) => !made.has(repair)) }];
  });
  return { bytes, log, tables: repaired, emptied };
}

interface Planned {
  readonly before: CheckedAppendix;
  readonly plan: RepairPlan;
  readonly made: ReadonlySet<object>;
}

/** What is done in each table; a table that wants a cell which one before it changes is left alone. */
function plansOf(tables: readonly CheckedAppendix[]): readonly Planned[] {
  const wanted = new Set<string>();
  const keyOf = ({ sheet, at }: FileEdit): string => `${sheet}!${at.row},${at.column}`;
  return tables.map((before) => {
    const { plan, made } = surePlan(before);
    const meets = plan.edits.some((edit) => wanted.has(keyOf(edit)));
    if (meets) return { before, plan: { edits: [], rows: [] }, made: new Set() };
    for (const edit of plan.edits) wanted.add(keyOf(edit));
    return { before, plan, made };
  });
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

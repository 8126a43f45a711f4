import { judged } from "../judging/judging";
import type { CellRef } from "../model/cell";
import type { Citation } from "../model/citation";
import type { Table } from "../model/table";
import { adviceFor } from "../wording/source-words";
import type { Check, Explanation, Severity, Verdict } from "../model/verdict";

/** A verdict that does not hold, with its sentences. */
export interface FindingOf<Id extends string, Data> extends Explanation {
  readonly check: Id;
  /** The check's name for people, in Vietnamese. */
  readonly title: string;
  readonly outcome: "broken" | "undecided";
  readonly severity: Severity;
  readonly at: readonly [CellRef, ...CellRef[]];
  readonly data: Data;
  readonly source: Citation;
}

/** A check as a list holds it: it runs and speaks in one, so that its data need not be known. */
export function seat<Id extends string, Data>(check: Check<Id, Data>) {
  return {
    id: check.id,
    title: check.title,
    find(
      table: Table,
      previous?: Table,
      parts?: readonly Table[],
    ): { check: Id; holds: number; findings: readonly FindingOf<Id, Data>[] } {
      const { holds, verdicts } = check.run(table, previous, parts);
      const findings = judged<Id, Data, Verdict<Data>>(check, verdicts).map(
        ({ severity, source, claim: { outcome, at }, explain }): FindingOf<Id, Data> => {
          const said = explain();
          return {
            ...said,
            todo: adviceFor(table, said.todo),
            check: check.id,
            title: check.title,
            outcome,
            severity,
            at,
            source,
          };
        },
      );
      return { check: check.id, holds, findings };
    },
  };
}

import { unitRows } from "../../model/table";
import type { CountFigure, Facts } from "../facts/figure";
import type { NarrativeSource, Remarks } from "../facts/narrative-source";
import { headOf, rankByCount } from "../facts/ranking";
import { UnitFigures } from "../facts/unit-figures";
import { danhGiaRemarks } from "./danh-gia";
import { targetRemarks } from "./targets";
import { tongHopRemarks } from "./tong-hop-2-14";

/** Units with open overdue dossiers: all are named up to the first number, else the top ones. */
const NAMED = [10, 5] as const;

/** What `bao-cao-day-du` says beside its facts: what the summary and the evaluation say, and who still has overdue dossiers open. */
export function wholeReportRemarks(source: NarrativeSource, facts: Facts): Remarks {
  const { table } = source;
  const several = table !== null && unitRows(table).length > 1;
  const figures = several ? new UnitFigures({ ...source, table }) : null;
  const { overdue: late, targets, achieved, missed, overDue, changes } = danhGiaRemarks(source, facts);
  return {
    ...tongHopRemarks(source, facts),
    targets,
    achieved,
    missed,
    overDue,
    changes,
    late,
    // Where no single unit can be held against a target, the whole is.
    below: targetRemarks(source, facts, figures).filter(({ reached, units }) => units === null && reached === "no"),
    open: figures === null ? null : openUnits(figures),
  };
}

function openUnits(figures: UnitFigures): {
  readonly named: readonly { readonly name: string; readonly dossiers: CountFigure }[];
  readonly rest: boolean;
} | null {
  const units = rankByCount(figures.source.table, "pendingOverdue").counted.filter(({ value }) => value > 0);
  if (units.length === 0) return null;
  const head = headOf(units, NAMED[0], NAMED[1]);
  const named = head.flatMap(({ row }) => {
    const dossiers = figures.count(row, "pendingOverdue");
    return dossiers === null ? [] : [{ name: figures.nameOf(row), dossiers }];
  });
  return { named, rest: head.length < units.length };
}

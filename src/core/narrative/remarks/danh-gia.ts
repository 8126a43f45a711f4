import { onTimeRate } from "../../../domain/rates/on-time-rate";
import { onlineRate } from "../../../domain/rates/online-rate";
import { rankByCount } from "../facts/ranking";
import { unitRows } from "../../model/table";
import { countChange, rateChange } from "../facts/comparison";
import type { CountFigure, Facts, RateFigure } from "../facts/figure";
import { ratioOf, sumOf } from "../facts/figure";
import { overdueUnits } from "../facts/overdue-units";
import type { NarrativeSource, OtherPeriod, Remarks } from "../facts/narrative-source";
import { UnitFigures } from "../facts/unit-figures";
import { targetRemarks } from "./targets";

/** An evaluation names the worst, not all. */
const NAMED = [5, 3] as const;

/** What `danh-gia` says. Each part is null or empty where there is nothing to say. */
export function danhGiaRemarks(source: NarrativeSource, facts: Facts): Remarks {
  const { table, previous, lastYear } = source;
  const several = table !== null && unitRows(table).length > 1;
  const figures = several ? new UnitFigures({ ...source, table }) : null;
  const unread = figures === null ? [] : rankByCount(figures.source.table, "resolvedInTime").unread;
  const targets = targetRemarks(source, facts, figures);
  return {
    targets,
    achieved: targets.filter(({ units }) => units !== null && units.reaching.value > 0),
    missed: targets.filter(({ units }) => units !== null && units.missing.value > 0),
    overDue: overDueRate(facts),
    overdue: figures === null ? null : overdueUnits(figures, NAMED, previous),
    changes: [previous, lastYear].flatMap((other) => (other === undefined ? [] : [changesSince(other, facts)])),
    unread:
      unread.length === 0 || figures === null
        ? null
        : figures.howMany("units.unread", "số đơn vị chưa đủ số liệu", unread),
  };
}

/** Answers in time among all that were due, where dossiers still open are overdue: the total rate hides them. */
function overDueRate(facts: Facts): RateFigure | null {
  const [inTime, overdue, open] = [
    countOf(facts, "resolvedInTime"),
    countOf(facts, "overdueTotal"),
    countOf(facts, "pendingOverdue"),
  ];
  if (inTime === null || overdue === null || open === null || open.value === 0) return null;
  const due = sumOf([inTime, overdue], { fact: "due", label: "hồ sơ đến hạn giải quyết" });
  return due === null
    ? null
    : ratioOf([inTime], due, { fact: "onTimeRate.due", label: "tỷ lệ trả đúng thời hạn trên số hồ sơ đến hạn" });
}

function changesSince(
  other: OtherPeriod,
  facts: Facts,
): { readonly since: string; readonly counts: readonly unknown[]; readonly rates: readonly unknown[] } {
  const rate = (id: string): RateFigure | null => {
    const figure = facts[id];
    return figure?.is === "rate" ? figure : null;
  };
  const counts = [
    countChange(countOf(facts, "received"), "received", "số hồ sơ tiếp nhận, giải quyết", other),
    countChange(countOf(facts, "overdueTotal"), "overdueTotal", "số hồ sơ quá hạn", other),
  ];
  const rates = [
    rateChange(rate("onTimeRate"), onTimeRate, onTimeRate.base, other),
    rateChange(rate("onlineRate"), onlineRate, onlineRate.base, other),
  ];
  return {
    since: other.period,
    counts: counts.filter((change) => change !== null),
    rates: rates.filter((change) => change !== null),
  };
}

function countOf(facts: Facts, id: string): CountFigure | null {
  const figure = facts[id];
  return figure?.is === "count" ? figure : null;
}

import { measure, type Measured, type Scope } from "../../../indicators/measure";
import type { CellRef } from "../../../model/cell";
import { unitsOf } from "../../../model/count";
import type { Table } from "../../../model/table";

/** Rates that a text may mean by the measure it names, numerator and base, the usual one first. */
const RATES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  onTime: [
    ["resolvedInTime", "resolved"],
    ["resolvedInTime", "due"],
    ["resolvedOnDueDate", "resolved"],
    ["resolvedInTime", "received"],
  ],
  resolvedInTime: [
    ["resolvedInTime", "resolved"],
    ["resolvedInTime", "due"],
    ["resolvedInTime", "received"],
  ],
  resolvedEarly: [
    ["resolvedEarly", "resolved"],
    ["resolvedEarly", "due"],
    ["resolvedEarly", "received"],
  ],
  overdueTotal: [
    ["overdueTotal", "received"],
    ["overdueTotal", "due"],
    ["resolvedLate", "resolved"],
    ["pendingOverdue", "pending"],
    ["pendingOverdue", "received"],
  ],
  resolvedLate: [
    ["resolvedLate", "resolved"],
    ["overdueTotal", "received"],
    ["overdueTotal", "due"],
    ["resolvedLate", "received"],
  ],
  pendingOverdue: [
    ["pendingOverdue", "pending"],
    ["pendingOverdue", "received"],
    ["overdueTotal", "received"],
  ],
  pendingNotDue: [
    ["pendingNotDue", "pending"],
    ["pendingNotDue", "received"],
  ],
  pending: [["pending", "received"]],
  carriedOver: [["carriedOver", "received"]],
  receivedNew: [["receivedNew", "received"]],
  receivedOnline: [
    ["receivedOnline", "received"],
    ["receivedOnline", "receivedNew"],
    ["receivedOnline", "resolved"],
  ],
  onlineFull: [
    ["onlineFull", "received"],
    ["onlineFull", "receivedNew"],
    ["onlineFull", "receivedOnline"],
  ],
  onlinePartial: [
    ["onlinePartial", "received"],
    ["onlinePartial", "receivedNew"],
    ["onlinePartial", "receivedOnline"],
  ],
  receivedDirect: [
    ["receivedDirect", "received"],
    ["receivedDirect", "receivedNew"],
  ],
  postal: [
    ["postal", "received"],
    ["postal", "receivedNew"],
    ["postal", "resolved"],
  ],
  resolved: [
    ["resolved", "received"],
    ["resolved", "receivedNew"],
  ],
};

/** Part and whole of a rate as the table has them, in units of its counts: of hundredths where it prints two decimals. */
export interface TableRate {
  readonly part: number;
  readonly whole: number;
  readonly cells: readonly CellRef[];
  readonly measures: readonly [string, string];
}

/** The rates that a measure's name may mean; with a base that the text names, over that one first. */
export function ratesNamed(id: string, base: string | null = null): readonly (readonly [string, string])[] {
  const usual = RATES[id] ?? [];
  return base === null ? usual : [[id === "onTime" ? "resolvedInTime" : id, base], ...usual];
}

/** «Đến hạn giải quyết» where the form does not derive it: what was settled, and what is pending though its day has passed. */
function baseIn(table: Table, scope: Scope, id: string): Measured {
  const own = measure(table, scope, id);
  if (own.is === "known" || own.because !== "absent" || id !== "due") return own;
  const settled = measure(table, scope, "resolved");
  const late = measure(table, scope, "pendingOverdue");
  if (settled.is !== "known" || late.is !== "known") return own;
  return { is: "known", value: settled.value + late.value, from: [...settled.from, ...late.from] };
}

/** Null where a figure is missing or there is nothing to divide by. */
export function rateIn(table: Table, scope: Scope, measures: readonly [string, string]): TableRate | null {
  const part = measure(table, scope, measures[0]);
  const whole = baseIn(table, scope, measures[1]);
  return part.is === "known" && whole.is === "known" && whole.value > 0
    ? {
        part: unitsOf(table.counts, part.value),
        whole: unitsOf(table.counts, whole.value),
        cells: [...part.from, ...whole.from],
        measures,
      }
    : null;
}

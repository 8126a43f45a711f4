import { argumentGrid, profiles, readArgument, type CellValue } from "../src/core";
import { rate } from "../src/excel/functions/rate";
import { isNoValue } from "../src/usecases/formulas/values/no-value";
import { rateValue } from "../src/usecases/formulas/values/rate-value";
import type { BenchLine } from "./line";
import { balancedCounts } from "../test/tables/balanced-counts";

const FORMULAS = 3_500;
const GOAL = 10;
/** Excel passes every call a range of its own; so many copies, taken in turn, are as good as 3,500. */
const COPIES = 3;
const TIMINGS = 9;

/** 3,500 cells of `RATE("onTimeRate", range, unit)` against one reading of the range and every rate after it. */
export function run(): Promise<BenchLine[]> {
  return Promise.resolve([35, FORMULAS].map((units) => line(units)));
}

function line(units: number): BenchLine {
  const rows = sheetOf(units);
  const copies = Array.from({ length: COPIES }, () => copyOf(rows));
  const names = Array.from({ length: FORMULAS }, (_, index) => nameOf(index % units));
  const best = { formulas: Infinity, pass: Infinity };
  for (let timing = 0; timing < TIMINGS; timing += 1) {
    best.pass = Math.min(
      best.pass,
      timed(() => onePass(rows, names)),
    );
    // A figure changed before each recalculation: what was remembered of the last one is of no use.
    for (const copy of copies) (copy.at(-1) ?? [])[0] = `${units} ${timing}`;
    best.formulas = Math.min(
      best.formulas,
      timed(() =>
        names.reduce((sum, name, index) => sum + rate("onTimeRate", copies[index % COPIES] ?? [], name, ""), 0),
      ),
    );
  }
  const ratio = best.formulas / best.pass;
  return {
    what: `${FORMULAS} RATE formulas over ${units} units / one pass`,
    ratio,
    goal: `<= ${GOAL}`,
    met: ratio <= GOAL,
  };
}

function timed(work: () => number): number {
  const start = performance.now();
  if (Number.isNaN(work())) throw new Error("a formula without a value");
  return performance.now() - start;
}

function onePass(rows: readonly (readonly CellValue[])[], names: readonly string[]): number {
  const table = readArgument(argumentGrid(rows), profiles);
  if (table === null) throw new Error("the bench's own appendix was not read");
  return names.reduce((sum, name) => {
    const value = rateValue(table, "onTimeRate", name, null);
    return isNoValue(value) ? NaN : sum + value;
  }, 0);
}

function nameOf(unit: number): string {
  return `UBND xã số ${unit}`;
}

/** A range with the header of the (2)–(14) form; every row keeps the form's sums. */
function sheetOf(units: number): (number | string)[][] {
  const form = profiles.find(({ id }) => id === "tong-hop-2-14");
  if (form === undefined) throw new Error("the form tong-hop-2-14 is gone");
  const header = [
    "TT",
    "Đơn vị",
    ...Object.values(form.columns).map((column) => column.header[0]?.join(" ") ?? column.label),
  ];
  const body = Array.from({ length: units }, (_, index) => {
    const [online, before, direct] = [(index * 7) % 97, index % 13, 1 + ((index * 31) % 977)];
    const received = online + before + direct;
    const resolved = 1 + ((index * 11) % received);
    const late = index % resolved;
    const pending = received - resolved;
    const overdue = index % (pending + 1);
    return [index + 1, nameOf(index), ...balancedCounts({ online, before, direct, late, pending, overdue })];
  });
  return [header, ...body];
}

/** As from JSON: no array and no text shared with another copy. */
function copyOf(rows: readonly (readonly (number | string)[])[]): (number | string)[][] {
  return JSON.parse(JSON.stringify(rows)) as (number | string)[][];
}

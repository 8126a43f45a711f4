import loadHighs from "highs";
import { repairsOf, runChecks, type Finding, type Table } from "../src/core";
import { buildTable } from "../test/tables/build-table";
import { fewestCellsModel } from "../test/tables/fewest-cells-model";
import { form2to14 } from "../test/tables/forms";
import { openRows, plantSlip } from "../test/tables/plant-slips";
import { RandomSource } from "../test/tables/random-source";
import { balancedRows } from "../test/tables/random-table";
import type { BenchLine } from "./line";

const SOLVER_UNITS = 34;
const SOLVER_SLIPS = 3;
const SOLVER_TABLES = 5;
const FASTER = 50;
const ROWS = 3_500;
const SLIPS = 20;
const TIMES_CHECKS = 30;
const LARGER = 8;
/** Per row, at eight times the rows. */
const GROWTH = 1.5;
const ALL_WRONG_ROWS = 100_000;
const TIMINGS = 15;

/** Finding repairs: against the exact solver, against the checks alone, by size, and where everything is wrong. */
export async function run(): Promise<BenchLine[]> {
  return [await againstSolver(), ...bySize(), allWrong()];
}

interface Checked {
  readonly table: Table;
  readonly findings: readonly Finding[];
}

/** A balanced table of the (2)–(14) form with slips of one digit each in different rows. */
function spoilt(seed: number, units: number, slips: number): Checked {
  const random = new RandomSource(seed);
  const rows = openRows(
    balancedRows(random, { profile: form2to14, sections: [units], subtotals: false, totalAt: "top" }),
  );
  for (let planted = 0, row = 1; planted < slips; row = 1 + random.below(units)) {
    if (plantSlip(random, rows, "wrong-digit", row, random.below(11)) !== null) planted += 1;
  }
  const table = buildTable({ rows });
  return { table, findings: runChecks(table).findings };
}

async function againstSolver(): Promise<BenchLine> {
  const highs = await loadHighs();
  const ratios = Array.from({ length: SOLVER_TABLES }, (_, index) => {
    const { table, findings } = spoilt(31 + index, SOLVER_UNITS, SOLVER_SLIPS);
    const model = fewestCellsModel(table);
    const ours = median(TIMINGS, () => repairsOf(table, findings));
    const start = performance.now();
    if (highs.solve(model, { mip_rel_gap: 0 }).Status !== "Optimal") throw new Error("the solver found no optimum");
    return (performance.now() - start) / ours;
  });
  const ratio = middle(ratios);
  return {
    what: `exact solver / repairs, ${SOLVER_UNITS} units, ${SOLVER_SLIPS} slips`,
    ratio,
    goal: `>= ${FASTER}`,
    met: ratio >= FASTER,
  };
}

function bySize(): BenchLine[] {
  const small = spoilt(41, ROWS, SLIPS);
  const large = spoilt(42, ROWS * LARGER, SLIPS);
  const time = ({ table, findings }: Checked): number => median(TIMINGS, () => repairsOf(table, findings));
  const repairs = time(small);
  const ratio = repairs / median(TIMINGS, () => runChecks(small.table));
  const growth = time(large) / repairs / LARGER;
  return [
    {
      what: `repairs, ${ROWS} rows, ${SLIPS} slips / checks alone`,
      ratio,
      goal: `<= ${TIMES_CHECKS}`,
      met: ratio <= TIMES_CHECKS,
    },
    {
      what: `repairs per row, ${ROWS * LARGER} rows / ${ROWS} rows`,
      ratio: growth,
      goal: `<= ${GROWTH}`,
      met: growth <= GROWTH,
    },
  ];
}

/** No sum of any row holds: the search has to give up in bounded time. */
function allWrong(): BenchLine {
  const width = Object.keys(form2to14.columns).length;
  const table = buildTable({
    rows: Array.from({ length: ALL_WRONG_ROWS }, (_, row) => ({
      name: `Xã ${row}`,
      cells: Array.from({ length: width }, (__, column) => ((row * 7919 + column * 104_729) % 34_163) + column),
    })),
  });
  const start = performance.now();
  const { findings } = runChecks(table);
  const checked = performance.now();
  repairsOf(table, findings);
  const ratio = (performance.now() - checked) / (checked - start);
  return {
    what: `repairs / checks, all of ${ALL_WRONG_ROWS} rows wrong`,
    ratio,
    goal: `<= ${TIMES_CHECKS}`,
    met: ratio <= TIMES_CHECKS,
  };
}

function median(timings: number, work: () => unknown): number {
  work();
  return middle(
    Array.from({ length: timings }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

function middle(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1] ?? Infinity;
}

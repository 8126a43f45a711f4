import loadHighs from "highs";
import type { SlipKind } from "../../src/core";
import { repairsOf, runChecks } from "../../src/core";
import { buildTable } from "../tables/build-table";
import { fewestCellsModel } from "../tables/fewest-cells-model";
import { form2to14, formOf } from "../tables/forms";
import { openRows, plantSlip } from "../tables/plant-slips";
import { RandomSource } from "../tables/random-source";
import { balancedRows } from "../tables/random-table";

const CASES = 200;
const PLAIN: readonly SlipKind[] = [
  "transposed-digits",
  "wrong-digit",
  "missing-digit",
  "extra-digit",
  "wrong-sign",
  "other-value",
  "neighbours-exchanged",
  "column-off",
  "row-off",
];

test("never more cells than the exact optimum of the mixed-integer programme", async () => {
  const highs = await loadHighs();
  const random = new RandomSource(21);
  let [compared, equal] = [0, 0];
  const worse: string[] = [];
  while (compared < CASES) {
    const profile = random.pick([form2to14, formOf("ii-06a-vpcp-kstt")]);
    const sections = random.next() < 0.5 ? [3 + random.below(3)] : [2 + random.below(2), 2 + random.below(2)];
    const rows = openRows(balancedRows(random, { profile, sections, subtotals: random.next() < 0.5, totalAt: "top" }));
    const counted = rows.flatMap(({ cells }, row) => (cells === undefined ? [] : [row]));
    for (let slip = 1 + random.below(4); slip > 0; slip -= 1)
      plantSlip(random, rows, random.pick(PLAIN), random.pick(counted), random.below(11));
    const table = buildTable({ profile, rows });
    const { findings, summary } = runChecks(table);
    if (summary.broken === 0) continue;
    compared += 1;
    const solution = highs.solve(fewestCellsModel(table), { mip_rel_gap: 0, mip_feasibility_tolerance: 1e-9 });
    expect(solution.Status).toBe("Optimal");
    const optimum = Math.round(solution.ObjectiveValue);
    const cells = repairsOf(table, findings).reduce((sum, { edits }) => sum + edits.length, 0);
    if (cells > optimum) worse.push(`case ${compared}: ${cells} > ${optimum}`);
    if (cells === optimum) equal += 1;
  }
  expect(worse).toEqual([]);
  // Fewer than the optimum would mean that something stays open.
  expect(equal).toBeGreaterThanOrEqual(CASES * 0.99);
}, 600_000);

import type { Profile, Repair, SlipKind, Table } from "../../src/core";
import { repairsOf, runChecks } from "../../src/core";
import { buildTable, type RowSpec } from "../tables/build-table";
import { form2to14, formOf } from "../tables/forms";
import { cellSlips, openRows, plantSlip, plantTotalSlip, type OpenRows, type Planted } from "../tables/plant-slips";
import { quarter1Of2021 } from "../tables/quarter-1-2021";
import { RandomSource } from "../tables/random-source";
import { balancedRows } from "../tables/random-table";

/** Random balanced tables and the sample, spoilt by known slips; every run has the same ones. */
const FORMS: readonly Profile[] = [form2to14, formOf("ii-06a-vpcp-kstt")];
const KINDS: readonly SlipKind[] = [
  ...(Object.keys(cellSlips) as SlipKind[]),
  "neighbours-exchanged",
  "row-off",
  "column-off",
];

interface Case {
  readonly profile: Profile;
  readonly rows: OpenRows;
}

function randomCase(random: RandomSource): Case {
  if (random.next() < 0.3) return { profile: form2to14, rows: openRows(sample) };
  const profile = random.pick(FORMS);
  const sections =
    random.next() < 0.4
      ? [2 + random.below(30)]
      : Array.from({ length: 2 + random.below(2) }, () => 2 + random.below(12));
  return {
    profile,
    rows: openRows(
      balancedRows(random, {
        profile,
        sections,
        subtotals: random.next() < 0.5,
        totalAt: random.pick(["top", "bottom"]),
      }),
    ),
  };
}

/** The sample with its dotted figures as numbers. */
const sample: readonly RowSpec[] = quarter1Of2021.map(({ cells, ...row }) =>
  cells === undefined
    ? row
    : { ...row, cells: cells.map((cell) => (typeof cell === "string" ? Number(cell.replace(/\./g, "")) : cell)) },
);

const hasCounts = (rows: OpenRows): number[] => rows.flatMap(({ cells }, row) => (cells === undefined ? [] : [row]));
const tableOf = ({ profile, rows }: Case): Table => buildTable({ profile, rows });

function plantIn(
  random: RandomSource,
  rows: OpenRows,
  row: number,
  kind: SlipKind = random.pick(KINDS),
): Planted | null {
  return plantSlip(random, rows, kind, row, random.below(rows[row]?.cells?.length ?? 0));
}

interface Judged {
  /** Every spoilt cell has its old count in some first proposal, and no other cell is touched. */
  readonly exact: boolean;
  /** A certain repair wants what is not the truth. */
  readonly falselyCertain: boolean;
}

function judge(table: Table, planted: readonly Planted[]): Judged {
  const repairs = repairsOf(table, runChecks(table).findings);
  const truth = new Map(
    planted.flatMap(({ cells }) =>
      cells.map(({ row, column, was }) => [`${table.rows[row]?.at}:${table.columns[column]?.at}`, was]),
    ),
  );
  const isTrue = ({ edits }: Pick<Repair, "edits">): boolean =>
    edits.every(({ at, next }) => truth.get(`${at.row}:${at.column}`) === next);
  const edits = repairs.flatMap((repair) => repair.edits);
  return {
    exact: edits.length === truth.size && repairs.every(isTrue),
    falselyCertain: repairs.some((repair) => repair.certain && !isTrue(repair)),
  };
}

interface Rates {
  readonly exact: number;
  readonly falselyCertain: number;
}

function measure(
  seed: number,
  cases: number,
  plant: (random: RandomSource, made: Case) => readonly (Planted | null)[],
): Rates {
  const random = new RandomSource(seed);
  let [done, exact, falselyCertain] = [0, 0, 0];
  while (done < cases) {
    const made = randomCase(random);
    const planted = plant(random, made).flatMap((each) => each ?? []);
    const cells = planted.flatMap((each) => each.cells.map(({ row, column }) => `${row}:${column}`));
    // A cell spoilt twice has no one truth.
    if (cells.length === 0 || new Set(cells).size < cells.length) continue;
    const judged = judge(tableOf(made), planted);
    done += 1;
    if (judged.exact) exact += 1;
    if (judged.falselyCertain) falselyCertain += 1;
  }
  return { exact: exact / done, falselyCertain: falselyCertain / done };
}

const cellKinds = Object.keys(cellSlips) as SlipKind[];

describe("one slip", () => {
  test.each(KINDS)("%s", (kind) => {
    const rates = measure(11, 300, (random, { rows }) => [plantIn(random, rows, random.pick(hasCounts(rows)), kind)]);
    expect(rates.exact).toBeGreaterThanOrEqual(0.99);
    expect(rates.falselyCertain).toBeLessThanOrEqual(0.005);
  });

  test.each(["total-misses-row", "total-counts-twice"] as const)("%s", (kind) => {
    const rates = measure(12, 300, (random, { profile, rows }) => {
      const { sums } = buildTable({ profile, rows });
      const { total, parts } = random.pick(sums);
      return [plantTotalSlip(rows, kind, total, random.pick(parts))];
    });
    expect(rates.exact).toBeGreaterThanOrEqual(0.99);
    expect(rates.falselyCertain).toBeLessThanOrEqual(0.005);
  });
});

test("three slips in different rows", () => {
  const rates = measure(13, 1000, (random, { rows }) => {
    const counted = hasCounts(rows);
    const chosen = [random.pick(counted), random.pick(counted), random.pick(counted)];
    return new Set(chosen).size < 3 ? [] : chosen.map((row) => plantIn(random, rows, row, random.pick(cellKinds)));
  });
  expect(rates.exact).toBeGreaterThanOrEqual(0.97);
  expect(rates.falselyCertain).toBeLessThanOrEqual(0.005);
});

test("two slips in one row", () => {
  const rates = measure(14, 1000, (random, { rows }) => {
    const row = random.pick(hasCounts(rows));
    return [0, 1].map(() => plantIn(random, rows, row, random.pick(cellKinds)));
  });
  expect(rates.exact).toBeGreaterThanOrEqual(0.8);
  expect(rates.falselyCertain).toBeLessThanOrEqual(0.005);
});

test("one to five slips of any kind, anywhere", () => {
  const rates = measure(15, 1000, (random, { rows }) =>
    Array.from({ length: 1 + random.below(5) }, () => plantIn(random, rows, random.pick(hasCounts(rows)))),
  );
  expect(rates.exact).toBeGreaterThanOrEqual(0.97);
  expect(rates.falselyCertain).toBeLessThanOrEqual(0.005);
});

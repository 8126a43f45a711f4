import type { Finding, Profile, Proposal, Repair, RepairEdit, SlipKind, Table } from "../../src/core";
import { faultsOf, repairsOf, runChecks, toA1 } from "../../src/core";
import { withCounts } from "../../src/usecases/repair/table-edit";
import { buildTable } from "../tables/build-table";
import { cellSlips, openRows, plantSlip } from "../tables/plant-slips";
import { RandomSource } from "../tables/random-source";
import { balancedRows, fillableForms } from "../tables/random-table";

/** What a repair promises, whatever the form, the sections and the slips: judged by the checks, not by the repairs' own sums. */
const KINDS: readonly SlipKind[] = [
  ...(Object.keys(cellSlips) as SlipKind[]),
  "neighbours-exchanged",
  "row-off",
  "column-off",
];

interface Spoilt {
  readonly table: Table;
  readonly findings: readonly Finding[];
  readonly truth: ReadonlyMap<string, number>;
}

function spoilt(random: RandomSource, profile: Profile, totalAt: "top" | "bottom" | "none", slips: number): Spoilt {
  const sections =
    random.next() < 0.5 ? [2 + random.below(12)] : [2 + random.below(6), 2 + random.below(6), 2 + random.below(6)];
  const rows = openRows(balancedRows(random, { profile, sections, subtotals: random.next() < 0.5, totalAt }));
  const counted = rows.flatMap(({ cells }, row) => (cells === undefined ? [] : [row]));
  const planted = Array.from({ length: slips }, () =>
    plantSlip(
      random,
      rows,
      random.pick(KINDS),
      random.pick(counted),
      random.below(Object.keys(profile.columns).length),
    ),
  );
  const table = buildTable({ profile, rows, blanks: random.pick(["zero", "unknown"]) });
  const truth = new Map<string, number>();
  // The first slip at a cell knows what stood there.
  for (const { row, column, was } of planted.flatMap((each) => each?.cells ?? [])) {
    const cell = toA1({ row: table.rows[row]?.at ?? 0, column: table.columns[column]?.at ?? 0 });
    if (!truth.has(cell)) truth.set(cell, was);
  }
  return { table, findings: runChecks(table).findings, truth };
}

const keyOf = ({ check, at }: Finding): string => `${check} ${at.map(toA1).join(" ")}`;
const brokenIn = (findings: readonly Finding[]): string[] =>
  findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error").map(keyOf);

/** What a proposal writes: the wrong cells, and the totals that follow them. */
const changesOf = ({ edits, follows = [] }: Proposal): readonly RepairEdit[] => [...edits, ...follows];

function expectKept(table: Table, findings: readonly Finding[], proposal: Proposal): void {
  const after = runChecks(withCounts(table, changesOf(proposal))).findings;
  const before = new Set(findings.map(keyOf));
  const left = new Set(after.map(keyOf));
  expect(proposal.explains.length).toBeGreaterThan(0);
  for (const index of proposal.explains) expect(left).not.toContain(keyOf(findings[index] as Finding));
  // What could not be tested before may prove broken, as an order over a count below nothing; what held may not.
  const negative = new Set(
    findings.flatMap(({ check, at }) => (check === "count-is-not-negative" ? at.map(toA1) : [])),
  );
  const testable = after.filter(({ at }) => !at.some((cell) => negative.has(toA1(cell))));
  for (const broken of brokenIn(testable)) expect(before).toContain(broken);
  for (const { next } of changesOf(proposal)) expect(Number.isSafeInteger(next) && next >= 0).toBe(true);
}

test("every proposal closes what it explains and breaks nothing", () => {
  const random = new RandomSource(51);
  for (let done = 0; done < 600; done += 1) {
    const { table, findings } = spoilt(
      random,
      random.pick(fillableForms),
      random.pick(["top", "bottom", "none"]),
      1 + random.below(5),
    );
    for (const repair of repairsOf(table, findings))
      [repair, ...repair.alternatives].forEach((proposal) => expectKept(table, findings, proposal));
  }
});

test("the certain repairs agree with each other: made together they close all that they explain", () => {
  const random = new RandomSource(52);
  for (let done = 0; done < 400; done += 1) {
    const { table, findings } = spoilt(random, random.pick(fillableForms), "top", 2 + random.below(4));
    const certain = repairsOf(table, findings).filter((repair) => repair.certain);
    const cells = certain.flatMap(changesOf).map(({ at }) => toA1(at));
    expect(new Set(cells).size).toBe(cells.length);
    const left = new Set(runChecks(withCounts(table, certain.flatMap(changesOf))).findings.map(keyOf));
    for (const index of certain.flatMap(({ explains }) => explains))
      expect(left).not.toContain(keyOf(findings[index] as Finding));
  }
});

test("repairs come most certain first, and each error belongs to exactly one fault", () => {
  const random = new RandomSource(53);
  for (let done = 0; done < 200; done += 1) {
    const { table, findings } = spoilt(
      random,
      random.pick(fillableForms),
      random.pick(["top", "none"]),
      1 + random.below(5),
    );
    const repairs = repairsOf(table, findings);
    const order = repairs.map(({ certain, confidence }) => Number(certain) * 2 + confidence);
    expect(order).toEqual([...order].sort((one, other) => other - one));
    const counted = faultsOf(table, findings, repairs).flatMap((fault) => fault.findings);
    expect([...counted].sort((one, other) => one - other)).toEqual(
      findings.flatMap(({ outcome, severity }, index) => (outcome === "broken" && severity === "error" ? [index] : [])),
    );
  }
});

/** Where there is no total, or a column that no identity speaks of, much cannot be known; then nothing may be called certain. */
test.each([
  ["any form, with a total", ["top"], fillableForms],
  ["any form, without a total", ["none"], fillableForms],
] as const)("wrong certainty: %s", (_, totals, forms) => {
  const random = new RandomSource(54);
  let [cases, wrong] = [0, 0];
  while (cases < 1000) {
    const { table, findings, truth } = spoilt(random, random.pick(forms), random.pick(totals), 1 + random.below(3));
    if (truth.size === 0) continue;
    cases += 1;
    const isTrue = ({ edits }: Repair): boolean => edits.every(({ at, next }) => truth.get(toA1(at)) === next);
    if (repairsOf(table, findings).some((repair) => repair.certain && !isTrue(repair))) wrong += 1;
  }
  expect(wrong / cases).toBeLessThanOrEqual(0.005);
});

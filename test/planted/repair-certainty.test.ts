import type { Profile, Repair, SlipKind } from "../../src/core";
import { remediesOf, runChecks } from "../../src/core";
import { buildTable, type RowSpec } from "../tables/build-table";
import { form2to14, formOf } from "../tables/forms";
import { plantedFaults, type PlantedFault } from "../tables/plant-faults";
import { cellSlips, openRows, plantSlip, plantTotalSlip, type OpenRows } from "../tables/plant-slips";
import { quarter1Of2021 } from "../tables/quarter-1-2021";
import { RandomSource } from "../tables/random-source";
import { balancedRows } from "../tables/random-table";

/**
 * How often a repair that is called certain is wrong, and how often the certain ones alone restore the table. A short run
 * by itself; `REPAIR_TABLES=300 npx jest test/planted/repair-certainty` makes so many tables of each kind of fault.
 */
const TABLES = Number(process.env["REPAIR_TABLES"] ?? 15);
const FORMS: readonly Profile[] = [form2to14, formOf("ii-06a-vpcp-kstt")];

type Plant = (random: RandomSource, rows: OpenRows, profile: Profile) => PlantedFault | null;

const counted = (rows: OpenRows): number[] => rows.flatMap(({ cells }, row) => (cells === undefined ? [] : [row]));

const listed: Readonly<Record<string, Plant>> = Object.fromEntries([
  ...([...Object.keys(cellSlips), "neighbours-exchanged", "row-off", "column-off"] as SlipKind[]).map(
    (kind): [string, Plant] => [
      kind,
      (random, rows) => plantSlip(random, rows, kind, random.pick(counted(rows)), random.below(11)),
    ],
  ),
  ...(["total-misses-row", "total-counts-twice"] as const).map((kind): [string, Plant] => [
    kind,
    (random, rows, profile) => {
      const { total, parts } = random.pick(buildTable({ profile, rows }).sums);
      return plantTotalSlip(rows, kind, total, random.pick(parts));
    },
  ]),
]);

const sample: readonly RowSpec[] = quarter1Of2021.map(({ cells, ...row }) =>
  cells === undefined
    ? row
    : { ...row, cells: cells.map((cell) => (typeof cell === "string" ? Number(cell.replace(/\./g, "")) : cell)) },
);

function randomCase(random: RandomSource): { readonly profile: Profile; readonly rows: OpenRows } {
  if (random.next() < 0.3) return { profile: form2to14, rows: openRows(sample) };
  const profile = random.pick(FORMS);
  const sections =
    random.next() < 0.4
      ? [2 + random.below(30)]
      : Array.from({ length: 2 + random.below(2) }, () => 2 + random.below(12));
  const [subtotals, totalAt] = [random.next() < 0.5, random.pick(["top", "bottom"] as const)];
  return { profile, rows: openRows(balancedRows(random, { profile, sections, subtotals, totalAt })) };
}

interface Judged {
  /** A certain repair wants what is not the truth. */
  readonly wrong: boolean;
  /** The certain repairs alone give every spoilt cell its count. */
  readonly restored: boolean;
}

/** Null where the faults cannot be planted, or where they meet in one cell: that has no one truth. */
function judged(random: RandomSource, plants: readonly Plant[]): Judged | null {
  const { profile, rows } = randomCase(random);
  const cells = [];
  for (const plant of plants) {
    const planted = plant(random, rows, profile);
    if (planted === null) return null;
    cells.push(...planted.cells);
  }
  const table = buildTable({ profile, rows, blanks: "zero" });
  const truth = new Map(
    cells.map(({ row, column, was }) => [`${table.rows[row]?.at}:${table.columns[column]?.at}`, was]),
  );
  const { findings } = runChecks(table);
  if (truth.size < cells.length || findings.every(({ severity }) => severity === "note")) return null;
  const certain = remediesOf(table, findings).repairs.filter((repair) => repair.certain);
  const isTrue = ({ edits }: Repair): boolean =>
    edits.every(({ at, next }) => truth.get(`${at.row}:${at.column}`) === next);
  const edits = certain.flatMap((repair) => repair.edits).length;
  return { wrong: !certain.every(isTrue), restored: edits === truth.size && certain.every(isTrue) };
}

interface Rates {
  readonly tables: number;
  readonly wrong: number;
  readonly restored: number;
}

function measure(seed: number, tables: number, plants: (random: RandomSource) => readonly Plant[]): Rates {
  const random = new RandomSource(seed);
  let [done, wrong, restored] = [0, 0, 0];
  while (done < tables) {
    const result = judged(random, plants(random));
    if (result === null) continue;
    done += 1;
    if (result.wrong) wrong += 1;
    if (result.restored) restored += 1;
  }
  return { tables: done, wrong, restored };
}

function ofEach(plants: Readonly<Record<string, Plant>>): Rates {
  const all = Object.values(plants).map((plant) => measure(7, TABLES, () => [plant]));
  const sum = (of: keyof Rates): number => all.reduce((total, rates) => total + rates[of], 0);
  return { tables: sum("tables"), wrong: sum("wrong"), restored: sum("restored") };
}

const every: readonly Plant[] = [...Object.values(listed), ...Object.values(plantedFaults.cells)];
const LONG = 60_000 + TABLES * 20_000;

describe("one fault", () => {
  test(
    "a listed slip",
    () => {
      const { tables, wrong, restored } = ofEach(listed);
      expect(wrong / tables).toBeLessThanOrEqual(0.001);
      expect(restored / tables).toBeGreaterThanOrEqual(0.99);
    },
    LONG,
  );

  test(
    "a slip that no list names",
    () => {
      const { tables, wrong, restored } = ofEach(plantedFaults.cells);
      expect(wrong / tables).toBeLessThanOrEqual(0.001);
      expect(restored / tables).toBeGreaterThanOrEqual(0.92);
    },
    LONG,
  );

  test.each(Object.entries(plantedFaults.rows))(
    "%s: never a wrong count for certain",
    (_, plant) => {
      expect(measure(7, TABLES * 2, () => [plant]).wrong).toBe(0);
    },
    LONG,
  );
});

test(
  "three faults of cells",
  () => {
    const { tables, wrong, restored } = measure(9, TABLES * 14, (random) => [0, 1, 2].map(() => random.pick(every)));
    expect(wrong / tables).toBeLessThanOrEqual(0.005);
    expect(restored / tables).toBeGreaterThanOrEqual(0.78);
  },
  LONG,
);

import type { Profile, Repair, SlipKind } from "../../src/core";
import { remediesOf, runChecks } from "../../src/core";
import { buildTable, type RowSpec } from "../tables/build-table";
import { form2to14, formOf } from "../tables/forms";
import { plantedFaults, type PlantedFault } from "../tables/plant-faults";
import { cellSlips, openRows, plantSlip, plantTotalSlip, type OpenRows } from "../tables/plant-slips";
import { quarter1Of2021 } from "../tables/quarter-1-2021";
import { RandomSource } from "../tables/random-source";
import { balancedRows } from "../tables/random-table";

/** Random balanced tables spoilt by one fault or several, and what the repairs make of them. */
const FORMS: readonly Profile[] = [form2to14, formOf("ii-06a-vpcp-kstt")];

/** Spoils the rows; null where it cannot. */
export type Plant = (random: RandomSource, rows: OpenRows, profile: Profile) => PlantedFault | null;

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

/** Every kind of fault, by its name: slips that a list names, other counts in one cell, and faults of rows. */
export const faults = { listed, ...plantedFaults } as const;

interface Judged {
  /** A certain repair wants what is not the truth. */
  readonly wrong: boolean;
  /** The certain repairs alone give every spoilt cell its count. */
  readonly restored: boolean;
  /** An error names a spoilt cell; where no cell is spoilt, but a row, there is one. */
  readonly found: boolean;
  /** Something is said, and no repair is certain. */
  readonly undecided: boolean;
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
  const errors = findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");
  return {
    wrong: !certain.every(isTrue),
    restored: truth.size > 0 && edits === truth.size && certain.every(isTrue),
    found:
      truth.size === 0
        ? errors.length > 0
        : errors.some(({ at }) => at.some(({ row, column }) => truth.has(`${row}:${column}`))),
    undecided: certain.length === 0,
  };
}

/** How many tables of a kind, and of how many each is true. */
export type Rates = { readonly tables: number } & Readonly<Record<keyof Judged, number>>;

/** So many tables with the faults that `plants` names; a seed gives the same ones. */
export function measure(seed: number, tables: number, plants: (random: RandomSource) => readonly Plant[]): Rates {
  const random = new RandomSource(seed);
  const rates = { tables: 0, wrong: 0, restored: 0, found: 0, undecided: 0 };
  while (rates.tables < tables) {
    const result = judged(random, plants(random));
    if (result === null) continue;
    rates.tables += 1;
    for (const key of ["wrong", "restored", "found", "undecided"] as const) if (result[key]) rates[key] += 1;
  }
  return rates;
}

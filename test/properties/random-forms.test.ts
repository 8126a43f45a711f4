import {
  columnSums,
  findAppendices,
  profiles,
  repairsOf,
  runChecks,
  type CellValue,
  type Grid,
  type Table,
} from "../../src/core";
import { randomForm, type RandomForm } from "../grids/random-forms";
import { RandomSource } from "../tables/random-source";

/** RANDOM_FORMS=10000 for a thorough run; FORM_SEED for other forms. */
const ROUNDS = Number(process.env["RANDOM_FORMS"] ?? 60);
const SEED = Number(process.env["FORM_SEED"] ?? 3);

const tableOf = (grid: Grid): Table | null => findAppendices(grid, profiles)[0]?.table ?? null;
const errorsOf = (table: Table) =>
  runChecks(table).findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");

test("forms made up at random and filled rightly: no error, no repair", () => {
  const random = new RandomSource(SEED);
  const wrong: string[] = [];
  let read = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { grid, words } = randomForm(random);
    const table = tableOf(grid);
    if (table === null) continue;
    read += 1;
    const { findings } = runChecks(table);
    const [error] = findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");
    if (error !== undefined || repairsOf(table, findings).length > 0)
      wrong.push(`${round}: ${error?.what ?? "a repair"} in ${words}`);
  }
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(0.97 * ROUNDS);
});

/** One digit of a bound count typed wrongly; null where the form holds no count of two digits there. */
function slipped(
  random: RandomSource,
  { grid, units, bound }: RandomForm,
): { grid: Grid; row: number; column: number; was: number } | null {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const [row, column] = [random.pick(units), random.pick(bound)];
    const was = grid.rows.find((each) => each.row === row)?.cells[column];
    if (typeof was !== "number" || was < 10) continue;
    const digits = String(was);
    const at = random.below(digits.length);
    const digit = (Number(digits[at]) + 1 + random.below(8)) % 10;
    if (at === 0 && digit === 0) continue;
    const next = Number(digits.slice(0, at) + String(digit) + digits.slice(at + 1));
    const change = (cells: readonly CellValue[]): CellValue[] =>
      cells.map((cell, index) => (index === column ? next : cell));
    const rows = grid.rows.map((each) => (each.row === row ? { ...each, cells: change(each.cells) } : each));
    return { grid: { ...grid, rows }, row, column, was };
  }
  return null;
}

test("one slip in such a form is found, and no other cell is changed for it with certainty but in one of 1,000 at most", () => {
  const random = new RandomSource(SEED + 1);
  const harmful: string[] = [];
  let [planted, found, said, telling, repaired] = [0, 0, 0, 0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const form = randomForm(random);
    const slip = slipped(random, form);
    const table = slip === null ? null : tableOf(slip.grid);
    if (slip === null || table === null) continue;
    planted += 1;
    if (form.tells) telling += 1;
    const { findings } = runChecks(table);
    const at = ({ row, column }: { row: number; column: number }): boolean =>
      row === slip.row && column === slip.column;
    const named = errorsOf(table).some((error) => error.at.some(at));
    if (named) found += 1;
    // Of a handful of units with a handful of dossiers a sum cannot be told from chance: then it is said to be undecided.
    if (named || findings.some(({ outcome, severity }) => outcome === "undecided" && severity !== "note")) said += 1;
    const repairs = repairsOf(table, findings);
    const [best] = repairs;
    if (best !== undefined && best.edits.length === 1 && at(best.edits[0].at) && best.edits[0].next === slip.was)
      repaired += form.tells ? 1 : 0;
    if (
      repairs.some(
        ({ certain, edits }) => certain && !(edits.length === 1 && at(edits[0].at) && edits[0].next === slip.was),
      )
    )
      harmful.push(`${round}: ${form.words}`);
  }
  // Tables of a few units with a few dossiers each: 2 of 10,000.
  expect(harmful.slice(Math.floor(ROUNDS / 1000))).toEqual([]);
  expect(planted).toBeGreaterThan(0.9 * ROUNDS);
  expect(found / planted).toBeGreaterThan(0.88);
  expect(said / planted).toBeGreaterThan(0.93);
  expect(repaired / telling).toBeGreaterThan(0.9);
  if (process.env["RANDOM_FORMS"] !== undefined)
    process.stderr.write(`${planted} slips: ${found} found, ${said} said, ${repaired}/${telling} repaired exactly\n`);
});

test("columns that have nothing to do with each other: no relation is invented", () => {
  const random = new RandomSource(SEED + 2);
  const invented: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { grid, words } = randomForm(random, false);
    const table = tableOf(grid);
    if (table !== null && (columnSums(table).length > 0 || errorsOf(table).length > 0))
      invented.push(`${round}: ${words}`);
  }
  expect(invented).toEqual([]);
});

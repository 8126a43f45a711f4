import type { CellValue, Grid, GridRow, Profile, Table } from "../src/core";
import { findAppendices, loadBooks, profiles, runChecks } from "../src/core";
import { balancedCounts } from "../test/tables/balanced-counts";
import { buildTable } from "../test/tables/build-table";
import type { BenchLine } from "./line";

const SIZES = [35, 3_500, 100_000] as const;
const GOAL = 10;
const GOAL_WITH_TEXT = 20;
/** From cells to findings, by the number of rows. */
const GOALS_OF_ALL: Readonly<Record<number, number>> = { 3_500: 45, 100_000: 60 };
/** Both sides of a pair repeat their work until they take about this long, so that what disturbs the machine meets both alike. */
const SLICE_MILLISECONDS = 10;
const WARM_SLICES = 25;
const PAIRS = 61;
/** Where no goal depends on it. */
const FEW_PAIRS = 9;
const FIRST_NAMES = ["Tân", "Phú", "Bình", "Hòa", "Đông", "Mỹ", "Quang", "Yên", "Thượng", "Lạc", "Sơn", "Xuân"];

/** The checks over clean tables, and with 5% of the counts written as text from the sheet on, against the mere sum of the same cells. */
export async function run(): Promise<BenchLine[]> {
  const lines = SIZES.flatMap((size) => {
    const units = unitsOf(size - 1);
    return [...clean(units), ...withText(units)];
  });
  const { discoveries } = await loadBooks();
  const perRow = perRowWith(discoveries);
  return [...lines, perRow("a cash book", cashBook), perRow("a wide list without sums", wideList)];
}

/** A list ten times as long takes no more time for a row: whatever goes back over the rows above must not. */
const GOAL_PER_ROW = 1.5;
const [SHORT, LONG] = [350, 3_500];

/** Tables of no known form, found, read and checked. */
const perRowWith =
  (discoveries: Discoveries) =>
  (name: string, made: (rows: number) => Grid): BenchLine => {
    const [short, long] = [made(SHORT), made(LONG)];
    const work = (grid: Grid) => (): number =>
      findAppendices(grid, profiles, discoveries).reduce((sum, { table }) => sum + runChecks(table).summary.holds, 0);
    const ratio = ratioOf(work(long), work(short), FEW_PAIRS) / (LONG / SHORT);
    return line(`${name} of no known form, a row of ${LONG} / a row of ${SHORT}`, ratio, GOAL_PER_ROW);
  };

type Discoveries = Awaited<ReturnType<typeof loadBooks>>["discoveries"];

function cashBook(rows: number): Grid {
  let rest = 5_000;
  const body = Array.from({ length: rows }, (_, row): CellValue[] => {
    const [came, went] = [(row * 7_919) % 907, (row * 104_729) % Math.min(883, rest + 1)];
    rest += came - went;
    return [`Khoản ${row}`, came, went, rest];
  });
  return plainGrid([["Diễn giải", "Thu", "Chi", "Tồn"], ["Số dư đầu kỳ", null, null, 5_000], ...body]);
}

function wideList(rows: number): Grid {
  const columns = Array.from({ length: 30 }, (_, column) => `Chỉ tiêu ${FIRST_NAMES[column % 12] ?? ""} ${column}`);
  const body = Array.from({ length: rows }, (_, row): CellValue[] => [
    row + 1,
    `Đơn vị ${row}`,
    ...columns.map((_name, column) => (row * 7_919 + column * 104_729 + row * row * 31) % 4_999),
  ]);
  return plainGrid([["STT", "Tên đơn vị", ...columns], ...body]);
}

function plainGrid(rows: readonly (readonly CellValue[])[]): Grid {
  return { sheet: "Sổ", rows: rows.map((cells, row): GridRow => ({ row, cells })), merges: [] };
}

interface Unit {
  readonly name: string;
  readonly counts: readonly number[];
}

function clean(units: readonly Unit[]): BenchLine[] {
  const table = tableOf(units);
  const cells = plainCells(units);
  const ratio = ratioOf(
    () => runChecks(table).summary.holds,
    () => mereSum(cells),
    PAIRS,
  );
  return [line(`checks, ${sizeWords(units)} rows / mere sum`, ratio, units.length < 3_500 - 1 ? null : GOAL)];
}

function withText(units: readonly Unit[]): BenchLine[] {
  const grid = gridOf(units);
  const cells = plainCells(units);
  const [found] = findAppendices(grid, [form()]);
  if (found === undefined) throw new Error("the bench's own appendix was not found");
  const { table } = found;
  const checks = ratioOf(
    () => runChecks(table).summary.holds,
    () => mereSum(cells),
    PAIRS,
  );
  const all = ratioOf(
    () => runChecks(findAppendices(grid, [form()])[0]?.table ?? table).summary.holds,
    () => mereSum(cells),
    FEW_PAIRS,
  );
  return [
    line(
      `checks, 5% text, ${sizeWords(units)} rows / mere sum`,
      checks,
      units.length < 3_500 - 1 ? null : GOAL_WITH_TEXT,
    ),
    line(
      `finding, reading and checks, 5% text, ${sizeWords(units)} rows / mere sum`,
      all,
      GOALS_OF_ALL[units.length + 1] ?? null,
    ),
  ];
}

/**
 * How many times longer `ours` takes than `limit`: the median over pairs of slices of equal length, one right after the
 * other. Best times would compare the luckiest moments of each, and a busy neighbour meets the longer work more often.
 */
function ratioOf(ours: () => number, limit: () => number, pairs: number): number {
  let kept = 0;
  const time = (work: () => number, rounds: number): number => {
    const start = performance.now();
    for (let round = 0; round < rounds; round += 1) kept += work();
    return (performance.now() - start) / rounds;
  };
  const roundsOf = (work: () => number): number => {
    time(work, 3);
    const once = Math.max(1e-4, time(work, 3));
    // Compiled only after some thousand calls: the small table needs them before it is timed.
    time(work, Math.ceil((WARM_SLICES * SLICE_MILLISECONDS) / once));
    return Math.max(1, Math.round(SLICE_MILLISECONDS / Math.max(1e-4, time(work, 3))));
  };
  const [ourRounds, limitRounds] = [roundsOf(ours), roundsOf(limit)];
  const ratios = Array.from({ length: pairs }, () => time(ours, ourRounds) / time(limit, limitRounds)).sort(
    (a, b) => a - b,
  );
  if (Number.isNaN(kept)) throw new Error("the bench summed what is no number");
  return ratios[pairs >> 1] ?? Infinity;
}

function mereSum(cells: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let row = 0; row < cells.length; row += 1) {
    const counts = cells[row] ?? [];
    for (let column = 0; column < counts.length; column += 1) sum += counts[column] ?? 0;
  }
  return sum;
}

function line(what: string, ratio: number, goal: number | null): BenchLine {
  return { what, ratio, goal: goal === null ? "no goal" : `<= ${goal}`, met: goal === null || ratio <= goal };
}

function sizeWords(units: readonly Unit[]): string {
  return String(units.length + 1);
}

/** Units whose counts keep the five identities of the (2)–(14) form, from plain arithmetic: the same in every run. */
function unitsOf(count: number): Unit[] {
  return Array.from({ length: count }, (_, index) => {
    const [online, before, direct] = [(index * 7) % 97, index % 13, (index * 31) % 977];
    const received = online + before + direct;
    const resolved = (index * 11) % (received + 1);
    const late = index % (resolved + 1);
    const pending = received - resolved;
    const overdue = index % (pending + 1);
    const counts = balancedCounts({ online, before, direct, late, pending, overdue });
    const [first = "", second = ""] = [FIRST_NAMES[index % 12], FIRST_NAMES[Math.floor(index / 12) % 12]];
    // Joined through bytes: names from a file are flat strings, those from a template are ropes.
    return { name: Buffer.from(`UBND xã ${first} ${second} ${index}`).toString(), counts };
  });
}

function totalOf(units: readonly Unit[]): number[] {
  return units.reduce<number[]>(
    (sums, unit) => sums.map((sum, column) => sum + (unit.counts[column] ?? 0)),
    new Array<number>(11).fill(0),
  );
}

function tableOf(units: readonly Unit[]): Table {
  return buildTable({
    rows: [
      { kind: "total", name: "Tổng", cells: totalOf(units) },
      ...units.map(({ name, counts }) => ({ name, cells: counts })),
    ],
  });
}

function plainCells(units: readonly Unit[]): number[][] {
  return [totalOf(units), ...units.map(({ counts }) => [...counts])];
}

function form(): Profile {
  const found = profiles.find(({ id }) => id === "tong-hop-2-14");
  if (found === undefined) throw new Error("the form tong-hop-2-14 is gone");
  return found;
}

/** A sheet with the form's header and every twentieth count as text, as an export writes it: "1.902". */
function gridOf(units: readonly Unit[]): Grid {
  const columns = Object.values(form().columns);
  const header: CellValue[][] = [
    ["TT", "Đơn vị", ...columns.map((column) => column.header[0]?.join(" ") ?? column.label)],
    ["(2)", "(3)", ...columns.map((column) => `(${column.number ?? 0})`)],
  ];
  let cell = 0;
  const asText = (count: number): CellValue =>
    (cell += 1) % 20 === 0 ? String(count).replace(/\B(?=(\d{3})+$)/g, ".") : count;
  const body = units.map(({ name, counts }, index): CellValue[] => [index + 1, name, ...counts.map(asText)]);
  const rows = [...header, ["", "Tổng", ...totalOf(units)], ...body].map((cells, row): GridRow => ({ row, cells }));
  return { sheet: "Phụ lục", rows, merges: [] };
}

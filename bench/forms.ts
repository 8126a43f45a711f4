import { read } from "@e965/xlsx";
import { openWorkbook } from "../src/adapters/xlsx";
import { findAppendices, profiles, runChecks, type Grid, type Profile } from "../src/core";
import { isRefusal } from "../src/ports/refusal";
import { formRecipes } from "../test/books/form-books";
import type { BenchLine } from "./line";

const TIMINGS = 301;
/** Forms that a table is compared with where the number of forms is asked about. */
const FEW = 4;
const GROWTH = 1.2;
const READING = 0.3;

/** The table of one office with all forms: against a part of them, and opened and checked against SheetJS, which reads it only. */
export async function run(): Promise<BenchLine[]> {
  const bytes = formRecipes["bieu-06a-theo-don-vi"]?.make();
  const file = bytes === undefined ? null : openWorkbook(bytes, "bang.xlsx");
  if (bytes === undefined || file === null || isRefusal(file)) throw new Error("the bench's own book was not made");
  const grid = await file.read({ name: "TONGHOP" });
  if (isRefusal(grid)) throw new Error(grid.reason);
  const few = profiles.slice(0, FEW);
  const growth = ratioOf(
    () => Promise.resolve(found(grid, profiles)),
    () => Promise.resolve(found(grid, few)),
  );
  const peer = ratioOf(
    async () => {
      const book = openWorkbook(bytes, "bang.xlsx");
      const cells = isRefusal(book) ? book : await book.read({ name: "TONGHOP" });
      return isRefusal(cells) ? 0 : found(cells, profiles);
    },
    () => Promise.resolve(read(bytes, { type: "array" }).SheetNames.length),
  );
  return [
    line(`finding and checking, ${profiles.length} forms / ${FEW} forms`, await growth, GROWTH),
    line("opening and checking .xlsx of one office / SheetJS reading it", await peer, READING),
  ];
}

/** Statements that hold in the best table; 0 would mean that nothing was found. */
function found(grid: Grid, forms: readonly Profile[]): number {
  const [best] = findAppendices(grid, forms);
  if (best === undefined) throw new Error("the bench's own table was not found");
  return runChecks(best.table).summary.holds;
}

/** How many times longer `ours` takes: the median of ratios of pairs, one right after the other. */
async function ratioOf(ours: () => Promise<number>, theirs: () => Promise<number>): Promise<number> {
  const time = async (work: () => Promise<number>): Promise<number> => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const ratios: number[] = [];
  for (let timing = 0; timing < TIMINGS; timing += 1) ratios.push((await time(ours)) / (await time(theirs)));
  ratios.sort((one, other) => one - other);
  return ratios[TIMINGS >> 1] ?? Infinity;
}

function line(what: string, ratio: number, goal: number): BenchLine {
  return { what, ratio, goal: `<= ${goal.toFixed(2)}`, met: ratio <= goal };
}

import type { CountMatrix } from "../../model/count";
import { roundingIn, UNREADABLE } from "../../model/count";
import type { RowSum } from "../../model/table";
import { readNumbering } from "./row-kinds";
import type { BodyRow } from "./row-tree";

/** Bits of different figures that chance would not add up: see row-sums. */
const AMPLE_BITS = 20;
/** A row is divided by two at least, and so are two rows: one may be so by chance. */
const FEWEST = 2;
/** So many rows that close vouch for one that does not close at all: a slip in a table of one column. */
const VOUCHED_BY = 3;

/**
 * Numbered rows that are divided by the rows without a number directly below them: «1 | Khai sinh», then «- Đúng hạn»,
 * «- Quá hạn» that add up to it. Whether they divide it or stand aside of it («Trong đó: nữ») is told by the figures, over
 * all rows together.
 *
 * @returns the sums, and every row that is a part; null where there are none
 */
export function partsBelow(
  body: readonly BodyRow[],
  counts: CountMatrix,
): { readonly sums: readonly RowSum[]; readonly parts: ReadonlySet<number> } | null {
  const runs = runsBelow(body);
  if (runs.length < FEWEST) return null;
  const closing: RowSum[] = [];
  const partly: RowSum[] = [];
  const failing: RowSum[] = [];
  let bits = 0;
  for (const run of runs) {
    const told = closingOf(counts, run);
    if (told.fails === 0 && told.closes > 0) {
      closing.push(run);
      bits += told.bits;
    } else (told.closes > 0 ? partly : failing).push(run);
  }
  if (closing.length < FEWEST || closing.length < partly.length || bits < AMPLE_BITS) return null;
  const sums = [...closing, ...partly, ...(closing.length >= VOUCHED_BY * failing.length ? failing : [])];
  return { sums, parts: new Set(sums.flatMap(({ parts }) => parts)) };
}

/** Each numbered row with the rows without a number below it, two at least. */
function runsBelow(body: readonly BodyRow[]): readonly RowSum[] {
  const runs: RowSum[] = [];
  let parts: number[] = [];
  let head = -1;
  const end = (): void => {
    if (head >= 0 && parts.length >= FEWEST) runs.push({ total: head, parts });
  };
  body.forEach((row, index) => {
    const isPart = row.counts && row.numbering === "" && (row.role === "plain" || row.role === "aside");
    if (isPart || (row.counts && isDash(row.numbering))) {
      parts.push(index);
      return;
    }
    end();
    const { style } = readNumbering(row.numbering, "");
    head = row.counts && (style === "arabic" || style === "decimal") ? index : -1;
    parts = [];
  });
  end();
  return runs;
}

/** «-», «a)» in the column of numbers. */
function isDash(numbering: string): boolean {
  return /^(?:[-–—+•*]|\p{Ll}\))$/u.test(numbering);
}

/** In how many columns the parts add up to the row, and how unlikely that is by chance. */
function closingOf(
  counts: CountMatrix,
  { total, parts }: RowSum,
): { readonly closes: number; readonly fails: number; readonly bits: number } {
  const { width, values, states, scale } = counts;
  const figures = new Set<number>();
  let [closes, fails] = [0, 0];
  for (let column = 0; column < width; column += 1) {
    const at = (row: number): number => row * width + column;
    if ([total, ...parts].some((row) => states[at(row)] === UNREADABLE)) continue;
    const stated = values[at(total)] ?? 0;
    const sum = parts.reduce((all, row) => all + (values[at(row)] ?? 0), 0);
    if (stated === 0 && sum === 0) continue;
    if (Math.abs(stated - sum) > roundingIn(counts, column, parts.length)) fails += 1;
    else {
      closes += 1;
      figures.add(Math.abs(stated) / (scale?.steps[column] ?? 1));
    }
  }
  return { closes, fails, bits: [...figures].reduce((bits, figure) => bits + Math.log2(1 + figure), 0) };
}

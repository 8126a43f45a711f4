import { fareOf, rowFareOf } from "./measure";
import { ALL_PENS } from "./pens";
import { sheetSets } from "./all-sheets";

const share = (part: number, of: number): string => (of === 0 ? "-" : `${((100 * part) / of).toFixed(1)}%`);

/** Prints how a set of sheets fares: each layout, then all together. @returns how much harm was done */
export function printFare(set: string, times: number, from: number, isLong: boolean): number {
  const seeds = Array.from({ length: times }, (_, at) => from + at);
  const sum = {
    right: 0,
    quiet: 0,
    planted: 0,
    rates: 0,
    found: 0,
    said: 0,
    exact: 0,
    wrong: 0,
    rows: 0,
    rowsFound: 0,
    rowsWrong: 0,
  };
  const layouts = sheetSets[set] ?? [];
  for (const layout of layouts) {
    const fare = fareOf(layout, seeds, ALL_PENS);
    const rows = rowFareOf(layout, seeds, ["unit twice", "unit missing"]);
    for (const key of ["right", "quiet", "planted", "rates", "found", "said", "exact", "wrong"] as const)
      sum[key] += fare[key];
    sum.rows += rows.planted;
    sum.rowsFound += rows.found;
    sum.rowsWrong += rows.wrong;
    console.log(
      `${layout.name}: quiet ${fare.quiet}/${fare.right} read ${fare.read}, found ${fare.found}/${fare.planted} said ${fare.said} exact ${fare.exact}/${fare.planted - fare.rates} wrong ${fare.wrong}; rows ${rows.found}/${rows.planted} wrong ${rows.wrong}`,
    );
    if (isLong) for (const example of [...fare.examples, ...rows.examples]) console.log(`   ${example}`);
  }
  console.log(
    `${set}: quiet ${sum.quiet}/${sum.right}; slips ${sum.planted}: found ${share(sum.found, sum.planted)}, said ${share(sum.said, sum.planted)}, mended exactly ${share(sum.exact, sum.planted - sum.rates)}, wrong for certain ${sum.wrong}; rows twice or missing ${sum.rows}: found ${share(sum.rowsFound, sum.rows)}, wrong for certain ${sum.rowsWrong}`,
  );
  return sum.right - sum.quiet + sum.wrong + sum.rowsWrong;
}

import { findAppendices, profiles, runChecks, type CellValue } from "../../src/core";
import { fareOf } from "../grids/sheets/measure";
import { turnedMore } from "../grids/sheets/turned-more";
import { turnedSheets } from "../grids/sheets/turned-sheets";
import { makeGrid } from "../grids/make-grid";
import { RandomSource } from "../tables/random-source";

const SEEDS = [1, 2, 3, 4];
/** TURNED=10000 for a thorough run. */
const ROUNDS = Number(process.env["TURNED"] ?? 150);

/** Neither the measures nor the offices show a sum that a slip leaves standing: found only as far as they do, and said. */
const SAID = [
  "turned: measures without any sum between them",
  "turned: no total of the offices",
  "turned: opening, in, out, closing",
  "turned: rates and «trong đó» between the sums",
];

test.each([...turnedSheets, ...turnedMore].map((layout) => [layout.name, layout] as const))("%s", (name, layout) => {
  const fare = fareOf(layout, SEEDS);
  expect(fare).toMatchObject({ read: SEEDS.length, quiet: SEEDS.length, wrong: 0 });
  if (SAID.includes(name)) expect(fare.said).toBeGreaterThanOrEqual(fare.planted - 1);
  else expect(fare.found).toBe(fare.planted);
});

test("rows that have nothing to do with each other: no sum is invented between them", () => {
  const random = new RandomSource(4);
  const invented: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const size = random.pick([10, 100, 1000, 10_000]);
    const wide = 3 + random.below(9);
    const rows = Array.from({ length: 3 + random.below(20) }, (_, row): CellValue[] => {
      const figures = Array.from({ length: wide }, () => random.below(random.pick([size, Math.ceil(size / 10)])));
      const name = random.below(4) === 0 ? "Tổng số loại" : "Chỉ tiêu";
      return [`${name} ${row + 1}`, ...figures, figures.reduce((sum, figure) => sum + figure, 0)];
    });
    const header = ["Chỉ tiêu", ...Array.from({ length: wide }, (_, at) => `Xã số ${at + 1}`), "Tổng cộng"];
    for (const { table } of findAppendices(makeGrid([["BIỂU TỔNG HỢP"], header, ...rows]), profiles)) {
      const isError = runChecks(table).findings.some(
        ({ outcome, severity }) => outcome === "broken" && severity === "error",
      );
      if (table.sums.length > 0 || isError) invented.push(`${round}: ${JSON.stringify(rows)}`);
    }
  }
  expect(invented).toEqual([]);
});

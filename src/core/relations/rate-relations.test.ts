import { findAppendices, profiles, type CellValue, type Table } from "..";
import { makeGrid } from "../../../test/grids/make-grid";

const UNITS: readonly (readonly [early: number, late: number, open: number])[] = [
  [301, 9, 27], [240, 15, 14], [399, 3, 35], [120, 8, 9], [533, 44, 61], [88, 8, 4], [350, 14, 20], [300, 12, 33],
]; // prettier-ignore

/** All = done + open, done = early + late, and a percentage column written as given. */
function tableWith(label: string, rate: (early: number, late: number, open: number) => CellValue): Table {
  const rows = UNITS.map(([early, late, open], index): CellValue[] => [
    `Trạm ${index + 1}`, early + late + open, early + late, early, late, open, rate(early, late, open),
  ]); // prettier-ignore
  const [found] = findAppendices(
    makeGrid([["Đơn vị", "Tổng lượt", "Xong", "Xong sớm", "Xong muộn", "Chưa xong", label], ...rows]),
    profiles,
  );
  if (found === undefined) throw new Error("no table found");
  return found.table;
}

const quotients = (table: Table): string[] =>
  table.relations.flatMap((relation) =>
    relation.kind === "rate"
      ? [`${relation.complement ? "100-" : ""}${relation.numerator.join("+")}/${relation.base.join("+")}`]
      : [],
  );
const percent = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100;

test("the one quotient that gives the printed figure", () => {
  expect(quotients(tableWith("Tỷ lệ sớm (%)", (early, late) => percent(early, early + late)))).toEqual(["2/1"]);
  expect(quotients(tableWith("Tỷ lệ sớm", (early, late, open) => percent(early, early + late + open)))).toEqual([
    "2/0",
  ]);
});

test("printed as text with a percent sign, or as a plain fraction", () => {
  const text = (early: number, late: number): string => `${String(percent(early, early + late)).replace(".", ",")}%`;
  expect(quotients(tableWith("Tỷ lệ", text))).toEqual(["2/1"]);
  const fraction = (early: number, late: number): number => Math.round((10_000 * early) / (early + late)) / 10_000;
  expect(quotients(tableWith("Tỷ lệ", fraction))).toEqual(["2/1"]);
});

test("figures that no quotient gives have no relation", () => {
  let next = 0;
  expect(quotients(tableWith("Tỷ lệ hài lòng", () => ((next += 37.31) % 100).toFixed(2).replace(".", ",")))).toEqual(
    [],
  );
});

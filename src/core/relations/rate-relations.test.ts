import { findAppendices, profiles, runChecks, type CellValue, type Table } from "..";
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

/** Done = early + punctual + late, all = done + in time + overdue; the rate is written as given. */
function dividedTable(
  label: string,
  rate: (early: number, punctual: number, late: number, inTime: number, overdue: number) => CellValue,
  units = UNITS.length,
): Table {
  const rows = UNITS.slice(0, units).map(([early, late, open], index): CellValue[] => {
    const punctual = 17 + ((index * 23) % 90);
    const overdue = open % 4;
    const done = early + punctual + late;
    return [
      `Trạm ${index + 1}`, done + open, done, early, late, punctual, open, open - overdue, overdue,
      rate(early, punctual, late, open - overdue, overdue),
    ]; // prettier-ignore
  });
  const sums = [...Array(8).keys()].map((at) => rows.reduce((sum, row) => sum + Number(row[at + 1]), 0));
  const header = [
    "Đơn vị", "Tổng lượt", "Đã xử lý", "Trước hạn", "Quá hạn", "Đúng hạn", "Đang xử lý", "Còn hạn", "Hết hạn", label,
  ]; // prettier-ignore
  const [found] = findAppendices(makeGrid([header, ...rows, ["Cộng", ...sums, null]]), profiles);
  if (found === undefined) throw new Error("no table found");
  return found.table;
}

test("two columns over a third are all but the one between them", () => {
  const table = dividedTable("Tỷ lệ (%)", (early, punctual, late) =>
    percent(early + punctual, early + punctual + late),
  );
  expect(quotients(table)).toEqual(["100-3/1"]);
});

test("a part each of two divisions over the whole of both", () => {
  const table = dividedTable("Tỷ lệ (%)", (early, punctual, late, inTime, overdue) =>
    percent(early + inTime, early + punctual + late + inTime + overdue),
  );
  expect(quotients(table)).toEqual(["2+6/0"]);
});

test.each([
  "Tỷ lệ (trước hạn + đúng hạn)/đã xử lý (%)",
  "Tỷ lệ đúng hạn = (Trước hạn + Đúng hạn) / Đã xử lý",
  "Tỷ lệ = Trước hạn + Đúng hạn / Đã xử lý × 100",
])("in the words of its label, on two offices: «%s»", (label) => {
  const rate = (early: number, punctual: number, late: number): CellValue =>
    percent(early + punctual, early + punctual + late);
  expect(quotients(dividedTable(label, rate, 2))).toEqual(["2+4/1"]);
});

test("a rate that its label explains and one row contradicts is named there", () => {
  let row = 0;
  const table = dividedTable("Tỷ lệ (trước hạn + đúng hạn)/đã xử lý (%)", (early, punctual, late) => {
    row += 1;
    return row === 3 ? percent(early, early + punctual + late) : percent(early + punctual, early + punctual + late);
  });
  const { findings } = runChecks(table);
  expect(findings.filter(({ severity, outcome }) => severity === "error" && outcome === "broken")).toMatchObject([
    { check: "rate-matches-counts", data: { row: { name: "Trạm 3" } } },
  ]);
});

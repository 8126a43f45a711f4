import { findAppendices, profiles, runChecks, type CellValue, type Table } from "../..";
import { makeGrid } from "../../../../test/grids/make-grid";

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

describe("growth of one period over another", () => {
  const YEARS: readonly (readonly [before: number, now: number])[] = [
    [310, 402], [288, 251], [97, 140], [1204, 1188], [655, 655], [73, 91], [540, 377], [862, 1010],
  ]; // prettier-ignore
  const growth = ([before, now]: readonly [number, number]): number =>
    Math.round((1000 * (now - before)) / before) / 10;
  const table = (label: string, at?: readonly [row: number, rate: number]): Table => {
    const added = (one: 0 | 1): number => YEARS.reduce((all, years) => all + years[one], 0);
    const sum = [added(0), added(1)] as const;
    const rows = [...YEARS, sum].map((years, index): CellValue[] => [
      index < YEARS.length ? `Bến ${index + 1}` : "Cộng",
      ...years,
      at?.[0] === index ? at[1] : growth(years),
    ]);
    const [found] = findAppendices(makeGrid([["Bến", "Chuyến năm trước", "Chuyến năm nay", label], ...rows]), profiles);
    if (found === undefined) throw new Error("no table found");
    return found.table;
  };
  const wrong = (of: Table): string[] =>
    runChecks(of).findings.flatMap(({ check, what }) => (check === "rate-matches-counts" ? [what] : []));

  test.each(["Tỷ lệ (%)", "Tăng/giảm (%)"])("is found without a column of differences, «%s»", (label) => {
    const right = table(label);
    expect(right.relations.filter(({ kind }) => kind === "rate")).toMatchObject([
      { numerator: [1], base: [0], complement: false, growth: true, rows: 9, holds: 9 },
    ]);
    expect(wrong(right)).toEqual([]);
  });

  test("a fall that is mistyped is told by what it must be", () => {
    expect(wrong(table("Tỷ lệ (%)", [6, -32.2]))).toEqual([
      "Bến 7: cột «Tỷ lệ (%)» ghi -32,2% nhưng «Chuyến năm nay» / «Chuyến năm trước» − 100 là -30,2%",
    ]);
  });
});

/** The shape of a province's public list by level of service; figures of Thừa Thiên Huế's portal, two of three rows. */
test("percentages beside the counts of their groups are read as one is, in a table of three rows without a total", () => {
  const groups: CellValue[] = ["Trước hạn", null, "Đúng hạn", null, "Trễ hạn", null];
  const under: CellValue[] = ["Tổng", "%", "Tổng", "%", "Tổng", "%"];
  const [found] = findAppendices(
    makeGrid([
      ["Mức độ", "Tổng", "Đã xử lý", "Chưa xử lý", ...groups],
      [null, null, null, null, ...under],
      ["Mức 1, 2", 268763, 257141, 11622, 124907, "48,6%", 102770, "40%", 19852, "7,7%"],
      ["Mức 3", 68544, 61827, 6717, 43434, "70,3%", 11795, "19,1%", 4331, "7%"],
      ["Mức 4", 1665, 1611, 54, 952, "59,1%", 388, "24,1%", 268, "16,6%"],
    ]),
    profiles,
  );
  if (found === undefined) throw new Error("no table found");
  expect(quotients(found.table)).toEqual(["3/1", "4/1", "5/1"]);
  expect(runChecks(found.table).findings.filter(({ severity }) => severity !== "note")).toEqual([]);
});

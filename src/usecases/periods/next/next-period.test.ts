import { findAppendices, profiles, toA1, type Table } from "../../../core";
import { isRefusal } from "../../../ports/refusal";
import { makeGrid } from "../../../../test/grids/make-grid";
import { monthGrid, monthSheet, UNITS, type MonthCounts, type MonthOptions } from "../../../../test/grids/month-book";
import { nextPeriod, type NextPeriod } from "./next-period";

async function planOf(month: number, options: MonthOptions = {}): Promise<ReturnType<typeof nextPeriod>> {
  const grid = await monthGrid(monthSheet(month, options));
  const [first, ...rest] = findAppendices(grid, profiles).map(({ table }) => table);
  if (first === undefined) throw new Error("no table");
  const tables: [Table, ...Table[]] = [first, ...rest];
  return nextPeriod(grid, tables);
}

async function plan(month: number, options: MonthOptions = {}): Promise<NextPeriod> {
  const made = await planOf(month, options);
  if (isRefusal(made)) throw new Error(made.reason);
  return made;
}

const changesOf = ({ changes }: NextPeriod): Readonly<Record<string, unknown>> =>
  Object.fromEntries(changes.map(({ at, next }) => [toA1(at), next]));

test("pending is carried over, inputs go, formulas stay, the period goes on", async () => {
  const next = await plan(3);
  expect(next).toMatchObject({
    name: "Tháng 4",
    period: { before: "tháng 3 năm 2026", after: "tháng 4 năm 2026" },
    emptied: 18,
    formulas: 3 * 4 + 11,
    remarks: [{ is: "day-emptied" }],
  });
  expect(next.carried.map(({ at, row, count }) => [toA1(at), row, count])).toEqual([
    ["E6", "Xã An Bình", 22],
    ["E7", "Xã Bình Minh", 15],
    ["E8", "Phường Cát Linh", 25],
  ]);
  expect(changesOf(next)).toMatchObject({
    A2: "TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 4/2026",
    D6: null,
    E6: 22,
    L8: null,
    I11: "Sơn Hải, ngày … tháng … năm …",
  });
  expect(Object.keys(changesOf(next))).not.toContain("C6");
});

test("sums typed as numbers go with the inputs; the carried-over total is what the total left", async () => {
  const next = await plan(3, { typed: true });
  expect(next.formulas).toBe(0);
  expect(changesOf(next)).toMatchObject({ C6: null, M9: null, E9: 62 });
});

test("December is followed by January of the next year", async () => {
  const next = await plan(12);
  expect(next).toMatchObject({ name: "Tháng 1", period: { after: "tháng 1 năm 2027" } });
  expect(changesOf(next)["A2"]).toContain("THÁNG 01/2027");
});

test("a running count has no next period, and is not guessed at", async () => {
  for (const title of [
    "KẾT QUẢ GIẢI QUYẾT TTHC 9 THÁNG ĐẦU NĂM 2026",
    "KẾT QUẢ GIẢI QUYẾT TTHC LŨY KẾ ĐẾN THÁNG 3/2026",
    "KẾT QUẢ TTHC THÁNG 3/2026 (từ ngày 01/01/2026 đến ngày 31/3/2026)",
  ])
    expect(await planOf(3, { title, name: "Phụ lục" })).toMatchObject({ reason: "next-cumulative" });
});

test("where nothing names a period, the figures go on and the title is asked for", async () => {
  const next = await plan(3, { title: "TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC", name: "Phụ lục" });
  expect(next).toMatchObject({ name: null, period: null, texts: [] });
  expect(next.remarks.map(({ is }) => is)).toEqual(["day-emptied", "no-period"].reverse());
});

test("a sheet named for another month than its title keeps its name, and that is said", async () => {
  const next = await plan(3, { name: "Tháng 2" });
  expect(next.name).toBeNull();
  expect(next.remarks).toContainEqual({ is: "sheet-keeps-name", sheet: "Tháng 2" });
});

test("what cannot be read is left empty and said; nothing pending is a zero that is known", () => {
  const sheet = monthSheet(3, {
    typed: true,
    units: { ...UNITS, "Xã Đông": [10, 0, 0, 10, 0, 0, 0] satisfies MonthCounts },
  });
  const cells = [...sheet.rows].map((row) => row.map(({ value }) => (typeof value === "object" ? null : value)));
  const unread = cells.map((row, index) =>
    index === 5 ? row.map((value, at) => (at === 9 ? "xem lại" : value)) : row,
  );
  const grid = makeGrid(unread, [], "Tháng 3");
  const [found] = findAppendices(grid, profiles);
  if (found === undefined) throw new Error("no table");
  const next = nextPeriod(grid, [found.table]);
  if (isRefusal(next)) throw new Error(next.reason);
  expect(next.remarks).toContainEqual({ is: "not-carried", cells: [{ row: 5, column: 4 }] });
  expect(changesOf(next)).toMatchObject({ E6: null, E9: 0 });
});

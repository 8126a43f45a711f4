import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/adapters/xlsx";
import { fromA1, valueAt } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import checkSchema from "../../schema/check.schema.json";
import nextSchema from "../../schema/next.schema.json";
import { copyWith, partOf } from "../contract/copies/copy-book";
import { monthBook, monthSheet, UNITS, type MonthCounts } from "../grids/month-book";
import { command, quarterCsv, scratchFolder } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);

const march = scratch.write("thang-3.xlsx", monthBook(monthSheet(3)));
const follows = new Ajv({ allErrors: true, strictTypes: false }).addSchema(checkSchema).compile(nextSchema);
const out = (name: string): string => join(scratch.path, name);

/** April as a clerk fills it in: what was carried over is settled. */
const INPUTS: Readonly<Record<string, number>> = {
  ...{ D6: 90, F6: 20, H6: 120, I6: 2, K6: 9, L6: 1 },
  ...{ D7: 70, F7: 10, H7: 85, I7: 0, K7: 10, L7: 0 },
  ...{ D8: 200, F8: 40, H8: 240, I8: 5, K8: 20, L8: 0 },
};

test("the copy begins the next month; filled in, it continues the one before", async () => {
  const april = out("thang-4.xlsx");
  const { status, out: said, err } = await command("next", march, "-o", april);
  expect([status, err]).toEqual([0, ""]);
  expect(said).toContain("tháng 3 năm 2026 → tháng 4 năm 2026");
  expect(said).toContain("3 ô «kỳ trước chuyển qua» lấy số đang giải quyết của kỳ này.");
  expect(said).toContain("18 ô nhập tay để trống; 23 ô công thức giữ nguyên.");
  const counts = Object.fromEntries(Object.entries(INPUTS).map(([cell, count]) => [`Tháng 4!${cell}`, count]));
  const filled = scratch.write("thang-4-du.xlsx", await copyWith(readFileSync(april), counts));
  const checked = await command("check", filled, "--previous", march);
  expect(checked.status).toBe(0);
  const alone = await command("check", filled);
  const holding = (text: string): number => Number(/: (\d+) phép kiểm tra đúng/.exec(text)?.[1]);
  // Three units and the total carry over what they left.
  expect(holding(checked.out) - holding(alone.out)).toBe(4);
});

test("the sums of the copy are computed anew, and Excel computes the rest", async () => {
  const april = out("tinh-lai.xlsx");
  await command("next", march, "--out", april);
  const bytes = readFileSync(april);
  const book = openWorkbook(bytes, "a.xlsx");
  const grid = isRefusal(book) ? book : await book.read({ name: "Tháng 4" });
  if (isRefusal(grid)) throw new Error(grid.reason);
  const shown = (cell: string): unknown => valueAt(grid, fromA1(cell) ?? { row: 0, column: 0 });
  expect([shown("C6"), shown("C9"), shown("G9")]).toEqual([22, 62, 0]);
  expect(partOf(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("a file of several months keeps them: the new one stands behind them", async () => {
  const year = scratch.write("nam.xlsx", monthBook(monthSheet(1), monthSheet(2), monthSheet(3)));
  const { status, out: said } = await command(
    "next",
    year,
    "--sheet",
    "Tháng 3",
    "--out",
    out("nam-moi.xlsx"),
    "--json",
  );
  expect(status).toBe(0);
  const json: unknown = JSON.parse(said);
  expect([follows(json), follows.errors]).toEqual([true, null]);
  expect(json).toMatchObject({
    sheet: "Tháng 4",
    place: "beside",
    period: { after: "tháng 4 năm 2026" },
    carried: [{ cell: "E6", row: "Xã An Bình", count: 22 }, { cell: "E7" }, { cell: "E8" }],
  });
  const book = openWorkbook(readFileSync(out("nam-moi.xlsx")), "a.xlsx");
  const sheets = isRefusal(book) ? [] : await book.sheets();
  expect(sheets.map(({ name }) => name)).toEqual(["Tháng 1", "Tháng 2", "Tháng 3", "Tháng 4"]);
  const taken = await command("next", year, "--sheet", "Tháng 2", "--out", out("trung.xlsx"));
  expect([taken.status, taken.err]).toEqual([2, expect.stringContaining('Đã có sheet (trang tính) "Tháng 3"')]);
});

test("another sheet's formula calls the sheet by its name: it keeps it, and that is said", async () => {
  const cover = {
    name: "Bìa",
    rows: [[{ value: { formula: "'Tháng 3'!C9", value: 655 }, style: "plain" as const }]],
    merges: [],
    widths: [],
    frozenRows: 0,
  };
  const file = scratch.write("co-bia.xlsx", monthBook(cover, monthSheet(3)));
  const { out: said } = await command("next", file, "--out", out("co-bia-moi.xlsx"));
  expect(said).toContain("Sheet giữ tên «Tháng 3»");
});

test("a text table goes on as a text table", async () => {
  const csv = scratch.write("quy-1.csv", quarterCsv());
  const { status } = await command("next", csv, "--out", out("quy-2.csv"));
  expect(status).toBe(0);
  const { out: said } = await command("check", out("quy-2.csv"), "--json");
  expect(said).toContain('"broken": 0');
  expect((await command("next", csv, "--out", out("quy-2.xlsx"))).status).toBe(2);
});

test("a table with faults goes on only where a person says so", async () => {
  const units: Readonly<Record<string, MonthCounts>> = { ...UNITS, "Xã Đông": [10, 1, 1, 12, 0, 5, 0] };
  const file = scratch.write("lech.xlsx", monthBook(monthSheet(3, { units })));
  const refused = await command("next", file, "--out", out("lech-moi.xlsx"));
  expect([refused.status, refused.err]).toEqual([1, expect.stringContaining("thêm --accept-broken")]);
  expect((await command("next", file, "--out", out("lech-moi.xlsx"), "--accept-broken")).status).toBe(0);
});

test("the original is never written over", async () => {
  const { status, err } = await command("next", march, "--out", march);
  expect([status, err]).toEqual([2, expect.stringContaining("thang-3.xlsx")]);
  expect((await command("next", march)).err).toContain("Lệnh next cần --out");
});

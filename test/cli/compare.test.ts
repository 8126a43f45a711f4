import Ajv from "ajv";
import { join } from "node:path";
import compareSchema from "../../schema/compare.schema.json";
import type { ComparisonJson } from "../../src/cli/output/offices/compare-json";
import { readCount } from "../../src/core";
import { quarter1Of2021 } from "../tables/quarter-1-2021";
import { command, quarterCsv, sample, scratchFolder } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);
const follows = new Ajv({ allErrors: true }).compile(compareSchema);

const sent = scratch.write("da-gui.csv", quarterCsv());

async function json(one: string, other: string): Promise<ComparisonJson> {
  const { status, out } = await command("compare", one, other, "--json");
  const printed: unknown = JSON.parse(out);
  expect([status, follows(printed), follows.errors]).toEqual([0, true, null]);
  return printed as ComparisonJson;
}

test("the same table in another file and format is equal", async () => {
  const { equal, changes, compared, sentences, sameForm } = await json(sample, sent);
  expect([equal, changes, compared, sentences, sameForm]).toEqual([true, [], 35 * 11, [], true]);
  const { status, out } = await command("compare", sample, sent);
  expect(status).toBe(0);
  expect(out).toContain("✔ Hai bảng như nhau: 385 số của 34 đơn vị");
});

/** The counts of a row of the published table, (4) to (14). */
function published(unit: string): readonly number[] {
  const { cells = [] } = quarter1Of2021.find(({ name }) => name === unit) ?? {};
  return cells.map((cell) => {
    const reading = readCount(cell);
    return reading.is === "known" ? reading.value : 0;
  });
}

test("what was changed is said by unit and column, with what it does to rates and sentences", async () => {
  // One dossier of Sở Tư pháp more was handed over late than in time.
  const moved = (unit: string): Record<number, number> => {
    const counts = published(unit);
    return { 5: (counts[5] ?? 0) - 1, 6: (counts[6] ?? 0) + 1, 10: (counts[10] ?? 0) + 1 };
  };
  const again = scratch.write("lai.csv", quarterCsv({ "Sở Tư pháp": moved("Sở Tư pháp"), Tổng: moved("Tổng") }));
  const { changes, equal, rows, totals, indicators, sentences } = await json(sent, again);
  expect([equal, rows]).toEqual([false, { onlyBefore: [], onlyAfter: [] }]);
  expect(changes.map(({ unit, kind, column, by }) => [unit, kind, column.number, by])).toEqual([
    ["Tổng", "total", 9, -1],
    ["Tổng", "total", 10, 1],
    ["Tổng", "total", 14, 1],
    ["Sở Tư pháp", "unit", 9, -1],
    ["Sở Tư pháp", "unit", 10, 1],
    ["Sở Tư pháp", "unit", 14, 1],
  ]);
  expect(totals.filter(({ by }) => by !== 0).map(({ column, by }) => [column.number, by])).toEqual([
    [9, -1],
    [10, 1],
    [14, 1],
  ]);
  expect(indicators.map(({ id, base, before, after }) => [id, base, after.numerator - before.numerator])).toEqual([
    ["onTimeRate", "resolved", -1],
    ["onTimeRate", "due", -1],
    ["lateRate", "resolved", 1],
    ["overdueRate", "received", 1],
  ]);
  expect(sentences?.map(({ after }) => after)).toContainEqual(expect.stringContaining("trả quá hạn 9.217 hồ sơ"));
  const { out } = await command("compare", sent, again);
  expect(out).toMatch(/^≠ 6 số khác nhau ở 1 đơn vị$/m);
  expect(out).toContain("(10) trả quá hạn: 9.216 → 9.217 (+1)");
});

test("a unit renamed by its variant is matched, one by another name is asked about", async () => {
  const other = scratch.write(
    "ten.csv",
    quarterCsv({}, { "Sở Kế hoạch và Đầu tư": "Sở KH&ĐT", "UBND huyện Tân Yên": "UBND xã Phúc Hoà" }),
  );
  const { changes, rows, respelled } = await json(sent, other);
  expect(changes).toEqual([]);
  expect(respelled).toEqual([{ before: "Sở Kế hoạch và Đầu tư", after: "Sở KH&ĐT" }]);
  expect(rows.onlyBefore.map(({ unit, perhaps }) => [unit, perhaps])).toEqual([
    ["UBND huyện Tân Yên", "UBND xã Phúc Hoà"],
  ]);
  expect(rows.onlyAfter.map(({ unit, perhaps }) => [unit, perhaps])).toEqual([
    ["UBND xã Phúc Hoà", "UBND huyện Tân Yên"],
  ]);
});

test("a column that one of them lacks is named", async () => {
  const narrow = quarterCsv()
    .split("\n")
    .map((line) => line.split(";").slice(0, -1).join(";"))
    .join("\n");
  const { columns, changes } = await json(sent, scratch.write("thieu-cot.csv", narrow));
  expect(columns.onlyBefore.map(({ number }) => number)).toEqual([14]);
  expect(changes).toEqual([]);
});

test.each([
  ["TỔNG HỢP THÁNG 4/2026", "TỔNG HỢP THÁNG 5/2026", "tháng 4/2026", "tháng 5/2026"],
  [
    "(Từ ngày 15/3/2026 đến ngày 14/4/2026)",
    "(Từ ngày 15/4/2026 đến ngày 14/5/2026)",
    "tháng 4 năm 2026",
    "tháng 5 năm 2026",
  ],
])("two periods are said to be two, not compared: %s", async (one, other, ...named) => {
  const [a, b] = [one, other].map((title, index) => scratch.write(`ky-${index}.csv`, `${title}\n${quarterCsv()}`));
  const { status, out, err } = await command("compare", a ?? "", b ?? "");
  expect([status, out]).toEqual([2, ""]);
  expect(err.toLowerCase()).toContain("hai kỳ khác nhau");
  for (const period of named) expect(err.toLowerCase()).toContain(period);
  const refused = await command("compare", a ?? "", b ?? "", "--json");
  expect(JSON.parse(refused.out)).toMatchObject({ refusal: { reason: "periods-differ" } });
});

test("forms without a common column are said so, and a file that is missing by its own name", async () => {
  const other = join(__dirname, "../books/bieu-thu-phi-theo-hinh-thuc/book.xlsx");
  const { status, err } = await command("compare", sent, other);
  expect([status, err]).toEqual([2, expect.stringContaining("không có cột số liệu nào chung")]);
  expect((await command("compare", sent, "khong-co.xlsx")).err).toContain("khong-co.xlsx");
});

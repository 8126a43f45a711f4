import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bookOfGrid } from "../books/book-of-grid";
import { communeSheet, makeProvince } from "../tables/make-province";
import { command, scratchFolder } from "./run-tthc";

/** The queries of the guide, run by the real DuckDB over a store that the command line wrote. */
const scratch = scratchFolder();
const page = readFileSync(join(__dirname, "../../docs/huong-dan/kho-so-lieu.md"), "utf8");
const queries = [...page.matchAll(/```sql\n([^`]*)```/g)].map(([, query = ""]) =>
  query.replace("'kho/", `'${scratch.path}/kho/`).replace("'ca-nam.csv'", `'${scratch.path}/ca-nam.csv'`),
);
const [view = "", held = "", monthly = "", most = "", year = "", repeated = ""] = queries;

const province = makeProvince(21, 12, 3);
const sum = (month: number, column: number): number =>
  (province[month] ?? []).reduce((all, { counts }) => all + (counts[column] ?? 0), 0);
const [RECEIVED, RESOLVED, IN_TIME, OVERDUE] = [0, 4, 5, 10];

let duck: DuckDBConnection;

beforeAll(async () => {
  mkdirSync(join(scratch.path, "vao"));
  province.forEach((rows, month) =>
    rows.forEach((row, commune) =>
      scratch.write(`vao/t${month + 1}-xa-${commune}.xlsx`, bookOfGrid(communeSheet(row, month + 1))),
    ),
  );
  const { status } = await command("collect", join(scratch.path, "vao"), "--store", join(scratch.path, "kho"));
  expect(status).toBe(0);
  duck = await (await DuckDBInstance.create()).connect();
  await duck.run(view);
});

afterAll(() => {
  duck.closeSync();
  scratch.remove();
});

async function rows(query: string): Promise<readonly (readonly unknown[])[]> {
  const reader = await duck.runAndReadAll(query);
  return reader.getRows().map((row) => row.map((cell) => (typeof cell === "bigint" ? Number(cell) : cell)));
}

test("the columns are those that are promised, a count a row, whole numbers", async () => {
  const described = await rows("SELECT column_name, column_type FROM (DESCRIBE so_lieu)");
  expect(described).toEqual(
    ["period", "unit", "form", "measure", "value", "file", "sheet", "cell", "hash"].map((name) => [
      name,
      name === "value" ? "BIGINT" : "VARCHAR",
    ]),
  );
  expect(await rows(held)).toEqual([1, 2, 3].map((month) => [`2026-0${month}`, "tong-hop-2-14", 12, 12, 132]));
  const [first] = province[0] ?? [];
  expect(
    await rows("SELECT cell, value, sheet FROM so_lieu WHERE period = '2026-01' AND file LIKE '%/t1-xa-0.xlsx'"),
  ).toEqual(first?.counts.map((value, column) => [`${"CDEFGHIJKLM".charAt(column)}8`, value, "Sheet1"]));
});

test("rates by month, and what trend says of them, are the sums of the tables", async () => {
  const sums = [0, 1, 2].map((month) => [`2026-0${month + 1}`, sum(month, IN_TIME), sum(month, RESOLVED)]);
  expect(
    (await rows(monthly)).map((row) => row.slice(0, 3).map((cell) => (typeof cell === "string" ? cell : Number(cell)))),
  ).toEqual(sums);
  const { out } = await command("trend", "--store", join(scratch.path, "kho"), "--rate", "onTimeRate", "--json");
  const { periods } = JSON.parse(out) as { periods: { period: string; numerator: number; denominator: number }[] };
  expect(periods.map(({ period, numerator, denominator }) => [period, numerator, denominator])).toEqual(sums);
});

test("the units with the most, each with its place; the year as a spreadsheet; no unit twice", async () => {
  const overdue = (province[2] ?? []).map(({ counts }) => counts[OVERDUE] ?? 0).sort((a, b) => b - a);
  const listed = await rows(most);
  expect(listed.map(([, value]) => value)).toEqual(overdue.slice(0, 10));
  expect(
    listed.every(([, , file, sheet, cell]) => String(file).endsWith(".xlsx") && sheet === "Sheet1" && cell === "M8"),
  ).toBe(true);
  await duck.run(year);
  const [header, ...lines] = readFileSync(join(scratch.path, "ca-nam.csv"), "utf8").trim().split("\n");
  expect([header, lines.length]).toEqual(["unit,2026-01,2026-02,2026-03", 12]);
  const received = [0, 1, 2].map((month) => lines.reduce((all, line) => all + Number(line.split(",")[month + 1]), 0));
  expect(received).toEqual([0, 1, 2].map((month) => sum(month, RECEIVED)));
  expect(await rows(repeated)).toEqual([]);
});

import Ajv from "ajv";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import collectSchema from "../../schema/collect.schema.json";
import trendSchema from "../../schema/trend.schema.json";
import type { CollectJson } from "../../src/cli/output/offices/collect-output";
import type { TrendJson } from "../../src/cli/output/offices/trend-output";
import type { CommuneMonth } from "../tables/make-province";
import { communeSheet, makeProvince } from "../tables/make-province";
import { bookOfGrid } from "../books/book-of-grid";
import { command, scratchFolder } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const [collectFollows, trendFollows] = [ajv.compile(collectSchema), ajv.compile(trendSchema)];

const province = makeProvince(7, 5, 3);
const RESOLVED = 4;
const IN_TIME = 5;

/** A folder with the tables of all communes for the months from the first on. */
function folder(name: string, months = 3): string {
  const path = join(scratch.path, name);
  for (const [index, rows] of province.slice(0, months).entries()) {
    mkdirSync(join(path, `t${index + 1}`), { recursive: true });
    rows.forEach((row, commune) => writeCommune(path, index + 1, commune, row));
  }
  return path;
}

function writeCommune(path: string, month: number, commune: number, row: CommuneMonth, title?: string): string {
  const file = join(path, `t${month}`, `xa-${commune}.xlsx`);
  writeFileSync(file, bookOfGrid(communeSheet(row, month, title === undefined ? {} : { title })));
  return file;
}

const rowOf = (month: number, commune: number): CommuneMonth => {
  const row = province[month - 1]?.[commune];
  if (row === undefined) throw new Error("no such commune");
  return row;
};

async function collect(...args: readonly string[]): Promise<CollectJson & { readonly status: number | null }> {
  const { out, status, err } = await command("collect", ...args, "--json");
  expect(err).toBe("");
  const printed: unknown = JSON.parse(out);
  expect([collectFollows(printed), collectFollows.errors]).toEqual([true, null]);
  return { ...(printed as CollectJson), status };
}

async function trend(...args: readonly string[]): Promise<TrendJson & { readonly status: number | null }> {
  const { out, status } = await command("trend", ...args, "--json");
  const printed: unknown = JSON.parse(out);
  expect([trendFollows(printed), trendFollows.errors]).toEqual([true, null]);
  return { ...(printed as TrendJson), status };
}

const pairs = ({ periods }: TrendJson): readonly unknown[] =>
  periods.map(({ period, numerator, denominator }) => [period, numerator, denominator]);

const sums = (month: number): readonly unknown[] => {
  const added = (column: number): number =>
    (province[month - 1] ?? []).reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0);
  return [`2026-0${month}`, added(IN_TIME), added(RESOLVED)];
};

function bytesOf(store: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(store, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(store.length + 1), createHash("sha256").update(readFileSync(file)).digest("hex")]),
  );
}

test("months are kept each in its folder, and a rate is their sums in order", async () => {
  const store = join(scratch.path, "kho-1");
  const collected = await collect(folder("sach"), "--store", store);
  expect([collected.status, collected.added.length, collected.values]).toEqual([0, 15, 15 * 11]);
  expect([...bytesOf(store).keys()]).toEqual(["01", "02", "03"].map((month) => `period=2026-${month}/values.parquet`));
  const whole = await trend("--store", store, "--rate", "onTimeRate");
  expect([whole.status, whole.grain, pairs(whole)]).toEqual([0, "month", [1, 2, 3].map(sums)]);
  const { name, counts } = rowOf(2, 1);
  const own = await trend(
    "--store",
    store,
    "--rate",
    "tỷ lệ đúng hạn",
    "--unit",
    name.replace("UBND ", "").toUpperCase(),
  );
  expect([own.unit, pairs(own)[1]]).toEqual([name, ["2026-02", counts[IN_TIME], counts[RESOLVED]]]);
  const { out } = await command("trend", "--store", store, "--rate", "onTimeRate");
  expect(out).toMatch(/Tỷ lệ trả đúng thời hạn.*\nCộng các đơn vị · theo tháng · biểu tong-hop-2-14/);
  expect(out).toMatch(/2026-02 +tháng 2\/2026 +\d\d,\d\d%/);
});

test("the same files again change nothing, from whatever folder; a changed file replaces its rows; another month is added", async () => {
  const store = join(scratch.path, "kho-2");
  const path = folder("lap", 2);
  await collect(path, "--store", store);
  const before = bytesOf(store);
  const again = await collect(join(path, "t1"), `${path}/./t2`, "--store", store);
  expect([again.added, again.unchanged.length, bytesOf(store)]).toEqual([[], 10, before]);
  const changed = { ...rowOf(1, 3), counts: rowOf(3, 3).counts };
  const file = writeCommune(path, 1, 3, changed);
  mkdirSync(join(path, "t3"));
  writeCommune(path, 3, 0, rowOf(3, 0));
  const third = await collect(path, "--store", store);
  expect([third.added, third.values]).toEqual([[file, join(path, "t3", "xa-0.xlsx")], 22]);
  const after = bytesOf(store);
  expect(after.get("period=2026-02/values.parquet")).toBe(before.get("period=2026-02/values.parquet"));
  const own = await trend("--store", store, "--rate", "onTimeRate", "--unit", changed.name);
  expect(pairs(own)[0]).toEqual(["2026-01", changed.counts[IN_TIME], changed.counts[RESOLVED]]);
  // What a store holds does not depend on how it came there.
  const fresh = join(scratch.path, "kho-2b");
  await collect(path, "--store", fresh);
  expect(bytesOf(fresh)).toEqual(after);
  // Its period corrected, it leaves the one that it was in.
  writeCommune(path, 1, 3, changed, "Tháng 2/2026");
  const moved = await collect(path, "--store", store);
  expect(moved.periods.map(({ files }) => files)).toEqual([4, 6, 1]);
});

test("a run that was cut off is completed by the next, and leaves no half-written file", async () => {
  const path = folder("ngat");
  const [store, whole] = [join(scratch.path, "kho-3"), join(scratch.path, "kho-3b")];
  await collect(path, "--store", whole);
  // What was written before the program was killed: some periods, and an unfinished neighbour of the next.
  cpSync(join(whole, "period=2026-02"), join(store, "period=2026-02"), { recursive: true });
  mkdirSync(join(store, "period=2026-01"));
  writeFileSync(join(store, "period=2026-01", ".values.parquet.99999999.tmp"), "PAR1");
  await collect(path, "--store", store);
  expect(bytesOf(store)).toEqual(bytesOf(whole));
});

test("bad files and tables without a period are named and skipped; --period names it", async () => {
  const path = folder("lan-lon", 1);
  const untitled = writeCommune(path, 1, 1, rowOf(1, 1), "Số liệu trong kỳ");
  const noYear = writeCommune(path, 1, 2, rowOf(1, 2), "Tháng 1");
  const broken = scratch.write("lan-lon/hong.xlsx", new Uint8Array(Buffer.from("504b0304", "hex")));
  cpSync(join(path, "t1", "xa-0.xlsx"), join(path, "ban-sao.xlsx"));
  const store = join(scratch.path, "kho-4");
  const first = await collect(path, "--store", store);
  expect([first.status, first.skipped.map(({ file }) => file)]).toEqual([1, [broken]]);
  expect(first.undated.map(({ file, written }) => [file, written])).toEqual([
    [untitled, null],
    [noYear, null],
  ]);
  expect(first.copies.map(({ file }) => file)).toEqual([join(path, "t1", "xa-0.xlsx")]);
  expect(first.periods.map(({ period, files }) => [period, files])).toEqual([["2026-01", 3]]);
  const second = await collect(path, "--store", store, "--period", "tháng 1 năm 2026");
  expect([second.undated, second.periods.map(({ files }) => files)]).toEqual([[], [5]]);
  const whole = await trend("--store", store, "--rate", "onTimeRate");
  expect(pairs(whole)).toEqual([sums(1)]);
});

test("months and their quarter stand in lines of their own; an office with two counts withholds its period", async () => {
  const path = folder("quy", 2);
  mkdirSync(join(path, "quy"));
  writeFileSync(join(path, "quy", "xa.xlsx"), bookOfGrid(communeSheet(rowOf(3, 0), 3, { title: "QUÝ I/2026" })));
  const store = join(scratch.path, "kho-5");
  await collect(path, "--store", store);
  const months = await trend("--store", store, "--rate", "onTimeRate");
  expect([months.grain, pairs(months), months.others.map(({ grain, periods }) => [grain, periods])]).toEqual([
    "month",
    [1, 2].map(sums),
    [["quarter", 1]],
  ]);
  const { counts, name } = rowOf(3, 0);
  const quarter = await trend("--store", store, "--rate", "onTimeRate", "--by", "quarter");
  expect(pairs(quarter)).toEqual([["2026-Q1", counts[IN_TIME], counts[RESOLVED]]]);
  writeFileSync(join(path, "t1", "he-thong-2.xlsx"), bookOfGrid(communeSheet({ name, counts }, 1)));
  await collect(path, "--store", store);
  const doubtful = await trend("--store", store, "--rate", "onTimeRate");
  expect([doubtful.status, doubtful.periods.map(({ doubt }) => doubt?.because)]).toEqual([1, ["repeated", undefined]]);
  expect(doubtful.periods[0]?.doubt?.files.length).toBe(2);
  const added = await trend("--store", store, "--rate", "onTimeRate", "--same-unit", "add");
  expect(added.periods[0]?.denominator).toBe((sums(1)[2] as number) + (counts[RESOLVED] ?? 0));
});

test("0/0 is said as no dossiers; what is not known is answered with what is near", async () => {
  const path = folder("khong", 1);
  const { name } = rowOf(1, 0);
  writeCommune(path, 1, 0, { name, counts: Array<number>(11).fill(0) });
  const store = join(scratch.path, "kho-6");
  await collect(path, "--store", store);
  const own = await trend("--store", store, "--rate", "onTimeRate", "--unit", name);
  expect(own.periods.map(({ value, what }) => [value, what])).toEqual([[null, "không phát sinh"]]);
  for (const [args, near] of [
    [["--rate", "onTimeRat"], "onTimeRate"],
    [["--rate", "onTimeRate", "--unit", "UBND xã Ann Thịnh"], "Thịnh"],
    [["--rate", "onlineRate", "--by", "year"], "--by month"],
  ] as const) {
    const { status, err } = await command("trend", "--store", store, ...args);
    expect([status, err.includes(near) || err]).toEqual([2, true]);
  }
  expect((await command("trend", "--store", join(scratch.path, "none"), "--rate", "onTimeRate")).err).toContain(
    "chưa có số liệu",
  );
  writeFileSync(join(store, "period=2026-01", "values.parquet"), "PAR1");
  const { status, err } = await command("collect", path, "--store", store);
  expect([status, err]).toEqual([2, expect.stringContaining("values.parquet")]);
});

test("a command line that cannot be carried out makes no store", async () => {
  const path = folder("sai", 1);
  const store = join(scratch.path, "kho-7");
  for (const args of [
    [path],
    [path, "--store", store, "--period", "hôm qua"],
    [join(scratch.path, "khong-co"), "--store", store],
  ]) {
    expect((await command("collect", ...args)).status).toBe(2);
  }
  expect(existsSync(store)).toBe(false);
  rmSync(path, { recursive: true });
});

test("decimals are no counts: none is kept, be some of them whole, and how many are left out is said", async () => {
  const path = join(scratch.path, "hectares");
  mkdirSync(path);
  const rows = [
    "BÁO CÁO DIỆN TÍCH THÁNG 3/2026;;;;",
    "STT;Đơn vị;Tổng diện tích (ha);Đất ở;Đất khác",
    "1;Xã An;120,5;20,25;100,25",
    "2;Xã Bình;210,75;110,5;100,25",
    "3;Xã Cao;99,5;49,25;50,25",
    "4;Xã Dư;330,25;130,25;200",
    "5;Xã Em;150,5;50,25;100,25",
    ";Tổng;911,5;360,5;551",
  ];
  writeFileSync(join(path, "dat.csv"), rows.join("\n"));
  const { status, values, skipped, doubtful } = await collect(path, "--store", join(scratch.path, "kho-dat"));
  expect({ status, values, skipped }).toEqual({ status: 1, values: 0, skipped: [] });
  expect(doubtful).toMatchObject([{ errors: 0, unread: 15 }]);
});

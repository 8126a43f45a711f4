import Ajv from "ajv";
import { strFromU8, unzipSync } from "fflate";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import mergeSchema from "../../schema/merge.schema.json";
import type { MergeJson } from "../../src/cli/output/offices/merge-json";
import { openWorkbook } from "../../src/adapters/xlsx";
import { isRefusal } from "../../src/ports/refusal";
import { bookOfGrid } from "../books/book-of-grid";
import { buildPackage } from "../books/build-book";
import { read } from "../contract/read-cells";
import { convertIn, PATIENCE } from "../contract/soffice";
import { communeNames, communeSheet, makeProvince } from "../tables/make-province";
import { command, scratchFolder } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);
const follows = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(mergeSchema);

const [may = [], june = []] = makeProvince(11, 6, 2);

function folder(name: string): string {
  const path = join(scratch.path, name);
  mkdirSync(join(path, "huyen"), { recursive: true });
  may.forEach((row, index) =>
    scratch.write(`${name}/${index === 0 ? "huyen/" : ""}xa-${index}.xlsx`, bookOfGrid(communeSheet(row, 5))),
  );
  return path;
}

async function json(...args: readonly string[]): Promise<MergeJson & { readonly status: number | null }> {
  const { out, status } = await command("merge", ...args, "--json");
  const printed: unknown = JSON.parse(out);
  expect([follows(printed), follows.errors]).toEqual([true, null]);
  return { ...(printed as MergeJson), status };
}

test(
  "a folder becomes one appendix, which check passes and LibreOffice computes to the same sums",
  async () => {
    const from = folder("sach");
    const out = join(scratch.path, "tong-hop.xlsx");
    const merged = await json(from, "--out", out);
    expect([merged.status, merged.units, merged.conflicts, merged.skipped]).toEqual([0, 6, [], []]);
    const checked = await command("check", out);
    expect(checked.out).toMatch(/✔ Bảng khớp/);
    expect(checked.status).toBe(0);
    // Without the results that we stored LibreOffice has to compute them.
    const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(out)))).map(([path, bytes]) => [
      path,
      strFromU8(bytes).replaceAll(/<\/f><v>[^<]*<\/v>/g, "</f>"),
    ]);
    const emptied = scratch.write("chua-tinh.xlsx", buildPackage(Object.fromEntries(parts) as Record<string, string>));
    const csv = Buffer.from(
      convertIn(scratch.path, emptied, "csv:Text - txt - csv (StarCalc):59,34,76,1", "csv"),
    ).toString();
    const total = csv.split("\n").find((line) => line.includes('"Tổng cộng"'));
    const sums = may[0]?.counts.map((_, column) => may.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0));
    expect(
      total
        ?.split(";")
        .slice(2)
        .map((cell) => Number(cell.replace(/\D/g, ""))),
    ).toEqual(sums);
  },
  PATIENCE,
);

test("each row names its file, sheet and cells", async () => {
  const out = join(scratch.path, "nguon.xlsx");
  await command("merge", folder("nguon"), "--out", out);
  const book = openWorkbook(new Uint8Array(readFileSync(out)), out);
  if (isRefusal(book)) throw new Error(book.reason);
  const { rows } = await read(book, "Nguồn");
  expect(rows.slice(2).map(({ cells }) => [cells[1], cells[3], cells[4], cells[5], cells[15]])).toEqual(
    may.map(({ name }) => [name, "Sheet1", "C8:M8", "C8", "M8"]),
  );
  expect(rows.map(({ cells }) => cells[2])).toContainEqual(expect.stringMatching(/huyen\/xa-0\.xlsx$/));
});

test("bad files, other periods and units sent twice are named; the rest goes on; letters for who has to be asked", async () => {
  const from = folder("lan-lon");
  scratch.write("lan-lon/hong.xlsx", new Uint8Array(Buffer.from("504b0304", "hex")));
  scratch.write("lan-lon/~$xa-1.xlsx", "khoá");
  const [first, second] = may;
  if (first === undefined || second === undefined || june[2] === undefined) throw new Error("no communes");
  scratch.write("lan-lon/xa-2.xlsx", bookOfGrid(communeSheet(june[2], 6)));
  scratch.write(
    "lan-lon/he-thong-2.xlsx",
    bookOfGrid(communeSheet({ ...june[1], name: second.name, counts: june[1]?.counts ?? [] }, 5)),
  );
  const list = scratch.write("don-vi.txt", ["# phải gửi", ...communeNames(6), "UBND xã Chưa Gửi"].join("\n"));
  const out = join(scratch.path, "lan-lon.xlsx");
  const merged = await json(from, "--out", out, "--expect", list);
  expect(merged.status).toBe(1);
  expect(merged.conflicts.map(({ kind, left }) => [kind, left.file.replace(/^.*\//, "")]).sort()).toEqual([
    ["other-period", "xa-2.xlsx"],
    ["same-unit", "xa-1.xlsx"],
  ]);
  expect(merged.skipped.map(({ file }) => file.replace(/^.*\//, ""))).toEqual(["hong.xlsx"]);
  const states = new Map(merged.expected?.map(({ name, state }) => [name, state]));
  expect([states.get("UBND xã Chưa Gửi"), states.get(second.name), states.get(first.name)]).toEqual([
    "missing",
    "inconsistent",
    "sent",
  ]);
  expect(merged.expected?.at(-1)?.letter).toContain("PHIẾU ĐỀ NGHỊ RÀ SOÁT\nKính gửi: UBND xã Chưa Gửi");
  const added = await json(from, "--out", out, "--same-unit", "add");
  expect(added.conflicts.map(({ kind }) => kind)).toEqual(["other-period"]);
  const { out: lines } = await command("merge", from, "--out", out, "--expect", list);
  expect(lines).toContain("✖ 1 tệp không đọc được, bỏ qua");
  expect(lines).toContain("1 đơn vị chưa gửi");
});

test("no input is written over; the result of an earlier run in the same folder is", async () => {
  const from = folder("lap");
  const input = join(from, "xa-3.xlsx");
  const before = readFileSync(input);
  for (const operand of [input, from]) {
    const { status, err } = await command("merge", operand, "--out", input);
    expect([status, err.includes("xa-3.xlsx")]).toEqual([2, true]);
  }
  expect(readFileSync(input)).toEqual(before);
  const out = join(from, "tong-hop.xlsx");
  const first = await json(from, "--out", out);
  const bytes = readFileSync(out);
  const second = await json(from, "--out", out);
  expect([first.units, second.units, second.conflicts]).toEqual([6, 6, []]);
  expect(readFileSync(out)).toEqual(bytes);
  expect(readdirSync(from).filter((name) => name.startsWith("."))).toEqual([]);
});

test("a command line that cannot be carried out writes nothing", async () => {
  const from = folder("sai");
  for (const args of [
    [from],
    [from, "--out", join(scratch.path, "x.csv")],
    [from, "--out", join(scratch.path, "x.xlsx"), "--same-unit", "maybe"],
    [join(scratch.path, "khong-co"), "--out", join(scratch.path, "x.xlsx")],
    ["--out", join(scratch.path, "x.xlsx")],
  ])
    expect((await command("merge", ...args)).status).toBe(2);
  expect([existsSync(join(scratch.path, "x.xlsx")), existsSync(join(scratch.path, "x.csv"))]).toEqual([false, false]);
});

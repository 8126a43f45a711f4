import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/adapters/xlsx";
import { fromA1, valueAt } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import checkSchema from "../../schema/check.schema.json";
import sealSchema from "../../schema/seal.schema.json";
import { monthBook, monthSheet } from "../grids/month-book";
import { quarterCsv, command, scratchFolder } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);

const file = scratch.write("thang-3.xlsx", monthBook(monthSheet(3)));
const sealed = join(scratch.path, "thang-3-da-chot.xlsx");

beforeAll(async () => {
  const before = readFileSync(file);
  const { status, out } = await command("seal", file, "--out", sealed);
  expect(status).toBe(0);
  expect(out).toMatch(/đã chốt bảng "Tháng 3" A4:M9 lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("what is kept is out of sight, and bears the SHA-256 of itself", async () => {
  const book = openWorkbook(readFileSync(sealed), "a.xlsx");
  if (isRefusal(book)) throw new Error(book.reason);
  const grid = await book.read({ name: "TTHC bản chốt" });
  if (isRefusal(grid)) throw new Error(grid.reason);
  const [, , [, hash] = [], ...pieces] = grid.rows.map(({ cells }) => cells);
  expect(createHash("sha256").update(pieces.flat().map(String).join("")).digest("hex")).toBe(hash);
  const { out } = await command("check", sealed);
  expect(out).toContain("Bảng khớp");
  const workbook = unzipSync(readFileSync(sealed))["xl/workbook.xml"];
  expect(strFromU8(workbook ?? new Uint8Array())).toMatch(/name="TTHC bản chốt"[^>]* state="veryHidden"/);
});

test("nothing changed since", async () => {
  const { status, out } = await command("compare", sealed, "--sealed");
  expect(status).toBe(0);
  expect(out).toMatch(/bản chốt \d\d\/\d\d\/\d{4}/);
  expect(out).toContain("Hai bảng như nhau");
});

test("sealed anew: the last one counts, the first is kept", async () => {
  const again = join(scratch.path, "hai-lan.xlsx");
  const typed = scratch.write("go-them.xlsx", await typedInto(sealed, "Tháng 3", "L6", 5));
  expect((await command("seal", typed, "--out", again)).out).toContain("còn lệch");
  const book = openWorkbook(readFileSync(again), "a.xlsx");
  if (isRefusal(book)) throw new Error(book.reason);
  expect((await book.sheets()).map(({ name }) => name)).toEqual(["Tháng 3", "TTHC bản chốt", "TTHC bản chốt (2)"]);
  expect((await command("compare", again, "--sealed")).out).toContain("Hai bảng như nhau");
});

test("typed into after it was sealed", async () => {
  const { status, out } = await command(
    "compare",
    scratch.write("da-sua.xlsx", await typedInto(sealed, "Tháng 3", "L6", 5)),
    "--sealed",
  );
  expect(status).toBe(0);
  expect(out).toMatch(/Xã An Bình[\s\S]*2 → 5 \(\+3\)/);
});

test("a record that was tampered with vouches for nothing", async () => {
  const { status, err } = await command(
    "compare",
    scratch.write("hong.xlsx", await typedInto(sealed, "TTHC bản chốt", "B3", 7)),
    "--sealed",
  );
  expect([status, err]).toEqual([2, expect.stringContaining("SHA-256 không khớp")]);
});

/** A copy of a file with another number in one cell. */
async function typedInto(path: string, sheet: string, cell: string, next: number): Promise<Uint8Array> {
  const book = openWorkbook(readFileSync(path), "a.xlsx");
  const grid = isRefusal(book) ? book : await book.read({ name: sheet });
  const at = fromA1(cell);
  if (isRefusal(book) || isRefusal(grid) || at === null) throw new Error(cell);
  const bytes = await book.copyWith([{ sheet, at, expected: valueAt(grid, at), next }]);
  if (isRefusal(bytes)) throw new Error(bytes.reason);
  return bytes;
}

test("what cannot be sealed or compared is said", async () => {
  const csv = scratch.write("quy.csv", quarterCsv());
  expect((await command("seal", csv, "--out", join(scratch.path, "x.csv"))).err).toContain("chỉ có một sheet");
  expect((await command("compare", file, "--sealed")).err).toContain("chưa có bản chốt nào");
  expect((await command("seal", file, "--out", file)).status).toBe(2);
  expect((await command("seal", file)).status).toBe(2);
  expect((await command("compare", file)).status).toBe(2);
  expect((await command("compare", file, sealed, "--sealed")).status).toBe(2);
});

test("seal --json follows its schema", async () => {
  const { out } = await command("seal", file, "--out", join(scratch.path, "json.xlsx"), "--json");
  const valid = new Ajv({ allErrors: true, strictTypes: false }).addSchema(checkSchema).compile(sealSchema);
  expect([valid(JSON.parse(out)), valid.errors]).toEqual([true, null]);
});

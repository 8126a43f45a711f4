import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { nearFile } from "./near-file";

const folder = mkdtempSync(join(tmpdir(), "near-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
for (const name of ["phu-luc-thang-3.xlsx", "Biểu 07a.xlsx", "~$Biểu 07a.xlsx", "bao cao.docx", "phu-luc-thang-3.mjs"])
  writeFileSync(join(folder, name), "");

test.each([
  ["another ending", "phu-luc-thang-3.xls", "phu-luc-thang-3.xlsx"],
  ["no ending", "phu-luc-thang-3", "phu-luc-thang-3.xlsx"],
  ["a slip", "phu-lcu-thang-3.xlsx", "phu-luc-thang-3.xlsx"],
  ["without marks", "bieu 07a.xlsx", "Biểu 07a.xlsx"],
])("the file that is meant: %s", (_, asked, meant) => {
  expect(basename(nearFile(join(folder, asked)).near ?? "")).toBe(meant);
});

test.each([
  ["another month", "phu-luc-thang-4.xlsx"],
  ["nothing like it", "khong-co.xlsx"],
  ["no such folder", join("khong-co", "phu-luc-thang-3.xlsx")],
])("none is guessed: %s", (_, asked) => {
  expect(nearFile(join(folder, asked))).toEqual({});
});

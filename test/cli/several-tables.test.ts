import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import checkSchema from "../../schema/check.schema.json";
import fixSchema from "../../schema/fix.schema.json";
import { makeWorkbook } from "../../src/adapters/xlsx/make/make-workbook";
import type { NewSheet, NewValue } from "../../src/ports/new-workbook";
import { command, scratchFolder } from "./run-tthc";

/** Several tables in one file: all are checked, repaired and spared as the command line says. */
const scratch = scratchFolder();
afterAll(scratch.remove);
const at = (name: string): string => join(scratch.path, name);

type Counts = readonly (readonly [inside: number, outside: number, done: number, rate: string])[];
const COUNTS: Counts = [
  [310, 27, 301, "89,3"],
  [255, 14, 240, "89,2"],
  [402, 35, 399, "91,3"],
  [128, 9, 120, "87,6"],
  [517, 61, 533, "92,2"],
  [96, 4, 88, "88,0"],
];

/** A table of no known form; `typed` is what stands as the first office's «Trong giờ», `rate` as its rate. */
function table(name: string, typed: number, rate = "89,3"): readonly (readonly NewValue[])[] {
  const units = COUNTS.map(([inside, outside, done, printed], index): NewValue[] => {
    const all = inside + outside;
    const told = index === 0 ? [typed, rate] : [inside, printed];
    return [index + 1, `Trạm ${index + 1}`, all, told[0] ?? null, outside, done, all - done, told[1] ?? null];
  });
  const sum = (of: (counts: Counts[number]) => number): number => COUNTS.reduce((all, counts) => all + of(counts), 0);
  const [inside, outside, done] = [sum(([one]) => one), sum(([, one]) => one), sum(([, , one]) => one)];
  return [
    [name],
    ["STT", "Trạm", "Tổng lượt", "Trong giờ", "Ngoài giờ", "Xong", "Chưa xong", "Tỷ lệ xong (%)"],
    ...units,
    [null, "Tổng cộng", inside + outside, inside, outside, done, inside + outside - done, "90,5"],
  ];
}

function sheet(name: string, ...tables: readonly (readonly (readonly NewValue[])[])[]): NewSheet {
  const rows = tables.flatMap((rows) => [...rows, [], []]);
  return {
    name,
    rows: rows.map((row) => row.map((value) => ({ value, style: "plain" as const }))),
    merges: [],
    widths: [],
    frozenRows: 0,
  };
}

const file = (name: string, ...sheets: readonly NewSheet[]): string => scratch.write(name, makeWorkbook(sheets));
const slips = file(
  "hai-sheet.xlsx",
  sheet("Ca ngày", table("BẢNG 1", 301), table("BẢNG 2", 130)),
  sheet("Ca đêm; muộn", table("BẢNG 3", 3100)),
);

interface Fixed {
  readonly changes: readonly { readonly sheet: string; readonly cell: string; readonly after: number }[];
  readonly after: { readonly broken: number };
  readonly others?: readonly { readonly appendix: { readonly sheet: string }; readonly after: { broken: number } }[];
}
const fix = async (out: string, ...args: readonly string[]): Promise<{ status: number | null; fixed: Fixed }> => {
  const { status, out: text } = await command("fix", slips, "--out", at(out), "--json", ...args);
  const parsed: unknown = JSON.parse(text);
  const follows = new Ajv({ allErrors: true, strictTypes: false }).addSchema(checkSchema).compile(fixSchema);
  expect([follows(parsed), follows.errors]).toEqual([true, null]);
  return { status, fixed: parsed as Fixed };
};

describe("fix", () => {
  test("repairs every table of the sheet, in one copy with one log", async () => {
    const before = readFileSync(slips);
    const { status, fixed } = await fix("mot-sheet.xlsx", "--sheet", "Ca ngày");
    expect(fixed.changes.map(({ sheet: name, cell, after }) => [name, cell, after])).toEqual([
      ["Ca ngày", "D3", 310],
      ["Ca ngày", "D14", 310],
    ]);
    expect([status, fixed.after.broken, fixed.others?.map(({ after }) => after.broken)]).toEqual([0, 0, [0]]);
    expect(readFileSync(slips).equals(before)).toBe(true);
    expect((await command("check", at("mot-sheet.xlsx"), "--all-sheets")).status).toBe(1);
  });

  test("with --all-sheets those of every sheet; the copy is right", async () => {
    const { status, fixed } = await fix("ca-tep.xlsx", "--all-sheets");
    expect(fixed.changes.map(({ sheet: name, cell }) => `${name} ${cell}`)).toEqual([
      "Ca ngày D3",
      "Ca ngày D14",
      "Ca đêm; muộn D3",
    ]);
    expect([status, fixed.others?.length]).toEqual([0, 2]);
    expect((await command("check", at("ca-tep.xlsx"), "--all-sheets")).status).toBe(0);
  });

  test("says table by table how the copy stands, and which sheet it left alone", async () => {
    const all = await command("fix", slips, "--all-sheets", "--out", at("noi.xlsx"));
    expect(all.out).toMatch(/· 3 bảng · Đã sửa 3 ô/);
    expect(all.out).toContain("  Ca đêm; muộn · D3 (Trạm 1): 3.100 → 310");
    expect(all.out.match(/✔ Bản sao khớp/g)).toHaveLength(3);
    const one = await command("fix", slips, "--sheet", "Ca ngày", "--out", at("noi-1.xlsx"));
    expect(one.err).toBe("");
    const chosen = await command("fix", slips, "--out", at("noi-2.xlsx"));
    expect(chosen.err).toContain("thêm --all-sheets");
  });

  test("both --sheet and --all-sheets is a misuse", async () => {
    const { status } = await command("fix", slips, "--sheet", "Ca ngày", "--all-sheets", "--out", at("khong.xlsx"));
    expect(status).toBe(2);
  });
});

describe("--without", () => {
  const SUM = "Ca ngày!A2:2";
  const relations = async (...args: readonly string[]): Promise<readonly number[]> => {
    const { out } = await command("check", slips, "--all-sheets", "--json", ...args);
    return (JSON.parse(out) as { relations: readonly unknown[] }[]).map(({ relations: all }) => all.length);
  };

  test("with --all-sheets it names the sheet, and of several tables on it a cell of the one meant", async () => {
    const all = await relations();
    expect(all).toEqual([3, 3, 3]);
    expect(await relations("--without", SUM)).toEqual([2, 3, 3]);
    expect(await relations("--without", `Ca ngày!D15:1,3; 'Ca đêm; muộn':2`)).toEqual([3, 1, 2]);
    expect(await relations("--without", "ca đêm; muộn:1").catch(() => "refused")).toBe("refused");
  });

  test.each(["1", "Ca ngày:1", "Ca ngày!Z99:1", "Ca ngày!A2:9", "Ca trưa:1", "Ca ngày!A2:"])(
    "«%s» says no table or number: the tables are named as they are to be written",
    async (asked) => {
      const { status, err } = await command("check", slips, "--all-sheets", "--without", asked);
      expect([status, err]).toEqual([2, expect.stringContaining("Ca ngày!A13:")]);
      expect(err).toContain("'Ca đêm; muộn':");
    },
  );

  test("a sum that is switched off is neither broken nor repaired", async () => {
    const { fixed } = await fix("bo.xlsx", "--all-sheets", "--without", "Ca ngày!A2:1");
    expect(fixed.changes.map(({ cell }) => cell)).not.toContain("C3");
    const { out } = await command("check", slips, "--sheet", "Ca ngày", "--without", "Ca ngày!A2:1");
    expect(out).toMatch(/Đã tắt: 1\) «Tổng lượt» = «Trong giờ» \+ «Ngoài giờ»/);
  });

  test("rates are listed behind the sums, and switched off like them", async () => {
    const wrong = file("ty-le.xlsx", sheet("Ca ngày", table("BẢNG", 310, "93,8")));
    const { out, status } = await command("check", wrong);
    expect([status, out]).toEqual([1, expect.stringContaining("Cả tỷ lệ, thứ tự: 3) «Tỷ lệ xong (%)» = «Xong» / ")]);
    const off = await command("check", wrong, "--without", "3");
    expect([off.status, off.out]).toEqual([0, expect.stringContaining("Đã tắt: 3) «Tỷ lệ xong (%)»")]);
    const report = await command("report", wrong, "--template", "tong-hop-2-14", "--without", "9");
    expect([report.status, report.err]).toEqual([2, expect.stringContaining("từ 1 đến 3")]);
  });
});

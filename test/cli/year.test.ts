import { buildBook } from "../books/build-book";
import { YEAR_UNITS, yearSheets, type YearSlips } from "../grids/year";
import { command, scratchFolder } from "./run-tthc";

/** A whole year of sheets in one file, checked in one action. */
const scratch = scratchFolder();
afterAll(scratch.remove);

const year = (name: string, slips: YearSlips): string => scratch.write(name, buildBook({ sheets: yearSheets(slips) }));
const right = year("nam-dung.xlsx", {});
const slipped = year("nam-lech.xlsx", {
  typed: { 3: [[YEAR_UNITS, 3, 9]], 10: [[2, 1, "không rõ"]] },
  carried: { 6: [0, 1, 2, 3, 4, 5], 8: [4] },
});

/** The matrix alone: the last block of the output. */
const matrix = (out: string): readonly string[] => {
  const lines = out.trimEnd().split("\n");
  const head = lines.findIndex((line) => /^ +Sheet +/.test(line));
  return head < 0 ? [] : lines.slice(head).map((line) => line.trim().replace(/ {2,}/g, " | "));
};

test("a right year ends in a matrix of ticks", async () => {
  const { status, out } = await command("check", right, "--all-sheets");
  expect(status).toBe(0);
  const [head, first, ...rest] = matrix(out);
  expect(head).toBe("Sheet | Ô số | Giữa các cột | Dòng tổng | Đơn vị | Đủ cột | Nối kỳ trước");
  expect(first).toBe("Tháng 1 | ✔ | ✔ | ✔ | ✔ | ✔ | –");
  expect(rest.slice(0, 11).every((line) => /^Tháng \d+( \| ✔){6}$/.test(line))).toBe(true);
  expect(rest.slice(11)).toEqual(["✔ đúng · ✖ không đúng · ! nên xem qua · ? chưa kiểm tra được · – không áp dụng"]);
});

test("each slip stands in its month and kind, and what could not be compared says why", async () => {
  const { status, out } = await command("check", slipped, "--all-sheets");
  expect(status).toBe(1);
  const lines = matrix(out);
  expect(lines.filter((line) => /^Tháng.*[✖?]/.test(line))).toEqual([
    "Tháng 3 | ✔ | ✖ 1 | ✖ 1 | ✔ | ✔ | ✔",
    "Tháng 6 | ✔ | ✔ | ✔ | ✔ | ✔ | ?",
    "Tháng 8 | ✔ | ✔ | ✔ | ✔ | ✔ | ✖ 2",
    "Tháng 10 | ✖ 1 | ? 1 | ? 1 | ✔ | ✔ | ✔",
  ]);
  expect(lines.at(-1)).toMatch(/^\? Tháng 6: Chưa đối chiếu với kỳ trước ở «Tháng 5»/);
});

test("one sheet has no matrix; programs read each table's kinds, and find their findings by index", async () => {
  expect(matrix((await command("check", slipped, "--sheet", "Tháng 3")).out)).toEqual([]);
  const tables = JSON.parse((await command("check", slipped, "--all-sheets", "--json")).out) as readonly {
    readonly appendix: { readonly sheet: string };
    readonly kinds: readonly {
      readonly kind: string;
      readonly outcome: string;
      readonly findings: readonly number[];
    }[];
    readonly findings: readonly { readonly check: string; readonly at: readonly string[] }[];
  }[];
  expect(tables).toHaveLength(12);
  const march = tables.find(({ appendix }) => appendix.sheet === "Tháng 3");
  const totals = march?.kinds.find(({ kind }) => kind === "totals");
  expect(totals?.outcome).toBe("broken");
  expect(totals?.findings.map((index) => march?.findings[index]?.check)).toEqual(["totals-add-up"]);
});

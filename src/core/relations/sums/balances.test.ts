import { spoken } from "../../../../test/tables/spoken";
import { sumsFitFigures } from "../../checks/sums-fit-figures/check";
import { makeGrid } from "../../../../test/grids/make-grid";
import { RandomSource } from "../../../../test/tables/random-source";
import { discoveries } from "../discoveries";
import {
  findAppendices,
  parseProfile,
  profileOfTable,
  profiles,
  repairsOf,
  runChecks,
  type CellValue,
  type Table,
} from "../..";

const HEADER = ["STT", "Kho", "Tồn đầu kỳ", "Nhập", "Xuất", "Hỏng", "Tồn cuối kỳ"];

/** Opening, in, out, lost, closing. */
function stock(random: RandomSource, many: number, size: number): number[][] {
  return Array.from({ length: many }, () => {
    const [opening, received] = [random.below(size), random.below(size)];
    const spent = random.below(opening + received + 1);
    const lost = random.below(opening + received - spent + 1);
    return [opening, received, spent, lost, opening + received - spent - lost];
  });
}

const added = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));

function tableOf(rows: readonly (readonly number[])[], total: readonly number[], header = HEADER): Table {
  const cells = rows.map((row, index): CellValue[] => [index + 1, `Kho ${index + 1}`, ...row]);
  const grid = makeGrid([["BIỂU NHẬP XUẤT"], header, ...cells, [null, "Cộng", ...total]]);
  const table = findAppendices(grid, profiles, discoveries)[0]?.table;
  if (table === undefined) throw new Error("no table found");
  return table;
}

const balances = (table: Table): string[] =>
  table.relations.flatMap(({ kind, source }) => (kind === "balance" ? [source.clause ?? ""] : []));
const blamed = (table: Table): string[] =>
  runChecks(table).findings.flatMap(({ outcome, severity, what }) =>
    outcome === "broken" && severity === "error" ? [what] : [],
  );

test("what comes in and goes out, by the figures alone", () => {
  const rows = stock(new RandomSource(3), 12, 900);
  const table = tableOf(rows, added(rows));
  expect(balances(table)).toEqual(["«Tồn cuối kỳ» = «Tồn đầu kỳ» + «Nhập» − «Xuất» − «Hỏng»"]);
  expect(blamed(table)).toEqual([]);
});

test("a slip is named with its signs, and repaired", () => {
  const rows = stock(new RandomSource(3), 12, 900);
  const right = rows[4] ?? [];
  const slipped = rows.map((row) => (row === right ? [...row.slice(0, 2), (row[2] ?? 0) + 70, ...row.slice(3)] : row));
  const table = tableOf(slipped, added(rows));
  const [first = ""] = blamed(table);
  expect(first).toMatch(/^Kho 5: cột «Tồn cuối kỳ» = .+ nhưng «Tồn đầu kỳ» \+ «Nhập» − «Xuất» − «Hỏng» = .+, lệch 70$/);
  const { findings } = runChecks(table);
  const repairs = repairsOf(table, findings);
  expect(repairs.map(({ edits, certain }) => [edits.map(({ next }) => next), certain])).toEqual([[[right[2]], true]]);
});

test("a row that stands in no column is right: its gap stands in the total row too", () => {
  const rows = stock(new RandomSource(5), 12, 900);
  const other = rows.map((row, index) => (index === 7 ? [...row.slice(0, 4), (row[4] ?? 0) + 40] : row));
  const table = tableOf(other, added(other));
  expect(balances(table)).toEqual([]);
  expect(blamed(table)).toEqual([]);
});

test("columns that are nearly equal in pairs are in no balance", () => {
  const random = new RandomSource(9);
  const rows = Array.from({ length: 14 }, (_, index) => {
    const [one, other] = [random.below(900), random.below(900)];
    return index === 6 ? [one, one + 25, other, other + 3, 5] : [one, one, other, other, random.below(50)];
  });
  expect(balances(tableOf(rows, added(rows)))).toEqual([]);
});

test("none is invented among figures that have nothing to do with each other", () => {
  const random = new RandomSource(11);
  const header = [
    "STT",
    "Kho",
    ...Array.from({ length: 12 }, (_, column) => `Mặt hàng ${"ABCDEFGHIKLM".charAt(column)}`),
  ];
  for (let round = 0; round < 150; round += 1) {
    const size = random.pick([12, 100, 5000]);
    const rows = Array.from({ length: random.pick([5, 9, 20]) }, () =>
      Array.from({ length: 12 }, () => random.below(size)),
    );
    expect(balances(tableOf(rows, added(rows), header))).toEqual([]);
  }
});

describe("printed over the columns", () => {
  const numbers = ["A", "B", "(1)", "(2)", "(3)", "(4)", "(5)=(1)+(2)-(3)-(4)"];
  const gridOf = (rows: readonly (readonly number[])[]) =>
    makeGrid([
      ["BIỂU NHẬP XUẤT"],
      HEADER,
      numbers,
      ...rows.map((row, index): CellValue[] => [index + 1, `Kho ${index + 1}`, ...row]),
      [null, "Cộng", ...added(rows)],
    ]);
  const few = [
    [41, 12, 20, 1, 32],
    [17, 30, 6, 2, 39],
    [55, 0, 11, 0, 44],
    [8, 19, 3, 0, 24],
  ];

  test("is believed on few rows, and kept by the form that is made of the table", () => {
    const [found] = findAppendices(gridOf(few), profiles, discoveries);
    if (found === undefined) throw new Error("no table found");
    const [balance] = found.table.relations.filter(({ kind }) => kind === "balance");
    expect(balance).toMatchObject({ evidence: ["printed"], rows: 5, holds: 5 });
    const form = parseProfile(JSON.parse(JSON.stringify(profileOfTable(found.table, "Biểu kho"))));
    if ("problem" in form) throw new Error(form.problem);
    expect(form.balances).toMatchObject([{ total: "tonCuoiKy", parts: ["tonDauKy", "nhap"], less: ["xuat", "hong"] }]);
    const spoilt = few.map((row, index) => (index === 1 ? [17, 30, 6, 2, 93] : row));
    const [read] = findAppendices(gridOf(spoilt), [form]);
    expect(read?.table.relations.filter(({ kind }) => kind === "balance")).toMatchObject([{ rows: 5, holds: 3 }]);
  });

  test("is not used against the figures", () => {
    const others = few.map(([opening = 0, received = 0, ...rest]) => [opening + received, received, ...rest]);
    const table = findAppendices(gridOf(others), profiles, discoveries)[0]?.table;
    expect(table === undefined ? null : blamed(table)).toEqual([]);
    expect(table === undefined ? [] : spoken(sumsFitFigures, table)).toContainEqual(
      expect.stringContaining(
        "Chưa kiểm tra được (5) = (1)+(2) − (3) − (4) (in trên bảng): lệch ở 4/5 dòng, nên ở bảng này có lẽ không tính như vậy",
      ),
    );
  });
});

test("an account that carries on from row to row: a slip in it is found without any total", () => {
  let left = 288;
  const days = [117, 33, 86, 119, 58, 48, 18].map((came, at) => {
    const was = left;
    const done = [146, 92, 64, 68, 20, 37, 73][at] ?? 0;
    left = was + came - done;
    return [was, came, done, left];
  });
  const header = ["STT", "Ngày", "Tồn đầu ngày", "Tiếp nhận", "Giải quyết", "Tồn cuối ngày"];
  const tableOf = (rows: readonly (readonly number[])[]): Table => {
    const cells = rows.map((row, at): CellValue[] => [at + 1, `0${at + 1}/6/2026`, ...row]);
    const found = findAppendices(makeGrid([header, ...cells]), profiles, discoveries)[0]?.table;
    if (found === undefined) throw new Error("no table found");
    return found;
  };
  expect(blamed(tableOf(days))).toEqual([]);
  const slipped = days.map((row, at) => (at === 3 ? [row[0] ?? 0, 191, ...row.slice(2)] : row));
  expect(blamed(tableOf(slipped))).toEqual([expect.stringContaining("lệch 72")]);
  // Each day stands for itself: the row may as well have a count that no column holds.
  const alone = slipped.map(([was = 0, came = 0, done = 0, rest = 0], at) => [was + 9 * at, came, done, rest + 9 * at]);
  expect(blamed(tableOf(alone))).toEqual([]);
});

test("four fields from opening to closing, money between the counts", () => {
  const fields = [
    [125, 32, 5.5, 83, 74],
    [196, 901, 12.1, 308, 789],
    [122, 678, 0.7, 341, 459],
    [198, 439, 9.4, 311, 326],
  ];
  const header = ["Lĩnh vực", "Tồn đầu kỳ", "Tiếp nhận", "Phí (triệu đồng)", "Giải quyết", "Tồn cuối kỳ"];
  const tableOf = (rows: readonly (readonly number[])[]): Table => {
    const cells = rows.map((row, at): CellValue[] => [
      ["Đất đai", "Hộ tịch", "Chứng thực", "Xây dựng"][at] ?? "",
      ...row,
    ]);
    const found = findAppendices(makeGrid([header, ...cells, ["Cộng", ...added(fields)]]), profiles, discoveries)[0]
      ?.table;
    if (found === undefined) throw new Error("no table found");
    return found;
  };
  expect(balances(tableOf(fields))).toEqual(["«Tồn cuối kỳ» = «Tồn đầu kỳ» + «Tiếp nhận» − «Giải quyết»"]);
  const slipped = fields.map((row, at) => (at === 1 ? [...row.slice(0, 3), 318, 789] : row));
  expect(blamed(tableOf(slipped))).not.toEqual([]);
});

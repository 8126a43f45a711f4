import { makeGrid } from "../../../test/grids/make-grid";
import { YEAR_UNITS, yearSheets, type YearSlips } from "../../../test/grids/year";
import { toA1, type CellValue, type CheckKind } from "../../core";
import { isRefusal, refuse } from "../../ports/refusal";
import { checkAllSheets } from "./check-appendix";
import { checkMatrix, type CheckMatrix } from "./check-matrix";
import { cellCount, cellMark, cellWords, kindTitle, matrixTitle } from "./matrix-words";

async function matrixOf(slips: YearSlips): Promise<CheckMatrix> {
  const grids = yearSheets(slips).map(({ name, rows, merges = [] }) =>
    makeGrid(rows as readonly (readonly CellValue[])[], merges, name),
  );
  const checked = await checkAllSheets({
    sheets: () => Promise.resolve(grids.map(({ sheet }) => ({ name: sheet }))),
    read: ({ name }) =>
      Promise.resolve(grids.find(({ sheet }) => sheet === name) ?? refuse("sheet-missing", { sheet: name, known: [] })),
  });
  if (isRefusal(checked)) throw new Error(checked.reason);
  return checkMatrix(checked);
}

/** What is not a tick, «Tháng 3 totals ✖1». */
const open = ({ rows }: CheckMatrix): readonly string[] =>
  rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell) =>
      cell.outcome === "holds" ? [] : [`${name} ${cell.kind} ${cellMark(cell)}${cellCount(cell) || ""}`],
    ),
  );

test("a right year: every kind holds in every month, and the first month alone has none before it", async () => {
  const matrix = await matrixOf({});
  expect(matrix.kinds).toEqual([
    "cells",
    "sums",
    "totals",
    "units",
    "columns",
    "carry-over",
  ] satisfies readonly CheckKind[]);
  expect(matrix.rows.map(({ name }) => name)).toEqual(Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`));
  expect(open(matrix)).toEqual(["Tháng 1 carry-over –"]);
  expect(matrixTitle(matrix)).toBe("12 bảng: 12 bảng không có chỗ cần xem");
});

const slipped: YearSlips = {
  typed: { 3: [[YEAR_UNITS, 3, 9]], 5: [[1, 6, 77]], 10: [[2, 1, "không rõ"]] },
  carried: { 8: [4] },
};

test("each slip stands in its month and in the kind of check that found it, and nowhere else", async () => {
  const matrix = await matrixOf(slipped);
  expect(open(matrix)).toEqual([
    "Tháng 1 carry-over –",
    "Tháng 3 sums ✖1",
    "Tháng 3 totals ✖1",
    "Tháng 5 sums ✖2",
    "Tháng 5 totals ✖1",
    "Tháng 8 carry-over ✖2",
    "Tháng 10 cells ✖1",
    "Tháng 10 sums ?1",
    "Tháng 10 totals ?1",
  ]);
  expect(matrixTitle(matrix)).toBe("12 bảng: 8 bảng không có chỗ cần xem, 4 bảng cần xem");
});

test("a cell leads to its findings, the gravest first", async () => {
  const { rows } = await matrixOf(slipped);
  const month = rows.find(({ name }) => name === "Tháng 8");
  const cell = month?.cells.find(({ kind }) => kind === "carry-over");
  const [first] = (cell?.findings ?? []).map((index) => month?.appendix.findings[index]);
  expect(first).toMatchObject({ check: "carry-over-matches" });
  expect(toA1(first?.at[0] ?? { row: 0, column: 0 })).toMatch(/^E/);
});

test("a month that nearly no unit continues is undecided and says why, not passed over", async () => {
  const matrix = await matrixOf({ carried: { 6: [0, 1, 2, 3, 4, 5] } });
  expect(open(matrix)).toEqual(["Tháng 1 carry-over –", "Tháng 6 carry-over ?"]);
  const cell = matrix.rows[5]?.cells.find(({ kind }) => kind === "carry-over");
  expect(cell?.because).toMatch(/^Chưa đối chiếu với kỳ trước ở «Tháng 5»/);
  expect(cell === undefined ? "" : cellWords(cell)).toBe("chưa kiểm tra được");
});

test("the words of a cell say what its sign means", async () => {
  const { rows, kinds } = await matrixOf(slipped);
  expect(kinds.map(kindTitle)).toEqual(["Ô số", "Giữa các cột", "Dòng tổng", "Đơn vị", "Đủ cột", "Nối kỳ trước"]);
  expect(rows[0]?.cells.map(cellWords).at(-1)).toBe("không áp dụng");
  expect(rows[4]?.cells.map(cellWords)[1]).toBe("2 phép kiểm tra không đúng");
  expect(rows[9]?.cells.map(cellWords)[1]).toBe("1 phép chưa kiểm tra được");
});

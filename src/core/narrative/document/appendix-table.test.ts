import { findAppendices, profiles, type CellValue, type Grid } from "../..";
import { makeGrid } from "../../../../test/grids/make-grid";
import { HEADER, quarterGrid, quarterRows } from "../../../../test/grids/quarter-1-2021";
import { appendixTable } from "./appendix-table";
import type { PageTable } from "./office-document";

function printed(grid: Grid): PageTable {
  const [appendix] = findAppendices(grid, profiles);
  if (appendix === undefined) throw new Error("no appendix");
  return appendixTable(appendix.table, grid, []);
}

const rowTexts = (page: PageTable, kind: PageTable["rows"][number]["kind"]) =>
  page.rows.filter((row) => row.kind === kind).map(({ cells }) => cells.map(({ text }) => text));
const headerOf = (page: PageTable) =>
  page.rows
    .filter(({ kind }) => kind === "header")
    .map(({ cells }) => cells.map(({ text, columns, rows }) => `${text} ${columns}×${rows}`));

/** How many cells of each row and column lie under joined cells: exactly one everywhere, or the page falls apart. */
function cover(page: PageTable): readonly number[] {
  const header = page.rows.filter(({ kind }) => kind === "header");
  const width = page.widths.length;
  const covered = new Array<number>(header.length * width).fill(0);
  header.forEach(({ cells }, top) => {
    let column = 0;
    for (const { columns, rows } of cells) {
      while (covered[top * width + column] === 1) column += 1;
      for (let row = top; row < top + rows; row += 1)
        for (let beside = column; beside < column + columns; beside += 1)
          covered[row * width + beside] = (covered[row * width + beside] ?? 0) + 1;
      column += columns;
    }
  });
  return covered;
}

test("the header is joined as in the sheet", () => {
  const page = printed(quarterGrid());
  expect(headerOf(page)).toEqual([
    [
      "TT 1×3",
      "Đơn vị 1×3",
      "Số hồ sơ nhận giải quyết 4×1",
      "Kết quả giải quyết 6×1",
      "Tổng số hồ sơ quá hạn (đã giải quyết + Đang giải quyết) 1×3",
    ],
    ["Tổng số 1×2", "Trong đó 3×1", "Số hồ sơ đã giải quyết 3×1", "Số hồ sơ đang giải quyết 3×1"],
    [
      "Số mới tiếp nhận trực tuyến 1×1",
      "Số kỳ trước chuyển qua 1×1",
      "Số tiếp nhận trực tiếp và Qua dịch vụ BCCI 1×1",
      "Tổng số 1×1",
      "Trả đúng thời hạn 1×1",
      "Trả quá hạn 1×1",
      "Tổng số 1×1",
      "Chưa đến hạn 1×1",
      "Quá hạn 1×1",
    ],
  ]);
  expect(new Set(cover(page))).toEqual(new Set([1]));
});

test("without merged areas blank header cells join the words above and beside them", () => {
  const page = printed(makeGrid([...HEADER, ...quarterRows()]));
  expect(headerOf(page)).toEqual(headerOf(printed(quarterGrid())));
});

test("every row is printed in its order, counts as 1.234, the section without counts", () => {
  const page = printed(quarterGrid());
  expect(rowTexts(page, "numbering")).toEqual([
    ["(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)", "(14)"],
  ]);
  expect(rowTexts(page, "total")).toEqual([
    [
      "",
      "Tổng",
      "113.048",
      "9.242",
      "11.435",
      "92.371",
      "100.085",
      "90.869",
      "9.216",
      "12.963",
      "9.635",
      "3.328",
      "12.544",
    ],
  ]);
  expect(rowTexts(page, "section")).toEqual([["II", "Huyện, TP", ...new Array<string>(11).fill("")]]);
  const units = rowTexts(page, "unit");
  expect(units).toHaveLength(34);
  expect(units[0]).toEqual([
    "1",
    "Công an Tỉnh",
    "1.902",
    "136",
    "258",
    "1.508",
    "1.866",
    "1.802",
    "64",
    "36",
    "34",
    "2",
    "66",
  ]);
  expect(page.rows.at(-1)?.cells.map(({ align }) => align)).toEqual([
    "center",
    "left",
    ...new Array<string>(11).fill("right"),
  ]);
});

test("a numbering row that the sheet lacks comes from the form", () => {
  const page = printed(
    makeGrid(
      [...HEADER, ...quarterRows().slice(1)],
      ["A1:A3", "B1:B3", "C1:F1", "G1:L1", "M1:M3", "C2:C3", "D2:F2", "G2:I2", "J2:L2"],
    ),
  );
  expect(rowTexts(page, "numbering")).toEqual([
    ["(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)", "(14)"],
  ]);
  expect(headerOf(page)).toHaveLength(3);
});

test("a numbering row typed as (4), which Excel keeps as −4, still reads (4)", () => {
  const [numbers = [], ...rows] = quarterRows();
  const negative = numbers.map((cell): CellValue =>
    typeof cell === "string" ? -Number(cell.replace(/[()]/g, "")) : cell,
  );
  expect(rowTexts(printed(makeGrid([...HEADER, negative, ...rows])), "numbering")[0]?.slice(2, 4)).toEqual([
    "(4)",
    "(5)",
  ]);
});

test("columns of the office's own beside the form's are printed, as they are shown", () => {
  const header = HEADER.map((cells, row) => (row === 0 ? [...cells, "Tỷ lệ quá hạn", "Ghi chú"] : cells));
  const rows = quarterRows().map((cells, index): readonly CellValue[] =>
    cells.length === 0
      ? cells
      : [
          ...cells.concat(new Array<CellValue>(13 - cells.length).fill(null)),
          index === 0 ? null : { is: "percent", value: 0.1234567 },
          index === 2 ? "Kèm thư xin lỗi" : null,
        ],
  );
  const page = printed(makeGrid([...header, ...rows]));
  expect(page.widths).toHaveLength(15);
  expect(rowTexts(page, "unit")[0]?.slice(12)).toEqual(["66", "12,35%", "Kèm thư xin lỗi"]);
});

test("what could not be read is printed as it lies, a blank stays blank, a doubted count is marked", () => {
  const rows = quarterRows().map((cells) =>
    cells.map((cell, column) =>
      cells[1] === "Công an Tỉnh" && column === 3
        ? "chưa có"
        : cells[1] === "Công an Tỉnh" && column === 4
          ? null
          : cell,
    ),
  );
  const grid = makeGrid([...HEADER, ...rows]);
  const [appendix] = findAppendices(grid, profiles);
  if (appendix === undefined) throw new Error("no appendix");
  const at = appendix.table.rows[1]?.at ?? 0;
  const unit = appendixTable(appendix.table, grid, [{ row: at, column: 6 }]).rows.find(
    ({ cells }) => cells[1]?.text === "Công an Tỉnh",
  );
  expect(unit?.cells.slice(2, 5).map(({ text }) => text)).toEqual(["1.902", "chưa có", ""]);
  expect(unit?.cells.map(({ doubtful }) => doubtful === true)).toEqual(
    Array.from({ length: 13 }, (_, column) => column === 6),
  );
});

test("names and headers lose what would break a line or turn it round", () => {
  const rows = quarterRows().map((cells) =>
    cells.map((cell) => (cell === "Công an Tỉnh" ? "Công\u0001an\u202e Tỉnh\n(mới)" : cell)),
  );
  expect(rowTexts(printed(makeGrid([...HEADER, ...rows])), "unit")[0]?.[1]).toBe("Công an Tỉnh (mới)");
});

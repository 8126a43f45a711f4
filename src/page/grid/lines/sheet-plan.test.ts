import { pixelsAcross } from "./axis";
import { overflowEnd, planSheet as planned } from "./sheet-plan";
import type { CellValue, Grid } from "../../../core";

const grid = (rows: readonly (readonly CellValue[])[], merges: Grid["merges"] = []): Grid => ({
  sheet: "S",
  rows: rows.map((cells, row) => ({ row, cells })),
  merges,
});

/** Every letter takes seven pixels. */
const planSheet = (sheet: Grid, room = Infinity) => planned(sheet, (text) => text.length * 7, { widest: 290, room });
const heightOf = (plan: ReturnType<typeof planSheet>, row: number): number => pixelsAcross(plan.rows, row, row);
const widthOf = (plan: ReturnType<typeof planSheet>, column: number): number =>
  pixelsAcross(plan.columns, column, column);

describe("planSheet", () => {
  test("a sheet wider than the window by little sets its names on more lines; by much it stays as it is", () => {
    const name = "Sở Tài nguyên và Môi trường";
    const rows = Array.from({ length: 9 }, () => [name, 1234567, 2]);
    const whole = planSheet(grid(rows));
    const need = pixelsAcross(whole.columns, 0, 2);
    const fitted = planSheet(grid(rows), need - 40);
    expect(pixelsAcross(fitted.columns, 0, 2)).toBeLessThanOrEqual(need - 40);
    expect(widthOf(fitted, 1)).toBe(widthOf(whole, 1));
    expect(heightOf(fitted, 0)).toBeGreaterThan(heightOf(whole, 0));
    expect(pixelsAcross(planSheet(grid(rows), need - 120).columns, 0, 2)).toBe(need);
    expect(pixelsAcross(planSheet(grid(rows), need).columns, 0, 2)).toBe(need);
  });

  test("figures always fit their column", () => {
    const plan = planSheet(
      grid([
        ["TT", 1],
        ["x", "113.048"],
        ["y", 12345678901234],
      ]),
    );
    expect(widthOf(plan, 1)).toBeGreaterThanOrEqual(14 * 7);
  });

  test("totals at the end of a long list fit too, with the dots that part their thousands", () => {
    const units = Array.from({ length: 5000 }, (_, index) => [`Xã ${index}`, index % 90]);
    const plan = planSheet(grid([...units, ["Tổng cộng", 1234567]]));
    expect(widthOf(plan, 1)).toBeGreaterThanOrEqual("1.234.567".length * 7 + 14);
  });

  test.each([
    ["beside a merged neighbour", ["Chưa xếp loại", null, "x"], [{ top: 0, left: 1, bottom: 2, right: 1 }]],
    ["merged over rows, at the edge of the sheet", ["Chưa xếp loại"], [{ top: 0, left: 0, bottom: 2, right: 0 }]],
  ])("no word of a heading is broken: %s", (_, heading, merges) => {
    const plan = planSheet(grid([heading, [null], [null], [1, 2, 3]], merges));
    expect(widthOf(plan, 0)).toBeGreaterThanOrEqual("Chưa".length * 7 + 14);
  });

  test("a heading in the last column has no neighbour to run over, and is given its lines", () => {
    const figures = Array.from({ length: 11 }, () => 1);
    const heading = "Tổng số hồ sơ quá hạn (đã giải quyết và đang giải quyết)";
    const plan = planSheet(grid([[...figures.map(() => "a"), heading], ...figures.map(() => [...figures, 2])]));
    expect(widthOf(plan, 11)).toBeGreaterThanOrEqual("quyết)".length * 7 + 14);
    expect(heightOf(plan, 0)).toBeGreaterThan(100);
  });

  test("a long heading over small figures makes its column wider before it is cut", () => {
    const heading = Array.from({ length: 40 }, () => "hạn").join(" ");
    const plan = planSheet(
      grid([
        [heading, "a"],
        [1, 2],
      ]),
    );
    const lines = Math.ceil((heading.length * 7) / (widthOf(plan, 0) - 14));
    expect(lines).toBeLessThanOrEqual(6);
    expect(heightOf(plan, 0)).toBeGreaterThanOrEqual(lines * 20 + 8);
  });

  test("a short name in the last row, and a heading before empty columns, are given their width and lines", () => {
    const plan = planSheet(
      grid([
        ["STT", "Đơn vị", "Tổng số", "Trực tiếp"],
        [1, "Xã An", 120, 20],
        [2, "Xã Bình An", 80, 20],
        ["Tổng", null, 200, 40],
      ]),
    );
    expect(widthOf(plan, 0)).toBeGreaterThanOrEqual("Tổng".length * 7 + 14);
    expect(widthOf(plan, 1)).toBeGreaterThanOrEqual("Xã Bình An".length * 7 + 14);
    expect(widthOf(plan, 3)).toBeGreaterThanOrEqual("Trực".length * 7 + 14);
    expect([heightOf(plan, 0), heightOf(plan, 2), heightOf(plan, 3)]).toEqual([48, 28, 28]);
  });

  test("a title that runs over empty neighbours neither widens its column nor heightens its row", () => {
    const plan = planSheet(
      grid([
        ["TỔNG HỢP THEO DÕI KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"],
        ["1", "Sở Nội vụ"],
        ["2", "Sở Y tế"],
        ["3", "Sở Tư pháp"],
        ["4", "Sở Xây dựng"],
      ]),
    );
    expect(widthOf(plan, 0)).toBeLessThan(60);
    expect(heightOf(plan, 0)).toBe(heightOf(plan, 1));
  });

  test("a name of the usual length takes one line, a longer one two", () => {
    const usual = "Sở Khoa học và Công nghệ";
    const rows = [
      ...Array.from({ length: 9 }, () => [usual, 1]),
      ["Sở Tài nguyên, Môi trường và Phát triển nông thôn", 1],
    ];
    const plan = planSheet(grid(rows));
    expect(heightOf(plan, 0)).toBe(28);
    expect(heightOf(plan, 9)).toBeGreaterThan(40);
  });

  test("a heading merged over three rows is given its height at the last of them", () => {
    const text = "Tổng số hồ sơ quá hạn (đã giải quyết và đang giải quyết)";
    const rows = [
      [text, "a"],
      [null, "b"],
      [null, "c"],
      [1, 2],
    ];
    const plan = planSheet(grid(rows, [{ top: 0, left: 0, bottom: 2, right: 0 }]));
    expect(heightOf(plan, 0)).toBe(28);
    expect(pixelsAcross(plan.rows, 0, 2)).toBeGreaterThan(84);
  });

  test("a stray cell at XFD1048576 costs folds, not a million rows", () => {
    const far: Grid = {
      sheet: "S",
      merges: [],
      rows: [
        { row: 0, cells: [1] },
        { row: 1_048_575, cells: [...Array<null>(16_383).fill(null), 7] },
      ],
    };
    const plan = planSheet(far);
    expect(plan.rows.lines.length).toBeLessThan(20);
    expect(plan.columns.lines.length).toBeLessThan(20);
    expect(plan.rows.lines.at(-1)).toEqual({ is: "line", at: 1_048_575 });
    expect(plan.columns.lines.at(-1)).toEqual({ is: "line", at: 16_383 });
  });

  test("an empty sheet still has cells to stand on", () => {
    const plan = planSheet(grid([]));
    expect(plan.rows.lines.length).toBeGreaterThan(5);
    expect(plan.columns.lines.length).toBeGreaterThan(5);
  });
});

describe("overflowEnd", () => {
  const sheet = grid([["dài", null, null, 5]], [{ top: 0, left: 2, bottom: 1, right: 2 }]);

  test("stops before a merged cell", () => {
    expect(overflowEnd(planSheet(sheet), 0, 0, 10)).toBe(1);
  });

  test("stops before a filled cell", () => {
    expect(overflowEnd(planSheet(grid([["dài", null, null, 5]])), 0, 0, 10)).toBe(2);
  });
});

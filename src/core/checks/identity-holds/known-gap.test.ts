import { makeGrid } from "../../../../test/grids/make-grid";
import { buildTable, type RowSpec } from "../../../../test/tables/build-table";
import { formOf } from "../../../../test/tables/forms";
import { findAppendices, profiles, repairsOf } from "../..";
import { runChecks } from "../all-checks";

const unit: RowSpec = { name: "Sở A", cells: [10, 4, 1, 5, 9, 7, 2, 1, 1, 0, 2] };
const todo = (...rows: readonly RowSpec[]): readonly string[] =>
  runChecks(buildTable({ rows })).findings.flatMap(({ check, todo: words }) =>
    check === "identity-holds" ? [words] : [],
  );

describe("a total greater than its parts, in columns that add up", () => {
  test("dossiers without a due date are a possibility", () => {
    const open: RowSpec = { name: "Sở B", cells: [20, 8, 2, 10, 15, 12, 0, 5, 5, 0, 0] };
    const total: RowSpec = { kind: "total", name: "Tổng", cells: [30, 12, 3, 15, 24, 19, 2, 6, 6, 0, 2] };
    expect(todo(unit, open, total)[0]).toBe(
      "Có thể 3 hồ sơ chênh lệch chưa có ngày hẹn trả, nên nằm trong (8) mà không nằm trong (9)+(10). Nếu không phải: đối chiếu ô G11, H11, I11 với phần mềm một cửa rồi sửa ô gõ nhầm.",
    );
  });

  test("so are dossiers that wait for a supplement or were returned", () => {
    const open: RowSpec = { name: "Sở B", cells: [20, 8, 2, 10, 12, 12, 0, 5, 5, 0, 0] };
    const total: RowSpec = { kind: "total", name: "Tổng", cells: [30, 12, 3, 15, 21, 19, 2, 6, 6, 0, 2] };
    expect(todo(unit, open, total)[0]).toContain(
      "Có thể 3 hồ sơ chênh lệch đang chờ bổ sung, đã trả lại hoặc rút, nên nằm trong (4) mà không nằm trong (8)+(11).",
    );
  });

  test("it stands as well as a slip: nothing is accused, and nothing changed", () => {
    const open: RowSpec = { name: "Sở B", cells: [20, 8, 2, 10, 15, 12, 0, 5, 5, 0, 0] };
    const total: RowSpec = { kind: "total", name: "Tổng", cells: [30, 12, 3, 15, 24, 19, 2, 6, 6, 0, 2] };
    const table = buildTable({ rows: [unit, open, total] });
    const { findings } = runChecks(table);
    expect(findings.filter(({ check }) => check === "identity-holds").map(({ outcome }) => outcome)).toEqual([
      "undecided",
      "undecided",
    ]);
    expect(repairsOf(table, findings)).toEqual([]);
  });

  test("where the sums of rows are formulas, which hold whatever is typed, a slip is accused", () => {
    const open: RowSpec = { name: "Sở B", cells: [20, 8, 2, 10, 15, 12, 0, 5, 5, 0, 0] };
    const total: RowSpec = { kind: "total", name: "Tổng", cells: [30, 12, 3, 15, 24, 19, 2, 6, 6, 0, 2] };
    const table = buildTable({ rows: [unit, open, total] });
    const { width, values } = table.counts;
    const computed = { ...table, formulas: Uint8Array.from(values, (_, cell) => (cell >= 2 * width ? 1 : 0)) };
    const outcomes = runChecks(computed).findings.flatMap(({ check, outcome }) =>
      check === "identity-holds" ? [outcome] : [],
    );
    expect(outcomes).toContain("broken");
  });

  test("where another row has too little, counts were exchanged: both are accused", () => {
    const rows: RowSpec[] = [
      { name: "Sở A", cells: [10, 4, 1, 5, 9, 10, 2, 1, 1, 0, 2] },
      { name: "Sở B", cells: [20, 8, 2, 10, 15, 12, 0, 5, 5, 0, 0] },
      { kind: "total", name: "Tổng", cells: [30, 12, 3, 15, 24, 22, 2, 6, 6, 0, 2] },
    ];
    const outcomes = runChecks(buildTable({ rows })).findings.map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(["broken"]));
  });

  test("a form whose program is known to leave dossiers out needs no total row for it", () => {
    const rows: RowSpec[] = [{ name: "Sở A", cells: [30, 20, 10, 24, 19, 2, 6, 6, 0, 0, 0] }];
    const table = buildTable({ profile: formOf("07a"), rows });
    const { findings } = runChecks(table);
    expect(findings.map(({ check, outcome }) => [check, outcome])).toEqual([["identity-holds", "undecided"]]);
    expect(repairsOf(table, findings)).toEqual([]);
  });

  test("a slip, which opens its column as well, is only to be compared", () => {
    const open: RowSpec = { name: "Sở B", cells: [20, 8, 2, 10, 15, 12, 0, 5, 5, 0, 0] };
    const total: RowSpec = { kind: "total", name: "Tổng", cells: [30, 12, 3, 15, 24, 22, 2, 6, 6, 0, 2] };
    expect(todo(unit, open, total)[0]).toMatch(/^Đối chiếu ô G11, H11, I11/);
  });
});

describe("a row that holds how many there are at each time, in a table whose other rows add up", () => {
  const judged = (first: number, second: number, all: number): readonly string[] => {
    const grid = makeGrid([
      ["Chỉ tiêu", "Tổng số", "Đợt một", "Đợt hai"],
      ["Hồ sơ tiếp nhận", 150, 80, 70],
      ["Hồ sơ giải quyết", 131, 70, 61],
      ["Lượt tư vấn", 94, 53, 41],
      ["Cuộc kiểm tra", 47, 28, 19],
      ["Lớp tập huấn", 33, 12, 21],
      ["Số cán bộ", all, first, second],
    ]);
    const [found] = findAppendices(grid, profiles);
    if (found === undefined) throw new Error("no table found");
    return runChecks(found.table).findings.flatMap(({ check, outcome, todo: words }) =>
      check === "identity-holds" ? [`${outcome} ${words}`] : [],
    );
  };

  test("its total is one of them: nothing is accused", () => {
    const [said = "", ...others] = judged(12, 13, 13);
    expect(others).toEqual([]);
    expect(said).toMatch(/^undecided Có thể dòng này ghi số hiện có ở từng thời điểm/);
  });

  test("a total that is none of them is a slip", () => {
    expect(judged(12, 13, 14).map((said) => said.split(" ")[0])).toEqual(["broken"]);
  });

  test("so is one that equals one of them, where the other is no number of things at a time", () => {
    expect(judged(-2, 13, 13).filter((said) => said.includes("số hiện có"))).toEqual([]);
  });
});

import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles, runChecks, type CellValue, type Table } from "../..";

const header = ["Nơi", "Tổng số", "Mới", "Cũ", "Xong", "Chưa xong"];
const read = (...rows: readonly CellValue[][]): Table => {
  const [found] = findAppendices(makeGrid([header, ...rows]), profiles);
  if (found === undefined) throw new Error("no table found");
  return found.table;
};
const errors = (table: Table): readonly string[] =>
  runChecks(table).findings.flatMap(({ outcome, severity, what }) =>
    outcome === "broken" && severity === "error" ? [what] : [],
  );

/** One section that proves itself, and one of a single dossier. */
const big = [
  ["Cụm Bắc", 301, 180, 121, 250, 51],
  ["Điểm Ao", 140, 90, 50, 120, 20],
  ["Điểm Bưởi", 97, 52, 45, 80, 17],
  ["Điểm Cam", 64, 38, 26, 50, 14],
];
const tiny = [
  ["Cụm Nam", 1, 0, 1, 1, 0],
  ["Điểm Dừa", 0, 0, 0, 0, 0],
  ["Điểm Ổi", 1, 0, 1, 1, 0],
];

describe("sections of a handful of dossiers", () => {
  test.each(["Tổng cộng", "Tổng các điểm"])("are told by «%s», which closes over every column with them", (label) => {
    const table = read(...big, ...tiny, [label, 302, 180, 122, 251, 51]);
    expect(table.rows.map(({ kind }) => kind).join(" ")).toBe("subtotal unit unit unit subtotal unit unit total");
    expect(errors(table)).toEqual([]);
  });

  test("at the top of the table as well", () => {
    const table = read(["Toàn vùng", 302, 180, 122, 251, 51], ...big, ...tiny);
    expect(errors(table)).toEqual([]);
  });

  test("but for a unit that is listed twice", () => {
    const again = ["Điểm Ổi", 1, 0, 1, 1, 0];
    expect(errors(read(...big, again, ...tiny.slice(2), ["Tổng cộng", 302, 180, 122, 251, 51]))).not.toEqual([]);
  });

  test("a sum below its rows", () => {
    const [head = [], ...rest] = tiny;
    const table = read(...big, ...rest, ["Cộng cụm Nam", ...head.slice(1)], ["Tổng cộng", 302, 180, 122, 251, 51]);
    expect(errors(table)).toEqual([]);
  });

  test("are none where the total does not close with them, and that is told", () => {
    const table = read(...big, ...tiny, ["Tổng cộng", 302, 180, 122, 241, 61]);
    expect(table.rows.filter(({ kind }) => kind === "subtotal")).toHaveLength(1);
    expect(runChecks(table).findings.map(({ check }) => check)).toContain("total-row-is-present");
  });
});

import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles, runChecks } from "../..";

test("a unit listed twice, with one without dossiers behind it, is no sum of itself", () => {
  const grid = makeGrid([
    ["Nơi", "Tổng số", "Mới", "Cũ", "Xong", "Chưa xong"],
    ["Điểm An", 2, 1, 1, 0, 2],
    ["Điểm Ba", 3, 2, 1, 0, 3],
    ["Điểm Cù", 7, 4, 3, 6, 1],
    ["Điểm Cù", 7, 4, 3, 6, 1],
    ["Điểm Dư", 0, 0, 0, 0, 0],
    ["Điểm Én", 1, 0, 1, 0, 1],
    ["Điểm Gò", 1, 0, 1, 1, 0],
    ["Điểm Hồ", 2, 1, 1, 1, 1],
    ["Tổng cộng", 16, 8, 8, 8, 8],
  ]);
  const [found] = findAppendices(grid, profiles);
  if (found === undefined) throw new Error("no table found");
  expect(found.table.rows.filter(({ kind }) => kind === "unit")).toHaveLength(8);
  const { findings } = runChecks(found.table);
  expect(findings.filter(({ outcome, severity }) => outcome === "broken" && severity !== "note")).not.toEqual([]);
});

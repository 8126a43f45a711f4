import { quarterGrid } from "../../../test/grids/quarter-1-2021";
import type { CellValue } from "../../core";
import { isRefusal } from "../../ports/refusal";
import { checkAppendix, type CheckedAppendix } from "./check-appendix";
import { errorList } from "./error-list";
import { worklistOf } from "./worklist";

async function checked(
  changes: Readonly<Record<string, Readonly<Record<number, CellValue>>>>,
): Promise<CheckedAppendix> {
  const grid = quarterGrid();
  const rows = grid.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell, column) => (typeof cells[1] === "string" ? (changes[cells[1]]?.[column] ?? cell) : cell)),
  }));
  const appendix = await checkAppendix({
    sheets: () => Promise.resolve([{ name: grid.sheet }]),
    read: () => Promise.resolve({ ...grid, rows }),
  });
  if (isRefusal(appendix)) throw new Error(appendix.reason);
  return appendix;
}

test("places are grouped by unit in the order of the table, as plain text with a request and a next step", async () => {
  const appendix = await checked({ "Sở Y tế": { 10: 99 }, "Sở Tư pháp": { 8: 30, 2: "ba nghìn" } });
  const text = errorList(appendix.table, worklistOf(appendix).items, "phu-luc.xlsx");
  const lines = text.split("\n");
  expect(lines[0]).toMatch(/^Đề nghị đơn vị rà soát \d chỗ trong phụ lục \(tệp phu-luc\.xlsx, sheet Phu luc\):$/);
  const heads = lines.filter((line) => line.endsWith(":")).slice(1);
  expect(heads).toEqual(["Sở Tư pháp:", "Sở Y tế:"]);
  expect(text).toMatch(/- I\d+: Cột \(8\) = 2\.183 nhưng \(9\)\+\(10\) = .*lệch 10;[^\n]*Có lẽ [^\n]*30 → 20\./);
  expect(lines.at(-1)).toBe("Đề nghị đối chiếu với phần mềm một cửa, sửa rồi gửi lại.");
  expect(text).not.toMatch(/[!]|undefined|null/);
  // The unit's name heads its lines and is not said again in them.
  expect(lines.filter((line) => line.startsWith("- ") && line.includes("Sở Tư pháp"))).toEqual([]);
});

test("a right table has nothing to send back", async () => {
  const appendix = await checked({});
  expect(errorList(appendix.table, [])).toBe(
    "Phụ lục (sheet Phu luc): không phát hiện sai lệch trong các nội dung đã kiểm tra.",
  );
});

test("what belongs to no unit comes last", async () => {
  const appendix = await checked({ "Sở Tư pháp": { 8: 30 } });
  const [item] = worklistOf(appendix).items;
  if (item === undefined) throw new Error("no item");
  const general = {
    ...item,
    place: "tiêu đề bảng",
    cells: [{ row: appendix.table.headerRows.top, column: 2 }] as const,
  };
  const text = errorList(appendix.table, [general, item]);
  expect(text.indexOf("Sở Tư pháp:")).toBeLessThan(text.indexOf("Chung cho cả bảng:"));
});

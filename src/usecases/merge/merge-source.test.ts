import { makeGrid } from "../../../test/grids/make-grid";
import { HEADER, HEADER_MERGES } from "../../../test/grids/quarter-1-2021";
import { findAppendices, profiles, type CellValue } from "../../core";
import { unitsOfList } from "./expected-units";
import { mergeSource, type MergeSource } from "./merge-source";
import { mergeSources } from "./merge-sources";
import { unclearPeriods } from "./merge-words";

const counts = (size: number): readonly number[] => {
  const [late, pending] = [size % 4, 9];
  const resolved = 4 * size + 3 - pending;
  return [4 * size + 3, size, 3, 3 * size, resolved, resolved - late, late, pending, pending - 1, 1, late + 1];
};

/** A table below three title rows, of what one office deals with or of offices. */
function source(
  titles: readonly string[],
  column: "Lĩnh vực" | "Đơn vị",
  names: readonly string[],
  onlyOne = true,
  sheet = "Sheet1",
  by = 20,
): MergeSource {
  const head = HEADER.map((cells, row) => (row === 0 ? [cells[0] ?? null, column, ...cells.slice(2)] : cells));
  const rows: readonly (readonly CellValue[])[] = [
    ...[0, 1, 2].map((row): readonly CellValue[] => [titles[row] ?? null]),
    ...head,
    ...names.map((name, index): readonly CellValue[] => [index + 1, name, ...counts(by + 7 * index)]),
  ];
  const grid = makeGrid(rows, HEADER_MERGES, sheet);
  const [found] = findAppendices(grid, profiles);
  if (found === undefined) throw new Error("no table");
  return mergeSource("thang 5/xa-a.xlsx", grid, found.table, { alone: true, onlyOne });
}

test.each([
  [["UBND TỈNH BẮC GIANG", "UBND XÃ TÂN LẬP", "THÁNG 5/2026"], "UBND XÃ TÂN LẬP"],
  [["Đơn vị báo cáo: Phường Đông Sơn", "Đơn vị nhận báo cáo: Văn phòng UBND tỉnh"], "Phường Đông Sơn"],
  [["Ban hành kèm theo Quyết định số 1", "TỔNG HỢP", "Đơn vị tính: Hồ sơ"], "xa-a"],
])("whose table it is: %j", (titles, office) => {
  expect(source(titles, "Lĩnh vực", ["Hộ tịch", "Đất đai"]).office).toBe(office);
});

test("what an office deals with is no office: the same field of two offices is no conflict", () => {
  const fields = ["Hộ tịch", "Đất đai", "Chứng thực"];
  const [one, other] = [
    source(["UBND XÃ TÂN LẬP"], "Lĩnh vực", fields),
    source(["UBND XÃ ĐÔNG SƠN"], "Lĩnh vực", fields, true, "Sheet1", 31),
  ];
  expect([one.lists, source([], "Đơn vị", ["Sở A"]).lists]).toEqual(["fields", "offices"]);
  const merged = mergeSources([one, other], "conflict");
  expect([merged?.conflicts, merged?.root.sections.map(({ name, rows }) => [name, rows.length])]).toEqual([
    [],
    [
      ["UBND XÃ TÂN LẬP", 3],
      ["UBND XÃ ĐÔNG SƠN", 3],
    ],
  ]);
  const twice = mergeSources([one, source(["UBND xã Tân Lập"], "Lĩnh vực", fields, true, "Sheet1", 33)], "conflict");
  expect(twice?.conflicts.map(({ is }) => is)).toEqual(["same-unit", "same-unit", "same-unit"]);
});

test("a unit in another section of another table is there twice; in two of one table it counts in both", () => {
  const placed = (one: MergeSource, section: string): MergeSource => {
    const rows: MergeSource["rows"][number][] = [];
    const other: MergeSource = { ...one, rows };
    for (const row of one.rows) rows.push({ ...row, source: other, sections: [section] });
    return other;
  };
  const first = placed(source([], "Đơn vị", ["Sở A", "Sở B"]), "Sở, ngành");
  const copy = placed(source([], "Đơn vị", ["Sở A"]), "Khối sở");
  const system = placed(source([], "Đơn vị", ["Sở B"], true, "Sheet1", 55), "Hệ thống 2");
  const kinds = (sameUnit: "add" | "conflict"): unknown =>
    mergeSources([first, copy, system], sameUnit)?.conflicts.map((conflict) => conflict.is);
  expect(kinds("conflict")).toEqual(["duplicate-unit", "same-unit"]);
  expect(kinds("add")).toEqual(["duplicate-unit"]);
  const [row] = first.rows;
  if (row === undefined) throw new Error("no row");
  const twice: MergeSource = { ...first, rows: [row, { ...row, sections: ["Khối khác"] }] };
  const rows = twice.rows.map((own) => ({ ...own, source: twice }));
  expect(mergeSources([{ ...twice, rows }], "conflict")?.conflicts).toEqual([]);
});

test("a table that names no period is added, and that is said", () => {
  const dated = source(["THÁNG 5/2026"], "Đơn vị", ["Sở A"]);
  const merged = mergeSources([dated, source([], "Đơn vị", ["Sở B"])], "conflict");
  if (merged === null) throw new Error("nothing merged");
  expect([merged.conflicts, unclearPeriods(merged)]).toEqual([[], [expect.stringContaining("không ghi kỳ")]]);
  const other = mergeSources([dated, source(["THÁNG 5/2026"], "Đơn vị", ["Sở B"], true, "Tháng 4")], "conflict");
  expect(other === null ? [] : unclearPeriods(other)).toEqual([expect.stringContaining("tên sheet ghi kỳ khác")]);
});

test("sheets of one file without titles are told by their names", () => {
  const sheets = ["Xã A", "Xã B"].map((name, index) => source([], "Lĩnh vực", ["Hộ tịch"], false, name, 20 + index));
  expect(sheets.map(({ office }) => office)).toEqual(["Xã A", "Xã B"]);
});

test("tables of several offices without sections are sections by their sources", () => {
  const merged = mergeSources(
    [source(["SỞ TƯ PHÁP"], "Đơn vị", ["Phòng A", "Phòng B"]), source(["SỞ Y TẾ"], "Đơn vị", ["Phòng C", "Phòng D"])],
    "conflict",
  );
  expect(merged?.root.sections.map(({ name }) => name)).toEqual(["SỞ TƯ PHÁP", "SỞ Y TẾ"]);
});

test("a list of units: numbers, bullets, remarks and repeated names are no names", () => {
  expect(unitsOfList('# Danh sách\r\n1. UBND xã Tân Lập\r\n- Sở Y tế\n\n12\tSở Y  tế\n"Phường 1"\n')).toEqual([
    "UBND xã Tân Lập",
    "Sở Y  tế",
    "Phường 1",
  ]);
});

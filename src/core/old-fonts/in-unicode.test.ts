import type { CellValue } from "../model/cell";
import type { Grid } from "../model/grid";
import { inUnicode } from "./in-unicode";
import { oldSpellingOf } from "./old-spelling";
import { isSyllable } from "./syllable";

const gridOf = (...rows: readonly (readonly CellValue[])[]): Grid => ({
  sheet: "Phụ lục",
  rows: rows.map((cells, row) => ({ row, cells })),
  merges: [],
});
const read = (...rows: readonly (readonly CellValue[])[]) => inUnicode(gridOf(...rows)).rows.map(({ cells }) => cells);

test.each("xã phường giải quyết thuế gì giếng quốc quý khuỷu nghiêng ưu oái uể Đỗ ỷ thuở".split(" "))(
  "%s is a syllable",
  (word) => expect(isSyllable(word)).toBe(true),
);

test.each(["Krông", "quËn", "xaõ", "hat̉", "các̀h", "cat", "UBND", "Hôtel", "áá"])("%s is no syllable", (word) =>
  expect(isSyllable(word)).toBe(false),
);

test.each([
  ["UBND x· An B×nh", "tcvn3"],
  ["§¬n vÞ", "tcvn3"],
  ["Sè kú tr\u00adíc chuyÓn qua", "tcvn3"],
  ["Xí nghiệp", "unicode"],
  ["UBND phöôøng Hoøa Laïc", "vni"],
  ["SÔÛ NOÄI VUÏ", "vni"],
  ["Sè", "either"],
  ["Hòa Bình", "either"],
  ["An Giang", "either"],
  ["Hôtel Métropole", "unicode"],
  ["Krông Nô", "unicode"],
  ["Citroën", "unicode"],
  ["§ 5 · © 2026 – 30 m²", "unicode"],
])("%s is read in %s", (text, spelling) => expect(oldSpellingOf(text)).toBe(spelling));

test("names in an old font under a header in Unicode; what could be either follows its column", () => {
  expect(read(["Đơn vị", "Số hồ sơ"], ["Së Néi vô", 1], ["Bé", 2], ["Ban Qu¶n lý C", 3], ["Tổng", 6])).toEqual([
    ["Đơn vị", "Số hồ sơ"],
    ["Sở Nội vụ", 1],
    ["Bộ", 2],
    ["Ban Quản lý C", 3],
    ["Tổng", 6],
  ]);
});

test("how many, and the first as it lies and as it is read", () =>
  expect(inUnicode(gridOf(["Sôû Noäi vuï", 1], ["Sôû Y teá", 2])).oldFonts).toEqual({
    font: "vni",
    cells: 2,
    first: { row: 0, column: 0 },
    before: "Sôû Noäi vuï",
    after: "Sở Nội vụ",
  }));

test("a sheet in Unicode is the very same grid, one foreign word among its names too", () => {
  for (const grid of [gridOf(["Xã Hòa Bình", 1], ["Phường Núi Sam", 2]), gridOf(["quËn", 1], ["Hà Nam", 2])])
    expect(inUnicode(grid)).toBe(grid);
});

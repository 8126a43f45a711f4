import { drawnGrid } from "../../../../test/grids/drawn-grid";
import { profiles } from "../../../domain/forms/all-profiles";
import type { Grid } from "../../model/grid";
import { findHeaderBands, type HeaderBand } from "./header-band";
import { headersAboveFigures, headersThatStop } from "./unworded-headers";
import { wordingsOf } from "./wordings";

const rowOf = (grid: Grid, index: number): number => (grid.rows[index]?.row ?? -1) + 1;

/** «2-3: STT | Tiếp nhận › Tổng số #3 (3)=(4)+(5)»: its rows, and of each column its titles, number and printed formula. */
function shown(grid: Grid, { first, last, titles, numbers, printed }: HeaderBand): string {
  const columns = titles.map((title, column) =>
    [
      title.join(" › "),
      ...(numbers[column] === null || numbers[column] === undefined ? [] : [`#${numbers[column]}`]),
      ...printed.flatMap((formula) => (formula.column === column ? [formula.text] : [])),
    ].join(" "),
  );
  return `${rowOf(grid, first)}-${rowOf(grid, last)}: ${columns.join(" | ")}`;
}

const inWordsOfForms = (grid: Grid): readonly string[] =>
  findHeaderBands(grid, wordingsOf(profiles)).map((band) => shown(grid, band));

/** The headers above figures where nothing is known of the sheet yet. */
const aboveFigures = (grid: Grid): readonly string[] =>
  headersAboveFigures(grid, () => true).map((band) => shown(grid, band));

const stops = (grid: Grid): readonly number[] =>
  headersThatStop(grid, findHeaderBands(grid, wordingsOf(profiles))).map((index) => rowOf(grid, index));

type Case = readonly [what: string, picture: string, merges: readonly string[], bands: readonly string[]];

describe("in words of a form", () => {
  test.each<Case>([
    [
      "merged titles of groups, leaves, a numbering row with sums",
      `
      BÁO CÁO QUÝ I
      STT | Đơn vị | Số hồ sơ tiếp nhận |         |                     | Số hồ sơ đã giải quyết | |
          |        | Tổng số     | Trong kỳ | Kỳ trước chuyển qua | Tổng số     | Trước hạn | Quá hạn
      (1) | (2)    | (3)=(4)+(5) | (4)      | (5)                 | (6)=(7)+(8) | (7)       | (8)
      1   | Sở Y tế | 10 | 6 | 4 | 9 | 8 | 1`,
      ["A2:A3", "B2:B3", "C2:E2", "F2:H2"],
      [
        "2-4: STT #1 | Đơn vị #2 | Số hồ sơ tiếp nhận › Tổng số #3 (3)=(4)+(5) | Số hồ sơ tiếp nhận › Trong kỳ #4 | Số hồ sơ tiếp nhận › Kỳ trước chuyển qua #5 | Số hồ sơ đã giải quyết › Tổng số #6 (6)=(7)+(8) | Số hồ sơ đã giải quyết › Trước hạn #7 | Số hồ sơ đã giải quyết › Quá hạn #8",
      ],
    ],
    [
      "titles of groups over their first column alone",
      `
      STT | Đơn vị | Số hồ sơ tiếp nhận |          | Số hồ sơ đã giải quyết |
          |        | Tổng số            | Trong kỳ | Tổng số                | Quá hạn
      1   | Sở Y tế | 10 | 6 | 9 | 1`,
      [],
      [
        "1-2: STT | Đơn vị | Số hồ sơ tiếp nhận › Tổng số | Số hồ sơ tiếp nhận › Trong kỳ | Số hồ sơ đã giải quyết › Tổng số | Số hồ sơ đã giải quyết › Quá hạn",
      ],
    ],
    [
      "a merged title does not flow beyond its merge",
      `
      STT | Đơn vị | Số hồ sơ tiếp nhận |          |         | Ghi chú
          |        | Tổng số            | Trong kỳ | Quá hạn |
      1   | Sở Y tế | 10 | 6 | 1 |`,
      ["A1:A2", "B1:B2", "C1:D1", "F1:F2"],
      ["1-2: STT | Đơn vị | Số hồ sơ tiếp nhận › Tổng số | Số hồ sơ tiếp nhận › Trong kỳ | Quá hạn | Ghi chú"],
    ],
    [
      "an empty row above the numbering row",
      `
      STT | Đơn vị | Số hồ sơ tiếp nhận | Số hồ sơ đã giải quyết | Quá hạn
      " " |
      A   | B | 1 | 2 | 3
      1   | Sở Y tế | 10 | 6 | 1`,
      [],
      ["1-3: STT | Đơn vị | Số hồ sơ tiếp nhận #1 | Số hồ sơ đã giải quyết #2 | Quá hạn #3"],
    ],
    [
      "an empty row above figures ends it",
      `
      STT | Đơn vị | Số hồ sơ tiếp nhận | Số hồ sơ đã giải quyết | Quá hạn
      " " |
      1   | Sở Y tế | 10 | 6 | 1`,
      [],
      ["1-1: STT | Đơn vị | Số hồ sơ tiếp nhận | Số hồ sơ đã giải quyết | Quá hạn"],
    ],
    [
      "numbers printed in three labels and more, in their order, are the columns'",
      `
      STT | Đơn vị | Tiếp nhận (1) | Đã giải quyết (2) | Quá hạn (3) | Đang giải quyết (4)=(1)-(2)
      1   | Sở Y tế | 10 | 6 | 1 | 4`,
      [],
      ["1-1: STT | Đơn vị | Tiếp nhận #1 | Đã giải quyết #2 | Quá hạn #3 | Đang giải quyết #4 (4)=(1)-(2)"],
    ],
    [
      "in two labels they may be anything, and out of order too",
      `
      STT | Đơn vị | Tiếp nhận (1) | Đã giải quyết (2) | Quá hạn
      1   | Sở Y tế | 10 | 6 | 1
      |
      |
      STT | Đơn vị | Tiếp nhận (1) | Đã giải quyết (3) | Quá hạn (2)
      1   | Sở Y tế | 10 | 6 | 1`,
      [],
      [
        "1-1: STT | Đơn vị | Tiếp nhận | Đã giải quyết | Quá hạn",
        "5-5: STT | Đơn vị | Tiếp nhận | Đã giải quyết | Quá hạn",
      ],
    ],
    [
      "on the next page it stands without its merges, with a numbering row or without",
      `
      STT | Đơn vị | Số hồ sơ tiếp nhận |
          |        | Nam | Nữ
      1   | Sở Y tế | 10 | 6
      STT | Đơn vị | Số hồ sơ tiếp nhận |
          |        | Nam | Nữ
      (1) | (2) | (3) | (4)
      2   | Sở Tài chính | 11 | 7
      STT | Đơn vị | Số hồ sơ tiếp nhận |
          |        | Nam | Nữ
      3   | Sở Công Thương | 12 | 8`,
      ["A1:A2", "B1:B2", "C1:D1"],
      [
        "1-2: STT | Đơn vị | Số hồ sơ tiếp nhận › Nam | Số hồ sơ tiếp nhận › Nữ",
        "4-6: STT | Đơn vị | Số hồ sơ tiếp nhận › Nam | Số hồ sơ tiếp nhận › Nữ",
        "8-9: STT | Đơn vị | Số hồ sơ tiếp nhận › Nam | Số hồ sơ tiếp nhận › Nữ",
      ],
    ],
    [
      "years and ranges of ages below merged titles",
      `
      STT | Đơn vị | Số hồ sơ tiếp nhận |      | Số người theo tuổi |         |
          |        | 2024               | 2025 | Dưới 30            | 30 - 50 | 60+
      1   | Sở Y tế | 10 | 6 | 3 | 4 | 2`,
      ["A1:A2", "B1:B2", "C1:D1", "E1:G1"],
      [
        "1-2: STT | Đơn vị | Số hồ sơ tiếp nhận › 2024 | Số hồ sơ tiếp nhận › 2025 | Số người theo tuổi › Dưới 30 | Số người theo tuổi › 30 - 50 | Số người theo tuổi › 60+",
      ],
    ],
    [
      "words hang below «Trong đó» without a merge",
      `
      STT | Đơn vị | Tiếp nhận | Trong đó
          |        |           | Khai sinh | Khai tử | Kết hôn
      1   | Xã An  | 10 | 6 | 3 | 1`,
      [],
      ["1-2: STT | Đơn vị | Tiếp nhận | Trong đó › Khai sinh | Trong đó › Khai tử | Trong đó › Kết hôn"],
    ],
    [
      "a section's heading below is none of it",
      `
      STT | Đơn vị | Tiếp nhận | Đã giải quyết
      I   | Khối sở, ngành
      1   | Sở Y tế | 10 | 6`,
      [],
      ["1-1: STT | Đơn vị | Tiếp nhận | Đã giải quyết"],
    ],
    [
      "a title above is none of it; a second row of titles is",
      `
      Biểu 1
      Kết quả | Theo đơn vị | Theo kỳ | So sánh
      STT | Đơn vị | Tiếp nhận | Đã giải quyết
      1   | Sở Y tế | 10 | 6`,
      [],
      ["2-3: Kết quả › STT | Theo đơn vị › Đơn vị | Theo kỳ › Tiếp nhận | So sánh › Đã giải quyết"],
    ],
    [
      "rows of figures in words of a form are none",
      `
      Tiếp nhận | 12 | Đã giải quyết | 9 | Quá hạn | 3
      Tiếp nhận | 12 | 15 | 18 | Đã giải quyết | 9`,
      [],
      [],
    ],
  ])("%s", (_, picture, merges, bands) => {
    expect(inWordsOfForms(drawnGrid(picture, merges))).toEqual(bands);
  });

  test("the words of each column are comparable, with accents and without", () => {
    const grid = drawnGrid(`
      STT | ĐƠN VỊ | Số hồ sơ, tiếp nhận: | "So kỳ\ttrước (%)"
      1   | Sở Y tế | 10 | 6`);
    const [band] = findHeaderBands(grid, wordingsOf(profiles));
    expect(band?.paths).toEqual([["stt"], ["don vi"], ["so ho so tiep nhan"], ["so ky truoc %"]]);
    expect(band?.accented).toEqual(["stt", "đơn vị", "số hồ sơ tiếp nhận", "so kỳ trước %"]);
  });
});

describe("in words of no form, above figures", () => {
  test.each<Case>([
    [
      "one row",
      `
      Danh mục vật tư
      STT | Tên vật tư | Đầu kỳ | Nhập | Xuất | Cuối kỳ
      1   | Giấy A4 | 10 | 6 | 3 | 13
      2   | Mực in  | 1  | 2 | 3 | 0`,
      [],
      ["2-2: STT | Tên vật tư | Đầu kỳ | Nhập | Xuất | Cuối kỳ"],
    ],
    [
      "two rows with merges, and a total without a name on top",
      `
      Tên trạm | Mưa (mm) |       | Gió |
               | Sáng     | Chiều | Cấp | Giật
               | 39 | 21 | 10 | 14
      Trạm An  | 12 | 8  | 6  | 8
      Trạm Bình | 27 | 13 | 4 | 6`,
      ["A1:A2", "B1:C1", "D1:E1"],
      ["1-2: Tên trạm | Mưa (mm) › Sáng | Mưa (mm) › Chiều | Gió › Cấp | Gió › Giật"],
    ],
    [
      "with a numbering row",
      `
      Tên trạm | Sáng | Chiều | Tối
      A | 1 | 2 | 3
      Trạm An  | 12 | 8  | 6`,
      [],
      ["1-2: Tên trạm | Sáng #1 | Chiều #2 | Tối #3"],
    ],
    [
      "units without figures stand between",
      `
      Tên trạm | Sáng | Chiều | Tối
      I. Ven biển
      Trạm An
      Trạm Bình | 27 | 13 | 4`,
      [],
      ["1-1: Tên trạm | Sáng | Chiều | Tối"],
    ],
    [
      "a list of one figure a row, four rows long",
      `
      Tên trạm | Lượng mưa
      Trạm An | 12
      Trạm Bình | 27
      Trạm Cam | 31
      Trạm Dừa | 5`,
      [],
      ["1-1: Tên trạm | Lượng mưa"],
    ],
    [
      "three rows of one figure are no list",
      `
      Tên trạm | Lượng mưa
      Trạm An | 12
      Trạm Bình | 27
      Trạm Cam | 31`,
      [],
      [],
    ],
    [
      "numbered, they are",
      `
      TT | Tên trạm | Lượng mưa
      1  | Trạm An  | 12
      2  | Trạm Bình | 27`,
      [],
      ["1-1: TT | Tên trạm | Lượng mưa"],
    ],
    [
      "months name rows by a number",
      `
      Tháng | Thu | Chi
      1 | 120 | 80
      2 | 130 | 90`,
      [],
      ["1-1: Tháng | Thu | Chi"],
    ],
    [
      "a height names none",
      `
      Cao | Thu | Chi
      1 | 120 | 80
      2 | 130 | 90`,
      [],
      [],
    ],
    [
      "days and ranges of ages name rows",
      `
      Nhóm tuổi | Thu | Chi
      15 - 59 | 13 | 9
      60+ | 3 | 2`,
      [],
      ["1-1: Nhóm tuổi | Thu | Chi"],
    ],
    [
      "written days do",
      `
      Buổi | Thu | Chi
      02/01/2025 | 130 | 90`,
      [],
      ["1-1: Buổi | Thu | Chi"],
    ],
    [
      "years in a row are labels",
      `
      Chỉ tiêu | 2024 | 2025 | 2026 | Ghi chú
      Lúa | 120 | 80 | 90 |
      Ngô | 12  | 8  | 9  | ước`,
      [],
      ["1-1: Chỉ tiêu | 2024 | 2025 | 2026 | Ghi chú"],
    ],
    [
      "two counts of four without words are too many",
      `
      Tên trạm | Sáng | Chiều
      Trạm An | 12 | 8 | 6 | 3`,
      [],
      [],
    ],
    [
      "one of four is not",
      `
      Tên trạm | Sáng | Chiều | Tối
      Trạm An | 12 | 8 | 6 | 3`,
      [],
      ["1-1: Tên trạm | Sáng | Chiều | Tối"],
    ],
    [
      "a row with three names is none of figures",
      `
      Tên trạm | Kênh | Loại | Sáng | Chiều
      Trạm An | Kênh Đông | Loại A | 12 | 8`,
      [],
      [],
    ],
    [
      "counts as text, with their groups",
      `
      Tên trạm | Sáng | Chiều
      Trạm An | "1.250" | "3 400"`,
      [],
      ["1-1: Tên trạm | Sáng | Chiều"],
    ],
    [
      "one below the other",
      `
      Tên trạm | Sáng | Chiều
      Trạm An | 12 | 8
      |
      Tên kho | Nhập | Xuất
      Kho A | 1 | 2
      Kho B | 3 | 4`,
      [],
      ["1-1: Tên trạm | Sáng | Chiều", "4-4: Tên kho | Nhập | Xuất"],
    ],
  ])("%s", (_, picture, merges, bands) => {
    expect(aboveFigures(drawnGrid(picture, merges))).toEqual(bands);
  });

  test.each<readonly [string, string, readonly number[]]>([
    [
      "behind a line of one text",
      `
      STT | Đơn vị | Tiếp nhận | Đã giải quyết
      1   | Sở Y tế | 10 | 6
      Biểu 2
      Tên trạm | Sáng | Chiều | Tối
      Trạm An | 12 | 8 | 6`,
      [4],
    ],
    [
      "behind an empty row",
      `
      STT | Đơn vị | Tiếp nhận | Đã giải quyết
      1   | Sở Y tế | 10 | 6
      |
      Tên trạm | Sáng | Chiều | Tối
      Trạm An | 12 | 8 | 6`,
      [4],
    ],
    [
      "not directly below its rows",
      `
      STT | Đơn vị | Tiếp nhận | Đã giải quyết
      1   | Sở Y tế | 10 | 6
      Tên trạm | Sáng | Chiều | Tối
      Trạm An | 12 | 8 | 6`,
      [],
    ],
    [
      "not with two words alone",
      `
      STT | Đơn vị | Tiếp nhận | Đã giải quyết
      1   | Sở Y tế | 10 | 6
      |
      Tên trạm | Sáng
      Trạm An | 12
      Trạm Bình | 8
      Trạm Cam | 9
      Trạm Dừa | 7`,
      [],
    ],
    [
      "not a header in words of a form, nor words without figures",
      `
      STT | Đơn vị | Tiếp nhận | Đã giải quyết
      1   | Sở Y tế | 10 | 6
      |
      STT | Đơn vị | Tiếp nhận | Đã giải quyết
      1   | Sở Y tế | 10 | 6
      |
      Người lập | Trưởng phòng | Giám đốc`,
      [],
    ],
  ])("begins a table %s", (_, picture, rows) => {
    expect(stops(drawnGrid(picture))).toEqual(rows);
  });
});

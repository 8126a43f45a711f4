import { drawnGrid } from "../../../../test/grids/drawn-grid";
import { rowOf, shownHeader } from "../../../../test/grids/shown-header";
import { profiles } from "../../../domain/forms/all-profiles";
import type { Grid } from "../../model/grid";
import { findHeaderBands } from "./header-band";
import { headersAboveFigures, headersThatStop } from "./unworded-headers";
import { wordingsOf } from "./wordings";

/** The headers above figures where nothing is known of the sheet yet. */
const aboveFigures = (grid: Grid): readonly string[] =>
  headersAboveFigures(grid, () => true).map((band) => shownHeader(grid, band));

const stops = (grid: Grid): readonly number[] =>
  headersThatStop(grid, findHeaderBands(grid, wordingsOf(profiles))).map((index) => rowOf(grid, index));

type Case = readonly [what: string, picture: string, merges: readonly string[], bands: readonly string[]];

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
      "nearly four rows of one figure: one has no name, or no figure",
      `
      Tên trạm | Lượng mưa
      Trạm An | 12
      Trạm Bình | 27
      3 | 31
      Trạm Dừa | 5
      |
      Tên trạm | Lượng mưa
      Trạm An | 12
      Trạm Bình | 27
      Trạm Cam | "-"
      Trạm Dừa | 5`,
      [],
      [],
    ],
    [
      "a row of figures with a gap is no total on top",
      `
      Tên trạm | Sáng | Chiều | Tối
       | 39 |  | 10
      Trạm An  | 12 | 8  | 6`,
      [],
      [],
    ],
    [
      "signs before figures make them no counts",
      `
      Tên trạm | Sáng | Chiều
      Trạm An | "~12" | "~13"`,
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
      "with three words, behind a single number no more",
      `
      STT | Đơn vị | Tiếp nhận | Đã giải quyết
      1   | Sở Y tế | 10 | 6
      |
      Tên trạm | Sáng | Chiều
      Trạm An | 12 | 8
      7
      Tên kho | Nhập | Xuất
      Kho A | 1 | 2`,
      [4],
    ],
    [
      "not behind a line of two texts",
      `
      STT | Đơn vị | Tiếp nhận | Đã giải quyết
      1   | Sở Y tế | 10 | 6
      Biểu 2 | Quý I
      Tên trạm | Sáng | Chiều | Tối
      Trạm An | 12 | 8 | 6`,
      [],
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

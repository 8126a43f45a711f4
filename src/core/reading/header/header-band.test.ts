import { drawnGrid } from "../../../../test/grids/drawn-grid";
import { shownHeader } from "../../../../test/grids/shown-header";
import { profiles } from "../../../domain/forms/all-profiles";
import type { Grid } from "../../model/grid";
import { findHeaderBands } from "./header-band";
import { wordingsOf } from "./wordings";

const inWordsOfForms = (grid: Grid): readonly string[] =>
  findHeaderBands(grid, wordingsOf(profiles)).map((band) => shownHeader(grid, band));

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
      "a leaf row of three words that begins where the titles do, and one of two, which is a row of the table",
      `
      Đơn vị | Tiếp nhận | Đã giải quyết
      Cấp xã | Quá hạn   | Đúng hạn
      Xã An  | 10 | 6
      |
      |
      Đơn vị | Tiếp nhận | Đã giải quyết
      Cấp xã | Quá hạn
      Xã An  | 10 | 6`,
      [],
      [
        "1-2: Đơn vị › Cấp xã | Tiếp nhận › Quá hạn | Đã giải quyết › Đúng hạn",
        "6-6: Đơn vị | Tiếp nhận | Đã giải quyết",
      ],
    ],
    [
      "one leaf below a merged title",
      `
      Đơn vị | Tiếp nhận | Đã giải quyết
             | Quá hạn
      Xã An  | 10 | 6`,
      ["A1:A2"],
      ["1-2: Đơn vị | Tiếp nhận › Quá hạn | Đã giải quyết"],
    ],
    [
      "merges of a title above it and of notes below do not widen it",
      `
      BÁO CÁO
      Đơn vị | Tiếp nhận | Đã giải quyết
      Xã An  | 10 | 6
      Ghi chú`,
      ["A1:H1", "A4:J4"],
      ["2-2: Đơn vị | Tiếp nhận | Đã giải quyết"],
    ],
    [
      "a merge at its edge does",
      `
      Đơn vị | Tiếp nhận | Đã giải quyết
      Xã An  | 10 | 6 | 5`,
      ["C1:D1"],
      ["1-1: Đơn vị | Tiếp nhận | Đã giải quyết | Đã giải quyết"],
    ],
    [
      "a numbering row two rows below, and one three rows below",
      `
      Đơn vị | Tiếp nhận | Đã giải quyết | Quá hạn
      |
      A      | 1 | 2 | 3
      Xã An  | 10 | 6 | 1
      |
      |
      Đơn vị | Tiếp nhận | Đã giải quyết | Quá hạn
      |
      |
      A      | 1 | 2 | 3
      Xã An  | 10 | 6 | 1`,
      [],
      [
        "1-3: Đơn vị | Tiếp nhận #1 | Đã giải quyết #2 | Quá hạn #3",
        "7-7: Đơn vị | Tiếp nhận | Đã giải quyết | Quá hạn",
      ],
    ],
    [
      "a numbering row apart from the row of spaces above it",
      `
      Đơn vị | Tiếp nhận | Đã giải quyết | Quá hạn
      " " |
      |
      A      | 1 | 2 | 3
      Xã An  | 10 | 6 | 1`,
      [],
      ["1-1: Đơn vị | Tiếp nhận | Đã giải quyết | Quá hạn"],
    ],
    [
      "words behind an empty row begin another",
      `
      Đơn vị | Tiếp nhận | Đã giải quyết
      |
      Cấp xã | Quá hạn   | Đúng hạn
      Xã An  | 10 | 6`,
      [],
      ["1-1: Đơn vị | Tiếp nhận | Đã giải quyết", "3-3: Cấp xã | Quá hạn | Đúng hạn"],
    ],
    [
      "three numbers in labels, and a cell of dots",
      `
      … | Tiếp nhận | Đã giải quyết
      Đơn vị | Trong kỳ (5) | Đúng hạn (6) | Quá hạn (7)
      Xã An  | 10 | 6 | 1`,
      [],
      ["1-2: … › Đơn vị | Tiếp nhận › Trong kỳ #5 | Đã giải quyết › Đúng hạn #6 | Đã giải quyết › Quá hạn #7"],
    ],
    [
      "a title of the middle row stays below its own title of the first",
      `
      Đơn vị | Tiếp nhận |          | Giải quyết |
             | Trực tuyến |         |            |
             | Trong kỳ | Kỳ trước | Đúng hạn   | Quá hạn
      Xã An  | 10 | 6 | 1 | 2`,
      ["A1:A3", "B1:C1", "D1:E1"],
      [
        "1-3: Đơn vị | Tiếp nhận › Trực tuyến › Trong kỳ | Tiếp nhận › Trực tuyến › Kỳ trước | Giải quyết › Đúng hạn | Giải quyết › Quá hạn",
      ],
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
      STT | ĐƠN VỊ | Số hồ sơ, tiếp nhận: | "So kỳ\ttrước (%)" | …
      1   | Sở Y tế | 10 | 6`);
    const [band] = findHeaderBands(grid, wordingsOf(profiles));
    expect(band?.paths).toEqual([["stt"], ["don vi"], ["so ho so tiep nhan"], ["so ky truoc %"], []]);
    expect(band?.accented).toEqual(["stt", "đơn vị", "số hồ sơ tiếp nhận", "so kỳ trước %", ""]);
  });
});

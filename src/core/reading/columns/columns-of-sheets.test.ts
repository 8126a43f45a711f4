import { drawnGrid } from "../../../../test/grids/drawn-grid";
import { drawn, shownTables } from "../../../../test/tables/shown-table";
import { profiles } from "../../../domain/forms/all-profiles";
import { findAppendices } from "../../relations/find/find-appendices";

/** A sheet drawn as text, its merges, and what its tables are read as. */
type Case = readonly [what: string, picture: string, merges: readonly string[], tables: string];

test.each<Case>([
  [
    "a form's columns by their words, in another order, with one that is missing",
    `
    STT | Đơn vị | Đúng hạn | Quá hạn | Tiếp nhận | Tỷ lệ đúng hạn
    1 | Sở Y tế | 6 | 4 | 10 | 60%
    2 | Sở Tài chính | 12 | 8 | 20 | 60%
     | Tổng | 18 | 12 | 30 | 60%`,
    [],
    `
    A1:E4 names B numbers A header 1-1
    C Đúng hạn | D Quá hạn | E Tiếp nhận
    rate F Tỷ lệ đúng hạn: 60.000000 60.000000 60.000000
    2 unit [1] Sở Y tế: 6 4 10
    3 unit [2] Sở Tài chính: 12 8 20
    4 total Tổng: 18 12 30
    4 = 2 + 3
    units: 2`,
  ],
  [
    "percentages with a sign, small numbers with decimals, fractions",
    `
    TT | Đơn vị | Nhận | Trả | Tồn | Đạt | Hài lòng | Số hóa (%)
    1 | Sở Y tế | 10 | 6 | 4 | "60%" | 95.5 | 0.6
    2 | Sở Tài chính | 20 | 12 | 8 | "60,5%" | 96.25 | 0.61
    3 | Sở Xây dựng | 5 | 3 | 2 | "59%" | 91 | 0.55
     | Tổng | 35 | 21 | 14 | "60%" | 94.2 | 0.59`,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    rate F Đạt: 60 60.5 59 60
    rate G Hài lòng: 95.5 96.25 91 94.2
    rate H Số hóa (%): 60 61 55 59
    2 unit [1] Sở Y tế: 10 6 4
    3 unit [2] Sở Tài chính: 20 12 8
    4 unit [3] Sở Xây dựng: 5 3 2
    5 total Tổng: 35 21 14
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "one count typed with a decimal is still a count",
    `
    TT | Đơn vị | Nhận | Trả | Tồn
    1 | Sở Y tế | 10 | 6 | 4
    2 | Sở Tài chính | 20 | 12 | 8
    3 | Sở Xây dựng | 5.5 | 3 | 2
    4 | Sở Nội vụ | 7 | 4 | 3
     | Tổng | 42 | 25 | 17`,
    [],
    `
    A1:E6 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 unit [1] Sở Y tế: 10 6 4
    3 unit [2] Sở Tài chính: 20 12 8
    4 unit [3] Sở Xây dựng: suspected-thousands 3 2
    5 unit [4] Sở Nội vụ: 7 4 3
    6 total Tổng: 42 25 17
    6 = 2 + 3 + 4 + 5
    units: 4`,
  ],
  [
    "notes of words and of numbers, a score and a comparison",
    `
    TT | Đơn vị | Nhận | Trả | Tồn | So cùng kỳ | Điểm | Ghi chú
    1 | Sở Y tế | 10 | 6 | 4 | 3 | 98 | chậm
    2 | Sở Tài chính | 20 | 12 | 8 | -2 | 97 | 
    3 | Sở Xây dựng | 5 | 3 | 2 | -4 | 95 | 5
     | Tổng | 35 | 21 | 14 | 9 | 100 | `,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 unit [1] Sở Y tế: 10 6 4
    3 unit [2] Sở Tài chính: 20 12 8
    4 unit [3] Sở Xây dựng: 5 3 2
    5 total Tổng: 35 21 14
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "what was counted a year before is counted, though «cùng kỳ» stands above it",
    `
    TT | Đơn vị | Nhận | Trả | Tồn | Cùng kỳ năm trước | Thực hiện cùng kỳ 2024
    1 | Sở Y tế | 10 | 6 | 4 | 9 | 8
    2 | Sở Tài chính | 20 | 12 | 8 | 18 | 17
    3 | Sở Xây dựng | 5 | 3 | 2 | 4 | 6
     | Tổng | 35 | 21 | 14 | 31 | 31`,
    [],
    `
    A1:G5 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn | F Cùng kỳ năm trước | G Thực hiện cùng kỳ 2024
    2 unit [1] Sở Y tế: 10 6 4 9 8
    3 unit [2] Sở Tài chính: 20 12 8 18 17
    4 unit [3] Sở Xây dựng: 5 3 2 4 6
    5 total Tổng: 35 21 14 31 31
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "«Tại điểm hỗ trợ» is a place and no score",
    `
    TT | Đơn vị | Nhận | Tại điểm hỗ trợ | Qua mạng
    1 | Sở Y tế | 10 | 6 | 4
    2 | Sở Tài chính | 20 | 12 | 8
     | Tổng | 30 | 18 | 12`,
    [],
    `
    A1:E4 names B numbers A header 1-1
    C Nhận | D Tại điểm hỗ trợ | E Qua mạng
    2 unit [1] Sở Y tế: 10 6 4
    3 unit [2] Sở Tài chính: 20 12 8
    4 total Tổng: 30 18 12
    4 = 2 + 3
    units: 2`,
  ],
  [
    "grades over what they count, and a grade of each row",
    `
    TT | Đơn vị | Công chức | Xếp loại | | | Xếp loại
     | | | Tốt | Khá | Yếu |
    1 | Sở Y tế | 10 | 6 | 3 | 1 | 1
    2 | Sở Tài chính | 20 | 12 | 7 | 1 | 2
     | Tổng | 30 | 18 | 10 | 2 | `,
    ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2"],
    `
    A1:F5 names B numbers A header 1-2
    C Công chức | D Tốt | E Khá | F Yếu
    3 unit [1] Sở Y tế: 10 6 3 1
    4 unit [2] Sở Tài chính: 20 12 7 1
    5 total Tổng: 30 18 10 2
    5 = 3 + 4
    units: 2`,
  ],
  [
    "labels that lead to the same id, and labels of signs alone",
    `
    TT | Đơn vị | Nam | NAM | 2025 | Tổng cộng
    1 | Sở Y tế | 10 | 6 | 4 | 20
    2 | Sở Tài chính | 20 | 12 | 8 | 40
     | Tổng | 30 | 18 | 12 | 60`,
    [],
    `
    A1:F4 names B numbers A header 1-1
    C Nam | D NAM | E 2025 | F Tổng cộng
    2 unit [1] Sở Y tế: 10 6 4 20
    3 unit [2] Sở Tài chính: 20 12 8 40
    4 total Tổng: 30 18 12 60
    4 = 2 + 3
    units: 2`,
  ],
  [
    "money in millions with one decimal, points for thousands",
    `
    TT | Khoản | Quý I (triệu đồng) | Quý II (triệu đồng) | Cộng (triệu đồng)
    1 | Phí | "1.250,5" | "980,2" | "2.230,7"
    2 | Lệ phí | "430,1" | "512,0" | "942,1"
    3 | Thuế | "2.001,0" | "1.999,9" | "4.000,9"
     | Tổng | "3.681,6" | "3.492,1" | "7.173,7"`,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Quý I (triệu đồng) decimal | D Quý II (triệu đồng) decimal | E Cộng (triệu đồng) decimal
    2 unit [1] Phí: 1250.5 980.2 2230.7
    3 unit [2] Lệ phí: 430.1 512 942.1
    4 unit [3] Thuế: 2001 1999.9 4000.9
    5 total Tổng: 3681.6 3492.1 7173.7
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "rows of other units: money with decimals among counts",
    `
    TT | Chỉ tiêu | Quý I | Quý II | Cả kỳ
    1 | Hồ sơ | 120 | 130 | 250
    2 | Thu phí (triệu đồng) | 1.5 | 2.25 | 3.75
    3 | Cuộc gọi | 12 | 13 | 25
    4 | Lượt khách | 40 | 41 | 81`,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Quý I decimal | D Quý II decimal | E Cả kỳ decimal
    2 unit [1] Hồ sơ: 120 130 250
    3 unit [2] Thu phí (triệu đồng): 1.5 2.25 3.75
    4 unit [3] Cuộc gọi: 12 13 25
    5 unit [4] Lượt khách: 40 41 81
    units: 4`,
  ],
  [
    "a column of numbers under «TT» inside a group counts",
    `
    STT | Đơn vị | Hồ sơ tiếp nhận | | Trả
     | | TT | BCCI | 
    1 | Sở Y tế | 6 | 4 | 10
    2 | Sở Tài chính | 12 | 8 | 20
     | Tổng | 18 | 12 | 30`,
    ["A1:A2", "B1:B2", "C1:D1"],
    `
    A1:E5 names B numbers A header 1-2
    C TT | D BCCI | E Trả
    3 unit [1] Sở Y tế: 6 4 10
    4 unit [2] Sở Tài chính: 12 8 20
    5 total Tổng: 18 12 30
    5 = 3 + 4
    units: 2`,
  ],
  [
    "numbers of the form in the numbering row tell columns with strange words",
    `
    STT | Đơn vị | Cột một | Cột hai | Cột ba | Cột bốn
    (1) | (2) | (3) | (4)=(5)+(6) | (5) | (6)
    1 | Sở Y tế | 99 | 10 | 6 | 4
    2 | Sở Tài chính | 98 | 20 | 12 | 8
     | Tổng | 197 | 30 | 18 | 12`,
    [],
    `
    A1:F5 names B numbers A header 1-2
    C Cột một #3 | D Cột hai #4 | E Cột ba #5 | F Cột bốn #6
    3 unit [1] Sở Y tế: 99 10 6 4
    4 unit [2] Sở Tài chính: 98 20 12 8
    5 total Tổng: 197 30 18 12
    5 = 3 + 4
    units: 2`,
  ],
  [
    "a column that is empty but for a total, one of zeros",
    `
    TT | Đơn vị | Nhận | Trả | Tồn | Khiếu nại | Hủy
    1 | Sở Y tế | 10 | 6 | 4 | | 0
    2 | Sở Tài chính | 20 | 12 | 8 | | 0
     | Tổng | 30 | 18 | 12 | 0 | 0`,
    [],
    `
    A1:G4 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn | F Khiếu nại | G Hủy
    2 unit [1] Sở Y tế: 10 6 4 _ 0
    3 unit [2] Sở Tài chính: 20 12 8 _ 0
    4 total Tổng: 30 18 12 0 0
    4 = 2 + 3
    blank: 2, zero
    units: 2`,
  ],
  [
    "growth in percent between two years",
    `
    TT | Xã | Năm 2024 | Năm 2025 | Tăng giảm (%)
    1 | Xã An | 100 | 110 | 10
    2 | Xã Bình | 200 | 190 | "-5,0"
    3 | Xã Cam | 50 | 60 | 20
     | Tổng | 350 | 360 | "2,9"`,
    [],
    `
    A1:D5 names B numbers A header 1-1
    C Năm 2024 | D Năm 2025
    rate E Tăng giảm (%): 10 -5.0 20 2.9
    2 unit [1] Xã An: 100 110
    3 unit [2] Xã Bình: 200 190
    4 unit [3] Xã Cam: 50 60
    5 total Tổng: 350 360
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "a date alone under words of dates, and one that a spreadsheet made of a count",
    `
    TT | Đơn vị | Thời điểm | Nhận | Trả | Tồn
    1 | Xã An | 15/11/2025 | 10 | 6 | 4
    2 | Xã Bình | | 20 | 12 | 8
    3 | Xã Cam | | 05/03/2025 | 3 | 2
     | Tổng | | 35 | 21 | 14`,
    [],
    `
    A1:F5 names B numbers A header 1-1
    D Nhận | E Trả | F Tồn
    2 unit [1] Xã An: 10 6 4
    3 unit [2] Xã Bình: 20 12 8
    4 unit [3] Xã Cam: date 3 2
    5 total Tổng: 35 21 14
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "codes of procedures in figures name rows left of all other figures",
    `
    Mã TTHC | Quý I | Quý II | Cả kỳ
    1001 | 10 | 6 | 16
    1002 | 20 | 12 | 32
    1003 | 5 | 3 | 8
    Tổng | 35 | 21 | 56`,
    [],
    `
    A1:D5 names A numbers - header 1-1
    B Quý I | C Quý II | D Cả kỳ
    2 unit 1001: 10 6 16
    3 unit 1002: 20 12 32
    4 unit 1003: 5 3 8
    5 total Tổng: 35 21 56
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "months name rows",
    `
    Tháng | Thu | Chi | Còn
    1 | 1310 | 676 | 634
    2 | 1420 | 812 | 608
    3 | 905 | 703 | 202
    4 | 1115 | 903 | 212
    5 | 1230 | 1113 | 117`,
    [],
    `
    A1:D6 names A numbers - header 1-1
    B Thu | C Chi | D Còn
    2 unit 1: 1310 676 634
    3 unit 2: 1420 812 608
    4 unit 3: 905 703 202
    5 unit 4: 1115 903 212
    6 unit 5: 1230 1113 117
    units: 5`,
  ],
  [
    "all columns compare or score: what is under one word is counted",
    `
    TT | Thí sinh | Điểm thi 1 | Điểm thi 2 | Điểm thi 3
    1 | An | 8 | 9 | 17
    2 | Bình | 7 | 6 | 13
    3 | Cúc | 5 | 8 | 13
     | Tổng | 20 | 23 | 43`,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Điểm thi 1 | D Điểm thi 2 | E Điểm thi 3
    2 unit [1] An: 8 9 17
    3 unit [2] Bình: 7 6 13
    4 unit [3] Cúc: 5 8 13
    5 total Tổng: 20 23 43
    5 = 2 + 3 + 4
    units: 3`,
  ],
])("%s", (_, picture, merges, tables) => {
  const found = findAppendices(drawnGrid(picture, merges), profiles);
  expect(shownTables(found.map(({ table }) => table))).toBe(drawn(tables));
});

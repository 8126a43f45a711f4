import { readAs, type SheetCase } from "../../../../test/tables/read-as";
import { drawn } from "../../../../test/tables/shown-table";

test.each<SheetCase>([
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
  [
    "the same words under two groups",
    `
    TT | Kho | Quý I | | Quý II |
     | | Nhập | Xuất | Nhập | Xuất
    1 | Kho Một | 13 | 6 | 7 | 3
    2 | Kho Hai | 24 | 12 | 12 | 9
     | Tổng | 37 | 18 | 19 | 12`,
    ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    `
    A1:F5 names B numbers A header 1-2
    C Quý I – Nhập | D Quý I – Xuất | E Quý II – Nhập | F Quý II – Xuất
    3 unit [1] Kho Một: 13 6 7 3
    4 unit [2] Kho Hai: 24 12 12 9
    5 total Tổng: 37 18 19 12
    5 = 3 + 4
    units: 2`,
  ],
  [
    "a mean, a price, a growth and a rank",
    `
    TT | Xã | Hộ | Người | Bình quân người/hộ | Đơn giá | Tăng giảm | Xếp hạng
    1 | Xã An | 100 | 400 | 4 | 2000 | 5 | 1
    2 | Xã Bình | 200 | 900 | 4.5 | 3000 | -7 | 2
    3 | Xã Cam | 50 | 210 | 4.2 | 2500 | -1 | 3
     | Tổng | 350 | 1510 | 4.31 | | -3 |`,
    [],
    `
    A1:G5 names B numbers A header 1-1
    C Hộ | D Người | G Tăng giảm
    rate E Bình quân người/hộ: 4 4.5 4.2 4.31
    rate F Đơn giá: 2000 3000 2500 _
    2 unit [1] Xã An: 100 400 5
    3 unit [2] Xã Bình: 200 900 -7
    4 unit [3] Xã Cam: 50 210 -1
    5 total Tổng: 350 1510 -3
    5 = 2 + 3 + 4
    units: 3`,
  ],
])("%s", (_, picture, merges, tables) => expect(readAs(picture, merges)).toBe(drawn(tables)));

import { readAs, type SheetCase } from "../../../../test/tables/read-as";
import { drawn } from "../../../../test/tables/shown-table";

test.each<SheetCase>([
  [
    "rows of rates among numbered rows",
    `
    TT | Chỉ tiêu | Quý I | Quý II | Cả kỳ
    1 | Tiếp nhận | 120 | 130 | 250
    2 | Giải quyết | 110 | 125 | 235
    3 | Tỷ lệ đúng hạn | 98 | 99 | 98
     | Tổng | 230 | 255 | 485`,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Quý I | D Quý II | E Cả kỳ
    2 unit [1] Tiếp nhận: 120 130 250
    3 unit [2] Giải quyết: 110 125 235
    5 total Tổng: 230 255 485
    5 = 2 + 3
    units: 2`,
  ],
  [
    "sums of pages, carried forward",
    `
    TT | Đơn vị | Nhận | Trả | Tồn
    1 | Xã An | 10 | 6 | 4
    2 | Xã Bình | 20 | 12 | 8
     | Cộng mang sang | 30 | 18 | 12
     | Số trang trước chuyển sang | 30 | 18 | 12
    3 | Xã Cam | 5 | 3 | 2
    4 | Xã Dừa | 6 | 4 | 2
     | Cộng trang 2 | 11 | 7 | 4
     | Tổng cộng | 41 | 25 | 16`,
    [],
    `
    A1:E9 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 unit [1] Xã An: 10 6 4
    3 unit [2] Xã Bình: 20 12 8
    4 aside Cộng mang sang: 30 18 12
    5 aside Số trang trước chuyển sang: 30 18 12
    6 unit [3] Xã Cam: 5 3 2
    7 unit [4] Xã Dừa: 6 4 2
    8 aside Cộng trang 2: 11 7 4
    9 total Tổng cộng: 41 25 16
    9 = 2 + 3 + 6 + 7
    units: 4`,
  ],
  [
    "another month's total below the total",
    `
    TT | Đơn vị | Nhận | Trả | Tồn
    1 | Xã An | 10 | 6 | 4
    2 | Xã Bình | 20 | 12 | 8
    3 | Xã Cam | 5 | 3 | 2
     | Tổng cộng | 35 | 21 | 14
     | Số liệu kỳ gốc | 31 | 20 | 11`,
    [],
    `
    A1:E6 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 unit [1] Xã An: 10 6 4
    3 unit [2] Xã Bình: 20 12 8
    4 unit [3] Xã Cam: 5 3 2
    5 total Tổng cộng: 35 21 14
    6 aside Số liệu kỳ gốc: 31 20 11
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "an unnumbered row that the total leaves out",
    `
    TT | Đơn vị | Nhận | Trả | Tồn
    1 | Xã An | 10 | 6 | 4
    2 | Xã Bình | 20 | 12 | 8
     | Thôn Đông | 7 | 5 | 2
    3 | Xã Cam | 5 | 3 | 2
     | Tổng cộng | 35 | 21 | 14`,
    [],
    `
    A1:E6 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 unit [1] Xã An: 10 6 4
    3 unit [2] Xã Bình: 20 12 8
    4 aside Thôn Đông: 7 5 2
    5 unit [3] Xã Cam: 5 3 2
    6 total Tổng cộng: 35 21 14
    6 = 2 + 3 + 5
    units: 3`,
  ],
  [
    "«Riêng» counted in by the total",
    `
    TT | Đơn vị | Nhận | Trả | Tồn
    1 | Xã An | 10 | 6 | 4
    2 | Xã Bình | 20 | 12 | 8
    3 | Riêng xã Cam | 5 | 3 | 2
     | Riêng trung tâm | 7 | 5 | 2
     | Tổng cộng | 42 | 26 | 16`,
    [],
    `
    A1:E6 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 unit [1] Xã An: 10 6 4
    3 unit [2] Xã Bình: 20 12 8
    4 unit [3] Riêng xã Cam: 5 3 2
    5 unit Riêng trung tâm: 7 5 2
    6 total Tổng cộng: 42 26 16
    6 = 2 + 3 + 4 + 5
    units: 4`,
  ],
  [
    "most rows are «Trong đó»",
    `
    TT | Đơn vị | Nhận | Trả | Tồn
     | Gồm xã An | 10 | 6 | 4
     | Gồm xã Bình | 20 | 12 | 8
     | Gồm xã Cam | 5 | 3 | 2
     | Tổng cộng | 35 | 21 | 14`,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 unit Gồm xã An: 10 6 4
    3 unit Gồm xã Bình: 20 12 8
    4 unit Gồm xã Cam: 5 3 2
    5 total Tổng cộng: 35 21 14
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "«Tổng cục» and «Cộng đồng» are units",
    `
    TT | Đơn vị | Nhận | Trả | Tồn
    1 | Tổng cục Thuế | 10 | 6 | 4
    2 | Cộng đồng số | 20 | 12 | 8
    3 | Sở Y tế | 5 | 3 | 2
     | Tổng cộng | 35 | 21 | 14`,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 unit [1] Tổng cục Thuế: 10 6 4
    3 unit [2] Cộng đồng số: 20 12 8
    4 unit [3] Sở Y tế: 5 3 2
    5 total Tổng cộng: 35 21 14
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "a note with a figure after the total, and rows beyond",
    `
    TT | Đơn vị | Nhận | Trả | Tồn | Mới
    1 | Xã An | 10 | 6 | 4 | 3
    2 | Xã Bình | 20 | 12 | 8 | 5
     | Tổng cộng | 30 | 18 | 12 | 8
    Nguồn: hệ thống | | 5
     | Trong đó trực tuyến | 22`,
    [],
    `
    A1:F4 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn | F Mới
    2 unit [1] Xã An: 10 6 4 3
    3 unit [2] Xã Bình: 20 12 8 5
    4 total Tổng cộng: 30 18 12 8
    4 = 2 + 3
    units: 2`,
  ],
  [
    "names in another column of words",
    `
    Ngày | Nội dung | Số phiếu | Thu | Chi
    02/8 | Thu phí | PT11 | 120 | 20
    03/8 | Thu khác | PT12 | 130 | 30
     | | Cộng | 250 | 50`,
    [],
    `
    A1:E4 names B numbers A header 1-1
    D Thu | E Chi
    2 unit [02/8] Thu phí: 120 20
    3 unit [03/8] Thu khác: 130 30
    4 total Cộng: 250 50
    4 = 2 + 3
    units: 2`,
  ],
  [
    "a column of dates, an empty one and one filled far below",
    `
    TT | Đơn vị | Ngày chốt | Nhận | Trả | Đột xuất | Khác
    1 | Xã An | 15/11/2025 | 10 | 6 | |
    2 | Xã Bình | 16/11/2025 | 20 | 12 | - |
    3 | Xã Cam | 17/11/2025 | 5 | 3 | 2 |
     | Tổng | | 35 | 21 | 2 |`,
    [],
    `
    A1:F5 names B numbers A header 1-1
    D Nhận | E Trả | F Đột xuất
    2 unit [1] Xã An: 10 6 _
    3 unit [2] Xã Bình: 20 12 _
    4 unit [3] Xã Cam: 5 3 2
    5 total Tổng: 35 21 2
    5 = 2 + 3 + 4
    blank: 2, zero
    units: 3`,
  ],
  [
    "rows more than twelve apart are another table's",
    `
    TT | Đơn vị | Nhận | Trả
    1 | Xã An | 10 | 6
    2 | Xã Bình | 20 | 12
     | Tổng | 30 | 18
    |
    |
    |
    |
    |
    |
    |
    |
    |
    |
    |
    |
    |
    3 | Xã Cam | 5 | 3`,
    [],
    `
    A1:D4 names B numbers A header 1-1
    C Nhận | D Trả
    2 unit [1] Xã An: 10 6
    3 unit [2] Xã Bình: 20 12
    4 total Tổng: 30 18
    4 = 2 + 3
    units: 2`,
  ],
  [
    "units without figures at the end, in their order",
    `
    TT | Đơn vị | Nhận | Trả | Tồn
     | Tổng cộng | 30 | 18 | 12
    1 | Xã An | 10 | 6 | 4
    2 | Xã Bình | 20 | 12 | 8
    3 | Xã Cam
    4 | Xã Dừa
    6 | Xã Én
     | Người lập`,
    [],
    `
    A1:E6 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 total Tổng cộng: 30 18 12
    3 unit [1] Xã An: 10 6 4
    4 unit [2] Xã Bình: 20 12 8
    5 unit [3] Xã Cam: _ _ _
    6 unit [4] Xã Dừa: _ _ _
    2 = 3 + 4 + 5 + 6
    blank: 6, zero
    units: 4`,
  ],
])("%s", (_, picture, merges, tables) => expect(readAs(picture, merges)).toBe(drawn(tables)));

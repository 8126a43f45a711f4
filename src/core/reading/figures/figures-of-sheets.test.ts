import { readAs, type SheetCase } from "../../../../test/tables/read-as";
import { drawn } from "../../../../test/tables/shown-table";

test.each<SheetCase>([
  [
    "hectares and rates",
    `
    TT | Xã | Diện tích lúa (ha) | Diện tích ngô (ha) | Tổng diện tích (ha) | Tỷ lệ (%)
    1 | Xã An | 12.5 | 7.25 | 19.75 | "63,3"
    2 | Xã Bình | 20 | 12.5 | 32.5 | "61,5"
    3 | Xã Cam | "8,5" | 4.25 | 12.75 | "66,7"
     | Cộng | 41 | 24 | 65 | "63,1"`,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Diện tích lúa (ha) decimal | D Diện tích ngô (ha) decimal | E Tổng diện tích (ha) decimal
    rate F Tỷ lệ (%): 63.3 61.5 66.7 63.1
    2 unit [1] Xã An: 12.5 7.25 19.75
    3 unit [2] Xã Bình: 20 12.5 32.5
    4 unit [3] Xã Cam: 8.5 4.25 12.75
    5 total Cộng: 41 24 65
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "thousands with commas, dashes and blanks for none",
    `
    TT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    1 | Sở Y tế | "1,250" | "1,240" | 10
    2 | Sở Tài chính | "2,500" | "2,500" | -
    3 | Sở Xây dựng | "3,100" | "3,100" |
     | Tổng | "6,850" | "6,840" | 10`,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Tiếp nhận | D Đúng hạn | E Quá hạn
    2 unit [1] Sở Y tế: 1250 1240 10
    3 unit [2] Sở Tài chính: 2500 2500 _
    4 unit [3] Sở Xây dựng: 3100 3100 _
    5 total Tổng: 6850 6840 10
    5 = 2 + 3 + 4
    blank: 2, zero
    units: 3`,
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
])("%s", (_, picture, merges, tables) => expect(readAs(picture, merges)).toBe(drawn(tables)));

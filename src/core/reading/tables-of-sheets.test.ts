import { readAs, type SheetCase } from "../../../test/tables/read-as";
import { drawn } from "../../../test/tables/shown-table";

test.each<SheetCase>([
  [
    "sections by Roman numbers, a closing total, a signature below",
    `
    BÁO CÁO
    STT | Đơn vị | Tổng số | Trong kỳ | Kỳ trước chuyển qua | Tỷ lệ (%) | Ghi chú
    I | Sở, ngành | 30 | 18 | 12 | 60 |
    1 | Sở Y tế | 10 | 6 | 4 | 60 |
    2 | Sở Tài chính | 20 | 12 | 8 | 60 | chậm
    II | Xã, phường | 11 | 7 | 4 | 63.64 |
    3 | Xã An | 5 | 3 | 2 | 60 |
    4 | Phường Bình | 6 | 4 | 2 | 66.67 |
     | Tổng cộng | 41 | 25 | 16 | 60.98 |
     |
    Người lập biểu | | | Giám đốc
     | | | Nguyễn Văn A`,
    [],
    `
    A2:E9 names B numbers A header 2-2
    C Tổng số | D Trong kỳ | E Kỳ trước chuyển qua
    rate F Tỷ lệ (%): 60 60 60 63.64 60 66.67 60.98
    3 subtotal [I] Sở, ngành in «Sở, ngành»: 30 18 12
    4 unit [1] Sở Y tế in «Sở, ngành»: 10 6 4
    5 unit [2] Sở Tài chính in «Sở, ngành»: 20 12 8
    6 subtotal [II] Xã, phường in «Xã, phường»: 11 7 4
    7 unit [3] Xã An in «Xã, phường»: 5 3 2
    8 unit [4] Phường Bình in «Xã, phường»: 6 4 2
    9 total Tổng cộng: 41 25 16
    3 = 4 + 5
    6 = 7 + 8
    9 = 3 + 6
    units: 4`,
  ],
  [
    "numbers in the cells of names, a total on top, words in a count's cell",
    `
    Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    TỔNG SỐ | 41 | 25 | 16
    1. Sở Y tế | 10 | 6 | 4
    2. Sở Tài chính | 20 | 12 | 8
    3. Xã An | 5 | 3 | 2
    4. Phường Bình | 6 | 4 | "2 hồ sơ"`,
    [],
    `
    A1:D6 names A numbers - header 1-1
    B Tiếp nhận | C Đúng hạn | D Quá hạn
    2 total TỔNG SỐ: 41 25 16
    3 unit [1] Sở Y tế: 10 6 4
    4 unit [2] Sở Tài chính: 20 12 8
    5 unit [3] Xã An: 5 3 2
    6 unit [4] Phường Bình: 6 4 text
    2 = 3 + 4 + 5 + 6
    units: 4`,
  ],
  [
    "a page break inside, a unit without figures, a note",
    `
    STT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    1 | Xã An | 10 | 6 | 4
    2 | Xã Bình | 20 | 12 | 8
    Trang 1/2
    STT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    3 | Xã Cam | 5 | 3 | 2
    4 | Xã Dừa
    5 | Xã Én | 6 | 4 | 2
     | Cộng | 41 | 25 | 16
    Ghi chú: số liệu đến ngày 15 | | 12`,
    [],
    `
    A1:E9 names B numbers A header 1-1
    C Tiếp nhận | D Đúng hạn | E Quá hạn
    2 unit [1] Xã An: 10 6 4
    3 unit [2] Xã Bình: 20 12 8
    6 unit [3] Xã Cam: 5 3 2
    7 unit [4] Xã Dừa: _ _ _
    8 unit [5] Xã Én: 6 4 2
    9 total Cộng: 41 25 16
    9 = 2 + 3 + 6 + 7 + 8
    blank: 3, zero
    units: 5`,
  ],
  [
    "headings without counts, sums below their rows",
    `
    TT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
     | Khối sở
    1 | Sở Y tế | 10 | 6 | 4
    2 | Sở Tài chính | 20 | 12 | 8
     | Cộng khối sở | 30 | 18 | 12
     | Khối xã
    1 | Xã An | 5 | 3 | 2
    2 | Xã Bình | 6 | 4 | 2
     | Cộng khối xã | 11 | 7 | 4
     | Tổng cộng | 41 | 25 | 16`,
    [],
    `
    A1:E10 names B numbers A header 1-1
    C Tiếp nhận | D Đúng hạn | E Quá hạn
    2 heading Khối sở in «Khối sở»: _ _ _
    3 unit [1] Sở Y tế in «Khối sở»: 10 6 4
    4 unit [2] Sở Tài chính in «Khối sở»: 20 12 8
    5 subtotal Cộng khối sở in «Khối sở»: 30 18 12
    6 heading Khối xã in «Khối xã»: _ _ _
    7 unit [1] Xã An in «Khối xã»: 5 3 2
    8 unit [2] Xã Bình in «Khối xã»: 6 4 2
    9 subtotal Cộng khối xã in «Khối xã»: 11 7 4
    10 total Tổng cộng: 41 25 16
    5 = 3 + 4
    9 = 7 + 8
    10 = 5 + 9
    units: 4`,
  ],
  [
    "«Trong đó» stands aside, «So kỳ trước» is no row",
    `
    TT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    1 | Sở Y tế | 10 | 6 | 4
     | Trong đó: trực tuyến | 8 | 5 | 3
    2 | Sở Tài chính | 20 | 12 | 8
     | Trong đó: trực tuyến | 15 | 9 | 6
     | Tổng | 30 | 18 | 12
     | So kỳ trước | 3 | 2 | 1`,
    [],
    `
    A1:E6 names B numbers A header 1-1
    C Tiếp nhận | D Đúng hạn | E Quá hạn
    2 unit [1] Sở Y tế: 10 6 4
    3 aside Trong đó: trực tuyến: 8 5 3
    4 unit [2] Sở Tài chính: 20 12 8
    5 aside Trong đó: trực tuyến: 15 9 6
    6 total Tổng: 30 18 12
    6 = 2 + 4
    units: 2`,
  ],
  [
    "side by side, with an empty column between",
    `
    STT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn | | STT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    1 | Xã An | 10 | 6 | 4 | | 1 | Phường Xanh | 100 | 60 | 40
    2 | Xã Bình | 20 | 12 | 8 | | 2 | Phường Đỏ | 200 | 120 | 80
     | Cộng | 30 | 18 | 12 | | | Cộng | 300 | 180 | 120`,
    [],
    `
    A1:E4 names B numbers A header 1-1
    C Tiếp nhận | D Đúng hạn | E Quá hạn
    2 unit [1] Xã An: 10 6 4
    3 unit [2] Xã Bình: 20 12 8
    4 total Cộng: 30 18 12
    4 = 2 + 3
    units: 2

    G1:K4 names H numbers G header 1-1
    I Tiếp nhận | J Đúng hạn | K Quá hạn
    2 unit [1] Phường Xanh: 100 60 40
    3 unit [2] Phường Đỏ: 200 120 80
    4 total Cộng: 300 180 120
    4 = 2 + 3
    units: 2`,
  ],
  [
    "a sum printed in the numbering row",
    `
    TT | Đơn vị | Cột A | Cột B | Cột C
    (1) | (2) | (3)=(4)+(5) | (4) | (5)
    1 | Kho Một | 13 | 6 | 7
    2 | Kho Hai | 24 | 12 | 12`,
    [],
    `
    A1:E4 names B numbers A header 1-2
    C Cột A #3 | D Cột B #4 | E Cột C #5
    3 unit [1] Kho Một: 13 6 7
    4 unit [2] Kho Hai: 24 12 12
    units: 2`,
  ],
  [
    "two tables below each other with titles",
    `
    BIỂU 1
    TT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    1 | Sở Y tế | 10 | 6 | 4
    2 | Sở Tài chính | 20 | 12 | 8
     | Tổng | 30 | 18 | 12
    BIỂU 2
    TT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    1 | Xã An | 5 | 3 | 2
    2 | Xã Bình | 6 | 4 | 2
     | Tổng | 11 | 7 | 4`,
    [],
    `
    A2:E5 names B numbers A header 2-2
    C Tiếp nhận | D Đúng hạn | E Quá hạn
    3 unit [1] Sở Y tế: 10 6 4
    4 unit [2] Sở Tài chính: 20 12 8
    5 total Tổng: 30 18 12
    5 = 3 + 4
    units: 2

    A7:E10 names B numbers A header 7-7
    C Tiếp nhận | D Đúng hạn | E Quá hạn
    8 unit [1] Xã An: 5 3 2
    9 unit [2] Xã Bình: 6 4 2
    10 total Tổng: 11 7 4
    10 = 8 + 9
    units: 2`,
  ],
  [
    "sections inside sections",
    `
    TT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    A | Cấp tỉnh | 30 | 18 | 12
    I | Sở | 30 | 18 | 12
    1 | Sở Y tế | 10 | 6 | 4
    2 | Sở Tài chính | 20 | 12 | 8
    B | Cấp xã | 11 | 7 | 4
    I | Xã | 5 | 3 | 2
    1.1 | Xã An | 2 | 1 | 1
    1.2 | Xã Bình | 3 | 2 | 1
    II | Phường | 6 | 4 | 2
    2.1 | Phường Cam | 6 | 4 | 2
     | Tổng cộng (A+B) | 41 | 25 | 16`,
    [],
    `
    A1:E12 names B numbers A header 1-1
    C Tiếp nhận | D Đúng hạn | E Quá hạn
    2 subtotal [A] Cấp tỉnh in «Cấp tỉnh»: 30 18 12
    3 subtotal [I] Sở in «Sở»: 30 18 12
    4 unit [1] Sở Y tế in «Sở»: 10 6 4
    5 unit [2] Sở Tài chính in «Sở»: 20 12 8
    6 subtotal [B] Cấp xã in «Cấp xã»: 11 7 4
    7 subtotal [I] Xã in «Xã»: 5 3 2
    8 unit [1.1] Xã An in «Xã»: 2 1 1
    9 unit [1.2] Xã Bình in «Xã»: 3 2 1
    10 subtotal [II] Phường in «Phường»: 6 4 2
    11 unit [2.1] Phường Cam in «Phường»: 6 4 2
    12 total Tổng cộng (A+B): 41 25 16
    2 = 3
    3 = 4 + 5
    6 = 7 + 10
    7 = 8 + 9
    10 = 11
    12 = 2 + 6
    units: 5`,
  ],
])("%s", (_, picture, merges, tables) => expect(readAs(picture, merges)).toBe(drawn(tables)));

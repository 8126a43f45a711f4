import { readAs, type SheetCase } from "../../../../test/tables/read-as";
import { drawn } from "../../../../test/tables/shown-table";

test.each<SheetCase>([
  [
    "sections without a word, known by their figures",
    `
    Nơi | Nhận | Trả | Tồn
    Cụm Bắc | 1301 | 1180 | 121
    Điểm Ao | 640 | 590 | 50
    Điểm Bưởi | 397 | 352 | 45
    Điểm Cam | 264 | 238 | 26
    Cụm Nam | 1207 | 1115 | 92
    Điểm Dừa | 803 | 755 | 48
    Điểm Ổi | 404 | 360 | 44
    Toàn vùng | 2508 | 2295 | 213`,
    [],
    `
    A1:D9 names A numbers - header 1-1
    B Nhận | C Trả | D Tồn
    2 subtotal Cụm Bắc in «Cụm Bắc»: 1301 1180 121
    3 unit Điểm Ao in «Cụm Bắc»: 640 590 50
    4 unit Điểm Bưởi in «Cụm Bắc»: 397 352 45
    5 unit Điểm Cam in «Cụm Bắc»: 264 238 26
    6 subtotal Cụm Nam in «Cụm Nam»: 1207 1115 92
    7 unit Điểm Dừa in «Cụm Nam»: 803 755 48
    8 unit Điểm Ổi in «Cụm Nam»: 404 360 44
    9 total Toàn vùng: 2508 2295 213
    2 = 3 + 4 + 5
    6 = 7 + 8
    9 = 2 + 6
    units: 5`,
  ],
  [
    "numbered rows divided by dashes, one of which does not close",
    `
    TT | Loại việc | Tổng số | Nam | Nữ
    1 | Khai sinh | 590 | 300 | 290
     | - Đúng hạn | 451 | 250 | 201
     | - Quá hạn | 139 | 50 | 89
    2 | Kết hôn | 250 | 117 | 133
    - | Đúng hạn | 133 | 100 | 33
    - | Quá hạn | 117 | 17 | 100
    3 | Khai tử | 805 | 410 | 395
    a) | Đúng hạn | 700 | 400 | 300
    b) | Quá hạn | 105 | 10 | 95
    4 | Giám hộ | 99 | 60 | 39
     | - Đúng hạn | 70 | 41 | 29
     | - Quá hạn | 28 | 18 | 10
     | Tổng cộng | 1744 | 887 | 857`,
    [],
    `
    A1:E14 names B numbers A header 1-1
    C Tổng số | D Nam | E Nữ
    2 unit [1] Khai sinh: 590 300 290
    3 aside - Đúng hạn: 451 250 201
    4 aside - Quá hạn: 139 50 89
    5 unit [2] Kết hôn: 250 117 133
    6 aside [-] Đúng hạn: 133 100 33
    7 aside [-] Quá hạn: 117 17 100
    8 unit [3] Khai tử: 805 410 395
    9 aside [a)] Đúng hạn: 700 400 300
    10 aside [b)] Quá hạn: 105 10 95
    11 unit [4] Giám hộ: 99 60 39
    12 aside - Đúng hạn: 70 41 29
    13 aside - Quá hạn: 28 18 10
    14 total Tổng cộng: 1744 887 857
    14 = 2 + 5 + 8 + 11
    2 = 3 + 4
    5 = 6 + 7
    8 = 9 + 10
    11 = 12 + 13
    units: 4`,
  ],
  [
    "the total is followed by further units",
    `
    TT | Đơn vị | Nhận | Trả | Tồn
     | Tổng cộng | 35 | 21 | 14
    1 | Xã An | 10 | 6 | 4
    2 | Xã Bình | 20 | 12 | 8
     | Cộng | 30 | 18 | 12
    3 | Xã Cam | 5 | 3 | 2`,
    [],
    `
    A1:E6 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 total Tổng cộng: 35 21 14
    3 unit [1] Xã An in «Cộng»: 10 6 4
    4 unit [2] Xã Bình in «Cộng»: 20 12 8
    5 subtotal Cộng in «Cộng»: 30 18 12
    6 unit [3] Xã Cam: 5 3 2
    5 = 3 + 4
    2 = 5 + 6
    units: 3`,
  ],
  [
    "unnumbered headings between numbered rows that start again",
    `
    TT | Đơn vị | Nhận | Trả | Tồn
     | Khối sở | 30 | 18 | 12
    1 | Sở Y tế | 10 | 6 | 4
    2 | Sở Tài chính | 20 | 12 | 8
     | Khối xã | 11 | 7 | 4
    1 | Xã An | 5 | 3 | 2
    2 | Xã Bình | 6 | 4 | 2
     | Tổng cộng | 41 | 25 | 16`,
    [],
    `
    A1:E8 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 subtotal Khối sở in «Khối sở»: 30 18 12
    3 unit [1] Sở Y tế in «Khối sở»: 10 6 4
    4 unit [2] Sở Tài chính in «Khối sở»: 20 12 8
    5 subtotal Khối xã in «Khối xã»: 11 7 4
    6 unit [1] Xã An in «Khối xã»: 5 3 2
    7 unit [2] Xã Bình in «Khối xã»: 6 4 2
    8 total Tổng cộng: 41 25 16
    2 = 3 + 4
    5 = 6 + 7
    8 = 2 + 5
    units: 4`,
  ],
  [
    "a sum of all without a name",
    `
    Đơn vị | Nhận | Trả | Tồn
    Xã An | 1310 | 676 | 634
    Xã Bình | 1420 | 812 | 608
    Xã Cam | 905 | 703 | 202
     | 3635 | 2191 | 1444`,
    [],
    `
    A1:D5 names A numbers - header 1-1
    B Nhận | C Trả | D Tồn
    2 unit Xã An: 1310 676 634
    3 unit Xã Bình: 1420 812 608
    4 unit Xã Cam: 905 703 202
    5 total : 3635 2191 1444
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "one section alone under Roman I",
    `
    TT | Đơn vị | Nhận | Trả | Tồn
    I | Khối xã | 30 | 18 | 12
    1 | Xã An | 10 | 6 | 4
    2 | Xã Bình | 20 | 12 | 8
     | Tổng cộng | 30 | 18 | 12`,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 subtotal [I] Khối xã in «Khối xã»: 30 18 12
    3 unit [1] Xã An in «Khối xã»: 10 6 4
    4 unit [2] Xã Bình in «Khối xã»: 20 12 8
    5 total Tổng cộng: 30 18 12
    2 = 3 + 4
    5 = 2
    units: 2`,
  ],
])("%s", (_, picture, merges, tables) => expect(readAs(picture, merges)).toBe(drawn(tables)));

import { readAs, type SheetCase } from "../../../test/tables/read-as";
import { drawn } from "../../../test/tables/shown-table";

test.each<SheetCase>([
  [
    "a header again on each page, without its merges, and with the title again",
    `
    BÁO CÁO QUÝ I
    STT | Đơn vị | Tiếp nhận |
     | | Nam | Nữ
    1 | Xã An | 10 | 6
    2 | Xã Bình | 20 | 12
    - 1 -
    BÁO CÁO QUÝ I
    (tiếp theo)
    STT | Đơn vị | Tiếp nhận |
     | | Nam | Nữ
    3 | Xã Cam | 5 | 3
    4 | Xã Dừa | 7 | 4
     | Tổng | 42 | 25`,
    ["A2:A3", "B2:B3", "C2:D2"],
    `
    A2:D13 names B numbers A header 2-3
    C Nam | D Nữ
    4 unit [1] Xã An: 10 6
    5 unit [2] Xã Bình: 20 12
    11 unit [3] Xã Cam: 5 3
    12 unit [4] Xã Dừa: 7 4
    13 total Tổng: 42 25
    13 = 4 + 5 + 11 + 12
    units: 4`,
  ],
  [
    "rows without numbers go on behind a page's line",
    `
    Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    Xã An | 10 | 6 | 4
    Xã Bình | 20 | 12 | 8
    Tờ số 1/2
    Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    Xã Cam | 5 | 3 | 2
    Tổng | 35 | 21 | 14`,
    [],
    `
    A1:D7 names A numbers - header 1-1
    B Tiếp nhận | C Đúng hạn | D Quá hạn
    2 unit Xã An: 10 6 4
    3 unit Xã Bình: 20 12 8
    6 unit Xã Cam: 5 3 2
    7 total Tổng: 35 21 14
    7 = 2 + 3 + 6
    units: 3`,
  ],
  [
    "a line of words where names stand heads the rows below it",
    `
    Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    Xã An | 10 | 6 | 4
    Xã Bình | 20 | 12 | 8
    Xã Bằng | 7 | 4 | 3
    Xã Bưởi | 17 | 14 | 3
    Xã Bầu | 27 | 4 | 23
    Khối phường
    Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    Phường Cam | 5 | 3 | 2
    Phường Dừa | 7 | 4 | 3
    Tổng | 12 | 7 | 5`,
    [],
    `
    A1:D11 names A numbers - header 1-1
    B Tiếp nhận | C Đúng hạn | D Quá hạn
    2 unit Xã An: 10 6 4
    3 unit Xã Bình: 20 12 8
    4 unit Xã Bằng: 7 4 3
    5 unit Xã Bưởi: 17 14 3
    6 unit Xã Bầu: 27 4 23
    7 heading Khối phường in «Khối phường»: _ _ _
    9 unit Phường Cam in «Khối phường»: 5 3 2
    10 unit Phường Dừa in «Khối phường»: 7 4 3
    11 subtotal Tổng in «Khối phường»: 12 7 5
    11 = 9 + 10
    units: 7`,
  ],
  [
    "a line of words that is no page's, elsewhere, ends the table",
    `
    Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    Xã An | 10 | 6 | 4
    Xã Bình | 20 | 12 | 8
    Xã Bằng | 7 | 4 | 3
    Xã Bưởi | 17 | 14 | 3
    Xã Bầu | 27 | 4 | 23
     | Cấp phường
    Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    Phường Cam | 5 | 3 | 2
    Phường Dừa | 7 | 4 | 3
    Tổng | 12 | 7 | 5`,
    [],
    `
    A8:D11 names A numbers - header 8-8
    B Tiếp nhận | C Đúng hạn | D Quá hạn
    9 unit Phường Cam: 5 3 2
    10 unit Phường Dừa: 7 4 3
    11 total Tổng: 12 7 5
    11 = 9 + 10
    units: 2`,
  ],
  [
    "a closing total ends it, though nothing stands between",
    `
    Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    Xã An | 10 | 6 | 4
    Xã Bình | 20 | 12 | 8
    Tổng | 30 | 18 | 12
    Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    Phường Cam | 5 | 3 | 2
    Phường Dừa | 7 | 4 | 3
    Tổng | 12 | 7 | 5`,
    [],
    `
    A1:D4 names A numbers - header 1-1
    B Tiếp nhận | C Đúng hạn | D Quá hạn
    2 unit Xã An: 10 6 4
    3 unit Xã Bình: 20 12 8
    4 total Tổng: 30 18 12
    4 = 2 + 3
    units: 2

    A5:D8 names A numbers - header 5-5
    B Tiếp nhận | C Đúng hạn | D Quá hạn
    6 unit Phường Cam: 5 3 2
    7 unit Phường Dừa: 7 4 3
    8 total Tổng: 12 7 5
    8 = 6 + 7
    units: 2`,
  ],
  [
    "numbers that count on make it one, whatever stands between",
    `
    STT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    1 | Xã An | 10 | 6 | 4
    2 | Xã Bình | 20 | 12 | 8
     | Cộng | 30 | 18 | 12
    Phần tiếp của huyện
    STT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    3 | Xã Cam | 5 | 3 | 2
    4 | Xã Dừa | 7 | 4 | 3
     | Tổng cộng | 42 | 25 | 17`,
    [],
    `
    A1:E9 names B numbers A header 1-1
    C Tiếp nhận | D Đúng hạn | E Quá hạn
    2 unit [1] Xã An in «Cộng»: 10 6 4
    3 unit [2] Xã Bình in «Cộng»: 20 12 8
    4 subtotal Cộng in «Cộng»: 30 18 12
    7 unit [3] Xã Cam: 5 3 2
    8 unit [4] Xã Dừa: 7 4 3
    9 total Tổng cộng: 42 25 17
    4 = 2 + 3
    9 = 4 + 7 + 8
    units: 4`,
  ],
  [
    "a section's heading at the foot of a page",
    `
    STT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    I | Khối sở | 30 | 18 | 12
    1 | Sở Y tế | 10 | 6 | 4
    2 | Sở Tài chính | 20 | 12 | 8
    II | Khối xã
    STT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    3 | Xã Cam | 5 | 3 | 2
    4 | Xã Dừa | 7 | 4 | 3
     | Tổng cộng | 42 | 25 | 17`,
    [],
    `
    A1:E9 names B numbers A header 1-1
    C Tiếp nhận | D Đúng hạn | E Quá hạn
    2 subtotal [I] Khối sở in «Khối sở»: 30 18 12
    3 unit [1] Sở Y tế in «Khối sở»: 10 6 4
    4 unit [2] Sở Tài chính in «Khối sở»: 20 12 8
    5 heading [II] Khối xã in «Khối xã»: _ _ _
    7 unit [3] Xã Cam in «Khối xã»: 5 3 2
    8 unit [4] Xã Dừa in «Khối xã»: 7 4 3
    9 total Tổng cộng: 42 25 17
    2 = 3 + 4
    9 = 2 + 7 + 8
    units: 4`,
  ],
  [
    "units without dossiers at the foot of a page",
    `
    Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    Xã An | 10 | 6 | 4
    Xã Bình | 20 | 12 | 8
    Xã Cam
    Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    Xã Dừa | 5 | 3 | 2
    Tổng | 35 | 21 | 14`,
    [],
    `
    A1:D7 names A numbers - header 1-1
    B Tiếp nhận | C Đúng hạn | D Quá hạn
    2 unit Xã An: 10 6 4
    3 unit Xã Bình: 20 12 8
    4 heading Xã Cam in «Xã Cam»: _ _ _
    6 unit Xã Dừa in «Xã Cam»: 5 3 2
    7 total Tổng: 35 21 14
    7 = 2 + 3 + 6
    units: 3`,
  ],
  [
    "another header below, in words no form has, behind an empty row",
    `
    STT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn
    1 | Xã An | 10 | 6 | 4
    2 | Xã Bình | 20 | 12 | 8
     | Tổng | 30 | 18 | 12
     |
    Kho vật tư
    TT | Kho | Nhập | Xuất | Tồn
    1 | Kho Một | 13 | 6 | 7
    2 | Kho Hai | 24 | 12 | 12
     | Cộng | 37 | 18 | 19`,
    [],
    `
    A1:E4 names B numbers A header 1-1
    C Tiếp nhận | D Đúng hạn | E Quá hạn
    2 unit [1] Xã An: 10 6 4
    3 unit [2] Xã Bình: 20 12 8
    4 total Tổng: 30 18 12
    4 = 2 + 3
    units: 2

    A7:E10 names B numbers A header 7-7
    C Nhập | D Xuất | E Tồn
    8 unit [1] Kho Một: 13 6 7
    9 unit [2] Kho Hai: 24 12 12
    10 total Cộng: 37 18 19
    10 = 8 + 9
    units: 2`,
  ],
  [
    "side by side without a gap: the numbering begins anew",
    `
    STT | Xã | Nhận | Trả | Tồn | STT | Phường | Nhận | Trả | Tồn
    1 | An | 10 | 6 | 4 | 1 | Xanh | 100 | 60 | 40
    2 | Bình | 20 | 12 | 8 | 2 | Đỏ | 200 | 120 | 80
     | Cộng | 30 | 18 | 12 | | Cộng | 300 | 180 | 120`,
    [],
    `
    A1:E4 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 unit [1] An: 10 6 4
    3 unit [2] Bình: 20 12 8
    4 total Cộng: 30 18 12
    4 = 2 + 3
    units: 2

    F1:J4 names G numbers F header 1-1
    H Nhận | I Trả | J Tồn
    2 unit [1] Xanh: 100 60 40
    3 unit [2] Đỏ: 200 120 80
    4 total Cộng: 300 180 120
    4 = 2 + 3
    units: 2`,
  ],
  [
    "side by side, the second under other words and two rows of them",
    `
    STT | Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn | | | Kho | Hàng | |
    1 | Xã An | 10 | 6 | 4 | | | | Nhập | Xuất | Tồn
    2 | Xã Bình | 20 | 12 | 8 | | | Một | 13 | 6 | 7
     | Tổng | 30 | 18 | 12 | | | Hai | 24 | 12 | 12
     | | | | | | | Tổng | 37 | 18 | 19`,
    ["H1:H2", "I1:K1"],
    `
    A1:E4 names B numbers A header 1-1
    C Tiếp nhận | D Đúng hạn | E Quá hạn
    2 unit [1] Xã An: 10 6 4
    3 unit [2] Xã Bình: 20 12 8
    4 total Tổng: 30 18 12
    4 = 2 + 3
    units: 2

    H1:K5 names H numbers - header 1-2
    I Nhập | J Xuất | K Tồn
    3 unit Một: 13 6 7
    4 unit Hai: 24 12 12
    5 total Tổng: 37 18 19
    5 = 3 + 4
    units: 2`,
  ],
  [
    "three columns again without numbers or a gap are one table's groups",
    `
    Xã | Nhận | Trả | Tồn | Nhận | Trả | Tồn
    An | 10 | 6 | 4 | 100 | 60 | 40
    Bình | 20 | 12 | 8 | 200 | 120 | 80
    Tổng | 30 | 18 | 12 | 300 | 180 | 120`,
    [],
    `
    A1:G4 names A numbers - header 1-1
    B Nhận | C Trả | D Tồn | E Nhận | F Trả | G Tồn
    2 unit An: 10 6 4 100 60 40
    3 unit Bình: 20 12 8 200 120 80
    4 total Tổng: 30 18 12 300 180 120
    4 = 2 + 3
    units: 2`,
  ],
])("%s", (_, picture, merges, tables) => expect(readAs(picture, merges)).toBe(drawn(tables)));

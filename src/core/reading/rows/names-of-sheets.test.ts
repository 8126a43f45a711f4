import { readAs, type SheetCase } from "../../../../test/tables/read-as";
import { drawn } from "../../../../test/tables/shown-table";

test.each<SheetCase>([
  [
    "two columns of words: what is counted, and offices",
    `
    Đơn vị tính | Cơ quan | Nhận | Trả | Tồn
    hồ sơ | Sở Y tế | 10 | 6 | 4
    hồ sơ | Sở Tài chính | 20 | 12 | 8
    hồ sơ | Sở Xây dựng | 5 | 3 | 2
     | Tổng | 35 | 21 | 14`,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Nhận | D Trả | E Tồn
    2 unit [hồ sơ] Sở Y tế: 10 6 4
    3 unit [hồ sơ] Sở Tài chính: 20 12 8
    4 unit [hồ sơ] Sở Xây dựng: 5 3 2
    5 total Tổng: 35 21 14
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "codes left of the names, the total's word among the codes",
    `
    Mã số | Tên kho | Nhập | Xuất | Tồn
    K01 | Kho Một | 13 | 6 | 7
    K02 | Kho Hai | 24 | 12 | 12
    K03 | Kho Ba | 4 | 2 | 2
    Tổng | | 41 | 20 | 21`,
    [],
    `
    A1:E5 names B numbers A header 1-1
    C Nhập | D Xuất | E Tồn
    2 unit [K01] Kho Một: 13 6 7
    3 unit [K02] Kho Hai: 24 12 12
    4 unit [K03] Kho Ba: 4 2 2
    5 total Tổng: 41 20 21
    5 = 2 + 3 + 4
    units: 3`,
  ],
  [
    "codes alone name the rows",
    `
    Mã số | Nhập | Xuất | Tồn
    101 | 13 | 6 | 7
    102 | 24 | 12 | 12
    103 | 4 | 2 | 2
    Tổng | 41 | 20 | 21`,
    [],
    `
    A1:D5 names A numbers - header 1-1
    B Nhập | C Xuất | D Tồn
    2 unit 101: 13 6 7
    3 unit 102: 24 12 12
    4 unit 103: 4 2 2
    5 total Tổng: 41 20 21
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
])("%s", (_, picture, merges, tables) => expect(readAs(picture, merges)).toBe(drawn(tables)));

import type { CellValue } from "../../src/core";
import { HEADER, HEADER_MERGES, quarterRows } from "../grids/quarter-1-2021";
import { buildBook, type BookSheet, type BookValue } from "./build-book";

type Row = readonly BookValue[];

/** One golden book: how its file is made, and what is peculiar about it (about.md says it in words). */
export interface Recipe {
  readonly file: "book.xlsx" | "book.csv";
  readonly about: string;
  make(): Uint8Array;
}

const TITLES: readonly Row[] = [["Phụ lục"], ["TỔNG HỢP THEO DÕI KẾT QUẢ GIẢI QUYẾT TTHC TỈNH BẮC GIANG"], ["QUÝ I/2021"]];
const numbering = (): Row => rowAt(0);
const total = (): Row => rowAt(1);
const units = (): readonly Row[] => quarterRows().slice(2).map(plain);
const rowAt = (index: number): Row => plain(quarterRows()[index] ?? []);
const plain = (row: readonly CellValue[]): Row => row.map((value) => (typeof value === "object" ? null : value));
const header = (): readonly Row[] => HEADER.map(plain);
const filled = (row: Row): BookValue[] => Array.from({ length: 13 }, (_, column) => row[column] ?? null);
const book = (...sheets: readonly BookSheet[]): Uint8Array => buildBook({ sheets });
const sheet = (rows: readonly Row[], rest: Partial<BookSheet> = {}): BookSheet => ({ name: "Phụ lục 1", rows, ...rest });
/** Sets cells of a unit's row, by the unit's name and the form's column number. */
const change = (rows: readonly Row[], unit: string, cells: Readonly<Record<number, BookValue>>): readonly Row[] =>
  rows.map((row) => (row[1] === unit ? filled(row).map((value, column) => cells[column + 2] ?? value) : row));
const sample = (rows: readonly Row[]): readonly Row[] => [...TITLES, ...header(), numbering(), total(), ...rows];

const SOURCE = "Số liệu: phụ lục quý I/2021 trong test/sources/004.";

export const recipes: Readonly<Record<string, Recipe>> = {
  "bia-va-le-trong": {
    file: "book.xlsx",
    about: `${SOURCE} Sheet bìa đứng trước; cột đầu trống; bảng bắt đầu ở ô D9, tiêu đề gộp ô.`,
    make: () => book({ name: "Bìa", rows: [["BÁO CÁO"], ["Quý I năm 2021"]] }, sheet([...header(), numbering(), total(), ...units()], { offset: { row: 8, column: 3 }, merges: moved(8, 3) })),
  },
  "tieu-de-mot-dong": {
    file: "book.xlsx",
    about: `${SOURCE} Tiêu đề một dòng, từ ngữ khác mẫu, không gộp ô, không có dòng đánh số.`,
    make: () => book(sheet([ONE_ROW, total(), ...units()])),
  },
  "tong-cuoi-bang": {
    file: "book.xlsx",
    about: `${SOURCE} Dòng tổng ở cuối; ghi chú và khối chữ ký bên dưới; hai dòng bị ẩn.`,
    make: () =>
      book(
        sheet(
          [
            ["UBND TỈNH BẮC GIANG", null, null, null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ...TITLES, ...header(), numbering(), ...units(), ["Tổng cộng", null, ...filled(total()).slice(2)], [],
            [null, "Ghi chú: số liệu kết xuất từ phần mềm một cửa."], [null, null, null, null, null, null, null, null, null, "Bắc Giang, ngày 05 tháng 4 năm 2021"], [null, "Người lập biểu", null, null, null, null, null, null, null, "KT. GIÁM ĐỐC"],
          ],
          { hiddenRows: [12, 13], hiddenColumns: [4] },
        ),
      ),
  },
  "cong-tung-khoi": {
    file: "book.xlsx",
    about: `${SOURCE} Dòng khối I và II mang số cộng của khối (tính từ nguồn), dòng tổng ở cuối.`,
    make: () => {
      const all = units();
      const cut = all.findIndex((row) => row[0] === "II");
      const first = all.slice(0, cut).filter((row) => row.length > 0);
      const second = all.slice(cut + 1).filter((row) => row.length > 0);
      return book(sheet([...TITLES, ...header(), numbering(), sumRow("I", "Sở, ngành", first), ...first, sumRow("II", "Huyện, TP", second), ...second, sumRow(null, "Toàn tỉnh", [...first, ...second])]));
    },
  },
  "o-trong-la-khong": {
    file: "book.xlsx",
    about: `${SOURCE} Mọi số 0 để trống, vài ô ghi dấu gạch ngang.`,
    make: () => book(sheet(sample(units().map((row, index) => row.map((value) => (value === 0 ? (index % 9 === 0 ? "-" : null) : value)))), { merges: HEADER_MERGES })),
  },
  "so-thap-phan-8-089": {
    file: "book.xlsx",
    about: `${SOURCE} Ô cột (14) của Sở Tài nguyên và Môi trường là số thập phân 8,089 (Excel hiểu dấu chấm là dấu thập phân).`,
    make: () => book(sheet(sample(change(units(), "Sở Tài nguyên và Môi trường", { 14: 8.089 })), { merges: HEADER_MERGES })),
  },
  "doi-thu-tu-cot": {
    file: "book.xlsx",
    about: `${SOURCE} Các cột xếp theo thứ tự khác, tiêu đề không gộp ô.`,
    make: () => book(sheet([ONE_ROW, total(), ...units()].map((row) => (row.length === 0 ? [] : [0, 1, 12, 6, 8, 7, 9, 11, 10, 2, 5, 4, 3].map((column) => row[column] ?? null))))),
  },
  "hai-bang-mot-sheet": {
    file: "book.xlsx",
    about: `${SOURCE} Hai bảng trong một sheet; bảng thứ hai thiếu cột (13) và (14).`,
    make: () => book(sheet([...TITLES, ...header(), numbering(), total(), ...units(), [], ["Phụ lục 2"], ONE_ROW.slice(0, 11), filled(total()).slice(0, 11), ...units().map((row) => row.slice(0, 11))])),
  },
  "go-nham-mot-o": {
    file: "book.xlsx",
    about: `${SOURCE} Cột (10) của Sở Tư pháp gõ 30 thay vì 20: dòng và cột cùng lệch 10.`,
    make: () => book(sheet(sample(change(units(), "Sở Tư pháp", { 10: 30 })), { merges: HEADER_MERGES })),
  },
  "ty-le-va-ghi-chu": {
    file: "book.xlsx",
    about: `${SOURCE} Thêm cột «Tỷ lệ %», «Ghi chú», «So kỳ trước», và các dòng tương tự cuối bảng.`,
    make: () =>
      book(
        sheet([
          [...filled(header()[0] ?? []), "Tỷ lệ %", "Ghi chú", "So kỳ trước"], ...header().slice(1), numbering(), total(),
          ...units().map((row): Row => (row.length === 0 ? [] : [...filled(row), { v: 0.97, style: "percent" }, "đã rà soát", 12])),
          [null, "Tỷ lệ %", null, { v: 0.08, style: "percent" }, { v: 0.1, style: "percent" }], [null, "So kỳ trước", 1200, -30, 15],
        ]),
      ),
  },
  "o-khong-doc-duoc": {
    file: "book.xlsx",
    about: `${SOURCE} Trong các ô số có chữ, ngày, phần trăm, lỗi #REF!, công thức chưa tính, số âm.`,
    make: () =>
      book(
        sheet(
          sample(
            change(
              change(change(change(units(), "Công an Tỉnh", { 5: "không" }), "Điện lực", { 9: { v: 44286, style: "date" }, 10: -3 }), "Sở Tài chính", { 8: { v: "#REF!", t: "error" }, 12: { v: 0.5, style: "percent" } }),
              "Sở Xây dựng",
              { 11: { f: "L21+M21" } },
            ),
          ),
          { merges: HEADER_MERGES },
        ),
      ),
  },
  "don-vi-trung-ten": {
    file: "book.xlsx",
    about: `${SOURCE} «UBND huyện Hiệp Hoà» có hai dòng, viết Hoà và Hòa (Unicode tổ hợp); một dòng thiếu tên đơn vị.`,
    make: () => book(sheet(sample([...units().map((row) => (row[1] === "Thanh tra tỉnh" ? [row[0], null, ...row.slice(2)] : row)), [11, "UBND huyện Hiệp Hòa".normalize("NFD"), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]), { merges: HEADER_MERGES })),
  },
  "bieu-06a": {
    file: "book.xlsx",
    about: "Biểu II.06a/VPCP/KSTT, số tự đặt cho kiểm thử; nhóm A và B có dòng cộng, lĩnh vực trùng tên giữa hai nhóm.",
    make: () => book({ name: "II.06a", rows: FORM_06A, merges: ["A1:A3", "B1:B3", "C1:F1", "G1:J1", "K1:M1", "C2:C3", "D2:E2", "F2:F3", "G2:G3", "H2:H3", "I2:I3", "J2:J3", "K2:K3", "L2:L3", "M2:M3"] }),
  },
  "csv-cham-phay": {
    file: "book.csv",
    about: `${SOURCE} Tệp CSV phân cách bằng dấu chấm phẩy, UTF-8 có BOM, số ghi kiểu Việt Nam.`,
    make: () => {
      const lines = [ONE_ROW, total(), ...units()].map((row) => row.map((value) => (typeof value === "number" ? value.toLocaleString("de-DE") : typeof value === "string" ? value.replace(/\n/g, " ") : "")).join(";"));
      return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
    },
  },
};

const ONE_ROW: Row = ["STT", "Cơ quan, đơn vị", "Tổng tiếp nhận", "Tiếp nhận trực tuyến", "Tồn kỳ trước", "Trực tiếp, bưu chính", "Tổng đã giải quyết", "Đã giải quyết đúng hạn", "Đã giải quyết quá hạn", "Tổng đang giải quyết", "Đang giải quyết trong hạn", "Đang giải quyết quá hạn", "Tổng quá hạn"];

const FORM_06A: readonly Row[] = [
  ["STT", "Lĩnh vực giải quyết", "Số lượng hồ sơ tiếp nhận", null, null, null, "Số lượng hồ sơ đã giải quyết", null, null, null, "Số lượng hồ sơ đang giải quyết"],
  [null, null, "Tổng số", "Trong kỳ", null, "Từ kỳ trước", "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn", "Tổng số", "Trong hạn", "Quá hạn"],
  [null, null, null, "Trực tuyến", "Trực tiếp, dịch vụ bưu chính"],
  ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)"],
  ["A", "Cấp tỉnh", 60, 30, 20, 10, 50, 40, 8, 2, 10, 9, 1],
  [1, "Đất đai", 40, 20, 15, 5, 33, 27, 5, 1, 7, 6, 1],
  [2, "Hộ tịch", 20, 10, 5, 5, 17, 13, 3, 1, 3, 3, 0],
  ["B", "Cấp xã", 31, 12, 15, 4, 28, 20, 7, 1, 3, 2, 1],
  [1, "Đất đai", 11, 2, 8, 1, 10, 6, 3, 1, 1, 0, 1],
  [2, "Hộ tịch", 20, 10, 7, 3, 18, 14, 4, 0, 2, 2, 0],
  [null, "Tổng số", 91, 42, 35, 14, 78, 60, 15, 3, 13, 11, 2],
];

function sumRow(tt: string | null, name: string, rows: readonly Row[]): Row {
  const add = (column: number): number => rows.reduce((sum, row) => sum + figure(row[column]), 0);
  return [tt, name, ...Array.from({ length: 11 }, (_, index) => add(index + 2))];
}

function figure(value: BookValue): number {
  return typeof value === "string" ? Number(value.replace(/\./g, "")) : typeof value === "number" ? value : 0;
}

/** The header merges of a sheet that begins with the header, moved with it. */
function moved(rows: number, columns: number): readonly string[] {
  const letter = (text: string): string => String.fromCharCode(text.charCodeAt(0) + columns);
  return HEADER_MERGES.map((merge) => merge.replace(/([A-Z])(\d+)/g, (_, column: string, row: string) => `${letter(column)}${Number(row) - 3 + rows}`));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, Grid } from "../../src/core";
import { makeGrid } from "./make-grid";

const SOURCE = join(__dirname, "../sources/004_da36224769539aa4.txt");
const HEADER: readonly (readonly CellValue[])[] = [
  [
    "TT",
    "Đơn vị",
    "Số hồ sơ nhận giải quyết",
    null,
    null,
    null,
    "Kết quả giải quyết",
    null,
    null,
    null,
    null,
    null,
    "Tổng số hồ sơ quá hạn\n(đã giải quyết + Đang giải quyết)",
  ],
  [null, null, "Tổng số", "Trong đó", null, null, "Số hồ sơ đã giải quyết", null, null, "Số hồ sơ đang giải quyết"],
  [
    null,
    null,
    null,
    "Số mới tiếp nhận trực tuyến",
    "Số kỳ trước chuyển qua",
    "Số tiếp nhận trực tiếp và Qua dịch vụ BCCI",
    "Tổng số",
    "Trả đúng thời hạn",
    "Trả quá hạn",
    "Tổng số",
    "Chưa đến hạn",
    "Quá hạn",
  ],
];
export const HEADER_MERGES = ["A4:A6", "B4:B6", "C4:F4", "G4:L4", "M4:M6", "C5:C6", "D5:F5", "G5:I5", "J5:L5"];

/** The appendix of source 004 from its numbering row on, cell for cell; dotted figures stay text, the others are numbers. */
export function quarterRows(): readonly (readonly CellValue[])[] {
  const lines = readFileSync(SOURCE, "utf8").split("\n");
  const from = lines.findIndex((line) => line.startsWith("(2)\t(3)"));
  return lines.slice(from).map((line) => {
    if (line.trim() === "") return [];
    return line.split("\t").map((text): CellValue => (text === "" ? null : /^\d+$/.test(text) ? Number(text) : text));
  });
}

/** The whole sheet of the built-in sample, made in memory: titles, merged header, body. */
export function quarterGrid(): Grid {
  return makeGrid(
    [
      ["Phụ lục"],
      ["TỔNG HỢP THEO DÕI KẾT QUẢ GIẢI QUYẾT TTHC TỈNH BẮC GIANG"],
      ["CÔNG KHAI TRÊN CỔNG DỊCH VỤ CÔNG TỈNH QUÝ I/2021"],
      ...HEADER,
      ...quarterRows(),
    ],
    HEADER_MERGES,
  );
}

export { HEADER };

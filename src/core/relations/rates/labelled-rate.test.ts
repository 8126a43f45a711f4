import { buildTable } from "../../../../test/tables/build-table";
import { labelledQuotient } from "./labelled-rate";

/** What a label divides in a table of these columns, by their places: «1+2/0». */
function divided(label: string, labels: readonly string[]): string | null {
  const { columns } = buildTable({ columns: ["received"], rows: [] });
  const named = labels.flatMap((one) => columns.map((column) => ({ ...column, label: one })));
  const found = labelledQuotient({ columns: named }, label);
  return found === null ? null : `${found.numerator.join("+")}/${found.base.join("+")}`;
}
const SETTLED = ["Đã giải quyết", "Trước hạn", "Đúng hạn", "Quá hạn"];

test.each([
  ["Tỷ lệ đúng hạn = (Trước hạn + Đúng hạn) / Đã giải quyết", "1+2/0"],
  ["Tỷ lệ (trước hạn + đúng hạn)/đã giải quyết (%)", "1+2/0"],
  ["Quá hạn : Đã giải quyết × 100", "3/0"],
  ["Trước hạn / (Trước hạn + Đúng hạn + Quá hạn)", "1/1+2+3"],
])("%s", (label, expected) => {
  expect(divided(label, SETTLED)).toBe(expected);
});

test.each([
  ["says no division", "Tỷ lệ đúng hạn (%)"],
  ["says two", "Quá hạn / Đúng hạn / Đã giải quyết"],
  ["divides by nothing", "Quá hạn /"],
  ["divides nothing", "/ Đã giải quyết"],
  ["names no column", "Trả lại / Đã giải quyết"],
  ["names one twice", "(Quá hạn + Quá hạn) / Đã giải quyết"],
])("a label that %s", (_, label) => {
  expect(divided(label, SETTLED)).toBeNull();
});

test("a column of more words, or of fewer, is named where it is the only one", () => {
  expect(divided("Quá hạn / Đã giải quyết", ["Số hồ sơ đã giải quyết", "Quá hạn giải quyết"])).toBe("1/0");
  expect(divided("Số hồ sơ quá hạn / Số hồ sơ đã giải quyết", ["Đã giải quyết", "Quá hạn"])).toBe("1/0");
  expect(divided("Quá hạn / Đã giải quyết", ["Đã giải quyết", "Hồ sơ quá hạn", "Quá hạn giải quyết"])).toBeNull();
});

test("words inside of others, or only a part of one, name nothing", () => {
  expect(divided("Hạn / Đã giải quyết", ["Đã giải quyết", "Quá hạn giải quyết"])).toBeNull();
  expect(divided("Bưu chính công ích / Nhận", ["Nhận", "Ích"])).toBe("1/0");
  expect(divided("Công tích / Nhận", ["Nhận", "Ích"])).toBeNull();
});

test("the very words go before words that only begin so", () => {
  expect(divided("Quá hạn / Nhận", ["Nhận", "Quá hạn giải quyết", "Quá hạn"])).toBe("2/0");
});

describe("terms that are the end of a column's label", () => {
  const columns = ["Hồ sơ trực tuyến", "Hồ sơ trực tiếp", "Tổng hồ sơ"].map((label, at) => ({
    id: `c${at}`,
    at,
    number: null,
    label,
  }));

  test.each([
    ["Tỷ lệ = trực tuyến / Tổng hồ sơ", [0], [2]],
    ["Tỷ lệ nộp (trực tuyến + trực tiếp) / Tổng hồ sơ", [0, 1], [2]],
    ["Tỷ lệ nộp (trực tuyến) / (trực tuyến + trực tiếp) × 100", [0], [0, 1]],
  ])("«%s»", (label, numerator, base) => {
    expect(labelledQuotient({ columns }, label)).toEqual({ numerator, base });
  });
});

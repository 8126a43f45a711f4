import { findAppendices, profiles, type CellValue } from "../../core";
import { makeGrid } from "../../../test/grids/make-grid";
import { officeAbove } from "./office-head";

const TABLE: readonly (readonly CellValue[])[] = [
  [
    "TT",
    "Đơn vị",
    "Tổng số",
    "Trực tuyến",
    "Kỳ trước",
    "Trực tiếp",
    "Đã giải quyết",
    "Đúng hạn",
    "Quá hạn",
    "Đang giải quyết",
    "Chưa đến hạn",
    "Quá hạn",
    "Tổng số quá hạn",
  ],
  ["(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)", "(14)"],
  [1, "Lĩnh vực đất đai", 10, 4, 2, 4, 8, 7, 1, 2, 2, 0, 1],
  [2, "Lĩnh vực hộ tịch", 20, 8, 2, 10, 18, 18, 0, 2, 1, 1, 1],
];

function officeOf(...above: readonly (readonly CellValue[])[]): string | null {
  const grid = makeGrid([...above, ...TABLE]);
  const [found] = findAppendices(grid, profiles);
  if (found === undefined) throw new Error("no table");
  return officeAbove(grid, found.table);
}

test.each([
  ["UBND XÃ TÂN LẬP", "UBND xã Tân Lập"],
  ["ỦY BAN NHÂN DÂN PHƯỜNG HOÀNG VĂN THỤ", "Ủy ban nhân dân phường Hoàng Văn Thụ"],
  ["SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "Sở Kế hoạch và Đầu tư"],
  ["TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ TÂN LẬP", "Trung tâm Phục vụ hành chính công xã Tân Lập"],
  ["Sở Nội vụ", "Sở Nội vụ"],
  ["UBND TỈNH SƠN HẢI\nSỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch"],
  ["Đơn vị báo cáo: Chi cục Thuế khu vực I", "Chi cục Thuế khu vực I"],
])("the head «%s» is «%s»", (head, office) => {
  expect(
    officeOf([head, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 3/2026"]),
  ).toBe(office);
});

test("the office stands below the one that it belongs to", () => {
  expect(officeOf(["UBND TỈNH SƠN HẢI"], ["SỞ TƯ PHÁP"], ["BÁO CÁO THÁNG 3/2026"])).toBe("Sở Tư pháp");
});

test("titles, forms to be filled in and plain sheets name no office", () => {
  expect(officeOf(["Phụ lục"], ["TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC TỈNH SƠN HẢI"])).toBeNull();
  expect(officeOf(["UBND XÃ ……"])).toBeNull();
  expect(officeOf(["SỐ LIỆU THÁNG 3/2026"])).toBeNull();
  expect(officeOf()).toBeNull();
});

import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, type CellValue, type Profile } from "../..";

const form = (id: string, more: Partial<Profile>, header = "Lượt"): Profile => ({
  id,
  title: id,
  source: { document: id },
  columns: {
    all: { label: "Tổng lượt", header: [["Tổng", header], ["Tổng"]] },
    near: { label: "Tại chỗ", header: [["Tại chỗ"]] },
    far: { label: "Lưu động", header: [["Lưu động"]] },
  },
  identities: [{ total: "all", parts: ["near", "far"], source: { document: id } }],
  unitHeader: ["Trạm"],
  numberingHeader: ["STT"],
  ...more,
});

/** The older form's words fit the header better. */
const older = form("cu", { validTo: "2024-06-30" });
const newer = form("moi", { validFrom: "2024-07-01" }, "Số lượt");

const rows: readonly CellValue[][] = [
  [1, "Trạm Đông", 61, 40, 21],
  [2, "Trạm Tây", 83, 52, 31],
  [3, "Trạm Nam", 47, 19, 28],
  [null, "Cộng", 191, 111, 80],
];
const read = (title: string, forms: readonly Profile[], header = ["STT", "Trạm", "Tổng lượt", "Tại chỗ", "Lưu động"]) =>
  findAppendices(makeGrid([["BIỂU LƯỢT KHÁM"], [title], header, ...rows]), forms)[0]?.place.profile.id;

test.each([
  ["Quý II/2024", "cu"],
  ["Quý III năm 2024", "moi"],
  ["Tháng 6/2024", "cu"],
  ["Tháng 12 năm 2025", "moi"],
  ["Năm 2023", "cu"],
  ["NĂM 2026", "moi"],
  ["Hà Tĩnh, ngày 5 tháng 7 năm 2026", "cu"],
  ["", "cu"],
])("«%s» is a period of the form %s", (title, id) => {
  expect(read(title, [older, newer])).toBe(id);
  expect(read(title, [newer, older])).toBe(id);
});

test("a form out of its time is read where it is the only one", () => {
  expect(read("Quý I/2026", [older])).toBe("cu");
});

test("columns and sums go before the time", () => {
  const two = Object.fromEntries(Object.entries(newer.columns).slice(0, 2));
  const narrow = {
    ...newer,
    columns: two,
    identities: [],
    orders: [{ whole: "all", parts: ["near"], source: newer.source }],
  };
  expect(read("Quý I/2026", [older, narrow as unknown as Profile])).toBe("cu");
  const otherwise = { ...newer, identities: [{ total: "near", parts: ["all", "far"], source: newer.source }] };
  expect(read("Quý I/2026", [older, otherwise as unknown as Profile])).toBe("cu");
});

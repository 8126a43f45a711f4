import { makeGrid } from "../../../test/grids/make-grid";
import { asClipboard, copyName } from "./save-copy";

test.each([
  ["phu-luc.xlsx", "phu-luc-da-sua.xlsx"],
  ["phụ lục 1.quý I.xlsm", "phụ lục 1.quý I-da-sua.xlsm"],
  ["so-lieu.csv", "so-lieu-da-sua.csv"],
  ["khong-duoi", "khong-duoi-da-sua.xlsx"],
])("a copy of %s is called %s", (name, copy) => {
  expect(copyName(name, false)).toBe(copy);
});

test("cells go back to Excel as they came, quotation marks and line breaks included, empty rows kept", () => {
  const grid = makeGrid([["STT", 'Đơn vị\n"A"', 12], [null], [1, null, 8.5]]);
  expect(asClipboard(grid)).toBe('STT\t"Đơn vị\n""A"""\t12\r\n\r\n1\t\t8,5');
});

test("what was converted to be read is saved as .xlsx", () =>
  expect(copyName("xuat tu mot cua.xls", true)).toBe("xuat tu mot cua-da-sua.xlsx"));

import { rowRoles } from "./row-roles";

test("a form's own names go before those that all forms use, whatever their case and accents' composition", () => {
  const roles = rowRoles({
    total: ["Toàn Bộ", "Trong đó"],
    part: ["Nợ kỳ trước", "Cộng dồn cả năm"],
    note: ["Nguồn số liệu"],
  });
  expect(
    ["TOÀN BỘ", "Trong đó:", "Nợ kỳ trước", "nguồn số liệu".normalize("NFD"), "Tổng", "Sở Y tế"].map(roles),
  ).toEqual(["total", "total", "aside", "comparison", "total", "plain"]);
});

test("without names of its own a form has those that all forms use", () => {
  expect(["Toàn Bộ", "Trong đó", "Tổng"].map(rowRoles(undefined))).toEqual(["plain", "aside", "total"]);
  expect(["Toàn Bộ", "Trong đó", "Tổng"].map(rowRoles({}))).toEqual(["plain", "aside", "total"]);
});

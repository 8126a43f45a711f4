import { areaToA1 } from "../../../../core";
import { reachOf, type ReferenceNames } from "./formula-reach";
import { tokenize } from "../../../formulas/formula-tokens";

const names: ReferenceNames = {
  sheets: new Map([
    ["phụ lục", 0],
    ["tháng1", 1],
    ["tháng2", 2],
    ["tháng3", 3],
  ]),
  defined: [
    { name: "TyLe", sheet: null, formula: "'Phụ lục'!$B$2:$B$9" },
    { name: "tyle", sheet: 1, formula: "Tháng1!$C$1" },
    { name: "Kép", sheet: null, formula: "TyLe*2" },
    { name: "Vòng", sheet: null, formula: "Vòng+1" },
    { name: "Trượt", sheet: null, formula: "'Phụ lục'!A1" },
    { name: "Động", sheet: null, formula: "OFFSET('Phụ lục'!$A$1,1,0)" },
    { name: "Hằng", sheet: null, formula: "0.05" },
  ],
};

/** The areas with the place of their sheet; "?" where the formula may reach anywhere. */
function reach(formula: string, own = 0): string {
  const found = reachOf(tokenize(formula), own, { rows: 0, columns: 0 }, names);
  return found === null ? "?" : found.map(({ sheet, area }) => `${sheet}!${areaToA1(area)}`).join(" ");
}

test.each([
  ["SUM(C2:C9)+D1", "0!C2:C9 0!D1"],
  ["'Phụ lục'!A1&Tháng2!B:B", "0!A1 2!B1:B1048576"],
  ["SUM(Tháng1:Tháng3!C5)", "1!C5 2!C5 3!C5"],
  ["SUM(Tháng3:Tháng1!C5)", "1!C5 2!C5 3!C5"],
  ["[1]Khác!A1+1", ""],
  ["TODAY()+RAND()", ""],
  ["tyle+Hằng", "0!B2:B9"],
  ["Kép", "0!B2:B9"],
  ["Tháng1!TYLE", "1!C1"],
  ["_xlfn.IFS(A1>1,B1)", "0!A1 0!B1"],
])("%s reaches %s", (formula, expected) => {
  expect(reach(formula)).toBe(expected);
});

test("a name of one sheet hides that of the book there", () => {
  expect(reach("TyLe", 1)).toBe("1!C1");
});

test.each([
  "INDIRECT(A1)",
  "OFFSET(A1,1,1)",
  "SUMIF(A1:A9,1,B1)",
  "TTHC.RATE(A1:B2)",
  "A1:INDEX(A:A,5)",
  "SUM(Bảng1[Cột])",
  "SUM(A1#)",
  "Không_có",
  "Vòng",
  "Trượt",
  "Động",
  "Lạ!A1",
  "[1]!Tên",
])("%s may reach anywhere", (formula) => {
  expect(reach(formula)).toBe("?");
});

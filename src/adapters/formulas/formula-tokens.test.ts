import { areaToA1 } from "../../core";
import { areaOfToken, movedFormula, tokenize } from "./formula-tokens";

const NOT_MOVED = { rows: 0, columns: 0 };

function kinds(formula: string): readonly string[] {
  return tokenize(formula).map((token) => {
    if (token.is === "area")
      return `${token.sheets === null ? "" : `${token.sheets.first}${token.sheets.last === token.sheets.first ? "" : `:${token.sheets.last}`}${token.sheets.isExternal ? " (ngoài)" : ""}!`}${areaToA1(areaOfToken(token, NOT_MOVED))}`;
    return token.is === "sign" ? token.text : `${token.is}:${token.is === "function" ? token.name : token.text}`;
  });
}

test.each([
  ["SUM(C12:C49)", ["function:SUM", "C12:C49", ")"]],
  ["+$D$12+e12*2.5E3", ["+", "D12", "+", "E12", "*", "number:2.5E3"]],
  ["'Phụ lục 1'!A1-'It''s'!B2", ["Phụ lục 1!A1", "-", "It's!B2"]],
  ["Tháng1:Tháng3!C5", ["Tháng1:Tháng3!C5"]],
  ["[1]Sheet1!A1+'[2]Phụ lục'!A1", ["[1]Sheet1 (ngoài)!A1", "+", "[2]Phụ lục (ngoài)!A1"]],
  ["SUM(A:C,2:$3)", ["function:SUM", "A1:C1048576", "sign-comma", "A2:XFD3", ")"]],
  [
    'IF(A1>=1,"B2 ""x""",TRUE)',
    ["function:IF", "A1", ">", "=", "number:1", "sign-comma", 'string:"B2 ""x"""', "sign-comma", "name:TRUE", ")"],
  ],
  [
    "LOG10(A1)+A1B+Thuế_2021+XFE1",
    ["function:LOG10", "A1", ")", "+", "name:A1B", "+", "name:Thuế_2021", "+", "name:XFE1"],
  ],
  ["Sheet1!Tong+#REF!+Sheet1!#REF!", ["name:Sheet1!Tong", "+", "error:#REF!", "+", "error:Sheet1!", "error:#REF!"]],
  [
    "Bảng1[[#This Row],[Cột]]",
    ["name:Bảng1", "[", "[", "#", "name:This", "space: ", "name:Row", "]", "sign-comma", "[", "name:Cột", "]", "]"],
  ],
  ["_xlfn.XLOOKUP(A1 , B:B)", ["function:_XLFN.XLOOKUP", "A1", "space: ", "sign-comma", "space: ", "B1:B1048576", ")"]],
])("%s", (formula, expected) => {
  expect(kinds(formula)).toEqual(expected.map((kind) => (kind === "sign-comma" ? "," : kind)));
});

test.each(["SUM(C12:$C$49)+'Phụ lục 1'!$A1", 'IF(A1="A1",A:A,3:$4)', "a1+{1,2;3}%", "Tháng1:Tháng3!C5&[1]X!B$2"])(
  "unmoved, a formula reads as written, but for the case of its letters: %s",
  (formula) => {
    expect(movedFormula(tokenize(formula), NOT_MOVED).toUpperCase()).toBe(formula.toUpperCase());
  },
);

test("a copied formula moves what is not fixed, round the edges too", () => {
  const moved = (formula: string, rows: number, columns: number) => movedFormula(tokenize(formula), { rows, columns });
  expect(moved("A1+$A1+A$1+$A$1+SUM(B2:$C3)", 2, 1)).toBe("B3+$A3+B$1+$A$1+SUM(C4:$C5)");
  expect(moved("'S 1'!A1+A:A+$B:C+1:1+2:$3", 1, 1)).toBe("'S 1'!B2+B:B+$B:D+2:2+3:$3");
  expect(moved('"A1"&LOG10(A1)&A1x', 1, 0)).toBe('"A1"&LOG10(A2)&A1x');
  expect(moved("B2", -2, -2)).toBe("XFD1048576");
});

import { parseFormula } from "../functions/expression";
import { areaText, parseArea, sheetAddress, splitAddress } from "./area";
import { displayText, unitedStates, vietnam } from "./display-text";
import { lineShift, rewriteFormula } from "./shift";

test("addresses are read and written as Excel spells them", () => {
  for (const text of ["A1", "B2:XFD1048576", "A:C", "3:5"])
    expect(areaText(parseArea(text) ?? { top: 0, left: 0, bottom: 0, right: 0 })).toBe(text);
  for (const text of ["A0", "XFE1", "A1048577", "ABCD1", "1A", ""]) expect(parseArea(text)).toBeNull();
  expect(sheetAddress("Tính", { top: 0, left: 0, bottom: 0, right: 0 })).toBe("Tính!A1");
  expect(
    ["Phụ lục", "Kia's", "Q1", "2021", "a-b"].map((name) =>
      sheetAddress(name, { top: 0, left: 0, bottom: 0, right: 0 }),
    ),
  ).toEqual(["'Phụ lục'!A1", "'Kia''s'!A1", "'Q1'!A1", "'2021'!A1", "'a-b'!A1"]);
  expect(splitAddress("'Kia''s'!A1")).toEqual({ sheet: "Kia's", rest: "A1" });
});

test("formulas are read, or refused as a whole", () => {
  expect(parseFormula("=TTHC.RATE(\"onTimeRate\",'Phụ lục'!$A$6:$M$44,,5%)")).toMatchObject({
    is: "call",
    name: "TTHC.RATE",
    args: [
      { is: "value", value: "onTimeRate" },
      { is: "reference", sheet: "Phụ lục", area: { top: 5, left: 0, bottom: 43, right: 12 } },
      { is: "omitted" },
      { is: "binary" },
    ],
  });
  expect(parseFormula("=1+2*3")).toMatchObject({ sign: "+", right: { sign: "*" } });
  for (const text of ["=F(1", "=1+", "={1,2}", "=A1:"]) expect(parseFormula(text)).toBeNull();
});

test("references follow their cells", () => {
  const inserted = {
    sheet: (name: string) => name,
    shift: (_sheet: string, area: Parameters<ReturnType<typeof lineShift>>[0]) => lineShift("row", 4, 2)(area),
  };
  expect(rewriteFormula('=F($A$1:B5,"A9",C4,A:B)&D5', "A", inserted)).toBe('=F($A$1:B7,"A9",C4,A:B)&D7');
  const deleted = {
    ...inserted,
    shift: (_sheet: string, area: Parameters<ReturnType<typeof lineShift>>[0]) => lineShift("row", 1, -2)(area),
  };
  expect(rewriteFormula("=F(A1:A5,A2,A2:A3,A3:A9)", "A", deleted)).toBe("=F(A1:A3,#REF!,#REF!,A2:A7)");
});

test.each([
  [113048, "#,##0", "113.048"],
  [0.90789, "0.00%", "90,79%"],
  [-1234.5, "#,##0.00", "-1.234,50"],
  [7, "00", "07"],
  [1234.5, "General", "1234,5"],
  [45000, "dd/mm/yyyy", "15/03/2023"],
  [5, '0 "hồ sơ"', "5 hồ sơ"],
  [-5, '0;(0);"–"', "(5)"],
  [0, '0;(0);"–"', "–"],
  [1, "0.00E+00", null],
])("%p as %s shows %p", (value, format, shown) => {
  expect(displayText(value, format, vietnam)).toBe(shown);
});

test("another region writes other separators", () => {
  expect(displayText(113048.25, "#,##0.00", unitedStates)).toBe("113,048.25");
});

import { labelNumber, printedFormulas, withoutNumber } from "./printed";

test.each([
  ["(5) = (6)+(7)+(8)", "sum", 5, [6, 7, 8]],
  ["(3)=(4)+(5)", "sum", 3, [4, 5]],
  ["Tổng số (3) = (4) + (5)", "sum", 3, [4, 5]],
  ["10/5", "rate", null, [10, 5]],
  ["(30)=(29)/(28)", "rate", 30, [29, 28]],
  ["(31)=100-(30)", "complement", 31, [30]],
])("%s", (text, kind, of, terms) => {
  expect(printedFormulas(text, 4)).toMatchObject([{ kind, of, terms, column: 4 }]);
});

test.each([
  ["(4)=(1)+(2)-(3)", [1, 2], [3]],
  ["Tồn cuối kỳ (9) = (5) + (6) − (7) − (8)", [5, 6], [7, 8]],
  ["7 = 5 – 6", [5], [6]],
])("%s takes away", (text, terms, less) => {
  expect(printedFormulas(text, 4)).toMatchObject([{ kind: "sum", terms, less }]);
});

test.each(["Quý I/2026", "Nghị định 45/2016/NĐ-CP", "Mức độ 3", "Đúng hạn"])("«%s» prints no formula", (text) => {
  expect(printedFormulas(text, 4)).toEqual([]);
});

test("one column is several sums, a run of columns is written out", () => {
  expect(printedFormulas("9=11+12+13=14+15=18+22", 8)).toMatchObject([
    { of: 9, terms: [11, 12, 13] },
    { of: 9, terms: [14, 15] },
    { of: 9, terms: [18, 22] },
  ]);
  expect(printedFormulas("(3)=(4)+(5)=(7)+(8)", 2)).toMatchObject([{ terms: [4, 5] }, { terms: [7, 8] }]);
  expect(printedFormulas("1=2+3+...+7", 0)).toMatchObject([{ of: 1, terms: [2, 3, 4, 5, 6, 7] }]);
  expect(printedFormulas("(1) = (2) + … + (5)", 0)).toMatchObject([{ of: 1, terms: [2, 3, 4, 5] }]);
});

test("a label's own number, and the label without it", () => {
  expect(labelNumber("Quá hạn (13)")).toBe(13);
  expect(labelNumber("Tổng số (3)=(4)+(5)")).toBe(3);
  expect(labelNumber("Quá hạn")).toBeNull();
  expect(withoutNumber("Quá hạn (13)")).toBe("Quá hạn");
});

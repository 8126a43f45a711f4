import { labelNumber, printedFormulas, printedFormulasIn, withoutNumber } from "./printed";

test.each([
  ["(5) = (6)+(7)+(8)", "sum", 5, [6, 7, 8]],
  ["(3)=(4)+(5)", "sum", 3, [4, 5]],
  ["Tổng số (3) = (4) + (5)", "sum", 3, [4, 5]],
  ["10/5", "rate", null, [10, 5]],
  ["(30)=(29)/(28)", "rate", 30, [29, 28]],
  ["(31)=100-(30)", "complement", 31, [30]],
  ["(31) = 100% − (30)", "complement", 31, [30]],
  ["5=6+7", "sum", 5, [6, 7]],
  ["( 5 ) = ( 6 ) + ( 7 )", "sum", 5, [6, 7]],
  ["(12)=(10)+(11)", "sum", 12, [10, 11]],
  ["10:5", "rate", null, [10, 5]],
  ["(10) ÷ (5) × 100%", "rate", null, [10, 5]],
  ["10/5*100", "rate", null, [10, 5]],
  ["9=8/7x100", "rate", 9, [8, 7]],
  ["Tỷ lệ (9) = (8)/(7)", "rate", 9, [8, 7]],
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

test.each([
  "Quý I/2026",
  "Nghị định 45/2016/NĐ-CP",
  "Mức độ 3",
  "Đúng hạn",
  "10/5/2026",
  "ngày 10/5",
  "(3)",
  "3+4",
  "(3)=(4)",
  "",
  "1=2+3/4",
])("«%s» prints no formula", (text) => {
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

test("a fraction that stands over no column is none; a sum is one wherever it stands", () => {
  expect(printedFormulas("10/5", null)).toEqual([]);
  expect(printedFormulas("(5) = (6) + (7)", null)).toEqual([
    { kind: "sum", column: null, of: 5, terms: [6, 7], less: [], text: "(5) = (6) + (7)" },
  ]);
});

test.each([
  ["Ghi chú: cột 3 = cột 4 + cột 5; (6) bằng (7) cộng (8)", ["3 = 4 + 5", "6 = 7 + 8"]],
  ["Cột C bằng tổng của cột D và cột E", ["C = D + E"]],
  ["cột (10) bằng tổng cột (11) cộng với cột (12)", ["10 = 11 + 12"]],
  ["(3) = (4) + (5) + (6)", ["3 = 4 + 5 + 6"]],
  ["cột 3 bằng cột 4", []],
  ["cột 3 = 4 + 5", []],
  ["Mục (1) = mục (2) + mục (3)", []],
  ["(3) = (4) + (5).1", ["3 = 4 + 5"].slice(1)],
  ["", []],
])("the note «%s» states %j", (note, sums) => {
  expect(printedFormulasIn(note).map(({ of, terms }) => `${of} = ${terms.join(" + ")}`)).toEqual(sums);
});

test("a note's sum is quoted as it stands, but for its spaces", () => {
  expect(printedFormulasIn("xem cột  3 =  cột 4\n+ cột 5 nhé")[0]?.text).toBe("cột 3 = cột 4 + cột 5");
});

test("a label's own number, and the label without it", () => {
  expect(labelNumber("Quá hạn (13)")).toBe(13);
  expect(labelNumber("Tổng số (3)=(4)+(5)")).toBe(3);
  expect(labelNumber("Quá hạn")).toBeNull();
  expect(labelNumber("Quá hạn ( 5 )")).toBe(5);
  expect(labelNumber("Quá hạn (123)")).toBeNull();
  expect(labelNumber("(5) Quá hạn")).toBeNull();
  expect(withoutNumber("Quá hạn (13)")).toBe("Quá hạn");
  expect(withoutNumber("Tổng số (3) = (4)+(5)")).toBe("Tổng số");
  expect(withoutNumber("(13)")).toBe("(13)");
  expect(withoutNumber("Quá hạn")).toBe("Quá hạn");
});

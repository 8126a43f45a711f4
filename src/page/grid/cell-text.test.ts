import { cellText, countText, isFigure } from "./cell-text";

test.each([
  [null, ""],
  [1902, "1902"],
  [8.089, "8,089"],
  ["8.089", "8.089"],
  [true, "TRUE"],
  [{ is: "error", code: "#REF!" }, "#REF!"],
  [{ is: "percent", value: 0.9079 }, "90,79%"],
  [{ is: "date", serial: 44286 }, "31/03/2021"],
  [{ is: "uncalculated", formula: "SUM(C8:C44)" }, "=SUM(C8:C44)"],
] as const)("%j is shown as %s", (value, text) => {
  expect(cellText(value)).toBe(text);
});

test.each([
  [113048, "113.048"],
  [-1902, "-1.902"],
  [7, "7"],
  // No count: it must not look like one.
  [8.089, "8,089"],
  ["8.089", "8.089"],
  [null, ""],
] as const)("as a count %j is shown as %s", (value, text) => {
  expect(countText(value)).toBe(text);
});

test.each([
  [5, true],
  ["113.048", true],
  ["-", true],
  ["1.234,5", true],
  ["0,75", true],
  ["-12,5%", true],
  ["40%", true],
  ["100 %", true],
  ["1.2.1", false],
  ["12,5 ha", false],
  ["Sở Y tế", false],
  ["II", false],
  ["40% đạt", false],
  [null, false],
] as const)("%j stands as a figure: %s", (value, figure) => {
  expect(isFigure(value)).toBe(figure);
});

import fc from "fast-check";
import { readCount } from "./read-count";
import { writeCount, writePaddedCount } from "./write";

const known = (value: number) => ({ is: "known", value });
const blank = { is: "blank" };
const unreadable = (reason: string, likely?: number) =>
  likely === undefined ? { is: "unreadable", reason } : { is: "unreadable", reason, likely };

describe("counts", () => {
  test.each([
    [0, 0],
    [-0, 0],
    [1902, 1902],
    [-3, -3],
    ["1.902", 1902],
    ["1 902", 1902],
    ["12 345", 12345],
    ["1 234 567", 1234567],
    ["-1 234", -1234],
    ["1\u00a0902", 1902],
    ["1\u202f902", 1902],
    [" 12 ", 12],
    ["'0012", 12],
    [" '12", 12],
    ["' 12", 12],
    ["0012", 12],
    ["113.048", 113048],
    ["1.150.343", 1150343],
    ["-5", -5],
    ["+910", 910],
    ["+1.234", 1234],
    ["−5", -5],
    ["0", 0],
    ["-0", 0],
    ["\u200b15\ufeff", 15],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])("%p is %p", (cell, value) => expect(readCount(cell)).toEqual(known(value)));
});

describe("blanks are no zero", () => {
  test.each([null, "", "  ", "\u00a0", "-", "–", "—", "--", "'"])("%p", (cell) =>
    expect(readCount(cell)).toEqual(blank),
  );
});

describe("suspected thousands are never coerced", () => {
  test.each([
    [8.089, 8089],
    [1.5, 1500],
    [-2.25, -2250],
    [999.999, 999999],
    ["1,234", 1234],
    ["12,345", 12345],
    ["1,234,567", 1234567],
    ["−1,234", -1234],
    [1.001, 1001],
  ])("%p, probably %p", (cell, likely) => expect(readCount(cell)).toEqual(unreadable("suspected-thousands", likely)));
});

describe("everything else is unreadable, with the reason", () => {
  test.each([
    [0.5, "not-whole"],
    [12.3456, "not-whole"],
    [1234.5, "not-whole"],
    ["12,5", "not-whole"],
    ["1.234,5", "not-whole"],
    ["1.234.567,25", "not-whole"],
    ["-2.345,5", "not-whole"],
    ["12345,75", "not-whole"],
    ["12.345,5", "not-whole"],
    ["12.34,5", "malformed-number"],
    ["-1.23", "malformed-number"],
    ["9.007.199.254.740.992,0", "too-large"],
    ["9,007,199,254,740,993", "too-large"],
    ["1234567890123456789", "too-large"],
    ["-8,8%", "percent"],
    ["88,8% (8/9)", "text"],
    ["10.0%", "percent"],
    ["hơn 8%", "text"],
    ["8x%", "text"],
    ["1/12/2021", "date"],
    ["21/6/2021 8h", "text"],
    ["ngày 21/6/2021", "text"],
    [1e308, "too-large"],
    [Number.MAX_SAFE_INTEGER + 1, "too-large"],
    ["9.007.199.254.740.993", "too-large"],
    ["1.23", "malformed-number"],
    ["12.34.567", "malformed-number"],
    ["1,234.5", "malformed-number"],
    ["5.9123", "malformed-number"],
    ["1..2", "malformed-number"],
    ["12 34", "malformed-number"],
    ["88,8%", "percent"],
    ["21/6/2021", "date"],
    ["không", "text"],
    ["5 –", "text"],
    ["12'", "text"],
    ["x 1 234", "text"],
    ["x 1,234", "text"],
    ["x 10,0", "text"],
    ["x 10.0", "text"],
    ["x 740 hồ sơ", "text"],
    ["(5)", "text"],
    ["1O2", "text"],
    [true, "boolean"],
    [{ is: "error", code: "#REF!" } as const, "error"],
    [{ is: "date", serial: 44197 } as const, "date"],
    [{ is: "percent", value: 0.5 } as const, "percent"],
    [{ is: "uncalculated", formula: "A1" } as const, "uncalculated"],
  ])("%p: %s", (cell, reason) => expect(readCount(cell)).toEqual(unreadable(reason)));
});

describe("a whole decimal is an integer, and said to be written so", () => {
  test.each([
    ["10000.0", 10000],
    ["10000,0", 10000],
    ["10.000,00", 10000],
    ["10,000.0", 10000],
    ["1 000,0", 1000],
    ["1,234,567.0", 1234567],
    ["12.00", 12],
    ["0.0", 0],
    ["-0.0", 0],
    ["-3.0", -3],
    ["−3,0", -3],
  ])("%p is %p", (cell, value) => expect(readCount(cell)).toEqual({ is: "known", value, written: "decimal" }));
});

describe("15 digits count", () => {
  test.each([
    [2579.9999999999995, 2580],
    [0.1 + 0.2 + 0.7, 1],
    [7.000000000000001e3, 7000],
  ])("%p is %p", (cell, value) => expect(readCount(cell)).toEqual(known(value)));
  test("0.1 + 0.2 stays a decimal", () => expect(readCount(0.1 + 0.2)).toEqual(unreadable("not-whole")));
});

describe("words beside a count are named, and the count is likely", () => {
  test.each([
    ["740 hồ sơ", 740],
    ["1.902 HS", 1902],
    ["12hs", 12],
    ["-12 hồ sơ", -12],
    ["12 lượt", 12],
    ["12 h", 12],
    ["12 h.)", 12],
    ["12 (hồ sơ)", 12],
  ])("%p, probably %p", (cell, likely) => expect(readCount(cell)).toEqual(unreadable("text", likely)));
  test.each(["74OO", "12 hồ sơ 3", "1.23 hồ sơ", "12h", `12 ${"hồ sơ ".repeat(12)}`])("%p says nothing sure", (cell) =>
    expect(readCount(cell)).toEqual(unreadable("text")),
  );
});

test.each(["#BUSY!", "#GETTING_DATA", "#CONNECT!"])("%s: Excel is still computing", (code) =>
  expect(readCount({ is: "error", code })).toEqual(unreadable("calculating")),
);

test("what is written is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }), (value) => {
      expect(readCount(writeCount(value))).toEqual(known(value === 0 ? 0 : value));
      expect(readCount(writePaddedCount(value))).toEqual(known(value === 0 ? 0 : value));
    }),
  );
});

test("no text is read as a count that is not written with these digits", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,- \u00a0'%ab")) }), (text) => {
      const reading = readCount(text);
      if (reading.is !== "known") return;
      const digits = reading.written === "decimal" ? text.replace(/[.,]0+\D*$/, "") : text;
      expect(String(Math.abs(reading.value))).toBe(digits.replace(/\D/g, "").replace(/^0+(?=\d)/, ""));
    }),
  );
});

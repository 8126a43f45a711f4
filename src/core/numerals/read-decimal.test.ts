import { decimalMark, figureLike, readDecimal } from "./read-decimal";

describe("readDecimal", () => {
  test.each([
    [1234.5, 12345, 1],
    [0.1 + 0.2, 3, 1],
    [-12.25, -1225, 2],
    ["1.234,5", 12345, 1],
    ["1 234,50", 123450, 2],
    ["-0,75", -75, 2],
    ["+2,5", 25, 1],
    ["1,234.5", 12345, 1],
    ["12.25", 1225, 2],
    ["0,780", 780, 3],
    ["1.234,567", 1234567, 3],
    ["12.345,5", 123455, 1],
    ["1.234.567,5", 12345675, 1],
    ["12,345.5", 123455, 1],
    ["1,234,567.5", 12345675, 1],
    ["12,00", 1200, 2],
    [1 / 3, 3333, 4],
    [0.125, 125, 3],
    [2.5e-4, 3, 4],
    [" 12,5\u200b", 125, 1],
    ["1\u00a0234,5", 12345, 1],
    ["0,12345", 1235, 4],
  ])("%s", (value, scaled, decimals) => {
    expect(readDecimal(value)).toEqual({ scaled, decimals });
  });

  test.each([1234, "1.234", "1,234", "1.234.567", "12", "", "abc", "12,5%", null, Infinity])("%s is none", (value) => {
    expect(readDecimal(value)).toBeNull();
  });

  it("reads a point before three digits as the column does", () => {
    expect(readDecimal("1.234", ".")).toEqual({ scaled: 1234, decimals: 3 });
    expect(readDecimal("1,234", ",")).toEqual({ scaled: 1234, decimals: 3 });
    expect(readDecimal("1.234", ",")).toBeNull();
    expect(decimalMark(["1.234", "12.5"])).toBe(".");
    expect(decimalMark(["1.234", "12,5"])).toBe(",");
    expect(decimalMark(["1.234", 12.5])).toBeUndefined();
  });
});

test.each([
  ["-0,125", ","],
  ["-1.234,5", ","],
  ["1.234.567,5", ","],
  ["12.345,5", ","],
  ["1234,5678", ","],
  ["-0.125", "."],
  ["-1,234.5", "."],
  ["1,234,567.5", "."],
  ["12,345.5", "."],
] as const)("%s can be read one way only", (text, mark) => expect(decimalMark([text])).toBe(mark));

test.each(["12,5", "0,125", "1.234,5", "12.5", "0.125", "1,234.5"])("%s with a word beside it is no figure", (text) => {
  const mark = decimalMark([text]);
  for (const worded of [`x ${text}`, `${text} x`]) {
    expect(decimalMark([worded])).toBeUndefined();
    expect(readDecimal(worded, mark)).toBeNull();
  }
});

test.each([
  [1234.5, 12, 1234.5],
  [1234, "12,5", 1234],
  [1234.5, "12,5", "1.234,5"],
  [1234.5, "12.5", "1234.5"],
  [1234.5, "12", "1.234,5"],
  [0.5, null, 0.5],
])("figureLike(%p, %p) = %p", (next, found, written) => expect(figureLike(next, found)).toBe(written));

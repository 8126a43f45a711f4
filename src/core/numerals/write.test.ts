import fc from "fast-check";
import { roundHalfUp } from "./round-half-up";
import { writeCount, writeDecimal, writeFigure, writeHonestPercent, writePaddedCount, writePercent } from "./write";

test.each([
  [0, "0"],
  [7, "7"],
  [999, "999"],
  [1000, "1.000"],
  [113048, "113.048"],
  [-1234567, "-1.234.567"],
])("writeCount(%p) = %s", (value, text) => expect(writeCount(value)).toBe(text));
test.each([
  [0, "0"],
  [1, "01"],
  [9, "09"],
  [10, "10"],
  [1234, "1.234"],
])("writePaddedCount(%p) = %s", (value, text) => expect(writePaddedCount(value)).toBe(text));
test.each([
  [8.089, "8,089"],
  [113048, "113.048"],
  [1234567.25, "1.234.567,25"],
  [-0.5, "-0,5"],
  [-1234.5, "-1.234,5"],
  [0, "0"],
  [1e21, "1e+21"],
  [1.5e-7, "1,5e-7"],
  [2 ** 60, "1152921504606847000"],
  [NaN, "NaN"],
])("writeFigure(%p) = %s", (value, text) => expect(writeFigure(value)).toBe(text));
test.each([0.5, NaN, Infinity, 2 ** 53])("writeCount(%p) is a bug of the caller", (value) =>
  expect(() => writeCount(value)).toThrow(new RangeError(`writeCount(${value})`)),
);

describe("percentages are rounded half up, exactly", () => {
  test.each([
    [90869, 100085, 2, "90,79%"],
    [23, 160, 2, "14,38%"],
    [29, 120, 2, "24,17%"],
    [23, 212, 2, "10,85%"],
    [52, 54, 1, "96,3%"],
    [121, 312, 2, "38,78%"],
    [121, 1278, 2, "9,47%"],
    [56, 56, 0, "100%"],
    [79511, 161162, 0, "49%"],
    [461, 14101, 2, "3,27%"],
    [1, 3, 0, "33%"],
    [0, 5, 2, "0,00%"],
    [161878, 161162, 2, "100,44%"],
    [-1, 8, 1, "-12,5%"],
  ])("%i/%i to %i decimals = %s", (numerator, denominator, decimals, text) =>
    expect(writePercent(numerator, denominator, decimals)).toBe(text),
  );

  test("never 100% or 0% beside a contrary count", () => {
    expect(writeHonestPercent(161874, 161878, 2)).toBe("99,998%");
    expect(writeHonestPercent(1, 161878, 2)).toBe("0,001%");
    expect(writeHonestPercent(54, 54, 2)).toBe("100,00%");
    expect(writeHonestPercent(0, 54, 2)).toBe("0,00%");
    expect(writeHonestPercent(90869, 100085, 2)).toBe("90,79%");
  });
});

test("roundHalfUp is the nearest, ties away from zero", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 1, max: 1e9 }),
      fc.integer({ min: 0, max: 4 }),
      (numerator, denominator, decimals) => {
        const rounded = roundHalfUp(numerator, denominator, decimals);
        const scaled = BigInt(numerator) * 10n ** BigInt(decimals);
        const off = 2n * (rounded * BigInt(denominator) - scaled);
        expect(off <= BigInt(denominator) && off >= -BigInt(denominator)).toBe(true);
        if (off === BigInt(denominator)) expect(numerator > 0).toBe(true);
        if (off === -BigInt(denominator)) expect(numerator < 0).toBe(true);
      },
    ),
  );
  expect(() => roundHalfUp(1, 0, 2)).toThrow(RangeError);
  expect(writeDecimal(-5n, 2)).toBe("-0,05");
});

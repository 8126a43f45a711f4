import { roundHalfUp } from "./round-half-up";

test.each([
  [23, 160, 4, 1438n],
  [1, 2, 0, 1n],
  [-1, 2, 0, -1n],
  [1, -2, 0, -1n],
  [-1, -2, 0, 1n],
  [49, 100, 0, 0n],
  [0, 7, 2, 0n],
  [0, -7, 2, 0n],
  [7, 7, 0, 1n],
])("%i/%i in units of 10^-%i is %p", (numerator, denominator, decimals, units) =>
  expect(roundHalfUp(numerator, denominator, decimals)).toBe(units),
);

test.each([
  [1.5, 2, 0],
  [1, 2.5, 0],
  [1, 2, 0.5],
  [NaN, 2, 0],
  [1, 0, 0],
  [1, 2, -1],
])("%p/%p at %p decimals is a bug of the caller", (numerator, denominator, decimals) =>
  expect(() => roundHalfUp(numerator, denominator, decimals)).toThrow(
    `roundHalfUp(${numerator}, ${denominator}, ${decimals})`,
  ),
);

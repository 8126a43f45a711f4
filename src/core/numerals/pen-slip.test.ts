import { isPenSlip } from "./pen-slip";

test.each([
  [1902, 1902],
  [1902, 1903],
  [1902, 9102],
  [1902, 192],
  [192, 1902],
  [5, 15],
])("%i may be typed for %i", (one, other) => expect(isPenSlip(one, other)).toBe(true));

test.each([
  [1902, 1933],
  [1902, 2091],
  [1902, 19],
  [100, 99],
])("%i is not typed for %i by one slip", (one, other) => expect(isPenSlip(one, other)).toBe(false));

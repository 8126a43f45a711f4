import { isPenSlip } from "./pen-slip";

test.each([
  [1902, 1902],
  [1902, 1903],
  [1902, 9102],
  [1902, 192],
  [192, 1902],
  [5, 15],
  [51, 15],
  [1902, 1920],
  [1902, 2901],
])("%i may be typed for %i", (one, other) => expect(isPenSlip(one, other)).toBe(true));

test.each([
  [1902, 1933],
  [1902, 2091],
  [1902, 19],
  [100, 99],
  [12, 34],
  [1234, 2143],
  [123, 231],
  [1902, 9912],
  [1902, 1122],
  [19, 1902],
])("%i is not typed for %i by one slip", (one, other) => expect(isPenSlip(one, other)).toBe(false));

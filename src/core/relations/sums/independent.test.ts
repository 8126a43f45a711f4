import { Independence } from "./independent";

test("a sum says something new once, in whatever order its parts stand", () => {
  const sums = new Independence(4);
  expect(sums.take(0, [1, 2])).toBe(true);
  expect([sums.isNew(0, [2, 1]), sums.take(0, [2, 1])]).toEqual([false, false]);
  expect([sums.isNew(0, [1, 3]), sums.take(0, [1, 3])]).toEqual([true, true]);
});

test("what follows from two sums is not new: a part divided in the total", () => {
  const sums = new Independence(6);
  sums.take(0, [1, 2]);
  sums.take(2, [3, 4]);
  expect(sums.isNew(0, [1, 3, 4])).toBe(false);
  expect(sums.isNew(0, [1, 3, 5])).toBe(true);
});

test("what follows from a sum by twice its terms is not new either", () => {
  const sums = new Independence(5);
  // 0 = 1 + 2 and 0 = 1 + 3 together say that 2 = 3, which 4 = 2 + 3 does not say.
  sums.take(0, [1, 2]);
  sums.take(0, [1, 3]);
  expect(sums.isNew(4, [2, 3])).toBe(true);
  sums.take(4, [2, 3]);
  expect([sums.isNew(4, [2, 2]), sums.isNew(4, [3, 3])]).toEqual([false, false]);
});

test("a balance is the sum that it comes to, turned round", () => {
  const sums = new Independence(4);
  // 0 = 1 + 2 − 3, and 1 + 2 = 0 + 3.
  expect(sums.take(0, [1, 2], [3])).toBe(true);
  expect(sums.take(3, [1, 2], [0])).toBe(false);
  expect(sums.take(0, [1, 2])).toBe(true);
});

import { bitsOf, grainOf } from "./chance";

test("a figure tells more the larger it is in grains, up to twelve bits, and 0 or 1 tell nothing", () => {
  expect([0, 1].map((figure) => bitsOf(figure, 1))).toEqual([0, 0]);
  expect(bitsOf(7, 1)).toBeCloseTo(2);
  expect(bitsOf(-7, 1)).toBeCloseTo(2);
  expect(bitsOf(1023, 1)).toBeCloseTo(9);
  expect(bitsOf(10_000_000, 1)).toBe(12);
  expect(bitsOf(700, 100)).toBeCloseTo(bitsOf(7, 1));
});

test("the grain of several columns is the coarsest; one in a table of whole counts", () => {
  expect(grainOf({}, [0, 1])).toBe(1);
  const scale = { one: 100, steps: [1, 100, 10], rounds: false };
  expect([grainOf({ scale }, [0]), grainOf({ scale }, [0, 2]), grainOf({ scale }, [0, 1, 2])]).toEqual([1, 10, 100]);
  expect(grainOf({ scale }, [7])).toBe(1);
});

import { layOut } from "./axis";
import { shownLines } from "./shown-lines";

const axis = layOut([], 1_000, () => 10);
const around = { whole: 200, around: 2 };

test("a short axis is shown whole", () => {
  expect(
    shownLines(
      layOut([], 5, () => 10),
      { start: 0, length: 1 },
      { ...around, kept: [0] },
    ),
  ).toEqual([0, 1, 2, 3, 4]);
});

test("of a long one what is in sight, with some around, and the place of the keyboard wherever it is", () => {
  expect(shownLines(axis, { start: 500, length: 20 }, { ...around, kept: [51] })).toEqual([48, 49, 50, 51, 52, 53, 54]);
  expect(shownLines(axis, { start: 500, length: 20 }, { ...around, kept: [3] })[0]).toBe(3);
  expect(shownLines(axis, { start: 500, length: 20 }, { ...around, kept: [900] }).at(-1)).toBe(900);
  expect(shownLines(axis, { start: 500, length: 20 }, { ...around, kept: [51, 900, 3, 3] })).toEqual([
    3, 48, 49, 50, 51, 52, 53, 54, 900,
  ]);
});

import { blamedIn, outcomeOf } from "./outcome";
import { pairs } from "./pairs";

test.each(pairs)("$table: $right", (pair) => expect(blamedIn(pair)).toEqual([]));

test("a changed figure is told, asked about or passed over as it is known to be", () =>
  expect(pairs.map((pair) => [pair.right, outcomeOf(pair)?.outcome ?? null])).toEqual(
    pairs.map(({ right, outcome }) => [right, outcome]),
  ));

test("most changed figures are told at the figure, and more are asked about", () => {
  const changed = pairs.filter(({ slip }) => slip !== null);
  const of = (...wanted: readonly string[]): number =>
    changed.filter(({ outcome }) => outcome !== null && wanted.includes(outcome)).length / changed.length;
  expect(of("told")).toBeGreaterThan(0.58);
  expect(of("told", "asked")).toBeGreaterThan(0.73);
});

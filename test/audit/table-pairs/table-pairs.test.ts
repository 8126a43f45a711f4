import { blamedIn, outcomeOf } from "./outcome";
import { pairs } from "./pairs";

test.each(pairs)("$table: $right", (pair) => expect(blamedIn(pair)).toEqual([]));

test("a changed figure is told, asked about or passed over as it is known to be", () =>
  expect(pairs.map((pair) => [pair.right, outcomeOf(pair)?.outcome ?? null])).toEqual(
    pairs.map(({ right, outcome }) => [right, outcome]),
  ));

test("most changed figures are told at the figure", () => {
  const changed = pairs.filter(({ slip }) => slip !== null);
  const told = changed.filter(({ outcome }) => outcome === "told");
  expect(told.length / changed.length).toBeGreaterThan(0.7);
});

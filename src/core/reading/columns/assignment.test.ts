import fc from "fast-check";
import { assign } from "./assignment";

const total = (scores: readonly (readonly number[])[], chosen: readonly number[]): number =>
  chosen.reduce((sum, column, row) => sum + (column < 0 ? 0 : (scores[row]?.[column] ?? 0)), 0);

/** Every assignment tried: what the method must equal. */
function exhaustive(scores: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  const current = scores[row];
  if (current === undefined) return 0;
  const skipped = exhaustive(scores, row + 1, taken);
  return current.reduce(
    (best, score, column) =>
      taken.includes(column) ? best : Math.max(best, score + exhaustive(scores, row + 1, [...taken, column])),
    skipped,
  );
}

test("the best total, one to one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((width) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 5,
        }),
      ),
      (scores) => {
        const chosen = assign(scores);
        const used = chosen.filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        expect(total(scores, chosen)).toBe(exhaustive(scores));
      },
    ),
  );
});

test("a row that fits nowhere is left apart", () =>
  expect(
    assign([
      [0, 0],
      [0, 1],
    ]),
  ).toEqual([-1, 1]));

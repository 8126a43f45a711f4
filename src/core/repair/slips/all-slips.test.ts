import { readdirSync } from "node:fs";
import { join } from "node:path";
import { slipOf } from "./all-slips";

const examples: readonly (readonly [kind: string, next: number, found: number])[] = [
  ["transposed-digits", 5736, 5376],
  ["transposed-digits", 5736, 7536],
  ["transposed-digits", 75, 57],
  ["wrong-digit", 2183, 2193],
  ["wrong-digit", 4, 7],
  ["missing-digit", 2183, 213],
  ["missing-digit", 20, 2],
  ["extra-digit", 2183, 21183],
  ["extra-digit", 2183, 21853],
  ["lost-thousands", 1157000, 1157],
  ["lost-thousands", 34162, 34],
  ["lost-thousands", 34162, 162],
  ["extra-thousands", 1157, 1157000],
  ["wrong-sign", 20, -20],
  ["other-value", 2163, 17],
  ["other-value", 650, 0],
  ["other-value", 0, 1234],
];

test("every slip of this room is told by an example below", async () => {
  const files = readdirSync(__dirname).filter((name) => !name.endsWith(".test.ts"));
  const kinds = await Promise.all(
    files.map(async (name) =>
      Object.values((await import(join(__dirname, name))) as Record<string, { readonly kind?: string }>).flatMap(
        ({ kind }) => kind ?? [],
      ),
    ),
  );
  expect(new Set(examples.map(([kind]) => kind))).toEqual(new Set(kinds.flat()));
});

test.each(examples)("%s: %d typed as %d", (kind, next, found) => {
  expect(slipOf(found, next).kind).toBe(kind);
});

test("a plain slip is likelier than any value, and any value is possible", () => {
  const plain = slipOf(5376, 5736).probability;
  const any = slipOf(5376, 1).probability;
  expect(any).toBeGreaterThan(0);
  expect(plain).toBeGreaterThan(100 * any);
});

test("three noughts left out are likelier than other thousands lost", () => {
  expect(slipOf(1157, 1_157_000).probability).toBeGreaterThan(2 * slipOf(1157, 1_157_384).probability);
});

test("digits exchanged are not two wrong ones: the swap must be of neighbours, and of two different digits", () => {
  expect(slipOf(6735, 5736).kind).toBe("other-value");
  expect(slipOf(5533, 5533).kind).not.toBe("transposed-digits");
});

test("chances are at most 1 in all", () => {
  for (let found = -30; found < 130; found += 1) {
    const sum = slipOf(found, 20).probability;
    expect(sum).toBeLessThanOrEqual(1);
  }
});

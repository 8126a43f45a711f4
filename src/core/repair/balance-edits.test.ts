import type { Knowledge, Solution } from "./system/change";
import { fewestCells } from "./fewest-cells";
import type { WrittenEquation } from "./system/linear-system";
import { systemOf } from "./system/linear-system";
import { locate, type Field } from "./locate";
import { slipOf } from "./slips/all-slips";

/** Systems that are no tables: the examples of the literature, by their own numbering. */
const variables = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** total = parts, with the literature's numbers: `sumOf(3, 1, 2)` is x1 + x2 = x3. */
function sumOf(total: number, ...parts: readonly number[]): WrittenEquation {
  return { cells: [total - 1, ...parts.map((part) => part - 1)], coefficients: [1, ...parts.map(() => -1)] };
}

function fieldOf(values: readonly number[], mayBeNegative = false): Field {
  const likelihood: Knowledge["likelihood"] = (changes) => {
    const slips = changes.map(({ cell, next }) => slipOf(values[cell] ?? 0, next));
    return {
      kind: slips[0]?.kind ?? "other-value",
      cost: slips.reduce((sum, { probability }) => sum + Math.log(300 / probability), 0),
    };
  };
  return {
    allows: (_, next) => Number.isInteger(next) && (mayBeNegative || next >= 0),
    likelihood,
    isLocal: () => true,
    plainPatterns: () => [],
    patterns: () => [],
  };
}

interface Found {
  /** `x4=116 transposed-digits`, the best of each fault. */
  readonly best: readonly string[];
  readonly certain: readonly boolean[];
  readonly alternatives: readonly (readonly string[])[];
}

function found(values: readonly number[], equations: readonly WrittenEquation[], mayBeNegative = false): Found {
  const words = ({ changes, kind }: Solution): string =>
    `${changes.map(({ cell, next }) => `x${cell + 1}=${next}`).join(" ")} ${kind}`;
  const located = [...locate(systemOf(values, equations), fieldOf(values, mayBeNegative))].sort(
    (one, other) => one.best.changes[0].cell - other.best.changes[0].cell,
  );
  return {
    best: located.map(({ best }) => words(best)),
    certain: located.map(({ certain }) => certain),
    alternatives: located.map(({ alternatives }) => alternatives.map(words).sort()),
  };
}

/**
 * S. Scholtus (2009), Automatic correction of simple typing errors in numerical data with balance edits, Statistics
 * Netherlands, discussion paper 09046, section 4: its balance edits, its consistent record and its spoilt ones; also the
 * test cases of the R package deducorrect (function correctTypos).
 */
describe("Scholtus 2009", () => {
  const edits = [sumOf(3, 1, 2), sumOf(2, 4), sumOf(8, 5, 6, 7), sumOf(9, 3, 8), sumOf(9, 10, 11)];
  const consistent = [1452, 116, 1568, 116, 323, 76, 12, 411, 1979, 1842, 137];
  const record = (changes: Readonly<Record<number, number>>): number[] =>
    consistent.map((value, index) => changes[index + 1] ?? value);

  test("the consistent record", () => {
    expect(found(consistent, edits).best).toEqual([]);
  });

  test("4.1: two digits interchanged in x4", () => {
    expect(found(record({ 4: 161 }), edits)).toEqual({
      best: ["x4=116 transposed-digits"],
      certain: [true],
      alternatives: [[]],
    });
  });

  test("4.2: a digit too many in x9 as well", () => {
    expect(found(record({ 4: 161, 9: 19979 }), edits)).toMatchObject({
      best: ["x4=116 transposed-digits", "x9=1979 extra-digit"],
      certain: [true, true],
    });
  });

  test("4.3: parts left out besides: the typing errors are found, the omission stays open between its cells", () => {
    const { best, certain, alternatives } = found(record({ 4: 161, 5: 0, 6: 0, 7: 0, 9: 19979 }), edits);
    expect(best).toContain("x4=116 transposed-digits");
    expect(best).toContain("x9=1979 extra-digit");
    expect(certain.filter((each) => !each)).toHaveLength(1);
    const open = certain.indexOf(false);
    expect([best[open], ...(alternatives[open] ?? [])].sort()).toEqual([
      "x5=411 other-value",
      "x6=411 other-value",
      "x7=411 other-value",
    ]);
  });

  test("4.4: a subtotal left out besides", () => {
    expect(found(record({ 4: 161, 8: 0, 9: 19979 }), edits).best).toEqual([
      "x4=116 transposed-digits",
      "x8=411 other-value",
      "x9=1979 extra-digit",
    ]);
  });
});

/**
 * M. van der Loo & E. de Jonge, R package editrules: profit + cost = turnover for (755, 125, 200), where any one variable
 * may be changed; the example also of I. P. Fellegi & D. Holt's (1976) principle of fewest changes.
 */
test("profit + cost = turnover: any one of three, a negative cost excepted, a doubled digit far the likeliest", () => {
  const { best, certain, alternatives } = found([755, 125, 200], [sumOf(3, 1, 2)]);
  expect([best, certain, alternatives]).toEqual([["x1=75 extra-digit"], [true], [["x3=880 other-value"]]]);
});

test("balances may be negative where the field allows it", () => {
  // deducorrect's example of signs: z = x − y for (3, 13, 10), which x = 23, y = −7 or z = −10 would close.
  const { best, alternatives } = found([3, 13, 10], [{ cells: [2, 0, 1], coefficients: [1, -1, 1] }], true);
  expect([...best, ...(alternatives[0] ?? [])].map((words) => words.split(" ")[0]).sort()).toEqual([
    "x1=23",
    "x2=-7",
    "x3=-10",
  ]);
});

describe("the smallest sets", () => {
  const all = { cells: 10, nodes: 10_000 };
  const setsOf = (values: readonly number[], equations: readonly WrittenEquation[]): string[] => {
    const system = systemOf(values, equations);
    return fewestCells(system, system.violated.keys(), (_, next) => Number.isInteger(next) && next >= 0, all)
      .solutions.map((changes) =>
        changes
          .map(({ cell, next }) => `x${cell + 1}=${next}`)
          .sort()
          .join(" "),
      )
      .sort();
  };

  test("each is found once", () => {
    expect(setsOf([5, 1, 1], [sumOf(1, 2, 3)])).toEqual(["x1=2", "x2=4", "x3=4"]);
  });

  test("coefficients other than one: only whole solutions", () => {
    // 2·x1 + 3·x2 = 12 for (1, 2): x1 = 3, while x2 = 10/3 is no count.
    expect(setsOf([1, 2], [{ cells: [0, 1], coefficients: [2, 3], constant: -12 }])).toEqual(["x1=3"]);
  });

  test("no solution, no answer", () => {
    const system = systemOf([1], [{ cells: [0], coefficients: [1], constant: 5 }]);
    expect(fewestCells(system, system.violated.keys(), (_, next) => next >= 0, all).solutions).toEqual([]);
  });

  test("a search that is cut short says so", () => {
    const parts = variables(30).slice(1);
    const values = variables(30).map((cell) => cell * 7);
    const equations = [
      sumOf(1, ...parts.map((part) => part + 1)),
      sumOf(2, ...parts.slice(2).map((part) => part + 1)),
      sumOf(3, 4, 5),
      sumOf(6, 7, 8),
    ];
    const system = systemOf(values, equations);
    expect(fewestCells(system, system.violated.keys(), () => false, { cells: 8, nodes: 50 })).toMatchObject({
      solutions: [],
      complete: false,
    });
  });
});

import { indexAt, indexOf, layOut, lengthOf, pixelsAcross, startOf, step } from "./axis";

const size = (): number => 10;

describe("layOut", () => {
  test("shows short gaps as they are", () => {
    const axis = layOut([0, 5], 0, size);
    expect(axis.lines).toHaveLength(6);
    expect(lengthOf(axis)).toBe(60);
  });

  test("folds long gaps into one line", () => {
    const axis = layOut([0, 1000], 0, size);
    expect(axis.lines).toEqual([
      { is: "line", at: 0 },
      { is: "fold", from: 1, to: 999 },
      { is: "line", at: 1000 },
    ]);
  });

  test("pads a short sheet", () => {
    expect(layOut([0], 4, size).lines.map((line) => (line.is === "line" ? line.at : -1))).toEqual([0, 1, 2, 3]);
  });
});

describe("places on the axis", () => {
  const axis = layOut([0, 1, 500, 501], 0, size);

  test("pixel → line", () => {
    expect(indexAt(axis, 0)).toBe(0);
    expect(indexAt(axis, 10)).toBe(1);
    expect(indexAt(axis, 19.9)).toBe(1);
    expect(indexAt(axis, 10_000)).toBe(4);
  });

  test("sheet place → line, a folded place to its fold, a later one to the last line", () => {
    expect(indexOf(axis, 1)).toBe(1);
    expect(indexOf(axis, 77)).toBe(2);
    expect(indexOf(axis, 501)).toBe(4);
    expect(indexOf(axis, 9999)).toBe(4);
  });

  test("starts and spans add up", () => {
    expect(startOf(axis, 3)).toBe(startOf(axis, 2) + pixelsAcross(axis, 2, 2));
    expect(pixelsAcross(axis, 0, 4)).toBe(lengthOf(axis));
  });

  test("a step jumps over a fold and stays where there is nothing beyond", () => {
    expect(step(axis, 1, 1)).toBe(3);
    expect(step(axis, 3, -1)).toBe(1);
    expect(step(axis, 4, 1)).toBe(4);
    expect(step(axis, 0, -5)).toBe(0);
  });
});

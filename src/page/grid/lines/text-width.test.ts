import { linesOf, measureByWords } from "./text-width";

const seven = (text: string): number => text.length * 7;

describe("measureByWords", () => {
  test("gives what measuring the whole would, and asks for each word once, whatever its digits", () => {
    const asked: string[] = [];
    const measure = measureByWords((word) => {
      asked.push(word);
      return seven(word);
    });
    expect(measure("UBND xã Tân Yên 15")).toBe(seven("UBND xã Tân Yên 15"));
    const before = asked.length;
    expect(measure("UBND xã Yên 27")).toBe(seven("UBND xã Yên 27"));
    expect(asked).toHaveLength(before);
  });
});

describe("linesOf", () => {
  test.each([
    ["một hai ba", 10 * 7, 1],
    ["một hai ba", 10 * 7 - 1, 2],
    ["một\nhai", 100, 2],
    // Broken where no blank is.
    ["(3)=(4)+(5)+(6)", 8 * 7, 2],
    ["a (3)=(4)+(5)+(6)", 8 * 7, 3],
    ["", 50, 1],
  ])("%j in %i pixels: %i", (text, width, lines) => {
    expect(linesOf(text, width, seven)).toBe(lines);
  });
});

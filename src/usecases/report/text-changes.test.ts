import fc from "fast-check";
import { textChanges } from "./text-changes";

const shown = (before: string, after: string): string =>
  textChanges(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `[+${text}]` : `[-${text}]`))
    .join("");

test.each([
  [
    "đã giải quyết 90.869 hồ sơ, quá hạn 12",
    "đã giải quyết 90.879 hồ sơ, quá hạn 12",
    "đã giải quyết [-90.869 ][+90.879 ]hồ sơ, quá hạn 12",
  ],
  ["đạt 90,79%; còn 12", "đạt 90,8%, còn 12", "đạt [-90,79%; ][+90,8%, ]còn 12"],
  ["Có 2 đơn vị.", "Có 2 đơn vị. Thêm một câu.", "Có 2 đơn vị[+. Thêm một câu]."],
  ["", "mới", "[+mới]"],
  ["cũ", "", "[-cũ]"],
  ["a b c", "a b c", "a b c"],
])("%j → %j", (before, after, runs) => expect(shown(before, after)).toBe(runs));

test("the runs make both texts again", () => {
  const text = fc
    .array(fc.constantFrom("hồ", "sơ", "12", "1.234", "90,79%", ",", ".", " ", "\n", "(", ")", "x"))
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = textChanges(before, after);
      const joined = (left: string): string =>
        changes
          .filter(({ kind }) => kind !== left)
          .map((run) => run.text)
          .join("");
      expect([joined("added"), joined("removed")]).toEqual([before, after]);
    }),
  );
});

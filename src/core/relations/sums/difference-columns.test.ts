import { differenceSums } from "./difference-columns";

const found = (...labels: readonly string[]): readonly string[] => {
  const columns = labels.map((label, at) => ({ id: `c${at}`, at, number: null, label }));
  return differenceSums(
    columns,
    labels.map((label) => [label]),
  ).map(({ total, parts, among }) => `${total} = ${parts.join(" + ")} of ${among}`);
};

test("a column named a difference is what one of the columns before it has more than another", () => {
  expect(found("thang nay", "thang truoc", "tang giam")).toEqual(["0 = 1 + 2 of 2", "1 = 0 + 2 of 2"]);
  expect(found("ke hoach", "thuc hien", "vuot hut")).toHaveLength(2);
  expect(found("ke hoach", "chenh lech")).toEqual([]);
});

test("no other column, and none behind it", () => {
  expect(found("thang nay", "thang truoc", "ghi nhan")).toEqual([]);
  // «tăng» inside another word says nothing.
  expect(found("thang nay", "thang truoc", "tangram")).toEqual([]);
  expect(found("tang giam", "thang nay", "thang truoc")).toEqual([]);
});

test("the four columns before it at most", () => {
  const sums = found("xa", "a", "b", "c", "d", "giam");
  expect(sums).toHaveLength(12);
  expect(sums.some((sum) => /\b0\b/u.test(sum))).toBe(false);
  expect(sums).toContain("1 = 4 + 5 of 12");
});

import { measureWords } from "./words";

test.each([
  [null, ""],
  ["returned", "trả lại"],
  ["returned+withdrawn", "trả lại và xin rút"],
  ["unheard-of", ""],
])("a figure of %j is called «%s»", (measure, words) => {
  expect(measureWords(measure)).toBe(words);
});

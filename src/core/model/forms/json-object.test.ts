import { isJsonObject, parsedJson } from "./json-object";

test("a text that is JSON is told from one that is not, null among the first", () => {
  expect(parsedJson('{"a": 1}')).toEqual({ value: { a: 1 } });
  expect(parsedJson("null")).toEqual({ value: null });
  expect(parsedJson("kỳ này")).toBeNull();
});

test("only an object with named fields is one", () => {
  expect(isJsonObject({ a: 1 })).toBe(true);
  for (const other of [null, [1], "a", 1]) expect(isJsonObject(other)).toBe(false);
});

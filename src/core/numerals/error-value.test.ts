import { errorValue } from "./error-value";

test.each(["#REF!", "#N/A", "#DIV/0!", "#NAME?"])("%s is an error", (text) =>
  expect(errorValue(text)).toEqual({ is: "error", code: text }),
);
test.each(["", "#", "# 5", "REF!", "#REF! ", "#hồ sơ"])("%p is text", (text) => expect(errorValue(text)).toBeNull());

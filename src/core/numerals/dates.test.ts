import { isWrittenDay, writeDate } from "./dates";

test.each([
  [1, "01/01/1900"],
  [59, "28/02/1900"],
  [61, "01/03/1900"],
  [45_964, "03/11/2025"],
  [45_964.75, "03/11/2025"],
  [2_958_465, "31/12/9999"],
  [2_958_466, "2.958.466"],
  [-1, "-1"],
])("serial %p is %s", (serial, day) => expect(writeDate(serial)).toBe(day));

test.each(["03/11/2025", "3-11-25", " 3.11.2025 ", "01/10", "3/11", "25/9"])("«%s» is a day", (text) =>
  expect(isWrittenDay(text)).toBe(true),
);
test.each(["3.11", "3-11", "32/11", "3/13", "1.1.1.1", "03/11/2025 8h", "ngày 03/11/2025", "3/11/202"])(
  "«%s» is none",
  (text) => expect(isWrittenDay(text)).toBe(false),
);

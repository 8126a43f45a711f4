import { isWrittenRange } from "./written-range";

test.each(["15-59", "0 – 14", "≥ 60", "<5", "60+", "10-20%"])("%s is a range", (text) =>
  expect(isWrittenRange(text)).toBe(true),
);

test.each(["", "60", "-", "1.210", "Trên 60", "1-2-3", "15/59"])("%j is none", (text) =>
  expect(isWrittenRange(text)).toBe(false),
);

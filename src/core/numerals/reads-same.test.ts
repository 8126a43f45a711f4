import type { CellValue } from "../model/cell";
import { readsSame } from "./reads-same";

test.each<[CellValue, CellValue, boolean]>([
  [1902, "1.902", true],
  [0, "-", false],
  [null, "-", true],
  [null, " ", true],
  [30, 31, false],
  [8.089, 8.089, true],
  [8.089, 8089, false],
  ["chưa rõ", "chưa rõ", true],
  ["chưa rõ", "chưa  rõ", false],
  [{ is: "error", code: "#REF!" }, { is: "error", code: "#REF!" }, true],
  [{ is: "error", code: "#REF!" }, { is: "error", code: "#N/A" }, false],
  [{ is: "percent", value: 0.5 }, 0.5, false],
  [12.5, "12,5", true],
  [12.5, "12,50", true],
  [12.5, "12,6", false],
  [1234.5, "1,234.5", true],
  [12.25, "12,2", false],
  [null, 12, false],
  [12, "chưa rõ", false],
])("%j and %j: %j", (one, other, same) => {
  expect([readsSame(one, other), readsSame(other, one)]).toEqual([same, same]);
});

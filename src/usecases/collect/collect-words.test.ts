import { trendRemark } from "./collect-words";

const period = { period: "2026-05", units: 3, numerator: 95, denominator: 100, value: 0.95, doubt: null, once: 0 };

describe("what has to be known of a period of a trend", () => {
  test("nothing of one that is as it should be", () => expect(trendRemark(period)).toBe(""));
  test("a part that is more than its whole: its table is wrong", () =>
    expect(trendRemark({ ...period, numerator: 101, value: 1.01, once: 2 })).toBe(
      "tử số lớn hơn mẫu số, kiểm tra lại bảng của kỳ này; 2 đơn vị có cùng số ở nhiều bảng, tính một lần",
    ));
  test("none that could not be worked out", () =>
    expect(trendRemark({ ...period, numerator: null, denominator: null, value: null, once: 1 })).toBe(
      "1 đơn vị có cùng số ở nhiều bảng, tính một lần",
    ));
});

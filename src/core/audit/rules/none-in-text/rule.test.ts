import { found } from "../../../../../test/audit/said";

describe("correct", () => {
  test("none, and the count says so", () =>
    expect(found("none-in-text", "Đã giải quyết 100 hồ sơ, đúng hạn 100 hồ sơ, không có hồ sơ quá hạn.")).toEqual([]));
});

describe("incorrect", () => {
  test("none, and a count of some", () =>
    expect(
      found("none-in-text", "Đã giải quyết 100 hồ sơ, đúng hạn 95 hồ sơ, quá hạn 5 hồ sơ; không có hồ sơ quá hạn."),
    ).toEqual(["broken error không có hồ sơ quá hạn 5"]));
});

describe("known false alarm", () => {
  test("other offices have none", () =>
    expect(
      found(
        "none-in-text",
        "Đã giải quyết 100 hồ sơ, đúng hạn 95 hồ sơ, quá hạn 5 hồ sơ; có 11 đơn vị không có hồ sơ quá hạn.",
      ),
    ).toEqual([]));
});

describe("known false alarm, further on in the clause", () => {
  test("some offices reached all and have none", () => {
    expect(
      found(
        "none-in-text",
        "Đã giải quyết 100 hồ sơ, đúng hạn 95 hồ sơ, quá hạn 5 hồ sơ. Có 24/32 đơn vị đạt chỉ tiêu, trong đó 11 đơn vị đạt 100% và không có hồ sơ quá hạn.",
      ),
    ).toEqual([]);
  });
});

describe("known false alarm, behind a bracket", () => {
  test("a share of all offices has none", () => {
    expect(
      found(
        "none-in-text",
        "Có 19/29 xã, phường (65,52%) không phát sinh hồ sơ quá hạn; 3 xã, phường có tổng số 52 hồ sơ quá hạn.",
      ),
    ).toEqual([]);
  });
});

describe("undecided", () => {
  test("none of the pending ones, some settled late", () => {
    expect(
      found(
        "none-in-text",
        "Đã giải quyết 100 hồ sơ, đúng hạn 95 hồ sơ, quá hạn 5 hồ sơ; đang giải quyết 20 hồ sơ, không có hồ sơ quá hạn.",
      ),
    ).toEqual([]);
  });
});

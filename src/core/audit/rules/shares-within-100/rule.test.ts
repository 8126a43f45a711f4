import { found } from "../../../../../test/audit/said";

describe("correct", () => {
  test("100 and what rounding adds", () =>
    expect(found("shares-within-100", "Tỷ lệ trước hạn đạt 33,4%, đúng hạn 33,4%, quá hạn 33,3%.")).toEqual([]));
});

describe("incorrect", () => {
  test("one point too many", () =>
    expect(found("shares-within-100", "Tỷ lệ hồ sơ trước và đúng hạn đạt 98,5%, quá hạn 2,5%.")).toEqual([
      "broken error 98,5% 2,5%",
    ]));
});

describe("known false alarm", () => {
  test("shares that overlap", () =>
    expect(found("shares-within-100", "Tỷ lệ hồ sơ đúng hạn đạt 98%, tỷ lệ hồ sơ trực tuyến đạt 70%.")).toEqual([]));
});

describe("undecided", () => {
  test("less than 100 may be more than one whole", () =>
    expect(found("shares-within-100", "Tỷ lệ trước hạn đạt 60%, đúng hạn 30%, quá hạn 5%.")).toEqual([]));
});

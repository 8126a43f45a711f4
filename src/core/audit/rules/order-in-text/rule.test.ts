import { found } from "../../../../../test/audit/said";

describe("correct", () => {
  test("a falling row", () =>
    expect(
      found(
        "order-in-text",
        "Nhiều nhất là xã Long Hòa 1.204 hồ sơ, tiếp đến xã Phú Mỹ 988 hồ sơ, xã Bình An 765 hồ sơ.",
      ),
    ).toEqual([]));
});

describe("incorrect", () => {
  test("a second above the first", () =>
    expect(
      found(
        "order-in-text",
        "Nhiều nhất là xã Long Hòa 204 hồ sơ, tiếp đến xã Phú Mỹ 988 hồ sơ, xã Bình An 765 hồ sơ.",
      ),
    ).toEqual(["broken error 204 988 765"]));
});

describe("known false alarm", () => {
  test("a total behind the largest", () =>
    expect(found("order-in-text", "Nhiều nhất là xã Long Hòa 204 hồ sơ, tổng số toàn huyện 988 hồ sơ.")).toEqual([]));
});

describe("undecided", () => {
  test("nothing says that the others come next", () =>
    expect(found("order-in-text", "Nhiều nhất là xã Long Hòa 204 hồ sơ; đã giải quyết 988 hồ sơ.")).toEqual([]));
});

import { found, verdict } from "../../../../../test/audit/said";

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

test("points too", () => {
  const text = "Trạm A dẫn đầu với 95,2 điểm, tiếp theo là trạm B 94,7 điểm, trạm C 93,9 điểm; thấp nhất 61,3 điểm.";
  expect(verdict(text).holds).toBeGreaterThan(0);
  expect(found("order-in-text", text.replace("95,2", "92,5"))).toEqual(["broken error 92,5 94,7 93,9"]);
});

describe("the highest and the lowest percentage", () => {
  const text = (low: string) => `Tỷ lệ nộp qua mạng cao nhất là xã A (78,5%), thấp nhất là xã B (${low}).`;
  test("hold in their order", () => expect(verdict(text("72,8%")).holds).toBe(1));
  test("are wrong the other way round", () =>
    expect(found("order-in-text", text("87,2%"))).toEqual(["broken error 78,5% 87,2%"]));
  test("of two kinds say nothing", () =>
    expect(
      found("order-in-text", "Tỷ lệ nộp trực tuyến cao nhất là xã A (78,5%), tỷ lệ quá hạn thấp nhất là xã B (87,2%)."),
    ).toEqual([]));
});

describe("the lowest of those that are listed", () => {
  const text = (named: string) => `Tỷ lệ nộp qua mạng: xã A 80,2%, xã B 75,4%, xã C 90,1%; thấp nhất là ${named}.`;
  test("is none above it", () => expect(found("order-in-text", text("xã B (75,4%)"))).toEqual([]));
  test("is asked about where another is lower", () =>
    expect(found("order-in-text", text("xã A (80,2%)"))).toEqual(["undecided 80,2% 80,2% 75,4% 90,1%"]));
});

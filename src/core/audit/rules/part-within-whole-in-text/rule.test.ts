import { found } from "../../../../../test/audit/said";

describe("correct", () => {
  test("as many at most", () =>
    expect(found("part-within-whole-in-text", "Đã giải quyết 1.000 hồ sơ, trong đó đúng hạn 1.000 hồ sơ.")).toEqual(
      [],
    ));
});

describe("incorrect", () => {
  test("more in time than settled", () =>
    expect(found("part-within-whole-in-text", "Đã giải quyết 1.000 hồ sơ, trong đó đúng hạn 1.050 hồ sơ.")).toEqual([
      "broken error 1.000 1.050",
    ]));
  test("more not due than pending", () =>
    expect(found("part-within-whole-in-text", "Đang giải quyết 40 hồ sơ, trong đó chưa đến hạn 48 hồ sơ.")).toEqual([
      "broken error 40 48",
    ]));
  test.each([
    "trực tuyến 200 hồ sơ",
    "trực tuyến toàn trình 200 hồ sơ",
    "qua dịch vụ công trực tuyến mức độ 4 là 200 hồ sơ",
    "tiếp nhận mới 200 hồ sơ",
    "trực tiếp 200 hồ sơ",
  ])("more of one kind than received: %s", (part) =>
    expect(found("part-within-whole-in-text", `Tổng số tiếp nhận 100 hồ sơ, trong đó ${part}.`)).toEqual([
      "broken error 100 200",
    ]),
  );
});

test("what has come together is no less than the period's own", () => {
  const together = (count: string): string => `Tháng 9 tiếp nhận 450 hồ sơ; lũy kế 9 tháng ${count} hồ sơ.`;
  expect(found("part-within-whole-in-text", together("430"))).toEqual(["broken error 430 450"]);
  expect(found("part-within-whole-in-text", together("4.300"))).toEqual([]);
  const other = "Trong tháng tiếp nhận 450 hồ sơ, lũy kế thanh toán trực tuyến 300 hồ sơ.";
  expect(found("part-within-whole-in-text", other)).toEqual([]);
});

describe("known false alarm", () => {
  test("settled of what was newly received may be more", () =>
    expect(found("part-within-whole-in-text", "Tiếp nhận mới 900 hồ sơ, đã giải quyết 950 hồ sơ.")).toEqual([]));
  test("what came online may stand beside what the desk received", () =>
    expect(found("part-within-whole-in-text", "Quầy tiếp nhận 100 hồ sơ. Trực tuyến 200 hồ sơ.")).toEqual([]));
});

describe("undecided", () => {
  test("«quá hạn» that may be pending is not compared with what was settled", () =>
    expect(found("part-within-whole-in-text", "Đã giải quyết 10 hồ sơ. Quá hạn 12 hồ sơ.")).toEqual([]));
});

import { found } from "../../../../../test/audit/said";

describe("correct", () => {
  test.each([
    "Tiếp nhận 1.000 hồ sơ, tăng 100 hồ sơ (11,1%) so với cùng kỳ năm trước (900 hồ sơ).",
    "Tiếp nhận 3.500 hồ sơ, giảm 10% so với tháng trước (3.889 hồ sơ).",
  ])("%s", (text) => expect(found("change-in-text", text)).toEqual([]));
});

describe("incorrect", () => {
  test("the difference", () =>
    expect(
      found("change-in-text", "Tiếp nhận 1.000 hồ sơ, tăng 120 hồ sơ so với cùng kỳ năm trước (900 hồ sơ)."),
    ).toEqual(["broken error 1.000 120 900"]));
  test("the percentage", () =>
    expect(found("change-in-text", "Tiếp nhận 1.000 hồ sơ, tăng 15% so với cùng kỳ năm trước (900 hồ sơ).")).toEqual([
      "broken error 1.000 15% 900",
    ]));
  test("cut off instead of rounded", () =>
    expect(
      found("change-in-text", "Tiếp nhận 1.400 hồ sơ, tăng 200 hồ sơ (16,66%) so với cùng kỳ năm trước (1.200 hồ sơ)."),
    ).toContain("broken warning 1.400 200 16,66% 1.200"));
  test("over what is now", () =>
    expect(found("change-in-text", "Tiếp nhận 1.000 hồ sơ, tăng 100 hồ sơ (10%) so với cùng kỳ năm trước.")).toEqual([
      "broken warning 1.000 100 10%",
    ]));
});

describe("known false alarm", () => {
  test("percentage points", () =>
    expect(found("change-in-text", "Đúng hạn 990 hồ sơ, đạt 99%, tăng 0,2 điểm phần trăm so với tháng trước.")).toEqual(
      [],
    ));
});

describe("undecided", () => {
  test("nothing to compare with", () =>
    expect(found("change-in-text", "Tiếp nhận 1.000 hồ sơ, tăng 15% so với cùng kỳ năm trước.")).toEqual([]));
});

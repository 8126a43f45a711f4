import { found } from "../../../../../test/audit/said";

describe("correct", () => {
  test.each([
    "Toàn tỉnh tiếp nhận 6.000 hồ sơ (cấp tỉnh 1.000 hồ sơ, cấp huyện 2.000 hồ sơ, cấp xã 3.000 hồ sơ).",
    "Toàn tỉnh đã giải quyết 600 hồ sơ. Cấp tỉnh: đã giải quyết 100 hồ sơ. Cấp huyện: đã giải quyết 200 hồ sơ. Cấp xã: đã giải quyết 300 hồ sơ.",
    "Tiếp nhận 500 hồ sơ, trong đó đất đai 300 hồ sơ, hộ tịch 150 hồ sơ, còn lại lĩnh vực khác 50 hồ sơ.",
  ])("%s", (text) => expect(found("levels-add-up", text)).toEqual([]));
});

describe("incorrect", () => {
  test("levels in brackets, of procedures", () =>
    expect(
      found("levels-add-up", "Có 1.975 thủ tục hành chính (cấp tỉnh: 1.577; cấp huyện: 280; cấp xã: 128)."),
    ).toEqual(["broken error 128 1.975 1.577 280"]));
  test("levels in sentences", () => {
    expect(
      found(
        "levels-add-up",
        "Toàn tỉnh đã giải quyết 620 hồ sơ. Cấp tỉnh: đã giải quyết 100 hồ sơ. Cấp huyện: đã giải quyết 200 hồ sơ. Cấp xã: đã giải quyết 300 hồ sơ.",
      ),
    ).toEqual(["broken error 620 100 200 300"]);
  });
  test("levels under titles of their own", () => {
    const text = (whole: string): string =>
      `2.1. Tại cấp tỉnh\nĐã giải quyết: 100 hồ sơ.\n2.2. Tại cấp huyện\nĐã giải quyết: 200 hồ sơ.\n2.3. Tại cấp xã\nĐã giải quyết: 300 hồ sơ.\n3. Đánh giá chung\nToàn tỉnh đã giải quyết ${whole} hồ sơ.`;
    expect(found("levels-add-up", text("600"))).toEqual([]);
    expect(found("levels-add-up", text("620"))).toEqual(["broken error 620 100 200 300"]);
  });
  test("«còn lại»", () =>
    expect(
      found(
        "levels-add-up",
        "Tiếp nhận 500 hồ sơ, trong đó đất đai 300 hồ sơ, hộ tịch 150 hồ sơ, còn lại lĩnh vực khác 70 hồ sơ.",
      ),
    ).toEqual(["broken error 70 500 300 150"]));
  test("parts above their whole", () =>
    expect(found("levels-add-up", "Có 71 hồ sơ trễ hạn (Tân An 40 hồ sơ, Bình Sơn 45 hồ sơ).")).toEqual([
      "broken error 71 40 45",
    ]));
  test("«gồm» is only warned of", () =>
    expect(found("levels-add-up", "Tiếp nhận 500 hồ sơ, gồm đất đai 300 hồ sơ, hộ tịch 150 hồ sơ.")).toEqual([
      "broken warning 300 500 150",
    ]));
});

describe("known false alarm", () => {
  test("an open list", () =>
    expect(
      found("levels-add-up", "Có 71 hồ sơ trễ hạn, gồm Tân An 19 hồ sơ, Bình Sơn 11 hồ sơ, Phú Lộc 9 hồ sơ..."),
    ).toEqual([]));
  test.each([
    "Có 2.000 thợ, trong đó nữ 1.500 thợ, trẻ 800 thợ.",
    "Số thư đi là 3.415 thư, trong đó ký tay 3.390, ký số 3.415.",
  ])("traits that overlap: %s", (text) => expect(found("levels-add-up", text)).toEqual([]));
  test("«trong đó» names some", () =>
    expect(found("levels-add-up", "Tiếp nhận 500 hồ sơ, trong đó đất đai 300 hồ sơ, hộ tịch 150 hồ sơ.")).toEqual([]));
});

describe("undecided", () => {
  test("a level that is not stated leaves nothing to test", () =>
    expect(
      found("levels-add-up", "Toàn tỉnh tiếp nhận 6.000 hồ sơ (cấp tỉnh 1.000 hồ sơ, cấp huyện 2.000 hồ sơ)."),
    ).toEqual([]));
});

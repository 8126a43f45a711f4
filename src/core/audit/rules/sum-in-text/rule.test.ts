import { found, spoken } from "../../../../../test/audit/said";

const settled = (whole: string, early: string, onDay: string, late: string): string =>
  `Đơn vị đã giải quyết ${whole} hồ sơ, trong đó trước hạn ${early} hồ sơ, đúng hạn ${onDay} hồ sơ, quá hạn ${late} hồ sơ.`;

describe("correct", () => {
  test.each([
    settled("1.000", "600", "390", "10"),
    "Có 990 hồ sơ trước và đúng hạn, 10 hồ sơ trễ hạn trên 1.000 hồ sơ đã giải quyết.",
    "Đang xử lý: 50 hồ sơ (còn hạn 48, đã quá hạn 2).",
    "Tổng số hồ sơ quá hạn là 12, gồm 10 hồ sơ đã giải quyết quá hạn và 2 hồ sơ đang giải quyết quá hạn.",
    "Số hồ sơ đến hạn là 500; trả trước và đúng hạn 490, quá hạn 10.",
  ])("%s", (text) => expect(found("sum-in-text", text)).toEqual([]));
});

describe("incorrect", () => {
  test("settled", () => {
    expect(found("sum-in-text", settled("1.000", "600", "390", "70"))).toEqual(["broken error 70 1.000 600 390"]);
    expect(
      spoken("sum-in-text", "Tiếp nhận mới 800 hồ sơ, tồn kỳ trước 77 hồ sơ, tổng số phải giải quyết là 900 hồ sơ."),
    ).toEqual([
      "Tiếp nhận mới + tồn kỳ trước là 800 + 77 = 877, văn bản ghi tổng tiếp nhận 900, lệch 23 → Nếu các số thành phần đúng thì tổng tiếp nhận là 877; nếu 900 đúng thì tiếp nhận mới là 823 hoặc tồn kỳ trước là 100. Đối chiếu với bảng số liệu rồi sửa số gõ nhầm.",
    ]);
  });

  test("received in the period, under all that was received", () => {
    expect(
      found(
        "sum-in-text",
        "Quý I năm 2021 tiếp nhận 1.520 hồ sơ (kỳ trước chuyển sang 120 hồ sơ, tiếp nhận trong kỳ 1.410 hồ sơ).",
      ),
    ).toEqual(["broken error 120 1.520 1.410"]);
  });

  test("pending, with the number before its label", () => {
    expect(
      found("sum-in-text", "Hiện còn 96 hồ sơ đang xử lý, trong đó 80 hồ sơ chưa đến hạn và 14 hồ sơ đã quá hạn."),
    ).toEqual(["broken error 14 96 80"]);
  });

  test("a percentage tells which figure is wrong", () => {
    expect(
      spoken(
        "sum-in-text",
        "Đã giải quyết 1.000 hồ sơ, trong đó đúng hạn 936 hồ sơ (đạt 96,3%), trễ hạn 37 hồ sơ (chiếm 3,7%).",
      ),
    ).toEqual([
      "Đúng hạn + đã giải quyết quá hạn là 936 + 37 = 973, văn bản ghi đã giải quyết 1.000, lệch 27 → Có lẽ 936 phải là 963: khi đó 2 phép tính liên quan đều khớp. Đối chiếu với bảng số liệu rồi sửa.",
    ]);
  });
});

describe("known false alarm", () => {
  test("«đúng hạn» that includes «trước hạn»", () =>
    expect(found("sum-in-text", settled("1.000", "600", "990", "10"))).toEqual([]));
  test("«trong đó» with some parts only", () =>
    expect(found("sum-in-text", "Đã giải quyết 1.000 hồ sơ, trong đó trước hạn 600 hồ sơ, quá hạn 10 hồ sơ.")).toEqual(
      [],
    ));
  test("softened figures", () =>
    expect(
      found("sum-in-text", "Đã giải quyết gần 10.000 hồ sơ, trong đó đúng hạn 9.890 hồ sơ, quá hạn 10 hồ sơ."),
    ).toEqual([]));
  test("two offices in one sentence", () => {
    expect(
      found(
        "sum-in-text",
        "Sở A đã giải quyết 100 hồ sơ, đúng hạn 99 hồ sơ, trễ hạn 1 hồ sơ; Sở B đã giải quyết 50 hồ sơ, đúng hạn 48 hồ sơ, trễ hạn 2 hồ sơ.",
      ),
    ).toEqual([]);
  });
  test("what is late among what is left was not settled late", () =>
    expect(
      found("sum-in-text", "Xã trả kết quả 470 hồ sơ (466 đúng và trước hạn), tỷ lệ 99,1%; còn 30 hồ sơ (1 quá hạn)."),
    ).toEqual([]));
});

describe("undecided", () => {
  test("ways of sending that the text may not have named all", () => {
    expect(found("sum-in-text", "Tiếp nhận 1.000 hồ sơ (trực tuyến 700 hồ sơ, trực tiếp 280 hồ sơ).")).toEqual([
      "undecided 700 1.000 280",
    ]);
  });
});

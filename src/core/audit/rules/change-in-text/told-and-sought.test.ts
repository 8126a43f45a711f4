import { found, verdict } from "../../../../../test/audit/said";

describe("a percentage with its change, of one of two earlier periods", () => {
  const text = (rate: string) =>
    `Còn 486 cửa hàng, giảm 74 cửa hàng (13,21%) so với năm 2021 (560 cửa hàng) và giảm 12 cửa hàng (${rate}) so với năm 2025 (498 cửa hàng).`;
  test("is of its own", () => expect(verdict(text("2,41%"))).toEqual({ holds: 4, broken: [] }));
  test("or wrong of its own", () =>
    expect(found("change-in-text", text("4,21%"))).toEqual(["broken error 4,21% 12 498"]));
  test("and a wrong change is held against the period behind it", () =>
    expect(found("change-in-text", text("2,41%").replace("12 cửa", "21 cửa"))).toEqual([
      expect.stringMatching(/^broken error 21 486 498/),
    ]));
});

test("what a later sentence counts is not what it was before", () =>
  expect(
    verdict(
      "Có 57 kiện hỏng, giảm 38 kiện so với tháng trước, tương đương giảm 40%. Kho A 31 kiện, kho B 14 kiện, kho C 12 kiện. Đã đền 52/57 kiện.",
    ).broken,
  ).toEqual([]));

test("a change found only because it closes accuses no percentage", () =>
  expect(found("change-in-text", "Có 214 hộ nghèo, cuối năm còn 158 hộ, giảm 56 hộ (tỷ lệ giảm 2,2%).")).toEqual([
    expect.stringMatching(/^undecided 2,2%/),
  ]));

describe("of a bracket at the end of a list", () => {
  const text = (rate: string) =>
    `Đã nhận 228 kiện, trong đó: hàng khô 61 kiện, hàng lạnh 14 kiện, loại khác 153 kiện (tăng 31 kiện = ${rate} so cùng kỳ).`;
  test("the whole may have grown", () => expect(verdict(text("15,74%")).broken).toEqual([]));
  test("and nobody is blamed where neither has", () => expect(verdict(text("17,54%")).broken).toEqual([]));
});

describe("the percentage of a change, with what it was", () => {
  test.each([
    ["in one bracket", "Cấp 4.635 thẻ, tăng 927 thẻ so với cùng kỳ năm 2025 (3.708 thẻ, tương ứng 25%)."],
    ["before it", "Dư nợ 512.640 đơn, tăng 25.240 đơn so với đầu năm (487.400 đơn), tốc độ tăng 5,18%."],
  ])("%s is tested", (_, text) => expect(verdict(text)).toEqual({ holds: 2, broken: [] }));
  test("and wrong", () =>
    expect(
      found("change-in-text", "Dư nợ 512.640 đơn, tăng 25.240 đơn so với đầu năm (487.400 đơn), tốc độ tăng 8,15%."),
    ).toHaveLength(1));
});

describe("plans named behind their percentages", () => {
  const text = (rate: string) =>
    `Thu 845,6 tỷ đồng (đạt 92,4% dự toán tỉnh giao là 915,15 tỷ đồng; ${rate} dự toán xã giao là 960 tỷ đồng).`;
  test("are what these are of", () => expect(verdict(text("88,08%"))).toEqual({ holds: 2, broken: [] }));
  test("or are not", () => expect(found("change-in-text", text("88,80%"))).toEqual(["broken error 88,80% 845,6 960"]));
});

test("multiples of amounts", () =>
  expect(verdict("Vốn đăng ký 480 tỷ đồng, gấp 2,4 lần cùng kỳ (200 tỷ đồng).")).toEqual({ holds: 1, broken: [] }));

test("ranks in brackets, each pair its own", () => {
  const text = (step: string) =>
    `Xã A (hạng 1, năm trước hạng 3), xã B (hạng 2, năm trước hạng 1), xã C (hạng 3, năm trước hạng 9, tăng ${step} bậc).`;
  expect(verdict(text("6")).holds).toBe(1);
  expect(found("change-in-text", text("66"))).toEqual([expect.stringMatching(/^undecided/)]);
});

describe("percentages of growth said in turn", () => {
  const behind = (second: string) =>
    `Nhận 7.420 hồ sơ và trả 9.860 kết quả, tăng lần lượt 6% và ${second} so với quý trước (7.000 hồ sơ và 8.500 kết quả).`;
  const before = (second: string) =>
    `Khai sinh, khai tử, kết hôn lần lượt là 1.842, 716 và 655 trường hợp (cùng kỳ: 1.790, 744 và 655 trường hợp), lần lượt tăng 2,9%, giảm ${second}.`;
  test.each([behind("16%"), before("3,76%")])("hold: %s", (text) =>
    expect(verdict(text)).toEqual({ holds: 2, broken: [] }),
  );
  test.each([
    [behind("61%"), "broken error 61% 9.860 8.500"],
    [before("3,67%"), "broken error 3,67% 716 744"],
  ])("or one is wrong: %s", (text, expected) => expect(found("change-in-text", text)).toEqual([expected]));
});

describe("what it was, in a bracket or behind «so với»", () => {
  test.each([
    "Có 3.472 hộ (đầu năm 3.100 hộ), tăng 12%.",
    "Cấp 1.000 giấy phép, tăng 13,64% so với 880 giấy phép của năm 2025.",
  ])("%s", (text) => expect(verdict(text)).toEqual({ holds: 1, broken: [] }));
  test("without a word for it, a mismatch is asked about", () =>
    expect(found("change-in-text", "Có 3.472 hộ (đầu năm 3.100 hộ), tăng 21%.")).toEqual([
      "undecided 21% 3.472 3.100",
    ]));
});

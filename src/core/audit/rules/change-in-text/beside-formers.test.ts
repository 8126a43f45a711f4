import { found, verdict } from "../../../../../test/audit/said";

const changes = (text: string) => found("change-in-text", text);

describe("a percentage with a sign", () => {
  const text = (rate: string) =>
    `Nhận 1.123 kiện (${rate} so với cùng kỳ: 1.000 kiện); trả 975 kiện (-2,5%: 1.000 kiện).`;
  test("is growth over what stands behind it", () => expect(verdict(text("+12,3%"))).toEqual({ holds: 2, broken: [] }));
  test("and wrong where that does not give it", () =>
    expect(changes(text("+13,2%"))).toEqual(["broken error 13,2% 1.123 1.000"]));
  test("alone is asked about by nobody", () =>
    expect(changes("Có 412 hộ nghèo (-21,8%), 305 hộ cận nghèo (+2,3%).")).toEqual([]));
});

describe("«so với … (…) bằng …»", () => {
  const text = (rate: string) => `Cả năm nhận 4.800 kiện, so với năm 2024 (6.000 kiện) bằng ${rate}.`;
  test("is the ratio of the two", () => expect(verdict(text("80%"))).toEqual({ holds: 1, broken: [] }));
  test("mistyped", () => expect(changes(text("60%"))).toEqual(["broken error 60% 4.800 6.000"]));
});

describe("«lần lượt tăng …», each with what it was in a bracket of its own", () => {
  const text = (now: string) =>
    `Cấp ${now} thẻ (cùng kỳ 3.800), trực tuyến 3.420 thẻ (cùng kỳ 1.900), lần lượt tăng 12,5% và 80%.`;
  test("right", () => expect(verdict(text("4.275")).broken).toEqual([]));
  test("mistyped", () => expect(changes(text("4.725"))).toEqual(["broken error 12,5% 4.725 3.800"]));
});

describe("what a bracket says that a change was from and to", () => {
  const text = (first: number, second: number) =>
    `Giảm ${first} đội (từ 19 xuống còn 16), ${second} tổ thuộc đội (từ 148 xuống còn 127).`;
  test("right", () => expect(verdict(text(3, 21))).toEqual({ holds: 2, broken: [] }));
  test("mistyped", () => expect(changes(text(8, 27))).toEqual(["broken error 8 16 19", "broken error 27 127 148"]));
  test.each([
    "Còn 1 đội (từ 11 xuống còn 1), 127 tổ (từ 148 xuống 127).",
    "Đã rút gọn 12 thủ tục (từ 15 ngày xuống còn 10 ngày), bỏ 4 thủ tục.",
    "Kinh phí giảm 30% (từ 120 xuống còn 84).",
  ])("%s", (right) => expect(verdict(right).broken).toEqual([]));
});

test("what is from and to in a sentence is each no head of a change's percentage", () =>
  expect(changes("Giảm từ 8.640 ngày xuống còn 5.616 ngày (giảm 3.024 ngày, tương đương 53%).")).toEqual([
    "broken error 53% 3.024 5.616",
  ]));

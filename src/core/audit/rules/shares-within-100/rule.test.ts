import { found, spoken, verdict } from "../../../../../test/audit/said";

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

describe("shares of several wholes", () => {
  test("are no parts of one", () =>
    expect(
      found(
        "shares-within-100",
        "Các đơn vị có hồ sơ quá hạn: Xã An Hòa 60 hồ sơ (chiếm 96,77%), Xã An Bình 56 hồ sơ (chiếm 2,28%) và Xã An Minh 03 hồ sơ (chiếm 1,25%).",
      ),
    ).toEqual([]));
});

describe("undecided", () => {
  test("less than 100 may be more than one whole", () =>
    expect(found("shares-within-100", "Tỷ lệ trước hạn đạt 60%, đúng hạn 30%, quá hạn 5%.")).toEqual([]));
});

describe("what is said of a few of a list together", () => {
  const text = (total: string) =>
    `Rất thích: 48%, khá thích: 45,5%, bình thường 5%, không thích 1,5%; như vậy ${total} thích trở lên.`;
  const counted = (total: string) =>
    `Phát 200 phiếu: 96 phiếu rất thích (48%), 91 phiếu khá thích (45,5%), 13 phiếu bình thường (6,5%). Mức thích chung: ${total}.`;
  test.each([text, counted])("is their sum", (passage) => {
    expect(verdict(passage("93,5%")).broken).toEqual([]);
    expect(found("shares-within-100", passage("93,5%"))).toEqual([]);
  });
  test.each([
    [text("95,3%"), "undecided 95,3% 48% 45,5%"],
    [counted("93,6%"), "undecided 93,6% 48% 45,5%"],
  ])("%s", (wrong, told) => expect(found("shares-within-100", wrong)).toEqual([told]));
  test("in words", () => expect(spoken("shares-within-100", text("95,3%")).join()).toContain("cộng lại là 93,5%"));
  test("what is called otherwise is no sum of theirs", () =>
    expect(
      found("shares-within-100", "Rất thích 48%, khá thích 45,5%, khác 6,5%. Tỷ lệ thư gửi qua mạng là 95,3%."),
    ).toEqual([]));
});

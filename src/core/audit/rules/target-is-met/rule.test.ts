import { found, spoken } from "../../../../../test/audit/said";

const rule = "target-is-met";

describe("correct", () => {
  test.each([
    "Tỷ lệ giải quyết đúng hạn đạt 90,79%, chưa đạt chỉ tiêu 95%.",
    "Tỷ lệ giải quyết đúng hạn đạt 96,1%, vượt chỉ tiêu 95% được giao.",
    "Tỷ lệ hồ sơ trực tuyến đạt 40%, đạt chỉ tiêu tỉnh giao 40%.",
  ])("%s", (text) => expect(found(rule, text)).toEqual([]));
});

describe("incorrect", () => {
  test("said to be met", () =>
    expect(spoken(rule, "Tỷ lệ giải quyết đúng hạn đạt 90,79%, đạt chỉ tiêu 95%.")).toEqual([
      "Văn bản ghi đạt chỉ tiêu 95%, nhưng tỷ lệ nêu ngay trước là 90,79%, tức chưa đạt → Đối chiếu tỷ lệ và chỉ tiêu rồi sửa một trong hai.",
    ]));
  test("said to be below a target that it is above", () =>
    expect(found(rule, "Tỷ lệ số hóa đạt 92%, thấp hơn chỉ tiêu 90%.")).toEqual(["broken error 90% 92%"]));
  test("said not to be met", () =>
    expect(found(rule, "Tỷ lệ giải quyết đúng hạn đạt 97%, chưa đạt chỉ tiêu 95%.")).toEqual(["broken error 95% 97%"]));
});

describe("known false alarm", () => {
  test.each([
    "Tỷ lệ số hóa đạt 78%, còn thấp hơn chỉ tiêu 7 điểm phần trăm (chỉ tiêu 85%).",
    "Tỷ lệ số hóa đạt 78%, thấp hơn chỉ tiêu 7%.",
  ])("by how much it was missed: %s", (text) => expect(found(rule, text)).toEqual([]));
  test("the target of another sentence", () =>
    expect(found(rule, "Tỷ lệ giải quyết đúng hạn đạt 97%. Phấn đấu đạt chỉ tiêu 98% vào cuối năm.")).toEqual([]));
  test("two targets, each once", () =>
    expect(
      found(
        rule,
        "Tỷ lệ hồ sơ trực tuyến đạt 45%, vượt chỉ tiêu 40% của năm trước, chưa đạt chỉ tiêu 50% của năm nay.",
      ),
    ).toEqual([]));
});

describe("undecided", () => {
  test("rounded up to its target", () =>
    expect(found(rule, "Tỷ lệ trực tuyến đạt 40,00% (29.796/74.492 hồ sơ), chưa đạt chỉ tiêu 40%.")).toEqual([
      "undecided 40% 40,00%",
    ]));
  test("one place says another target", () =>
    expect(
      found(
        rule,
        "Tỷ lệ giải quyết đúng hạn đạt 90%, chưa đạt chỉ tiêu 95%. Quý II tỷ lệ giải quyết đúng hạn đạt 97%, đạt chỉ tiêu 95%. Quý III tỷ lệ giải quyết đúng hạn đạt 90%, chưa đạt chỉ tiêu 96%.",
      ),
    ).toEqual(["undecided 96%"]));
});

import { auditText } from "../audit-text";
import { found, verdict } from "../../../../test/audit/said";

/** What the text says of its own figures decides whether a list may accuse, and which figures a percentage is of. */

describe("a list is complete", () => {
  test.each([
    [
      "as many parts as the text names",
      "Đã cấp 1.864 thẻ cho 3 nhóm, trong đó nhóm A 812 thẻ, nhóm B 640 thẻ, nhóm C 402 thẻ.",
      "402 1.864 812 640",
    ],
    [
      "opposites",
      "Cấp 2.316 chứng thư, trong đó 382 chứng thư cho tổ chức, 2.004 chứng thư cho cá nhân.",
      "2.316 382 2.004",
    ],
    [
      "a little more than the whole",
      "Có 5.238 cây, trong đó 2.112 cây lim, 1.870 cây dổi, 1.296 cây keo.",
      "5.238 2.112 1.870 1.296",
    ],
    [
      "lines whose names end in a colon",
      "Vườn có 9.413 cây, cụ thể:\n- Khu đồi: 5.120 cây;\n- Khu bãi: 3.911 cây;\n- Khu khác: 352 cây.",
      "9.413 5.120 3.911 352",
    ],
    [
      "neighbouring months",
      "Trạm cứu 4.264 chuyến. Trong đó: tháng 7 là 1.485 chuyến; tháng 8 là 1.122 chuyến; tháng 9 là 1.057 chuyến.",
      "4.264 1.485 1.122 1.057",
    ],
    [
      "what is left, in the next sentence",
      "Công khai 1.872 mẫu. Loại một là 912 mẫu, loại hai là 754 mẫu; còn lại 226 mẫu chưa phân loại.",
      "1.872 912 754 226",
    ],
    [
      "those of the sentence before",
      "Kho Đông 296 thùng, kho Tây 171 thùng, kho Nam 140 thùng. Ba đơn vị này chứa 617 thùng.",
      "617 296 171 140",
    ],
  ])("%s", (_name, text, expected) => {
    const figures = (line: string): readonly string[] => (line.match(/\d[\d.]*/g) ?? []).sort();
    expect(verdict(text).broken.map(figures)).toEqual([figures(expected)]);
  });
});

describe("a list may leave some out", () => {
  test.each([
    "Có 5.318 cây, trong đó 2.112 cây lim, 1.870 cây dổi, 1.296 cây keo.",
    "Cấp 2.386 chứng thư, trong đó 312 chứng thư cho xã, 2.004 chứng thư cho huyện.",
    "Lũy kế 9 tháng trạm cứu 4.264 chuyến. Trong đó: tháng 7 là 485 chuyến; tháng 8 là 422 chuyến; tháng 9 là 357 chuyến.",
    "Trạm nhận 1.240 kiện, trong đó:\n- Hàng gỗ: 520 kiện;\n- Hàng sắt: 412 kiện;\n- Hàng vải: 300 kiện.",
    "Có 48 xã; cả năm nhận 61.488 hồ sơ, bình quân mỗi xã 1.218 hồ sơ mỗi quý.",
    "Trong 26 đội có 24 đội đạt loại khá trở lên, 20 đội đạt loại tốt.",
    "Kho Đông 296 thùng, kho Tây 171 thùng. Ba đơn vị này chứa 617 thùng.",
  ])("%s", (text) => expect(verdict(text).broken).toEqual([]));
});

describe("a percentage with its two figures pointed at", () => {
  test.each([
    ["Trạm nhận 15.870 kiện (năm 2020: 17.250 kiện, giảm 2%).", "2% 15.870 17.250"],
    ["Quý I nhận 11.240 kiện, quý II 12.865 kiện (tăng 15,4%).", "15,4% 12.865 11.240"],
    ["Có 3.276 thợ, đạt 78% kế hoạch (4.200 thợ), bằng 165% cùng kỳ năm trước (3.120 thợ).", "165% 3.276 3.120"],
    ["Chi 2.184 triệu đồng, bằng 192% cùng kỳ (1.950 triệu đồng).", "192% 2.184 1.950"],
    ["Mở 14 lớp cho 1.036 người, vượt 17,7% kế hoạch (12 lớp).", "17,7% 14 12"],
    ["Tỷ lệ đạt 96,8%, cao hơn 1,5 điểm phần trăm so với năm 2023 (95,5%).", "1,5 điểm phần trăm 96,8% 95,5%"],
  ])("%s", (text, expected) => expect(found("change-in-text", text)).toEqual([`broken error ${expected}`]));

  test.each([
    "Trạm nhận 15.870 kiện (năm 2020: 17.250 kiện, giảm 8%).",
    "Quý I nhận 11.240 kiện, quý II 12.865 kiện (tăng 14,5%).",
    "Mở 14 lớp cho 1.036 người, vượt 16,7% kế hoạch (12 lớp).",
    "Số liệu so với tháng trước: nhận 2.064 kiện, giảm 136 kiện (tháng 8: 2.200 kiện).",
    "Kinh phí 48,6 triệu đồng, bằng 120% cùng kỳ (40,5 triệu đồng).",
    "Tỷ lệ đạt 96,8%, cao hơn 1,3 điểm phần trăm so với năm 2023 (95,5%).",
    "Có 3.276 thợ, đạt 78% kế hoạch (4.200 thợ), bằng 105% cùng kỳ năm trước (3.120 thợ).",
  ])("%s", (text) => expect(verdict(text).broken).toEqual([]));

  test("the whole named behind it", () =>
    expect(
      found("share-of-whole", "Có 88 đơn vị không có hồ sơ quá hạn, chiếm 20% tổng số 110 xã, phường."),
    ).toHaveLength(1));
});

test("points out of the most that there are add up", () =>
  expect(
    verdict("Xã đạt 54,72 điểm. Trong đó: công khai 17,6/18 điểm; tiến độ 19,25/20 điểm; dịch vụ 17,87/20 điểm.").holds,
  ).toBe(1));

describe("what one slip of the pen would make right, though nothing ties it, is told and not blamed (made-up texts)", () => {
  const doubts = (text: string): readonly string[] =>
    auditText(text)
      .findings.filter(({ outcome }) => outcome === "undecided")
      .map(({ spans }) => spans[0].text);
  test.each([
    ["Có 1.960 khách: 1.034 khách nữ, 926 khách nam. Khách nữ chiếm 62,76%.", "62,76%"],
    ["Năm 2024 bán 64.210 vé, năm 2025 bán 70.455 vé, tăng 6.345 vé.", "6.345"],
  ])("%s", (text, expected) => {
    expect(verdict(text).broken).toEqual([]);
    expect(doubts(text)).toEqual([expected]);
  });
  test.each([
    "Có 1.960 khách: 1.034 khách nữ, 926 khách nam. Khách đến lần đầu chiếm 41,35%.",
    "Năm 2024 bán 64.210 vé, năm 2025 bán 70.455 vé, tăng 2.118 vé trên tuyến mới.",
  ])("%s", (text) => expect(doubts(text)).toEqual([]));
});

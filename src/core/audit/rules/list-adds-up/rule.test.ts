import { auditText } from "../../audit-text";
import { found } from "../../../../../test/audit/said";

describe("correct", () => {
  test.each([
    "Tỉnh công bố 520 TTHC: 318 TTHC ban hành mới, 147 TTHC sửa đổi, 55 TTHC bị bãi bỏ.",
    "Có 128 gói thầu, trong đó rộng rãi 73 gói, cạnh tranh 31 gói, chỉ định 24 gói.",
    "Hai đội kiểm tra 41 cơ sở, 38 cơ sở đạt, 3 cơ sở còn lại phải khắc phục.",
    "Trạm khám 415 ca, khỏi 268 ca; cụ thể: ca nội 210/140 ca; ca ngoại 25/18 ca; ca nhi 180/110 ca.",
    "Tổng số thụ lý là 631 việc, tăng 37 việc:\n- Số cũ 290 việc;\n- Số mới 341 việc.",
  ])("%s", (text) => expect(found("list-adds-up", text)).toEqual([]));
});

describe("readings that close, or that cannot be told apart, accuse nobody (made-up texts)", () => {
  const errors = (text: string): readonly string[] =>
    auditText(text)
      .findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error")
      .map(({ what }) => what);
  test.each([
    "Sở A nhận 5.214 hồ sơ, trong đó 5.060 hồ sơ mới và 154 hồ sơ tồn quý II. Số đã có kết quả: 4.990 hồ sơ. Hồ sơ chưa đến hạn 215, hồ sơ quá hạn chưa giải quyết 9.",
    "Có 1.875 TTHC. Trong đó, cung cấp dịch vụ công trực tuyến toàn trình 913, một phần 741, còn 221 TTHC chưa cung cấp trực tuyến.",
    "Nhiều nhất là lĩnh vực hộ tịch 18.412 hồ sơ, tiếp đến là đất đai 12.305 hồ sơ, còn lại là các lĩnh vực khác 21.768 hồ sơ.",
    "Phát ra 1.500 phiếu, thu về 1.471 phiếu. Kết quả: tốt 880 phiếu, khá 507 phiếu, đạt 79 phiếu, kém 5 phiếu.",
    "Ba huyện lần lượt đạt 88,41 điểm, 86,93 điểm và 84,57 điểm, tăng lần lượt 1,21 điểm, 0,45 điểm và 2,02 điểm so với năm 2023 (87,20 điểm; 86,48 điểm; 82,55 điểm).",
    "Có 12.480 hộ, trong đó 7.115 hộ làm nông nghiệp, 4.850 hộ buôn bán.",
  ])("%s", (text) => expect(errors(text)).toEqual([]));
  test("the head of a list is the one that nearly closes, not a part beside", () =>
    expect(
      found(
        "list-adds-up",
        "Trong tổng số 637 hồ sơ quá hạn, Chi cục A 541 hồ sơ, Sở B 52 hồ sơ, Sở C 23 hồ sơ, các đơn vị khác 11 hồ sơ.",
      ),
    ).toEqual(["broken error 52 637 541 23 11"]));
  test("what is left stands in several counts", () =>
    expect(
      found(
        "list-adds-up",
        "Giao 148 nhiệm vụ; đã hoàn thành 139; đang triển khai 7 nhiệm vụ; chưa triển khai 1 nhiệm vụ.",
      ),
    ).toEqual(["broken error 7 148 139 1"]));
});

describe("incorrect", () => {
  test("a list behind a colon, one slip of the pen off", () =>
    expect(
      found("list-adds-up", "Tỉnh công bố 520 TTHC: 318 TTHC ban hành mới, 174 TTHC sửa đổi, 55 TTHC bị bãi bỏ."),
    ).toEqual(["broken error 174 520 318 55"]));
  test("a part and its denial leave nothing out", () =>
    expect(found("list-adds-up", "Thu về 2.400 phiếu, trong đó 2.308 phiếu hợp lệ, 20 phiếu không hợp lệ.")).toEqual([
      "broken error 2.308 2.400 20",
    ]));
  test("items with the same counts in the same order: one column closes, the other does not", () =>
    expect(
      found(
        "list-adds-up",
        "Trạm khám 415 ca, khỏi 286 ca; cụ thể: ca nội 210/140 ca; ca ngoại 25/18 ca; ca nhi 180/110 ca.",
      ),
    ).toEqual(["broken error 286 210/140 25/18 180/110"]));
  test.each([
    [
      "a list whose head stands in the sentence before",
      "Đoàn khảo sát 1.126 hộ ở 4 thôn. Cụ thể: thôn Đông 318 hộ; thôn Tây 217 hộ; thôn Nam 537 hộ.",
      "broken error 217 1.126 318 537",
    ],
    [
      "a part and its denial, of a count before them",
      "Thu 842 mẫu, gồm 96 mẫu nước, 31 mẫu đất và 715 mẫu khí. Có 640 mẫu đủ điều kiện, 238 mẫu không đủ điều kiện.",
      "broken error 640 842 238",
    ],
    [
      "kinds that take turns",
      "Mở 36 lớp với 4.210 học viên; khối A 6 lớp/1.150 học viên, khối B 12 lớp/1.840 học viên, khối C 18 lớp/1.580 học viên.",
      "broken error 1.840 4.210 1.150 1.580",
    ],
    [
      "a whole that stands second, and what is left",
      "Đã trồng 61.240 cây so với chỉ tiêu 70.000 cây; còn thiếu 8.670 cây.",
      "broken error 8.670 70.000 61.240",
    ],
    [
      "a total in the next sentence",
      "Ba tháng bán: tháng 7 là 1.204, tháng 8 là 1.381, tháng 9 là 1.377. Tổng cả quý là 3.899 vé.",
      "broken error 1.381 3.899 1.204 1.377",
    ],
    [
      "a total below the lines of a list",
      "Số cây của 3 thôn:\n- Thôn Đông: 412 cây\n- Thôn Tây: 379 cây\n- Thôn Nam: 276 cây\nTổng cộng: 1.077 cây.",
      "broken error 412 1.077 379 276",
    ],
    [
      "what a pair leaves",
      "Đã sửa 214/247 cầu, trong đó 189 cầu gỗ, 25 cầu sắt. Còn lại 38 cầu đang khảo sát.",
      "broken error 38 214/247",
    ],
    [
      "a list under what counts the same, not under what stands nearer",
      "Bố trí 1.240 thợ ở 96 trạm; trong đó 190 thợ ở tỉnh và 1.005 thợ ở xã.",
      "broken error 1.005 1.240 190",
    ],
    [
      "two parts in the next sentence",
      "Bưu cục nhận 1.845 kiện. Trong đó: hàng nhẹ 512 kiện, hàng nặng 1.313 kiện.",
      "broken error 512 1.845 1.313",
    ],
    [
      "two digits exchanged in what nothing announces",
      "Trạm đón 12.064 khách; khách quen 11.461 khách, khách lạ 630 khách.",
      "broken error 630 12.064 11.461",
    ],
    [
      "services among procedures",
      "Có 1.846 thủ tục, trong đó 1.201 dịch vụ công toàn trình, 486 dịch vụ công một phần và 339 thủ tục khác.",
      "broken error 1.201 1.846 486 339",
    ],
    [
      "of the runs before a total the one that nearly makes it up",
      "Đất đai 845 kiện; tư pháp 1.267 kiện; bảo trợ 318 kiện; khen thưởng 94 kiện; tổng cộng 2.533 kiện.",
      "broken error 845 2.533 1.267 318 94",
    ],
  ])("%s", (_name, text, expected) => expect(found("list-adds-up", text)).toEqual([expected]));
  test("settled, pending and late dossiers that nearly make up what stands before them", () =>
    expect(
      found(
        "list-adds-up",
        "Theo cơ chế một cửa là 73.024 hồ sơ; trả đúng hạn 71.586 hồ sơ, đang giải quyết 1.207 hồ sơ, quá hạn 234 hồ sơ.",
      ),
    ).toEqual(["broken error 234 73.024 71.586 1.207"]));
  test("a part above its whole", () =>
    expect(found("list-adds-up", "Trong 57 bản án có 83 bản án được giữ nguyên, 13 bản án bị sửa.")).toEqual([
      "broken error 57 83 13",
    ]));
});

describe("known false alarm", () => {
  test("«trong đó» with a few parts only", () =>
    expect(
      found("list-adds-up", "Tiếp 2.318 lượt, trong đó 410 lượt về đất đai, 77 lượt về bảo hiểm.").filter(
        (one) => !one.startsWith("undecided"),
      ),
    ).toEqual([]));
  test.each([
    "Tiếp nhận 1.250 hồ sơ, trong đó nhiều nhất là lĩnh vực hộ tịch 640 hồ sơ, chứng thực 420 hồ sơ, đất đai 170 hồ sơ.",
    "Năm 2026 chi 12,4 tỷ đồng cho hạ tầng số, trong đó ngân sách tỉnh 8,1 tỷ đồng, ngân sách xã 3,9 tỷ đồng.",
    "Có 126/131 trạm đã xong; còn 3 trạm chưa có điện.",
    "Trạm đón 12.064 khách; khách quen 11.461 khách, khách lạ 512 khách.",
    "Đã sửa 214/247 cầu, bỏ 4 cầu. Còn lại 29 cầu đang khảo sát.",
  ])("%s", (text) => expect(found("list-adds-up", text).filter((one) => !one.startsWith("undecided"))).toEqual([]));
  test.each([
    // The last two of a row, whose percentages make up 100 by chance.
    "Các đơn vị có hồ sơ quá hạn: Ban A 542 hồ sơ (chiếm 18,34%); Ban B 11 hồ sơ (chiếm 12,22%); Ban C 02 hồ sơ (chiếm 66,67%) và Ban D 01 hồ sơ (chiếm 33,33%).",
    // Pairs: the first number of the total's own is no sum of the second ones below.
    "Tỷ lệ đúng hạn đạt 54,37% (454/835 hồ sơ), 43 đơn vị có hồ sơ: Ban A 6,90% (20/290 hồ sơ); Ban B 83,33% (10/12 hồ sơ); Ban C 86,67% (13/15 hồ sơ).",
    // Two percentages that make up 100, over what they add up to as printed.
    "Còn 05 hồ sơ quá hạn: đã giải quyết 04 hồ sơ, đang giải quyết 01 hồ sơ. Đó là: Ban A 03 hồ sơ (chiếm 50%) và Ban B 02 hồ sơ (chiếm 50%).",
  ])("offices in a row: %s", (text) =>
    expect(found("list-adds-up", text).filter((one) => !one.startsWith("undecided"))).toEqual([]),
  );
  test("people among visits", () =>
    expect(
      found("list-adds-up", "Đã tiếp 2.318 lượt với 2.905 người; trong đó thường xuyên 1.604 lượt, định kỳ 714 lượt."),
    ).toEqual([]));
});

test("parts that their own percentages confirm overlap", () =>
  expect(
    found(
      "list-adds-up",
      "Có 3.620 thợ. Trong đó: nữ 2.172 thợ, chiếm 60%; trẻ 434 thợ, chiếm 11,99%; giỏi 1.015 thợ, chiếm 28,04%.",
    ).filter((one) => !one.startsWith("undecided")),
  ).toEqual([]));

describe("undecided", () => {
  test.each([
    [
      "a part and its denial, with what is said of the first between",
      "Phải làm 14.362 việc. Có điều kiện 10.745 việc, đã xong 8.126 việc; chưa có điều kiện 3.671 việc.",
      "3.671 14.362 10.745",
    ],
    [
      "two levels with two kinds of counts each",
      "Mở 48 lớp cho 4.126 thợ; cấp tỉnh 9 lớp (1.381 thợ), cấp xã 39 lớp (2.808 thợ).",
      "1.381 4.126 2.808",
    ],
    [
      "two items with the same counts",
      "Mở 12 lớp cho 1.038 thợ, trong đó khu A 3 lớp với 241 thợ, khu B 9 lớp với 824 thợ.",
      "241 1.038 824",
    ],
    ["kinds that the forms know, in a bracket", "Đã xong 51 việc (trước hạn 81, đúng hạn 33).", "81 51 33"],
    [
      "what is left of a pair, where «chưa» may deny something else",
      "Có 98/106 xã, phường đã số hóa, còn 4 xã chưa số hóa.",
      "4 98/106",
    ],
  ])("%s", (_, text, expected) => expect(found("list-adds-up", text)).toContain(`undecided ${expected}`));
  test("several alike, of which one is no head of the others; a list that names some only", () => {
    const these = "Hồ sơ quá hạn: ban Bình Ninh 3.008 hồ sơ; sở Bình Yên 1.757 hồ sơ; xã Bình Lâm 1.323 hồ sơ.";
    expect(found("list-adds-up", these).filter((line) => line.startsWith("broken"))).toEqual([]);
    const some = "Trả dứt điểm 505 hồ sơ, trước hết là ban A 386 hồ sơ; sở B 83 hồ sơ; xã C 45 hồ sơ.";
    expect(found("list-adds-up", some).filter((line) => line.startsWith("broken"))).toEqual([]);
  });
  test("an office's name that begins like a total, or like growth", () => {
    const these =
      "Giải quyết dứt điểm 106 hồ sơ: Tổng cục An Vinh 60 hồ sơ; Tăng Tiến An Hòa 30 hồ sơ; Cộng đồng An Lâm 16 hồ sơ.";
    expect(found("list-adds-up", these)).toEqual([]);
    expect(
      found(
        "change-in-text",
        "Chậm nhất là Xã An Phú 99,55% (2.668/2.680 hồ sơ), Tăng Tiến An Lâm 98,99% (2.552/2.578 hồ sơ), còn 36 hồ sơ.",
      ),
    ).toEqual([]);
  });
  test("parts that overlap, or not all of them", () =>
    expect(found("list-adds-up", "Có 500 hộ, trong đó 300 hộ nghèo, 120 hộ dân tộc thiểu số.")).toEqual([
      "undecided 300 500 120",
    ]));
  test("a grade that reads like an average is a part all the same", () =>
    expect(found("list-adds-up", "Phân loại 124 xã: tốt 60 xã; khá 45 xã; trung bình 15 xã; yếu 4 xã.")).toEqual([]));
  test("so long a time is no sum of counts", () =>
    expect(found("list-adds-up", "Trong 3 năm 2024-2026, số hồ sơ lần lượt là 3.100, 3.420 và 3.760.")).toEqual([]));
});

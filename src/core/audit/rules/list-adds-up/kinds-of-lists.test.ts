import { auditText } from "../../audit-text";
import { found, verdict } from "../../../../../test/audit/said";

describe("counts with percentages that make up a whole (made-up texts)", () => {
  const calls = "Tổng đài nhận 1.640 cuộc gọi, trả lời ngay 1.394 cuộc (85%), chuyển xử lý 246 cuộc (15%).";
  test("right ones", () => expect(found("list-adds-up", calls)).toEqual([]));
  test("a part is wrong", () =>
    expect(found("list-adds-up", calls.replace("246", "264"))).toEqual(["broken error 264 15% 1.640 1.394"]));
  test("the whole is wrong", () =>
    expect(
      found("list-adds-up", "Kiểm tra 1.460 cơ sở, phát hiện 412 cơ sở sai (25,1%), 1.228 cơ sở làm đúng (74,9%)."),
    ).toEqual(["broken error 1.460 412 1.228"]));
  test("percentages that leave something out say nothing", () =>
    expect(found("list-adds-up", "Nhận 1.640 cuộc gọi, trả lời ngay 1.394 cuộc (85%), chuyển 82 cuộc (5%).")).toEqual(
      [],
    ));
});

describe("counts that one slip of the pen would make a sum, though nothing says that they are one (made-up texts)", () => {
  test.each([
    ["Quầy nhận 742 kiện, đã chuyển 655 kiện, trả lại 81 kiện, còn giữ 56 kiện.", "81"],
    ["Có 734 thợ, trong đó nữ 468 thợ, nam 266 thợ; thợ bậc ba 112 thợ, bậc hai 759 thợ, bậc một 43 thợ.", "759"],
    ["Trạm nhận 672 kiện. Sau khi xếp có 540 kiện lớn, 123 kiện nhỏ.", "123"],
  ])("%s", (text, first) => {
    const near = auditText(text).findings.filter(({ why }) => why.includes("gõ nhầm một chữ số"));
    expect(near.map(({ outcome, spans }) => [outcome, spans[0].text])).toEqual([["undecided", first]]);
  });

  test("not of different things, or where something else is told of them", () => {
    for (const text of [
      "Quầy nhận 742 kiện, đã chuyển 655 khách, trả lại 81 tờ khai.",
      "Quầy nhận 742 kiện, gồm 655 kiện lớn, còn lại 78 kiện nhỏ.",
    ])
      expect(auditText(text).findings.filter(({ why }) => why.includes("gõ nhầm một chữ số"))).toEqual([]);
  });
});

describe("what came in, went out and is left (made-up texts)", () => {
  test.each([
    "Trong kỳ, bốn điểm nhận thêm 1.000 phiếu, đã trả 1.020 phiếu, còn 40 phiếu.",
    "Trong kỳ, bốn điểm nhận thêm 1.000 phiếu, đã trả 980 phiếu, còn 40 phiếu.",
    "Trong năm thụ lý 364 vụ, đã xét xử 368 vụ, còn lại 16 vụ.",
  ])("what was there before explains it: %s", (text) => {
    expect(auditText(text).findings.filter(({ outcome }) => outcome === "broken")).toEqual([]);
  });

  test("where nothing came in, it is a slip", () =>
    expect(found("list-adds-up", "Được giao 486 việc, đã xong 412 việc, còn 94 việc.")).toEqual([
      "broken error 94 486 412",
    ]));
});

describe("counts beside each other are no parts of the first", () => {
  test.each([
    "Các xã có nhiều hộ nghèo: Hòa Tiến (448 hộ), Phú Long (447 hộ), Tân Lập (4.488 hộ).",
    "Số lượt khách của một số bến: Đông Hải (2.281 lượt), Thanh An (84 lượt), Cồn Sẻ (2.826 lượt).",
    "Kết quả cụ thể:\n- Xã Hòa Tiến: trồng mới 448 ha, chăm sóc 411 ha.\n- Xã Phú Long: trồng mới 447 ha, chăm sóc 310 ha.\n- Xã Tân Lập: trồng mới 4.488 ha, chăm sóc 652 ha.",
  ])("%s", (text) => expect(found("list-adds-up", text)).toEqual([]));
});

describe("what one slip of the pen explains is asked about where the text lays it out as a whole", () => {
  test.each([
    ["Tiêm đủ mũi cho 3.718/3.894 cháu, đạt 95,5%, còn 171 cháu tạm hoãn.", "undecided 171 3.718/3.894"],
    ["Ký số đạt 97,95% (4.591/4.687 văn bản), còn 76 văn bản mật.", "undecided 76 4.591/4.687"],
    ["Học nghề có 7.520 lao động; sơ cấp 4.387 người, ngắn hạn 3.135 người.", "undecided 3.135 7.520 4.387"],
    [
      "Bổ sung 8.126 bản sách, gồm 2.875 bản mua và 1.251 bản tặng; nâng lên 186.342 bản (đầu năm 182.216 bản).",
      "undecided 8.126 2.875 1.251",
    ],
  ])("%s", (text, expected) => expect(found("list-adds-up", text)).toEqual([expected]));
});

test.each([
  ["Bổ sung 1.250 bản sách, gồm 990 bản mua, 350 bản được tặng.", "văn bản ghi Bổ sung 1.250"],
  ["Thụ lý 2.145 vụ việc, đã giải quyết 1.903 vụ việc; còn lại 215 vụ việc đang giải quyết.", "ghi Thụ lý 2.145"],
])("what are no dossiers keep their own words: %s", (text, words) =>
  expect(auditText(text).findings.map(({ what }) => what)).toEqual([expect.stringContaining(words)]),
);

describe("ties that stand far from each other (made-up texts)", () => {
  const holds = (text: string): readonly string[] =>
    auditText(text)
      .claims.filter(({ outcome }) => outcome === "holds")
      .map(({ spans }) => spans.map((span) => span.text).join(" "));
  test("what a pair leaves, whatever stands between", () =>
    expect(
      holds("Có 118/131 xã đạt chuẩn; trong đó 47 xã nâng cao và 11 xã kiểu mẫu. Còn 13 xã chưa đạt chuẩn."),
    ).toContain("118/131 118/131 13"));
  test("kinds that take turns in clauses, by whatever name", () =>
    expect(
      holds(
        "Toàn huyện có 74 trường với 1.162 lớp. Cụ thể: mầm non 28 trường, 346 nhóm; tiểu học 26 trường, 498 lớp; trung học 20 trường, 318 lớp.",
      ),
    ).toEqual(expect.arrayContaining(["74 28 26 20", "1.162 346 498 318"])));
  test("percentages without decimals over the total behind their list", () =>
    expect(
      holds(
        "Đất đai 4.217 hồ sơ (41%); hộ tịch 3.286 hồ sơ (32%); xây dựng 2.902 hồ sơ (28%). Tổng cộng 10.405 hồ sơ.",
      ),
    ).toEqual(expect.arrayContaining(["41% 4.217 10.405", "32% 3.286 10.405", "28% 2.902 10.405"])));
  test("«trung bình» as a rank is no average", () =>
    expect(holds("Trong 20 đơn vị: loại tốt 9 đơn vị, loại khá 10 đơn vị, loại trung bình 1 đơn vị.")).toContain(
      "20 9 10 1",
    ));
});

describe("«trong đó» that may leave some out (made-up texts)", () => {
  test("one digit wrong, and the digits behind it agree", () =>
    expect(found("list-adds-up", "Có 12.480 hộ, trong đó 6.115 hộ làm nông nghiệp, 5.365 hộ buôn bán.")).toEqual([
      "broken error 6.115 12.480 5.365",
    ]));
  test("round figures tell nothing", () =>
    expect(found("list-adds-up", "Có 12.000 hộ, trong đó 6.000 hộ làm nông nghiệp, 5.000 hộ buôn bán.")).toEqual([
      expect.stringMatching(/^undecided /),
    ]));
  test("«Tổng cộng» below the lines is of nothing else", () =>
    expect(
      found(
        "list-adds-up",
        "Các xã báo cáo:\n- Xã A: 412 hồ sơ\n- Xã B: 389 hồ sơ\n- Xã C: 276 hồ sơ\nTổng cộng: 1.377 hồ sơ.",
      ),
    ).toEqual([expect.stringMatching(/^broken error /)]));
});

test("decimals that divide an amount are of its unit", () => {
  const scored = (whole: string): readonly string[] =>
    found("list-adds-up", `Trạm đạt ${whole} điểm, gồm: gọn 17,5; nhanh 19,4; sạch 10.`);
  expect(scored("46,9")).toEqual([]);
  expect(scored("49,6")).toEqual(["broken error 49,6 17,5 19,4 10"]);
});

test("the whole may stand before the base of its percentage, what is left behind a comparison", () => {
  expect(
    verdict("Có 96 kiện hỏng, chiếm 0,4% trong 24.000 kiện đã gửi; do va đập 71 kiện, do ẩm 25 kiện.").holds,
  ).toBeGreaterThan(1);
  expect(verdict("Đã gửi 134/212 kiện, đạt 63,2% so với yêu cầu; 78 kiện còn lại gửi sau.").holds).toBe(2);
});

describe("asked about, though the parts close another way or stand apart", () => {
  test.each([
    ["Vé cũ: 64 vé, nằm ở các bến: A 38 vé, B 12 vé, C 8 vé, D 5 vé. Đã đổi 57/63 vé.", "64 38 12 8 5"],
    [
      "Nhiều nhất là bến A (2.408 vé), bến B (2.715 vé) và bến C (1.982 vé); cả ba bến 6.565 vé.",
      "2.715 6.565 2.408 1.982",
    ],
    ["Có 240 tuyến, đề xuất bỏ 86 tuyến, gồm tuyến dài 52, tuyến ngắn 34. Còn lại 145 tuyến giữ nguyên.", "145 240 86"],
  ])("%s", (text, expected) =>
    expect(found("list-adds-up", text).map((one) => one.replace(/^\D+/, ""))).toContain(expected),
  );
});

describe("a list by levels of government", () => {
  const listed = "Toàn ngành có 318 thủ tục: 201 cấp trung ương, 74 cấp tỉnh, 43 cấp xã.";
  test("is tested", () => {
    expect(verdict(listed)).toEqual({ holds: 1, broken: [] });
    expect(found("list-adds-up", listed.replace("201", "210"))).toEqual(["broken error 43 318 210 74"]);
  });
  test("whose levels share some is no fault", () =>
    expect(found("list-adds-up", "Có 318 thủ tục: 251 cấp tỉnh, 150 cấp xã.")).toEqual(["undecided 318 251 150"]));
});

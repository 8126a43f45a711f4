import { auditText } from "../audit-text";

const broken = (text: string): readonly string[] =>
  auditText(text)
    .findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error")
    .map(({ spans }) => spans[0].text);

const told = (text: string): readonly string[] =>
  auditText(text).findings.flatMap(({ spans }) => spans.map((span) => span.text));

const held = (text: string): readonly string[] =>
  auditText(text)
    .claims.filter(({ outcome }) => outcome === "holds")
    .map(({ spans }) => spans.map((span) => span.text).join(" "));

describe("Changes as reports tell them (made-up ones)", () => {
  const cases = "Công an khởi tố 486 vụ, 812 bị can (cùng kỳ 450 vụ, 760 bị can), tăng 8% số vụ và 6,84% số bị can.";
  const years = "Qua từng năm: 112.400 hồ sơ, 123.640 hồ sơ (tăng 10%) và 139.713 hồ sơ (tăng 13%).";
  const staff = "Xã có 412 người làm việc, dôi dư 63 người so với định biên (349 người).";

  it("are of what the words behind them count", () => {
    expect(held(cases)).toEqual(expect.arrayContaining(["486 8% 450", "812 6,84% 760"]));
    expect(broken(cases.replace("6,84", "8,64"))).toEqual(["8,64%"]);
  });

  it("are of the count before in a row, where another of the row is", () => {
    expect(held(years)).toEqual(expect.arrayContaining(["123.640 10% 112.400", "139.713 13% 123.640"]));
    expect(told(years.replace("tăng 13%", "tăng 31%"))).toContain("31%");
    // Two offices, each with its own growth: nothing ties the one to the other.
    expect(broken("Xã A có 1.200 hồ sơ (tăng 5%), xã B có 1.500 hồ sơ (tăng 12%).")).toEqual([]);
  });

  it("are what goes beyond a plan, and what lacks of it", () => {
    expect(held(staff)).toContain("412 63 349");
    expect(told(staff.replace("349", "394"))).toContain("394");
    expect(broken("Xã có 30 biên chế, có mặt 28, thiếu 2 biên chế so với yêu cầu công việc.")).toEqual([]);
  });

  it("stand beside levels of which they are none", () => {
    const levels = "Tỷ lệ đạt 72,5% (tăng 1,5% so với năm trước, vượt 0,5% so với chỉ tiêu là 72%).";
    expect(broken(levels)).toEqual([]);
    expect(told(levels.replace("72%", "27%"))).toContain("27%");
  });

  it("multiply what the sentence before counts", () =>
    expect(
      held("Kiểm tra 640 cơ sở. So với quý trước, số cơ sở được kiểm tra tăng gấp 1,6 lần (400 cơ sở)."),
    ).toContain("640 1,6 lần 400"));
});

describe("Percentages as reports tell them (made-up ones)", () => {
  const insured =
    "Số người tham gia ba loại lần lượt là 214.806 người, 198.420 người và 142.660 người, đạt lần lượt 97,6%, 99,2% và 98,5% kế hoạch (220.088 người; 200.020 người; 144.833 người).";

  it("are of as many plans in one bracket", () => {
    expect(held(insured)).toContain("97,6% 214.806 220.088");
    expect(broken(insured.replace("198.420", "198.240").replace("99,2", "92,9"))).toContain("92,9%");
    expect(broken(insured)).toEqual([]);
  });

  it("are of what a count is stated a part of, and not of another's plan", () =>
    expect(
      held("Giải quyết việc cho 21.420 lao động, đạt 102% kế hoạch (21.000 lao động), trong đó 1.285 người, chiếm 6%."),
    ).toContain("6% 1.285 21.420"));

  it("of something told apart are not of the pair before", () => {
    expect(broken("Đạt 18/19 tiêu chí, còn tiêu chí số 17 (môi trường) đạt 90%.")).toEqual([]);
    expect(broken("Đạt 18/19 tiêu chí (90%).")).toHaveLength(1);
  });
});

describe("Sums as reports tell them (made-up ones)", () => {
  it("of a bracket are those of its own head, whatever another sentence makes of it", () => {
    const units = "Toàn tỉnh có 102 đơn vị (85 xã, 16 phường, 01 đặc khu). Đến nay 96/102 đơn vị đạt chuẩn.";
    expect(broken(units)).toEqual([]);
    expect(told(units.replace("có 102", "có 120"))).toContain("120");
  });

  it("of a bracket that names less than half blame nobody", () =>
    expect(broken("Số doanh nghiệp: 86 (thành lập mới 12, giải thể 3, tạm ngừng 7).")).toEqual([]));

  it("are looked for across the sentences that a closing word ends", () => {
    const rooms =
      "Phòng A tiếp nhận 1.420 hồ sơ (1.388 trực tuyến). Phòng B tiếp nhận 386 hồ sơ (352 trực tuyến). Phòng C tiếp nhận 694 hồ sơ (660 trực tuyến). Tính chung, ba phòng tiếp nhận 2.500 hồ sơ.";
    expect(told(rooms)).toEqual([]);
    expect(told(rooms.replace("1.420", "1.423"))).toContain("1.423");
    const raised =
      "Trung tâm tiếp nhận 46.815 hồ sơ. Tháng 11 tiếp nhận 4.937 hồ sơ, nâng tổng số hồ sơ từ đầu năm lên 51.752 hồ sơ.";
    expect(told(raised)).toEqual([]);
    expect(told(raised.replace("4.937", "4.936"))).toContain("4.936");
  });

  it("of two kinds are told by what is counted", () => {
    const classes =
      "Mở 16 lớp, 1.120 học viên, trong đó 6 lớp trực tuyến với 540 học viên và 10 lớp trực tiếp với 580 học viên.";
    expect(told(classes)).toEqual([]);
    expect(told(classes.replace("540", "549"))).toContain("549");
  });

  it("that close leave no doubt of their figures apart", () => {
    expect(told("Đầu kỳ tồn 1.340 hồ sơ, phát sinh 5.216, giải quyết xong 5.890; tồn cuối kỳ 666 hồ sơ.")).toEqual([]);
    expect(told("Trong 3 tháng 9, 10, 11 tiếp nhận lần lượt 1.204, 1.318 và 1.276 hồ sơ, tổng 3.798 hồ sơ.")).toEqual(
      [],
    );
  });

  it("of a table in the text include its column of changes, with or without a sign", () => {
    const table =
      "| Nội dung | Năm 2025 | Năm 2026 | Tăng/giảm | Tỷ lệ (%) |\n|---|---|---|---|---|\n| Khiếu nại | 124 | 96 | -28 | -22,58 |\n| Tố cáo | 41 | 47 | +6 | 14,63 |\n| Phản ánh | 335 | 357 | 22 | 6,57 |\n| Khác | 30 | 37 | 7 | 23,33 |";
    expect(broken(table)).toEqual([]);
    expect(told(table.replace("| 22 |", "| 23 |"))).toContain("23");
    expect(broken(table.replaceAll(/-28|\+6|\| 22|\| 7/g, "| 5"))).toEqual([]);
  });
});

describe("Amounts as reports print them (made-up ones)", () => {
  it("are of any unit that is weighed, metered or paid in", () => {
    const trade = "Kim ngạch 6.240 triệu USD, trong đó xuất khẩu 3.588 triệu USD, nhập khẩu 2.652 triệu USD.";
    expect(held(trade)).toContain("6.240 3.588 2.652");
    expect(told(trade.replace("3.588", "3.585"))).toContain("3.585");
    expect(held("Điện 1.824,5 triệu kWh, gồm công nghiệp 1.258,9 triệu kWh, sinh hoạt 565,6 triệu kWh.")).toContain(
      "1.824,5 1.258,9 565,6",
    );
  });

  it("are one where two numbers make them up, and money where nothing is said", () => {
    const fees = "Thu phí, lệ phí 12 tỷ 450 triệu, trong đó phí 9 tỷ 300 triệu, lệ phí 3 tỷ 150 triệu.";
    expect(told(fees)).toEqual([]);
    expect(broken(fees.replace("12 tỷ 450", "12 tỷ 540"))).toHaveLength(1);
    expect(held("Tổng thu 8,42 tỷ = 105,25% dự toán (8 tỷ).")).toContain("105,25% 8,42 8");
    expect(held("Phạt 24 tỷ 632 triệu đồng với 12.316 vụ (bình quân 2 triệu đồng/vụ).")).toHaveLength(1);
    expect(held("Phí 42.350.000đ; trong đó trực tuyến 38.115.000đ (90%), tiền mặt 4.235.000đ.")).toContain(
      "42.350.000 38.115.000 4.235.000",
    );
  });
});

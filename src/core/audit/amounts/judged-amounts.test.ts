import { auditText } from "../audit-text";

const errors = (text: string): readonly string[] =>
  auditText(text)
    .findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error")
    .map(({ spans, correction }) => `${spans[0].text} → ${correction?.[0]?.next ?? "?"}`);

const held = (text: string): readonly string[] =>
  auditText(text)
    .claims.filter(({ outcome }) => outcome === "holds")
    .map(({ spans }) =>
      spans
        .map((span) => span.text)
        .sort()
        .join(" "),
    );

describe("Amounts of a text (made-up ones)", () => {
  const budget =
    "Tổng chi 8.640 tỷ đồng, gồm chi đầu tư 3.175 tỷ đồng, chi thường xuyên 5.465 tỷ đồng. Đã giải ngân 6.393 tỷ đồng.";

  it("adds up money, areas and scores like counts", () => {
    expect(held(budget)).toContain("3.175 5.465 8.640");
    expect(held("Đã đo đạc 1.204,5 ha, gồm đất lúa 810,2 ha, đất màu 394,3 ha.")).toContain("1.204,5 394,3 810,2");
    expect(held("Chỉ số năm nay đạt 87,45 điểm, tăng 2,1 điểm so với năm trước (85,35 điểm).")).toContain(
      "2,1 85,35 87,45",
    );
  });

  it("names the sum that does not close, and the one figure that explains it", () => {
    expect(errors(budget.replace("8.640", "8.460"))).toEqual(["8.460 → 8.640"]);
    expect(errors("Đã đo đạc 1.204,5 ha, gồm đất lúa 801,2 ha, đất màu 394,3 ha.")).toEqual(["801,2 → 810,2"]);
  });

  it("blames nobody for what rounding explains", () => {
    const rounded = auditText(budget.replace("8.640", "8.641"));
    expect(rounded.summary.broken).toBe(0);
    expect(rounded.findings.map(({ outcome }) => outcome)).toContain("undecided");
    expect(errors("Phí 152.345 đồng, gồm nộp mới 100.234 đồng, nộp thêm 51.111 đồng.")).toHaveLength(1);
  });

  it("gives a percentage to the amounts or to the counts, whichever close", () => {
    expect(held("Kế hoạch vốn 4.250 tỷ đồng; giải ngân 2.890 tỷ đồng, đạt 68%.")).toContain("2.890 4.250 68%");
    expect(
      errors("Tiếp nhận 200 hồ sơ, thu 900 triệu đồng; giải quyết 150 hồ sơ, thu 700 triệu đồng, đạt 75%."),
    ).toEqual([]);
  });

  it("adds up money in several units, and asks about what does not add up", () => {
    const money = "Kinh phí 2,4 tỷ đồng, trong đó ngân sách tỉnh 1,5 tỷ đồng, ngân sách xã 900 triệu đồng.";
    expect(held(money)).toContain("1,5 tỷ đồng 2,4 tỷ đồng 900 triệu đồng");
    expect(auditText(money).findings).toEqual([]);
    const { findings } = auditText(money.replace("900", "700"));
    expect(findings.map(({ outcome, what }) => `${outcome} ${what}`)).toEqual([
      "undecided Chưa kiểm tra được: ngân sách tỉnh + ngân sách xã là 1,5 tỷ đồng + 700 triệu đồng = 2.200, văn bản ghi Kinh phí 2,4 tỷ đồng, lệch 200",
    ]);
  });

  it("does not list with a total what another unit makes up with its parts", () =>
    expect(
      auditText(
        "Kinh phí là 2,4 tỷ đồng, trong đó ngân sách tỉnh 1,5 tỷ đồng, ngân sách xã 900 triệu đồng; đã giải ngân 1,8 tỷ đồng, đạt 75%, còn 600 triệu đồng.",
      ).findings,
    ).toEqual([]));

  it("keeps units apart, and lists every amount with what it was held against", () => {
    expect(errors("Thu 500 triệu đồng, gồm phí 3 tỷ đồng, lệ phí 2 tỷ đồng.")).toEqual([]);
    const { figures } = auditText(budget);
    expect(figures.map(({ span, status }) => `${span.text} ${status}`)).toEqual([
      "8.640 holds",
      "3.175 holds",
      "5.465 holds",
      "6.393 unused",
    ]);
    expect(figures.at(-1)?.untested).toBeDefined();
  });
});

describe("Changes of amounts (made-up ones)", () => {
  const loans = "Dư nợ đạt 46.180 tỷ đồng, tăng 3.240 tỷ đồng so với đầu năm (42.940 tỷ đồng).";

  it("hold, or are told beyond rounding", () => {
    expect(errors(loans)).toEqual([]);
    expect(auditText(loans.replace("3.240", "2.340")).summary.broken).toBe(1);
    expect(auditText(loans.replace("3.240", "3.241")).summary.broken).toBe(0);
  });

  it("name the percentage of a plan that its two amounts do not give, and ask about one that nothing calls the plan's", () => {
    const plan = "Kế hoạch 1.250 triệu đồng, thực hiện 1.087,5 triệu đồng, đạt 87%.";
    expect(errors(plan)).toEqual([]);
    expect(errors(plan.replace("87%", "78%"))).toEqual(["78% → 87%"]);
    const spent = "Được cấp 12.600 triệu đồng, đã chi 9.450 triệu đồng, đạt 57%.";
    expect(errors(spent)).toEqual([]);
    expect(auditText(spent).findings.map(({ outcome, spans }) => `${outcome} ${spans[0].text}`)).toEqual([
      "undecided 57%",
    ]);
  });

  it("read a pair whose unit stands on both sides", () => {
    expect(held("Đã đo 38.412,5 ha/40.120 ha, bằng 95,74%; còn lại 1.707,5 ha.")).toEqual(
      expect.arrayContaining(["38.412,5 40.120 95,74%", "1.707,5 38.412,5 40.120"]),
    );
  });
});

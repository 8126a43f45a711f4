import { auditText } from "../audit-text";

const broken = (text: string): readonly string[] =>
  auditText(text)
    .findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error")
    .map(({ spans }) => spans[0].text);

const held = (text: string): readonly string[] =>
  auditText(text)
    .claims.filter(({ outcome }) => outcome === "holds")
    .map(({ spans }) => spans.map((span) => span.text).join(" "));

describe("Sums of longer passages (made-up ones)", () => {
  const petitions =
    "Ghi nhận 584 PAKN (kỳ trước chuyển sang 30; phát sinh trong kỳ 554), đã xử lý 560 PAKN, đang xử lý 24 PAKN. Nội dung về: hành vi hành chính 204; quy định hành chính 55; lỗi phần mềm 298; khác 27.";
  it("are of all that a list names, and not of two that the forms know", () => {
    expect(broken(petitions)).toEqual([]);
    expect(broken(petitions.replace("554", "545"))).toEqual(["545"]);
  });

  const whole =
    "Tiếp nhận 3.512 hồ sơ (tại xã 2.248; tại tỉnh 1.264), chiếm 4,1% tổng số 85.659 hồ sơ toàn tỉnh, trong đó hộ tịch 2.067 hồ sơ, đất đai 903 hồ sơ, còn lại 542 hồ sơ.";
  it("are of the head that they make up, and not of what that is a part of", () => {
    expect(broken(whole)).toEqual([]);
    expect(held(whole)).toContain("3.512 2.067 903 542");
    expect(broken(whole.replace("1.264", "1.246"))).toEqual(["1.246"]);
  });

  it("count nothing and a part of it", () =>
    expect(
      broken(
        "Đã có: (i) 132 việc giao sở; (ii) 79 việc giao xã; (iii) 34 việc ủy quyền; tổng cộng 245 việc, bằng 87,5% tổng số 280 việc, còn 35 việc chưa làm.",
      ),
    ).toEqual([]));

  it("of one part are not of the head before its own", () => {
    const paid = "Chi cho 32.416 người có công; trợ cấp 61.284 đối tượng, trong đó chi qua tài khoản 50.253 người";
    expect(broken(`${paid}, đạt 82%.`)).toEqual([]);
    expect(broken("Có 32.416 người, trong đó 50.253 người nữ.")).toHaveLength(1);
  });
});

describe("Changes of longer passages (made-up ones)", () => {
  it("leave to another change what it was", () => {
    const ranks = "Khá 31 đơn vị, Trung bình 6 đơn vị; nhóm Tốt tăng 5 đơn vị, nhóm Trung bình giảm 4 đơn vị";
    expect(broken(`${ranks} (từ 10 xuống 6).`)).toEqual([]);
    expect(broken(`${ranks} (từ 100 xuống 6).`)).toContain("100");
  });

  const poor = "Tỷ lệ hộ nghèo 2,35%, giảm 0,65 điểm %; vượt 0,15 điểm % so với chỉ tiêu giao";
  it("are held against what was to be gained", () => {
    expect(broken(`${poor} (giảm 0,5%).`)).toEqual([]);
    expect(held(`${poor} (giảm 0,5%).`)).toHaveLength(1);
    expect(broken("Tỷ lệ đạt 82,35%, vượt 2,53 điểm % so với chỉ tiêu (80%).")).toEqual(["2,53 điểm %"]);
  });

  it("beyond a plan are of the plan", () => {
    const forest = "Trồng rừng 1.245/1.200 ha, vượt kế hoạch 45 ha";
    expect(broken(`${forest} (3,75%).`)).toEqual([]);
    expect(held(`${forest} (3,75%).`)).toContain("1.245 1.200 45");
    expect(broken("Mở 1.245/1.200 lớp, vượt kế hoạch 45 lớp (3,75%).")).toEqual([]);
  });
});

test("Two amounts of one unit with a stroke between are a part and its whole", () => {
  const paid = (rate: string): string => `Giải ngân 315.820/412.600 triệu đồng, đạt ${rate}.`;
  expect(held(paid("76,5%"))).toEqual(["76,5% 315.820 412.600"]);
  expect(broken(paid("75,6%"))).toEqual(["75,6%"]);
  expect(held("Đã làm 12,5/20 km đường (62,5%).")).toEqual(["62,5% 12,5 20"]);
  expect(held("Vận động 17/18 đồng chí tham gia (94,4%).")).toEqual(["94,4% 17/18"]);
});

describe("Percentages of longer passages (made-up ones)", () => {
  const grown = (rate: string, now: string): string => `Số hồ sơ tiếp nhận tăng ${rate} (từ 64.000 lên ${now} hồ sơ).`;
  it("of growth are of what the bracket behind them says", () => {
    expect(held(grown("12,5%", "72.000"))).toEqual(["72.000 12,5% 64.000"]);
    expect(broken(grown("16,5%", "72.000"))).toEqual(["16,5%"]);
    expect(broken(grown("12,5%", "7.200"))).toHaveLength(1);
    expect(broken("Tỷ lệ đạt 92% (từ 64.000 lên 72.000 hồ sơ).")).toEqual([]);
  });

  const dashes =
    "Trợ cấp cho 61.284 đối tượng (cao tuổi 27.578 người - 45%; khuyết tật 28.190 người - 46%; trẻ em 3.064 người - 5%; khác 2.452 người - 4%).";
  it("behind a dash are of the whole of their row", () => {
    expect(broken(dashes)).toEqual([]);
    expect(broken(dashes.replace("46%", "64%"))).toEqual(["64%"]);
    expect(broken("Xã A 214 hồ sơ - 98%; xã B 305 hồ sơ - 97%; xã C 118 hồ sơ - 99%.")).toEqual([]);
  });

  it("of a plan are of what the plan's bracket stands behind", () => {
    const sown = (rate: string): string => `Gieo cấy 41.250 ha lúa (KH 41.000 ha; đạt ${rate}; cùng kỳ 41.685 ha).`;
    expect(held(sown("100,6%"))).toContain("100,6% 41.250 41.000");
    expect(broken(sown("106,0%"))).toEqual(["106,0%"]);
    const paid = (done: string): string => `Số thu: ${done} tỷ đồng/kế hoạch 3.600 tỷ đồng, đạt 90,7%.`;
    expect(held(paid("3.264"))).toEqual(["90,7% 3.264 3.600"]);
    expect(broken(paid("3.624"))).toHaveLength(1);
  });

  it("short of a target are told by the two", () => {
    expect(held("Đạt 80% số việc, thiếu 3,5% so với chỉ tiêu (83,5%).")).toEqual(["80% 3,5% 83,5%"]);
    expect(broken("Đạt 84% số việc, vượt 5% so với chỉ tiêu (80%).")).toEqual([]);
  });

  it("of a row are of what three of it are of, though a nearer count gives one as well", () =>
    expect(
      held(
        "Thu về 2.880 phiếu (96%), hợp lệ 2.850 phiếu, hỏng 30 phiếu. Kết quả: Tốt 1.710 phiếu (60%); Khá 969 phiếu (34%); Đạt 142 phiếu (5%); Kém 29 phiếu (1%). Khá trở lên: 94% (2.679 phiếu).",
      ),
    ).toEqual(expect.arrayContaining(["34% 969 2.850", "5% 142 2.850", "1% 29 2.850"])));
});

describe("One slip of longer passages is told once (made-up ones)", () => {
  it("where a total stands between its parts and another total", () =>
    expect(
      broken(
        "Đã có: (i) 123 việc giao sở; (ii) 79 việc giao xã; (iii) 34 việc ủy quyền; tổng cộng 245 việc, bằng 87,5% tổng số 280 việc, còn 35 việc chưa làm.",
      ),
    ).toHaveLength(1));

  it("where a list ends in what is left of its head", () =>
    expect(
      broken(
        "Còn 1.016 hồ sơ quá hạn, trong đó đất đai 724 hồ sơ (73%), xây dựng 138 hồ sơ (13,6%), lao động 81 hồ sơ (8%), còn lại 55 hồ sơ lĩnh vực khác (5,4%).",
      ),
    ).toEqual(["724"]));

  it("and nobody is blamed where a stroke names the whole, and a bracket the plan", () => {
    const paid = (rate: string): string =>
      `Giải ngân 46 tỷ đồng/tổng mức 120 tỷ đồng, đạt ${rate} kế hoạch năm (60 tỷ đồng).`;
    expect(broken(paid("76,7%"))).toEqual([]);
    expect(held(paid("76,7%"))).toEqual(["76,7% 46 60"]);
  });
});

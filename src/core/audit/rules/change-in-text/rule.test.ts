import { auditText } from "../../audit-text";
import { found, verdict } from "../../../../../test/audit/said";

describe("correct", () => {
  test.each([
    "Tiếp nhận 1.000 hồ sơ, tăng 100 hồ sơ (11,1%) so với cùng kỳ năm trước (900 hồ sơ).",
    "Tiếp nhận 3.500 hồ sơ, giảm 10% so với tháng trước (3.889 hồ sơ).",
  ])("%s", (text) => expect(found("change-in-text", text)).toEqual([]));
});

describe("incorrect", () => {
  test("the difference", () =>
    expect(
      found("change-in-text", "Tiếp nhận 1.000 hồ sơ, tăng 120 hồ sơ so với cùng kỳ năm trước (900 hồ sơ)."),
    ).toEqual(["broken error 120 1.000 900"]));
  test("the percentage", () =>
    expect(found("change-in-text", "Tiếp nhận 1.000 hồ sơ, tăng 15% so với cùng kỳ năm trước (900 hồ sơ).")).toEqual([
      "broken error 15% 1.000 900",
    ]));
  test("cut off instead of rounded", () =>
    expect(
      found("change-in-text", "Tiếp nhận 1.400 hồ sơ, tăng 200 hồ sơ (16,66%) so với cùng kỳ năm trước (1.200 hồ sơ)."),
    ).toContain("broken warning 1.400 200 16,66% 1.200"));
  test("over what is now", () =>
    expect(found("change-in-text", "Tiếp nhận 1.000 hồ sơ, tăng 100 hồ sơ (10%) so với cùng kỳ năm trước.")).toEqual([
      "broken warning 1.000 100 10%",
    ]));
});

describe("counts that a percentage or a multiple is worked out from", () => {
  test.each([
    ["Số cuốc xe tăng 412 cuốc (cùng kỳ 2.872 cuốc), tương đương tăng 13,45%.", "broken error 13,45% 412 2.872"],
    [
      "Xe buýt chở 214 khách (cùng kỳ 243 khách, giảm 92 khách, tương ứng giảm 11,93%).",
      "broken error 92 214 243 11,93%",
    ],
    ["So với năm 2021 (15.640 vé), năm 2022 bán 17.204 vé, tăng 1.654 vé.", "broken error 1.654 17.204 15.640"],
    ["Vé bán tăng từ 3.412 lên 3.926 vé (tăng 541 vé).", "broken error 541 3.926 3.412"],
    ["Bán 6.150 vé, gấp 2,50 lần cùng kỳ (3.000 vé).", "broken error 2,50 lần 6.150 3.000"],
    ["Bán 6.150 vé (kế hoạch 5.000 vé), gấp 2,50 lần cùng kỳ (3.000 vé).", "broken error 2,50 lần 6.150 3.000"],
    ["Tỷ lệ lấp đầy đạt 72,5%, vượt 15,2% so với chỉ tiêu (60%).", "broken error 15,2% 72,5% 60%"],
  ])("%s", (text, expected) => expect(found("change-in-text", text)).toContain(expected));
  test.each([
    "Số cuốc xe tăng 412 cuốc (cùng kỳ 2.872 cuốc), tương đương tăng 14,35%.",
    "Bán 6.150 vé, gấp 2,05 lần cùng kỳ (3.000 vé).",
    "Tỷ lệ gồm: số hóa kết quả (65%), hồ sơ một phần (50%), chữ ký số (70%).",
    "Bán 45.120 vé, vượt kế hoạch (40.000 vé) và gấp 1,6 lần cùng kỳ (28.200 vé).",
    "Bán 15.652 vé (tăng 6,22%); lấp đầy 55,41% (tăng 3,26% so với năm trước), của 480.123 chỗ.",
  ])("%s", (text) => expect(found("change-in-text", text)).toEqual([]));
});

describe("known false alarm", () => {
  test("percentage points", () =>
    expect(found("change-in-text", "Đúng hạn 990 hồ sơ, đạt 99%, tăng 0,2 điểm phần trăm so với tháng trước.")).toEqual(
      [],
    ));
});

describe("undecided", () => {
  test.each([
    ["a change and what is now of its kind", "Xảy ra 186 vụ. So với cùng kỳ giảm 22 vụ (16,6%).", "16,6% 22 186"],
    [
      "what it was, and the count of the same words among several",
      "Đội kiểm tra 1.215 kho, xử lý 964 kho; kho lớn 172 kho, kho nhỏ 648 kho. So với cùng kỳ, số kho kiểm tra tăng 9,7% (cùng kỳ 1.126 kho).",
      "9,7% 1.215 1.126",
    ],
  ])("a percentage of growth that the text ties: %s", (_, text, expected) => {
    expect(found("change-in-text", text)).toEqual([`undecided ${expected}`]);
    const right = text.replace("16,6%", "10,6%").replace("9,7%", "7,9%");
    expect(found("change-in-text", right)).toEqual([]);
  });
  test("nothing to compare with", () =>
    expect(found("change-in-text", "Tiếp nhận 1.000 hồ sơ, tăng 15% so với cùng kỳ năm trước.")).toEqual([]));
});

describe("a change beside what it is of by another name, or behind both in turn", () => {
  test.each([
    "Trường có 31.876 học sinh, tăng 814 em so với năm học trước (31.162 em).",
    "Trong quý III có 19.406 hồ sơ nộp trực tuyến, quý II là 16.872 hồ sơ; tăng 2.354 hồ sơ.",
  ])("%s", (text) => expect(found("change-in-text", text)).toEqual([expect.stringMatching(/^undecided /)]));
  test.each([
    "Trường có 31.876 học sinh, tăng 714 em so với năm học trước (31.162 em).",
    "Trong quý III có 19.406 hồ sơ nộp trực tuyến, quý II là 16.872 hồ sơ; tăng 2.534 hồ sơ.",
  ])("%s", (text) => expect(found("change-in-text", text)).toEqual([]));
});

test("a change whose last digits agree with what it is of is one digit off", () =>
  expect(found("change-in-text", "Năm 2024 bán 64.210 vé, năm 2025 bán 70.455 vé, tăng 7.245 vé.")).toEqual([
    "broken error 7.245 70.455 64.210",
  ]));

describe("what was stands in the bracket behind the percentage (made-up texts)", () => {
  const claims = (text: string): readonly string[] =>
    auditText(text)
      .claims.filter(({ check }) => check === "change-in-text")
      .map(({ outcome, spans }) => `${outcome} ${spans.map((span) => span.text).join(" ")}`);
  test.each([
    [
      "Thu 7.326 tỷ đồng, bằng 81,4% dự toán (9.000 tỷ đồng), tăng 11% so với cùng kỳ (6.600 tỷ đồng).",
      "7.326 11% 6.600",
    ],
    ["Tổng cộng 94 văn bản, bằng 117,5% so với năm 2023 (80 văn bản).", "94 117,5% 80"],
    ["So với quý trước (11.840 giao dịch) tăng 2.368 giao dịch, tương đương 20%.", "2.368 20% 11.840"],
  ])("%s", (text, expected) => expect(claims(text)).toEqual([`holds ${expected}`]));
  test.each([
    ["Thu 7.326 tỷ đồng, bằng 81,4% dự toán (9.000 tỷ đồng), tăng 21% so với cùng kỳ (6.600 tỷ đồng).", "21%"],
    ["Tổng cộng 94 văn bản, bằng 171,5% so với năm 2023 (80 văn bản).", "171,5%"],
  ])("%s", (text, wrong) => expect(found("change-in-text", text)).toEqual([expect.stringContaining(`error ${wrong}`)]));
});

test("what is said before a semicolon is of the figure before it", () =>
  expect(
    found(
      "change-in-text",
      "Số vụ phạm pháp hình sự: 342 vụ, giảm 58 vụ (14,5%) so với cùng kỳ; đã điều tra làm rõ 301 vụ, đạt 88%.",
    ),
  ).toEqual([]));

test("what it was right before, what it is at the head of the sentence before", () =>
  expect(
    auditText(
      "Sở đổi 21.306 giấy phép, trong đó trực tiếp 3.409 giấy phép. Cùng kỳ năm trước đổi 19.023 giấy phép, như vậy tăng 12%.",
    ).claims.filter(({ check }) => check === "change-in-text"),
  ).toMatchObject([{ outcome: "holds" }]));

describe("from what was to what is", () => {
  const text = (before: string, rate = "16%"): string =>
    `Trạm nhận tăng từ ${before} lên 47.850 kiện (tăng 6.600, tương đương ${rate}).`;
  test("the change and its percentage are of the two", () => {
    expect(verdict(text("41.250"))).toEqual({ holds: 2, broken: [] });
    expect(found("change-in-text", text("42.150"))).not.toEqual([]);
    expect(found("change-in-text", text("41.250", "61%"))).toEqual(["broken error 61% 47.850 41.250"]);
    expect(found("change-in-text", "Hàng hỏng giảm từ 385 xuống còn 231 kiện, giảm 40%.")).toEqual([]);
    expect(found("change-in-text", "Hàng hỏng giảm từ 385 xuống còn 231 kiện, giảm 4%.")).not.toEqual([]);
  });
  test("ages and hours are none", () =>
    expect(found("change-in-text", "Từ 15 đến 60 tuổi có 412 người, tăng 12%.")).toEqual([]));
});

describe("ranks", () => {
  const text = (steps: number): string => `Trạm tăng ${steps} bậc so với năm 2023 (hạng 29), vươn lên hạng 22/63.`;
  test("are as far apart as is said, or asked about", () => {
    expect(verdict(text(7)).holds).toBe(1);
    expect(found("change-in-text", text(8))).toEqual(["undecided 22/63 8 hạng 29"]);
  });
  test("of more than two nothing is said", () =>
    expect(verdict(`${text(8).slice(0, -1)}, thứ 5 trong vùng.`)).toEqual({ holds: 0, broken: [] }));
});

describe("percentages and amounts of unlike decimals", () => {
  const expected = (text: string): readonly unknown[] =>
    auditText(text).findings.flatMap(({ data }) =>
      typeof data === "object" && data !== null && "expected" in data ? [data.expected] : [],
    );
  test.each([
    ["Tỷ lệ hộ dùng nước sạch đạt 92,6%, vượt 0,5% so với chỉ tiêu (92%).", "0,6 điểm phần trăm"],
    ["Thời gian chờ giảm từ 12,5 ngày xuống 9,8 ngày, giảm 7,2 ngày.", "2,7"],
  ])("%s", (text, difference) => expect(expected(text)).toEqual([difference]));
});

test("a corrected change keeps its unit", () =>
  expect(
    auditText("Có 684/912 dịch vụ, đạt 75%, tăng 6 điểm phần trăm so với quý trước (70%).").findings.flatMap(
      ({ correction = [] }) => correction.map(({ span, next }) => `${span.text} → ${next}`),
    ),
  ).toEqual(["6 điểm phần trăm → 5 điểm phần trăm"]));

describe("what is named between «giảm» and a figure", () => {
  test("is what fell, and the figure a part of a list", () =>
    expect(
      verdict(
        "Đơn giản hóa 86 thủ tục, gồm: cắt giảm thời gian giải quyết 52 thủ tục, cắt giảm thành phần hồ sơ 21 thủ tục, bãi bỏ 13 thủ tục.",
      ),
    ).toEqual({ holds: 1, broken: [] }));
});

describe("changes of counts that stand farther off", () => {
  test.each([
    ["Có 1.640 tài khoản, tăng 243 tài khoản so với cuối tháng 5 là 1.406 tài khoản.", "broken error 243 1.640 1.406"],
    ["Tháng 9 bán 16.942 vé, tháng 10 bán 18.557 vé. Tháng 10 tăng 1.651 vé.", "undecided 1.651 18.557 16.942"],
    [
      "Quý I bán 15.208 vé, quý II bán 17.944 vé, cả kỳ 33.152 vé, tăng 7,8% so với năm trước (30.500 vé).",
      "undecided 7,8% 33.152 30.500",
    ],
  ])("%s", (text, expected) => expect(found("change-in-text", text)).toContain(expected));
});

import { auditText } from "../../audit-text";
import { found, spoken } from "../../../../../test/audit/said";

describe("correct", () => {
  test("as reports print numbers", () =>
    expect(
      found(
        "figure-is-well-formed",
        "Tiếp nhận 1.150.343 hồ sơ, 07 hồ sơ trễ hạn (3,45 %), 8000 lượt, 5,65 ngàn hồ sơ.",
      ),
    ).toEqual([]));
});

describe("incorrect", () => {
  test("spaces inside", () =>
    expect(spoken("figure-is-well-formed", "Tỷ lệ đúng hạn đạt 9 9 ,2% .")).toEqual([
      "Số «9 9 ,2%» viết chưa đúng: có khoảng trắng giữa các chữ số → Có lẽ là 99,2%. Đối chiếu rồi viết lại.",
    ]));
  test("groups", () =>
    expect(found("figure-is-well-formed", "Tiếp nhận 151.10 hồ sơ.")).toEqual(["broken error 151.10"]));
});

test("thousands of a number already in thousands, where the text adds up the other reading", () => {
  const text = "Thụ lý 4.218 ngàn vụ, trong đó cấp tỉnh 318 vụ, cấp huyện 3.900 vụ.";
  expect(found("figure-is-well-formed", text)).toEqual(["broken error 4.218 ngàn"]);
  expect(found("figure-is-well-formed", "Đón 4.218 ngàn lượt, trong đó 3.900.000 lượt trong nước.")).toEqual([]);
});

describe("known false alarm", () => {
  test("dates, documents, telephones", () =>
    expect(
      found("figure-is-well-formed", "Từ 2.1.2018, theo Quyết định số 45/2016/QĐ-TTg, gọi 0204.3531.111."),
    ).toEqual([]));
  test("names with numbers of their own", () =>
    expect(
      found(
        "figure-is-well-formed",
        "Chậm nhất là Tổ 1.4 với 96,57% (169/175 hồ sơ). Còn chi cục 2.2 1.631 hồ sơ, trung tâm 2.10 0% (0/72 hồ sơ).",
      ),
    ).toEqual([]));
});

describe("undecided", () => {
  test("what may number something as well as count", () =>
    expect(spoken("figure-is-well-formed", "Đã kiểm tra 12.15 trong kỳ.")).toEqual([
      "Chưa rõ «12.15» là số thứ tự, số hiệu hay số lượng viết chưa đúng → Nếu là số lượng thì đối chiếu với bảng số liệu và viết lại.",
    ]));
  test("a sum with a malformed figure uses its likely meaning", () => {
    expect(
      spoken("sum-in-text", "Đã giải quyết 1.200 hồ sơ, trong đó đúng hạn 1..100 hồ sơ, quá hạn 90 hồ sơ.")[0],
    ).toContain("«1..100» được hiểu là 1.100");
  });
});

test("a dot for the decimal comma of growth is a matter of style", () =>
  expect(found("figure-is-well-formed", "Tiếp nhận 850 hồ sơ, tăng 7.4% so với tháng trước.")).toEqual([
    "broken warning 7.4%",
  ]));

describe("a name that may end in a number, or a number with a blank in it", () => {
  test.each([
    ["Chi nhánh 12 138 hồ sơ; Chi nhánh 7 97 hồ sơ; tổng cộng 235 hồ sơ.", "235 138 97"],
    ["Thấp nhất là Trung tâm 6 0% (0/290 hồ sơ).", "0% 0/290"],
    ["Toàn xã 12 138 hồ sơ: trực tuyến 10 000 hồ sơ, trực tiếp 2 138 hồ sơ.", "12 138 10 000 2 138"],
  ])("what closes is meant: %s", (text, closing) => {
    const { findings, claims } = auditText(text);
    expect(findings.filter(({ outcome }) => outcome === "broken")).toEqual([]);
    expect(claims.map(({ outcome, spans }) => [outcome, spans.map((span) => span.text).join(" ")])).toEqual([
      ["holds", closing],
    ]);
  });
});

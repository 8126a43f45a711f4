import { auditText } from "../audit-text";

/** The figures that the findings of a text put first, and what they offer instead. */
function named(text: string): readonly string[] {
  return auditText(text).findings.map(({ spans: [first], correction = [] }) =>
    [first.text, ...correction.map(({ span, next }) => `${span.text} → ${next}`)].join(": "),
  );
}

describe("the figure whose change makes the most true is told first (made-up texts)", () => {
  test.each([
    [
      "a part of a sum that its percentage confirms",
      "Kho nhận 4.126 thùng, gồm thùng lớn 3.518 thùng (85,26%), thùng nhỏ 680 thùng (14,74%).",
      ["680: 680 → 608"],
    ],
    [
      "a percentage whose count and whole stand in a sum that closes",
      "Kho nhận 4.126 thùng, gồm thùng lớn 3.518 thùng (85,62%), thùng nhỏ 608 thùng (14,74%).",
      ["85,62%: 85,62% → 85,26%"],
    ],
    [
      "a whole that several percentages and a sum are of: no remark on their rounding is left",
      "Kho nhận 4.162 thùng, gồm thùng lớn 3.518 thùng (85,26%), thùng nhỏ 608 thùng (14,74%).",
      ["4.162: 4.162 → 4.126"],
    ],
    [
      "a change between two counts",
      "Xe buýt chở 3.926 khách, tăng 541 khách so với tháng trước (3.412 khách).",
      ["541: 541 → 514"],
    ],
    [
      "two digits exchanged are likelier than one wrong",
      "Trạm nhận 2.318 kiện, trong đó kiện lớn 1.092 kiện, kiện vừa 642 kiện, còn lại 548 kiện nhỏ.",
      ["548: 548 → 584"],
    ],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected));

  test("of «98/121» the number that is wrong is written in its place", () =>
    expect(named("Có 9/121 kho báo cáo; còn 23 kho chưa báo cáo.")).toEqual(["9/121: 9/121 → 98/121"]));

  test("a percentage of nothing that is claimed speaks for a change too", () =>
    expect(
      named(
        "Quý I bán 23.040 vé, quý II bán 23.918 vé, lũy kế 6 tháng 44.958 vé. Trong đó vé giấy quý I 15.240 vé (72,4%), quý II 19.326 vé (80,8%).",
      ),
    ).toEqual(["23.040: 23.040 → 21.040"]));

  test("nothing is written instead where two figures explain the same", () =>
    expect(named("Kho nhận 600 thùng, gồm thùng lớn 300 thùng, thùng nhỏ 200 thùng.")).toEqual(["600"]));
});

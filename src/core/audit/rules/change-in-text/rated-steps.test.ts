import { found, verdict } from "../../../../../test/audit/said";
import { auditText } from "../../audit-text";

describe("a change with its percentage in a bracket behind the count that changed", () => {
  const text = (rate: string) =>
    `Xảy ra 412 vụ cháy (giảm 58 vụ = 12,34%), sơ tán 198 người (giảm 22 người = ${rate}), cứu 306 con (giảm 44 con = 12,57%).`;
  test("is of that count, whole percentages too", () => expect(verdict(text("10%"))).toEqual({ holds: 3, broken: [] }));
  test("or is wrong", () => expect(found("change-in-text", text("15%"))).toEqual(["broken error 15% 22 198"]));
  test("over what is now it is another way of reckoning", () =>
    expect(verdict(text("11,11%")).broken).toEqual(["warning change-in-text 198 22 11,11%"]));
});

describe("as many changes as counts before them, each in its turn", () => {
  const text = ([one, two, three]: readonly [string, string, string]) =>
    `Xảy ra 412 vụ cháy, làm chết 198 con, làm đổ 305 cây. So với cùng kỳ giảm 58 vụ (${one}), 22 con (${two}), 45 cây (${three}).`;
  test("hold together, whole percentages and ones with a minus too", () =>
    expect(verdict(text(["-12,34%", "10%", "-12,86%"]))).toEqual({ holds: 3, broken: [] }));
  test("the one of three that does not is wrong", () =>
    expect(found("change-in-text", text(["12,34%", "10%", "18,26%"]))).toEqual(["broken error 18,26% 45 305"]));
  test("of two that do not, nothing is called wrong", () =>
    expect(verdict(text(["12,34%", "19%", "18,26%"])).broken).toEqual([]));
  test("of two changes the one that fits may do so by chance", () =>
    expect(verdict("Đón 45 đoàn/312 khách. So với cùng kỳ giảm 05 đoàn (10%), tăng 12 khách (8%).").broken).toEqual(
      [],
    ));
  test("two that fit hold", () =>
    expect(verdict("Đón 45 đoàn/312 khách. So với cùng kỳ giảm 05 đoàn (10%), tăng 12 khách (4%).").holds).toBe(2));
  test("changes that name another kind are of no count in turn", () =>
    expect(
      verdict("Xảy ra 412 vụ cháy, làm đổ 305 cây. So với cùng kỳ giảm 58 cây (12,34%), giảm 45 vụ (18,26%).").broken,
    ).toEqual([]));
});

describe("a percentage behind the bracket of what it is compared with", () => {
  const text = (by: string) => `Tỷ lệ nộp trực tuyến đạt 78,66%, thấp hơn chỉ tiêu tỉnh giao (80%) ${by}.`;
  test("is the points between", () => expect(verdict(text("1,34%"))).toEqual({ holds: 1, broken: [] }));
  test("or is not", () => expect(found("change-in-text", text("1,43%"))).toEqual(["broken error 1,43% 80% 78,66%"]));
});

test("points between percentages of unlike decimals are said in the finer ones", () => {
  const [finding] = auditText("Chỉ số hài lòng đạt 93%, cao hơn năm 2024 (91,2%) là 2,8 điểm phần trăm.").findings;
  expect(JSON.stringify(finding)).toContain("1,8 điểm phần trăm");
});

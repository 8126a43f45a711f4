import { found, verdict } from "../../../../../test/audit/said";
import { auditText } from "../../audit-text";

/** What corrections put in the place of what is printed. */
const corrected = (text: string): readonly string[] =>
  auditText(text).findings.flatMap(({ correction = [] }) =>
    correction.map(({ span, next }) => `${span.text} → ${next}`),
  );

describe("changes in a row, with as many counts before them and in the bracket behind", () => {
  const text = (...[now, step, former]: readonly string[]) =>
    `Đã đón 1.284 lượt/${now} lượt khách. So với cùng kỳ giảm 196 lượt, ${step} lượt khách (cùng kỳ đón 1.480 lượt/${former} lượt khách).`;
  test("hold each in its turn", () => expect(verdict(text("1.507", "233", "1.740"))).toEqual({ holds: 2, broken: [] }));
  test.each([
    ["1.570", "233", "1.740"],
    ["1.507", "223", "1.740"],
    ["1.507", "233", "1.470"],
  ])("one that does not is wrong: %s, %s, %s", (...three) =>
    expect(found("change-in-text", text(...three)).join()).toMatch(/^broken error/),
  );
});

describe("a percentage of growth with what is now over what was in its bracket", () => {
  const text = (rate: string, pair: string) => `So với tháng trước, số vụ việc giảm ${rate} (${pair}).`;
  test("holds", () => expect(verdict(text("4,8%", "258/271"))).toEqual({ holds: 1, broken: [] }));
  test("or is wrong", () => expect(found("change-in-text", text("8,4%", "258/271"))).toHaveLength(1));
  test("the other way round the pair is none", () => expect(verdict(text("4,8%", "271/258")).broken).toEqual([]));
});

describe("percentages that say of what they are", () => {
  const text =
    "Có 186 cửa hàng mở mới với số vốn 2.790 tỷ đồng, tăng 24% về số cửa hàng và tăng 55% về số vốn so với cùng kỳ (150 cửa hàng, 1.800 tỷ đồng).";
  test("are of nothing else", () => expect(verdict(text)).toEqual({ holds: 1, broken: [] }));
  test("and wrong of that", () =>
    expect(found("change-in-text", text.replace("24%", "42%"))).toEqual(["broken error 42% 186 150"]));
  test("of two that do not say it, none is called wrong", () =>
    expect(verdict("Có 186 cửa hàng mở mới, tăng 24% và tăng 55% so với cùng kỳ (150 cửa hàng).").broken).toEqual([]));
});

describe("points against a year that the text names", () => {
  const text = (by: string) =>
    `Năm 2025 đạt 98,7% (năm 2023 là 94,2%, năm 2024 là 97,1%), tăng ${by} điểm % so với năm 2024 và tăng 4,5 điểm % so với năm 2023.`;
  test("hold", () => expect(verdict(text("1,6"))).toEqual({ holds: 2, broken: [] }));
  test("or are wrong, and corrected with their unit", () =>
    expect(corrected(text("9,6"))).toEqual(["9,6 điểm % → 1,6 điểm %"]));
});

describe("a plan, where a bracket stands between it and what was done", () => {
  const checked = "Đã kiểm tra 42 quầy (14 quầy lớn, 28 quầy nhỏ), đạt 105% kế hoạch (40 quầy).";
  test("is what the percentage is of", () => expect(verdict(checked)).toEqual({ holds: 2, broken: [] }));
  test("and of a second plan too", () =>
    expect(
      verdict(
        "Chi 4.218 tỷ đồng, đạt 61,4% kế hoạch trung ương (6.870 tỷ đồng) và đạt 57% kế hoạch tỉnh (7.400 tỷ đồng).",
      ).holds,
    ).toBe(2));
  test("or is not", () =>
    expect(found("change-in-text", checked.replace("105%", "150%"))).toEqual(["broken error 150% 42 40"]));
});

test("what fell is corrected the way it fell", () =>
  expect(corrected("Khai tử 243 trường hợp, giảm 9 trường hợp (năm 2024: 225 trường hợp).")).toEqual(["225 → 252"]));

test("what it was, behind a colon, is no change that goes on", () =>
  expect(verdict("Số vụ việc là 236 vụ (giảm 14 vụ so với năm 2024: 250 vụ).")).toEqual({ holds: 1, broken: [] }));

import { auditText } from "../audit-text";

/** A line an office, as lists of reports go: made up, right. */
const lines = (unit: string): string =>
  Array.from({ length: 40 }, (_, at) => {
    const all = 1000 + ((at * 7919) % 9000);
    const done = Math.round(all * ((60 + ((at * 37) % 40)) / 100));
    const printed = (count: number): string => count.toLocaleString("vi-VN");
    const percent = String(Math.round((done / all) * 10_000) / 100).replace(".", ",");
    return `Xã Hòa ${at + 1} giải quyết ${printed(done)} ${unit}, đạt ${percent}%, còn ${printed(all - done)} ${unit}.`;
  }).join("\n");

describe("What is left, behind a percentage of what was done (made-up ones)", () => {
  it.each(["hồ sơ", "triệu đồng"])("is the rest of its whole: %s", (unit) => {
    const { summary, claims } = auditText(lines(unit));
    expect(summary.broken).toBe(0);
    expect(claims.filter(({ check, outcome }) => check === "share-of-whole" && outcome === "holds")).toHaveLength(40);
  });

  it("is no whole of the next line's, however near the two come", () => {
    const text = "Xã A giải quyết 3.858 hồ sơ, đạt 64%.\nXã B giải quyết 3.789 hồ sơ, đạt 98,01%.";
    expect(auditText(text).summary.broken).toBe(0);
    const whole = "Tổng số tiếp nhận 3.858 hồ sơ. Đã giải quyết 3.789 hồ sơ, đạt 98,01%.";
    expect(auditText(whole).findings.length).toBeGreaterThan(0);
    expect(auditText(whole.replace("98,01", "98,21")).findings).toEqual([]);
  });

  it("may be a percentage too", () => {
    const text = "Đã giải ngân 3.120/4.800 triệu đồng, còn 35% chưa giải ngân.";
    expect(auditText(text).findings).toEqual([]);
    expect(auditText("Đã giải quyết 65/100 hồ sơ, còn 35% chưa giải quyết.").summary).toMatchObject({
      holds: 1,
      broken: 0,
      undecided: 0,
    });
  });
});

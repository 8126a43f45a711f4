import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditText } from "../../src/core/audit/audit-text";
import { verdict } from "./said";

const source = (name: string): string => readFileSync(join(__dirname, "../sources", name), "utf8");

/** The published documents, whole: their known slips, and nothing else. */
describe("the five sources", () => {
  test("000: «100% trước hạn» beside 52 of 54", () => {
    expect(verdict(source("000_75e4332413230d9a.txt"))).toEqual({
      holds: 13,
      broken: ["error share-of-whole 100% 52 54"],
    });
  });

  test("001: a sum that is 519 off, and a quarter that began a year early", () => {
    expect(verdict(source("001_844e0850b33f2acb.txt"))).toEqual({
      holds: 25,
      broken: ["error period-is-possible 21/6/2020 20/9/2021", "error sum-in-text 55.845 54.647 679"],
    });
  });

  test("002: only the base that section II.1 names", () => {
    expect(verdict(source("002_a798bda41b09dbfa.txt"))).toEqual({
      holds: 21,
      broken: ["warning share-of-whole 49% 12.114 67.397 164.440"],
    });
  });

  test("003: one wrong and one truncated percentage", () => {
    expect(verdict(source("003_286c425d0b0c4186.txt"))).toEqual({
      holds: 1,
      broken: ["error share-of-whole 10,08% 23/212", "warning share-of-whole 24,16% 29/120"],
    });
  });

  test("004: nothing; its table of 34 offices is read from its tabs: five sums in 35 rows, eleven columns", () => {
    expect(verdict(source("004_da36224769539aa4.txt"))).toEqual({ holds: 186, broken: [] });
  });

  test("18,9% of an unnamed whole is a doubt, not an error", () => {
    const { findings, figures } = auditText(source("001_844e0850b33f2acb.txt"));
    expect(findings.filter(({ outcome }) => outcome === "undecided").map(({ spans }) => spans[0].text)).toEqual([
      "18,9%",
      "19,5 %",
    ]);
    expect(figures.filter(({ understood }) => understood).length / figures.length).toBeGreaterThan(0.9);
  });

  test("the corrections are those of the design", () => {
    const said = auditText(source("001_844e0850b33f2acb.txt"))
      .findings.map(({ what, todo }) => `${what} ${todo}`)
      .join("\n");
    expect(said).toContain("54.647 + 679 = 55.326");
    expect(said).toContain("nếu 55.845 đúng thì tiếp nhận mới là 55.166 hoặc tồn kỳ trước là 1.198");
    expect(said).toContain("Có lẽ ngày đầu kỳ là 21/6/2021");
    expect(auditText(source("000_75e4332413230d9a.txt")).findings[0]?.what).toMatch(
      /52\/54 = 96,3%.*nếu ý là trước và đúng hạn .*54\/54 = 100%/,
    );
  });
});

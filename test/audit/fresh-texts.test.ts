import type { AuditFinding } from "../../src/core/audit/audit";
import { auditText } from "../../src/core/audit/audit-text";
import { freshTexts } from "./fresh-texts";

const errors = (text: string): readonly AuditFinding[] =>
  auditText(text).findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");

test("right texts of other fields are not called wrong", () => {
  const blamed = freshTexts.flatMap(({ right }) => errors(right).map(({ what }) => `${right} → ${what}`));
  expect(blamed).toEqual([]);
});

test("nearly every figure that may slip is tied to others, and holds", () => {
  const tied = freshTexts.filter(({ right, slip: [printed] }) =>
    auditText(right).claims.some(
      ({ outcome, spans }) => outcome === "holds" && spans.some(({ text }) => text.startsWith(printed)),
    ),
  );
  expect(tied.length / freshTexts.length).toBeGreaterThan(0.9);
});

describe("a slip of the pen", () => {
  const slipped = freshTexts.map(({ right, slip: [printed, instead] }) => ({
    printed,
    instead,
    found: errors(right.replace(printed, instead)),
  }));

  test("is noticed, at that figure", () => {
    const noticed = slipped.filter(({ instead, found }) =>
      found.some(({ spans }) => spans.some(({ text }) => text.startsWith(instead))),
    );
    expect(noticed.length / slipped.length).toBeGreaterThan(0.85);
  });

  test("is corrected rightly where a correction is offered", () => {
    const offered = slipped.flatMap(({ printed, found }) =>
      found.flatMap(({ correction = [] }) => correction.map(({ next }) => ({ next, printed }))),
    );
    const right = offered.filter(({ next, printed }) => printed.startsWith(/^[\d.,/]*\d/.exec(next)?.[0] ?? next));
    expect(right.length / offered.length).toBeGreaterThan(0.95);
  });
});

import fc from "fast-check";
import type { AuditFinding } from "../../src/core/audit/audit";
import { auditText } from "../../src/core/audit/audit-text";
import { foreignTexts } from "./make-foreign-text";
import { printed, slipped } from "./make-report";

const isError = ({ outcome, severity }: AuditFinding): boolean => outcome === "broken" && severity === "error";

test("a right text of nouns that the lexicon does not know is never blamed", () => {
  fc.assert(
    fc.property(foreignTexts, (text) => {
      expect(auditText(printed(text, false)).findings.filter(isError)).toEqual([]);
    }),
    { numRuns: 400, seed: 20261128 },
  );
});

describe("one count changed as a typing hand changes it", () => {
  const tried = fc.sample(fc.tuple(foreignTexts, fc.nat(1000), fc.nat(1000)), { numRuns: 400, seed: 20261129 });
  const told = tried.map(([text, which, kind]) => {
    const counts = text.flatMap((piece, index) => (typeof piece === "object" && "count" in piece ? [index] : []));
    const at = counts[which % counts.length] ?? 0;
    const piece = text[at];
    const was = typeof piece === "object" && "count" in piece ? piece.count : 0;
    const wrong = text.map((one, index) => (index === at ? { count: slipped(was, kind) } : one));
    // Of a/b the pair is one figure.
    const before = printed(text.slice(0, at), false);
    const start = before.length - (/[\d.]+\/$/.exec(before)?.[0].length ?? 0);
    const findings = auditText(printed(wrong, false)).findings.filter(({ severity }) => severity !== "note");
    return { was, start, findings };
  });
  const share = (wanted: (one: (typeof told)[number]) => boolean): number => told.filter(wanted).length / told.length;

  test("is noticed at that figure in nine of ten texts, and called wrong in nearly as many", () => {
    expect(
      share(({ start, findings }) => findings.some(({ spans }) => spans.some((span) => span.start === start))),
    ).toBeGreaterThan(0.9);
    expect(share(({ findings }) => findings.some(isError))).toBeGreaterThan(0.85);
  });

  test("is corrected rightly where a correction is offered", () => {
    const offered = told.flatMap(({ was, start, findings }) =>
      findings
        .filter(isError)
        .flatMap(({ correction = [] }) =>
          correction.map(
            ({ span, next }) => span.start === start && Number(next.split("/")[0]?.replaceAll(".", "")) === was,
          ),
        ),
    );
    expect(offered.length).toBeGreaterThan(100);
    expect(offered.filter((right) => right).length / offered.length).toBeGreaterThan(0.95);
  });
});

import fc from "fast-check";
import { auditText } from "../../src/core/audit/audit-text";
import { printed, reports, slipped, type Piece } from "./make-report";

const errors = (text: string) =>
  auditText(text).findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");

test("a consistent text is never blamed, however it is worded, composed or not", () => {
  fc.assert(
    fc.property(reports, fc.boolean(), fc.constantFrom("NFC", "NFD"), (report, padded, form) => {
      expect(errors(printed(report, padded).normalize(form)).map(({ what }) => what)).toEqual([]);
    }),
    { numRuns: 400, seed: 20240115 },
  );
});

/** One count of the report, changed as a typing hand changes it. */
function withSlip(report: readonly Piece[], which: number, kind: number): readonly Piece[] {
  const figures = report.flatMap((piece, index) => (typeof piece === "object" && "count" in piece ? [index] : []));
  const at = figures[which % figures.length];
  return report.map((piece, index) =>
    index === at && typeof piece === "object" && "count" in piece ? { count: slipped(piece.count, kind) } : piece,
  );
}

test("one wrong count is noticed in at least 95 of 100 texts", () => {
  const tried = fc.sample(fc.tuple(reports, fc.nat(1000), fc.nat(1000), fc.boolean()), {
    numRuns: 400,
    seed: 20240116,
  });
  const missed = tried
    .map(([report, which, kind, padded]) => printed(withSlip(report, which, kind), padded))
    .filter((text) => errors(text).length === 0);
  expect(missed.slice(0, tried.length / 20)).toEqual(missed);
});

test("a wrong percentage is noticed in at least 95 of 100 texts", () => {
  const withRate = reports.filter((report) => report.some((piece) => typeof piece === "object" && "percent" in piece));
  const tried = fc.sample(fc.tuple(withRate, fc.integer({ min: 3, max: 40 })), { numRuns: 200, seed: 20240117 });
  const missed = tried
    .map(([report, points]) => {
      const at = report.findIndex((piece) => typeof piece === "object" && "percent" in piece);
      return printed(
        report.map((piece, index) =>
          index === at && typeof piece === "object" && "percent" in piece
            ? { percent: moved(piece.percent, points) }
            : piece,
        ),
        true,
      );
    })
    .filter((text) => errors(text).length === 0);
  expect(missed.slice(0, tried.length / 20)).toEqual(missed);
});

/** Some percentage points off, kept below 100. */
function moved(percent: string, points: number): string {
  const [whole = "0", rest = "%"] = percent.split(",");
  return `${Number(whole) + (Number(whole) >= points ? -points : points)}${rest === "%" ? "" : `,${rest}`}`;
}

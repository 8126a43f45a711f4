import type { AuditFinding } from "../../../src/core/audit/audit";
import { auditText } from "../../../src/core/audit/audit-text";
import { clerks, clerksSlips } from "./clerks";
import { eighth } from "./eighth";
import { eighteenth } from "./eighteenth";
import { eleventh } from "./eleventh";
import { fifth } from "./fifth";
import { fifteenth } from "./fifteenth";
import { first } from "./first";
import { fourteenth } from "./fourteenth";
import { fourth } from "./fourth";
import { ninth } from "./ninth";
import { overlapping } from "./overlapping";
import { second } from "./second";
import { seventeenth } from "./seventeenth";
import { seventh } from "./seventh";
import { sixteenth } from "./sixteenth";
import { sixth } from "./sixth";
import { numbersOf } from "./slip-figures";
import { tenth } from "./tenth";
import { third } from "./third";
import { thirteenth } from "./thirteenth";
import { twelfth } from "./twelfth";

const texts = [...first, ...second, ...third];
const all = [
  ...texts,
  ...fourth,
  ...fifth,
  ...sixth,
  ...seventh,
  ...eighth,
  ...ninth,
  ...tenth,
  ...eleventh,
  ...twelfth,
  ...thirteenth,
  ...fourteenth,
  ...fifteenth,
  ...sixteenth,
  ...seventeenth,
  ...eighteenth,
];

const errors = (text: string): readonly AuditFinding[] =>
  auditText(text).findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");

const slipped = texts.flatMap(({ right, slip }) => {
  if (slip === null) return [];
  const [printed, instead] = slip;
  const at = right.indexOf(printed);
  const wrong = right.slice(0, at) + instead + right.slice(at + printed.length);
  return [{ right, wrong, at, end: at + instead.length, found: errors(wrong) }];
});

test("no right passage is called wrong", () => {
  const passages = [...all.map(({ right }) => right), ...overlapping, ...clerks];
  expect(passages.flatMap((right) => errors(right).map(({ what }) => `${right} → ${what}`))).toEqual([]);
});

test("most figures that belong together are tested together", () => {
  const ties = all.flatMap(({ right, ties: own }) => {
    const held = auditText(right)
      .claims.filter(({ outcome }) => outcome === "holds")
      .map(({ spans }) => new Set(spans.flatMap(({ text }) => numbersOf(text))));
    return own.map((tie) => held.some((numbers) => tie.every((number) => numbers.has(number))));
  });
  expect(ties.filter(Boolean).length / ties.length).toBeGreaterThan(0.85);
});

test("most slips are noticed at the figure itself", () => {
  const noticed = slipped.filter(({ at, end, found }) =>
    found.some(({ spans }) => spans.some((span) => span.start < end && span.end > at)),
  );
  expect(noticed.length / slipped.length).toBeGreaterThan(0.8);
});

test("a correction that is offered gives back the right passage", () => {
  const offered = slipped.flatMap(({ right, wrong, found }) =>
    found.flatMap(({ correction = [] }) =>
      correction.map(({ span, next }) => wrong.slice(0, span.start) + next + wrong.slice(span.end) === right),
    ),
  );
  expect(offered.filter(Boolean).length / offered.length).toBeGreaterThan(0.95);
});

test.each(clerksSlips)("a slip in what a tired clerk typed is told: %s, %s as %s", (right, printed, instead) => {
  expect(errors(right)).toEqual([]);
  const { findings } = auditText(right.replace(printed, instead));
  expect(findings.length).toBeGreaterThan(0);
});

import { auditText } from "../../src/core/audit/audit-text";
import { tokenizeFigures } from "../../src/core/audit/figures/tokenize";

/** Long enough that quadratic work would be felt for minutes, short enough for every run. */
const LENGTH = 60_000;
const repeated = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length));

const hostile: readonly (readonly [string, string])[] = [
  ["digits", repeated("7")],
  ["digits and dots", repeated("1.")],
  ["digits and commas", repeated("1, ")],
  ["digits and blanks", repeated("1 ")],
  ["digits and slashes", repeated("1/")],
  ["digits and dashes", repeated("1-")],
  ["open brackets", repeated("(")],
  ["brackets around figures", repeated("(12 hồ sơ ")],
  ["closed brackets", repeated("1)")],
  ["list numbers", repeated("\n1. ")],
  ["tabs", repeated("1\t")],
  ["combining marks", `a${repeated("\u0323\u0302\u0301")}`],
  ["right-to-left marks", repeated("1\u200f\u202e2 hồ sơ ")],
  ["letters and digits", repeated("a1")],
  ["number words", repeated("hai mươi ")],
  ["labels", `mức độ 3${repeated(", 3")}`],
  ["addresses", repeated("http://1 ")],
  ["emoji and marks", repeated("😀\u0301 5 hồ sơ ")],
  ["one sentence", repeated("tiếp nhận 1.234 hồ sơ, ")],
  ["one nested sum", repeated("tiếp nhận 12 hồ sơ, trong đó ")],
  ["percentages", repeated("đạt 98,2% ")],
  ["lone surrogates", repeated("\ud83d 5 hồ sơ \udc00")],
];

test.each(hostile)("%s: read to the end, spans in order and true", (_name, text) => {
  const { figures, others } = tokenizeFigures(text);
  const tokens = [...figures, ...others].sort((one, other) => one.start - other.start);
  const untrue = tokens.filter(
    ({ start, end, text: printed }, index) =>
      start < (tokens[index - 1]?.end ?? 0) || end <= start || printed !== text.slice(start, end),
  );
  expect(untrue).toEqual([]);
});

test.each(hostile)("%s: proofread without a fault", (_name, text) => {
  const short = text.slice(0, 15_000);
  const { findings, figures } = auditText(short);
  const spans = [...findings.flatMap((finding) => finding.spans), ...figures.map(({ span }) => span)];
  expect(spans.filter(({ start, end, text: printed }) => short.slice(start, end) !== printed)).toEqual([]);
});

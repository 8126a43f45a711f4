import type { CanonicalText } from "./canonical-text";
import { isDigit } from "./canonical-text";
import { draft, exact, malformed } from "./draft";
import { PERCENT_WORDS, POINTS_OF_RATE, TIMES } from "./label-phrases";
import { MOST_DIGITS, joinRuns, readRun, shapeOf, type NumberRun } from "./number-run";
import { CHANGES, COUNTED, RATE_VERBS, SCALES, SCALE_WORDS } from "./number-phrases";
import { nounAfter, pastBlanks, phraseAfter, phraseBefore } from "./phrases";
import { figure, type Recognised } from "./recognised";

/** Groups of a spaced number that are looked at: `1 150 343` has three. */
const MOST_GROUPS = 5;
/** «20–30%»: the sign of the second stands for both. */
const RANGE_OF_RATES = /^ ?[-–] ?\d{1,3}(?:,\d{1,2})? ?%/;

/** A number that no other reader claimed: a figure, or a misprint in printing one. */
export function readFigure(canonical: CanonicalText, first: NumberRun): Recognised {
  const run = withBlanks(canonical, first);
  const unit = unitBehind(canonical, run.end);
  const { start } = run;
  const { end } = unit;
  const shape = shapeOf(
    run,
    unit.is === "scale" ||
      (unit.is === "percent" && (isShort(run) || phraseBefore(canonical, start, CHANGES) === null)),
  );
  const as = unit.is === "percent" ? "percent" : "count";
  const printed = {
    start,
    end,
    whole: shape.whole,
    fraction: shape.fraction,
    as,
    unitWord: unit.word,
    zeros: unit.zeros,
  } as const;
  if (shape.is === "misprint" && !(shape.misprint === "comma-for-thousands" && unit.is === "times"))
    return figure(malformed(canonical, { ...printed, misprint: shape.misprint }));
  const number = exact(shape.whole, shape.fraction, unit.zeros);
  if (number === null || shape.whole.length > MOST_DIGITS)
    return figure(malformed(canonical, { ...printed, misprint: "too-large" }));
  const { scaled, decimals, grain } = number;
  const padded = shape.whole.length > 1 && shape.whole.startsWith("0");
  if (unit.is === "percent")
    return figure(draft(canonical, start, end, { is: "percent", scaled, decimals, unitWord: unit.word, padded }));
  const { value } = number;
  if (unit.is === "times" || value === null)
    return figure(
      draft(canonical, start, end, { is: "decimal", scaled, decimals, grain, unitWord: unit.word, padded }),
    );
  return figure(
    draft(canonical, start, end, { is: "count", value, scaled, decimals, grain, unitWord: unit.word, padded }),
  );
}

/** «tăng 7.4%»: no group of three behind the dot. */
function isShort({ groups }: NumberRun): boolean {
  return groups.length === 2 && (groups[1]?.length ?? 0) < 3;
}

interface Unit {
  readonly is: "percent" | "scale" | "times" | "none";
  readonly end: number;
  readonly word: string | null;
  readonly zeros: number;
}

function unitBehind(canonical: CanonicalText, at: number): Unit {
  const sign = pastBlanks(canonical.text, at);
  if (canonical.text.charAt(sign) === "%") return { is: "percent", end: sign + 1, word: null, zeros: 0 };
  if (RANGE_OF_RATES.test(canonical.text.slice(at, at + 12))) return { is: "percent", end: at, word: null, zeros: 0 };
  const points = phraseAfter(canonical, at, POINTS_OF_RATE);
  if (points !== null) return { is: "percent", end: points.at, word: points.phrase, zeros: 0 };
  if (canonical.lower.slice(sign, sign + 6) === "điểm %")
    return { is: "percent", end: sign + 6, word: "điểm phần trăm", zeros: 0 };
  const percent = phraseAfter(canonical, at, PERCENT_WORDS);
  if (percent !== null) return { is: "percent", end: percent.at, word: null, zeros: 0 };
  const scale = phraseAfter(canonical, at, SCALE_WORDS);
  if (scale !== null) return { is: "scale", end: scale.at, word: scale.phrase, zeros: SCALES.get(scale.phrase) ?? 0 };
  const times = phraseAfter(canonical, at, TIMES);
  return times === null
    ? { is: "none", end: at, word: null, zeros: 0 }
    : { is: "times", end: times.at, word: times.phrase, zeros: 0 };
}

/**
 * Blanks inside a number: `1 234 567` is one, and misprints such as `9 9 ,2%`, `99, 5%`, `1 .234` are taken together, so that
 * they are named as one misprint. Two numbers that merely stand side by side stay two.
 */
function withBlanks(canonical: CanonicalText, first: NumberRun): NumberRun {
  return groupedByBlanks(canonical, first) ?? misplacedBlank(canonical, first) ?? first;
}

function groupedByBlanks(canonical: CanonicalText, first: NumberRun): NumberRun | null {
  const { text } = canonical;
  const [digits = ""] = first.groups;
  if (first.groups.length > 1 || digits.length > 3 || digits.startsWith("0")) return null;
  let run = first;
  for (let groups = 1; groups < MOST_GROUPS; groups += 1) {
    if (text.charAt(run.end) !== " " || !isDigit(text.charCodeAt(run.end + 1))) break;
    const next = readRun(text, run.end + 1);
    if (next.groups.length > 1 || next.end - next.start !== 3 || text.charAt(next.end) === "/") break;
    run = joinRuns(text, run, next);
  }
  // «là 56 100% hồ sơ …» are two numbers.
  return run === first || text.charAt(pastBlanks(text, run.end)) === "%" ? null : run;
}

function misplacedBlank(canonical: CanonicalText, first: NumberRun): NumberRun | null {
  const { text } = canonical;
  let run = first;
  // Digits apart: `9 9 ,2%`, `1 00%`. A rate has at most three digits before its comma.
  while (
    run.marks.every((mark) => mark === " ") &&
    digitsOf(run) < 3 &&
    text.charAt(run.end) === " " &&
    isDigit(text.charCodeAt(run.end + 1))
  )
    run = joinRuns(text, run, readRun(text, run.end + 1));
  const mark = markWithBlank(text, run.end);
  const next = mark === null ? null : readRun(text, mark.next);
  if (mark !== null && next !== null && next.groups.length === 1) {
    const joined = joinRuns(text, run, next);
    if (
      mark.comma
        ? isRate(canonical, joined, next, mark.clear || run !== first)
        : isThousands(canonical, run, next, mark.clear)
    )
      return joined;
  }
  const inside =
    run !== first &&
    text.charAt(pastBlanks(text, run.end)) === "%" &&
    Number(run.groups.join("").replace(/\D/g, "")) <= 100 &&
    run.groups.every((group) => group.length < 3);
  if (inside) return run;
  return run !== first &&
    run.groups.at(-1) !== undefined &&
    text.charAt(pastBlanks(text, run.end)) === "%" &&
    run.marks.at(-1) === "," &&
    run.groups.slice(0, -1).join("").length <= 2
    ? run
    : null;
}

const digitsOf = ({ groups }: NumberRun): number => groups.join("").length;

/** ` ,` · `, ` · ` .` · `. ` before a digit. `clear`: a blank before the mark, which no sentence has. */
function markWithBlank(
  text: string,
  at: number,
): { readonly next: number; readonly comma: boolean; readonly clear: boolean } | null {
  const mark = pastBlanks(text, at);
  const sign = text.charAt(mark);
  if ((sign !== "," && sign !== ".") || mark - at > 1) return null;
  const next = pastBlanks(text, mark + 1);
  if (next - mark > 2 || (mark === at && next === mark + 1) || !isDigit(text.charCodeAt(next))) return null;
  return { next, comma: sign === ",", clear: mark > at };
}

/** `99, 5%`: a rate up to 100 with one or two decimals, where the words before it ask for a rate and none counts behind it. */
function isRate(canonical: CanonicalText, joined: NumberRun, decimals: NumberRun, clear: boolean): boolean {
  const { text } = canonical;
  const sign = pastBlanks(text, joined.end);
  if (
    text.charAt(sign) !== "%" ||
    decimals.end - decimals.start > 2 ||
    Number(joined.groups.slice(0, -1).join("")) > 100
  )
    return false;
  return (
    clear ||
    ((text.charAt(joined.start - 1) === "(" || phraseBefore(canonical, joined.start, RATE_VERBS) !== null) &&
      nounAfter(canonical, sign + 1, COUNTED) === null)
  );
}

/** `1 .234`, `1. 234 hồ sơ`: three digits behind the dot. With the blank behind it, it might be the end of a sentence. */
function isThousands(canonical: CanonicalText, run: NumberRun, next: NumberRun, clear: boolean): boolean {
  const [first = ""] = run.groups;
  const grouped = run.groups.length === 1 && first.length <= 3 && !first.startsWith("0") && next.end - next.start === 3;
  return grouped && (clear || nounAfter(canonical, next.end, COUNTED) !== null);
}

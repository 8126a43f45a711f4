import { isDigit } from "./canonical-text";
import type { Misprint } from "./token";

/** Digits with the marks between them, as they lie: `1.150.343`, `88,8`, `9 9 ,2`. */
export interface NumberRun {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
  /** What stands between two groups: `.`, `,`, ` `, or a misprint such as ` ,` or `..`. */
  readonly marks: readonly string[];
}

/** Digits and the dots and commas among them. A mark counts only between digits; two in a row are kept as a misprint. */
export function readRun(text: string, at: number): NumberRun {
  const groups: string[] = [];
  const marks: string[] = [];
  let start = at;
  for (;;) {
    let end = start;
    while (isDigit(text.charCodeAt(end))) end += 1;
    groups.push(text.slice(start, end));
    const marked = markLength(text, end);
    if (marked === 0) return { start: at, end, groups, marks };
    marks.push(text.slice(end, end + marked));
    start = end + marked;
  }
}

function markLength(text: string, at: number): number {
  if (!isMark(text.charAt(at))) return 0;
  if (isDigit(text.charCodeAt(at + 1))) return 1;
  return isMark(text.charAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) ? 2 : 0;
}

const isMark = (character: string): boolean => character === "." || character === ",";

/** Two runs as one, with what stands between them. */
export function joinRuns(text: string, left: NumberRun, right: NumberRun): NumberRun {
  return {
    start: left.start,
    end: right.end,
    groups: [...left.groups, ...right.groups],
    marks: [...left.marks, text.slice(left.end, right.start), ...right.marks],
  };
}

/** The number a run states. `whole`: digits before the decimal comma. */
export type Shape =
  | { readonly is: "number"; readonly whole: string; readonly fraction: string }
  | { readonly is: "misprint"; readonly misprint: Misprint; readonly whole: string; readonly fraction: string };

/**
 * Reads a run strictly: dots group by three, one comma begins the decimals, regular blanks group too.
 *
 * @param rate the run stands before % or a scale word, where a dot can only be meant as a decimal comma
 */
export function shapeOf({ groups, marks }: NumberRun, rate: boolean): Shape {
  const [first = "", second = ""] = groups;
  const [mark] = marks;
  if (mark === undefined) return { is: "number", whole: first, fraction: "" };
  if (marks.every((each) => each === ".") || marks.every((each) => each === " ")) {
    const whole = groups.join("");
    if (mark === "." && rate && groups.length === 2 && (second.length !== 3 || Number(first) <= 100))
      return { is: "misprint", misprint: "dot-for-decimal", whole: first, fraction: second };
    if (isGrouped(groups)) return { is: "number", whole, fraction: "" };
    return { is: "misprint", misprint: mark === " " ? "spaces" : "grouping", whole, fraction: "" };
  }
  const comma = marks.indexOf(",");
  const dotsBefore = marks.slice(0, comma).every((each) => each === ".");
  if (comma === marks.length - 1 && dotsBefore) {
    const whole = groups.slice(0, -1);
    const fraction = groups.at(-1) ?? "";
    if (whole.length > 1 && !isGrouped(whole))
      return { is: "misprint", misprint: "grouping", whole: whole.join(""), fraction };
    if (!rate && whole.length === 1 && fraction.length === 3 && first.length <= 3 && !first.startsWith("0"))
      return { is: "misprint", misprint: "comma-for-thousands", whole: first + fraction, fraction: "" };
    return { is: "number", whole: whole.join(""), fraction };
  }
  if (marks.every((each) => each === ",") && isGrouped(groups))
    return { is: "misprint", misprint: "comma-for-thousands", whole: groups.join(""), fraction: "" };
  if (marks.some((each) => each.includes(" "))) return spaced(groups, marks);
  if (marks.some((each) => each.length > 1)) return loose(groups, marks, "doubled-separator");
  return { is: "misprint", misprint: "grouping", whole: groups.join(""), fraction: "" };
}

/** Groups of three behind a first of one to three digits. */
export function isGrouped([first = "", ...rest]: readonly string[]): boolean {
  return (
    first.length >= 1 &&
    first.length <= 3 &&
    !first.startsWith("0") &&
    rest.length > 0 &&
    rest.every((group) => group.length === 3)
  );
}

function spaced(groups: readonly string[], marks: readonly string[]): Shape {
  return loose(groups, marks, "spaces");
}

/** What remains when blanks and doubled marks are overlooked: a comma in the last mark begins the decimals, the rest is whole. */
function loose(groups: readonly string[], marks: readonly string[], misprint: Misprint): Shape {
  const last = marks.at(-1) ?? "";
  const decimal = last.includes(",");
  return {
    is: "misprint",
    misprint,
    whole: (decimal ? groups.slice(0, -1) : groups).join(""),
    fraction: decimal ? (groups.at(-1) ?? "") : "",
  };
}

/** Most digits of a number that is computed with exactly. */
export const MOST_DIGITS = 15;

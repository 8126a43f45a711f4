import type { Share, Statement } from "../meaning/statement";
import { percentOf } from "./rounding";

/** A figure as far as ties are concerned: a count, a percentage in units of its last digit, or a cell of a table. */
export interface Tied {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  /** Of «19/33» the 33. */
  readonly second?: true;
}

/** What figures must do to agree. */
export type Tie =
  /** Σ plus − Σ minus = constant, `tolerance` apart at most. */
  | {
      readonly is: "sum";
      readonly plus: readonly Tied[];
      readonly minus: readonly Tied[];
      readonly constant: number;
      readonly tolerance: number;
    }
  /** (Σ above − Σ off) / (Σ below − Σ belowOff) is the percentage, `tolerance` units of its last digit apart at most. */
  | {
      readonly is: "share";
      readonly percent: Tied;
      readonly above: readonly Tied[];
      readonly off: readonly Tied[];
      readonly below: readonly Tied[];
      readonly belowOff?: readonly Tied[];
      readonly tolerance: number;
      /** It may be the percentage of another whole: the counts do not tell what it should say. */
      readonly perhapsOther?: boolean;
    };

/** Tells the figures of one text apart. */
export function keyOf({ start, second }: Pick<Tied, "start" | "second">): number {
  return second === true ? start + 0.5 : start;
}

export function tiedOf({ start, end, text, value, decimals, outOf }: Statement): Tied {
  return { start, end, text, value, decimals, ...(outOf === value ? { second: true as const } : {}) };
}

/** The two numbers of «19/33». */
export function pairTied({ start, end, text, value }: Statement, outOf: number): readonly [Tied, Tied] {
  const first: Tied = { start, end, text, value, decimals: 0 };
  return [first, { ...first, value: outOf, second: true }];
}

export function percentTied({ start, end, text, scaled, decimals }: Share): Tied {
  return { start, end, text, value: scaled, decimals };
}

/** Σ totals = Σ parts; tolerances of softened figures add up. */
export function sumTie(totals: readonly Statement[], parts: readonly Statement[]): Tie {
  const tolerance = [...totals, ...parts].reduce((all, one) => all + one.tolerance, 0);
  return { is: "sum", plus: totals.map(tiedOf), minus: parts.map(tiedOf), constant: 0, tolerance };
}

/** All figures of a tie, each once. */
export function figuresOf(tie: Tie): readonly Tied[] {
  const all =
    tie.is === "sum"
      ? [...tie.plus, ...tie.minus]
      : [tie.percent, ...tie.above, ...tie.off, ...tie.below, ...(tie.belowOff ?? [])];
  return all.filter((one, index) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index);
}

type Reading = (figures: readonly Tied[]) => number;

const printed: Reading = (figures) => figures.reduce((all, { value }) => all + value, 0);

/** Whether the figures agree once one of them says something else. */
export function agrees(tie: Tie, key: number, next: number): boolean {
  const sum: Reading = (figures) => figures.reduce((all, one) => all + (keyOf(one) === key ? next : one.value), 0);
  if (tie.is === "sum") return Math.abs(sum(tie.plus) - sum(tie.minus) - tie.constant) <= tie.tolerance;
  const right = percentBy(tie, sum);
  return right !== null && Math.abs(right - sum([tie.percent])) <= tie.tolerance;
}

function percentBy(
  { above, off, below, belowOff = [], percent }: Extract<Tie, { is: "share" }>,
  sum: Reading,
): number | null {
  const part = sum(above) - sum(off);
  return part < 0 ? null : percentOf(part, sum(below) - sum(belowOff), percent.decimals);
}

/** What a figure would have to say for the tie to hold; of a count under a percentage only what a slip of the pen explains. */
export function remediesOf(tie: Tie, figure: Tied): readonly number[] {
  const key = keyOf(figure);
  if (tie.is === "sum") {
    const times = (figures: readonly Tied[]): number => figures.filter((one) => keyOf(one) === key).length;
    const factor = times(tie.plus) - times(tie.minus);
    if (Math.abs(factor) !== 1) return [];
    const next = figure.value - factor * (printed(tie.plus) - printed(tie.minus) - tie.constant);
    return next >= 0 && Number.isSafeInteger(next) ? [next] : [];
  }
  if (keyOf(tie.percent) === key) {
    const right = percentBy(tie, printed);
    return right === null ? [] : [right];
  }
  return penSlipsOf(figure.value).filter((next) => agrees(tie, key, next));
}

/** Every count that one slip of the pen makes into another. */
export function penSlipsOf(value: number): readonly number[] {
  const printed = String(value);
  const found = new Set<string>();
  for (let at = 0; at <= printed.length; at += 1) {
    const [before, behind] = [printed.slice(0, at), printed.slice(at)];
    for (let digit = 0; digit < 10; digit += 1) {
      found.add(`${before}${digit}${behind}`);
      if (behind !== "") found.add(`${before}${digit}${behind.slice(1)}`);
    }
    if (behind !== "") found.add(before + behind.slice(1));
    if (behind.length > 1) found.add(`${before}${behind.charAt(1)}${behind.charAt(0)}${behind.slice(2)}`);
  }
  found.delete(printed);
  return [...found]
    .filter((digits) => /^(?:0|[1-9]\d*)$/.test(digits))
    .map(Number)
    .filter(Number.isSafeInteger);
}

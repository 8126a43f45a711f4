import type { RandomSource } from "../../tables/random-source";
import type { BoundText } from "./passages";

/** A right passage with one bound figure changed as a typing hand changes it, so that a tie of it no longer holds. */
export interface Slipped {
  readonly wrong: string;
  readonly printed: string;
  readonly instead: string;
  readonly start: number;
  readonly end: number;
}

/** What a printed figure may mean: 1.904 is a count or a decimal, «9/10» both its numbers. */
export function numbersOf(printed: string): readonly number[] {
  return (printed.match(/\d[\d.,]*\d|\d/g) ?? []).flatMap((digits) => [
    Number(digits.replace(/\./g, "").replace(",", ".")),
    Number(digits.replace(",", ".")),
  ]);
}

type Pen = (digits: string, random: RandomSource) => string;

/** A digit changed, two exchanged, one lost, one twice, one more or less. */
const pens: readonly Pen[] = [
  (digits, random) => {
    const at = random.below(digits.length);
    return digits.slice(0, at) + String((Number(digits.charAt(at)) + 1 + random.below(9)) % 10) + digits.slice(at + 1);
  },
  (digits, random) => {
    const at = random.below(Math.max(1, digits.length - 1));
    return digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
  },
  (digits, random) => {
    const at = random.below(digits.length);
    return digits.slice(0, at) + digits.slice(at + 1);
  },
  (digits, random) => {
    const at = random.below(digits.length);
    return digits.slice(0, at) + digits.charAt(at) + digits.slice(at);
  },
  (digits) => String(Number(digits) + 1).padStart(digits.length, "0"),
  (digits) => String(Math.max(0, Number(digits) - 1)).padStart(digits.length, "0"),
];

/** The same kind of figure with other digits: «1.204» as 1.024, «12,5» as 15,2. */
export function slipOf(printed: string, random: RandomSource): string | null {
  const [whole = "", decimals] = printed.split(",");
  const digits = whole.replace(/\./g, "") + (decimals ?? "");
  const next = random.pick(pens)(digits, random);
  const places = decimals?.length ?? 0;
  if (next === digits || next.length <= places) return null;
  const front = next.slice(0, next.length - places);
  if (front.length > 1 && front.startsWith("0")) return null;
  const grouped = whole.includes(".") || front.length > 3 ? front.replace(/\B(?=(\d{3})+$)/g, ".") : front;
  return places === 0 ? grouped : `${grouped},${next.slice(-places)}`;
}

/** Whether figures hang together by themselves: one is the sum of the others, or a share or change of two others. */
function holds(tie: readonly number[]): boolean {
  const sum = tie.reduce((all, one) => all + one, 0);
  const near = (one: number, other: number, within: number): boolean => Math.abs(one - other) <= within;
  if (tie.some((one) => near(2 * one, sum, 1e-6))) return true;
  return tie.some((percent, at) => {
    const [one = 0, other = 0] = tie.filter((_, index) => index !== at);
    const half = 0.501 / 10 ** (String(percent).split(".")[1]?.length ?? 0);
    const [less, more] = [Math.min(one, other), Math.max(one, other)];
    const ratios = [
      (100 * less) / more,
      (100 * more) / less,
      (100 * (more - less)) / more,
      (100 * (more - less)) / less,
    ];
    return tie.length === 3 && ratios.some((ratio) => near(ratio, percent, half));
  });
}

/** `times` slips for each bound figure of a passage, where it is printed first; each leaves a tie of it that no longer holds. */
export function slipsIn({ right, ties }: BoundText, random: RandomSource, times: number): readonly Slipped[] {
  const tested = ties.filter(holds);
  const found = new Map<string, Slipped>();
  const seen = new Set<number>();
  for (const { 0: printed, index: start } of right.matchAll(/\d[\d.,]*\d|\d/g)) {
    const value = numbersOf(printed).find((one) => !seen.has(one) && tested.some((tie) => tie.includes(one)));
    if (value === undefined) continue;
    seen.add(value);
    for (let time = 0; time < times; time += 1) {
      const instead = slipOf(printed, random);
      if (instead === null) continue;
      const next = numbersOf(instead)[printed.includes(",") ? 1 : 0] ?? value;
      const changed = tested
        .filter((tie) => tie.includes(value))
        .map((tie) => tie.map((one) => (one === value ? next : one)));
      const wrong = right.slice(0, start) + instead + right.slice(start + printed.length);
      if (!changed.every(holds)) found.set(wrong, { wrong, printed, instead, start, end: start + instead.length });
    }
  }
  return [...found.values()];
}

import { howManyBefore } from "../passages/how-many-before";
import { isPenSlip } from "../../numerals/pen-slip";
import { amountOf, WORTH } from "../figures/amounts";
import type { Figure, NonFigure } from "../figures/token";
import { foldWord } from "../passages/fold-word";
import type { Passages } from "../passages/piece";
import type { AverageInText } from "./averages";

const AVERAGE = /(?:bình quân|trung bình)(?:[^.;\d]{0,12}?(?:mỗi|một) (\p{L}+))?[^.;\d]{0,40}$/u;
const PER_BEHIND = /^ ?\/ ?(\p{L}+)/u;
/** Letters before an average in which its total and its units are looked for. */
const BEFORE = 260;
const NEAR_WORDS = 60;

/** An amount in đồng, and what one unit of its last printed digit is worth: 10⁸ of «739,5 tỷ đồng». */
interface Money {
  readonly at: NonFigure;
  readonly value: number;
  readonly grain: number;
  readonly decimals: number;
}

/** «739,5 triệu đồng cho 24.650 lượt, bình quân 30.000 đồng/lượt»: money over what it is for, whatever it is printed in. */
export function moneyAveragesOf({ text, others, figures }: Passages): readonly AverageInText[] {
  const amounts = others.flatMap((other) => moneyOf(other) ?? []);
  return amounts.flatMap((average, index) => {
    const per = perOf(text, average.at);
    if (per === null) return [];
    const from = average.at.start - BEFORE;
    let first = index;
    while (first > 0 && (amounts[first - 1]?.at.start ?? 0) >= from) first -= 1;
    const totals = amounts.slice(first, index).filter(({ value }) => value > average.value);
    const units: Figure[] = [];
    for (let at = howManyBefore(figures, average.at.start, ({ start }) => start) - 1; at >= 0; at -= 1) {
      const figure = figures[at];
      if (figure === undefined || figure.start < from) break;
      if (figure.is === "count" && (figure.value ?? 0) > 1 && nounOf(text, figure) === per) units.push(figure);
    }
    return judge(average, totals, units, text);
  });
}

function moneyOf(at: NonFigure): Money | null {
  const amount = amountOf(at);
  const worth = WORTH.get(amount?.unit ?? "");
  if (amount === null || worth === undefined) return null;
  const { whole, fraction } = amount;
  const value = Number(`${whole}.${fraction === "" ? "0" : fraction}`) * 10 ** worth;
  return { at, value: Math.round(value), grain: 10 ** (worth - fraction.length), decimals: fraction.length };
}

/** The word by which is counted: «/lượt», «mỗi lượt»; null where the amount is no average. */
function perOf(text: string, { start, end }: NonFigure): string | null {
  const ahead = AVERAGE.exec(
    text
      .slice(Math.max(0, start - NEAR_WORDS), start)
      .normalize("NFC")
      .toLowerCase(),
  );
  if (ahead === null) return null;
  const behind = PER_BEHIND.exec(
    text
      .slice(end, end + NEAR_WORDS)
      .normalize("NFC")
      .toLowerCase(),
  )?.[1];
  const per = ahead[1] ?? behind;
  return per === undefined || (ahead[1] !== undefined && behind !== undefined) ? null : foldWord(per);
}

function nounOf(text: string, { end }: Figure): string {
  const [noun = ""] = /^ \p{L}+/u.exec(text.slice(end, end + NEAR_WORDS).normalize("NFC")) ?? [];
  return foldWord(noun.trim());
}

function judge(
  average: Money,
  totals: readonly Money[],
  units: readonly Figure[],
  text: string,
): readonly AverageInText[] {
  const ways = totals.flatMap((total) => units.map((unit) => ({ total, unit, by: unit.value ?? 1 })));
  // Rounded up or down, as people do.
  const closing = ways.find(
    ({ total, by }) => Math.abs(total.value / by - average.value) < average.grain + total.grain / by,
  );
  const [only] = ways;
  const way = closing ?? (ways.length === 1 ? only : undefined);
  if (way === undefined) return [];
  const { total, unit, by } = way;
  const right = Math.round(total.value / by / average.grain);
  const printed = {
    average: average.at,
    total: total.at,
    units: unit,
    right: { scaled: right, decimals: average.decimals },
  };
  if (closing !== undefined) return [{ ...printed, outcome: "holds" }];
  const mistyped =
    isPenSlip(right, Math.round(average.value / average.grain)) ||
    isPenSlip(Math.round(total.value / total.grain), Math.round((average.value * by) / total.grain)) ||
    isPenSlip(by, Math.round(total.value / average.value));
  // The only two in its own sentence are meant; farther off, others may be.
  const beside = !/[.;]\s/.test(text.slice(Math.min(total.at.end, unit.end), average.at.start));
  return mistyped && beside ? [{ ...printed, outcome: "broken" }] : [];
}

import { exact } from "./draft";
import { SCALES } from "./number-phrases";
import type { Figure } from "./token";

/** Figures to both sides that tell how a number is meant. */
const NEAR = 8;
/** A count this much smaller says nothing of it. */
const FAR = 20;

/**
 * «1.250 nghìn lượt» is grouped as every number is: one and a quarter million. Only where the counts around it are those
 * of 1.250, none above and some near, is the dot a decimal one, and «6.066 ngàn» no more than 6.066.
 */
export function withScaledThousands(figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some(isDoubtful)) return figures;
  return figures.map((figure, at) => {
    const { likely } = figure;
    if (!isDoubtful(figure) || likely === null) return figure;
    const around = figures
      .slice(Math.max(0, at - NEAR), at + NEAR + 1)
      .flatMap(({ is, value, grain }) => (is === "count" && value !== null && grain === 1 ? [value] : []));
    const small = around.every((value) => value <= likely) && around.some((value) => value * FAR >= likely);
    return small ? figure : grouped(figure);
  });
}

function isDoubtful({ misprint, decimals, unitWord, likelyIs }: Figure): boolean {
  return misprint === "dot-for-decimal" && decimals === 3 && likelyIs === "count" && unitWord !== null;
}

function grouped(figure: Figure): Figure {
  const zeros = SCALES.get(figure.unitWord ?? "") ?? 0;
  const number = exact(String(figure.scaled), "", zeros);
  if (number === null || number.value === null) return figure;
  const { value, scaled, decimals, grain } = number;
  return { ...figure, is: "count", value, scaled, decimals, grain, likely: null, likelyIs: null, misprint: null };
}

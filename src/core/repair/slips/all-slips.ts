import type { SlipKind } from "../../model/repair";
import { extraDigit } from "./extra-digit";
import { extraThousands } from "./extra-thousands";
import { lostThousands } from "./lost-thousands";
import { missingDigit } from "./missing-digit";
import { otherValue } from "./other-value";
import type { Slip } from "./slip";
import { transposedDigits } from "./transposed-digits";
import { wrongDigit } from "./wrong-digit";
import { wrongSign } from "./wrong-sign";

/** The named slips first: where two explain a value, the likelier names it. */
const allSlips: readonly Slip[] = [
  transposedDigits,
  wrongDigit,
  missingDigit,
  extraDigit,
  lostThousands,
  extraThousands,
  wrongSign,
  otherValue,
];

/** How `next` probably came to be typed as `found`, and the probability of that among all slips. */
export function slipOf(found: number, next: number): { readonly kind: SlipKind; readonly probability: number } {
  let kind: SlipKind = otherValue.kind;
  let best = 0;
  let probability = 0;
  for (const slip of allSlips) {
    const chance = slip.weight * slip.chance(found, next);
    probability += chance;
    if (chance > best) {
      best = chance;
      kind = slip.kind;
    }
  }
  return { kind, probability };
}

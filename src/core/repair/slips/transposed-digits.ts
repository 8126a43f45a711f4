import type { Slip } from "./slip";

/** 5736 typed as 5376. */
export const transposedDigits: Slip = {
  kind: "transposed-digits",
  weight: 0.2,
  chance(found, next) {
    const [typed, meant] = [String(found), String(next)];
    if (typed.length !== meant.length || typed.length < 2) return 0;
    let at = 0;
    while (at < typed.length && typed[at] === meant[at]) at += 1;
    const swapped =
      typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
    return swapped && typed !== meant ? 1 / (typed.length - 1) : 0;
  },
};

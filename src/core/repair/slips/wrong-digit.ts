import type { Slip } from "./slip";

/** 2183 typed as 2193. */
export const wrongDigit: Slip = {
  kind: "wrong-digit",
  weight: 0.22,
  chance(found, next) {
    const [typed, meant] = [String(found), String(next)];
    if (typed.length !== meant.length || found < 0) return 0;
    let differing = 0;
    for (let at = 0; at < typed.length; at += 1) if (typed[at] !== meant[at]) differing += 1;
    return differing === 1 ? 1 / (9 * typed.length) : 0;
  },
};

import { isOneShorter } from "./one-shorter";
import type { Slip } from "./slip";

/** 2183 typed as 213. */
export const missingDigit: Slip = {
  kind: "missing-digit",
  weight: 0.13,
  chance(found, next) {
    const [typed, meant] = [String(found), String(next)];
    return found >= 0 && isOneShorter(typed, meant) ? 1 / meant.length : 0;
  },
};

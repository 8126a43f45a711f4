import { isOneShorter } from "./one-shorter";
import type { Slip } from "./slip";

/** How often the digit too many is one pressed twice, and not a neighbour's key. */
const DOUBLED = 0.6;

/** 2183 typed as 21183, or with another digit too many. */
export const extraDigit: Slip = {
  kind: "extra-digit",
  weight: 0.14,
  chance(found, next) {
    const [typed, meant] = [String(found), String(next)];
    if (next < 0 || !isOneShorter(meant, typed)) return 0;
    const any = (1 - DOUBLED) / (10 * (meant.length + 1));
    return isDoubled(typed, meant) ? any + DOUBLED / meant.length : any;
  },
};

function isDoubled(typed: string, meant: string): boolean {
  for (let at = 0; at < meant.length; at += 1) {
    if (`${meant.slice(0, at)}${meant.charAt(at)}${meant.slice(at)}` === typed) return true;
  }
  return false;
}

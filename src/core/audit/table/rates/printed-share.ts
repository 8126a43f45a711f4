import { isPenSlip } from "../../../numerals/pen-slip";
import { roundHalfUp } from "../../../numerals/round-half-up";
import type { Share } from "../../meaning/statement";
import type { TableRate } from "./rates";

/** Whether the printed percentage is a slip of the pen away from a rate of the table. */
export function isSlip({ scaled, decimals }: Share, { part, whole }: TableRate): boolean {
  return isPenSlip(Number(roundHalfUp(part * 100, whole, decimals)), scaled);
}

/** Whether a rate of the table is printed so. Half up, or cut off: that is another rule's business. */
export function prints({ scaled, decimals, tolerance, hedge }: Share, { part, whole }: TableRate): boolean {
  const exact = Number(roundHalfUp(part * 100, whole, decimals));
  const cut = Number((BigInt(part) * 100n * 10n ** BigInt(decimals)) / BigInt(whole));
  if (hedge === "more-than") return exact >= scaled - tolerance;
  if (hedge === "less-than") return exact <= scaled + tolerance;
  return Math.abs(exact - scaled) <= tolerance || cut === scaled;
}

import type { SlipKind } from "../../model/repair";

/** One way in which a single count comes to be typed wrongly. */
export interface Slip {
  readonly kind: SlipKind;
  /** How common the slip is among slips of one cell. */
  readonly weight: number;
  /**
   * The probability that a clerk who makes this slip while typing `next` leaves `found` behind; 0 where the slip cannot
   * do that.
   */
  chance(found: number, next: number): number;
}

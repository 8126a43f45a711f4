import type { Slip } from "./slip";

/** Counts are as likely to be off by little as by much: the smaller the count, the narrower the field. */
const NARROWEST = 12;

/** Any other value: of another line, of another month, of an older version. */
export const otherValue: Slip = {
  kind: "other-value",
  weight: 0.12,
  chance: (found, next) => 1 / Math.max(NARROWEST, 3 * Math.abs(found), 3 * Math.abs(next)),
};

import { earlyRate } from "./early-rate";
import { lateRate } from "./late-rate";
import { onTimeRate } from "./on-time-rate";
import { onlineRate } from "./online-rate";
import { overdueRate } from "./overdue-rate";
import { pendingRate } from "./pending-rate";
import { postalRate } from "./postal-rate";
import { resolvedRate } from "./resolved-rate";

/** Every rate, in the order in which results list them. */
export const allIndicators = [
  onTimeRate,
  earlyRate,
  lateRate,
  resolvedRate,
  pendingRate,
  overdueRate,
  onlineRate,
  postalRate,
] as const;

export type IndicatorId = (typeof allIndicators)[number]["id"];

import type { GivenRate } from "../rates/percent-as-written";

/** Targets of source `002` II (online 40%, post 20%) and the usual one for answers in time. */
export const USUAL_TARGETS: Readonly<Record<string, GivenRate>> = {
  onTimeRate: { numerator: 95, denominator: 100, decimals: 0 },
  onlineRate: { numerator: 40, denominator: 100, decimals: 0 },
  postalRate: { numerator: 20, denominator: 100, decimals: 0 },
};

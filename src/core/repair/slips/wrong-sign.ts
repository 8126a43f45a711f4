import type { Slip } from "./slip";

/** 30 typed as -30. */
export const wrongSign: Slip = {
  kind: "wrong-sign",
  weight: 0.05,
  chance: (found, next) => (next > 0 && found === -next ? 1 : 0),
};

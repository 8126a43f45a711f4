import type { Slip } from "./slip";

/** 1157 typed as 1157000. */
export const extraThousands: Slip = {
  kind: "extra-thousands",
  weight: 0.05,
  chance: (found, next) => (next > 0 && found === next * 1000 ? 1 : 0),
};

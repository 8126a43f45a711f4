import type { Slip } from "./slip";

/** 1157000 typed as 1157; 8089 as 89 or as 8. */
export const lostThousands: Slip = {
  kind: "lost-thousands",
  weight: 0.06,
  chance(found, next) {
    if (found < 0 || next < 1000) return 0;
    if (found * 1000 === next) return 0.6;
    return found === Math.floor(next / 1000) || found === next % 1000 || found === next % 1_000_000 ? 0.2 : 0;
  },
};

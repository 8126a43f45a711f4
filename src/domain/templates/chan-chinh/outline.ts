import type { Outline } from "../outline";

/** The body as in source `004`: what is wrong, then what each is asked to do. */
export const reprimand: Outline = {
  kind: "cong-van",
  subject: "khắc phục tồn tại, hạn chế trong giải quyết thủ tục hành chính",
  opening: "none",
  parts: [],
  closing: "demands",
};

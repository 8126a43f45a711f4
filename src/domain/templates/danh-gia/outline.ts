import type { Outline } from "../outline";
import { report } from "../usual-outlines";

/** The template judges instead of counting: the body as in `002` from II on. */
export const evaluation: Outline = {
  ...report,
  subject: "Đánh giá kết quả tiếp nhận, giải quyết thủ tục hành chính",
  parts: [
    { heading: "ĐÁNH GIÁ CHUNG", holds: "results" },
    { heading: "PHƯƠNG HƯỚNG, NHIỆM VỤ", holds: "tasks" },
    { heading: "KIẾN NGHỊ, ĐỀ XUẤT", holds: "proposals" },
  ],
};

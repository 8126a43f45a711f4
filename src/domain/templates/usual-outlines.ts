import type { DocumentKind, Outline } from "./outline";

/** The body as in source `002`. */
export const report: Outline = {
  kind: "bao-cao",
  subject: "Kết quả tiếp nhận, giải quyết thủ tục hành chính",
  opening: "none",
  parts: [
    {
      heading: "KẾT QUẢ CÔNG TÁC",
      holds: [
        { heading: "Công tác tham mưu, chỉ đạo", holds: "guidance" },
        { heading: "Kết quả giải quyết TTHC", holds: "results" },
        { heading: "Kết quả thực hiện các nhiệm vụ khác", holds: "other" },
      ],
    },
    {
      heading: "ĐÁNH GIÁ CHUNG",
      holds: [
        { heading: "Ưu điểm", holds: "strengths" },
        { heading: "Tồn tại, hạn chế", holds: "limits" },
      ],
    },
    { heading: "PHƯƠNG HƯỚNG, NHIỆM VỤ", holds: "tasks" },
    { heading: "KIẾN NGHỊ, ĐỀ XUẤT", holds: "proposals" },
  ],
  closing: "reports",
};

/** The body as in source `000`. */
export const letter: Outline = {
  kind: "cong-van",
  subject: "báo cáo kết quả tiếp nhận, giải quyết TTHC",
  opening: "reports",
  parts: [
    { heading: "Kết quả", holds: "results" },
    {
      heading: "Đánh giá chung",
      holds: [
        { heading: "Ưu điểm", holds: "strengths" },
        { heading: "Tồn tại, hạn chế, nguyên nhân", holds: "limits" },
      ],
    },
    { heading: "Nhiệm vụ trọng tâm trong kỳ tiếp theo", holds: "tasks" },
    { heading: "Kiến nghị, đề xuất", holds: "proposals" },
  ],
  closing: "none",
};

/** The outline of each kind of document where the template has none of that kind. */
export const usualOutlines: Readonly<Record<DocumentKind, Outline>> = { "bao-cao": report, "cong-van": letter };

import type { TablePair } from "./pair";

/** A table of letters and visits that no form knows. */
export const ofLetters: readonly TablePair[] = [
  {
    table: "letters",
    right:
      "Trong quý III/2026, toàn tỉnh tiếp 472 lượt với 600 người; tiếp nhận 320 đơn (86 khiếu nại, 26 tố cáo, 208 kiến nghị, phản ánh).",
    slip: ["472", "742"],
    outcome: "asked",
  },
  {
    table: "letters",
    right: "Đã giải quyết 256/320 đơn, đạt 80%; đang giải quyết 64 đơn (20%).",
    slip: ["256", "526"],
    outcome: "told",
  },
  {
    table: "letters",
    right: "Thanh tra tỉnh tiếp 210 lượt/262 người, tiếp nhận 131 đơn, giải quyết 97 đơn, còn 34 đơn.",
    slip: ["210", "120"],
    outcome: "asked",
  },
  {
    table: "letters",
    right:
      "Phường Minh Khai tiếp nhận 86 đơn, gồm 21 đơn khiếu nại, 5 đơn tố cáo, 60 đơn kiến nghị; đã giải quyết 70 đơn, đạt 81,4%.",
    slip: ["86", "68"],
    outcome: "told",
  },
  {
    table: "letters",
    right: "Số đơn khiếu nại 86 đơn, chiếm 26,9% tổng số đơn; tố cáo 26 đơn (8,1%); kiến nghị, phản ánh 208 đơn (65%).",
    slip: ["208", "280"],
    outcome: "asked",
  },
  {
    table: "letters",
    right: "Xã Tân Tiến không phát sinh đơn tố cáo; đã giải quyết xong 25/25 đơn (100%).",
    slip: ["25", "52"],
    outcome: "told",
  },
  {
    table: "letters",
    right: "Chủ tịch UBND tỉnh tiếp 12 lượt, 30 người; các đơn vị tiếp 460 lượt.",
    slip: null,
    outcome: null,
  },
  {
    table: "letters",
    right:
      "Ba đơn vị có số đơn nhiều nhất là Thanh tra tỉnh (131 đơn), Phường Minh Khai (86 đơn), Sở Xây dựng (48 đơn), chiếm 82,8% tổng số đơn.",
    slip: ["131", "311"],
    outcome: "told",
  },
  {
    table: "letters",
    right: "So với quý II/2026 số đơn tăng 20 đơn (300 đơn), số lượt tiếp giảm 28 lượt (500 lượt).",
    slip: null,
    outcome: null,
  },
  {
    table: "letters",
    right: "2 xã tiếp 78 lượt, tiếp nhận 55 đơn.",
    slip: ["78", "87"],
    outcome: "silent",
  },
  {
    table: "letters",
    right: "Bình quân mỗi đơn vị tiếp nhận 64 đơn.",
    slip: null,
    outcome: null,
  },
  {
    table: "letters",
    right: "Qua rà soát, trong 86 đơn khiếu nại có 50 đơn về đất đai, 36 đơn về lĩnh vực khác.",
    slip: ["86", "68"],
    outcome: "told",
  },
  {
    table: "letters",
    right: "Tiếp thường xuyên 400 lượt, tiếp định kỳ của lãnh đạo 60 lượt, tiếp đột xuất 12 lượt.",
    slip: null,
    outcome: null,
  },
  {
    table: "letters",
    right: "Đơn khiếu nại đủ điều kiện xử lý 70 đơn, đơn tố cáo đủ điều kiện 20 đơn.",
    slip: null,
    outcome: null,
  },
  {
    table: "letters",
    right: "Số đơn khiếu nại về đất đai 50 đơn, đơn tố cáo cán bộ xã 3 đơn.",
    slip: null,
    outcome: null,
  },
  {
    table: "letters",
    right: "Số đơn đã giải quyết đúng hạn 250 đơn, quá hạn 6 đơn.",
    slip: null,
    outcome: null,
  },
  {
    table: "letters",
    right: "Trong 256 đơn đã giải quyết có 180 đơn thuộc thẩm quyền.",
    slip: ["256", "526"],
    outcome: "asked",
  },
  {
    table: "letters",
    right: "Tổng số đơn tiếp nhận thuộc thẩm quyền là 290 đơn, không thuộc thẩm quyền 30 đơn.",
    slip: null,
    outcome: null,
  },
  {
    table: "letters",
    right: "Số lượt tiếp của lãnh đạo là 72 lượt; số người được tiếp theo đoàn đông người 45 người.",
    slip: null,
    outcome: null,
  },
  {
    table: "letters",
    right:
      "Sở Xây dựng tiếp 64 lượt, trong đó lãnh đạo Sở tiếp 12 lượt; đơn tiếp nhận 48 đơn, đã chuyển cơ quan khác 5 đơn.",
    slip: ["64", "46"],
    outcome: "asked",
  },
  {
    table: "letters",
    right: "Phường Minh Khai còn 16 đơn đang giải quyết, trong đó 4 đơn quá hạn.",
    slip: ["16", "61"],
    outcome: "told",
  },
  {
    table: "letters",
    right: "Thanh tra tỉnh tiếp nhận 40 đơn khiếu nại, đã giải quyết 30 đơn; 16 đơn tố cáo, đã giải quyết 12 đơn.",
    slip: ["16", "61"],
    outcome: "told",
  },
  {
    table: "letters",
    right: "Kết quả giải quyết đơn tố cáo: 20/26 đơn, đạt 76,9%.",
    slip: ["26", "62"],
    outcome: "told",
  },
  {
    table: "letters",
    right: "Đã ban hành 45 quyết định giải quyết khiếu nại, thu hồi 320 triệu đồng, 1.200 m2 đất.",
    slip: null,
    outcome: null,
  },
  {
    table: "letters",
    right: "Các xã tiếp nhận 55 đơn, phường tiếp nhận 86 đơn, cơ quan cấp tỉnh tiếp nhận 179 đơn.",
    slip: ["179", "719"],
    outcome: "silent",
  },
];

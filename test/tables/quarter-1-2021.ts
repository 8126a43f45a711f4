import type { RowSpec } from "./build-table";

/**
 * The published appendix "Tổng hợp theo dõi kết quả giải quyết TTHC", Bắc Giang, quý I/2021: every equation and every
 * column total holds. Counts with dots are text there, and section II has a heading without counts.
 */
export const quarter1Of2021: readonly RowSpec[] = [
  {
    kind: "total",
    name: "Tổng",
    cells: ["113.048", "9.242", "11.435", "92.371", "100.085", "90.869", "9.216", "12.963", "9.635", "3.328", "12.544"],
  },
  { name: "Công an Tỉnh", cells: [1902, 136, 258, 1508, 1866, 1802, 64, 36, 34, 2, 66] },
  { name: "Bảo hiểm xã hội", cells: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
  { name: "Điện lực", cells: [40, 0, 0, 40, 40, 37, 3, 0, 0, 0, 3] },
  { name: "Văn phòng UBND tỉnh", cells: [517, 0, 33, 484, 496, 480, 16, 21, 20, 1, 17] },
  { name: "Sở Kế hoạch và Đầu tư", cells: [1054, 645, 303, 106, 656, 484, 172, 398, 98, 300, 472] },
  { name: "Sở Tư pháp", cells: [3010, 0, 650, 2360, 2183, 2163, 20, 827, 620, 207, 227] },
  { name: "Thanh tra tỉnh", cells: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
  { name: "Sở Công thương", cells: [2171, 2098, 12, 61, 2162, 2162, 0, 9, 9, 0, 0] },
  { name: "Sở Tài chính", cells: [632, 631, 0, 1, 632, 632, 0, 0, 0, 0, 0] },
  { name: "Sở Nội vụ", cells: [85, 29, 5, 51, 83, 81, 2, 2, 2, 0, 2] },
  { name: "Sở Nông nghiệp và PTNT", cells: [266, 220, 10, 36, 248, 248, 0, 18, 18, 0, 0] },
  {
    name: "Sở Tài nguyên và Môi trường",
    cells: [34162, 14, 6132, 28016, 27990, 21262, 6728, 6172, 4811, 1361, "8.089"],
  },
  { name: "Sở Xây dựng", cells: [196, 2, 57, 137, 172, 172, 0, 24, 24, 0, 0] },
  { name: "Sở Giao thông vận tải", cells: [618, 470, 54, 94, 578, 564, 14, 40, 26, 14, 28] },
  { name: "Sở Thông tin và Truyền thông", cells: [30, 28, 2, 0, 28, 28, 0, 2, 2, 0, 0] },
  { name: "Sở Khoa học và Công nghệ", cells: [108, 13, 0, 95, 108, 108, 0, 0, 0, 0, 0] },
  { name: "Sở Giáo dục và Đào tạo", cells: [175, 159, 5, 11, 173, 173, 0, 2, 2, 0, 0] },
  { name: "Sở Văn hóa, Thể thao và DL", cells: [72, 50, 7, 15, 70, 70, 0, 2, 2, 0, 0] },
  { name: "Sở Y tế", cells: [478, 294, 93, 91, 409, 409, 0, 69, 69, 0, 0] },
  { name: "Sở Lao động - Thương binh XH", cells: [1727, 176, 177, 1374, 1527, 1470, 57, 200, 186, 14, 71] },
  { name: "Sở Ngoại Vụ", cells: [5, 5, 0, 0, 3, 3, 0, 2, 2, 0, 0] },
  { name: "Ban quản lý các KCN", cells: [583, 399, 90, 94, 567, 563, 4, 16, 16, 0, 4] },
  { name: "Ban Dân tộc", cells: [1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0] },
  { name: "Cục thuế tỉnh", cells: [1307, 0, 528, 779, 312, 121, 191, 995, 29, 966, "1.157"] },
  { kind: "heading", numbering: "II", name: "Huyện, TP" },
  { name: "UBND Thành phố Bắc Giang", cells: [5629, 162, 591, 4876, 4991, 4644, 347, 638, 587, 51, 398] },
  { name: "UBND huyện Lạng Giang", cells: [7266, 2, 365, 6899, 6754, 6198, 556, 512, 387, 125, 681] },
  { name: "UBND huyện Yên Dũng", cells: [6454, 127, 122, 6205, 6219, 6178, 41, 235, 215, 20, 61] },
  { name: "UBND huyện Tân Yên", cells: [7223, 687, 313, 6223, 6766, 6726, 40, 457, 453, 4, 44] },
  { name: "UBND huyện Việt Yên", cells: [7236, 1507, 349, 5380, 7015, 6928, 87, 221, 209, 12, 99] },
  { name: "UBND huyện Hiệp Hoà", cells: [5244, 4, 523, 4717, 4236, 3983, 253, 1008, 930, 78, 331] },
  { name: "UBND huyện Yên Thế", cells: [4910, 63, 123, 4724, 4752, 4695, 57, 158, 153, 5, 62] },
  { name: "UBND huyện Lục Nam", cells: [10591, 1270, 342, 8979, 10205, 10004, 201, 386, 283, 103, 304] },
  { name: "UBND huyện Lục Ngạn", cells: [4605, 1, 231, 4373, 4188, 3934, 254, 417, 368, 49, 303] },
  { name: "UBND huyện Sơn Động", cells: [4751, 50, 60, 4641, 4655, 4546, 109, 96, 80, 16, 125] },
];

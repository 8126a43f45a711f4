import type { TablePair } from "./pair";

/** Typed by hand before the comparing was looked at. */
export const ofCommune: readonly TablePair[] = [
  {
    table: "commune",
    right:
      "Tháng 11/2026, UBND xã tiếp nhận 760 hồ sơ, trong đó trực tuyến 594 hồ sơ (83% số tiếp nhận mới), trực tiếp và BCCI 122 hồ sơ, kỳ trước chuyển sang 44 hồ sơ.",
    slip: ["594", "549"],
    outcome: "told",
  },
  {
    table: "commune",
    right:
      "Hồ sơ chứng thực chiếm tỷ trọng lớn nhất (400 hồ sơ, 52,6%), tiếp đến hộ tịch (180 hồ sơ, 23,7%), đất đai (80 hồ sơ, 10,5%).",
    slip: ["180", "108"],
    outcome: "asked",
  },
  {
    table: "commune",
    right: "Lĩnh vực đất đai còn 22 hồ sơ chưa giải quyết, trong đó 3 hồ sơ đã quá hạn.",
    slip: ["22", "12"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "07 hồ sơ trả quá hạn thuộc 02 lĩnh vực: đất đai 05, hộ tịch 02.",
    slip: ["05", "04"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Tỷ lệ đúng hạn của xã đạt 99,03%, riêng lĩnh vực đất đai đạt 91,38%.",
    slip: ["91,38", "93,18"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "03 lĩnh vực chứng thực, bảo trợ xã hội, hộ kinh doanh đạt 100% đúng hạn.",
    slip: ["03", "04"],
    outcome: "silent",
  },
  {
    table: "commune",
    right: "Đã trả kết quả 721 hồ sơ (trước hạn 620, đúng hạn 94, trễ hạn 7).",
    slip: ["620", "602"],
    outcome: "told",
  },
  { table: "commune", right: "Có 2/5 lĩnh vực phát sinh hồ sơ trả quá hạn.", slip: ["2/", "3/"], outcome: "told" },
  {
    table: "commune",
    right: "Hộ tịch và chứng thực tiếp nhận 580 hồ sơ, bằng 76,3% tổng số hồ sơ của xã.",
    slip: ["580", "508"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Hồ sơ lĩnh vực hộ kinh doanh nộp trực tuyến 38/38, đạt 100%.",
    slip: ["38/", "36/"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Bộ phận Một cửa xã Hòa Bình trong tháng đã giải quyết 721/760 hồ sơ, đạt 94,9%.",
    slip: ["721", "712"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Số hồ sơ đang giải quyết là 39, gồm: hộ tịch 8, đất đai 22, bảo trợ xã hội 8, hộ kinh doanh 1.",
    slip: ["22", "20"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Số hồ sơ tiếp nhận tăng 60 hồ sơ so với tháng 10 (700 hồ sơ).",
    slip: ["60", "16"],
    outcome: "silent",
  },
  {
    table: "commune",
    right: "Lĩnh vực chứng thực không có hồ sơ tồn; các lĩnh vực khác còn 39 hồ sơ.",
    slip: ["39", "93"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Lũy kế 11 tháng, xã tiếp nhận 8.214 hồ sơ, giải quyết 8.175 hồ sơ, đạt 99,5%.",
    slip: ["8.175", "8.157"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Xã không có hồ sơ bảo trợ xã hội quá hạn; 52 hồ sơ đã trả đều đúng hạn và trước hạn.",
    slip: ["52", "25"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Trong đó đất đai: tiếp nhận 80 hồ sơ, đã giải quyết 58 hồ sơ, đang giải quyết 22 hồ sơ.",
    slip: ["58", "85"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Hồ sơ trực tiếp 122 hồ sơ, trong đó nhiều nhất là chứng thực với 90 hồ sơ.",
    slip: ["90", "80"],
    outcome: "told",
  },
  { table: "commune", right: "Đã gửi thư xin lỗi đối với 7/7 hồ sơ trễ hạn.", slip: ["/7", "/8"], outcome: "silent" },
  {
    table: "commune",
    right: "Lĩnh vực hộ tịch đã giải quyết 172/180 hồ sơ, trong đó trước hạn 140, đúng hạn 30, quá hạn 2.",
    slip: ["140", "104"],
    outcome: "told",
  },
  {
    table: "commune",
    right:
      "Trong 760 hồ sơ có 180 hồ sơ hộ tịch, 400 hồ sơ chứng thực, 80 hồ sơ đất đai, 60 hồ sơ bảo trợ xã hội và 40 hồ sơ hộ kinh doanh.",
    slip: [", 60", ", 90"],
    outcome: "asked",
  },
  {
    table: "commune",
    right:
      "Xã có 39 hồ sơ chuyển tháng sau, chủ yếu thuộc lĩnh vực đất đai (22 hồ sơ) và hộ tịch, bảo trợ xã hội (mỗi lĩnh vực 8 hồ sơ).",
    slip: ["22", "32"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Tỷ lệ nộp trực tuyến lĩnh vực chứng thực đạt 77,5% (310/400), hộ kinh doanh 100%.",
    slip: ["310", "301"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "So với tháng 10, hồ sơ đất đai tăng 12 hồ sơ, hồ sơ hộ tịch giảm 5 hồ sơ.",
    slip: null,
    outcome: null,
  },
  {
    table: "commune",
    right: "UBND xã đã thực hiện xin lỗi đối với 07 hồ sơ trễ hạn (đất đai 05 hồ sơ, hộ tịch 02 hồ sơ).",
    slip: ["02", "03"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Trung tâm đã trả 721 kết quả; trong đó 714 kết quả đúng hạn, 07 kết quả trễ hạn.",
    slip: ["714", "741"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Không có hồ sơ quá hạn ở các lĩnh vực chứng thực, bảo trợ xã hội, hộ kinh doanh.",
    slip: null,
    outcome: null,
  },
  {
    table: "commune",
    right: "Đất đai là lĩnh vực có tỷ lệ quá hạn cao nhất: 5/58 hồ sơ (8,62%).",
    slip: ["5/", "6/"],
    outcome: "told",
  },
  {
    table: "commune",
    right:
      "Hồ sơ trực tuyến: hộ tịch 152, chứng thực 310, đất đai 50, bảo trợ xã hội 44, hộ kinh doanh 38; cộng 594 hồ sơ.",
    slip: ["44", "40"],
    outcome: "told",
  },
  {
    table: "commune",
    right:
      "Trong tháng, lĩnh vực hộ kinh doanh không nhận hồ sơ trực tiếp; 40 hồ sơ gồm 02 hồ sơ tháng trước và 38 hồ sơ trực tuyến.",
    slip: ["38", "33"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Kỳ báo cáo trước còn 44 hồ sơ, trong đó đất đai 24 hồ sơ.",
    slip: ["24", "42"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Số hồ sơ trước hạn là 620 (86%), đúng hạn 94 (13%), quá hạn 7 (1%).",
    slip: ["94", "49"],
    outcome: "told",
  },
  {
    table: "commune",
    right: "Hồ sơ chứng thực trả ngay trong ngày 372 hồ sơ, đạt 93% số hồ sơ chứng thực đã giải quyết.",
    slip: null,
    outcome: null,
  },
  {
    table: "commune",
    right: "Hộ tịch: khai sinh 86 hồ sơ, khai tử 31 hồ sơ, kết hôn 24 hồ sơ, khác 39 hồ sơ; cộng 180 hồ sơ.",
    slip: ["180", "108"],
    outcome: "told",
  },
];

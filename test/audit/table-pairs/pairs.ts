import type { Outcome } from "./outcome";
import type { tables } from "./tables";

/** A sentence that is right by its table, and one figure of it changed. */
export interface TablePair {
  readonly table: keyof typeof tables;
  readonly right: string;
  /** The first occurrence; null where nothing can be noticed. */
  readonly slip: readonly [printed: string, instead: string] | null;
  /** What is said of the slip now; what is silent or only asked is known and not wished for. */
  readonly outcome: Outcome | null;
}

/** Typed by hand before the comparing was looked at. */
export const pairs: readonly TablePair[] = [
  {
    table: "province",
    right:
      "Toàn tỉnh tiếp nhận 31.900 hồ sơ (kỳ trước chuyển sang 1.000 hồ sơ, tiếp nhận mới 30.900 hồ sơ), đã giải quyết 30.753 hồ sơ, còn 1.147 hồ sơ đang giải quyết.",
    slip: ["30.753", "30.573"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Hồ sơ nộp trực tuyến 28.230/30.900 hồ sơ tiếp nhận mới, đạt 91,36%.",
    slip: ["28.230", "28.320"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Tỷ lệ giải quyết đúng hạn và trước hạn toàn tỉnh đạt 99,51%.",
    slip: ["99,51", "99,15"],
    outcome: "asked",
  },
  {
    table: "province",
    right:
      "Có 151 hồ sơ trả quá hạn, tập trung tại Sở Nông nghiệp và Môi trường (75 hồ sơ), Phường Đông Sơn (20 hồ sơ), Sở Xây dựng (18 hồ sơ); các đơn vị khác 38 hồ sơ.",
    slip: ["38", "28"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Sở NN&MT tiếp nhận 5.000 hồ sơ, chiếm 52,1% tổng số hồ sơ của khối sở, ngành.",
    slip: ["52,1", "51,2"],
    outcome: "asked",
  },
  {
    table: "province",
    right: "Khối xã, phường tiếp nhận 22.300 hồ sơ, gấp 2,3 lần khối sở, ban, ngành (9.600 hồ sơ).",
    slip: ["9.600", "9.060"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Phường Hạc Thành có số hồ sơ tiếp nhận lớn nhất với 10.000 hồ sơ, tiếp đến là Phường Đông Sơn 7.500 hồ sơ và Sở Nông nghiệp và Môi trường 5.000 hồ sơ.",
    slip: ["7.500", "7.050"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Có 9/10 đơn vị phát sinh hồ sơ; riêng Thanh tra tỉnh không phát sinh hồ sơ.",
    slip: ["9/", "8/"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Xã Yên Định là đơn vị cấp xã duy nhất không có hồ sơ trả quá hạn trong số hồ sơ đã giải quyết (1.920 hồ sơ).",
    slip: ["1.920", "1.290"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Hồ sơ quá hạn đang giải quyết 43 hồ sơ: cấp tỉnh 34 hồ sơ, cấp xã 9 hồ sơ.",
    slip: ["34", "35"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Sở Tư pháp giải quyết 2.430 hồ sơ, trong đó 2.104 hồ sơ trước hạn (86,6%), 318 hồ sơ đúng hạn (13,1%), 08 hồ sơ quá hạn (0,3%).",
    slip: ["318", "381"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Hai phường tiếp nhận 17.500 hồ sơ, ba xã tiếp nhận 4.800 hồ sơ.",
    slip: ["4.800", "4.080"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Bốn sở có phát sinh hồ sơ đều đạt tỷ lệ trực tuyến từ 85% trở lên: Sở Tư pháp 94,8%, Sở Nông nghiệp và Môi trường 86,9%, Sở Xây dựng 97,5%, Sở Khoa học và Công nghệ 100%.",
    slip: ["97,5", "95,7"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Xã Tân Phúc tiếp nhận 1.200 hồ sơ, trong đó 1.085 hồ sơ trực tuyến; Xã Nga Sơn tiếp nhận 1.600 hồ sơ, trong đó 1.330 hồ sơ trực tuyến.",
    slip: ["1.330", "1.303"],
    outcome: "told",
  },
  {
    table: "province",
    right: "So với cùng kỳ năm 2025 (29.000 hồ sơ), số hồ sơ tiếp nhận tăng 10% (2.900 hồ sơ).",
    slip: ["2.900", "2.090"],
    outcome: "asked",
  },
  {
    table: "province",
    right: "Số hồ sơ trễ hạn của toàn tỉnh là 194 hồ sơ (151 đã trả, 43 chưa trả), chiếm 0,61% tổng số hồ sơ.",
    slip: ["194", "195"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Trong 110 hồ sơ Sở Xây dựng đang giải quyết có 6 hồ sơ quá hạn, 104 hồ sơ trong hạn.",
    slip: ["104", "140"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Phường Đông Sơn đã trả 7.300 kết quả, chậm 20 hồ sơ, tỷ lệ đúng hạn 99,73%, thấp hơn Phường Hạc Thành (99,9%) 0,17 điểm phần trăm.",
    slip: ["99,73", "99,37"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "3/5 xã, phường có hồ sơ đang giải quyết quá hạn, gồm: Phường Đông Sơn (4), Xã Tân Phúc (2), Xã Nga Sơn (3).",
    slip: ["3/", "2/"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Sở Khoa học và Công nghệ có 07 hồ sơ chuyển kỳ sau.",
    slip: ["07", "17"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Cấp xã giải quyết 21.740 hồ sơ (trước hạn 17.425, đúng hạn 4.265, quá hạn 50), chiếm 70,7% tổng số hồ sơ đã giải quyết của tỉnh.",
    slip: ["4.265", "4.256"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Bình quân mỗi xã, phường tiếp nhận 4.460 hồ sơ.",
    slip: ["4.460", "4.640"],
    outcome: "silent",
  },
  {
    table: "province",
    right: "Toàn tỉnh tiếp nhận gần 32.000 hồ sơ, trên 30.700 hồ sơ đã được giải quyết.",
    slip: ["32.000", "23.000"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Đơn vị có tỷ lệ đúng hạn thấp nhất khối sở là Sở Nông nghiệp và Môi trường (98,37%), tiếp theo là Sở Xây dựng (98,93%).",
    slip: ["98,37", "98,73"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Số hồ sơ tồn đọng lớn tập trung ở Sở NN&MT 400 hồ sơ, Phường Đông Sơn và Phường Hạc Thành cùng 200 hồ sơ.",
    slip: ["400", "440"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Tổng số hồ sơ tiếp nhận trực tiếp, qua bưu chính của 5 xã, phường là 1.900 hồ sơ, của 4 sở là 770 hồ sơ.",
    slip: ["770", "707"],
    outcome: "asked",
  },
  {
    table: "province",
    right: "Trừ Sở Khoa học và Công nghệ, các sở khác đều để phát sinh hồ sơ trả quá hạn với tổng 101 hồ sơ.",
    slip: ["101", "110"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Sở Xây dựng tiếp nhận 1.800 hồ sơ, giảm 200 hồ sơ so với 9 tháng năm 2025 (2.000 hồ sơ).",
    slip: ["1.800", "1.080"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Kết quả cụ thể:\n- Cấp tỉnh: tiếp nhận 9.600 hồ sơ; đã giải quyết 9.013 hồ sơ (đúng hạn và trước hạn 8.912 hồ sơ, đạt 98,88%); đang giải quyết 587 hồ sơ.\n- Cấp xã: tiếp nhận 22.300 hồ sơ; đã giải quyết 21.740 hồ sơ (đúng hạn và trước hạn 21.690 hồ sơ, đạt 99,77%); đang giải quyết 560 hồ sơ.",
    slip: ["587", "578"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Quý III/2026, Sở Tư pháp tiếp nhận 840 hồ sơ; lũy kế 9 tháng 2.500 hồ sơ.",
    slip: ["2.500", "2.050"],
    outcome: "silent",
  },
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
    outcome: "silent",
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
    table: "households",
    right: "Toàn khu vực có 12.000 hộ, trong đó hộ nghèo 260 hộ (2,17%), hộ cận nghèo 332 hộ (2,77%).",
    slip: ["260", "206"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Xã Bình Lâm có số hộ nghèo cao nhất (90 hộ), chiếm 5% số hộ của xã.",
    slip: ["90", "80"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Phường Dân Lợi có 4.600 hộ, 46 hộ nghèo, 92 hộ cận nghèo, 16.640 người tham gia BHYT.",
    slip: ["16.640", "16.460"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Số người tham gia BHYT của 3 xã là 26.360 người, của phường là 16.640 người.",
    slip: ["26.360", "23.660"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Xã Cẩm Thủy: 3.200 hộ; xã An Bình: 2.400 hộ; xã Bình Lâm: 1.800 hộ.",
    slip: ["2.400", "2.040"],
    outcome: "told",
  },
  { table: "households", right: "4/4 đơn vị có hộ nghèo.", slip: ["4/", "3/"], outcome: "silent" },
  {
    table: "households",
    right: "Số hộ cận nghèo của xã Cẩm Thủy và phường Dân Lợi là 96 và 92 hộ.",
    slip: ["96", "69"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Hộ nghèo giảm 40 hộ so với năm 2025 (300 hộ), còn 260 hộ.",
    slip: ["260", "280"],
    outcome: "told",
  },
  {
    table: "households",
    right: "Số hộ nghèo của xã An Bình là 60 hộ, ít hơn xã Bình Lâm 30 hộ.",
    slip: ["30", "40"],
    outcome: "silent",
  },
  {
    table: "households",
    right:
      "Tổng số 43.000 người tham gia BHYT, trong đó xã An Bình 8.400, xã Bình Lâm 6.120, xã Cẩm Thủy 11.840, phường Dân Lợi 16.640.",
    slip: ["11.840", "11.480"],
    outcome: "told",
  },
  { table: "households", right: "Xã Đại Đồng có 2.900 hộ.", slip: null, outcome: null },
  {
    table: "households",
    right: "Phường Dân Lợi có tỷ lệ hộ nghèo thấp nhất, 1%.",
    slip: ["1%", "2%"],
    outcome: "silent",
  },
  {
    table: "households",
    right: "Ngoài xã Bình Lâm (90 hộ), các xã, phường khác có 170 hộ nghèo.",
    slip: ["170", "107"],
    outcome: "told",
  },
];

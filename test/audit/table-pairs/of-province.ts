import type { TablePair } from "./pair";

/** Typed by hand before the comparing was looked at. */
export const ofProvince: readonly TablePair[] = [
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
    table: "province",
    right: "Hai phường dẫn đầu về số hồ sơ tiếp nhận là Hạc Thành (10.000) và Đông Sơn (7.500), chiếm 54,9% toàn tỉnh.",
    slip: ["10.000", "1.000"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Sở Tư pháp: tiếp nhận 2.500; giải quyết 2.430; đang giải quyết 70; quá hạn 08.",
    slip: ["2.430", "2.340"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Hồ sơ tiếp nhận mới trong kỳ là 30.900 hồ sơ (cấp tỉnh 9.000, cấp xã 21.900).",
    slip: ["9.000", "9.600"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Số hồ sơ nộp trực tiếp chỉ còn 2.670 hồ sơ, chiếm 8,64% hồ sơ tiếp nhận mới.",
    slip: ["2.670", "2.760"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Sở Nông nghiệp và Môi trường còn 400 hồ sơ đang giải quyết, bằng 68,1% số hồ sơ đang giải quyết của khối sở.",
    slip: ["68,1", "61,8"],
    outcome: "asked",
  },
  {
    table: "province",
    right: "Trong số 10 đơn vị, có 7 đơn vị có hồ sơ trả quá hạn.",
    slip: ["7", "6"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Có 02 đơn vị cấp xã không còn hồ sơ quá hạn đang giải quyết là Phường Hạc Thành và Xã Yên Định.",
    slip: ["02", "03"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Phường Hạc Thành nộp trực tuyến 9.290/9.790 hồ sơ (94,9%), Xã Yên Định 1.815/1.965 hồ sơ (92,4%).",
    slip: ["1.815", "1.851"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Các xã Tân Phúc, Yên Định, Nga Sơn tiếp nhận lần lượt 1.200, 2.000, 1.600 hồ sơ.",
    slip: ["2.000", "2.200"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Đến 30/9/2026, 31.900 hồ sơ được tiếp nhận trên Hệ thống; trong đó có 30.753 hồ sơ đã giải quyết, đạt 96,4%.",
    slip: ["30.753", "30.735"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Tỷ lệ hồ sơ giải quyết trước hạn của cấp tỉnh là 74,5%, của cấp xã là 80,2%.",
    slip: ["80,2", "82,0"],
    outcome: "asked",
  },
  {
    table: "province",
    right: "Sở Xây dựng giải quyết đúng hạn 1.672/1.690 hồ sơ, còn 18 hồ sơ trễ hạn (1,07%).",
    slip: ["1.672", "1.627"],
    outcome: "told",
  },
  { table: "province", right: "Cấp tỉnh có 5 đơn vị, cấp xã có 5 đơn vị.", slip: null, outcome: null },
  {
    table: "province",
    right: "Bình quân mỗi đơn vị cấp xã giải quyết 4.348 hồ sơ, cao hơn cấp tỉnh (1.803 hồ sơ).",
    slip: ["4.348", "4.384"],
    outcome: "silent",
  },
  {
    table: "province",
    right: "Xã Nga Sơn tiếp nhận 1.600 hồ sơ, nhiều hơn Xã Tân Phúc 400 hồ sơ và ít hơn Xã Yên Định 400 hồ sơ.",
    slip: ["1.600", "1.060"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Số hồ sơ quá hạn của Sở NN&MT (103 hồ sơ, gồm 75 hồ sơ đã trả và 28 hồ sơ đang giải quyết) chiếm 53,1% tổng số hồ sơ quá hạn toàn tỉnh.",
    slip: ["103", "130"],
    outcome: "told",
  },
  {
    table: "province",
    right:
      "Tại Sở Tư pháp, hồ sơ trực tuyến đạt 2.310 hồ sơ, trực tiếp 126 hồ sơ; tại Sở Xây dựng là 1.640 và 42 hồ sơ.",
    slip: ["42", "24"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Nhóm có tỷ lệ đúng hạn 100%: Sở Khoa học và Công nghệ, Xã Yên Định.",
    slip: null,
    outcome: null,
  },
  {
    table: "province",
    right: "Ngoài 1.000 hồ sơ kỳ trước chuyển sang, các đơn vị tiếp nhận mới 30.900 hồ sơ.",
    slip: ["1.000", "1.100"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Cấp xã tiếp nhận hồ sơ gấp hơn 2 lần cấp tỉnh (22.300 so với 9.600).",
    slip: ["9.600", "9.060"],
    outcome: "silent",
  },
  {
    table: "province",
    right: "Trung bình mỗi tháng toàn tỉnh tiếp nhận khoảng 3.544 hồ sơ.",
    slip: null,
    outcome: null,
  },
  {
    table: "province",
    right: "Phấn đấu đến hết năm giải quyết dứt điểm 43 hồ sơ quá hạn, nâng tỷ lệ đúng hạn lên 99,6%.",
    slip: null,
    outcome: null,
  },
  {
    table: "province",
    right:
      "Chủ tịch UBND tỉnh yêu cầu Sở Nông nghiệp và Môi trường giải quyết dứt điểm 28 hồ sơ quá hạn trước ngày 15/10/2026, Sở Xây dựng 6 hồ sơ.",
    slip: ["28", "38"],
    outcome: "asked",
  },
  {
    table: "province",
    right: "Trong quý III, Phường Đông Sơn đã bố trí thêm 02 công chức; 9 tháng tiếp nhận 7.500 hồ sơ.",
    slip: ["7.500", "7.050"],
    outcome: "silent",
  },
  { table: "province", right: "Sở Tư pháp đã số hóa 2.420/2.430 kết quả (99,6%).", slip: null, outcome: null },
  { table: "province", right: "Phường Đông Sơn đã thu phí trực tuyến 6.120 hồ sơ.", slip: null, outcome: null },
  {
    table: "province",
    right: "Phường Đông Sơn có 20 hồ sơ trả quá hạn, đã xin lỗi 20/20 hồ sơ; còn 4 hồ sơ đang quá hạn chưa trả.",
    slip: ["4", "14"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Sở Tư pháp cử 12 công chức tham gia tập huấn, Sở Xây dựng 8 công chức.",
    slip: null,
    outcome: null,
  },
  {
    table: "province",
    right:
      "Sở Xây dựng giải quyết 1.690 hồ sơ, bao gồm 1.210 hồ sơ trả trước hạn, 462 hồ sơ trả đúng hạn và 18 hồ sơ trả chậm.",
    slip: ["462", "426"],
    outcome: "told",
  },
  {
    table: "province",
    right: "Kết quả kiểm tra tại Sở Xây dựng: chọn ngẫu nhiên 50 hồ sơ, phát hiện 3 hồ sơ quá hạn chưa xin lỗi.",
    slip: null,
    outcome: null,
  },
  {
    table: "province",
    right: "Xã Tân Phúc: 30 hồ sơ đang giải quyết (28 trong hạn, 2 quá hạn); Xã Nga Sơn: 50 (47 trong hạn, 3 quá hạn).",
    slip: ["47", "74"],
    outcome: "told",
  },
];

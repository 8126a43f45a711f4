import { list, communes, below, above, add, split, draw } from "./layout-figures";
import type { OfficeLayout } from "./office-layouts";

/** Layouts of offices that count other things than dossiers, written before it was looked how they are read. */
export const countLayouts: readonly OfficeLayout[] = [
  {
    name: "three divisions of one whole",
    title: "THỐNG KÊ NGƯỜI CAO TUỔI ĐƯỢC TRỢ GIÚP",
    left: ["TT", "Địa phương"],
    columns: [
      ["Tổng số người", "t"],
      [
        "Giới tính",
        [
          ["Nam", "m"],
          ["Nữ", "w"],
        ],
      ],
      [
        "Độ tuổi",
        [
          ["60 - 69", "y"],
          ["70 - 79", "z"],
          ["80 trở lên", "o"],
        ],
      ],
      [
        "Khu vực",
        [
          ["Thành thị", "c"],
          ["Nông thôn", "n"],
        ],
      ],
    ],
    units: communes(12),
    rows: below,
    fill: (random) => {
      const t = 50 + random.below(2000);
      return {
        t,
        ...split(random, t, ["m", "w"]),
        ...split(random, t, ["y", "z", "o"]),
        ...split(random, t, ["c", "n"]),
      };
    },
  },
  {
    name: "English headings",
    title: "INTERNATIONAL AND DOMESTIC VISITORS BY DISTRICT",
    left: ["No.", "District"],
    columns: [
      ["Total visitors", "t"],
      ["Domestic", "d"],
      [
        "International",
        [
          ["Subtotal", "i"],
          ["Asia", "a"],
          ["Europe", "e"],
          ["Other regions", "o"],
        ],
      ],
      ["Of which: overnight", "n"],
    ],
    units: list("District", 11),
    rows: { total: "below", label: "Grand total", numbered: true },
    fill: (random) => {
      const parts = draw(random, 9000, ["a", "e", "o", "d"]);
      const i = add(parts, "a", "e", "o");
      const t = i + (parts["d"] ?? 0);
      return { ...parts, i, t, n: random.below(t + 1) };
    },
  },
  {
    name: "no diacritics",
    title: "BAO CAO SO TIET GIANG DAY",
    left: ["TT", "TO BO MON"],
    columns: [
      ["TONG SO TIET", "t"],
      ["LY THUYET", "a"],
      [
        "THUC HANH",
        [
          ["TRONG TRUONG", "b"],
          ["NGOAI TRUONG", "c"],
          ["CONG", "p"],
        ],
      ],
    ],
    units: list("TO BO MON SO", 8),
    rows: { total: "below", label: "TONG", numbered: true },
    fill: (random) => {
      const parts = draw(random, 800, ["a", "b", "c"]);
      const p = add(parts, "b", "c");
      return { ...parts, p, t: p + (parts["a"] ?? 0) };
    },
  },
  {
    name: "units across, measures down",
    title: "TỔNG HỢP XE RA VÀO BẾN",
    left: ["TT", "Bến xe"],
    columns: [
      ["Tổng lượt xe", "t"],
      ["Xe khách", "a"],
      ["Xe tải", "b"],
      ["Xe con", "c"],
      ["Tổng lượt khách", "p"],
      ["Khách đi", "q"],
      ["Khách đến", "r"],
    ],
    units: list("Bến", 7),
    rows: below,
    transposed: true,
    fill: (random) => {
      const parts = draw(random, 4000, ["a", "b", "c", "q", "r"]);
      return { ...parts, t: add(parts, "a", "b", "c"), p: add(parts, "q", "r") };
    },
  },
  {
    name: "plan, cumulated, left",
    title: "THỰC HIỆN KẾ HOẠCH TRỒNG CÂY XANH",
    left: ["STT", "Đơn vị thực hiện"],
    columns: [
      ["Kế hoạch năm", "k"],
      ["Đã thực hiện kỳ trước", "a"],
      ["Thực hiện trong kỳ", "b"],
      ["Lũy kế từ đầu năm", "l"],
      ["Còn lại phải thực hiện", "r"],
    ],
    units: communes(12),
    rows: below,
    fill: (random) => {
      const k = 500 + random.below(9000);
      const a = random.below(Math.floor(k / 2));
      const b = random.below(Math.floor(k / 2));
      return { k, a, b, l: a + b, r: k - a - b };
    },
  },
  {
    name: "hospital, three levels",
    title: "HOẠT ĐỘNG KHÁM CHỮA BỆNH",
    left: ["TT", "Cơ sở y tế"],
    columns: [
      [
        "Lượt khám bệnh",
        [
          ["Tổng số", "t"],
          [
            "Bảo hiểm y tế",
            [
              ["Cộng", "b"],
              ["Đúng tuyến", "b1"],
              ["Trái tuyến", "b2"],
            ],
          ],
          ["Dịch vụ", "d"],
        ],
      ],
      [
        "Điều trị nội trú",
        [
          ["Tổng số", "n"],
          ["Ra viện", "r"],
          ["Chuyển tuyến", "c"],
          ["Còn nằm viện", "s"],
        ],
      ],
    ],
    units: list("Trung tâm y tế", 10),
    rows: above,
    fill: (random) => {
      const parts = { ...draw(random, 7000, ["b1", "b2", "d"]), ...draw(random, 900, ["r", "c", "s"]) };
      const b = add(parts, "b1", "b2");
      return { ...parts, b, t: b + add(parts, "d"), n: add(parts, "r", "c", "s") };
    },
  },
  {
    name: "pupils by grade",
    title: "QUY MÔ TRƯỜNG LỚP TIỂU HỌC",
    left: ["TT", "Trường"],
    columns: [
      ["Số lớp", "l"],
      [
        "Học sinh",
        [
          ["Tổng số", "t"],
          ["Lớp 1", "a"],
          ["Lớp 2", "b"],
          ["Lớp 3", "c"],
          ["Lớp 4", "d"],
          ["Lớp 5", "e"],
        ],
      ],
      ["Trong đó: nữ", "w"],
      ["Trong đó: dân tộc", "m"],
    ],
    units: list("Trường Tiểu học số", 13),
    rows: below,
    fill: (random) => {
      const parts = draw(random, 200, ["a", "b", "c", "d", "e"]);
      const t = add(parts, "a", "b", "c", "d", "e");
      return { ...parts, t, l: Math.ceil(t / 35), w: random.below(t + 1), m: random.below(t + 1) };
    },
  },
  {
    name: "vehicles in sections, sums in the headings",
    title: "PHƯƠNG TIỆN ĐĂNG KIỂM",
    left: ["TT", "Trung tâm đăng kiểm"],
    columns: [
      ["Tổng số phương tiện", "t"],
      ["Đạt lần 1", "a"],
      ["Đạt lần 2", "b"],
      ["Không đạt", "c"],
    ],
    units: list("Trung tâm", 12),
    rows: {
      total: "below",
      label: "Cộng",
      numbered: true,
      sections: { names: ["Khu vực phía Bắc", "Khu vực phía Nam", "Khu vực miền Trung"], sum: "heading", label: "" },
    },
    fill: (random) => {
      const parts = draw(random, 5000, ["a", "b", "c"]);
      return { ...parts, t: add(parts, "a", "b", "c") };
    },
  },
  {
    name: "sections with sums below",
    title: "KẾT QUẢ TIÊM PHÒNG GIA SÚC",
    left: ["TT", "Thôn"],
    columns: [
      ["Trâu, bò", "a"],
      ["Lợn", "b"],
      ["Dê", "c"],
      ["Tổng đàn tiêm", "t"],
    ],
    units: list("Thôn", 12),
    rows: {
      total: "below",
      label: "Tổng cộng (I + II)",
      numbered: true,
      sections: { names: ["Xã phía trên", "Xã phía dưới"], sum: "below", label: "Cộng (#)" },
    },
    fill: (random) => {
      const parts = draw(random, 400, ["a", "b", "c"]);
      return { ...parts, t: add(parts, "a", "b", "c") };
    },
  },
  {
    name: "this year, last year, difference",
    title: "SO SÁNH SỐ VỤ TAI NẠN GIAO THÔNG",
    left: ["TT", "Địa bàn"],
    columns: [
      [
        "Số vụ",
        [
          ["Năm 2026", "a"],
          ["Năm 2025", "b"],
          ["Tăng/giảm", "c"],
        ],
      ],
      [
        "Số người bị thương",
        [
          ["Năm 2026", "d"],
          ["Năm 2025", "e"],
          ["Tăng/giảm", "f"],
        ],
      ],
    ],
    units: communes(10),
    rows: above,
    fill: (random) => {
      const parts = draw(random, 300, ["a", "b", "d", "e"]);
      return { ...parts, c: add(parts, "a") - add(parts, "b"), f: add(parts, "d") - add(parts, "e") };
    },
  },
  {
    name: "twelve months and four quarters",
    title: "SẢN LƯỢNG THAN TIÊU THỤ THEO THÁNG",
    left: ["TT", "Mỏ"],
    columns: [
      ...[1, 2, 3, 4].map((quarter): readonly [string, readonly (readonly [string, string])[]] => [
        `Quý ${quarter}`,
        [
          ...[2, 1, 0].map((back): readonly [string, string] => [
            `Tháng ${quarter * 3 - back}`,
            `m${quarter * 3 - back}`,
          ]),
          ["Cộng", `q${quarter}`],
        ],
      ]),
      ["Cả năm", "y"],
    ],
    units: list("Mỏ than", 6),
    rows: { total: "above", label: "Toàn tập đoàn", numbered: true },
    fill: (random) => {
      const parts = draw(
        random,
        20_000,
        Array.from({ length: 12 }, (_, at) => `m${at + 1}`),
      );
      const q = [1, 2, 3, 4].map((quarter) => add(parts, ...[2, 1, 0].map((back) => `m${quarter * 3 - back}`)));
      return {
        ...parts,
        q1: q[0] ?? 0,
        q2: q[1] ?? 0,
        q3: q[2] ?? 0,
        q4: q[3] ?? 0,
        y: q.reduce((sum, one) => sum + one, 0),
      };
    },
  },
  {
    name: "printed column numbers with their sum",
    title: "TIẾP CÔNG DÂN",
    left: ["STT", "Cơ quan"],
    columns: [
      ["Tổng số lượt", "t"],
      ["Thường xuyên", "a"],
      ["Định kỳ", "b"],
      ["Đột xuất", "c"],
      ["Số đoàn đông người", "d"],
    ],
    numbers: ["A", "B", "(1)=(2)+(3)+(4)", "(2)", "(3)", "(4)", "(5)"],
    units: list("Sở ngành", 9),
    rows: below,
    fill: (random) => {
      const parts = draw(random, 150, ["a", "b", "c"]);
      return { ...parts, t: add(parts, "a", "b", "c"), d: random.below(9) };
    },
  },
  {
    name: "four units, two blocks",
    title: "THƯ VIỆN: BẠN ĐỌC VÀ TÀI LIỆU",
    left: ["TT", "Thư viện"],
    columns: [
      [
        "Bạn đọc",
        [
          ["Tổng", "t"],
          ["Người lớn", "a"],
          ["Thiếu nhi", "b"],
        ],
      ],
      [
        "Tài liệu mượn",
        [
          ["Tổng", "s"],
          ["Sách", "c"],
          ["Báo", "d"],
        ],
      ],
    ],
    units: list("Thư viện huyện", 4),
    rows: below,
    fill: (random) => {
      const parts = draw(random, 6000, ["a", "b", "c", "d"]);
      return { ...parts, t: add(parts, "a", "b"), s: add(parts, "c", "d") };
    },
  },
  {
    name: "households and their rates",
    title: "RÀ SOÁT HỘ NGHÈO",
    left: ["TT", "Thôn, bản"],
    columns: [
      ["Tổng số hộ", "t"],
      [
        "Hộ nghèo",
        [
          ["Số hộ", "a"],
          ["Tỷ lệ (%)", "ra"],
        ],
      ],
      [
        "Hộ cận nghèo",
        [
          ["Số hộ", "b"],
          ["Tỷ lệ (%)", "rb"],
        ],
      ],
      ["Hộ không nghèo", "c"],
    ],
    units: list("Bản", 11),
    rows: below,
    shown: (figures) => {
      const rate = (key: string): number => Math.round(((figures[key] ?? 0) * 10_000) / (figures["t"] ?? 1)) / 100;
      return { ra: rate("a"), rb: rate("b") };
    },
    fill: (random) => {
      const parts = { a: random.below(60), b: random.below(80), c: 20 + random.below(200) };
      return { ...parts, t: add(parts, "a", "b", "c") };
    },
  },
  {
    name: "no numbers, no name for the total",
    title: "KHEN THƯỞNG NĂM 2026",
    left: ["Khối thi đua"],
    columns: [
      ["Tổng", "t"],
      ["Tập thể", "a"],
      ["Cá nhân", "b"],
      ["Hộ gia đình", "c"],
    ],
    units: list("Khối", 8),
    rows: { total: "below", label: "", numbered: false },
    fill: (random) => {
      const parts = draw(random, 90, ["a", "b", "c"]);
      return { ...parts, t: add(parts, "a", "b", "c") };
    },
  },
];

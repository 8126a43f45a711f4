import { list, communes, below, above, add, split, draw } from "./layout-figures";
import { written, type OfficeLayout } from "./office-layouts";

/** Layouts of offices that measure in hectares or count money, written before it was looked how they are read. */
export const decimalLayouts: readonly OfficeLayout[] = [
  {
    name: "irrigated land in hectares",
    title: "BIỂU TỔNG HỢP DIỆN TÍCH TƯỚI VỤ XUÂN",
    left: ["TT", "Công trình"],
    columns: [
      ["Tổng diện tích (ha)", "t"],
      [
        "Trong đó",
        [
          ["Lúa", "a"],
          ["Rau màu", "b"],
          ["Cây ăn quả", "c"],
          ["Thủy sản", "d"],
        ],
      ],
    ],
    units: list("Hồ chứa số", 12),
    rows: below,
    decimals: { "*": 2 },
    fill: (random) => {
      const parts = draw(random, 60_000, ["a", "b", "c", "d"]);
      return { ...parts, t: add(parts, "a", "b", "c", "d") };
    },
  },
  {
    name: "public investment in million đồng",
    title: "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG",
    left: ["STT", "Chủ đầu tư"],
    columns: [
      [
        "Kế hoạch vốn năm 2026 (triệu đồng)",
        [
          ["Tổng số", "k"],
          ["Ngân sách trung ương", "k1"],
          ["Ngân sách địa phương", "k2"],
          ["Vốn ODA", "k3"],
        ],
      ],
      [
        "Giải ngân đến 30/6 (triệu đồng)",
        [
          ["Tổng số", "g"],
          ["Ngân sách trung ương", "g1"],
          ["Ngân sách địa phương", "g2"],
          ["Vốn ODA", "g3"],
        ],
      ],
      ["Vốn còn lại", "r"],
    ],
    units: list("Ban quản lý dự án", 9),
    rows: above,
    decimals: { "*": 1 },
    fill: (random) => {
      const plan = draw(random, 3_000_000, ["k1", "k2", "k3"]);
      const paid = Object.fromEntries(["1", "2", "3"].map((of) => [`g${of}`, random.below((plan[`k${of}`] ?? 0) + 1)]));
      const [k, g] = [add(plan, "k1", "k2", "k3"), add(paid, "g1", "g2", "g3")];
      return { ...plan, ...paid, k, g, r: k - g };
    },
  },
  {
    name: "budget revenue in thousand million, small figures typed as text",
    title: "KẾT QUẢ THU NGÂN SÁCH",
    left: ["STT", "Đơn vị thu"],
    columns: [
      ["Tổng thu (tỷ đồng)", "t"],
      ["Thu nội địa", "a"],
      ["Thu xuất nhập khẩu", "b"],
      ["Thu viện trợ", "c"],
    ],
    units: list("Đội thuế liên xã số", 10),
    rows: below,
    decimals: { "*": 1 },
    asText: true,
    fill: (random) => {
      const parts = draw(random, 300, ["a", "b", "c"]);
      return { ...parts, t: add(parts, "a", "b", "c") };
    },
  },
  {
    name: "stock in litres",
    title: "BÁO CÁO XUẤT NHẬP TỒN NHIÊN LIỆU",
    left: ["STT", "Kho"],
    columns: [
      ["Tồn đầu kỳ", "o"],
      ["Nhập trong kỳ", "i"],
      ["Xuất trong kỳ", "x"],
      ["Tồn cuối kỳ", "c"],
    ],
    units: list("Kho xăng dầu", 9),
    rows: below,
    decimals: { "*": 1 },
    fill: (random) => {
      const [o, i] = [random.below(90_000), random.below(90_000)];
      const x = random.below(o + i + 1);
      return { o, i, x, c: o + i - x };
    },
  },
  {
    name: "forest in two divisions, hectares as text",
    title: "DIỆN TÍCH RỪNG THEO CHỦ QUẢN LÝ",
    left: ["TT", "Chủ quản lý"],
    columns: [
      ["Tổng diện tích có rừng", "t"],
      [
        "Phân theo nguồn gốc",
        [
          ["Rừng tự nhiên", "n"],
          ["Rừng trồng", "p"],
        ],
      ],
      [
        "Phân theo mục đích sử dụng",
        [
          ["Đặc dụng", "a"],
          ["Phòng hộ", "b"],
          ["Sản xuất", "c"],
        ],
      ],
    ],
    units: list("Công ty lâm nghiệp", 8),
    rows: below,
    decimals: { "*": 2 },
    asText: true,
    fill: (random) => {
      const t = 10_000 + random.below(9_000_000);
      return { t, ...split(random, t, ["n", "p"]), ...split(random, t, ["a", "b", "c"]) };
    },
  },
  {
    name: "electricity: customers, money and a rate",
    title: "KẾT QUẢ KINH DOANH ĐIỆN NĂNG",
    left: ["TT", "Điện lực"],
    columns: [
      [
        "Số khách hàng",
        [
          ["Tổng", "t"],
          ["Sinh hoạt", "a"],
          ["Sản xuất", "b"],
        ],
      ],
      [
        "Doanh thu (triệu đồng)",
        [
          ["Tổng", "m"],
          ["Sinh hoạt", "x"],
          ["Sản xuất", "y"],
        ],
      ],
      ["Tỷ lệ doanh thu sinh hoạt (%)", "r"],
    ],
    units: list("Điện lực", 11),
    rows: below,
    decimals: { m: 1, x: 1, y: 1 },
    shown: (figures) => ({
      r: (figures["m"] ?? 0) === 0 ? null : Math.round(((figures["x"] ?? 0) * 10_000) / (figures["m"] ?? 1)) / 100,
    }),
    fill: (random) => {
      const parts = { ...draw(random, 9000, ["a", "b"]), ...draw(random, 900_000, ["x", "y"]) };
      return { ...parts, t: add(parts, "a", "b"), m: add(parts, "x", "y") };
    },
  },
  {
    name: "money rounded part by part",
    title: "DỰ TOÁN CHI THƯỜNG XUYÊN",
    left: ["TT", "Đơn vị dự toán"],
    columns: [
      ["Tổng chi (triệu đồng)", "t"],
      ["Chi lương", "a"],
      ["Chi hoạt động", "b"],
      ["Chi khác", "c"],
    ],
    units: list("Phòng", 10),
    rows: below,
    // Kept to the đồng and printed in millions with one decimal.
    shown: (figures) =>
      Object.fromEntries(
        ["t", "a", "b", "c"].map((key) => [key, written(Math.round((figures[key] ?? 0) / 100_000), 1, false)]),
      ),
    fill: (random) => {
      const parts = draw(random, 900_000_000, ["a", "b", "c"]);
      return { ...parts, t: add(parts, "a", "b", "c") };
    },
  },
  {
    name: "budget in English",
    title: "BUDGET EXECUTION BY DEPARTMENT (VND million)",
    left: ["No", "Department"],
    columns: [
      ["Approved budget", "k"],
      [
        "Disbursed",
        [
          ["Recurrent", "a"],
          ["Capital", "b"],
          ["Total", "g"],
        ],
      ],
      ["Remaining", "r"],
    ],
    units: list("Department", 9),
    rows: { total: "below", label: "Total", numbered: true },
    decimals: { "*": 2 },
    fill: (random) => {
      const parts = draw(random, 4_000_000, ["a", "b"]);
      const g = add(parts, "a", "b");
      const r = random.below(3_000_000);
      return { ...parts, g, r, k: g + r };
    },
  },
  {
    name: "no total row",
    title: "DANH SÁCH HỢP TÁC XÃ VÀ XÃ VIÊN",
    left: ["TT", "Hợp tác xã"],
    columns: [
      ["Số xã viên", "t"],
      ["Xã viên nam", "a"],
      ["Xã viên nữ", "b"],
      [
        "Vốn điều lệ (triệu đồng)",
        [
          ["Tổng vốn", "v"],
          ["Góp bằng tiền", "x"],
          ["Góp bằng đất", "y"],
        ],
      ],
    ],
    units: list("HTX", 15),
    rows: { total: "none", label: "", numbered: true },
    decimals: { v: 1, x: 1, y: 1 },
    fill: (random) => {
      const parts = { ...draw(random, 300, ["a", "b"]), ...draw(random, 40_000, ["x", "y"]) };
      return { ...parts, t: add(parts, "a", "b"), v: add(parts, "x", "y") };
    },
  },
  {
    name: "land at the beginning, gains, losses, at the end",
    title: "BIẾN ĐỘNG ĐẤT NÔNG NGHIỆP (ha)",
    left: ["TT", "Xã, thị trấn"],
    columns: [
      ["Diện tích đầu kỳ", "o"],
      [
        "Tăng trong kỳ",
        [
          ["Cộng", "i"],
          ["Khai hoang", "i1"],
          ["Chuyển đến", "i2"],
        ],
      ],
      [
        "Giảm trong kỳ",
        [
          ["Cộng", "x"],
          ["Thu hồi", "x1"],
          ["Chuyển đi", "x2"],
        ],
      ],
      ["Diện tích cuối kỳ", "c"],
    ],
    units: communes(10),
    rows: below,
    decimals: { "*": 2 },
    fill: (random) => {
      const parts = { ...draw(random, 5000, ["i1", "i2", "x1", "x2"]), o: 20_000 + random.below(300_000) };
      const [i, x] = [add(parts, "i1", "i2"), add(parts, "x1", "x2")];
      return { ...parts, i, x, c: parts.o + i - x };
    },
  },
];

import type { CellValue } from "../../../src/core";
import { add, communes, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { oneTable, SheetMaker, summed, times, type SheetLayout, type SheetRow } from "./sheet";

const rowsOf = (names: readonly string[], figures: readonly Figures[]): SheetRow[] =>
  names.map((name, at) => ({ left: [at + 1, name], figures: figures[at] ?? {} }));
const total = (name: string, figures: readonly Figures[]): SheetRow => ({
  left: [null, name],
  figures: summed(figures),
});
const percent = (part: number, whole: number): CellValue => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);

/** Right sheets by what stands in their columns, written blind: before it was looked how they are read. */
export const firstSheets: readonly SheetLayout[] = [
  {
    name: "three divisions in money, the total row above",
    make: (random) => {
      const figures = times(11, () => {
        const t = 1000 + random.below(80_000);
        return {
          t,
          ...split(random, t, ["a", "b"]),
          ...split(random, t, ["x", "y", "z"]),
          ...split(random, t, ["p", "q"]),
        };
      });
      return oneTable({
        left: ["STT", "Nhà thầu"],
        columns: [
          ["Giá trị hợp đồng (triệu đồng)|Tổng", "t"],
          ["Giá trị hợp đồng (triệu đồng)|Xây lắp", "a"],
          ["Giá trị hợp đồng (triệu đồng)|Thiết bị", "b"],
          ["Theo nguồn vốn|Trung ương", "x"],
          ["Theo nguồn vốn|Tỉnh", "y"],
          ["Theo nguồn vốn|Khác", "z"],
          ["Theo tiến độ|Đã nghiệm thu", "p"],
          ["Theo tiến độ|Chưa nghiệm thu", "q"],
        ],
        rows: [total("Tổng giá trị", figures), ...rowsOf(list("Nhà thầu", 11), figures)],
      });
    },
  },
  {
    name: "the total column in the middle of its parts",
    make: (random) => {
      const figures = times(12, () => {
        const parts = draw(random, 700, ["a", "b", "c"]);
        return { ...parts, t: add(parts, "a", "b", "c"), k: random.below(90) };
      });
      return oneTable({
        left: ["TT", "Bưu cục"],
        columns: [
          ["Thư thường", "a"],
          ["Thư bảo đảm", "b"],
          ["Tổng sản lượng", "t"],
          ["Bưu kiện", "c"],
          ["Số khiếu nại", "k"],
        ],
        rows: [...rowsOf(list("Bưu cục", 12), figures), total("Cộng", figures)],
      });
    },
  },
  {
    name: "this year and the year before, with differences and growth",
    make: (random) => {
      const figures = times(10, () => {
        const parts = draw(random, 900, ["a1", "b1", "a0", "b0"]);
        return { ...parts, t1: add(parts, "a1", "b1"), t0: add(parts, "a0", "b0") };
      });
      const shown = (of: Figures): Record<string, CellValue> => ({
        d: (of["t1"] ?? 0) - (of["t0"] ?? 0),
        g: percent((of["t1"] ?? 0) - (of["t0"] ?? 0), of["t0"] ?? 0),
      });
      const all = total("Toàn ngành", figures);
      return oneTable({
        left: ["TT", "Bệnh viện"],
        columns: [
          ["Năm 2026|Tổng ca mổ", "t1"],
          ["Năm 2026|Mổ phiên", "a1"],
          ["Năm 2026|Mổ cấp cứu", "b1"],
          ["Năm 2025|Tổng ca mổ", "t0"],
          ["Năm 2025|Mổ phiên", "a0"],
          ["Năm 2025|Mổ cấp cứu", "b0"],
          ["So sánh|Tăng, giảm", "d"],
          ["So sánh|Tỷ lệ (%)", "g"],
        ],
        rows: [
          ...rowsOf(list("Bệnh viện số", 10), figures).map((row) => ({ ...row, shown: shown(row.figures ?? {}) })),
          { ...all, shown: shown(all.figures ?? {}) },
        ],
      });
    },
  },
  {
    name: "the month and the cumulated sum side by side",
    make: (random) => {
      const figures = times(9, () => {
        const month = draw(random, 300, ["a", "b", "c"]);
        const before = draw(random, 2000, ["a", "b", "c"]);
        const sum = (key: string): number => (month[key] ?? 0) + (before[key] ?? 0);
        return {
          ...month,
          t: add(month, "a", "b", "c"),
          la: sum("a"),
          lb: sum("b"),
          lc: sum("c"),
          lt: sum("a") + sum("b") + sum("c"),
        };
      });
      return oneTable({
        left: ["STT", "Phòng công chứng"],
        columns: [
          ["Trong tháng|Tổng việc", "t"],
          ["Trong tháng|Hợp đồng", "a"],
          ["Trong tháng|Chứng thực", "b"],
          ["Trong tháng|Việc khác", "c"],
          ["Lũy kế|Tổng việc", "lt"],
          ["Lũy kế|Hợp đồng", "la"],
          ["Lũy kế|Chứng thực", "lb"],
          ["Lũy kế|Việc khác", "lc"],
        ],
        rows: [...rowsOf(list("Phòng công chứng số", 9), figures), total("Tổng cộng", figures)],
      });
    },
  },
  {
    name: "ranks and notes at the right",
    make: (random) => {
      const figures = times(13, () => {
        const parts = draw(random, 500, ["a", "b"]);
        return { t: add(parts, "a", "b"), ...parts };
      });
      const order = figures.map(({ t }) => t).sort((one, other) => other - one);
      return oneTable({
        left: ["TT", "Đoàn thanh niên"],
        columns: [
          ["Tổng số ngày công", "t"],
          ["Trồng cây", "a"],
          ["Vệ sinh môi trường", "b"],
          ["Xếp hạng", "r"],
          ["Ghi chú", "n"],
        ],
        rows: [
          ...rowsOf(communes(13), figures).map((row, at) => ({
            ...row,
            shown: { r: order.indexOf(figures[at]?.t ?? 0) + 1, n: at === 3 ? "Nộp chậm 2 ngày" : null },
          })),
          { ...total("Tổng", figures), shown: { r: null, n: null } },
        ],
      });
    },
  },
  {
    name: "blank columns between the groups, blank rows between the units",
    make: (random) => {
      const figures = times(8, () => {
        const parts = draw(random, 4000, ["a", "b", "c", "d"]);
        return { ...parts, t: add(parts, "a", "b"), s: add(parts, "c", "d") };
      });
      const rows = rowsOf(list("Nhà máy", 8), figures);
      return oneTable({
        left: ["STT", "Nhà máy"],
        columns: [
          ["Điện phát|Tổng", "t"],
          ["Điện phát|Ban ngày", "a"],
          ["Điện phát|Ban đêm", "b"],
          null,
          ["Điện dùng|Tổng", "s"],
          ["Điện dùng|Sản xuất", "c"],
          ["Điện dùng|Sinh hoạt", "d"],
        ],
        rows: [...rows.slice(0, 4), "blank", ...rows.slice(4), "blank", total("Cộng", figures)],
      });
    },
  },
  {
    name: "codes of places, some of them numbers",
    make: (random) => {
      const figures = times(10, () => {
        const parts = draw(random, 2000, ["a", "b", "c"]);
        return { ...parts, t: add(parts, "a", "b", "c") };
      });
      return oneTable({
        left: ["Mã ĐVHC", "Tên đơn vị", "Mã QHNS"],
        columns: [
          ["Hộ nông nghiệp", "a"],
          ["Hộ kinh doanh", "b"],
          ["Hộ khác", "c"],
          ["Tổng số hộ", "t"],
        ],
        rows: [
          ...communes(10).map((name, at): SheetRow => ({
            left: [7321 + 3 * at, name, `11${at}4${at}`],
            figures: figures[at] ?? {},
          })),
          { left: [null, "Tổng số", null], figures: summed(figures) },
        ],
      });
    },
  },
  {
    name: "units of measure below the header",
    make: (random) => {
      const figures = times(9, () => {
        const parts = draw(random, 5000, ["a", "b"]);
        return { ...parts, t: add(parts, "a", "b"), m: random.below(90_000) };
      });
      return oneTable({
        left: ["TT", "Cảng"],
        under: [[null, null, "lượt", "lượt", "lượt", "triệu đồng"]],
        columns: [
          ["Tàu vào", "a"],
          ["Tàu ra", "b"],
          ["Tổng lượt tàu", "t"],
          ["Doanh thu", "m"],
        ],
        rows: [...rowsOf(list("Cảng", 9), figures), total("Tổng cộng", figures)],
      });
    },
  },
  {
    name: "stocks without a total row",
    make: (random) => {
      const figures = times(12, () => {
        const o = random.below(5000);
        const i = random.below(3000);
        const x = random.below(o + i + 1);
        return { o, i, x, c: o + i - x };
      });
      return oneTable({
        left: ["STT", "Vật tư"],
        columns: [
          ["Tồn đầu kỳ", "o"],
          ["Nhập", "i"],
          ["Xuất", "x"],
          ["Tồn cuối kỳ", "c"],
        ],
        rows: rowsOf(list("Vật tư loại", 12), figures),
      });
    },
  },
  {
    name: "percentages with their bases",
    make: (random) => {
      const figures = times(10, () => {
        const t = 100 + random.below(900);
        const d = random.below(t + 1);
        const g = random.below(d + 1);
        return { t, d, u: t - d, g };
      });
      const shown = (of: Figures): Record<string, CellValue> => ({
        rd: percent(of["d"] ?? 0, of["t"] ?? 0),
        rg: percent(of["g"] ?? 0, of["d"] ?? 0),
      });
      const all = total("Chung", figures);
      return oneTable({
        left: ["TT", "Trường"],
        columns: [
          ["Số học sinh dự thi", "t"],
          ["Đỗ|Số lượng", "d"],
          ["Đỗ|Tỷ lệ % (trên dự thi)", "rd"],
          ["Trong đó loại giỏi|Số lượng", "g"],
          ["Trong đó loại giỏi|Tỷ lệ % (trên số đỗ)", "rg"],
          ["Trượt", "u"],
        ],
        rows: [
          ...rowsOf(list("Trường THPT số", 10), figures).map((row) => ({ ...row, shown: shown(row.figures ?? {}) })),
          { ...all, shown: shown(all.figures ?? {}) },
        ],
      });
    },
  },
  {
    name: "figures as texts with points, dashes for zero",
    make: (random) => {
      const figures = times(11, () => {
        const parts: Figures = {
          a: random.below(9000),
          b: random.below(2) * random.below(3000),
          c: random.below(90_000),
        };
        return { t: add(parts, "a", "b", "c"), ...parts };
      });
      return oneTable({
        left: ["STT", "Quỹ"],
        columns: [
          ["Tổng thu", "t"],
          ["Cá nhân ủng hộ", "a"],
          ["Nước ngoài", "b"],
          ["Doanh nghiệp", "c"],
        ],
        rows: [...rowsOf(list("Quỹ", 11), figures), total("Tổng cộng", figures)],
        typed: (figure) => (figure === 0 ? "-" : String(figure).replace(/\B(?=(?:\d{3})+$)/g, ".")),
      });
    },
  },
  {
    name: "titles of groups in each of their columns, none merged",
    make: (random) => {
      const figures = times(10, () => {
        const parts = draw(random, 800, ["a", "b", "c", "d"]);
        return { ...parts, t: add(parts, "a", "b"), s: add(parts, "c", "d") };
      });
      return oneTable({
        repeatsTitles: true,
        merges: false,
        left: ["TT", "Chi cục"],
        columns: [
          ["Kiểm tra|Tổng số", "t"],
          ["Kiểm tra|Định kỳ", "a"],
          ["Kiểm tra|Đột xuất", "b"],
          ["Vi phạm|Tổng số", "s"],
          ["Vi phạm|Nhắc nhở", "c"],
          ["Vi phạm|Xử phạt", "d"],
        ],
        rows: [...rowsOf(list("Chi cục", 10), figures), total("Cộng", figures)],
      });
    },
  },
  {
    name: "two tables, one below the other",
    make: (random) => {
      const sheet = new SheetMaker();
      const make = (
        at: number,
        many: number,
        title: string,
        keys: readonly [string, string, string, string],
      ): number => {
        const figures = times(many, () => {
          const parts = draw(random, 3000, ["a", "b", "c"]);
          return { t: add(parts, "a", "b", "c"), ...parts };
        });
        return sheet.add(
          {
            above: [[title], []],
            left: ["STT", "Đơn vị"],
            columns: keys.map((key, place) => [key, ["t", "a", "b", "c"][place] ?? ""] as const),
            rows: [...rowsOf(list("Đội", many), figures), total("Cộng", figures)],
          },
          at,
        );
      };
      const next = make(0, 7, "I. NHÂN LỰC", ["Tổng số người", "Lái xe", "Phụ xe", "Thợ"]);
      make(next + 2, 6, "II. PHƯƠNG TIỆN", ["Tổng số xe", "Xe buýt", "Xe tải", "Xe cứu hộ"]);
      return sheet.laidOut();
    },
  },
  {
    name: "two tables side by side",
    make: (random) => {
      const sheet = new SheetMaker();
      for (const side of [0, 1]) {
        const figures = times(8, () => {
          const parts = draw(random, 900, ["a", "b"]);
          return { t: add(parts, "a", "b"), ...parts };
        });
        sheet.add(
          {
            above: [[side === 0 ? "QUÝ I" : "QUÝ II"], []],
            left: ["TT", "Rạp"],
            columns: [
              ["Tổng suất chiếu", "t"],
              ["Phim Việt", "a"],
              ["Phim nước ngoài", "b"],
            ],
            rows: [...rowsOf(list("Rạp", 8), figures), total("Cộng", figures)],
          },
          0,
          side * 6,
        );
      }
      return sheet.laidOut();
    },
  },
];

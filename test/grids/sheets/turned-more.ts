import type { CellValue } from "../../../src/core";
import { add, communes, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { oneTable, summed, times, type SheetLayout, type SheetRow } from "./sheet";

const named = (names: readonly string[], figures: readonly Figures[]): SheetRow[] =>
  names.map((name, at) => ({ left: [name], figures: figures[at] ?? {} }));
const total = (name: string, figures: readonly Figures[]): SheetRow => ({ left: [name], figures: summed(figures) });
const dotted = (figure: number): CellValue => String(figure).replace(/\B(?=(?:\d{3})+$)/g, ".");

/** The harder half of the turned sheets: periods for offices, offices in groups, measures numbered in levels. */
export const turnedMore: readonly SheetLayout[] = [
  {
    name: "turned: years across, sums down",
    make: (random) => {
      const figures = times(5, () => {
        const parts = draw(random, 30_000, ["a", "b", "c", "d"]);
        return { t: add(parts, "a", "b"), ...parts, s: add(parts, "c", "d") };
      });
      return oneTable({
        turned: true,
        left: ["Chỉ tiêu"],
        columns: [
          ["Tổng đàn gia súc", "t"],
          ["Trâu bò", "a"],
          ["Lợn", "b"],
          ["Tổng đàn gia cầm", "s"],
          ["Gà", "c"],
          ["Vịt", "d"],
        ],
        rows: named(
          times(5, (at) => `Năm ${2021 + at}`),
          figures,
        ),
      });
    },
  },
  {
    name: "turned: offices in two groups, each with its sum",
    make: (random) => {
      const one = times(4, () => draw(random, 6000, ["a", "b", "c"]));
      const other = times(5, () => draw(random, 2000, ["a", "b", "c"]));
      const whole = (each: Figures): Figures => ({ ...each, t: add(each, "a", "b", "c") });
      return oneTable({
        turned: true,
        left: ["Nhóm", "Chỉ tiêu"],
        columns: [
          ["Cán bộ", "a"],
          ["Công chức", "b"],
          ["Viên chức", "c"],
          ["Tổng biên chế", "t"],
        ],
        rows: [
          { left: ["Khối sở", "Cộng khối sở"], figures: whole(summed(one)) },
          ...one.map((each, at): SheetRow => ({ left: ["", `Sở số ${at + 1}`], figures: whole(each) })),
          { left: ["Khối huyện", "Cộng khối huyện"], figures: whole(summed(other)) },
          ...other.map((each, at): SheetRow => ({ left: ["", `Huyện số ${at + 1}`], figures: whole(each) })),
          { left: ["", "Tổng cộng"], figures: whole(summed([...one, ...other])) },
        ],
      });
    },
  },
  {
    name: "turned: measures numbered 1, 1.1, 1.2, 2",
    make: (random) => {
      const figures = times(7, () => {
        const parts = draw(random, 800, ["a1", "a2", "b1", "b2", "b3"]);
        return { a: add(parts, "a1", "a2"), b: add(parts, "b1", "b2", "b3"), ...parts };
      });
      return oneTable({
        turned: true,
        left: ["TT", "Nội dung"],
        columns: [
          ["1|Văn bản đến", "a"],
          ["1.1|Văn bản giấy", "a1"],
          ["1.2|Văn bản điện tử", "a2"],
          ["2|Văn bản đi", "b"],
          ["2.1|Quyết định", "b1"],
          ["2.2|Công văn", "b2"],
          ["2.3|Báo cáo", "b3"],
        ],
        rows: [
          ...figures.map((each, at): SheetRow => ({ left: ["", `Phòng ${at + 1}`], figures: each })),
          { left: ["", "Tổng"], figures: summed(figures) },
        ],
      });
    },
  },
  {
    name: "turned: rates and «trong đó» between the sums",
    make: (random) => {
      const figures = times(8, () => {
        const parts = { a: 30 + random.below(700), b: random.below(300) };
        const t = add(parts, "a", "b");
        return { t, ...parts, w: random.below(t + 1) };
      });
      const shown = (each: Figures): Record<string, CellValue> => ({
        r: Math.round((1000 * (each["w"] ?? 0)) / (each["t"] ?? 1)) / 10,
      });
      return oneTable({
        turned: true,
        left: ["Chỉ tiêu"],
        columns: [
          ["Tổng số đảng viên", "t"],
          ["Trong đó: nữ", "w"],
          ["Tỷ lệ nữ (%)", "r"],
          ["Chính thức", "a"],
          ["Dự bị", "b"],
        ],
        rows: [
          ...figures.map((each, at): SheetRow => ({ left: [`Chi bộ ${at + 1}`], figures: each, shown: shown(each) })),
          { ...total("Toàn đảng bộ", figures), shown: shown(summed(figures)) },
        ],
      });
    },
  },
  {
    name: "turned: three divisions",
    make: (random) => {
      const figures = times(9, () => {
        const t = 100 + random.below(3000);
        return {
          t,
          ...split(random, t, ["m", "w"]),
          ...split(random, t, ["x", "y", "z"]),
          ...split(random, t, ["c", "n"]),
        };
      });
      return oneTable({
        turned: true,
        left: ["Phân loại"],
        columns: [
          ["Tổng số hội viên", "t"],
          ["Nam", "m"],
          ["Nữ", "w"],
          ["Dưới 30 tuổi", "x"],
          ["30 - 50 tuổi", "y"],
          ["Trên 50 tuổi", "z"],
          ["Thành thị", "c"],
          ["Nông thôn", "n"],
        ],
        rows: [...named(communes(9), figures), total("Cộng", figures)],
      });
    },
  },
  {
    name: "turned: figures as texts",
    make: (random) => {
      const figures = times(6, () => {
        const parts = draw(random, 40_000, ["a", "b", "c"]);
        return { ...parts, t: add(parts, "a", "b", "c") };
      });
      return oneTable({
        turned: true,
        left: ["Nguồn"],
        columns: [
          ["Ngân sách", "a"],
          ["Tín dụng", "b"],
          ["Nhân dân đóng góp", "c"],
          ["Tổng nguồn vốn", "t"],
        ],
        rows: [total("Toàn xã", figures), ...named(list("Thôn", 6), figures)],
        typed: dotted,
      });
    },
  },
  {
    name: "turned: dashes for zeros",
    make: (random) => {
      const figures = times(9, () => {
        const parts: Figures = { a: random.below(60), b: random.below(3) * random.below(9), c: random.below(300) };
        return { t: add(parts, "a", "b", "c"), ...parts };
      });
      return oneTable({
        turned: true,
        left: ["Loại hình"],
        columns: [
          ["Tổng số cơ sở", "t"],
          ["Doanh nghiệp", "a"],
          ["Hợp tác xã", "b"],
          ["Hộ kinh doanh", "c"],
        ],
        rows: [...named(list("Chợ số", 9), figures), total("Cộng", figures)],
        typed: (figure) => (figure === 0 ? "-" : figure),
      });
    },
  },
  {
    name: "turned: opening, in, out, closing",
    make: (random) => {
      const figures = times(8, () => {
        const o = random.below(900);
        const i = random.below(900);
        const x = random.below(o + i + 1);
        return { o, i, x, c: o + i - x };
      });
      return oneTable({
        turned: true,
        left: ["Diễn biến"],
        columns: [
          ["Tồn đầu kỳ", "o"],
          ["Nhập trong kỳ", "i"],
          ["Xuất trong kỳ", "x"],
          ["Tồn cuối kỳ", "c"],
        ],
        rows: [...named(list("Kho số", 8), figures), total("Cộng", figures)],
      });
    },
  },
];

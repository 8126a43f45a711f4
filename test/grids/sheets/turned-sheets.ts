import { add, communes, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { oneTable, summed, times, type SheetLayout, type SheetRow } from "./sheet";

const named = (names: readonly string[], figures: readonly Figures[]): SheetRow[] =>
  names.map((name, at) => ({ left: [name], figures: figures[at] ?? {} }));
const total = (name: string, figures: readonly Figures[]): SheetRow => ({ left: [name], figures: summed(figures) });

/** Measures in the rows, offices in the columns, written before it was looked how they are read. */
export const turnedSheets: readonly SheetLayout[] = [
  {
    name: "turned: one sum, the total at the right",
    make: (random) => {
      const figures = times(6, () => {
        const parts = draw(random, 900, ["a", "b", "c"]);
        return { t: add(parts, "a", "b", "c"), ...parts };
      });
      return oneTable({
        turned: true,
        left: ["Chỉ tiêu"],
        columns: [
          ["Tổng số cuộc họp", "t"],
          ["Họp trực tiếp", "a"],
          ["Họp trực tuyến", "b"],
          ["Họp kết hợp", "c"],
        ],
        rows: [...named(list("Phòng số", 6), figures), total("Cộng", figures)],
      });
    },
  },
  {
    name: "turned: two sums, the total at the left",
    make: (random) => {
      const figures = times(8, () => {
        const parts = draw(random, 5000, ["a", "b", "c", "d", "e"]);
        return { t: add(parts, "a", "b"), s: add(parts, "c", "d", "e"), ...parts };
      });
      return oneTable({
        turned: true,
        left: ["Nội dung"],
        columns: [
          ["Tổng số trẻ em", "t"],
          ["Trẻ em nam", "a"],
          ["Trẻ em nữ", "b"],
          ["Tổng số suất quà", "s"],
          ["Quà trung ương", "c"],
          ["Quà của tỉnh", "d"],
          ["Quà xã hội hóa", "e"],
        ],
        rows: [total("Toàn huyện", figures), ...named(communes(8), figures)],
      });
    },
  },
  {
    name: "turned: the measures numbered, with their unit",
    make: (random) => {
      const figures = times(7, () => {
        const parts = draw(random, 3000, ["a", "b", "c", "d"]);
        return { ...parts, t: add(parts, "a", "b"), s: add(parts, "c", "d") };
      });
      return oneTable({
        turned: true,
        left: ["TT", "Chỉ tiêu"],
        under: [["", "Đơn vị tính", "lượt", "lượt", "lượt", "cuốn", "cuốn", "cuốn"]],
        columns: [
          ["Lượt khách trong nước", "a"],
          ["Lượt khách nước ngoài", "b"],
          ["Cộng lượt khách", "t"],
          ["Ấn phẩm bán", "c"],
          ["Ấn phẩm tặng", "d"],
          ["Cộng ấn phẩm", "s"],
        ],
        rows: [
          ...figures.map((each, at): SheetRow => ({ left: [at + 1, `Bảo tàng số ${at + 1}`], figures: each })),
          { left: ["", "Tổng cộng"], figures: summed(figures) },
        ],
      });
    },
  },
  {
    name: "turned: groups of measures in a column of their own",
    make: (random) => {
      const figures = times(5, () => {
        const parts = draw(random, 700, ["a", "b", "c", "d"]);
        return { t: add(parts, "a", "b"), ...parts, s: add(parts, "c", "d") };
      });
      return oneTable({
        turned: true,
        left: ["Nhóm"],
        columns: [
          ["Đơn thư|Tổng số", "t"],
          ["Đơn thư|Khiếu nại", "a"],
          ["Đơn thư|Tố cáo", "b"],
          ["Kết quả|Tổng số", "s"],
          ["Kết quả|Đã giải quyết", "c"],
          ["Kết quả|Chuyển cơ quan khác", "d"],
        ],
        rows: [...named(list("Huyện", 5), figures), total("Tổng cộng", figures)],
      });
    },
  },
  {
    name: "turned: a nested sum",
    make: (random) => {
      const figures = times(9, () => {
        const parts = draw(random, 2000, ["a", "b1", "b2", "b3"]);
        const b = add(parts, "b1", "b2", "b3");
        return { ...parts, b, t: b + add(parts, "a") };
      });
      return oneTable({
        turned: true,
        left: ["Chỉ tiêu"],
        columns: [
          ["Tổng số lao động", "t"],
          ["Lao động trong nước", "a"],
          ["Lao động đi nước ngoài", "b"],
          ["Nhật Bản", "b1"],
          ["Hàn Quốc", "b2"],
          ["Thị trường khác", "b3"],
        ],
        rows: [...named(communes(9), figures), total("Tổng", figures)],
      });
    },
  },
  {
    name: "turned: two divisions of one whole",
    make: (random) => {
      const figures = times(7, () => {
        const t = 200 + random.below(4000);
        return { t, ...split(random, t, ["m", "w"]), ...split(random, t, ["x", "y", "z"]) };
      });
      return oneTable({
        turned: true,
        left: ["Tiêu chí"],
        columns: [
          ["Tổng số thí sinh", "t"],
          ["Nam", "m"],
          ["Nữ", "w"],
          ["Khối A", "x"],
          ["Khối C", "y"],
          ["Khối D", "z"],
        ],
        rows: [...named(list("Điểm thi", 7), figures), total("Toàn tỉnh", figures)],
      });
    },
  },
  {
    name: "turned: measures without any sum between them",
    make: (random) => {
      const figures = times(6, () => draw(random, 4000, ["a", "b", "c", "d"]));
      return oneTable({
        turned: true,
        left: ["Chỉ tiêu"],
        columns: [
          ["Số lớp học", "a"],
          ["Số giáo viên", "b"],
          ["Số máy tính", "c"],
          ["Số bàn ghế", "d"],
        ],
        rows: [...named(list("Cụm trường", 6), figures), total("Cộng", figures)],
      });
    },
  },
  {
    name: "turned: no total of the offices",
    make: (random) => {
      const figures = times(8, () => {
        const parts = draw(random, 900, ["a", "b", "c", "d"]);
        return { t: add(parts, "a", "b", "c", "d"), ...parts };
      });
      return oneTable({
        turned: true,
        left: ["Loại việc"],
        columns: [
          ["Tổng số vụ việc", "t"],
          ["Dân sự", "a"],
          ["Hình sự", "b"],
          ["Hành chính", "c"],
          ["Hòa giải", "d"],
        ],
        rows: named(list("Tòa án khu vực", 8), figures),
      });
    },
  },
  {
    name: "turned: money, and a remark",
    make: (random) => {
      const figures = times(6, () => {
        const parts = draw(random, 90_000, ["a", "b", "c"]);
        return { ...parts, t: add(parts, "a", "b", "c") };
      });
      return oneTable({
        turned: true,
        left: ["Khoản chi (triệu đồng)"],
        columns: [
          ["Chi lương", "a"],
          ["Chi nghiệp vụ", "b"],
          ["Chi mua sắm", "c"],
          ["Tổng chi", "t"],
        ],
        rows: [...named(list("Đơn vị dự toán", 6), figures), total("Tổng cộng", figures)],
        below: [[], ["Ghi chú: số liệu đến ngày 30/6"]],
      });
    },
  },
  {
    name: "turned: a rate among the measures",
    make: (random) => {
      const figures = times(7, () => {
        const parts = { a: 20 + random.below(900), b: random.below(400) };
        return { t: add(parts, "a", "b"), ...parts };
      });
      const shown = (each: Figures): Record<string, string> => ({
        r: `${((100 * (each["a"] ?? 0)) / (each["t"] ?? 1)).toFixed(1).replace(".", ",")}%`,
      });
      return oneTable({
        turned: true,
        left: ["Chỉ tiêu"],
        columns: [
          ["Tổng số xe kiểm định", "t"],
          ["Đạt", "a"],
          ["Không đạt", "b"],
          ["Tỷ lệ đạt", "r"],
        ],
        rows: [
          ...figures.map((each, at): SheetRow => ({ left: [`Trạm ${at + 1}`], figures: each, shown: shown(each) })),
          { ...total("Tổng", figures), shown: shown(summed(figures)) },
        ],
      });
    },
  },
];

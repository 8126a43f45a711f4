import type { CellValue } from "../../../src/core";
import { add, communes, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, named, of, percent, rounded, units, whole, type Shown } from "./row-makers";
import { oneTable, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

/** The sixth set, second part: short lists, single columns, class lists, surveys, channels, levels, shares. Written blind. */
export const sixthLists: readonly SheetLayout[] = [
  {
    name: "one column of counts and its share, the sum and 100 below",
    make: (random) => {
      const names = ["Đất đai", "Hộ tịch", "Chứng thực", "Xây dựng", "Lao động", "Giáo dục", "Y tế", "Khác"];
      const figures = names.map((): Figures => ({ n: 5 + random.below(900) }));
      const all = figures.reduce((sum, each) => sum + of(each, "n"), 0);
      const shown: Shown = (each) => ({ r: rounded((100 * of(each, "n")) / all, 2) });
      return oneTable({
        left: ["STT", "Nội dung"],
        columns: [
          ["Số lượng", "n"],
          ["Tỷ lệ (%)", "r"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Tổng cộng"], figures, () => ({ r: 100 }))],
        rates: ["r"],
      });
    },
  },
  {
    name: "one column of counts only, the sum above, a remark",
    make: (random) => {
      const names = communes(14);
      const figures = names.map((): Figures => ({ n: 10 + random.below(2000) }));
      return oneTable({
        left: ["TT", "Đơn vị"],
        columns: [
          ["Số hồ sơ tiếp nhận", "n"],
          ["Ghi chú", "note"],
        ],
        rows: [whole([null, "Tổng số"], figures), ...units(names, figures)],
      });
    },
  },
  {
    name: "three classes: pupils, boys and girls, two origins",
    make: (random) => {
      const figures = times(3, () => {
        const n = 28 + random.below(15);
        return { n, ...split(random, n, ["boys", "girls"]), ...split(random, n, ["kinh", "other"]) };
      });
      return oneTable({
        left: ["TT", "Lớp"],
        columns: [
          ["Sĩ số", "n"],
          ["Giới tính|Nam", "boys"],
          ["Giới tính|Nữ", "girls"],
          ["Dân tộc|Kinh", "kinh"],
          ["Dân tộc|Khác", "other"],
        ],
        rows: [...units(["Lớp 6A", "Lớp 6B", "Lớp 6C"], figures), whole([null, "Cộng"], figures)],
      });
    },
  },
  {
    name: "four desks of about ten people in three divisions",
    make: (random) => {
      const names = ["Phòng Hành chính", "Phòng Nghiệp vụ", "Quầy tiếp nhận", "Đội lưu động"];
      const figures = names.map((): Figures => {
        const n = 6 + random.below(9);
        return {
          n,
          ...split(random, n, ["men", "women"]),
          ...split(random, n, ["uni", "college", "school"]),
          ...split(random, n, ["state", "contract"]),
        };
      });
      return oneTable({
        left: ["STT", "Bộ phận"],
        columns: [
          ["Số người", "n"],
          ["Giới tính|Nam", "men"],
          ["Giới tính|Nữ", "women"],
          ["Trình độ|Đại học", "uni"],
          ["Trình độ|Cao đẳng", "college"],
          ["Trình độ|Trung cấp", "school"],
          ["Hình thức|Biên chế", "state"],
          ["Hình thức|Hợp đồng", "contract"],
        ],
        rows: [...units(names, figures), whole([null, "Tổng"], figures)],
      });
    },
  },
  {
    name: "five questions, four answers with count and percentage as a text, the people asked before them",
    make: (random) => {
      const names = times(5, (at) => `Câu ${at + 1}: mức độ đánh giá của người dân`);
      const asked = 150 + random.below(300);
      const keys = ["very", "good", "fair", "bad"];
      const figures = names.map((): Figures => ({ asked, ...split(random, asked, keys) }));
      const titles = ["Rất hài lòng", "Hài lòng", "Bình thường", "Không hài lòng"];
      const shown: Shown = (each) =>
        Object.fromEntries(keys.map((key) => [`${key}r`, `${comma((100 * of(each, key)) / asked, 1)}%`]));
      return oneTable({
        left: ["STT", "Nội dung khảo sát"],
        columns: [
          ["Số phiếu", "asked"],
          ...keys.flatMap((key, at): SheetColumn[] => [
            [`${titles[at] ?? ""}|Số phiếu`, key],
            [`${titles[at] ?? ""}|Tỷ lệ`, `${key}r`],
          ]),
        ],
        rows: names.map((name, at): SheetRow => ({
          left: [at + 1, name],
          figures: figures[at] ?? {},
          shown: shown(figures[at] ?? {}, at),
        })),
        rates: keys.map((key) => `${key}r`),
      });
    },
  },
  {
    name: "procedures by level of service and of government, sums at both edges",
    make: (random) => {
      const names = ["Toàn trình", "Một phần", "Cung cấp thông tin"];
      const keys = ["tinh", "xa", "nganh"];
      const figures = names.map((): Figures => {
        const own = draw(random, 800, keys);
        return { ...own, t: add(own, ...keys) };
      });
      return oneTable({
        left: ["Mức độ"],
        columns: [
          ["Cấp tỉnh", "tinh"],
          ["Cấp xã", "xa"],
          ["Ngành dọc", "nganh"],
          ["Tổng số", "t"],
        ],
        rows: [...units(names, figures), whole([null, "Tổng số"], figures)].map(named),
      });
    },
  },
  {
    name: "channels: counter, online, post, each with its count and its share of the whole, in one line of header",
    make: (random) => {
      const names = list("Sở", 12);
      const figures = names.map((): Figures => {
        const own = draw(random, 3000, ["c", "o", "p"]);
        return { t: add(own, "c", "o", "p"), ...own };
      });
      const shown: Shown = (each) =>
        Object.fromEntries(["c", "o", "p"].map((key) => [`${key}r`, percent(of(each, key), of(each, "t"), 1)]));
      return oneTable({
        left: ["STT", "Cơ quan"],
        columns: [
          ["Tổng số hồ sơ", "t"],
          ["Trực tiếp", "c"],
          ["% trực tiếp", "cr"],
          ["Trực tuyến", "o"],
          ["% trực tuyến", "or"],
          ["Bưu chính", "p"],
          ["% bưu chính", "pr"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Tổng cộng"], figures, shown)],
        rates: ["cr", "or", "pr"],
      });
    },
  },
  {
    name: "calls of citizens: formulas within the titles of the columns",
    make: (random) => {
      const names = ["An ninh trật tự", "Môi trường", "Giao thông", "Đất đai", "Điện, nước", "Viễn thông", "Y tế"];
      const figures = names.map((): Figures => {
        const t = 3 + random.below(400);
        const done = random.below(t + 1);
        return {
          t,
          done,
          ...split(random, done, ["good", "late"]),
          open: t - done,
          ...split(random, t - done, ["in", "over"]),
        };
      });
      return oneTable({
        left: ["STT (1)", "Lĩnh vực (2)"],
        columns: [
          ["Tổng số phản ánh (3)=(4)+(7)", "t"],
          ["Đã xử lý (4)=(5)+(6)", "done"],
          ["Đúng hạn (5)", "good"],
          ["Quá hạn (6)", "late"],
          ["Đang xử lý (7)=(8)+(9)", "open"],
          ["Trong hạn (8)", "in"],
          ["Quá hạn (9)", "over"],
        ],
        rows: [...units(names, figures), whole([null, "Tổng cộng"], figures)],
      });
    },
  },
  {
    name: "business households: number, capital, workers, averages of both",
    make: (random) => {
      const names = communes(9);
      const figures = names.map((): Figures => {
        const n = 10 + random.below(300);
        return { n, capital: n * (50 + random.below(300)), workers: n + random.below(3 * n) };
      });
      const shown: Shown = (each) => ({
        a: rounded(of(each, "capital") / of(each, "n"), 1),
        w: rounded(of(each, "workers") / of(each, "n"), 2),
      });
      return oneTable({
        left: ["STT", "Địa bàn"],
        columns: [
          ["Số hộ kinh doanh đăng ký mới", "n"],
          ["Tổng vốn đăng ký (triệu đồng)", "capital"],
          ["Vốn bình quân/hộ (triệu đồng)", "a"],
          ["Số lao động", "workers"],
          ["Lao động bình quân/hộ", "w"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Cộng"], figures, shown)],
        rates: ["a", "w"],
      });
    },
  },
  {
    name: "areas each rounded by itself, the sum of unrounded parts at the left and below",
    make: (random) => {
      const names = communes(12);
      const keys = ["rice", "crop", "wood", "water"];
      const exact = names.map((): Figures => {
        const own = Object.fromEntries(keys.map((key) => [key, random.below(900_000) / 1000]));
        return { t: add(own, ...keys), ...own };
      });
      return oneTable({
        above: [["HIỆN TRẠNG SỬ DỤNG ĐẤT"], [null, null, null, "Đơn vị: ha"]],
        left: ["TT", "Xã"],
        columns: [
          ["Tổng diện tích", "t"],
          ["Trong đó|Đất lúa", "rice"],
          ["Trong đó|Cây hàng năm", "crop"],
          ["Trong đó|Đất rừng", "wood"],
          ["Trong đó|Mặt nước", "water"],
        ],
        rows: [...units(names, exact), whole([null, "Tổng"], exact)],
        typed: (figure): CellValue => rounded(figure, 1),
      });
    },
  },
  {
    name: "months across as roman numbers, the year at the right, no total row",
    make: (random) => {
      const keys = times(12, (at) => `m${at + 1}`);
      const names = ["Tiếp công dân (lượt)", "Đơn thư nhận (đơn)", "Văn bản ban hành", "Cuộc họp", "Hồ sơ trả kết quả"];
      const figures = names.map((): Figures => {
        const own = draw(random, 300, keys);
        return { ...own, t: add(own, ...keys) };
      });
      return oneTable({
        left: ["STT", "Chỉ tiêu"],
        columns: [...keys.map((key, at): SheetColumn => [`T${at + 1}`, key]), ["Cả năm", "t"]],
        rows: names.map((name, at): SheetRow => ({ left: [at + 1, name], figures: figures[at] ?? {} })),
      });
    },
  },
];

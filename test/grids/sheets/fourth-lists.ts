import type { CellValue } from "../../../src/core";
import { add, communes, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, named, of, percent, rounded, units, whole, type Shown } from "./row-makers";
import { oneTable, times, type SheetLayout, type SheetRow } from "./sheet";

/** The fourth set, of neighbouring reports: registers, days, plans, firms, surveys, scores, money. Written blind. */
export const fourthLists: readonly SheetLayout[] = [
  {
    name: "plan of the year, done, so far, percent of the plan; some measures without a plan",
    make: (random) => {
      const names = [
        "Số hóa hồ sơ lưu trữ (hồ sơ)",
        "Cấp tài khoản định danh (tài khoản)",
        "Tập huấn cán bộ (lượt)",
        "Tuyên truyền lưu động (buổi)",
        "Kiểm tra công vụ (cuộc)",
        "Rà soát TTHC (thủ tục)",
        "Chứng thư số đã cấp (chứng thư)",
        "Hỗ trợ người dân nộp hồ sơ (lượt)",
        "Bài viết trên cổng (bài)",
        "Sáng kiến được công nhận (sáng kiến)",
      ];
      return oneTable({
        left: ["STT", "Nội dung"],
        columns: [
          ["Kế hoạch năm 2026", "plan"],
          ["Thực hiện trong kỳ", "now"],
          ["Lũy kế", "so"],
          ["% so KH", "p"],
          ["Ghi chú", "note"],
        ],
        rows: names.map((name, at): SheetRow => {
          const plan = 20 + random.below(at % 3 === 0 ? 9000 : 300);
          const so = random.below(Math.floor(plan * 1.2));
          const now = random.below(so + 1);
          const has = at % 4 !== 3;
          return {
            left: [at + 1, name],
            figures: has ? { plan, now, so } : { now, so },
            shown: has ? { p: percent(so, plan, 1) } : { note: "Phát sinh" },
          };
        }),
        free: ["now", "plan", "so"],
        rates: ["p"],
      });
    },
  },
  {
    name: "receipts: there at the start, taken, used, cancelled, lost, there at the end",
    make: (random) => {
      const figures = times(7, () => {
        const own = { was: random.below(900), got: 100 * random.below(9) };
        const out = random.below(own.was + own.got + 1);
        const parts = split(random, out, ["used", "void", "lost"]);
        return { ...own, all: own.was + own.got, ...parts, out, left: own.was + own.got - out };
      });
      return oneTable({
        left: ["TT", "Loại biên lai"],
        columns: [
          ["Số tồn đầu kỳ", "was"],
          ["Số nhận trong kỳ", "got"],
          ["Tổng số", "all"],
          ["Sử dụng trong kỳ|Cộng", "out"],
          ["Sử dụng trong kỳ|Đã dùng", "used"],
          ["Sử dụng trong kỳ|Xóa bỏ", "void"],
          ["Sử dụng trong kỳ|Mất", "lost"],
          ["Tồn cuối kỳ", "left"],
        ],
        rows: [...units(list("Biên lai mệnh giá loại", 7), figures), whole([null, "Tổng cộng"], figures)],
      });
    },
  },
  {
    name: "days without a year, at the counter and online, the sum of the days below",
    make: (random) => {
      const figures = times(21, () => {
        const parts = draw(random, 90, ["counter", "online"]);
        const t = add(parts, "counter", "online");
        return { ...parts, t, back: random.below(t + 1) };
      });
      return oneTable({
        left: ["Ngày"],
        columns: [
          ["Tiếp nhận|Tại quầy", "counter"],
          ["Tiếp nhận|Trực tuyến", "online"],
          ["Tiếp nhận|Cộng", "t"],
          ["Trả kết quả", "back"],
        ],
        rows: [
          ...figures.map((each, at): SheetRow => ({
            left: [`${String(at + 1).padStart(2, "0")}/10`],
            figures: each,
            isUnit: true,
          })),
          { ...whole(["Cộng"], figures) },
        ],
      });
    },
  },
  {
    name: "day by day: the rest of the day before, received, settled, the rest",
    make: (random) => {
      let left = 100 + random.below(300);
      const figures = times(15, () => {
        const own = { was: left, came: random.below(120) };
        const done = random.below(Math.min(own.was + own.came, 150) + 1);
        left = own.was + own.came - done;
        return { ...own, done, left };
      });
      return oneTable({
        left: ["STT", "Ngày"],
        columns: [
          ["Tồn đầu ngày", "was"],
          ["Tiếp nhận", "came"],
          ["Giải quyết", "done"],
          ["Tồn cuối ngày", "left"],
        ],
        rows: figures.map((each, at): SheetRow => ({
          left: [at + 1, `${String(at + 3).padStart(2, "0")}/6/2026`],
          figures: each,
        })),
      });
    },
  },
  {
    name: "firms by kind: new with their capital, back, paused, dissolved, active at the end",
    make: (random) => {
      const figures = times(7, () => {
        const own = draw(random, 300, ["fresh", "back", "paused", "closed"]);
        const was = 800 + random.below(9000);
        return {
          was,
          ...own,
          capital: random.below(90_000),
          now: was + add(own, "fresh", "back") - add(own, "paused", "closed"),
        };
      });
      return oneTable({
        left: ["STT", "Loại hình doanh nghiệp"],
        columns: [
          ["Đang hoạt động đầu kỳ", "was"],
          ["Thành lập mới|Số DN", "fresh"],
          ["Thành lập mới|Vốn đăng ký (tỷ đồng)", "capital"],
          ["Quay trở lại", "back"],
          ["Tạm ngừng", "paused"],
          ["Giải thể", "closed"],
          ["Đang hoạt động cuối kỳ", "now"],
        ],
        rows: [
          whole([null, "Tổng số"], figures),
          ...units(["DNTN", "TNHH MTV", "TNHH 2TV trở lên", "Cổ phần", "Hợp danh", "Chi nhánh", "VPĐD"], figures),
        ],
        typed: (figure, key) => (key === "capital" ? figure / 10 : figure),
      });
    },
  },
  {
    name: "satisfaction: five answers, the share of the best two as a text with two decimals",
    make: (random) => {
      const figures = times(11, () => {
        const t = 50 + random.below(700);
        return { t, ...split(random, t, ["a", "b", "c", "d", "e"]) };
      });
      const shown: Shown = (each) => ({ r: comma((100 * add(each, "a", "b")) / of(each, "t"), 2) });
      return oneTable({
        left: ["TT", "Đơn vị được đánh giá"],
        columns: [
          ["Số phiếu", "t"],
          ["Mức độ|Rất hài lòng", "a"],
          ["Mức độ|Hài lòng", "b"],
          ["Mức độ|Bình thường", "c"],
          ["Mức độ|Không hài lòng", "d"],
          ["Mức độ|Rất không hài lòng", "e"],
          ["Tỷ lệ hài lòng trở lên (%)", "r"],
        ],
        rows: [...units(communes(11), figures, shown), whole([null, "Chung"], figures, shown)],
        rates: ["r"],
      });
    },
  },
  {
    name: "scores of five parts with their most in a row below the header, grades as texts",
    make: (random) => {
      const most: Figures = { a: 1800, b: 2000, c: 2200, d: 2200, e: 1800 };
      const keys = Object.keys(most);
      const figures = times(13, () => {
        const own = Object.fromEntries(
          keys.map((key) => [key, Math.floor(of(most, key) * (0.5 + 0.5 * random.next()))]),
        );
        return { ...own, t: add(own, ...keys) };
      });
      const shown: Shown = (each) => ({
        g: of(each, "t") >= 8000 ? "Tốt" : of(each, "t") >= 7000 ? "Khá" : "Trung bình",
      });
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [
          ["Công khai, minh bạch", "a"],
          ["Tiến độ giải quyết", "b"],
          ["Dịch vụ trực tuyến", "c"],
          ["Số hóa hồ sơ", "d"],
          ["Mức độ hài lòng", "e"],
          ["Tổng điểm", "t"],
          ["Xếp loại", "g"],
        ],
        under: [[null, "Điểm tối đa", ...keys.map((key) => of(most, key) / 100), 100, null]],
        rows: units(communes(13), figures, shown).map((row): SheetRow => ({
          left: row.left,
          figures: row.figures,
          shown: row.shown ?? {},
        })),
        typed: (figure) => figure / 100,
      });
    },
  },
  {
    name: "fees by month in millions, each figure rounded by itself",
    make: (random) => {
      const figures = times(6, () => {
        const own = draw(random, 90_000_000, ["land", "civil", "build", "other"]);
        return { ...own, t: add(own, "land", "civil", "build", "other") };
      });
      return oneTable({
        above: [["TỔNG HỢP THU PHÍ, LỆ PHÍ"], [null, null, null, "Đơn vị: triệu đồng"]],
        left: ["Tháng"],
        columns: [
          ["Đất đai", "land"],
          ["Hộ tịch", "civil"],
          ["Xây dựng", "build"],
          ["Khác", "other"],
          ["Cộng", "t"],
        ],
        rows: [
          ...units(
            times(6, (at) => `Tháng ${at + 1}`),
            figures,
          ),
          whole([null, "Cộng 6 tháng"], figures),
        ].map(named),
        typed: (figure) => rounded(figure / 1_000_000, 1),
      });
    },
  },
  {
    name: "staff of the one-stop: three kinds, trained, average of dossiers a head",
    make: (random) => {
      const figures = times(12, () => {
        const own = { full: 2 + random.below(9), part: random.below(6), post: random.below(4) };
        const n = add(own, "full", "part", "post");
        return { ...own, n, trained: random.below(n + 1), h: 200 + random.below(9000) };
      });
      const shown: Shown = (each): Record<string, CellValue> => ({ avg: rounded(of(each, "h") / of(each, "n"), 1) });
      return oneTable({
        left: ["TT", "Trung tâm Phục vụ hành chính công"],
        columns: [
          ["Nhân sự|Chuyên trách", "full"],
          ["Nhân sự|Kiêm nhiệm", "part"],
          ["Nhân sự|Bưu điện", "post"],
          ["Nhân sự|Tổng", "n"],
          ["Đã qua tập huấn", "trained"],
          ["Số hồ sơ tiếp nhận", "h"],
          ["Bình quân hồ sơ/người", "avg"],
        ],
        rows: [...units(communes(12), figures, shown), whole([null, "Toàn tỉnh"], figures, shown)],
        rates: ["avg"],
      });
    },
  },
];

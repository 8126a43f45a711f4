import type { CellValue } from "../../../src/core";
import { add, communes, draw, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, named, of, percent, rounded, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

/** The tenth set, third part: few rows, lines of averages, shares and growth, lists with letters, turned ones. Written blind. */
export const tenthSmall: readonly SheetLayout[] = [
  {
    name: "this period, the one before, the difference and the growth as four lines; received by way, settled by time",
    make: (random) => {
      const keys = ["n", "desk", "net", "done", "good", "late"];
      const make = (): Figures => {
        const n = 100 + random.below(3000);
        const { desk = 0, net = 0 } = split(random, n - 2, ["desk", "net"]);
        const done = 2 + random.below(n - 2);
        const { good = 0, late = 0 } = split(random, done - 2, ["good", "late"]);
        return { n, desk: desk + 1, net: net + 1, done, good: good + 1, late: late + 1 };
      };
      const [now, ago] = [make(), make()];
      const diff: Figures = Object.fromEntries(keys.map((key) => [key, of(now, key) - of(ago, key)]));
      return oneTable({
        left: ["Kỳ báo cáo"],
        columns: [
          ["Tiếp nhận|Tổng", "n"],
          ["Tiếp nhận|Trực tiếp", "desk"],
          ["Tiếp nhận|Trực tuyến", "net"],
          ["Đã giải quyết|Tổng", "done"],
          ["Đã giải quyết|Đúng hạn", "good"],
          ["Đã giải quyết|Quá hạn", "late"],
        ],
        rows: [
          { left: ["9 tháng năm 2026"], figures: now },
          { left: ["9 tháng năm 2025"], figures: ago },
          { left: ["Tăng (+), giảm (-)"], figures: diff },
          {
            left: ["Tốc độ tăng (%)"],
            figures: {},
            shown: Object.fromEntries(keys.map((key) => [key, percent(of(diff, key), of(ago, key), 1)])),
          },
        ],
        rates: keys,
      });
    },
  },
  {
    name: "a list 1, a, b, c, 2, a, b, c, 3, a, b of measures, two columns: in the month and since January",
    make: (random) => {
      const make = (size: number): Figures => {
        const n = size + random.below(4 * size);
        const { done = 0, open = 0 } = split(random, n, ["done", "open"]);
        return {
          n,
          ...split(random, n, ["net", "desk", "post"]),
          done,
          ...split(random, done, ["early", "right", "late"]),
          open,
          ...split(random, open, ["within", "over"]),
        };
      };
      const [month, more] = [make(100), make(600)];
      const lines: readonly (readonly [CellValue, string, string])[] = [
        ["1", "Hồ sơ tiếp nhận", "n"],
        ["a", "Trực tuyến", "net"],
        ["b", "Trực tiếp", "desk"],
        ["c", "Bưu chính", "post"],
        ["2", "Hồ sơ đã giải quyết", "done"],
        ["a", "Trước hạn", "early"],
        ["b", "Đúng hạn", "right"],
        ["c", "Quá hạn", "late"],
        ["3", "Hồ sơ đang giải quyết", "open"],
        ["a", "Trong hạn", "within"],
        ["b", "Quá hạn", "over"],
      ];
      return oneTable({
        left: ["STT", "Nội dung"],
        columns: [
          ["Trong tháng", "month"],
          ["Lũy kế từ đầu năm", "year"],
        ],
        rows: lines.map(([mark, title, key]): SheetRow => ({
          left: [mark, title],
          figures: { month: of(month, key), year: of(month, key) + of(more, key) },
        })),
      });
    },
  },
  {
    name: "criteria down with their most, points of four communes across, the sum, the percent of the most and the rank below",
    make: (random) => {
      const most = [20, 15, 25, 10, 30];
      const names = ["Chỉ đạo, điều hành", "Cải cách thể chế", "Cải cách TTHC", "Bộ máy", "Chính quyền số"];
      const keys = ["u1", "u2", "u3", "u4"];
      const figures = names.map((_, at): Figures => {
        const full = most[at] ?? 10;
        return Object.fromEntries([
          ["max", 4 * full],
          ...keys.map((key) => [key, 2 * full + random.below(2 * full + 1)]),
        ]) as Figures;
      });
      const sum = summed(figures);
      const order = [...keys].sort((one, two) => of(sum, two) - of(sum, one));
      return oneTable({
        left: ["STT", "Tiêu chí"],
        columns: [["Điểm tối đa", "max"], ...keys.map((key, at): SheetColumn => [communes(4)[at] ?? "", key])],
        rows: [
          ...units(names, figures),
          whole([null, "Tổng điểm"], figures),
          {
            left: [null, "Tỷ lệ so với điểm tối đa (%)"],
            figures: {},
            shown: Object.fromEntries(keys.map((key) => [key, percent(of(sum, key), of(sum, "max"))])),
          },
          {
            left: [null, "Xếp hạng"],
            figures: {},
            shown: Object.fromEntries(keys.map((key) => [key, order.indexOf(key) + 1])),
          },
        ],
        typed: (figure): CellValue => figure / 4,
        free: [],
      });
    },
  },
  {
    name: "turned: quarters and the year across, counts down with their unit, among them shares and the average of a day",
    make: (random) => {
      const days = [62, 63, 66, 65];
      const quarters = days.map((day): Figures => {
        const n = 500 + random.below(5000);
        return { n, ...split(random, n, ["net", "desk"]), fee: 1000 + random.below(90_000), day };
      });
      const shown: Shown = (each) => ({
        r: percent(of(each, "net"), of(each, "n"), 1),
        a: rounded(of(each, "n") / of(each, "day"), 1),
      });
      const year = summed(quarters);
      return oneTable({
        left: ["Chỉ tiêu"],
        columns: [
          ["Hồ sơ tiếp nhận", "n"],
          ["Trực tuyến", "net"],
          ["Trực tiếp", "desk"],
          ["Tỷ lệ trực tuyến (%)", "r"],
          ["Số ngày làm việc", "day"],
          ["Bình quân hồ sơ/ngày", "a"],
          ["Phí, lệ phí (nghìn đồng)", "fee"],
        ],
        rows: [
          ...quarters.map((each, at): SheetRow => ({
            left: [`Quý ${["I", "II", "III", "IV"][at] ?? ""}`],
            figures: each,
            shown: shown(each, at),
          })),
          { left: ["Cả năm"], figures: year, shown: shown(year, -1) },
        ],
        rates: ["r", "a"],
        turned: true,
      });
    },
  },
  {
    name: "ages down and answers across, sums at both edges, a line of shares of each answer, a column of the shares of each age",
    make: (random) => {
      const names = ["Dưới 30 tuổi", "30 - 45 tuổi", "46 - 60 tuổi", "Trên 60 tuổi"];
      const keys = ["good", "fair", "bad"];
      const figures = names.map((): Figures => {
        const own = draw(random, 120, keys);
        return { ...own, n: add(own, ...keys) };
      });
      const sum = summed(figures);
      const shown: Shown = (each) => ({ r: `${comma((100 * of(each, "n")) / of(sum, "n"), 1)}%` });
      return oneTable({
        left: ["Nhóm tuổi"],
        columns: [
          ["Hài lòng", "good"],
          ["Bình thường", "fair"],
          ["Không hài lòng", "bad"],
          ["Tổng số phiếu", "n"],
          ["Cơ cấu", "r"],
        ],
        rows: [
          ...units(names, figures, shown).map(named),
          { left: ["Cộng"], figures: sum, shown: { r: "100%" } },
          {
            left: ["Cơ cấu"],
            figures: {},
            shown: Object.fromEntries(keys.map((key) => [key, `${comma((100 * of(sum, key)) / of(sum, "n"), 1)}%`])),
          },
        ],
        rates: ["r", ...keys],
      });
    },
  },
  {
    name: "shares only: years across, four ways of handing in with one decimal that make 100 in each year",
    make: (random) => {
      const names = [
        "Trực tiếp tại Bộ phận Một cửa",
        "Trực tuyến một phần",
        "Trực tuyến toàn trình",
        "Bưu chính công ích",
      ];
      const keys = ["y3", "y4", "y5", "y6"];
      const splits = keys.map(() => Object.values(split(random, 1000, names)));
      const figures = names.map((_, line): Figures =>
        Object.fromEntries(keys.map((key, at) => [key, splits[at]?.[line] ?? 0])),
      );
      return oneTable({
        left: ["Hình thức nộp"],
        columns: keys.map((key, at): SheetColumn => [`Năm ${2023 + at}`, key]),
        rows: [...units(names, figures), whole([null, "Tổng (%)"], figures)].map(named),
        typed: (figure): CellValue => figure / 10,
      });
    },
  },
  {
    name: "one line of one office: received by two ways, four counts with their share behind each",
    make: (random) => {
      const n = 200 + random.below(3000);
      const { net = 0, desk = 0 } = split(random, n, ["net", "desk"]);
      const { good = 0, late = 0, open = 0 } = split(random, n, ["good", "late", "open"]);
      const own: Figures = { n, net, desk, good, late, open };
      const keys = ["net", "good", "late", "open"];
      return oneTable({
        left: ["Đơn vị"],
        columns: [
          ["Tổng tiếp nhận", "n"],
          ["Trực tiếp", "desk"],
          ["Trực tuyến|SL", "net"],
          ["Trực tuyến|%", "net%"],
          ["Đúng hạn|SL", "good"],
          ["Đúng hạn|%", "good%"],
          ["Quá hạn|SL", "late"],
          ["Quá hạn|%", "late%"],
          ["Đang xử lý|SL", "open"],
          ["Đang xử lý|%", "open%"],
        ],
        rows: [
          {
            left: ["UBND xã Tân Yên"],
            figures: own,
            shown: Object.fromEntries(keys.map((key) => [`${key}%`, percent(of(own, key), n)])),
          },
        ],
        rates: keys.map((key) => `${key}%`),
      });
    },
  },
  {
    name: "months with what is done so far and the percent of the year's plan so far, the plan only in the line above the header",
    make: (random) => {
      const figures: Figures[] = [];
      let sum = 0;
      for (let at = 0; at < 8; at += 1) {
        const own = 20 + random.below(200);
        sum += own;
        figures.push({ own, sum, fee: 5 * (own + random.below(50)) });
      }
      return oneTable({
        above: [["THEO DÕI CẤP GIẤY PHÉP NĂM 2026"], ["Kế hoạch năm: 1.500 giấy phép"], []],
        left: ["Tháng"],
        columns: [
          ["Cấp trong tháng", "own"],
          ["Lũy kế", "sum"],
          ["Lũy kế/KH năm (%)", "r"],
          ["Lệ phí (nghìn đồng)", "fee"],
        ],
        rows: figures.map((each, at): SheetRow => ({
          left: [`Tháng ${at + 1}`],
          figures: each,
          shown: { r: percent(of(each, "sum"), 1500, 1) },
        })),
        free: ["fee"],
        rates: ["r"],
      });
    },
  },
  {
    name: "three villages: forms sent, back, valid; pleased and not of the valid; an average percent of the villages below",
    make: (random) => {
      const figures = times(3, (): Figures => {
        const n = 40 + random.below(100);
        return { n, ...split(random, n, ["yes", "no"]) };
      });
      const rates = figures.map((each) => rounded((100 * of(each, "yes")) / of(each, "n"), 1));
      return oneTable({
        left: ["STT", "Thôn"],
        columns: [
          ["Số phiếu hợp lệ", "n"],
          ["Hài lòng", "yes"],
          ["Chưa hài lòng", "no"],
          ["Tỷ lệ hài lòng (%)", "r"],
        ],
        rows: [
          ...units(["Thôn Đông", "Thôn Đoài", "Thôn Trung"], figures, (_, at) => ({ r: rates[at] ?? 0 })),
          {
            ...whole([null, "Tổng số"], figures),
            shown: { r: rounded((rates[0] ?? 0) / 3 + (rates[1] ?? 0) / 3 + (rates[2] ?? 0) / 3, 1) },
          },
        ],
        rates: ["r"],
      });
    },
  },
  {
    name: "offices across in pairs of count and share, kinds of papers down, the sum and 100 below, all offices at the left",
    make: (random) => {
      const names = ["Quyết định", "Công văn", "Báo cáo", "Tờ trình", "Thông báo"];
      const keys = ["o1", "o2", "o3"];
      const figures = names.map((): Figures => {
        const own = Object.fromEntries(keys.map((key) => [key, 1 + random.below(300)]));
        return { n: add(own, ...keys), ...own };
      });
      const sum = summed(figures);
      const all = ["n", ...keys];
      const shown: Shown = (each) =>
        Object.fromEntries(all.map((key) => [`${key}%`, percent(of(each, key), of(sum, key), 1)]));
      const titles = ["Cả ba phòng", "Văn phòng", "Phòng Kinh tế", "Phòng VH-XH"];
      return oneTable({
        left: ["Loại văn bản"],
        columns: all.flatMap((key, at): SheetColumn[] => [
          [`${titles[at] ?? ""}|Số lượng`, key],
          [`${titles[at] ?? ""}|Tỷ lệ (%)`, `${key}%`],
        ]),
        rows: [...units(names, figures, shown), whole([null, "Cộng"], figures, shown)].map(named),
        rates: all.map((key) => `${key}%`),
      });
    },
  },
];

import { add, draw, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, named, of, percent, rounded, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

/** The ninth set, third part: few rows, periods across, measures down, products and differences. Written blind. */
export const ninthSmall: readonly SheetLayout[] = [
  {
    name: "years across, a list 1, 2, 3, 3.1, 3.2, 3.3 of measures down",
    make: (random) => {
      const figures = times(3, (): Figures => {
        const own = draw(random, 900, ["a", "b"]);
        const n = 300 + random.below(3000);
        return { ...own, n, ...split(random, n, ["n1", "n2", "n3"]) };
      });
      return oneTable({
        left: ["Chỉ tiêu"],
        columns: [
          ["Số TTHC công bố", "a"],
          ["Số TTHC tái cấu trúc", "b"],
          ["Số hồ sơ giải quyết", "n"],
          ["Trước hạn", "n1"],
          ["Đúng hạn", "n2"],
          ["Quá hạn", "n3"],
        ].map(([title, key], at): SheetColumn => [
          `${["1", "2", "3", "3.1", "3.2", "3.3"][at] ?? ""}|${title ?? ""}`,
          key ?? "",
        ]),
        rows: figures.map((each, at): SheetRow => ({
          left: [`Năm ${at + 2023}`],
          figures: each,
        })),
        free: ["a", "b"],
        turned: true,
      });
    },
  },
  {
    name: "one column of counts: a list 1, 1.1, 1.2, 1.3, 2, 2.1, 2.2 of one office",
    make: (random) => {
      const own = draw(random, 900, ["a1", "a2", "a3", "b1", "b2"]);
      const lines: readonly (readonly [string, string, number])[] = [
        ["1", "Hồ sơ tiếp nhận", add(own, "a1", "a2", "a3")],
        ["1.1", "Trực tiếp", of(own, "a1")],
        ["1.2", "Trực tuyến", of(own, "a2")],
        ["1.3", "Bưu chính", of(own, "a3")],
        ["2", "Hồ sơ chứng thực", add(own, "b1", "b2")],
        ["2.1", "Chứng thực bản sao", of(own, "b1")],
        ["2.2", "Chứng thực chữ ký", of(own, "b2")],
      ];
      return oneTable({
        left: ["STT", "Nội dung", "ĐVT"],
        columns: [["Kết quả", "n"]],
        rows: lines.map(([number, name, n]): SheetRow => ({ left: [number, name, "Hồ sơ"], figures: { n } })),
      });
    },
  },
  {
    name: "four offices without a sum: posts = officials + contracts; present = men + women; short",
    make: (random) => {
      const names = ["Phòng Nội vụ", "Phòng Tư pháp", "Phòng Y tế", "Phòng Giáo dục"];
      const figures = names.map((): Figures => {
        const own = { off: 5 + random.below(20), con: random.below(9) };
        const posts = own.off + own.con;
        const here = posts - random.below(4);
        return { posts, ...own, here, ...split(random, here, ["m", "f"]), short: posts - here };
      });
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [
          ["Định biên|Tổng", "posts"],
          ["Định biên|Công chức", "off"],
          ["Định biên|HĐ 111", "con"],
          ["Có mặt|Tổng", "here"],
          ["Có mặt|Nam", "m"],
          ["Có mặt|Nữ", "f"],
          ["Thiếu", "short"],
        ],
        rows: names.map((name, at): SheetRow => ({ left: [at + 1, name], figures: figures[at] ?? {} })),
      });
    },
  },
  {
    name: "questions across in one survey: five answers down, count and percent beside, the sum and 100 below",
    make: (random) => {
      const names = ["Rất tốt", "Tốt", "Khá", "Trung bình", "Kém"];
      const all = 120 + random.below(200);
      const keys = ["q1", "q2", "q3"];
      const splits = keys.map(() => Object.values(split(random, all, names)));
      const figures = names.map((_, line): Figures =>
        Object.fromEntries(keys.map((key, at) => [key, splits[at]?.[line] ?? 0])),
      );
      const shown: Shown = (each) =>
        Object.fromEntries(keys.map((key) => [`${key}%`, `${comma((100 * of(each, key)) / all, 1)}%`]));
      return oneTable({
        left: ["Mức độ"],
        columns: keys.flatMap((key, at): SheetColumn[] => [
          [`${["Thái độ phục vụ", "Thời gian giải quyết", "Cơ sở vật chất"][at] ?? ""}|Số phiếu`, key],
          [`${["Thái độ phục vụ", "Thời gian giải quyết", "Cơ sở vật chất"][at] ?? ""}|Tỷ lệ`, `${key}%`],
        ]),
        rows: [...units(names, figures, shown), whole([null, "Tổng số phiếu"], figures, shown)].map(named),
        rates: keys.map((key) => `${key}%`),
      });
    },
  },
  {
    name: "months down, received by two ways and settled; the sum and the average of a month below",
    make: (random) => {
      const keys = ["desk", "net", "n", "done"];
      const figures = times(6, (): Figures => {
        const own = draw(random, 900, ["desk", "net"]);
        return { ...own, n: add(own, "desk", "net"), done: random.below(900) };
      });
      const sum = summed(figures);
      return oneTable({
        left: ["Tháng"],
        columns: [
          ["Trực tiếp", "desk"],
          ["Trực tuyến", "net"],
          ["Cộng tiếp nhận", "n"],
          ["Đã giải quyết", "done"],
        ],
        rows: [
          ...figures.map((each, at): SheetRow => ({ left: [`T${at + 1}/2026`], figures: each, isUnit: true })),
          whole(["Tổng 6 tháng"], figures),
          {
            left: ["Bình quân tháng"],
            figures: {},
            shown: Object.fromEntries(keys.map((key) => [key, rounded(of(sum, key) / 6, 1)])),
          },
        ],
        rates: keys,
      });
    },
  },
  {
    name: "plan and done of four targets: difference up or down and percent, as numbers with a sign; no sum row",
    make: (random) => {
      const names = ["Hồ sơ trực tuyến", "Thanh toán trực tuyến", "Số hóa hồ sơ", "Chứng thực điện tử"];
      const figures = names.map((): Figures => {
        const own = { plan: 100 + random.below(900), done: 60 + random.below(1100) };
        return { ...own, diff: own.done - own.plan };
      });
      const shown: Shown = (each) => ({ r: percent(of(each, "done"), of(each, "plan"), 1) });
      return oneTable({
        left: ["TT", "Nhiệm vụ"],
        columns: [
          ["Chỉ tiêu giao", "plan"],
          ["Thực hiện", "done"],
          ["Vượt (+), hụt (-)", "diff"],
          ["Tỷ lệ hoàn thành (%)", "r"],
        ],
        rows: names.map((name, at): SheetRow => ({
          left: [at + 1, name],
          figures: figures[at] ?? {},
          shown: shown(figures[at] ?? {}, at),
        })),
        rates: ["r"],
      });
    },
  },
  {
    name: "citizens received by the four leaders: regular and by duty, visits and people each; cases old and new; a sum below",
    make: (random) => {
      const names = ["Chủ tịch UBND", "Phó Chủ tịch 1", "Phó Chủ tịch 2", "Ban Tiếp công dân"];
      const figures = names.map((): Figures => {
        const own = { rv: 3 + random.below(50), dv: 3 + random.below(30) };
        const people = { rp: own.rv + random.below(30), dp: own.dv + random.below(30) };
        const cases = draw(random, 25, ["old", "new"]);
        return {
          ...own,
          ...people,
          v: own.rv + own.dv,
          p: people.rp + people.dp,
          ...cases,
          cases: add(cases, "old", "new"),
        };
      });
      return oneTable({
        left: ["STT", "Người tiếp"],
        columns: [
          ["Tiếp thường xuyên|Lượt", "rv"],
          ["Tiếp thường xuyên|Người", "rp"],
          ["Tiếp định kỳ, đột xuất|Lượt", "dv"],
          ["Tiếp định kỳ, đột xuất|Người", "dp"],
          ["Tổng|Lượt", "v"],
          ["Tổng|Người", "p"],
          ["Số vụ việc|Cũ", "old"],
          ["Số vụ việc|Mới phát sinh", "new"],
          ["Số vụ việc|Cộng", "cases"],
        ],
        rows: [...units(names, figures), whole([null, "Cộng"], figures)],
      });
    },
  },
  {
    name: "three months and their quarter, last year's quarter and the change: measures down with rates among them",
    make: (random) => {
      const months = times(4, (): Figures => {
        const n = 300 + random.below(2000);
        return { n, ...split(random, n, ["done", "open"]), net: random.below(n + 1) };
      });
      const quarter = summed(months.slice(0, 3));
      const shown: Shown = (each) => ({ r: percent(of(each, "net"), of(each, "n"), 1) });
      return oneTable({
        left: ["Nội dung"],
        columns: [
          ["Hồ sơ tiếp nhận", "n"],
          ["Trong đó: trực tuyến", "net"],
          ["Tỷ lệ trực tuyến (%)", "r"],
          ["Đã giải quyết", "done"],
          ["Chuyển kỳ sau", "open"],
        ],
        rows: [
          ...months.slice(0, 3).map((each, at): SheetRow => ({
            left: [`Tháng ${at + 4}`],
            figures: each,
            shown: shown(each, at),
          })),
          { left: ["Quý II/2026"], figures: quarter, shown: shown(quarter, -1) },
          { left: ["Quý II/2025"], figures: months[3] ?? {}, shown: shown(months[3] ?? {}, -1) },
        ],
        rates: ["r"],
        turned: true,
      });
    },
  },
  {
    name: "two desks only: received, by age of the dossier, by way; sum of both in the first line",
    make: (random) => {
      const names = ["Quầy số 1", "Quầy số 2"];
      const figures = names.map((): Figures => {
        const n = 30 + random.below(300);
        const [net, desk] = Object.values(split(random, n, ["x", "y"]));
        return { n, ...split(random, n, ["w1", "w2", "w3"]), net: net ?? 0, desk: desk ?? 0 };
      });
      return oneTable({
        left: ["STT", "Nơi nhận"],
        columns: [
          ["Tổng hồ sơ", "n"],
          ["Theo thời gian xử lý|Trong ngày", "w1"],
          ["Theo thời gian xử lý|2 - 5 ngày", "w2"],
          ["Theo thời gian xử lý|Trên 5 ngày", "w3"],
          ["Theo hình thức nộp|Trực tuyến", "net"],
          ["Theo hình thức nộp|Trực tiếp", "desk"],
        ],
        rows: [whole([null, "Cả xã"], figures), ...units(names, figures)],
      });
    },
  },
  {
    name: "a year against the year before: four fields, received and settled of both years, both differences",
    make: (random) => {
      const names = ["Hộ tịch", "Đất đai", "Xây dựng", "Kinh doanh"];
      const figures = names.map((): Figures => {
        const own = draw(random, 2000, ["in5", "out5", "in6", "out6"]);
        return { ...own, din: of(own, "in6") - of(own, "in5"), dout: of(own, "out6") - of(own, "out5") };
      });
      return oneTable({
        left: ["STT", "Lĩnh vực"],
        columns: [
          ["Năm 2025|Tiếp nhận", "in5"],
          ["Năm 2025|Giải quyết", "out5"],
          ["Năm 2026|Tiếp nhận", "in6"],
          ["Năm 2026|Giải quyết", "out6"],
          ["Tăng/giảm|Tiếp nhận", "din"],
          ["Tăng/giảm|Giải quyết", "dout"],
        ],
        rows: [...units(names, figures), whole([null, "Tổng"], figures)],
      });
    },
  },
];

import { add, communes, draw, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, dotted, named, of, percent, rounded, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

/** The tenth set, first part: what a one-stop office keeps of its dossiers. Written blind. */
export const tenthDesks: readonly SheetLayout[] = [
  {
    name: "fields down, two levels of government across, each with its three months and their sum, the sum of both levels first",
    make: (random) => {
      const names = ["Hộ tịch", "Đất đai", "Xây dựng", "Lao động", "Giáo dục", "Hộ kinh doanh"];
      const figures = names.map((): Figures => {
        const own = draw(random, 400, ["p7", "p8", "p9", "c7", "c8", "c9"]);
        const [p, c] = [add(own, "p7", "p8", "p9"), add(own, "c7", "c8", "c9")];
        return { n: p + c, ...own, p, c };
      });
      return oneTable({
        left: ["STT", "Lĩnh vực"],
        columns: [
          ["Tổng quý III", "n"],
          ["Thẩm quyền cấp tỉnh|Tháng 7", "p7"],
          ["Thẩm quyền cấp tỉnh|Tháng 8", "p8"],
          ["Thẩm quyền cấp tỉnh|Tháng 9", "p9"],
          ["Thẩm quyền cấp tỉnh|Cộng", "p"],
          ["Thẩm quyền cấp xã|Tháng 7", "c7"],
          ["Thẩm quyền cấp xã|Tháng 8", "c8"],
          ["Thẩm quyền cấp xã|Tháng 9", "c9"],
          ["Thẩm quyền cấp xã|Cộng", "c"],
        ],
        rows: [...units(names, figures), whole([null, "Tổng số"], figures)],
      });
    },
  },
  {
    name: "of each unit three lines, received, settled in time and the percentage; six months across, no line for all",
    make: (random) => {
      const keys = times(6, (at) => `m${at + 1}`);
      const rows = communes(4).flatMap((name, at): SheetRow[] => {
        const received: Figures = Object.fromEntries(keys.map((key) => [key, 20 + random.below(300)]));
        const good: Figures = Object.fromEntries(keys.map((key) => [key, random.below(of(received, key) + 1)]));
        const sum = (figures: Figures): Figures => ({ ...figures, all: add(figures, ...keys) });
        const [all, inTime] = [sum(received), sum(good)];
        return [
          { left: [at + 1, name, "Tiếp nhận"], figures: all },
          { left: [null, null, "Đúng hạn"], figures: inTime },
          {
            left: [null, null, "Tỷ lệ (%)"],
            figures: {},
            shown: Object.fromEntries([...keys, "all"].map((key) => [key, percent(of(inTime, key), of(all, key), 1)])),
          },
        ];
      });
      return oneTable({
        left: ["STT", "Đơn vị", "Chỉ tiêu"],
        columns: [...keys.map((key, at): SheetColumn => [`Tháng ${at + 1}`, key]), ["6 tháng", "all"]],
        rows,
        rates: [...keys, "all"],
      });
    },
  },
  {
    name: "target, result, percentage and what lacks as four lines, ways of paying across with their sum",
    make: (random) => {
      const keys = ["bank", "purse", "card", "code"];
      const target = draw(random, 900, keys);
      const plan: Figures = Object.fromEntries(keys.map((key) => [key, of(target, key) + 100]));
      const done: Figures = Object.fromEntries(keys.map((key) => [key, 50 + random.below(of(plan, key) - 50)]));
      const all = (figures: Figures): Figures => ({ n: add(figures, ...keys), ...figures });
      const [planned, paid] = [all(plan), all(done)];
      const left: Figures = Object.fromEntries(["n", ...keys].map((key) => [key, of(planned, key) - of(paid, key)]));
      return oneTable({
        left: ["Nội dung"],
        columns: [
          ["Tổng số giao dịch", "n"],
          ["Chuyển khoản", "bank"],
          ["Ví điện tử", "purse"],
          ["Thẻ", "card"],
          ["Mã QR", "code"],
        ],
        rows: [
          { left: ["Chỉ tiêu giao"], figures: planned },
          { left: ["Thực hiện"], figures: paid },
          {
            left: ["Tỷ lệ đạt (%)"],
            figures: {},
            shown: Object.fromEntries(["n", ...keys].map((key) => [key, percent(of(paid, key), of(planned, key))])),
          },
          { left: ["Còn thiếu"], figures: left },
        ],
        rates: ["n", ...keys],
      });
    },
  },
  {
    name: "departments and communes, each part with its sum below, the whole above both; to settle, settled, open by delay, percent and rank within the part",
    make: (random) => {
      const make = (): Figures => {
        const own = draw(random, 700, ["old", "new"]);
        const n = add(own, "old", "new") + 12;
        const { done = 0, open = 0 } = split(random, n, ["done", "open"]);
        return {
          old: of(own, "old") + 12,
          new: of(own, "new"),
          n,
          done,
          ...split(random, done, ["early", "right", "late"]),
          open,
          ...split(random, open, ["within", "over"]),
        };
      };
      const parts = [times(4, make), times(6, make)];
      const names = [["Sở Tư pháp", "Sở Xây dựng", "Sở Y tế", "Sở Nội vụ"], communes(6)];
      const shown: Shown = (each, at) => ({
        r: percent(add(each, "early", "right"), of(each, "done"), 1),
        rank: at < 0 ? null : at + 1,
      });
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [
          ["Phải giải quyết|Kỳ trước chuyển sang", "old"],
          ["Phải giải quyết|Trong kỳ", "new"],
          ["Phải giải quyết|Tổng", "n"],
          ["Đã giải quyết|Tổng", "done"],
          ["Đã giải quyết|Sớm hạn", "early"],
          ["Đã giải quyết|Đúng hạn", "right"],
          ["Đã giải quyết|Trễ hạn", "late"],
          ["Chưa giải quyết|Tổng", "open"],
          ["Chưa giải quyết|Còn hạn", "within"],
          ["Chưa giải quyết|Hết hạn", "over"],
          ["% sớm và đúng hạn", "r"],
          ["Xếp hạng", "rank"],
        ],
        rows: [
          whole([null, "TOÀN TỈNH"], parts.flat(), shown),
          ...parts.flatMap((own, part): SheetRow[] => [
            { left: [["A", "B"][part] ?? "", ["Khối sở, ngành", "Khối xã, phường"][part] ?? ""], figures: null },
            ...units(names[part] ?? [], own, shown),
            whole([null, `Cộng ${["A", "B"][part] ?? ""}`], own, shown),
          ]),
        ],
        rates: ["r"],
      });
    },
  },
  {
    name: "days by law and days used: dossiers, both sums of days, both averages of one, days saved, percent saved",
    make: (random) => {
      const names = ["Cấp GPXD nhà ở", "Đăng ký biến động", "Chuyển mục đích SDĐ", "Cấp đổi GCN", "Trích lục"];
      const figures = names.map((_, at): Figures => {
        const n = 5 + random.below(120);
        const law = n * (at + 3);
        const used = n + random.below(law - n + 1);
        return { n, law, used, save: law - used };
      });
      const shown: Shown = (each) => ({
        al: rounded(of(each, "law") / of(each, "n"), 1),
        au: rounded(of(each, "used") / of(each, "n"), 1),
        r: percent(of(each, "save"), of(each, "law"), 1),
      });
      return oneTable({
        left: ["STT", "Thủ tục"],
        columns: [
          ["Số hồ sơ", "n"],
          ["Tổng ngày quy định", "law"],
          ["Tổng ngày thực tế", "used"],
          ["Bình quân ngày/HS|Quy định", "al"],
          ["Bình quân ngày/HS|Thực tế", "au"],
          ["Số ngày rút ngắn", "save"],
          ["Tỷ lệ rút ngắn (%)", "r"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Cộng"], figures, shown)],
        rates: ["al", "au", "r"],
      });
    },
  },
  {
    name: "late dossiers by how long they are late, share of those settled, the longest delay with the longest of all in the sum",
    make: (random) => {
      const names = communes(9);
      const figures = names.map((): Figures => {
        const own = draw(random, 40, ["d1", "d2", "d3"]);
        const late = add(own, "d1", "d2", "d3");
        return { done: late + 100 + random.below(2000), late, ...own };
      });
      const longest = names.map(() => 11 + random.below(80));
      const shown: Shown = (each, at) => ({
        r: percent(of(each, "late"), of(each, "done")),
        max: at < 0 ? Math.max(...longest) : (longest[at] ?? 0),
      });
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [
          ["Hồ sơ đã giải quyết", "done"],
          ["Quá hạn|Dưới 3 ngày", "d1"],
          ["Quá hạn|3 - 10 ngày", "d2"],
          ["Quá hạn|Trên 10 ngày", "d3"],
          ["Quá hạn|Cộng", "late"],
          ["% quá hạn", "r"],
          ["Số ngày trễ lâu nhất", "max"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Toàn tỉnh"], figures, shown)],
        rates: ["r"],
      });
    },
  },
  {
    name: "clerks of the desk: received by counter and net, in time, percent, points; the average of a clerk below and no sum",
    make: (random) => {
      const names = ["Nguyễn Thị Hà", "Trần Văn Bình", "Lê Thu Trang", "Phạm Quốc Anh", "Vũ Minh Đức"];
      const figures = names.map((): Figures => {
        const own = draw(random, 300, ["desk", "net"]);
        const n = add(own, "desk", "net") + 9;
        return { desk: of(own, "desk") + 9, net: of(own, "net"), n, good: n - random.below(9) };
      });
      const sum = summed(figures);
      const shown: Shown = (each) => ({ r: percent(of(each, "good"), of(each, "n"), 1) });
      return oneTable({
        left: ["STT", "Công chức"],
        columns: [
          ["Trực tiếp", "desk"],
          ["Trực tuyến", "net"],
          ["Tổng tiếp nhận", "n"],
          ["Đúng hạn", "good"],
          ["Tỷ lệ đúng hạn (%)", "r"],
        ],
        rows: [
          ...units(names, figures, shown).map((row): SheetRow => ({
            left: row.left,
            figures: row.figures,
            shown: row.shown ?? {},
          })),
          {
            left: [null, "Bình quân 1 công chức"],
            figures: {},
            shown: Object.fromEntries(["desk", "net", "n", "good"].map((key) => [key, rounded(of(sum, key) / 5, 1)])),
          },
        ],
        free: ["good"],
        rates: ["r", "desk", "net", "n", "good"],
      });
    },
  },
  {
    name: "days of the week down, morning and afternoon across, the day's sum and its share of the week, shares of both below",
    make: (random) => {
      const names = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu"];
      const figures = names.map((): Figures => {
        const own = { am: 10 + random.below(200), pm: 10 + random.below(150) };
        return { ...own, n: own.am + own.pm };
      });
      const sum = summed(figures);
      const shown: Shown = (each) => ({ r: percent(of(each, "n"), of(sum, "n"), 1) });
      return oneTable({
        left: ["Ngày trong tuần"],
        columns: [
          ["Buổi sáng", "am"],
          ["Buổi chiều", "pm"],
          ["Cả ngày", "n"],
          ["Tỷ trọng (%)", "r"],
        ],
        rows: [
          ...units(names, figures, shown).map(named),
          { left: ["Cả tuần"], figures: sum, shown: { r: 100 } },
          {
            left: ["Tỷ trọng (%)"],
            figures: {},
            shown: { am: percent(of(sum, "am"), of(sum, "n"), 1), pm: percent(of(sum, "pm"), of(sum, "n"), 1), n: 100 },
          },
        ],
        rates: ["r", "am", "pm"],
      });
    },
  },
  {
    name: "outcomes in three lines of header: received, then answered (agreed, refused for two reasons), given back, withdrawn; figures with points",
    make: (random) => {
      const names = communes(7);
      const figures = names.map((): Figures => {
        const n = 900 + random.below(9000);
        const own = split(random, n, ["yes", "no", "back", "off", "open"]);
        const no = of(own, "no");
        return { n, ...own, ...split(random, no, ["law", "file"]), ans: of(own, "yes") + no };
      });
      return oneTable({
        left: ["TT", "Xã"],
        columns: [
          ["Tiếp nhận", "n"],
          ["Kết quả|Đã trả lời|Cộng", "ans"],
          ["Kết quả|Đã trả lời|Đồng ý", "yes"],
          ["Kết quả|Đã trả lời|Từ chối", "no"],
          ["Kết quả|Trong số từ chối|Không đủ điều kiện", "law"],
          ["Kết quả|Trong số từ chối|Thiếu giấy tờ", "file"],
          ["Kết quả|Trả lại", "back"],
          ["Kết quả|Xin rút", "off"],
          ["Đang xử lý", "open"],
        ],
        rows: [whole([null, "Tổng cộng"], figures), ...units(names, figures)],
        typed: dotted,
      });
    },
  },
  {
    name: "ranked by their share: this quarter's dossiers online and all, the share, the quarter before's share, points up or down",
    make: (random) => {
      const names = communes(10);
      const figures = names.map((): Figures => {
        const n = 100 + random.below(2000);
        return { n, net: random.below(n + 1) };
      });
      const sorted = [...figures].sort((one, two) => of(two, "net") / of(two, "n") - of(one, "net") / of(one, "n"));
      const past = names.map(() => random.below(10_000) / 100);
      const shown: Shown = (each, at) => {
        const now = rounded((100 * of(each, "net")) / of(each, "n"), 2);
        const before = past[at] ?? 55.5;
        return { r: now, b: before, d: rounded(now - before, 2), k: at < 0 ? null : at + 1 };
      };
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [
          ["Hồ sơ trực tuyến", "net"],
          ["Tổng hồ sơ", "n"],
          ["Tỷ lệ quý này (%)", "r"],
          ["Tỷ lệ quý trước (%)", "b"],
          ["Tăng, giảm (điểm %)", "d"],
          ["Hạng", "k"],
        ],
        rows: [...units(names, sorted, shown), whole([null, "Chung"], sorted, shown)],
        rates: ["r", "d"],
      });
    },
  },
  {
    name: "results given: four ways of giving each with its share as a text, of all given; sections of desks with the sum in their heading, all at the end",
    make: (random) => {
      const keys = ["desk", "home", "mail", "zalo"];
      const make = (): Figures => {
        const own = draw(random, 500, keys);
        return { n: add(own, ...keys) + 3, ...own, desk: of(own, "desk") + 3 };
      };
      const parts = [times(3, make), times(4, make)];
      const names = [communes(3), communes(7).slice(3)];
      const shown: Shown = (each) =>
        Object.fromEntries(keys.map((key) => [`${key}%`, `${comma((100 * of(each, key)) / of(each, "n"), 1)}%`]));
      const titles = ["Tại quầy", "Bưu chính công ích", "Thư điện tử", "Zalo"];
      return oneTable({
        left: ["STT", "Nơi trả"],
        columns: [
          ["Tổng kết quả đã trả", "n"],
          ...keys.flatMap((key, at): SheetColumn[] => [
            [`${titles[at] ?? ""}|SL`, key],
            [`${titles[at] ?? ""}|TL`, `${key}%`],
          ]),
        ],
        rows: [
          ...parts.flatMap((own, part): SheetRow[] => [
            whole([["I", "II"][part] ?? "", ["Trung tâm", "Chi nhánh"][part] ?? ""], own, shown),
            ...units(names[part] ?? [], own, shown),
          ]),
          whole([null, "TỔNG"], parts.flat(), shown),
        ],
        rates: keys.map((key) => `${key}%`),
      });
    },
  },
];

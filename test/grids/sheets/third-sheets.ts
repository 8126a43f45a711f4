import type { CellValue } from "../../../src/core";
import { add, communes, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { oneTable, summed, times, type SheetLayout, type SheetRow } from "./sheet";

type Shown = (figures: Figures, at: number) => Record<string, CellValue>;
const of = (figures: Figures, key: string): number => figures[key] ?? 0;
const comma = (value: number, decimals: number): string => value.toFixed(decimals).replace(".", ",");
const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
const none: Shown = () => ({});
/** Units with what is shown beside their figures. */
const units = (names: readonly string[], figures: readonly Figures[], shown: Shown = none): SheetRow[] =>
  names.map((name, at) => ({ left: [at + 1, name], figures: figures[at] ?? {}, shown: shown(figures[at] ?? {}, at) }));
const whole = (name: string, figures: readonly Figures[], shown: Shown = none): SheetRow => ({
  left: [null, name],
  figures: summed(figures),
  shown: shown(summed(figures), -1),
});
const STATE = [
  ["UBND XÃ LẠC THỦY", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["VĂN PHÒNG", null, null, null, "Độc lập - Tự do - Hạnh phúc"],
  [],
  ["BÁO CÁO TÌNH HÌNH THỰC HIỆN NHIỆM VỤ"],
  ["(Kèm theo Công văn số 12/CV-VP ngày 05/6/2026)"],
  [],
];
const SIGNED = [
  [],
  ["Người lập", null, null, null, "THỦ TRƯỞNG ĐƠN VỊ"],
  ["Nguyễn Văn A", null, null, null, "(Đã ký)"],
];

/** A third set, by what the columns hold, written blind: before it was looked how they are read. */
export const thirdSheets: readonly SheetLayout[] = [
  {
    name: "certificates counted, their land in hectares, a part of them aside",
    make: (random) => {
      const figures = times(11, () => {
        const n = draw(random, 800, ["first", "changed"]);
        const land = draw(random, 90_000, ["home", "farm", "other"]);
        const t = add(n, "first", "changed");
        return { ...n, ...land, t, women: random.below(t + 1), area: add(land, "home", "farm", "other") };
      });
      return oneTable({
        above: STATE,
        left: ["STT", "Xã, phường"],
        columns: [
          ["Số giấy chứng nhận đã cấp|Tổng số (giấy)", "t"],
          ["Số giấy chứng nhận đã cấp|Trong đó|Cấp lần đầu", "first"],
          ["Số giấy chứng nhận đã cấp|Trong đó|Cấp đổi, biến động", "changed"],
          ["Phụ nữ cùng đứng tên", "women"],
          ["Diện tích (ha)|Tổng", "area"],
          ["Diện tích (ha)|Đất ở", "home"],
          ["Diện tích (ha)|Đất nông nghiệp", "farm"],
          ["Diện tích (ha)|Đất khác", "other"],
        ],
        rows: [...units(communes(11), figures), whole("Tổng cộng", figures)],
        below: SIGNED,
        typed: (figure, key) => (["home", "farm", "other", "area"].includes(key) ? figure / 100 : figure),
      });
    },
  },
  {
    name: "classes and pupils by grade, pupils a class",
    make: (random) => {
      const figures = times(10, () => {
        const c = Object.fromEntries([6, 7, 8, 9].map((grade) => [`c${grade}`, 2 + random.below(9)]));
        const p = Object.fromEntries(
          [6, 7, 8, 9].map((grade) => [`p${grade}`, of(c, `c${grade}`) * 30 + random.below(60)]),
        );
        return { ...c, ...p, c: add(c, "c6", "c7", "c8", "c9"), p: add(p, "p6", "p7", "p8", "p9") };
      });
      const shown: Shown = (each) => ({ avg: rounded(of(each, "p") / of(each, "c"), 1) });
      const bare = (row: SheetRow): SheetRow => ({ ...row, left: row.left.slice(1) });
      return oneTable({
        left: ["Trường"],
        columns: [
          ...[6, 7, 8, 9].map((grade) => [`Số lớp|Khối ${grade}`, `c${grade}`] as const),
          ["Số lớp|Tổng", "c"],
          ["Số học sinh|Tổng", "p"],
          ...[6, 7, 8, 9].map((grade) => [`Số học sinh|Khối ${grade}`, `p${grade}`] as const),
          ["Bình quân HS/lớp", "avg"],
        ],
        rows: [...units(list("THCS số", 10), figures, shown).map(bare), bare(whole("Toàn phòng GD", figures, shown))],
        rates: ["avg"],
      });
    },
  },
  {
    name: "doses of a vaccine, coverage as texts with the sign",
    make: (random) => {
      const figures = times(12, () => {
        const o = 200 + random.below(4000);
        const first = Math.floor(o * (0.7 + 0.3 * random.next()));
        const second = random.below(first + 1);
        const third = random.below(second + 1);
        return { o, first, second, third, t: first + second + third };
      });
      const shown: Shown = (each) => ({
        r1: `${comma((100 * of(each, "first")) / of(each, "o"), 1)}%`,
        r2: `${comma((100 * of(each, "second")) / of(each, "o"), 1)}%`,
      });
      return oneTable({
        left: ["TT", "Trạm y tế"],
        columns: [
          ["Số trẻ trong diện tiêm", "o"],
          ["Số mũi đã tiêm|Mũi 1", "first"],
          ["Số mũi đã tiêm|Mũi 2", "second"],
          ["Số mũi đã tiêm|Mũi 3", "third"],
          ["Số mũi đã tiêm|Cộng", "t"],
          ["Tỷ lệ tiêm mũi 1", "r1"],
          ["Tỷ lệ tiêm mũi 2", "r2"],
        ],
        rows: [...units(list("Trạm y tế xã", 12), figures, shown), whole("Toàn huyện", figures, shown)],
        rates: ["r1", "r2"],
      });
    },
  },
  {
    name: "petitions: carried over, received, settled by kind, left",
    make: (random) => {
      const figures = times(9, () => {
        const [carried, received] = [random.below(60), 20 + random.below(300)];
        const all = carried + received;
        const done = random.below(all + 1);
        return {
          carried,
          received,
          all,
          done,
          ...split(random, done, ["complaint", "denounce", "wish"]),
          left: all - done,
        };
      });
      return oneTable({
        left: ["STT", "Đơn vị"],
        under: [["A", "B", 1, 2, "3=1+2", 4, 5, 6, 7, "8=3-4"]],
        columns: [
          ["Kỳ trước chuyển sang", "carried"],
          ["Tiếp nhận trong kỳ", "received"],
          ["Tổng số đơn phải giải quyết", "all"],
          ["Đơn đã giải quyết|Tổng", "done"],
          ["Đơn đã giải quyết|Khiếu nại", "complaint"],
          ["Đơn đã giải quyết|Tố cáo", "denounce"],
          ["Đơn đã giải quyết|Kiến nghị, phản ánh", "wish"],
          ["Còn lại", "left"],
        ],
        rows: [whole("TỔNG SỐ", figures), ...units(list("Ban", 9), figures)],
      });
    },
  },
  {
    name: "polling: voters, ballots, votes of each candidate",
    make: (random) => {
      const figures = times(13, () => {
        const voters = 400 + random.below(2500);
        const came = Math.floor(voters * (0.9 + 0.1 * random.next()));
        const bad = random.below(30);
        const valid = came - bad;
        const votes = Object.fromEntries(
          ["a", "b", "c"].map((key) => [key, Math.floor(valid * (0.3 + 0.6 * random.next()))]),
        );
        return { voters, came, out: came, back: came, valid, bad, ...votes };
      });
      const shown: Shown = (each) => ({ r: rounded((100 * of(each, "came")) / of(each, "voters"), 2) });
      return oneTable({
        left: ["Khu vực bỏ phiếu"],
        columns: [
          ["Tổng số cử tri", "voters"],
          ["Số cử tri đã bỏ phiếu", "came"],
          ["Tỷ lệ %", "r"],
          ["Số phiếu|Phát ra", "out"],
          ["Số phiếu|Thu vào", "back"],
          ["Số phiếu|Hợp lệ", "valid"],
          ["Số phiếu|Không hợp lệ", "bad"],
          ["Số phiếu bầu cho|Ông Trần A", "a"],
          ["Số phiếu bầu cho|Bà Lê B", "b"],
          ["Số phiếu bầu cho|Ông Hồ C", "c"],
        ],
        rows: [
          ...figures.map((each, at) => ({ left: [`Khu vực số ${at + 1}`], figures: each, shown: shown(each, at) })),
          { left: ["Cộng"], figures: summed(figures), shown: shown(summed(figures), 0) },
        ],
        rates: ["r"],
      });
    },
  },
  {
    name: "crops: area, yield, output of two seasons and the year",
    make: (random) => {
      const figures = times(10, () => {
        const land = { a1: 1000 + random.below(60_000), a2: 1000 + random.below(60_000) };
        const crop = {
          o1: Math.round(land.a1 * (4 + 2 * random.next())),
          o2: Math.round(land.a2 * (4 + 2 * random.next())),
        };
        return { ...land, ...crop, a: land.a1 + land.a2, o: crop.o1 + crop.o2 };
      });
      const shown: Shown = (each) => ({
        y1: rounded((10 * of(each, "o1")) / of(each, "a1"), 1),
        y2: rounded((10 * of(each, "o2")) / of(each, "a2"), 1),
        y: rounded((10 * of(each, "o")) / of(each, "a"), 1),
      });
      const season = (title: string, key: string): (readonly [string, string])[] => [
        [`${title}|Diện tích (ha)`, `a${key}`],
        [`${title}|Năng suất (tạ/ha)`, `y${key}`],
        [`${title}|Sản lượng (tấn)`, `o${key}`],
      ];
      return oneTable({
        left: ["TT", "Hợp tác xã"],
        columns: [...season("Vụ đông xuân", "1"), ...season("Vụ hè thu", "2"), ...season("Cả năm", "")],
        rows: [...units(list("HTX", 10), figures, shown), whole("Toàn huyện", figures, shown)],
        typed: (figure) => figure / 100,
        rates: ["y1", "y2", "y"],
      });
    },
  },
  {
    name: "staff: given, present in four divisions, short or over",
    make: (random) => {
      const figures = times(12, () => {
        const have = 15 + random.below(120);
        return {
          given: have + random.below(12) - 5,
          have,
          ...split(random, have, ["official", "servant", "contract"]),
          ...split(random, have, ["men", "women"]),
          ...split(random, have, ["master", "bachelor", "college"]),
          ...split(random, have, ["y30", "y50", "y60"]),
        };
      });
      const shown: Shown = (each) => ({ gap: of(each, "have") - of(each, "given") });
      return oneTable({
        left: ["STT", "Phòng, ban"],
        columns: [
          ["Biên chế được giao", "given"],
          ["Hiện có|Tổng số", "have"],
          ["Hiện có|Công chức", "official"],
          ["Hiện có|Viên chức", "servant"],
          ["Hiện có|Hợp đồng 68", "contract"],
          ["Giới tính|Nam", "men"],
          ["Giới tính|Nữ", "women"],
          ["Trình độ|Thạc sĩ", "master"],
          ["Trình độ|Đại học", "bachelor"],
          ["Trình độ|Cao đẳng, trung cấp", "college"],
          ["Tuổi|Dưới 30", "y30"],
          ["Tuổi|30-50", "y50"],
          ["Tuổi|Trên 50", "y60"],
          ["Thừa (+), thiếu (-)", "gap"],
        ],
        rows: [...units(list("Phòng chuyên môn", 12), figures, shown), whole("Cộng", figures, shown)],
        rates: ["gap"],
      });
    },
  },
  {
    name: "accidents: three measures, two periods, change and percent",
    make: (random) => {
      const keys = ["v", "d", "i"];
      const figures = times(9, () =>
        draw(
          random,
          90,
          keys.flatMap((key) => [`${key}0`, `${key}1`]),
        ),
      );
      const shown: Shown = (each) =>
        Object.fromEntries(
          keys.flatMap((key): [string, CellValue][] => {
            const [past, now] = [of(each, `${key}0`), of(each, `${key}1`)];
            return [
              [`${key}d`, now - past],
              [`${key}p`, past === 0 ? null : rounded((100 * (now - past)) / past, 1)],
            ];
          }),
        );
      const group = (title: string, key: string): (readonly [string, string])[] => [
        [`${title}|6 tháng 2025`, `${key}0`],
        [`${title}|6 tháng 2026`, `${key}1`],
        [`${title}|Tăng, giảm|Số lượng`, `${key}d`],
        [`${title}|Tăng, giảm|%`, `${key}p`],
      ];
      return oneTable({
        left: ["TT", "Địa bàn"],
        columns: [...group("Số vụ", "v"), ...group("Số người chết", "d"), ...group("Số người bị thương", "i")],
        rows: [whole("Toàn tỉnh", figures, shown), ...units(communes(9), figures, shown)],
        rates: ["vd", "dd", "id", "vp"],
      });
    },
  },
  {
    name: "settlement of a budget in đồng, twelve digits",
    make: (random) => {
      const big = (): number => 1000 * random.below(9_000_000);
      const figures = times(8, () => {
        const parts: Figures = { past: big(), given: 5e9 + big(), more: random.below(2) * big() };
        const t = add(parts, "past", "given", "more");
        const spent = Math.floor((t / 1000) * (0.8 + 0.2 * random.next())) * 1000;
        return { ...parts, t, spent, rest: t - spent, ...split(random, t - spent, ["next", "cancelled"]) };
      });
      return oneTable({
        left: ["STT", "Nội dung"],
        columns: [
          ["Dự toán được sử dụng|Tổng số", "t"],
          ["Dự toán được sử dụng|Năm trước chuyển sang", "past"],
          ["Dự toán được sử dụng|Giao đầu năm", "given"],
          ["Dự toán được sử dụng|Bổ sung trong năm", "more"],
          ["Quyết toán", "spent"],
          ["Kinh phí còn dư|Tổng số", "rest"],
          ["Kinh phí còn dư|Chuyển năm sau", "next"],
          ["Kinh phí còn dư|Hủy bỏ", "cancelled"],
        ],
        rows: [whole("Tổng cộng", figures), ...units(list("Sự nghiệp", 8), figures)],
      });
    },
  },
  {
    name: "water: old and new index, used, price, money; only two columns are added",
    make: (random) => {
      const figures = times(14, () => {
        const [old, used] = [1000 + random.below(8000), 5 + random.below(90)];
        return { old, now: old + used, used, price: 8500, money: used * 8500 };
      });
      const { used = 0, money = 0 } = summed(figures);
      return oneTable({
        left: ["STT", "Hộ sử dụng"],
        columns: [
          ["Chỉ số cũ", "old"],
          ["Chỉ số mới", "now"],
          ["Số m3 tiêu thụ", "used"],
          ["Đơn giá (đồng)", "price"],
          ["Thành tiền (đồng)", "money"],
        ],
        rows: [...units(list("Hộ ông Vũ Văn", 14), figures), { left: [null, "Cộng"], figures: { used, money } }],
        free: ["price"],
      });
    },
  },
  {
    name: "a survey: five answers, each with its count and percentage",
    make: (random) => {
      const keys = ["a", "b", "c", "d", "e"];
      const figures = times(10, () => {
        const t = 60 + random.below(900);
        return { t, ...split(random, t, keys) };
      });
      const shown: Shown = (each) =>
        Object.fromEntries(keys.map((key) => [`r${key}`, comma((100 * of(each, key)) / of(each, "t"), 2)]));
      const titles = ["Rất hài lòng", "Hài lòng", "Bình thường", "Không hài lòng", "Không trả lời"];
      return oneTable({
        left: ["TT", "Bộ phận"],
        columns: [
          ["Số phiếu", "t"],
          ...titles.flatMap((title, at): (readonly [string, string])[] => [
            [`${title}|SL`, keys[at] ?? ""],
            [`${title}|%`, `r${keys[at] ?? ""}`],
          ]),
        ],
        rows: [...units(list("Quầy số", 10), figures, shown), whole("Tổng", figures, shown)],
        rates: keys.map((key) => `r${key}`),
      });
    },
  },
  {
    name: "scores with quarters of points, bonus and deduction",
    make: (random) => {
      const figures = times(11, () => {
        const parts = draw(random, 80, ["a", "b", "c"]);
        const more: Figures = { plus: random.below(9), minus: random.below(12) };
        return { ...parts, ...more, t: add(parts, "a", "b", "c") + of(more, "plus") - of(more, "minus") };
      });
      return oneTable({
        left: ["STT", "Chi đoàn"],
        columns: [
          ["Điểm nội dung 1", "a"],
          ["Điểm nội dung 2", "b"],
          ["Điểm nội dung 3", "c"],
          ["Điểm thưởng", "plus"],
          ["Điểm trừ", "minus"],
          ["Tổng điểm", "t"],
        ],
        rows: units(list("Chi đoàn", 11), figures),
        typed: (figure) => figure / 4,
      });
    },
  },
];

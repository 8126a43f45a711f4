import type { CellValue } from "../../../src/core";
import { add, communes, draw, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, dotted, of, percent, rounded, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

/** The tenth set, second part: wages, gifts, assets, marks, judgments, crops. Written blind. */
export const tenthOffices: readonly SheetLayout[] = [
  {
    name: "payroll: coefficient, two allowances, their sum, wages in đồng, three deductions, their sum, paid out; a sum of all",
    make: (random) => {
      const names = ["Lê Văn An", "Trần Thị Bích", "Phạm Hùng", "Hoàng Lan", "Đỗ Mạnh", "Bùi Thu"];
      const figures = names.map((): Figures => {
        const own = { base: 234 + random.below(260), lead: 5 * random.below(9), more: 10 * random.below(6) };
        const all = own.base + own.lead + own.more;
        const money = all * 23_400;
        const cut = { soc: Math.round(money * 0.08), med: Math.round(money * 0.015), job: Math.round(money * 0.01) };
        const off = cut.soc + cut.med + cut.job;
        return { ...own, all, money, ...cut, off, net: money - off };
      });
      return oneTable({
        left: ["STT", "Họ và tên"],
        columns: [
          ["Hệ số|Lương", "base"],
          ["Hệ số|PC chức vụ", "lead"],
          ["Hệ số|PC khác", "more"],
          ["Hệ số|Cộng", "all"],
          ["Thành tiền", "money"],
          ["Các khoản trừ|BHXH (8%)", "soc"],
          ["Các khoản trừ|BHYT (1,5%)", "med"],
          ["Các khoản trừ|BHTN (1%)", "job"],
          ["Các khoản trừ|Cộng", "off"],
          ["Thực lĩnh", "net"],
        ],
        rows: [...units(names, figures), whole([null, "Tổng cộng"], figures)],
        typed: (figure, key): CellValue => (["base", "lead", "more", "all"].includes(key) ? figure / 100 : figure),
      });
    },
  },
  {
    name: "gifts by village: people of two levels of gift named in the header, all people, money of both levels",
    make: (random) => {
      const figures = times(8, (): Figures => {
        const own = draw(random, 90, ["hi", "lo"]);
        return { ...own, n: add(own, "hi", "lo"), money: 600_000 * of(own, "hi") + 300_000 * of(own, "lo") };
      });
      return oneTable({
        left: ["STT", "Thôn"],
        columns: [
          ["Mức quà 600.000 đồng (người)", "hi"],
          ["Mức quà 300.000 đồng (người)", "lo"],
          ["Tổng số người", "n"],
          ["Tổng tiền (đồng)", "money"],
        ],
        rows: [
          ...units(
            times(8, (at) => `Thôn ${at + 1}`),
            figures,
          ),
          whole([null, "Cộng"], figures),
        ],
        typed: dotted,
      });
    },
  },
  {
    name: "assets: number, first value, worn, rest; groups 1, 2, 3 with items by dashes below, all at the top",
    make: (random) => {
      const groups: readonly (readonly [string, readonly string[]])[] = [
        ["Nhà, vật kiến trúc", ["- Trụ sở làm việc", "- Nhà công vụ"]],
        ["Xe ô tô", ["- Xe chức danh", "- Xe phục vụ chung"]],
        ["Máy móc, thiết bị", ["- Máy tính", "- Máy scan", "- Màn hình tra cứu"]],
      ];
      const figures = groups.map(([, items]) =>
        items.map((): Figures => {
          const first = 50_000 + random.below(900_000);
          const worn = random.below(first);
          return { n: 1 + random.below(40), first, worn, rest: first - worn };
        }),
      );
      return oneTable({
        left: ["STT", "Loại tài sản"],
        columns: [
          ["Số lượng", "n"],
          ["Nguyên giá (nghìn đồng)", "first"],
          ["Hao mòn lũy kế", "worn"],
          ["Giá trị còn lại", "rest"],
        ],
        rows: [
          whole([null, "Tổng tài sản"], figures.flat()),
          ...groups.flatMap(([title, items], at): SheetRow[] => [
            whole([at + 1, title], figures[at] ?? []),
            ...items.map((item, line): SheetRow => ({
              left: [null, item],
              figures: figures[at]?.[line] ?? {},
              isUnit: true,
            })),
          ]),
        ],
      });
    },
  },
  {
    name: "marks by subject: pupils sat, four grades with count and percentage as numbers, average above five; subjects do not add up",
    make: (random) => {
      const names = ["Toán", "Ngữ văn", "Tiếng Anh", "Vật lí", "Lịch sử", "Địa lí"];
      const all = 180 + random.below(60);
      const keys = ["a", "b", "c", "d"];
      const figures = names.map((): Figures => {
        const own = split(random, all, keys);
        return { n: all, ...own, ok: add(own, "a", "b", "c") };
      });
      const shown: Shown = (each) =>
        Object.fromEntries([...keys, "ok"].map((key) => [`${key}%`, percent(of(each, key), all, 1)]));
      const titles = ["Giỏi", "Khá", "Trung bình", "Yếu, kém"];
      return oneTable({
        left: ["TT", "Môn"],
        columns: [
          ["Số HS dự thi", "n"],
          ...keys.flatMap((key, at): SheetColumn[] => [
            [`${titles[at] ?? ""}|SL`, key],
            [`${titles[at] ?? ""}|%`, `${key}%`],
          ]),
          ["Trên trung bình|SL", "ok"],
          ["Trên trung bình|%", "ok%"],
        ],
        rows: names.map((name, at): SheetRow => ({
          left: [at + 1, name],
          figures: figures[at] ?? {},
          shown: shown(figures[at] ?? {}, at),
        })),
        rates: [...keys, "ok"].map((key) => `${key}%`),
      });
    },
  },
  {
    name: "judgments: cases and money side by side in each group: old, new, all, off, to enforce; done, not yet; two percentages",
    make: (random) => {
      const names = ["Phòng THADS KV 1", "Phòng THADS KV 2", "Phòng THADS KV 3", "Phòng THADS KV 4", "THADS tỉnh"];
      const make = (size: number): Figures => {
        const own = { old: size + random.below(3 * size), new: size + random.below(2 * size) };
        const all = own.old + own.new;
        const off = random.below(Math.floor(size / 4));
        return { ...own, all, off, due: all - off, ...split(random, all - off, ["done", "not"]) };
      };
      const figures = names.map((): Figures => ({
        ...Object.fromEntries(Object.entries(make(100)).map(([key, value]) => [`c${key}`, value])),
        ...Object.fromEntries(Object.entries(make(90_000)).map(([key, value]) => [`m${key}`, value])),
      }));
      const shown: Shown = (each) => ({
        rc: percent(of(each, "cdone"), of(each, "cdue")),
        rm: percent(of(each, "mdone"), of(each, "mdue")),
      });
      const titles: readonly (readonly [string, string])[] = [
        ["Năm trước chuyển sang", "old"],
        ["Thụ lý mới", "new"],
        ["Tổng thụ lý", "all"],
        ["Ủy thác, thu hồi", "off"],
        ["Phải thi hành", "due"],
        ["Thi hành xong", "done"],
        ["Chưa thi hành xong", "not"],
      ];
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [
          ...titles.flatMap(([title, key]): SheetColumn[] => [
            [`${title}|Việc`, `c${key}`],
            [`${title}|Tiền (1.000đ)`, `m${key}`],
          ]),
          ["Tỷ lệ xong/phải thi hành (%)|Việc", "rc"],
          ["Tỷ lệ xong/phải thi hành (%)|Tiền", "rm"],
        ],
        rows: [whole([null, "Tổng số"], figures, shown), ...units(names, figures, shown)],
        rates: ["rc", "rm"],
      });
    },
  },
  {
    name: "electricity of an office month by month: this year and last in kWh, difference and percent, the half year below",
    make: (random) => {
      const figures = times(6, (): Figures => {
        const own = { now: 900 + random.below(3000), ago: 900 + random.below(3000) };
        return { ...own, d: own.now - own.ago };
      });
      const shown: Shown = (each) => ({ r: `${comma((100 * of(each, "d")) / of(each, "ago"), 1)}%` });
      return oneTable({
        left: ["Tháng"],
        columns: [
          ["Năm 2026 (kWh)", "now"],
          ["Năm 2025 (kWh)", "ago"],
          ["Tăng/giảm|kWh", "d"],
          ["Tăng/giảm|Tỷ lệ", "r"],
        ],
        rows: [
          ...figures.map((each, at): SheetRow => ({
            left: [`Tháng ${at + 1}`],
            figures: each,
            shown: shown(each, at),
            isUnit: true,
          })),
          whole(["Cộng 6 tháng"], figures, shown),
        ],
        rates: ["r"],
      });
    },
  },
  {
    name: "compensation for land: square metres with a decimal, price, money, support at a half of it, both; only money added up",
    make: (random) => {
      const names = ["Ông Nguyễn Văn Tám", "Bà Lê Thị Mười", "Ông Trần Đình Chín", "Bà Phan Thị Ba", "Ông Hồ Sáu"];
      const prices = [65_000, 58_000, 420_000, 58_000, 65_000];
      const figures = names.map((_, at): Figures => {
        const area = 2 * (100 + random.below(4000));
        const money = (area * (prices[at] ?? 0)) / 10;
        return { area, price: prices[at] ?? 0, money, help: money / 2, all: money + money / 2 };
      });
      const { money = 0, help = 0, all = 0, area = 0 } = summed(figures);
      return oneTable({
        left: ["STT", "Hộ gia đình"],
        columns: [
          ["Diện tích (m2)", "area"],
          ["Đơn giá (đồng/m2)", "price"],
          ["Bồi thường về đất", "money"],
          ["Hỗ trợ 50%", "help"],
          ["Tổng cộng", "all"],
        ],
        rows: [...units(names, figures), { left: [null, "Cộng"], figures: { area, money, help, all } }],
        typed: (figure, key): CellValue => (key === "area" ? figure / 10 : figure),
      });
    },
  },
  {
    name: "budget lines by number: 6000, 6001, 6003, 6100, 6101…; plan, drawn, rest, percent drawn; sums at the hundreds and below",
    make: (random) => {
      const groups: readonly (readonly [number, string, readonly (readonly [number, string])[]])[] = [
        [
          6000,
          "Tiền lương",
          [
            [6001, "Lương theo ngạch, bậc"],
            [6003, "Lương hợp đồng"],
          ],
        ],
        [
          6100,
          "Phụ cấp lương",
          [
            [6101, "Phụ cấp chức vụ"],
            [6113, "Phụ cấp trách nhiệm"],
            [6124, "Phụ cấp công vụ"],
          ],
        ],
        [
          6500,
          "Dịch vụ công cộng",
          [
            [6501, "Tiền điện"],
            [6502, "Tiền nước"],
          ],
        ],
      ];
      const figures = groups.map(([, , items]) =>
        items.map((): Figures => {
          const plan = 1000 * (10 + random.below(900));
          const drawn = 1000 * random.below(plan / 1000 + 1);
          return { plan, drawn, rest: plan - drawn };
        }),
      );
      const shown: Shown = (each) => ({ r: percent(of(each, "drawn"), of(each, "plan"), 1) });
      return oneTable({
        left: ["Mục", "Nội dung"],
        columns: [
          ["Dự toán giao", "plan"],
          ["Đã rút", "drawn"],
          ["Còn lại", "rest"],
          ["Tỷ lệ (%)", "r"],
        ],
        rows: [
          ...groups.flatMap(([code, title, items], at): SheetRow[] => [
            whole([code, title], figures[at] ?? [], shown),
            ...items.map(([own, name], line): SheetRow => ({
              left: [own, name],
              figures: figures[at]?.[line] ?? {},
              shown: shown(figures[at]?.[line] ?? {}, line),
              isUnit: true,
            })),
          ]),
          whole([null, "Tổng cộng"], figures.flat(), shown),
        ],
        rates: ["r"],
      });
    },
  },
  {
    name: "poor households of two years: number and percent of all households in each, fewer households and points of percent",
    make: (random) => {
      const names = communes(8);
      const figures = names.map((): Figures => {
        const [h5, h6] = [800 + random.below(3000), 800 + random.below(3000)];
        const [p5, p6] = [random.below(200), random.below(150)];
        return { h5, p5, h6, p6, d: p5 - p6 };
      });
      const shown: Shown = (each) => {
        const [r5, r6] = [5, 6].map((year) => rounded((100 * of(each, `p${year}`)) / of(each, `h${year}`), 2));
        return { r5: r5 ?? 0, r6: r6 ?? 0, dr: rounded((r5 ?? 0) - (r6 ?? 0), 2) };
      };
      return oneTable({
        left: ["STT", "Xã, phường"],
        columns: [
          ["Cuối năm 2025|Tổng số hộ", "h5"],
          ["Cuối năm 2025|Hộ nghèo", "p5"],
          ["Cuối năm 2025|Tỷ lệ (%)", "r5"],
          ["Cuối năm 2026|Tổng số hộ", "h6"],
          ["Cuối năm 2026|Hộ nghèo", "p6"],
          ["Cuối năm 2026|Tỷ lệ (%)", "r6"],
          ["Giảm trong năm|Số hộ", "d"],
          ["Giảm trong năm|Tỷ lệ (%)", "dr"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Toàn tỉnh"], figures, shown)],
        rates: ["r5", "r6", "dr"],
      });
    },
  },
  {
    name: "meals of children: days, children, child-days, money of one day, money; classes and their sum without the money of one day",
    make: (random) => {
      const names = ["Lớp 3 tuổi A", "Lớp 4 tuổi A", "Lớp 4 tuổi B", "Lớp 5 tuổi A", "Lớp 5 tuổi B"];
      const figures = names.map((): Figures => {
        const own = { kids: 15 + random.below(20), days: 18 + random.below(5) };
        return { ...own, meals: own.kids * own.days, price: 17_000, money: own.kids * own.days * 17_000 };
      });
      const { kids = 0, meals = 0, money = 0 } = summed(figures);
      return oneTable({
        left: ["STT", "Lớp"],
        columns: [
          ["Số trẻ", "kids"],
          ["Số ngày ăn", "days"],
          ["Số suất", "meals"],
          ["Đơn giá/suất", "price"],
          ["Thành tiền", "money"],
        ],
        rows: [...units(names, figures), { left: [null, "Tổng cộng"], figures: { kids, meals, money } }],
      });
    },
  },
  {
    name: "budget of three years: result, plan, estimate and three percentages, two sources and their sum on top",
    make: (random) => {
      const names = ["Thu nội địa", "Thu bổ sung từ ngân sách cấp trên"];
      const figures = names.map((): Figures => ({
        r24: 900 + random.below(9000),
        p25: 900 + random.below(9000),
        e25: 900 + random.below(9000),
        p26: 900 + random.below(9000),
      }));
      const shown: Shown = (each) => ({
        a: percent(of(each, "e25"), of(each, "p25"), 1),
        b: percent(of(each, "e25"), of(each, "r24"), 1),
        c: percent(of(each, "p26"), of(each, "e25"), 1),
      });
      return oneTable({
        left: ["TT", "Nội dung thu"],
        columns: [
          ["Thực hiện năm 2024", "r24"],
          ["Năm 2025|Dự toán", "p25"],
          ["Năm 2025|Ước thực hiện", "e25"],
          ["Dự toán năm 2026", "p26"],
          ["So sánh (%)|ƯTH/DT 2025", "a"],
          ["So sánh (%)|ƯTH 2025/TH 2024", "b"],
          ["So sánh (%)|DT 2026/ƯTH 2025", "c"],
        ],
        under: [["A", "B", "1", "2", "3", "4", "5=3/2", "6=3/1", "7=4/3"]],
        rows: [whole([null, "TỔNG THU"], figures, shown), ...units(names, figures, shown)],
        rates: ["a", "b", "c"],
      });
    },
  },
];

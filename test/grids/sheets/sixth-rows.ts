import type { CellValue } from "../../../src/core";
import { add, communes, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { of, percent, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

const ROMAN = ["I", "II", "III", "IV"];

/** The sixth set, third part: what stands in rows: books, weeks, years, levels of totals, pages, sums so far. Written blind. */
export const sixthRows: readonly SheetLayout[] = [
  {
    name: "a cash book: the rest of before in a line of its own, in, out, rest; the month's sums and the rest below",
    make: (random) => {
      const start = 5000 + random.below(20_000);
      let rest = start;
      const lines = times(12, (at): Figures => {
        const own: Figures = at % 3 === 2 ? { out: 1 + random.below(rest) } : { in: 100 + random.below(9000) };
        rest += of(own, "in") - of(own, "out");
        return { ...own, rest };
      });
      const all = summed(lines);
      return oneTable({
        left: ["Ngày", "Diễn giải"],
        columns: [
          ["Thu", "in"],
          ["Chi", "out"],
          ["Tồn quỹ", "rest"],
        ],
        rows: [
          { left: [null, "Số dư đầu kỳ"], figures: { rest: start } },
          ...lines.map((each, at): SheetRow => ({
            left: [`${String(at + 2).padStart(2, "0")}/9/2026`, at % 3 === 2 ? "Nộp kho bạc" : "Thu phí, lệ phí"],
            figures: each,
          })),
          { left: [null, "Cộng phát sinh"], figures: { in: of(all, "in"), out: of(all, "out") } },
          { left: [null, "Số dư cuối kỳ"], figures: { rest } },
        ],
      });
    },
  },
  {
    name: "receipts of fees day by day with the sum so far",
    make: (random) => {
      let so = 0;
      const days = times(14, (): Figures => {
        const own = { cases: 1 + random.below(60), fee: 1000 * random.below(900), charge: 1000 * random.below(500) };
        const t = own.fee + own.charge;
        so += t;
        return { ...own, t, so };
      });
      const all = summed(days);
      return oneTable({
        left: ["STT", "Ngày"],
        columns: [
          ["Số việc", "cases"],
          ["Lệ phí", "fee"],
          ["Phí", "charge"],
          ["Cộng trong ngày", "t"],
          ["Lũy kế", "so"],
        ],
        rows: [
          ...days.map((each, at): SheetRow => ({ left: [at + 1, `${at + 5}/8`], figures: each })),
          {
            left: [null, "Tổng cộng"],
            figures: { cases: of(all, "cases"), fee: of(all, "fee"), charge: of(all, "charge"), t: of(all, "t") },
          },
        ],
      });
    },
  },
  {
    name: "weeks of the month across, received and settled in each, the month at the right",
    make: (random) => {
      const names = communes(8);
      const figures = names.map((): Figures => {
        const own: Figures = {};
        for (let week = 1; week <= 4; week += 1) {
          own[`r${week}`] = random.below(300);
          own[`d${week}`] = random.below(300);
        }
        return { ...own, r: add(own, "r1", "r2", "r3", "r4"), d: add(own, "d1", "d2", "d3", "d4") };
      });
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [
          ...times(4, (at): SheetColumn[] => [
            [`Tuần ${at + 1}|Nhận`, `r${at + 1}`],
            [`Tuần ${at + 1}|Giải quyết`, `d${at + 1}`],
          ]).flat(),
          ["Cả tháng|Nhận", "r"],
          ["Cả tháng|Giải quyết", "d"],
        ],
        rows: [...units(names, figures), whole([null, "Cộng"], figures)],
      });
    },
  },
  {
    name: "two years: counts by channel of each, difference in number and in percent",
    make: (random) => {
      const names = list("Phòng", 9);
      const figures = names.map((): Figures => {
        const own = draw(random, 2000, ["ca", "oa", "cb", "ob"]);
        const sums = { a: add(own, "ca", "oa") + 1, b: add(own, "cb", "ob") };
        return { ...own, ca: of(own, "ca") + 1, ...sums, d: sums.b - sums.a };
      });
      const shown: Shown = (each) => ({ r: percent(of(each, "b"), of(each, "a"), 1) });
      const year = (title: string, key: string): SheetColumn[] => [
        [`${title}|Tổng số`, key],
        [`${title}|Trực tiếp`, `c${key}`],
        [`${title}|Trực tuyến`, `o${key}`],
      ];
      return oneTable({
        left: ["TT", "Phòng, ban"],
        columns: [
          ...year("6 tháng năm 2025", "a"),
          ...year("6 tháng năm 2026", "b"),
          ["So sánh|Tăng (+), giảm (-)", "d"],
          ["So sánh|Tỷ lệ % so cùng kỳ", "r"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Tổng"], figures, shown)],
        rates: ["r"],
      });
    },
  },
  {
    name: "three levels: blocks with the sum below, blocks of blocks with the sum in their heading, the whole at the end",
    make: (random) => {
      const fill = (): Figures => {
        const own = draw(random, 500, ["good", "late"]);
        return { t: add(own, "good", "late"), ...own };
      };
      const parts = times(2, () => times(2, () => times(4, fill)));
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [
          ["Đã giải quyết", "t"],
          ["Đúng hạn", "good"],
          ["Quá hạn", "late"],
        ],
        rows: [
          ...parts.flatMap((blocks, at): SheetRow[] => [
            whole([["A", "B"][at] ?? "", `KHỐI ${at === 0 ? "TỈNH" : "XÃ"}`], blocks.flat()),
            ...blocks.flatMap((own, block): SheetRow[] => [
              { left: [ROMAN[block] ?? "", `Cụm thi đua số ${block + 1}`], figures: null },
              ...units(list(`Cơ quan ${["A", "B"][at] ?? ""}${block + 1}`, 4), own),
              whole([null, `Cộng cụm ${block + 1}`], own),
            ]),
          ]),
          whole([null, "TỔNG CỘNG (A + B)"], parts.flat(2)),
        ],
      });
    },
  },
  {
    name: "pages of a printed list: sum of the page, brought forward, the whole at the end",
    make: (random) => {
      const figures = times(18, (): Figures => {
        const own = draw(random, 90, ["a", "b"]);
        return { ...own, t: add(own, "a", "b") };
      });
      const names = list("Tổ dân phố", 18);
      const pages = [figures.slice(0, 9), figures.slice(9)];
      const at = (page: number): SheetRow[] =>
        units(names.slice(9 * page, 9 * page + 9), pages[page] ?? [], undefined, 9 * page);
      return oneTable({
        left: ["STT", "Tổ"],
        columns: [
          ["Hộ đã cài ứng dụng", "a"],
          ["Hộ chưa cài", "b"],
          ["Tổng số hộ", "t"],
        ],
        rows: [
          ...at(0),
          whole([null, "Cộng trang 1"], pages[0] ?? []),
          whole([null, "Trang 1 mang sang"], pages[0] ?? []),
          ...at(1),
          whole([null, "Tổng cộng"], figures),
        ],
      });
    },
  },
  {
    name: "plan and result of a budget: A, I, 1; the rest and the percentage of the plan; the whole A + B",
    make: (random) => {
      const fill = (): Figures => {
        const plan = 100 + random.below(9000);
        const done = random.below(plan + 1);
        return { plan, done, rest: plan - done };
      };
      const chapters = times(2, () => times(2, () => times(3, fill)));
      const shown: Shown = (each) => ({ r: percent(of(each, "done"), of(each, "plan"), 1) });
      const line = (left: readonly CellValue[], figures: readonly Figures[]): SheetRow => whole(left, figures, shown);
      return oneTable({
        left: ["STT", "Nội dung chi"],
        columns: [
          ["Dự toán giao", "plan"],
          ["Thực hiện", "done"],
          ["Còn lại", "rest"],
          ["Tỷ lệ (%)", "r"],
        ],
        rows: [
          line([null, "TỔNG SỐ (A + B)"], chapters.flat(2)),
          ...chapters.flatMap((groups, at): SheetRow[] => [
            line([["A", "B"][at] ?? "", ["CHI THƯỜNG XUYÊN", "CHI ĐẦU TƯ"][at] ?? ""], groups.flat()),
            ...groups.flatMap((own, group): SheetRow[] => [
              line([ROMAN[group] ?? "", `Nhóm ${group + 1}`], own),
              ...own.map((each, item) => line([item + 1, `Nhiệm vụ chi ${at}${group}${item}`], [each])),
            ]),
          ]),
        ],
        rates: ["r"],
      });
    },
  },
  {
    name: "months down with quarters, half a year and the year as rows between them",
    make: (random) => {
      const months = times(12, (): Figures => {
        const t = 50 + random.below(900);
        return { t, ...split(random, t, ["on", "off"]), back: random.below(t + 1) };
      });
      const some = (title: string, from: number, to: number): SheetRow => whole([title], months.slice(from, to));
      const quarter = (at: number): SheetRow[] => [
        ...months
          .slice(3 * at, 3 * at + 3)
          .map((each, m): SheetRow => ({ left: [`Tháng ${3 * at + m + 1}`], figures: each })),
        some(`Quý ${ROMAN[at] ?? ""}`, 3 * at, 3 * at + 3),
      ];
      return oneTable({
        left: ["Thời gian"],
        columns: [
          ["Tiếp nhận|Tổng", "t"],
          ["Tiếp nhận|Trực tuyến", "on"],
          ["Tiếp nhận|Trực tiếp", "off"],
          ["Trả kết quả", "back"],
        ],
        rows: [
          ...quarter(0),
          ...quarter(1),
          some("6 tháng đầu năm", 0, 6),
          ...quarter(2),
          ...quarter(3),
          some("6 tháng cuối năm", 6, 12),
          some("Cả năm", 0, 12),
        ],
      });
    },
  },
  {
    name: "of each unit a line in time and a line late below it, by kinds of dossiers across",
    make: (random) => {
      const kinds = ["Đất đai", "Hộ tịch", "Xây dựng", "Chứng thực"];
      const fill = (): Figures => {
        const own = Object.fromEntries(kinds.map((_, at) => [`k${at}`, random.below(200)]));
        return { ...own, t: add(own, ...Object.keys(own)) };
      };
      const blocks = times(6, () => [fill(), fill()]);
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [...kinds.map((kind, at): SheetColumn => [kind, `k${at}`]), ["Cộng", "t"]],
        rows: [
          ...blocks.flatMap((own, at): SheetRow[] => [
            whole([at + 1, communes(6)[at] ?? ""], own),
            { left: [null, "Trong đó: đúng hạn"], figures: own[0] ?? {} },
            { left: [null, "quá hạn"], figures: own[1] ?? {} },
          ]),
          whole([null, "Tổng cộng"], blocks.flat()),
        ],
      });
    },
  },
  {
    name: "members: a whole with three counts of it that are no parts, the total row only",
    make: (random) => {
      const names = list("Chi bộ", 10);
      const figures = names.map((): Figures => {
        const n = 8 + random.below(60);
        return { n, women: random.below(n + 1), young: random.below(n + 1), retired: random.below(n + 1) };
      });
      return oneTable({
        left: ["STT", "Chi bộ"],
        columns: [
          ["Tổng số đảng viên", "n"],
          ["Trong đó|Nữ", "women"],
          ["Trong đó|Dưới 35 tuổi", "young"],
          ["Trong đó|Hưu trí", "retired"],
        ],
        rows: [...units(names, figures), whole([null, "Tổng cộng"], figures)],
      });
    },
  },
  {
    name: "dossiers that carry on month by month: opening, received, settled, closing, without the year",
    make: (random) => {
      let rest = 100 + random.below(500);
      const months = times(9, (): Figures => {
        const own = { was: rest, came: 50 + random.below(700) };
        const done = random.below(own.was + own.came + 1);
        rest = own.was + own.came - done;
        return { ...own, done, ...split(random, done, ["good", "late"]), rest };
      });
      return oneTable({
        left: ["Tháng"],
        columns: [
          ["Kỳ trước chuyển sang", "was"],
          ["Mới tiếp nhận", "came"],
          ["Đã giải quyết|Tổng số", "done"],
          ["Đã giải quyết|Đúng hạn", "good"],
          ["Đã giải quyết|Quá hạn", "late"],
          ["Chuyển kỳ sau", "rest"],
        ],
        rows: months.map((each, at): SheetRow => ({ left: [`Tháng ${at + 1}`], figures: each })),
      });
    },
  },
  {
    name: "firms in provinces: this month, the same month a year ago, the growth; only the total of counts",
    make: (random) => {
      const names = list("Khu công nghiệp", 10);
      const figures = names.map((): Figures => {
        const own = draw(random, 400, ["now", "ago"]);
        return { now: of(own, "now") + 1, ago: of(own, "ago") + 1, capital: random.below(9000) };
      });
      const shown: Shown = (each, at) => ({
        g: at < 0 ? null : Math.round((1000 * (of(each, "now") - of(each, "ago"))) / of(each, "ago")) / 10,
      });
      return oneTable({
        left: ["STT", "Khu"],
        columns: [
          ["DN thành lập mới|Tháng 9/2026", "now"],
          ["DN thành lập mới|Tháng 9/2025", "ago"],
          ["DN thành lập mới|Tăng trưởng (%)", "g"],
          ["Vốn (tỷ đồng)", "capital"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Cộng"], figures, shown)],
        rates: ["g"],
      });
    },
  },
];

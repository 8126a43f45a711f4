import type { CellValue } from "../../../src/core";
import { add, communes, draw } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, dotted, of, percent, rounded, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

const ROMAN = ["I", "II", "III", "IV"];
const day = (at: number): string => String(at).padStart(2, "0");

/** The seventh set, first part: books that carry on from row to row, sums so far, products, plans. Written blind. */
export const seventhBooks: readonly SheetLayout[] = [
  {
    name: "a cash book without a line for what was there before: in, out, rest with points; the month's sums and rest in one line",
    make: (random) => {
      let rest = 0;
      const lines = times(13, (at): Figures => {
        const isIn = rest < 2000 || at === 0 || random.below(3) > 0;
        const own: Figures = isIn
          ? { in: 1000 * (50 + random.below(9000)) }
          : { out: 1000 * (1 + random.below(Math.floor(rest / 1000))) };
        rest += of(own, "in") - of(own, "out");
        return { ...own, rest };
      });
      const all = summed(lines);
      return oneTable({
        above: [["SỔ QUỸ TIỀN MẶT"], ["Tháng 8 năm 2026"], [null, null, null, null, "ĐVT: đồng"]],
        left: ["Ngày tháng", "Số phiếu", "Diễn giải"],
        columns: [
          ["Số tiền|Thu", "in"],
          ["Số tiền|Chi", "out"],
          ["Số tiền|Tồn", "rest"],
        ],
        rows: [
          ...lines.map((each, at): SheetRow => ({
            left: [
              `${day(at + 3)}/8/2026`,
              `${each["in"] === undefined ? "PC" : "PT"}${at + 11}`,
              each["in"] === undefined ? "Chi văn phòng phẩm" : "Thu lệ phí chứng thực",
            ],
            figures: each,
          })),
          { left: [null, null, "Cộng tháng 8"], figures: { in: of(all, "in"), out: of(all, "out"), rest } },
        ],
        typed: dotted,
      });
    },
  },
  {
    name: "a fund month by month: there before, in, out, there after; sums of in and out below",
    make: (random) => {
      let rest = 2000 + random.below(9000);
      const lines = times(8, (): Figures => {
        const own = { was: rest, in: 100 + random.below(5000) };
        const out = random.below(own.was + own.in + 1);
        rest = own.was + own.in - out;
        return { ...own, out, rest };
      });
      const all = summed(lines);
      return oneTable({
        above: [["QUỸ ĐỀN ƠN ĐÁP NGHĨA"], [null, null, null, "Đơn vị tính: nghìn đồng"]],
        left: ["Tháng"],
        columns: [
          ["Tồn đầu tháng", "was"],
          ["Thu trong tháng", "in"],
          ["Chi trong tháng", "out"],
          ["Tồn cuối tháng", "rest"],
        ],
        rows: [
          ...lines.map((each, at): SheetRow => ({ left: [at + 1], figures: each })),
          { left: ["Cộng"], figures: { in: of(all, "in"), out: of(all, "out") } },
        ],
      });
    },
  },
  {
    name: "months down, two measures, each of the month and since January, without a total row",
    make: (random) => {
      const so: Figures = { a: 0, b: 0 };
      const months = times(9, (): Figures => {
        const own = { a: 100 + random.below(900), b: 50 + random.below(800) };
        so["a"] = of(so, "a") + own.a;
        so["b"] = of(so, "b") + own.b;
        return { ...own, sa: so["a"], sb: so["b"] };
      });
      return oneTable({
        left: ["STT", "Tháng"],
        columns: [
          ["Hồ sơ tiếp nhận|Trong tháng", "a"],
          ["Hồ sơ tiếp nhận|Lũy kế từ đầu năm", "sa"],
          ["Hồ sơ đã giải quyết|Trong tháng", "b"],
          ["Hồ sơ đã giải quyết|Lũy kế từ đầu năm", "sb"],
        ],
        rows: months.map((each, at): SheetRow => ({ left: [at + 1, `Tháng ${at + 1}`], figures: each })),
      });
    },
  },
  {
    name: "a stock card: brought forward, in, out, rest; empty where nothing moved, the last line tells all",
    make: (random) => {
      const start = 20 + random.below(80);
      let rest = start;
      const lines = times(9, (): Figures => {
        const isOut = rest > 12 && random.below(3) > 0;
        const own: Figures = isOut ? { out: 1 + random.below(rest) } : { in: 10 + random.below(150) };
        rest += of(own, "in") - of(own, "out");
        return { ...own, rest };
      });
      const all = summed(lines);
      return oneTable({
        above: [["THẺ KHO"], ["Tên vật tư: Giấy A4 (ram)"], []],
        left: ["Ngày", "Chứng từ", "Nội dung"],
        columns: [
          ["Nhập", "in"],
          ["Xuất", "out"],
          ["Tồn", "rest"],
          ["Ký xác nhận", "sign"],
        ],
        rows: [
          { left: [null, null, "Tồn kho tháng trước chuyển sang"], figures: { rest: start } },
          ...lines.map((each, at): SheetRow => ({
            left: [
              `${day(2 * at + 1)}/10`,
              `${each["in"] === undefined ? "X" : "N"}-${day(at + 1)}`,
              each["in"] === undefined ? "Xuất cho phòng chuyên môn" : "Nhập mua",
            ],
            figures: each,
          })),
          { left: [null, null, "Tổng cộng"], figures: { in: of(all, "in"), out: of(all, "out"), rest } },
        ],
      });
    },
  },
  {
    name: "a car's book: index at start and end of each trip, distance, litres; sums of distance and litres",
    make: (random) => {
      let index = 12_000 + random.below(60_000);
      const trips = times(10, (): Figures => {
        const from = index;
        index += 15 + random.below(300);
        return { from, to: index, km: index - from, fuel: 5 + random.below(40) };
      });
      const all = summed(trips);
      return oneTable({
        left: ["TT", "Ngày", "Lộ trình"],
        columns: [
          ["Chỉ số công tơ mét|Đi", "from"],
          ["Chỉ số công tơ mét|Về", "to"],
          ["Số km", "km"],
          ["Nhiên liệu (lít)", "fuel"],
        ],
        rows: [
          ...trips.map((each, at): SheetRow => ({
            left: [
              at + 1,
              `${day(at + 4)}/7/2026`,
              `Trung tâm – xã ${["An Bình", "Gia Lộc", "Kim Sơn"][at % 3] ?? ""}`,
            ],
            figures: each,
          })),
          { left: [null, null, "Cộng"], figures: { km: of(all, "km"), fuel: of(all, "fuel") } },
        ],
      });
    },
  },
  {
    name: "goods bought: unit, number, price, money; the sum of the money only",
    make: (random) => {
      const goods = ["Giấy A4", "Bút bi", "Mực in", "Kẹp tài liệu", "Sổ công tác", "Bìa hồ sơ", "Ghim bấm"];
      const figures = goods.map((): Figures => {
        const own = { n: 2 + random.below(90), price: 500 * (4 + random.below(600)) };
        return { ...own, money: own.n * own.price };
      });
      const [unitOf, all] = [["Ram", "Cây", "Hộp"], figures.reduce((sum, each) => sum + of(each, "money"), 0)];
      const shown: Shown = (_, at) => ({ unit: unitOf[at % 3] ?? "" });
      return oneTable({
        left: ["STT", "Tên hàng hóa"],
        columns: [
          ["ĐVT", "unit"],
          ["Số lượng", "n"],
          ["Đơn giá (đồng)", "price"],
          ["Thành tiền (đồng)", "money"],
        ],
        rows: [...units(goods, figures, shown), { left: [null, "Tổng cộng"], figures: { money: all } }],
        typed: dotted,
      });
    },
  },
  {
    name: "fees: cases times the rate of each kind, what is kept and what is paid in, sums below",
    make: (random) => {
      const kinds = ["Chứng thực bản sao", "Chứng thực chữ ký", "Trích lục hộ tịch", "Đăng ký lại khai sinh"];
      const figures = kinds.map((): Figures => {
        const own = { n: 10 + random.below(900), rate: [2000, 5000, 8000, 10_000][random.below(4)] ?? 2000 };
        const money = own.n * own.rate;
        return { ...own, money, kept: (money * 7) / 10, paid: (money * 3) / 10 };
      });
      const all = summed(figures);
      return oneTable({
        left: ["TT", "Nội dung thu"],
        columns: [
          ["Số việc", "n"],
          ["Mức thu", "rate"],
          ["Số tiền thu được", "money"],
          ["Được để lại (70%)", "kept"],
          ["Nộp ngân sách (30%)", "paid"],
        ],
        rows: [
          ...units(kinds, figures),
          {
            left: [null, "Cộng"],
            figures: { n: of(all, "n"), money: of(all, "money"), kept: of(all, "kept"), paid: of(all, "paid") },
          },
        ],
      });
    },
  },
  {
    name: "a contract's goods: before tax, tax of 8 percent, with tax; totals above",
    make: (random) => {
      const goods = ["Máy tính để bàn", "Máy in", "Máy quét", "Bộ lưu điện", "Màn hình thông báo"];
      const figures = goods.map((): Figures => {
        const money = 25_000 * (40 + random.below(4000));
        return { money, tax: (money * 8) / 100, all: (money * 108) / 100 };
      });
      return oneTable({
        left: ["TT", "Danh mục"],
        columns: [
          ["Giá trị trước thuế", "money"],
          ["Thuế GTGT 8%", "tax"],
          ["Giá trị sau thuế", "all"],
        ],
        rows: [whole([null, "TỔNG CỘNG"], figures), ...units(goods, figures)],
        typed: dotted,
      });
    },
  },
  {
    name: "loans of four unions: at the start, lent, paid back, at the end, overdue and its share",
    make: (random) => {
      const names = ["Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Đoàn Thanh niên"];
      const figures = names.map((): Figures => {
        const own = { was: 1000 + random.below(20_000), lent: random.below(6000) };
        const back = random.below(own.was);
        const rest = own.was + own.lent - back;
        return { ...own, back, rest, late: random.below(Math.floor(rest / 20) + 2) };
      });
      const shown: Shown = (each) => ({ r: percent(of(each, "late"), of(each, "rest")) });
      return oneTable({
        left: ["STT", "Tổ chức nhận ủy thác"],
        columns: [
          ["Dư nợ đầu năm", "was"],
          ["Doanh số cho vay", "lent"],
          ["Doanh số thu nợ", "back"],
          ["Dư nợ cuối kỳ", "rest"],
          ["Trong đó: nợ quá hạn", "late"],
          ["Tỷ lệ nợ quá hạn (%)", "r"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Tổng cộng"], figures, shown)],
        rates: ["r"],
      });
    },
  },
  {
    name: "poor households: at the start, four ways in and out, at the end",
    make: (random) => {
      const names = communes(9);
      const figures = names.map((): Figures => {
        const own = { was: 80 + random.below(400), ...draw(random, 30, ["fresh", "again", "come", "out", "gone"]) };
        return { ...own, rest: add(own, "was", "fresh", "again", "come") - add(own, "out", "gone") };
      });
      return oneTable({
        left: ["STT", "Địa bàn"],
        columns: [
          ["Số hộ nghèo đầu năm", "was"],
          ["Diễn biến trong năm|Phát sinh mới", "fresh"],
          ["Diễn biến trong năm|Tái nghèo", "again"],
          ["Diễn biến trong năm|Chuyển đến", "come"],
          ["Diễn biến trong năm|Thoát nghèo", "out"],
          ["Diễn biến trong năm|Chuyển đi", "gone"],
          ["Số hộ nghèo cuối năm", "rest"],
        ],
        rows: [...units(names, figures), whole([null, "Tổng cộng"], figures)],
      });
    },
  },
  {
    name: "plan of the year, four quarters done, their sum, percent of the plan; sections with their sums, the whole on top",
    make: (random) => {
      const quarters = ["q1", "q2", "q3", "q4"];
      const sections = times(3, (at) =>
        times(2 + at, (): Figures => {
          const own = draw(random, 400, quarters);
          return { plan: 200 + random.below(1500), ...own, done: add(own, ...quarters) };
        }),
      );
      const shown: Shown = (each) => ({ r: percent(of(each, "done"), of(each, "plan"), 1) });
      const titles = ["Lĩnh vực kinh tế", "Lĩnh vực văn hóa - xã hội", "Lĩnh vực nội chính"];
      return oneTable({
        left: ["STT", "Nhiệm vụ"],
        columns: [
          ["Kế hoạch năm", "plan"],
          ...quarters.map((key, at): SheetColumn => [`Thực hiện|Quý ${ROMAN[at] ?? ""}`, key]),
          ["Thực hiện|Cả năm", "done"],
          ["% thực hiện/kế hoạch", "r"],
        ],
        rows: [
          whole([null, "Tổng số"], sections.flat(), shown),
          ...sections.flatMap((own, at): SheetRow[] => [
            whole([ROMAN[at] ?? "", titles[at] ?? ""], own, shown),
            ...own.map((each, line): SheetRow => ({
              left: [line + 1, `Nhiệm vụ ${ROMAN[at] ?? ""}.${line + 1}`],
              figures: each,
              shown: shown(each, line),
            })),
          ]),
        ],
        rates: ["r"],
      });
    },
  },
  {
    name: "wages: two coefficients, their sum, money at the base wage; sums of all",
    make: (random) => {
      const names = ["Chủ tịch", "Phó Chủ tịch", "Văn phòng", "Tư pháp - Hộ tịch", "Địa chính", "Kế toán"];
      const figures = names.map((): Figures => {
        const own = { wage: 234 + random.below(400), extra: 10 * random.below(6) };
        return { ...own, sum: own.wage + own.extra, money: (own.wage + own.extra) * 23_400 };
      });
      const typed = (figure: number, key: string): CellValue =>
        key === "money" ? dotted(figure) : comma(figure / 100, 2);
      return oneTable({
        above: [["BẢNG LƯƠNG THÁNG 9/2026"], ["Mức lương cơ sở: 2.340.000 đồng"], []],
        left: ["STT", "Chức danh"],
        columns: [
          ["Hệ số lương", "wage"],
          ["Phụ cấp chức vụ", "extra"],
          ["Cộng hệ số", "sum"],
          ["Thành tiền", "money"],
        ],
        rows: [...units(names, figures), whole([null, "Tổng cộng"], figures)],
        typed,
      });
    },
  },
  {
    name: "this month, since January, the same months a year ago, change in number and percent; four fields only",
    make: (random) => {
      const names = ["Hộ tịch", "Đất đai", "Chứng thực", "Bảo trợ xã hội"];
      const figures = names.map((): Figures => {
        const month = 20 + random.below(400);
        const own = { month, so: month + random.below(3000), ago: 100 + random.below(3000) };
        return { ...own, diff: own.so - own.ago };
      });
      const shown: Shown = (each) => ({ r: rounded((100 * of(each, "so")) / of(each, "ago"), 1) });
      return oneTable({
        left: ["STT", "Lĩnh vực"],
        columns: [
          ["Trong tháng", "month"],
          ["Lũy kế từ đầu năm", "so"],
          ["Cùng kỳ năm trước", "ago"],
          ["Tăng (+), giảm (-)", "diff"],
          ["So với cùng kỳ (%)", "r"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Cộng"], figures, shown)],
        rates: ["r"],
      });
    },
  },
];

import type { CellValue } from "../../../src/core";
import { communes, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, dotted, of, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetLayout } from "./sheet";

/** The eighth set, second part: counts times prices, land, shares of the total. Written blind. */
export const eighthMoney: readonly SheetLayout[] = [
  {
    name: "certification: unit, cases, price of one, money; only the money added up, the sum in words below",
    make: (random) => {
      const names = ["Bản sao từ bản chính", "Chữ ký", "Hợp đồng, giao dịch", "Sửa lỗi sai sót"];
      const rate = [2000, 10_000, 50_000, 25_000];
      const figures = names.map((_, at): Figures => {
        const own = { n: 3 + random.below(at === 0 ? 4000 : 120), price: rate[at] ?? 0 };
        return { ...own, money: own.n * own.price };
      });
      const shown: Shown = (_, at) => ({ unit: ["Trang", "Trường hợp", "Hợp đồng", "Trường hợp"][at] ?? "" });
      return oneTable({
        left: ["STT", "Loại việc"],
        columns: [
          ["Đơn vị tính", "unit"],
          ["Số lượng", "n"],
          ["Mức thu", "price"],
          ["Thành tiền", "money"],
        ],
        rows: [
          ...units(names, figures, shown),
          { left: [null, "Cộng"], figures: { money: of(summed(figures), "money") } },
        ],
        below: [[null, "(Bằng chữ: theo bảng kê kèm theo)"]],
        typed: (figure, key): CellValue => (key === "n" ? figure : dotted(figure)),
      });
    },
  },
  {
    name: "support paid: beneficiaries, months, level, money; villages; people and money added up",
    make: (random) => {
      const figures = times(7, (): Figures => {
        const own = {
          people: 2 + random.below(60),
          months: 1 + random.below(6),
          level: 500_000 + 250_000 * random.below(5),
        };
        return { ...own, money: own.people * own.months * own.level };
      });
      const all = summed(figures);
      return oneTable({
        left: ["STT", "Thôn, tổ dân phố"],
        columns: [
          ["Số đối tượng (người)", "people"],
          ["Số tháng", "months"],
          ["Mức hưởng (đồng/tháng)", "level"],
          ["Kinh phí (đồng)", "money"],
        ],
        rows: [
          ...units(
            times(7, (at) => `Thôn ${at + 1}`),
            figures,
          ),
          { left: [null, "Tổng cộng"], figures: { people: of(all, "people"), money: of(all, "money") } },
        ],
      });
    },
  },
  {
    name: "land papers: carried over, new, all; granted, sent back, not yet; square metres granted as a text with a decimal",
    make: (random) => {
      const names = communes(6);
      const figures = names.map((): Figures => {
        const own = { old: random.below(60), fresh: 20 + random.below(300) };
        const n = own.old + own.fresh;
        return { ...own, n, ...split(random, n, ["done", "back", "left"]), area: 1000 + random.below(900_000) };
      });
      return oneTable({
        left: ["STT", "Tên xã"],
        columns: [
          ["Kỳ trước chuyển sang", "old"],
          ["Mới tiếp nhận", "fresh"],
          ["Tổng số phải giải quyết", "n"],
          ["Số GCN đã cấp", "done"],
          ["Diện tích đã cấp (m2)", "area"],
          ["Số hồ sơ trả lại", "back"],
          ["Chưa giải quyết", "left"],
        ],
        under: [[null, null, "(1)", "(2)", "(3)=(1)+(2)", "(4)", "(5)", "(6)", "(7)=(3)-(4)-(6)"]],
        rows: [...units(names, figures), whole([null, "Toàn huyện"], figures)],
        typed: (figure, key): CellValue =>
          key === "area" ? `${dotted(Math.floor(figure / 10))},${figure % 10}` : figure,
      });
    },
  },
  {
    name: "household businesses by size: number, turnover, tax, share of number and of tax as texts",
    make: (random) => {
      const names = ["Dưới 200 triệu", "Từ 200 đến 500 triệu", "Từ 500 triệu đến 1 tỷ", "Từ 1 đến 3 tỷ", "Trên 3 tỷ"];
      const figures = names.map((): Figures => {
        const n = 4 + random.below(500);
        return { n, turn: n * (120 + random.below(900)), tax: n * (1 + random.below(40)) };
      });
      const all = summed(figures);
      const part = (key: string, each: Figures): string => `${comma((100 * of(each, key)) / of(all, key), 1)}%`;
      const shown: Shown = (each) => ({ rn: part("n", each), rt: part("tax", each) });
      return oneTable({
        left: ["STT", "Quy mô doanh thu"],
        columns: [
          ["Số hộ", "n"],
          ["% số hộ", "rn"],
          ["Doanh thu (triệu đồng)", "turn"],
          ["Thuế phải nộp (triệu đồng)", "tax"],
          ["% số thuế", "rt"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Cộng"], figures, shown)],
        rates: ["rn", "rt"],
      });
    },
  },
];

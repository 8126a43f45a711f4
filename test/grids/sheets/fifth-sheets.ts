import type { CellValue } from "../../../src/core";
import { add, communes, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, dotted, named, of, percent, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

const KINDS = ["Khiếu nại", "Tố cáo", "Kiến nghị", "Phản ánh", "Đề nghị khác"];

/** A fifth set, small, written blind after the fourth had been mended. */
export const fifthSheets: readonly SheetLayout[] = [
  {
    name: "17aM: kinds of certification in rows, cases and fees, commune and department in groups",
    make: (random) => {
      const names = [
        "Bản sao từ bản chính",
        "Chữ ký",
        "Hợp đồng, giao dịch",
        "Di chúc",
        "Từ chối nhận di sản",
        "Bản dịch",
      ];
      const figures = names.map((): Figures => {
        const n = draw(random, 900, ["na", "nb"]);
        const m: Figures = { ma: of(n, "na") * 2, mb: of(n, "nb") * 10 };
        return { ...n, ...m, n: add(n, "na", "nb"), m: add(m, "ma", "mb") };
      });
      return oneTable({
        left: ["TT", "Loại việc"],
        columns: [
          ["UBND cấp xã|Số việc", "na"],
          ["UBND cấp xã|Lệ phí (nghìn đồng)", "ma"],
          ["Phòng Tư pháp|Số việc", "nb"],
          ["Phòng Tư pháp|Lệ phí (nghìn đồng)", "mb"],
          ["Tổng|Số việc", "n"],
          ["Tổng|Lệ phí (nghìn đồng)", "m"],
        ],
        under: [["A", "B", "(1)", "(2)", "(3)", "(4)", "(5)=(1)+(3)", "(6)=(2)+(4)"]],
        rows: [...units(names, figures), whole([null, "Tổng số"], figures)],
      });
    },
  },
  {
    name: "levels of government as sections with headings, the same fields in each, totals below the sections",
    make: (random) => {
      const fill = (): Figures => {
        const t = random.below(1500);
        const done = random.below(t + 1);
        return { t, done, ...split(random, done, ["soon", "good", "late"]), open: t - done };
      };
      const fields = ["Đất đai", "Hộ tịch", "Xây dựng", "Chứng thực", "Môi trường"];
      const levels = times(3, () => fields.map(fill));
      const titles = ["CẤP TỈNH", "CẤP HUYỆN", "CẤP XÃ"];
      return oneTable({
        left: ["TT", "Lĩnh vực"],
        columns: [
          ["Tiếp nhận", "t"],
          ["Đã giải quyết|Tổng", "done"],
          ["Đã giải quyết|Trước hạn", "soon"],
          ["Đã giải quyết|Đúng hạn", "good"],
          ["Đã giải quyết|Quá hạn", "late"],
          ["Đang giải quyết", "open"],
        ],
        rows: [
          ...levels.flatMap((own, at): SheetRow[] => [
            { left: [["A", "B", "C"][at] ?? "", titles[at] ?? ""], figures: null },
            ...units(fields, own),
            whole([null, `Cộng ${["A", "B", "C"][at] ?? ""}`], own),
          ]),
          whole([null, "TỔNG CỘNG (A+B+C)"], levels.flat()),
        ],
      });
    },
  },
  {
    name: "weeks of a month: carried from the week before, received, settled, left; the month below",
    make: (random) => {
      let left = 200 + random.below(400);
      const was = left;
      const weeks = times(5, () => {
        const own = { was: left, came: random.below(500) };
        const done = random.below(own.was + own.came + 1);
        left = own.was + own.came - done;
        return { ...own, done, left };
      });
      const all = summed(weeks);
      return oneTable({
        left: ["Tuần"],
        columns: [
          ["Tuần trước chuyển sang", "was"],
          ["Tiếp nhận trong tuần", "came"],
          ["Giải quyết trong tuần", "done"],
          ["Chuyển tuần sau", "left"],
        ],
        rows: [
          ...weeks.map((each, at): SheetRow => ({ left: [`Tuần ${at + 1}`], figures: each })),
          { left: ["Cả tháng"], figures: { was, came: of(all, "came"), done: of(all, "done"), left } },
        ],
      });
    },
  },
  {
    name: "petitions turned: kinds down, communes across, the sum of all at the right, letters for numbers",
    make: (random) => {
      const names = communes(7);
      const kinds = KINDS.map((): Figures => {
        const own = Object.fromEntries(names.map((_, at) => [`x${at}`, random.below(60)]));
        return { ...own, t: add(own, ...Object.keys(own)) };
      });
      return oneTable({
        left: ["", "Loại đơn"],
        columns: [...names.map((name, at): SheetColumn => [name, `x${at}`]), ["Toàn huyện", "t"]],
        rows: [
          ...kinds.map((each, at): SheetRow => ({ left: ["abcde"[at] ?? "", KINDS[at] ?? ""], figures: each })),
          whole([null, "Cộng"], kinds),
        ],
      });
    },
  },
  {
    name: "investment: capital planned, paid, left, share paid; projects with long names and money as texts",
    make: (random) => {
      const figures = times(9, () => {
        const plan = 500 + random.below(90_000);
        const paid = random.below(plan + 1);
        return { plan, paid, left: plan - paid };
      });
      const shown: Shown = (each) => ({ r: comma((100 * of(each, "paid")) / of(each, "plan"), 1) });
      return oneTable({
        above: [["GIẢI NGÂN VỐN ĐẦU TƯ CÔNG"], [null, null, null, null, "ĐVT: triệu đồng"]],
        left: ["STT", "Danh mục dự án"],
        columns: [
          ["Kế hoạch vốn năm 2026", "plan"],
          ["Đã giải ngân", "paid"],
          ["Tỷ lệ (%)", "r"],
          ["Còn lại chưa giải ngân", "left"],
        ],
        rows: [
          whole([null, "TỔNG SỐ"], figures, shown),
          ...units(list("Nâng cấp, cải tạo trụ sở và trung tâm phục vụ hành chính công giai đoạn", 9), figures, shown),
        ],
        rates: ["r"],
        typed: (figure) => dotted(figure),
      });
    },
  },
  {
    name: "digital signatures: given, used, both by two providers, an empty total for the dates",
    make: (random) => {
      const figures = times(10, () => {
        const own = draw(random, 90, ["gov", "other"]);
        const n = add(own, "gov", "other");
        return { ...own, n, used: random.below(n + 1) };
      });
      const shown: Shown = (each, at): Record<string, CellValue> => ({
        d: at < 0 ? null : `${10 + at}/06/2026`,
        r: percent(of(each, "used"), of(each, "n"), 1),
      });
      return oneTable({
        left: ["TT", "Phòng, đơn vị"],
        columns: [
          ["Ngày chốt", "d"],
          ["Chữ ký số đã cấp|Ban Cơ yếu", "gov"],
          ["Chữ ký số đã cấp|Nhà cung cấp khác", "other"],
          ["Chữ ký số đã cấp|Cộng", "n"],
          ["Đang sử dụng", "used"],
          ["Tỷ lệ sử dụng (%)", "r"],
        ],
        rows: [...units(list("Phòng", 10), figures, shown), whole([null, "Tổng cộng"], figures, shown)],
        rates: ["r"],
      });
    },
  },
  {
    name: "four units only: three parts, their sum, the total above",
    make: (random) => {
      const figures = times(4, () => {
        const own = draw(random, 500, ["a", "b", "c"]);
        return { t: add(own, "a", "b", "c"), ...own };
      });
      return oneTable({
        left: ["STT", "Khu vực"],
        columns: [
          ["Tổng số lượt", "t"],
          ["Trực tiếp", "a"],
          ["Trực tuyến", "b"],
          ["Bưu chính", "c"],
        ],
        rows: [whole([null, "Tổng cộng"], figures), ...units(list("Khu", 4), figures)],
      });
    },
  },
  {
    name: "quarters of two years side by side, the change in percent",
    make: (random) => {
      const keys = ["q1", "q2", "q3", "q4"];
      const figures = times(8, () => {
        const past = draw(
          random,
          3000,
          keys.map((key) => `${key}p`),
        );
        const now = draw(
          random,
          3000,
          keys.map((key) => `${key}n`),
        );
        return { ...past, ...now, tp: add(past, ...Object.keys(past)), tn: add(now, ...Object.keys(now)) };
      });
      const shown: Shown = (each) => ({
        p: of(each, "tp") === 0 ? null : Math.round((1000 * (of(each, "tn") - of(each, "tp"))) / of(each, "tp")) / 10,
      });
      const year = (title: string, key: string): SheetColumn[] => [
        ...keys.map((quarter, at): SheetColumn => [
          `${title}|Quý ${["I", "II", "III", "IV"][at] ?? ""}`,
          quarter + key,
        ]),
        [`${title}|Cả năm`, `t${key}`],
      ];
      return oneTable({
        left: ["Đơn vị"],
        columns: [...year("Năm 2025", "p"), ...year("Năm 2026", "n"), ["Tăng, giảm (%)", "p"]],
        rows: [...units(list("Chi cục", 8), figures, shown), whole([null, "Cộng"], figures, shown)].map(named),
        rates: ["p"],
      });
    },
  },
];

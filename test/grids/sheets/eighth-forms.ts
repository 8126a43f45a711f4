import type { CellValue } from "../../../src/core";
import { add, communes, draw, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, of, percent, rounded, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

const ROMAN = ["I", "II", "III", "IV"];

/** The eighth set, first part: reports of fields whose forms nobody told the product of. Written blind. */
export const eighthForms: readonly SheetLayout[] = [
  {
    name: "driving licences by case in rows, classes across, their sum and its share of the whole",
    make: (random) => {
      const names = ["Trường hợp cấp mới", "Trường hợp đổi do hết hạn", "Trường hợp đổi do hỏng", "Trường hợp cấp lại"];
      const figures = names.map((): Figures => {
        const own = draw(random, 700, ["a1", "a", "b", "c1", "c"]);
        return { ...own, t: add(own, "a1", "a", "b", "c1", "c") };
      });
      const all = of(summed(figures), "t");
      const shown: Shown = (each) => ({ r: percent(of(each, "t"), all, 1) });
      return oneTable({
        above: [["KẾT QUẢ CẤP, ĐỔI GIẤY PHÉP LÁI XE"], ["(Từ ngày 15/9/2026 đến ngày 14/10/2026)"], []],
        left: ["STT", "Nội dung"],
        columns: [
          ["Hạng giấy phép lái xe|A1", "a1"],
          ["Hạng giấy phép lái xe|A", "a"],
          ["Hạng giấy phép lái xe|B", "b"],
          ["Hạng giấy phép lái xe|C1", "c1"],
          ["Hạng giấy phép lái xe|C", "c"],
          ["Tổng số", "t"],
          ["Tỷ trọng (%)", "r"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Tổng cộng"], figures, shown)],
        rates: ["r"],
      });
    },
  },
  {
    name: "paid online: dossiers and money of it beside all, the share of each, the whole on top, ranks",
    make: (random) => {
      const names = communes(10);
      const figures = names.map((): Figures => {
        const own = { n: 40 + random.below(900), money: 1000 * (500 + random.below(60_000)) };
        return { ...own, e: random.below(own.n + 1), em: 1000 * random.below(own.money / 1000) };
      });
      const shown: Shown = (each, at) => ({
        rn: percent(of(each, "e"), of(each, "n")),
        rm: percent(of(each, "em"), of(each, "money")),
        rank: at < 0 ? null : ((at * 7) % 10) + 1,
      });
      return oneTable({
        left: ["TT", "Đơn vị"],
        columns: [
          ["Giao dịch phải thanh toán|Số hồ sơ", "n"],
          ["Giao dịch phải thanh toán|Số tiền (đồng)", "money"],
          ["Thanh toán trực tuyến|Số hồ sơ", "e"],
          ["Thanh toán trực tuyến|Tỷ lệ hồ sơ (%)", "rn"],
          ["Thanh toán trực tuyến|Số tiền (đồng)", "em"],
          ["Thanh toán trực tuyến|Tỷ lệ tiền (%)", "rm"],
          ["Xếp hạng", "rank"],
        ],
        rows: [whole([null, "TOÀN TỈNH"], figures, shown), ...units(names, figures, shown)],
        rates: ["rn", "rm"],
      });
    },
  },
  {
    name: "public services: all, in three levels each with its percentage, digitised and reused with theirs",
    make: (random) => {
      const names = ["Sở Nội vụ", "Sở Tư pháp", "Sở Xây dựng", "Sở Y tế", "Sở Công Thương", "Sở Tài chính"];
      const figures = names.map((): Figures => {
        const n = 90 + random.below(3000);
        return { n, ...split(random, n, ["full", "part", "paper"]), scan: random.below(n + 1), again: random.below(n) };
      });
      const shown: Shown = (each) =>
        Object.fromEntries(
          ["full", "part", "paper", "scan", "again"].map((key) => [
            `${key}%`,
            percent(of(each, key), of(each, "n"), 1),
          ]),
        );
      const pair = (title: string, key: string): SheetColumn[] => [
        [`${title}|Số lượng`, key],
        [`${title}|Tỷ lệ (%)`, `${key}%`],
      ];
      return oneTable({
        left: ["STT", "Cơ quan"],
        columns: [
          ["Tổng số hồ sơ", "n"],
          ...pair("Toàn trình", "full"),
          ...pair("Một phần", "part"),
          ...pair("Trực tiếp", "paper"),
          ...pair("Số hóa thành phần hồ sơ", "scan"),
          ...pair("Khai thác, tái sử dụng", "again"),
        ],
        rows: [...units(names, figures, shown), whole([null, "Tổng"], figures, shown)],
        rates: ["full%", "part%", "paper%", "scan%", "again%"],
      });
    },
  },
  {
    name: "scores of the index of serving people: five groups with points, their sum, the average of each column below",
    make: (random) => {
      const names = communes(8);
      const groups: readonly (readonly [string, string, number])[] = [
        ["Công khai, minh bạch", "open", 1800],
        ["Tiến độ giải quyết", "pace", 2000],
        ["Dịch vụ công trực tuyến", "net", 2200],
        ["Mức độ hài lòng", "glad", 1800],
        ["Số hóa hồ sơ", "scan", 2200],
      ];
      const figures = names.map((): Figures => {
        const own: Figures = Object.fromEntries(
          groups.map(([, key, most]) => [key, Math.floor(most / 2) + random.below(Math.floor(most / 2) + 1)]),
        );
        return { ...own, t: add(own, ...groups.map(([, key]) => key)) };
      });
      const sum = summed(figures);
      const keys = [...groups.map(([, key]) => key), "t"];
      const average: SheetRow = {
        left: [null, "Bình quân"],
        figures: {},
        shown: Object.fromEntries(keys.map((key) => [key, rounded(of(sum, key) / 100 / names.length, 2)])),
      };
      const grade: Shown = (each) => ({
        grade: of(each, "t") >= 9000 ? "Xuất sắc" : of(each, "t") >= 8000 ? "Tốt" : "Khá",
      });
      return oneTable({
        left: ["STT", "Xã, phường"],
        columns: [
          ...groups.map(([title, key]): SheetColumn => [title, key]),
          ["Tổng điểm", "t"],
          ["Xếp loại", "grade"],
        ],
        rows: [
          ...units(names, figures, grade).map((row): SheetRow => ({
            left: row.left,
            figures: row.figures,
            shown: row.shown ?? {},
          })),
          average,
        ],
        rates: keys,
        typed: (figure): CellValue => figure / 100,
      });
    },
  },
  {
    name: "complaints of one office in one row: carried over and new, conditions, three outcomes, left",
    make: (random) => {
      const old = 5 + random.below(30);
      const fresh = 20 + random.below(200);
      const t = old + fresh;
      const ok = random.below(t + 1);
      const done = random.below(ok + 1);
      const own: Figures = {
        old,
        fresh,
        t,
        ok,
        not: t - ok,
        done,
        left: ok - done,
        ...split(random, done, ["right", "wrong", "half"]),
      };
      return oneTable({
        above: [["KẾT QUẢ GIẢI QUYẾT ĐƠN KHIẾU NẠI"], []],
        left: ["Đơn vị"],
        columns: [
          ["Tổng số đơn|Kỳ trước chuyển sang", "old"],
          ["Tổng số đơn|Tiếp nhận trong kỳ", "fresh"],
          ["Tổng số đơn|Cộng", "t"],
          ["Phân loại|Đủ điều kiện", "ok"],
          ["Phân loại|Không đủ điều kiện", "not"],
          ["Kết quả giải quyết|Đã giải quyết", "done"],
          ["Kết quả giải quyết|Trong đó|Khiếu nại đúng", "right"],
          ["Kết quả giải quyết|Trong đó|Khiếu nại sai", "wrong"],
          ["Kết quả giải quyết|Trong đó|Đúng một phần", "half"],
          ["Kết quả giải quyết|Chưa giải quyết", "left"],
        ],
        under: [["MS", "1", "2", "3=1+2", "4", "5", "6=7+8+9", "7", "8", "9", "10"]],
        rows: [{ left: ["UBND xã Kim Sơn"], figures: own }],
      });
    },
  },
  {
    name: "a month, the months before and the sum of both as rows, kinds of dossiers across",
    make: (random) => {
      const keys = ["civil", "land", "copy", "help", "firm"];
      const [before, now] = [draw(random, 4000, keys), draw(random, 700, keys)].map((own): Figures => ({
        ...own,
        t: add(own, ...keys),
      }));
      const titles = ["Hộ tịch", "Đất đai", "Chứng thực", "Bảo trợ xã hội", "Đăng ký hộ kinh doanh"];
      return oneTable({
        left: ["STT", "Kỳ báo cáo"],
        columns: [...keys.map((key, at): SheetColumn => [titles[at] ?? "", key]), ["Tổng cộng", "t"]],
        rows: [
          { left: [1, "Lũy kế đến hết tháng 8"], figures: before ?? {} },
          { left: [2, "Tháng 9"], figures: now ?? {} },
          { left: [3, "Lũy kế đến hết tháng 9"], figures: summed([before ?? {}, now ?? {}]) },
        ],
      });
    },
  },
  {
    name: "budget in billions with one decimal, each rounded by itself, its part of the whole, sections with the sum in their heading",
    make: (random) => {
      const sections = times(3, (at) => times(2 + at, (): Figures => draw(random, 90_000, ["plan", "done"])));
      const sum = summed(sections.flat());
      const titles = ["Chi đầu tư phát triển", "Chi thường xuyên", "Chi chương trình mục tiêu"];
      const items = [
        "Giáo dục",
        "Y tế",
        "Giao thông",
        "Văn hóa",
        "Môi trường",
        "An sinh",
        "Quản lý",
        "Khác",
        "Dự phòng",
      ];
      const shown: Shown = (each) => ({
        r: rounded((100 * of(each, "done")) / of(each, "plan"), 1),
        share: rounded((100 * of(each, "done")) / of(sum, "done"), 1),
      });
      let at = 0;
      return oneTable({
        above: [["TÌNH HÌNH CHI NGÂN SÁCH 9 THÁNG"], [null, null, null, null, "Đơn vị: tỷ đồng"]],
        left: ["STT", "Nội dung"],
        columns: [
          ["Dự toán năm", "plan"],
          ["Thực hiện", "done"],
          ["TH/DT (%)", "r"],
          ["Tỷ trọng (%)", "share"],
        ],
        rows: [
          whole([null, "TỔNG CHI"], sections.flat(), shown),
          ...sections.flatMap((own, section): SheetRow[] => [
            whole([ROMAN[section] ?? "", titles[section] ?? ""], own, shown),
            ...own.map((each, line): SheetRow => {
              at += 1;
              return {
                left: [line + 1, items[at - 1] ?? ""],
                figures: each,
                shown: shown(each, line),
                isUnit: true,
              };
            }),
          ]),
        ],
        rates: ["r", "share"],
        typed: (figure): CellValue => rounded(figure / 100, 1),
      });
    },
  },
  {
    name: "months across with a sum after each quarter and of the year, fields down, all below",
    make: (random) => {
      const names = ["Hộ tịch", "Cư trú", "Đất đai", "Xây dựng", "Chứng thực", "Khác"];
      const months = times(12, (at) => `m${at + 1}`);
      const figures = names.map((): Figures => {
        const own = draw(random, 300, months);
        const quarters: Figures = {};
        for (let quarter = 0; quarter < 4; quarter += 1)
          quarters[`q${quarter + 1}`] = add(own, ...months.slice(3 * quarter, 3 * quarter + 3));
        return { ...own, ...quarters, y: add(own, ...months) };
      });
      return oneTable({
        left: ["STT", "Lĩnh vực"],
        columns: [
          ...times(4, (quarter): SheetColumn[] => [
            ...times(3, (at): SheetColumn => [`Tháng ${3 * quarter + at + 1}`, `m${3 * quarter + at + 1}`]),
            [`Quý ${ROMAN[quarter] ?? ""}`, `q${quarter + 1}`],
          ]).flat(),
          ["Cả năm", "y"],
        ],
        rows: [...units(names, figures), whole([null, "Tổng cộng"], figures)],
      });
    },
  },
  {
    name: "A, B, I, II: two levels of offices, sums above their rows, «TỔNG CỘNG (A+B)» first, percent in time and left",
    make: (random) => {
      const fill = (): Figures => {
        const done = 30 + random.below(900);
        const open = random.below(200);
        return {
          n: done + open,
          done,
          ...split(random, done, ["good", "late"]),
          open,
          ...(([soon, over]): Figures => ({ soon: soon ?? 0, over: over ?? 0 }))(
            Object.values(split(random, open, ["x", "y"])),
          ),
        };
      };
      const [offices, places] = [times(5, fill), times(7, fill)];
      const names = ["Sở Nông nghiệp và Môi trường", "Sở Y tế", "Sở Nội vụ", "Thanh tra tỉnh", "Ban Quản lý KCN"];
      const shown: Shown = (each) => ({
        r: of(each, "done") === 0 ? "-" : `${comma((100 * of(each, "good")) / of(each, "done"), 2)}%`,
      });
      return oneTable({
        left: ["STT", "Cơ quan, đơn vị"],
        columns: [
          ["Tiếp nhận", "n"],
          ["Đã giải quyết|Tổng", "done"],
          ["Đã giải quyết|Trước và đúng hạn", "good"],
          ["Đã giải quyết|Quá hạn", "late"],
          ["Đã giải quyết|Tỷ lệ đúng hạn", "r"],
          ["Đang giải quyết|Tổng", "open"],
          ["Đang giải quyết|Trong hạn", "soon"],
          ["Đang giải quyết|Quá hạn", "over"],
        ],
        rows: [
          whole([null, "TỔNG CỘNG (A+B)"], [...offices, ...places], shown),
          whole(["A", "CẤP TỈNH"], offices, shown),
          ...units(names, offices, shown),
          whole(["B", "CẤP XÃ"], places, shown),
          ...units(communes(7), places, shown),
        ],
        rates: ["r"],
      });
    },
  },
  {
    name: "staff: given, present in three kinds, the whole in the middle, what lacks, to be cut; sections of offices",
    make: (random) => {
      const sections = times(2, (at) =>
        times(3 + at, (): Figures => {
          const own = draw(random, 40, ["lead", "clerk", "other"]);
          const here = add(own, "lead", "clerk", "other");
          const lacks = random.below(7);
          return { given: here + lacks, ...own, here, lacks, cut: random.below(4) };
        }),
      );
      const titles = ["Khối hành chính", "Khối sự nghiệp"];
      const names = [
        ["Văn phòng", "Phòng Kinh tế", "Phòng Văn hóa"],
        ["Trường Mầm non", "Trường Tiểu học", "Trạm Y tế", "Trung tâm Văn hóa"],
      ];
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [
          ["Biên chế được giao", "given"],
          ["Lãnh đạo, quản lý", "lead"],
          ["Biên chế hiện có", "here"],
          ["Chuyên môn", "clerk"],
          ["Hỗ trợ, phục vụ", "other"],
          ["Còn thiếu so với giao", "lacks"],
          ["Dự kiến tinh giản", "cut"],
        ],
        rows: [
          ...sections.flatMap((own, at): SheetRow[] => [
            whole([ROMAN[at] ?? "", titles[at] ?? ""], own),
            ...units(names[at] ?? [], own),
          ]),
          whole([null, "Tổng cộng (I+II)"], sections.flat()),
        ],
      });
    },
  },
  {
    name: "insured people: four kinds each with the plan, done and percent; this month's change on the last",
    make: (random) => {
      const names = ["BHXH bắt buộc", "BHXH tự nguyện", "BHYT hộ gia đình", "BH thất nghiệp"];
      const figures = names.map((): Figures => {
        const own = { plan: 800 + random.below(40_000), last: 500 + random.below(30_000) };
        const now = own.last + random.below(900) - 300;
        return { ...own, now, diff: now - own.last };
      });
      const shown: Shown = (each) => ({ r: percent(of(each, "now"), of(each, "plan")) });
      return oneTable({
        above: [["SỐ NGƯỜI THAM GIA BẢO HIỂM"], [null, null, null, null, "ĐVT: người"]],
        left: ["TT", "Loại hình"],
        columns: [
          ["Kế hoạch giao", "plan"],
          ["Tháng trước", "last"],
          ["Tháng này", "now"],
          ["Tăng/giảm so với tháng trước", "diff"],
          ["Đạt tỷ lệ % so với kế hoạch", "r"],
        ],
        rows: units(names, figures, shown).map(({ left, figures: own, shown: texts }): SheetRow => ({
          left,
          figures: own,
          shown: texts ?? {},
        })),
        rates: ["r"],
      });
    },
  },
];

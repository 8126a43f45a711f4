import type { CellValue } from "../../../src/core";
import type { RandomSource } from "../../tables/random-source";
import { add, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

const row = (left: readonly CellValue[], figures: Figures | null): SheetRow => ({ left, figures });
const of = (figures: Figures, key: string): number => figures[key] ?? 0;
const parts = (random: RandomSource, size = 900): Figures => {
  const figures = draw(random, size, ["a", "b", "c"]);
  return { ...figures, t: add(figures, "a", "b", "c") };
};

/** A third set, by how the rows hang together, written blind. */
export const thirdRows: readonly SheetLayout[] = [
  {
    name: "events of civil status with their kinds below, by dashes",
    make: (random) => {
      const event = (): Figures[] =>
        times(3, () => {
          const figures = draw(random, 500, ["men", "women"]);
          return { ...figures, t: add(figures, "men", "women") };
        });
      const names = ["Đăng ký khai sinh", "Đăng ký khai tử", "Đăng ký giám hộ", "Nhận cha, mẹ, con"];
      return oneTable({
        left: ["TT", "Loại việc"],
        columns: [
          ["Tổng số", "t"],
          ["Nam", "men"],
          ["Nữ", "women"],
        ],
        rows: names.flatMap((name, at) => {
          const own = event();
          return [
            row([at + 1, name], summed(own)),
            ...["- Đúng hạn", "- Quá hạn", "- Đăng ký lại"].map((kind, nth) => row([null, kind], own[nth] ?? {})),
          ];
        }),
      });
    },
  },
  {
    name: "revenue by items A, I, 1: plan, month, year so far, percent as a fraction",
    make: (random) => {
      const item = (): Figures => {
        const plan = 5000 + random.below(90_000);
        const so = Math.floor(plan * random.next() * 1.1);
        return { plan, so, month: Math.floor(so * random.next()) };
      };
      const shown = (figures: Figures): Record<string, CellValue> => ({
        r: Math.round((10_000 * of(figures, "so")) / of(figures, "plan")) / 10_000,
      });
      const line = (left: readonly CellValue[], figures: Figures): SheetRow => ({
        left,
        figures,
        shown: shown(figures),
      });
      const groups = times(4, () => times(3, item));
      return oneTable({
        above: [["TÌNH HÌNH THU NGÂN SÁCH"], [null, null, null, null, "Đơn vị: triệu đồng"]],
        left: ["STT", "Chỉ tiêu"],
        columns: [
          ["Dự toán năm", "plan"],
          ["Thực hiện tháng 5", "month"],
          ["Lũy kế 5 tháng", "so"],
          ["TH/DT (%)", "r"],
        ],
        rows: [
          line([null, "TỔNG THU (A+B)"], summed(groups.flat())),
          ...["A", "B"].flatMap((letter, half) => {
            const own = groups.slice(half * 2, half * 2 + 2);
            return [
              line([letter, half === 0 ? "Thu nội địa" : "Thu xuất nhập khẩu"], summed(own.flat())),
              ...own.flatMap((items, nth) => [
                line([["I", "II"][nth] ?? "", `Khu vực ${letter}${nth + 1}`], summed(items)),
                ...items.map((each, at) => line([at + 1, `Khoản thu ${letter}${nth + 1}${at + 1}`], each)),
              ]),
            ];
          }),
        ],
        typed: (figure) => figure / 10,
        rates: ["r"],
      });
    },
  },
  {
    name: "a cash book: in, out, what is left after each line",
    make: (random) => {
      let left = 5_000_000 + 1000 * random.below(9000);
      const opening = left;
      const lines = times(12, (at): Figures => {
        const [came, went] = at % 3 === 0 ? [1000 * (1 + random.below(4000)), 0] : [0, 1000 * (1 + random.below(400))];
        left += came - went;
        return { came, went, left };
      });
      const all = summed(lines);
      return oneTable({
        left: ["Ngày", "Diễn giải"],
        columns: [
          ["Thu", "came"],
          ["Chi", "went"],
          ["Tồn quỹ", "left"],
        ],
        rows: [
          row([null, "Số dư đầu tháng"], { left: opening }),
          ...lines.map((each, at) =>
            row([`${String(at + 3).padStart(2, "0")}/5/2026`, at % 3 === 0 ? "Rút quỹ" : `Chi tiếp khách ${at}`], each),
          ),
          row([null, "Cộng phát sinh"], { came: of(all, "came"), went: of(all, "went"), left }),
        ],
        typed: (figure) => (figure === 0 ? null : figure),
      });
    },
  },
  {
    name: "poor households by area, sums below, per mille of all households",
    make: (random) => {
      const fill = (): Figures => {
        const all = 500 + random.below(3000);
        const poor = random.below(90);
        const near = random.below(120);
        return { all, poor, near, t: poor + near };
      };
      const shown = (figures: Figures): Record<string, CellValue> => ({
        r: Math.round((10_000 * of(figures, "t")) / of(figures, "all")) / 10,
      });
      const line = (left: readonly CellValue[], figures: Figures): SheetRow => ({
        left,
        figures,
        shown: shown(figures),
      });
      const areas = times(3, () => times(4, fill));
      return oneTable({
        left: ["TT", "Thôn, bản"],
        columns: [
          ["Tổng số hộ dân", "all"],
          ["Hộ nghèo", "poor"],
          ["Hộ cận nghèo", "near"],
          ["Cộng nghèo, cận nghèo", "t"],
          ["Tỷ lệ (‰)", "r"],
        ],
        rows: [
          ...areas.flatMap((own, at) => [
            row([["I", "II", "III"][at] ?? "", `KHU VỰC ${at + 1}`], null),
            ...own.map((each, nth) => line([nth + 1, `Bản ${at + 1}${nth + 1}`], each)),
            line([null, `Cộng ${["I", "II", "III"][at] ?? ""}`], summed(own)),
          ]),
          line([null, "Tổng cộng (I+II+III)"], summed(areas.flat())),
        ],
        rates: ["r"],
      });
    },
  },
  {
    name: "districts merged over their communes, two columns of names",
    make: (random) => {
      const groups = times(3, () => times(4, () => parts(random)));
      return oneTable({
        left: ["Huyện", "Xã"],
        columns: [
          ["Số đàn", "t"],
          ["Trâu, bò", "a"],
          ["Lợn", "b"],
          ["Dê", "c"],
        ],
        rows: [
          ...groups.flatMap((own, at) => [
            ...own.map((each, nth) =>
              row(
                [
                  nth === 0 ? `Huyện ${["Yên Thế", "Lục Nam", "Tân Sơn"][at] ?? ""}` : null,
                  `Xã thứ ${at + 1}${nth + 1}`,
                ],
                each,
              ),
            ),
            row([null, "Cộng"], summed(own)),
          ]),
          row(["Tổng cộng", null], summed(groups.flat())),
        ],
      });
    },
  },
  {
    name: "measures numbered 1, 1.1, 1.2 down, the quarter's months across",
    make: (random) => {
      const month = (): Figures => draw(random, 700, ["a", "b", "c", "d", "e"]);
      const months = [month(), month(), month()];
      const values = (keys: readonly string[]): Figures => {
        const own = months.map((each) => add(each, ...keys));
        return { m1: own[0] ?? 0, m2: own[1] ?? 0, m3: own[2] ?? 0, q: own.reduce((sum, each) => sum + each, 0) };
      };
      return oneTable({
        left: ["TT", "Chỉ tiêu", "ĐVT"],
        columns: [
          ["Tháng 4", "m1"],
          ["Tháng 5", "m2"],
          ["Tháng 6", "m3"],
          ["Quý II", "q"],
        ],
        rows: [
          row(["1", "Cuộc kiểm tra", "cuộc"], values(["a", "b"])),
          row(["1.1", "Theo kế hoạch", "cuộc"], values(["a"])),
          row(["1.2", "Đột xuất", "cuộc"], values(["b"])),
          row(["2", "Cơ sở vi phạm", "cơ sở"], values(["c", "d", "e"])),
          row(["2.1", "Nhắc nhở", "cơ sở"], values(["c"])),
          row(["2.2", "Phạt tiền", "cơ sở"], values(["d"])),
          row(["2.3", "Đình chỉ", "cơ sở"], values(["e"])),
        ],
      });
    },
  },
  {
    name: "households and people in turn, units below the header, marks at names, an aside after the total",
    make: (random) => {
      const figures = times(10, () => {
        const homes = draw(random, 300, ["h1", "h2"]);
        const people: Figures = {
          p1: of(homes, "h1") * 3 + random.below(90),
          p2: of(homes, "h2") * 2 + random.below(50),
        };
        return { ...homes, ...people, h: add(homes, "h1", "h2"), p: add(people, "p1", "p2") };
      });
      const columns: readonly SheetColumn[] = [
        ["Tổng|Hộ", "h"],
        ["Tổng|Khẩu", "p"],
        ["Thường trú|Hộ", "h1"],
        ["Thường trú|Khẩu", "p1"],
        ["Tạm trú|Hộ", "h2"],
        ["Tạm trú|Khẩu", "p2"],
      ];
      const share = (key: string): number => Math.floor(of(summed(figures), key) / 3);
      const [h1, h2, p1, p2] = [share("h1"), share("h2"), share("p1"), share("p2")];
      const women: Figures = { h1, h2, p1, p2, h: h1 + h2, p: p1 + p2 };
      return oneTable({
        left: ["Tổ dân phố"],
        columns,
        under: [["", "(hộ)", "(khẩu)", "(hộ)", "(khẩu)", "(hộ)", "(khẩu)"]],
        rows: [
          ...figures.map((each, at) => row([`Tổ ${at + 1}${at % 4 === 1 ? " (*)" : ""}`], each)),
          row(["Cộng toàn phường"], summed(figures)),
          { ...row(["Trong đó: chủ hộ là nữ"], women), isFree: true },
        ],
        below: [["(*) Tổ mới thành lập"]],
      });
    },
  },
  {
    name: "shifts of a week, no total row",
    make: (random) => {
      const days = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];
      return oneTable({
        left: ["Ca"],
        columns: [...days.map((day) => [day, day] as const), ["Cả tuần", "t"]],
        rows: times(10, (at) => {
          const figures = draw(random, 400, days);
          return row([`Ca ${at + 1}`], { ...figures, t: add(figures, ...days) });
        }),
      });
    },
  },
  {
    name: "fines: the total first, sections with sums in headings, money as texts with two decimals",
    make: (random) => {
      const fill = (): Figures => {
        const n = 3 + random.below(90);
        const money = draw(random, 900_000, ["ma", "mb"]);
        return { n, ...split(random, n, ["a", "b"]), ...money, m: add(money, "ma", "mb") };
      };
      const groups = times(3, () => times(4, fill));
      const money = (figure: number): string => {
        const [units = "", decimals = ""] = (figure / 100).toFixed(2).split(".");
        return `${units.replace(/\B(?=(?:\d{3})+$)/g, ".")},${decimals}`;
      };
      return oneTable({
        left: ["STT", "Lĩnh vực"],
        columns: [
          ["Số vụ vi phạm|Tổng", "n"],
          ["Số vụ vi phạm|Cá nhân", "a"],
          ["Số vụ vi phạm|Tổ chức", "b"],
          ["Số tiền phạt (triệu đồng)|Tổng", "m"],
          ["Số tiền phạt (triệu đồng)|Đã nộp", "ma"],
          ["Số tiền phạt (triệu đồng)|Chưa nộp", "mb"],
        ],
        rows: [
          row([null, "TỔNG SỐ"], summed(groups.flat())),
          ...groups.flatMap((own, at) => [
            row([["I", "II", "III"][at] ?? "", `Nhóm lĩnh vực ${at + 1}`], summed(own)),
            ...own.map((each, nth) => row([nth + 1, `Lĩnh vực ${at + 1}${nth + 1}`], each)),
          ]),
        ],
        typed: (figure, key) => (["m", "ma", "mb"].includes(key) ? money(figure) : figure),
      });
    },
  },
  {
    name: "a table of a few items without total row: amounts of the month, of the year, percent of the plan",
    make: (random) => {
      const names = list("Chương trình", 6);
      return oneTable({
        left: ["Tên chương trình"],
        columns: [
          ["Kế hoạch năm", "plan"],
          ["Quý I", "q1"],
          ["Quý II", "q2"],
          ["Thực hiện 6 tháng", "so"],
          ["Đạt (%)", "r"],
          ["Còn phải thực hiện", "rest"],
        ],
        rows: names.map((name) => {
          const q = draw(random, 400, ["q1", "q2"]);
          const so = add(q, "q1", "q2");
          const plan = so + 50 + random.below(600);
          return {
            left: [name],
            figures: { ...q, so, plan, rest: plan - so },
            shown: { r: Math.round((1000 * so) / plan) / 10 },
          };
        }),
        rates: ["r"],
      });
    },
  },
];

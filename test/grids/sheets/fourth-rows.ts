import type { CellValue } from "../../../src/core";
import { add, communes, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import type { RandomSource } from "../../tables/random-source";
import { named, of, percent, units, whole, type Shown } from "./row-makers";
import { oneTable, SheetMaker, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

const line = (left: readonly CellValue[], figures: Figures | null): SheetRow => ({ left, figures });
const dossiers = (random: RandomSource, size = 2000): Figures => {
  const t = 20 + random.below(size);
  const done = random.below(t + 1);
  return {
    t,
    ...split(random, t, ["past", "online", "paper"]),
    done,
    ...split(random, done, ["good", "late"]),
    open: t - done,
  };
};
const DOSSIERS: readonly SheetColumn[] = [
  ["Tiếp nhận|Tổng số", "t"],
  ["Tiếp nhận|Kỳ trước", "past"],
  ["Tiếp nhận|Trực tuyến", "online"],
  ["Tiếp nhận|Trực tiếp, BCCI", "paper"],
  ["Đã giải quyết|Tổng số", "done"],
  ["Đã giải quyết|Đúng hạn", "good"],
  ["Đã giải quyết|Quá hạn", "late"],
  ["Đang giải quyết", "open"],
];

/** The fourth set, by how the rows hang together, written blind. */
export const fourthRows: readonly SheetLayout[] = [
  {
    name: "11a/BTP: births and deaths, births divided twice, by dashes below headings",
    make: (random) => {
      const both = (t: number): Figures => ({
        t,
        ...split(random, t, ["men", "women"]),
        ...split(random, t, ["soon", "late"]),
      });
      const kinds = times(3, () => both(random.below(600)));
      const born = summed(kinds);
      const home = Object.fromEntries(Object.entries(born).map(([key, value]) => [key, value - Math.floor(value / 9)]));
      const away = Object.fromEntries(Object.entries(born).map(([key, value]) => [key, value - of(home, key)]));
      home["men"] = of(home, "t") - of(home, "women");
      home["soon"] = of(home, "t") - of(home, "late");
      for (const key of ["men", "soon"]) away[key] = of(born, key) - of(home, key);
      const died = times(3, () => both(random.below(300)));
      return oneTable({
        above: [
          ["Biểu số: 11a/BTP/HCTP/HT/KSKT"],
          ["SỐ LIỆU ĐĂNG KÝ KHAI SINH, KHAI TỬ"],
          [null, null, null, "Đơn vị tính: Trường hợp"],
        ],
        left: [""],
        columns: [
          ["Tổng số", "t"],
          ["Chia theo giới tính|Nam", "men"],
          ["Chia theo giới tính|Nữ", "women"],
          ["Chia theo thời điểm đăng ký|Đúng hạn", "soon"],
          ["Chia theo thời điểm đăng ký|Quá hạn", "late"],
        ],
        under: [["A", 1, 2, 3, 4, 5]],
        rows: [
          line(["I. Khai sinh"], born),
          line(["1. Chia theo tình trạng của trẻ khai sinh"], null),
          line(["- Con trong giá thú"], kinds[0] ?? {}),
          line(["- Con ngoài giá thú"], kinds[1] ?? {}),
          line(["- Trẻ bị bỏ rơi"], kinds[2] ?? {}),
          line(["2. Chia theo nơi sinh"], null),
          line(["- Sinh ở trong nước"], home),
          line(["- Sinh ở nước ngoài"], away),
          line(["II. Khai tử"], summed(died)),
          ...["- Trẻ em từ 0 đến dưới 6 tuổi", "- Trẻ em từ 6 đến dưới 16 tuổi", "- Người từ 16 tuổi trở lên"].map(
            (name, at) => line([name], died[at] ?? {}),
          ),
        ],
        below: [
          [],
          ["Người lập biểu", null, null, "TM. ỦY BAN NHÂN DÂN"],
          ["(Ký và ghi rõ họ, tên)", null, null, "CHỦ TỊCH"],
        ],
      });
    },
  },
  {
    name: "17c/BTP: each district with a line done and a line estimated, cases and fees in turn",
    make: (random) => {
      const keys = ["a", "b", "c"];
      const fill = (): Figures => {
        const n = draw(random, 900, keys);
        const money = Object.fromEntries(keys.map((key) => [`m${key}`, of(n, key) * (2 + random.below(9))]));
        return { ...n, ...money, n: add(n, ...keys), m: add(money, "ma", "mb", "mc") };
      };
      const done = times(7, fill);
      const guessed = times(7, fill);
      const pair = (title: string, key: string): SheetColumn[] => [
        [`${title}|Số việc`, key === "" ? "n" : key],
        [`${title}|Lệ phí`, `m${key}`],
      ];
      return oneTable({
        above: [["II. KẾT QUẢ CHỨNG THỰC TẠI UBND CẤP XÃ TRÊN ĐỊA BÀN TỈNH"], []],
        left: [""],
        columns: [
          ...pair("Tổng số", ""),
          ...pair("Bản sao", "a"),
          ...pair("Chữ ký", "b"),
          ...pair("Hợp đồng, giao dịch", "c"),
        ],
        under: [["A", ...times(8, (at) => `(${at + 1})`)]],
        rows: [
          line(["Tổng số"], null),
          line(["Thực hiện"], summed(done)),
          line(["Ước tính"], summed(guessed)),
          ...list("Huyện số", 7).flatMap((name, at) => [
            line([name], null),
            line(["Thực hiện"], done[at] ?? {}),
            line(["Ước tính"], guessed[at] ?? {}),
          ]),
        ],
      });
    },
  },
  {
    name: "six months last year and this, change and percent, in two sections",
    make: (random) => {
      const fill = (): Figures => draw(random, 5000, ["n0", "n1", "g0", "g1"]);
      const shown: Shown = (each) =>
        Object.fromEntries(
          ["n", "g"].flatMap((key): [string, CellValue][] => [
            [`${key}d`, of(each, `${key}1`) - of(each, `${key}0`)],
            [`${key}p`, percent(of(each, `${key}1`), of(each, `${key}0`), 1)],
          ]),
        );
      const [one, other] = [times(6, fill), times(7, fill)];
      const group = (title: string, key: string): SheetColumn[] => [
        [`${title}|6 tháng đầu năm 2025`, `${key}0`],
        [`${title}|6 tháng đầu năm 2026`, `${key}1`],
        [`${title}|Tăng (+), giảm (-)`, `${key}d`],
        [`${title}|Tỷ lệ so cùng kỳ (%)`, `${key}p`],
      ];
      return oneTable({
        left: ["TT", "Đơn vị"],
        columns: [...group("Hồ sơ tiếp nhận", "n"), ...group("Hồ sơ giải quyết", "g")],
        rows: [
          whole(["I", "Cấp tỉnh"], one, shown),
          ...units(list("Sở ngành", 6), one, shown),
          whole(["II", "Cấp xã"], other, shown),
          ...units(communes(7), other, shown),
          whole([null, "TỔNG CỘNG (I+II)"], [...one, ...other], shown),
        ],
        rates: ["nd", "gd", "np", "gp"],
      });
    },
  },
  {
    name: "months with the quarters between them and the year so far below",
    make: (random) => {
      const months = times(9, () => dossiers(random));
      return oneTable({
        left: ["Thời gian"],
        columns: DOSSIERS,
        rows: [
          ...[0, 1, 2].flatMap((quarter) => {
            const own = months.slice(quarter * 3, quarter * 3 + 3);
            return [
              ...own.map((each, at) => line([`Tháng ${quarter * 3 + at + 1}`], each)),
              line([`Quý ${["I", "II", "III"][quarter] ?? ""}`], summed(own)),
            ];
          }),
          line(["9 tháng"], summed(months)),
        ],
      });
    },
  },
  {
    name: "the sums of two blocks between them and at the end, the whole above the header's first unit",
    make: (random) => {
      const [one, other] = [times(7, () => dossiers(random)), times(9, () => dossiers(random, 700))];
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: DOSSIERS,
        rows: [
          whole([null, "TOÀN TỈNH"], [...one, ...other]),
          ...units(list("Sở", 7), one),
          whole([null, "Cộng các sở, ngành"], one),
          ...units(communes(9), other, undefined, 7),
          whole([null, "Cộng các xã, phường"], other),
        ],
      });
    },
  },
  {
    name: "a part of the total below it, numbered notes with counts in them",
    make: (random) => {
      const figures = times(10, () => dossiers(random));
      const part = summed(figures.slice(2, 5));
      return oneTable({
        left: ["TT", "Đơn vị"],
        columns: DOSSIERS,
        rows: [
          ...units(communes(10), figures),
          whole([null, "Tổng cộng"], figures),
          { left: [null, "Trong đó: lĩnh vực đất đai"], figures: part, isFree: true },
        ],
        below: [
          [],
          ["Ghi chú:"],
          ["(1) Số liệu chốt đến 17 giờ ngày 25/6/2026, có 12 hồ sơ đang chờ bổ sung."],
          ["(2)", "Hồ sơ liên thông tính một lần: 45"],
        ],
      });
    },
  },
  {
    name: "one list of communes in two halves side by side, one total at the end",
    make: (random) => {
      const figures = times(16, () => dossiers(random, 900));
      const sheet = new SheetMaker();
      const columns: readonly SheetColumn[] = [
        ["Tiếp nhận", "t"],
        ["Đã giải quyết", "done"],
        ["Đang giải quyết", "open"],
      ];
      const names = list("Phường số", 16);
      sheet.add({
        above: [["KẾT QUẢ GIẢI QUYẾT TTHC"], []],
        left: ["STT", "Đơn vị"],
        columns,
        rows: units(names.slice(0, 8), figures.slice(0, 8)),
      });
      sheet.add(
        {
          above: [[], []],
          left: ["STT", "Đơn vị"],
          columns,
          rows: [...units(names.slice(8), figures.slice(8), undefined, 8), whole([null, "Tổng cộng"], figures)],
        },
        0,
        6,
      );
      return sheet.laidOut();
    },
  },
  {
    name: "measures down with their unit, this month, so far, last year, percent",
    make: (random) => {
      const values = times(3, (): Figures => {
        const parts = draw(random, 4000, ["past", "online", "paper"]);
        const t = add(parts, "past", "online", "paper");
        const done = random.below(t + 1);
        return { ...parts, t, done, ...split(random, done, ["soon", "good", "late"]), open: t - done };
      });
      const measure = (stt: string, name: string, key: string): SheetRow => {
        const [month, so, before] = values.map((each) => of(each, key));
        return {
          left: [stt, name, "Hồ sơ"],
          figures: { month: month ?? 0, so: so ?? 0, before: before ?? 0 },
          shown: { p: percent(so ?? 0, before ?? 0, 1) },
        };
      };
      return oneTable({
        left: ["STT", "Chỉ tiêu", "ĐVT"],
        columns: [
          ["Trong tháng", "month"],
          ["Lũy kế từ đầu năm", "so"],
          ["Cùng kỳ năm trước", "before"],
          ["So với cùng kỳ (%)", "p"],
        ],
        rows: [
          measure("1", "Tổng số hồ sơ tiếp nhận", "t"),
          measure("1.1", "Kỳ trước chuyển sang", "past"),
          measure("1.2", "Nộp trực tuyến", "online"),
          measure("1.3", "Nộp trực tiếp, bưu chính", "paper"),
          measure("2", "Hồ sơ đã giải quyết", "done"),
          measure("2.1", "Trước hạn", "soon"),
          measure("2.2", "Đúng hạn", "good"),
          measure("2.3", "Quá hạn", "late"),
          measure("3", "Hồ sơ đang giải quyết", "open"),
        ],
        rates: ["p"],
      });
    },
  },
  {
    name: "procedures with long names under merged fields, small counts and many zeros",
    make: (random) => {
      const fill = (): Figures => {
        const parts = { online: random.below(3) * random.below(9), paper: random.below(12) };
        const t = add(parts, "online", "paper");
        const done = random.below(t + 1);
        return { t, ...parts, done, open: t - done };
      };
      const groups = times(5, () => times(4 + random.below(3), fill));
      return oneTable({
        left: ["STT", "Tên thủ tục hành chính"],
        columns: [
          ["Số hồ sơ tiếp nhận|Tổng", "t"],
          ["Số hồ sơ tiếp nhận|Trực tuyến", "online"],
          ["Số hồ sơ tiếp nhận|Trực tiếp", "paper"],
          ["Đã giải quyết", "done"],
          ["Đang giải quyết", "open"],
        ],
        rows: [
          ...groups.flatMap((own, at) => [
            whole(
              [
                ["I", "II", "III", "IV", "V"][at] ?? "",
                `Lĩnh vực ${["Hộ tịch", "Đất đai", "Nuôi con nuôi", "Người có công", "Giáo dục"][at] ?? ""}`,
              ],
              own,
            ),
            ...units(
              times(
                own.length,
                (nth) =>
                  `Thủ tục cấp giấy xác nhận theo đề nghị của cá nhân, tổ chức (trường hợp ${at + 1}.${nth + 1})`,
              ),
              own,
            ),
          ]),
          whole([null, "Cộng"], groups.flat()),
        ],
      });
    },
  },
  {
    name: "five teams and their total",
    make: (random) => {
      const figures = times(5, () => {
        const parts = draw(random, 300, ["a", "b"]);
        return { t: add(parts, "a", "b"), ...parts };
      });
      return oneTable({
        left: ["STT", "Tổ công tác"],
        columns: [
          ["Số lượt hỗ trợ", "t"],
          ["Tại Trung tâm", "a"],
          ["Lưu động", "b"],
        ],
        rows: [...units(list("Tổ", 5), figures), whole([null, "Tổng"], figures)],
      });
    },
  },
  {
    name: "four fields: what was there, came, was settled, is left",
    make: (random) => {
      const figures = times(4, () => {
        const own = { was: random.below(200), came: 30 + random.below(900) };
        const done = random.below(own.was + own.came + 1);
        return { ...own, done, left: own.was + own.came - done };
      });
      return oneTable({
        left: ["Lĩnh vực"],
        columns: [
          ["Tồn đầu kỳ", "was"],
          ["Tiếp nhận", "came"],
          ["Giải quyết", "done"],
          ["Tồn cuối kỳ", "left"],
        ],
        rows: [...units(["Đất đai", "Hộ tịch", "Chứng thực", "Xây dựng"], figures), whole([null, "Cộng"], figures)].map(
          named,
        ),
      });
    },
  },
];

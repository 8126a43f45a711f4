import type { CellValue } from "../../../src/core";
import { add, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { oneTable, SheetMaker, summed, times, type SheetLayout, type SheetRow } from "./sheet";

const row = (left: readonly CellValue[], figures: Figures | null): SheetRow => ({ left, figures });
const rowsOf = (names: readonly string[], figures: readonly Figures[]): SheetRow[] =>
  names.map((name, at) => row([at + 1, name], figures[at] ?? {}));
const thousands = (figure: number): string => String(figure).replace(/\B(?=(?:\d{3})+$)/g, ",");
const rate = (part: number, whole: number): string =>
  whole === 0 ? "" : `${((100 * part) / whole).toFixed(2).replace(".", ",")}%`;

/** A second set, written blind and measured once when the code was finished: nothing was mended after it. */
export const secondSheets: readonly SheetLayout[] = [
  {
    name: "land by use in a tree of columns, the whole at the right",
    make: (random) => {
      const figures = times(10, () => {
        const parts = draw(random, 60_000, ["r", "c", "f", "h", "p"]);
        const n = add(parts, "r", "c", "f");
        const o = add(parts, "h", "p");
        return { ...parts, n, o, t: n + o };
      });
      return oneTable({
        left: ["STT", "Thôn, tổ dân phố"],
        columns: [
          ["Đất nông nghiệp|Trồng lúa", "r"],
          ["Đất nông nghiệp|Cây lâu năm", "c"],
          ["Đất nông nghiệp|Rừng", "f"],
          ["Đất nông nghiệp|Cộng", "n"],
          ["Đất phi nông nghiệp|Đất ở", "h"],
          ["Đất phi nông nghiệp|Công cộng", "p"],
          ["Đất phi nông nghiệp|Cộng", "o"],
          ["Tổng diện tích (m2)", "t"],
        ],
        rows: [...rowsOf(list("Tổ dân phố", 10), figures), row([null, "Toàn phường"], summed(figures))],
      });
    },
  },
  {
    name: "subsidies: people and money in turn",
    make: (random) => {
      const figures = times(9, () => {
        const people = draw(random, 700, ["a", "b", "c"]);
        const money: Figures = {
          ma: 36 * (people["a"] ?? 0),
          mb: 54 * (people["b"] ?? 0),
          mc: 72 * (people["c"] ?? 0),
        };
        return { ...people, ...money, n: add(people, "a", "b", "c"), m: add(money, "ma", "mb", "mc") };
      });
      return oneTable({
        left: ["TT", "Xóm"],
        columns: [
          ["Người khuyết tật|Số người", "a"],
          ["Người khuyết tật|Số tiền", "ma"],
          ["Người có công|Số người", "b"],
          ["Người có công|Số tiền", "mb"],
          ["Trẻ mồ côi|Số người", "c"],
          ["Trẻ mồ côi|Số tiền", "mc"],
          ["Tổng cộng|Số người", "n"],
          ["Tổng cộng|Số tiền", "m"],
        ],
        rows: [row([null, "CỘNG TOÀN XÃ"], summed(figures)), ...rowsOf(list("Xóm", 9), figures)],
      });
    },
  },
  {
    name: "calls by result, rates with two decimals, one line of header",
    make: (random) => {
      const figures = times(12, () => {
        const t = 40 + random.below(3000);
        return { t, ...split(random, t, ["a", "m", "b"]) };
      });
      const shown = (of: Figures): Record<string, CellValue> => ({ r: rate(of["a"] ?? 0, of["t"] ?? 0) });
      return oneTable({
        left: ["Ca trực"],
        columns: [
          ["Số cuộc gọi (1)", "t"],
          ["Trả lời (2)", "a"],
          ["Nhỡ (3)", "m"],
          ["Chuyển tiếp (4)", "b"],
          ["Tỷ lệ trả lời (5)=(2)/(1)", "r"],
        ],
        rows: [
          ...list("Ca", 12).map((name, at) => ({ ...row([name], figures[at] ?? {}), shown: shown(figures[at] ?? {}) })),
          { ...row(["Cộng các ca"], summed(figures)), shown: shown(summed(figures)) },
        ],
      });
    },
  },
  {
    name: "three levels, the middle one's sums below, the outer one's above",
    make: (random) => {
      const fill = (): Figures => {
        const parts = draw(random, 2500, ["a", "b"]);
        return { ...parts, t: add(parts, "a", "b") };
      };
      const lines = times(2, () => times(2, () => times(3, fill)));
      return oneTable({
        left: ["STT", "Tuyến, trạm"],
        columns: [
          ["Vé lượt", "a"],
          ["Vé tháng", "b"],
          ["Tổng vé", "t"],
        ],
        rows: [
          ...lines.flatMap((line, at) => [
            row([["A", "B"][at] ?? "", `Tuyến ${at + 1}`], summed(line.flat())),
            ...line.flatMap((stops, nth) => [
              row([["I", "II"][nth] ?? "", `Chặng ${nth + 1}`], null),
              ...stops.map((each, stop) => row([stop + 1, `Trạm ${at + 1}${nth + 1}${stop + 1}`], each)),
              row([null, `Cộng chặng ${nth + 1}`], summed(stops)),
            ]),
          ]),
          row([null, "TỔNG CỘNG"], summed(lines.flat(2))),
        ],
      });
    },
  },
  {
    name: "sections without numbers, their sums below in capitals, the whole on top",
    make: (random) => {
      const groups = times(3, () =>
        times(4, () => {
          const parts = draw(random, 1500, ["a", "b", "c"]);
          return { t: add(parts, "a", "b", "c"), ...parts };
        }),
      );
      return oneTable({
        left: ["Doanh nghiệp"],
        columns: [
          ["Lao động", "t"],
          ["Trong đó|Có hợp đồng dài hạn", "a"],
          ["Trong đó|Thời vụ", "b"],
          ["Trong đó|Thử việc", "c"],
        ],
        rows: [
          row(["Toàn khu công nghiệp"], summed(groups.flat())),
          ...groups.flatMap((own, at) => [
            ...own.map((each, nth) => row([`Công ty ${at + 1}.${nth + 1}`], each)),
            row([`CỘNG LÔ ${at + 1}`], summed(own)),
          ]),
        ],
      });
    },
  },
  {
    name: "thousands parted by commas as texts, empty cells for zero",
    make: (random) => {
      const figures = times(11, () => {
        const parts: Figures = {
          a: random.below(80_000),
          b: random.below(3) * random.below(9000),
          c: random.below(700),
        };
        return { ...parts, t: add(parts, "a", "b", "c") };
      });
      return oneTable({
        left: ["No.", "Station"],
        columns: [
          ["Cars", "a"],
          ["Trucks", "b"],
          ["Buses", "c"],
          ["Total", "t"],
        ],
        rows: [...rowsOf(list("Toll station", 11), figures), row([null, "Total"], summed(figures))],
        typed: (figure) => (figure === 0 ? null : thousands(figure)),
      });
    },
  },
  {
    name: "last year's columns beside this year's, measure by measure",
    make: (random) => {
      const figures = times(10, () => {
        const now = draw(random, 600, ["a", "b"]);
        const past = draw(random, 600, ["pa", "pb"]);
        return { ...now, ...past, t: add(now, "a", "b"), pt: add(past, "pa", "pb") };
      });
      return oneTable({
        left: ["TT", "Hạt kiểm lâm"],
        columns: [
          ["Tổng số vụ|2025", "pt"],
          ["Tổng số vụ|2026", "t"],
          ["Phá rừng|2025", "pa"],
          ["Phá rừng|2026", "a"],
          ["Vận chuyển lâm sản|2025", "pb"],
          ["Vận chuyển lâm sản|2026", "b"],
        ],
        rows: [...rowsOf(list("Hạt", 10), figures), row([null, "Cộng"], summed(figures))],
      });
    },
  },
  {
    name: "stocks with a total row, two goods",
    make: (random) => {
      const figures = times(9, () => {
        const of = (key: string): Figures => {
          const [o, i] = [random.below(900), random.below(900)];
          const x = random.below(o + i + 1);
          return { [`o${key}`]: o, [`i${key}`]: i, [`x${key}`]: x, [`c${key}`]: o + i - x };
        };
        return { ...of("1"), ...of("2") };
      });
      return oneTable({
        left: ["STT", "Kho dự trữ"],
        columns: [
          ["Gạo (tấn)|Đầu kỳ", "o1"],
          ["Gạo (tấn)|Nhập", "i1"],
          ["Gạo (tấn)|Xuất", "x1"],
          ["Gạo (tấn)|Cuối kỳ", "c1"],
          ["Muối (tấn)|Đầu kỳ", "o2"],
          ["Muối (tấn)|Nhập", "i2"],
          ["Muối (tấn)|Xuất", "x2"],
          ["Muối (tấn)|Cuối kỳ", "c2"],
        ],
        rows: [...rowsOf(list("Kho", 9), figures), row([null, "Cộng các kho"], summed(figures))],
      });
    },
  },
  {
    name: "the whole in four divisions, a column between them blank",
    make: (random) => {
      const figures = times(13, () => {
        const t = 60 + random.below(1500);
        return {
          t,
          ...split(random, t, ["a", "b"]),
          ...split(random, t, ["c", "d", "e"]),
          ...split(random, t, ["f", "g"]),
          ...split(random, t, ["h", "i", "j", "k"]),
        };
      });
      return oneTable({
        left: ["TT", "Trường mầm non"],
        columns: [
          ["Số trẻ", "t"],
          ["Giới|Nam", "a"],
          ["Giới|Nữ", "b"],
          null,
          ["Tuổi|3", "c"],
          ["Tuổi|4", "d"],
          ["Tuổi|5", "e"],
          ["Dân tộc|Kinh", "f"],
          ["Dân tộc|Khác", "g"],
          ["Sức khỏe|A", "h"],
          ["Sức khỏe|B", "i"],
          ["Sức khỏe|C", "j"],
          ["Sức khỏe|D", "k"],
        ],
        rows: [...rowsOf(list("Trường mầm non", 13), figures), row([null, "Tổng"], summed(figures))],
      });
    },
  },
  {
    name: "turned, with sums below their parts",
    make: (random) => {
      const figures = times(8, () => {
        const parts = draw(random, 5000, ["a", "b", "c", "d"]);
        return { ...parts, t: add(parts, "a", "b"), s: add(parts, "c", "d") };
      });
      return oneTable({
        turned: true,
        left: ["Khoản mục"],
        columns: [
          ["Thu hội phí", "a"],
          ["Thu tài trợ", "b"],
          ["Cộng thu", "t"],
          ["Chi hoạt động", "c"],
          ["Chi thăm hỏi", "d"],
          ["Cộng chi", "s"],
        ],
        rows: [
          ...list("Chi hội", 8).map((name, at) => row([name], figures[at] ?? {})),
          row(["Toàn hội"], summed(figures)),
        ],
      });
    },
  },
  {
    name: "turned, one whole in two divisions apart from it",
    make: (random) => {
      const figures = times(6, () => {
        const t = 300 + random.below(5000);
        return { ...split(random, t, ["a", "b", "c"]), ...split(random, t, ["x", "y"]), t };
      });
      return oneTable({
        turned: true,
        left: ["Hạng mục"],
        columns: [
          ["Theo loại: nhà cấp 4", "a"],
          ["Nhà 2 tầng", "b"],
          ["Nhà cao tầng", "c"],
          ["Theo chủ: tư nhân", "x"],
          ["Nhà nước", "y"],
          ["Tổng số nhà", "t"],
        ],
        rows: [
          row(["Cả phường"], summed(figures)),
          ...list("Khu phố", 6).map((name, at) => row([name], figures[at] ?? {})),
        ],
      });
    },
  },
  {
    name: "hidden rows, an aside row of the month below the total",
    make: (random) => {
      const figures = times(14, () => {
        const parts = draw(random, 300, ["a", "b", "c"]);
        return { t: add(parts, "a", "b", "c"), ...parts };
      });
      const before = draw(random, 3000, ["a", "b", "c"]);
      const laidOut = oneTable({
        left: ["TT", "Đội thuế"],
        columns: [
          ["Tổng số cuộc", "t"],
          ["Thanh tra", "a"],
          ["Kiểm tra", "b"],
          ["Rà soát", "c"],
        ],
        rows: [
          ...rowsOf(list("Đội thuế số", 14), figures),
          row([null, "Tổng cộng"], summed(figures)),
          { ...row([null, "Tháng trước"], { ...before, t: add(before, "a", "b", "c") }), isFree: true },
        ],
      });
      return { ...laidOut, grid: { ...laidOut.grid, hidesRows: true } };
    },
  },
  {
    name: "codes before the names, ranks between the figures",
    make: (random) => {
      const figures = times(12, () => {
        const parts = draw(random, 400, ["a", "b"]);
        return { ...parts, t: add(parts, "a", "b"), s: random.below(90) };
      });
      const order = figures.map(({ t }) => t).sort((one, other) => other - one);
      return oneTable({
        left: ["Mã", "Câu lạc bộ"],
        columns: [
          ["Hội viên nam", "a"],
          ["Hội viên nữ", "b"],
          ["Tổng hội viên", "t"],
          ["Hạng", "r"],
          ["Số giải đấu", "s"],
        ],
        rows: [
          ...figures.map((each, at) => ({
            ...row([`CLB-${String(at + 1).padStart(3, "0")}`, `Câu lạc bộ ${at + 1}`], each),
            shown: { r: order.indexOf(each.t) + 1 },
          })),
          { ...row([null, "Tổng"], summed(figures)), shown: { r: null } },
        ],
      });
    },
  },
  {
    name: "quarters and the year, no total row",
    make: (random) => {
      const figures = times(15, () => {
        const parts = draw(random, 8000, ["a", "b", "c", "d"]);
        return { ...parts, t: add(parts, "a", "b", "c", "d") };
      });
      return oneTable({
        left: ["Khách hàng"],
        columns: [
          ["Quý I", "a"],
          ["Quý II", "b"],
          ["Quý III", "c"],
          ["Quý IV", "d"],
          ["Cả năm", "t"],
        ],
        rows: list("Khách hàng", 15).map((name, at) => row([name], figures[at] ?? {})),
      });
    },
  },
  {
    name: "three tables on a sheet, two side by side, one below",
    make: (random) => {
      const sheet = new SheetMaker();
      const make = (at: number, across: number, many: number, title: string): number => {
        const figures = times(many, () => {
          const parts = draw(random, 1200, ["a", "b"]);
          return { ...parts, t: add(parts, "a", "b") };
        });
        return sheet.add(
          {
            above: [[title], []],
            left: ["TT", "Điểm bán"],
            columns: [
              ["Bán lẻ", "a"],
              ["Bán buôn", "b"],
              ["Tổng doanh số", "t"],
            ],
            rows: [...rowsOf(list("Điểm", many), figures), row([null, "Tổng cộng"], summed(figures))],
          },
          at,
          across,
        );
      };
      const next = make(0, 0, 8, "MIỀN BẮC");
      make(0, 6, 8, "MIỀN NAM");
      make(next + 2, 0, 7, "MIỀN TRUNG");
      return sheet.laidOut();
    },
  },
  {
    name: "decimals in hectares, names over two lines, the total first",
    make: (random) => {
      const figures = times(9, () => {
        const parts = draw(random, 90_000, ["a", "b", "c"]);
        return { t: add(parts, "a", "b", "c"), ...parts };
      });
      return oneTable({
        left: ["STT", "Hợp tác xã"],
        columns: [
          ["Tổng diện tích gieo trồng (ha)", "t"],
          ["Lúa (ha)", "a"],
          ["Ngô (ha)", "b"],
          ["Rau (ha)", "c"],
        ],
        rows: [
          row([null, "Toàn huyện"], summed(figures)),
          ...figures.map((each, at) => row([at + 1, `HTX\nsố ${at + 1}`], each)),
        ],
        typed: (figure) => figure / 100,
      });
    },
  },
];

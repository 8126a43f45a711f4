import type { CellValue } from "../../../src/core";
import { add, communes, draw, list } from "../layout-figures";
import type { Figures } from "../office-layouts";
import type { RandomSource } from "../../tables/random-source";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

const COLUMNS: readonly SheetColumn[] = [
  ["Tổng số lượt", "t"],
  ["Người lớn", "a"],
  ["Trẻ em", "b"],
  ["Người cao tuổi", "c"],
];
const fill = (random: RandomSource, many: number, size = 900): Figures[] =>
  times(many, () => {
    const parts = draw(random, size, ["a", "b", "c"]);
    return { t: add(parts, "a", "b", "c"), ...parts };
  });
const row = (left: readonly CellValue[], figures: Figures | null): SheetRow => ({ left, figures });

/** Right sheets by how their rows hang together, written blind. */
export const firstRows: readonly SheetLayout[] = [
  {
    name: "three levels by indents: province, department, office",
    make: (random) => {
      const groups = times(3, () => fill(random, 4));
      return oneTable({
        left: ["Đơn vị"],
        columns: COLUMNS,
        rows: [
          row(["Toàn tỉnh"], summed(groups.flat())),
          ...groups.flatMap((own, at) => [
            row([`  Sở thứ ${at + 1}`], summed(own)),
            ...own.map((each, nth) => row([`      Phòng ${at + 1}.${nth + 1}`], each)),
          ]),
        ],
      });
    },
  },
  {
    name: "levels A, I, 1 with sums in the headings",
    make: (random) => {
      const groups = times(4, () => fill(random, 3));
      const half = (from: number): Figures => summed(groups.slice(from, from + 2).flat());
      const section = (own: readonly Figures[], at: number): SheetRow[] => [
        row([["I", "II"][at % 2] ?? "", `Cụm ${at + 1}`], summed(own)),
        ...own.map((each, nth) => row([nth + 1, `Bến ${at * 3 + nth + 1}`], each)),
      ];
      return oneTable({
        left: ["STT", "Tên"],
        columns: COLUMNS,
        rows: [
          row(["", "TỔNG CỘNG (A+B)"], summed(groups.flat())),
          row(["A", "Đường bộ"], half(0)),
          ...groups.slice(0, 2).flatMap((own, at) => section(own, at)),
          row(["B", "Đường thủy"], half(2)),
          ...groups.slice(2).flatMap((own, at) => section(own, at + 2)),
        ],
      });
    },
  },
  {
    name: "sections without numbers, sums above, the total below, the year before beneath",
    make: (random) => {
      const groups = times(3, () => fill(random, 3 + random.below(3)));
      const before = fill(random, 1, 9000)[0] ?? {};
      return oneTable({
        left: ["Địa bàn"],
        columns: COLUMNS,
        rows: [
          ...groups.flatMap((own, at) => [
            row([`Cụm ${["Bắc", "Trung", "Nam"][at] ?? ""}`], summed(own)),
            ...own.map((each, nth) => row([`Khu ${at + 1}${nth + 1}`], each)),
          ]),
          row(["Cộng"], summed(groups.flat())),
          { ...row(["Cùng kỳ năm 2025"], before), isFree: true },
        ],
      });
    },
  },
  {
    name: "sections with sums below, headings without figures",
    make: (random) => {
      const groups = times(3, () => fill(random, 4));
      return oneTable({
        left: ["TT", "Cơ sở"],
        columns: COLUMNS,
        rows: [
          ...groups.flatMap((own, at) => [
            row([["I", "II", "III"][at] ?? "", `Khối ${at + 1}`], null),
            ...own.map((each, nth) => row([nth + 1, `Cơ sở ${at + 1}${nth + 1}`], each)),
            row([null, `Cộng khối ${at + 1}`], summed(own)),
          ]),
          row([null, "Tổng cộng"], summed(groups.flat())),
        ],
      });
    },
  },
  {
    name: "«Trong đó» below each unit",
    make: (random) => {
      const figures = fill(random, 8);
      const part = (of: Figures): Figures => {
        const parts = Object.fromEntries(["a", "b", "c"].map((key) => [key, random.below((of[key] ?? 0) + 1)]));
        return { t: add(parts, "a", "b", "c"), ...parts };
      };
      return oneTable({
        left: ["TT", "Trạm y tế"],
        columns: COLUMNS,
        rows: [
          ...figures.flatMap((each, at) => [
            row([at + 1, `Trạm y tế ${at + 1}`], each),
            { ...row([null, "Trong đó: có thẻ BHYT"], part(each)), isFree: true as const },
          ]),
          row([null, "Tổng cộng"], summed(figures)),
        ],
      });
    },
  },
  {
    name: "names of several lines, a remark and a signature below",
    make: (random) => {
      const figures = fill(random, 9);
      return oneTable({
        left: ["TT", "Điểm tham quan"],
        columns: COLUMNS,
        rows: [
          ...communes(9).map((name, at) => row([at + 1, `Điểm số ${at + 1}\n(${name})`], figures[at] ?? {})),
          row([null, "Tổng cộng"], summed(figures)),
        ],
        below: [
          [],
          ["Ghi chú: không tính khách mời"],
          [],
          [null, null, null, "TRƯỞNG PHÒNG"],
          [null, null, null, "(Đã ký)"],
        ],
      });
    },
  },
  {
    name: "the total named by its number of units, in the first column",
    make: (random) => {
      const figures = fill(random, 14);
      return oneTable({
        left: ["STT", "Phòng giao dịch"],
        columns: COLUMNS,
        rows: [
          ...list("Phòng giao dịch", 14).map((name, at) => row([`${at + 1}.`, name], figures[at] ?? {})),
          row(["Tổng 14 phòng", null], summed(figures)),
        ],
      });
    },
  },
  {
    name: "a total above and again below",
    make: (random) => {
      const figures = fill(random, 7);
      return oneTable({
        left: ["STT", "Ga"],
        columns: COLUMNS,
        rows: [
          row([null, "Toàn tuyến"], summed(figures)),
          ...list("Ga", 7).map((name, at) => row([at + 1, name], figures[at] ?? {})),
          row([null, "Cộng"], summed(figures)),
        ],
      });
    },
  },
];

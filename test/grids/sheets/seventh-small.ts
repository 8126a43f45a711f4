import type { CellValue } from "../../../src/core";
import { add, communes, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, named, of, percent, rounded, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

/** The seventh set, second part: few rows, classes, surveys, shares of the total, quarters, turned ones. Written blind. */
export const seventhSmall: readonly SheetLayout[] = [
  {
    name: "papers in: in time, late, not yet; four desks, no total row",
    make: (random) => {
      const names = ["Văn phòng", "Phòng Nội vụ", "Phòng Tài chính", "Phòng Tư pháp"];
      const figures = names.map((): Figures => {
        const n = 60 + random.below(500);
        return { n, ...split(random, n, ["good", "late", "open"]) };
      });
      return oneTable({
        left: ["TT", "Phòng"],
        columns: [
          ["Đến", "n"],
          ["Đúng hạn", "good"],
          ["Trễ", "late"],
          ["Chưa", "open"],
        ],
        rows: names.map((name, at): SheetRow => ({ left: [at + 1, name], figures: figures[at] ?? {} })),
      });
    },
  },
  {
    name: "a quarter: its three months and the quarter, three measures",
    make: (random) => {
      const names = ["Hồ sơ tiếp nhận", "Hồ sơ trả kết quả", "Lượt tra cứu"];
      const figures = names.map((): Figures => {
        const own = draw(random, 900, ["m7", "m8", "m9"]);
        return { ...own, q: add(own, "m7", "m8", "m9") };
      });
      return oneTable({
        left: ["Chỉ tiêu"],
        columns: [
          ["T7", "m7"],
          ["T8", "m8"],
          ["T9", "m9"],
          ["Quý III", "q"],
        ],
        rows: names.map((name, at): SheetRow => ({ left: [name], figures: figures[at] ?? {} })),
      });
    },
  },
  {
    name: "classes present today: on the roll, present, away with and without leave; four classes and their total",
    make: (random) => {
      const names = ["Mầm 1", "Mầm 2", "Chồi 1", "Lá 1"];
      const figures = names.map((): Figures => {
        const [with_, without] = [random.below(5), random.below(3)];
        const here = 20 + random.below(12);
        return { n: here + with_ + without, here, with: with_, without };
      });
      return oneTable({
        left: ["STT", "Lớp"],
        columns: [
          ["Sĩ số", "n"],
          ["Có mặt", "here"],
          ["Vắng|Có phép", "with"],
          ["Vắng|Không phép", "without"],
        ],
        rows: [...units(names, figures), whole([null, "Toàn trường"], figures)],
      });
    },
  },
  {
    name: "marks of an exam: four ranges, those that passed, the share of them as a text",
    make: (random) => {
      const names = ["Toán", "Ngữ văn", "Tiếng Anh", "Vật lí", "Hóa học", "Sinh học"];
      const figures = names.map((): Figures => {
        const n = 90 + random.below(200);
        const own = split(random, n, ["a", "b", "c", "d"]);
        return { n, ...own, pass: add(own, "a", "b", "c") };
      });
      const shown: Shown = (each) => ({ r: `${comma((100 * of(each, "pass")) / of(each, "n"), 1)}%` });
      return oneTable({
        left: ["STT", "Môn"],
        columns: [
          ["Số bài thi", "n"],
          ["Điểm từ 9 đến 10", "a"],
          ["Điểm từ 7 đến dưới 9", "b"],
          ["Điểm từ 5 đến dưới 7", "c"],
          ["Điểm dưới 5", "d"],
          ["Từ trung bình trở lên|Số bài", "pass"],
          ["Từ trung bình trở lên|Tỷ lệ", "r"],
        ],
        rows: names.map((name, at): SheetRow => ({
          left: [at + 1, name],
          figures: figures[at] ?? {},
          shown: shown(figures[at] ?? {}, at),
        })),
        rates: ["r"],
      });
    },
  },
  {
    name: "votes by level down, count and share, a line for all with 100%",
    make: (random) => {
      const names = ["Rất hài lòng", "Hài lòng", "Bình thường", "Không hài lòng", "Rất không hài lòng"];
      const figures = names.map((): Figures => ({ n: 4 + random.below(300) }));
      const all = of(summed(figures), "n");
      const shown: Shown = (each) => ({ r: `${comma((100 * of(each, "n")) / all, 2)}%` });
      return oneTable({
        left: ["Mức độ đánh giá"],
        columns: [
          ["Số phiếu", "n"],
          ["Tỷ lệ", "r"],
        ],
        rows: [
          ...units(names, figures, shown).map(named),
          { left: ["Tổng số phiếu"], figures: { n: all }, shown: { r: "100%" } },
        ],
        rates: ["r"],
      });
    },
  },
  {
    name: "a survey of offices: pleased, not pleased, all, the share pleased",
    make: (random) => {
      const names = list("Sở", 6);
      const figures = names.map((): Figures => {
        const own = { yes: 50 + random.below(300), no: random.below(40) };
        return { ...own, n: own.yes + own.no };
      });
      const shown: Shown = (each) => ({ r: percent(of(each, "yes"), of(each, "n"), 1) });
      return oneTable({
        left: ["STT", "Cơ quan được khảo sát"],
        columns: [
          ["Hài lòng", "yes"],
          ["Không hài lòng", "no"],
          ["Tổng số ý kiến", "n"],
          ["Chỉ số hài lòng (%)", "r"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Chung"], figures, shown)],
        rates: ["r"],
      });
    },
  },
  {
    name: "revenue by source: money of the year and its part of the whole, the whole on top",
    make: (random) => {
      const names = ["Thuế", "Phí", "Lệ phí", "Tiền sử dụng đất", "Thu phạt", "Thu khác", "Bổ sung từ cấp trên"];
      const figures = names.map((): Figures => draw(random, 60_000, ["a", "b"]));
      const sum = summed(figures);
      const shown: Shown = (each) => ({
        ra: rounded((100 * of(each, "a")) / of(sum, "a"), 1),
        rb: rounded((100 * of(each, "b")) / of(sum, "b"), 1),
      });
      return oneTable({
        left: ["TT", "Nguồn thu"],
        columns: [
          ["Năm 2025|Số tiền", "a"],
          ["Năm 2025|Tỷ trọng (%)", "ra"],
          ["Năm 2026|Số tiền", "b"],
          ["Năm 2026|Tỷ trọng (%)", "rb"],
        ],
        rows: [whole([null, "Tổng thu"], figures, shown), ...units(names, figures, shown)],
        rates: ["ra", "rb"],
      });
    },
  },
  {
    name: "people by age: men, women, both, share of both in all people",
    make: (random) => {
      const names = ["0 - 5", "6 - 10", "11 - 14", "15 - 17", "18 - 35", "36 - 60", "Trên 60"];
      const figures = names.map((): Figures => {
        const own = draw(random, 900, ["m", "w"]);
        return { ...own, t: add(own, "m", "w") };
      });
      const all = of(summed(figures), "t");
      const shown: Shown = (each) => ({ r: rounded((100 * of(each, "t")) / all, 2) });
      return oneTable({
        left: ["Nhóm tuổi"],
        columns: [
          ["Nam", "m"],
          ["Nữ", "w"],
          ["Chung", "t"],
          ["Tỷ lệ (%)", "r"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Tổng số"], figures, shown)].map(named),
        rates: ["r"],
      });
    },
  },
  {
    name: "staff: all, then three kinds by dashes; men, women, both, party members",
    make: (random) => {
      const names = ["- Công chức", "- Viên chức", "- Hợp đồng lao động"];
      const figures = names.map((): Figures => {
        const own = draw(random, 60, ["m", "w"]);
        return { ...own, t: add(own, "m", "w"), party: random.below(add(own, "m", "w") + 1) };
      });
      return oneTable({
        left: ["Đối tượng"],
        columns: [
          ["Nam", "m"],
          ["Nữ", "w"],
          ["Cộng", "t"],
          ["Đảng viên", "party"],
        ],
        rows: [whole([null, "Tổng số"], figures), ...units(names, figures)].map(named),
      });
    },
  },
  {
    name: "turned: three districts and the province across; households, poor, nearly poor, both, their share",
    make: (random) => {
      const figures = times(3, (): Figures => {
        const n = 3000 + random.below(20_000);
        const own = { poor: random.below(900), near: random.below(900) };
        return { n, ...own, both: own.poor + own.near };
      });
      const shown: Shown = (each) => ({ r: percent(of(each, "both"), of(each, "n")) });
      return oneTable({
        left: ["Chỉ tiêu"],
        columns: [
          ["Tổng số hộ dân cư", "n"],
          ["Số hộ nghèo", "poor"],
          ["Số hộ cận nghèo", "near"],
          ["Cộng hộ nghèo, cận nghèo", "both"],
          ["Tỷ lệ nghèo đa chiều (%)", "r"],
        ],
        rows: [
          ...figures.map((each, at): SheetRow => ({
            left: [`Huyện ${["Đông", "Tây", "Nam"][at] ?? ""}`],
            figures: each,
            shown: shown(each, at),
          })),
          whole(["Toàn tỉnh"], figures, shown),
        ],
        rates: ["r"],
        turned: true,
      });
    },
  },
  {
    name: "turned: quarters across with the year; received, by post, settled, in time and late",
    make: (random) => {
      const figures = times(4, (): Figures => {
        const t = 200 + random.below(2000);
        const done = random.below(t + 1);
        return { t, post: random.below(t + 1), done, ...split(random, done, ["good", "late"]) };
      });
      return oneTable({
        left: ["Nội dung"],
        columns: [
          ["Tiếp nhận", "t"],
          ["Trong đó: qua bưu chính", "post"],
          ["Đã giải quyết", "done"],
          ["+ Đúng hạn", "good"],
          ["+ Trễ hạn", "late"],
        ],
        rows: [
          ...figures.map((each, at): SheetRow => ({ left: [`Quý ${at + 1}`], figures: each })),
          whole(["Năm 2026"], figures),
        ],
        turned: true,
      });
    },
  },
  {
    name: "procedures by their bare codes: received, settled, left, sums below",
    make: (random) => {
      const names = times(8, (at) => `1.0${String(10_457 + 37 * at)}`);
      const figures = names.map((): Figures => {
        const t = 15 + random.below(600);
        const done = random.below(t + 1);
        return { t, done, open: t - done };
      });
      return oneTable({
        left: ["STT", "Mã TTHC"],
        columns: [
          ["Tiếp nhận", "t"],
          ["Đã trả", "done"],
          ["Còn lại", "open"],
        ],
        rows: [...units(names, figures), whole([null, "Tổng"], figures)],
      });
    },
  },
  {
    name: "two levels of totals: clusters of communes with their sums below, three money columns in billions with two decimals",
    make: (random) => {
      const clusters = times(3, () =>
        times(3, (): Figures => {
          const own = { a: random.below(90_000), b: random.below(60_000) };
          return { ...own, t: own.a + own.b };
        }),
      );
      const names = communes(9);
      return oneTable({
        left: ["STT", "Xã"],
        columns: [
          ["Vốn ngân sách", "a"],
          ["Vốn huy động", "b"],
          ["Tổng vốn", "t"],
        ],
        rows: [
          ...clusters.flatMap((own, at): SheetRow[] => [
            ...own.map((each, line): SheetRow => ({
              left: [3 * at + line + 1, names[3 * at + line] ?? ""],
              figures: each,
            })),
            whole([null, `Cộng cụm ${at + 1}`], own),
          ]),
          whole([null, "Cộng toàn huyện"], clusters.flat()),
        ],
        typed: (figure): CellValue => figure / 100,
      });
    },
  },
  {
    name: "letters in and out, on paper and by wire, both sums, share by wire; five kinds of letters",
    make: (random) => {
      const names = ["Công văn", "Quyết định", "Báo cáo", "Tờ trình", "Thông báo"];
      const figures = names.map((): Figures => {
        const own = draw(random, 500, ["ip", "iw", "op", "ow"]);
        return { ...own, i: add(own, "ip", "iw"), o: add(own, "op", "ow") };
      });
      const shown: Shown = (each) => ({
        ir: percent(of(each, "iw"), of(each, "i"), 1),
        or: percent(of(each, "ow"), of(each, "o"), 1),
      });
      const side = (title: string, key: string): SheetColumn[] => [
        [`${title}|Giấy`, `${key}p`],
        [`${title}|Điện tử`, `${key}w`],
        [`${title}|Tổng`, key],
        [`${title}|% điện tử`, `${key}r`],
      ];
      return oneTable({
        left: ["STT", "Loại văn bản"],
        columns: [...side("Văn bản đến", "i"), ...side("Văn bản đi", "o")],
        rows: [...units(names, figures, shown), whole([null, "Tổng cộng"], figures, shown)],
        rates: ["ir", "or"],
      });
    },
  },
];

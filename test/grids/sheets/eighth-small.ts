import type { CellValue } from "../../../src/core";
import { add, draw, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { named, of, percent, rounded, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetLayout, type SheetRow } from "./sheet";

/** Measures apart from each other: no total counts such a row. */
const loose = (names: readonly string[], figures: readonly Figures[], shown: Shown): SheetRow[] =>
  names.map((name, at) => ({
    left: [at + 1, name],
    figures: figures[at] ?? {},
    shown: shown(figures[at] ?? {}, at),
  }));

/** The eighth set, third part: few rows, measures in rows, averages, periods below each other, turned ones. Written blind. */
export const eighthSmall: readonly SheetLayout[] = [
  {
    name: "three desks and their sum: papers in, in time, late, not yet",
    make: (random) => {
      const names = ["Quầy Hộ tịch", "Quầy Địa chính", "Quầy Chứng thực"];
      const figures = names.map((): Figures => {
        const n = 40 + random.below(500);
        return { n, ...split(random, n, ["good", "late", "open"]) };
      });
      return oneTable({
        left: ["STT", "Quầy"],
        columns: [
          ["Đến", "n"],
          ["Đúng hạn", "good"],
          ["Trễ", "late"],
          ["Chưa", "open"],
        ],
        rows: [...units(names, figures), whole([null, "Cộng"], figures)],
      });
    },
  },
  {
    name: "accounts of citizens by village: people of age, level 1, level 2, activated, two percentages",
    make: (random) => {
      const figures = times(9, (): Figures => {
        const n = 150 + random.below(900);
        const two = random.below(n + 1);
        return { n, one: random.below(n - two + 1), two, live: random.below(two + 1) };
      });
      const shown: Shown = (each) => ({
        r2: percent(of(each, "two"), of(each, "n")),
        rl: percent(of(each, "live"), of(each, "two")),
      });
      return oneTable({
        left: ["STT", "Thôn"],
        columns: [
          ["Số người từ đủ 14 tuổi", "n"],
          ["Tài khoản định danh điện tử|Mức 1", "one"],
          ["Tài khoản định danh điện tử|Mức 2", "two"],
          ["Tài khoản định danh điện tử|Đã kích hoạt", "live"],
          ["Tỷ lệ cấp mức 2/dân số (%)", "r2"],
          ["Tỷ lệ kích hoạt/mức 2 (%)", "rl"],
        ],
        rows: [
          ...units(
            times(9, (at) => `Thôn ${at + 1}`),
            figures,
            shown,
          ),
          whole([null, "Toàn xã"], figures, shown),
        ],
        rates: ["r2", "rl"],
      });
    },
  },
  {
    name: "a hospital: visits insured and not, in bed and not, days in bed, average days of a patient; the sum below",
    make: (random) => {
      const names = ["Khoa Nội", "Khoa Ngoại", "Khoa Sản", "Khoa Nhi", "Khoa Đông y"];
      const figures = names.map((): Figures => {
        const n = 200 + random.below(3000);
        const bed = 50 + random.below(150);
        return {
          n,
          ...split(random, n, ["card", "pay"]),
          bed,
          out: n - bed,
          days: bed * 3 + random.below(bed * 5),
        };
      });
      const shown: Shown = (each) => ({ avg: rounded(of(each, "days") / of(each, "bed"), 1) });
      return oneTable({
        left: ["STT", "Khoa"],
        columns: [
          ["Tổng lượt khám", "n"],
          ["Theo đối tượng|BHYT", "card"],
          ["Theo đối tượng|Viện phí", "pay"],
          ["Theo hình thức|Nội trú", "bed"],
          ["Theo hình thức|Ngoại trú", "out"],
          ["Tổng ngày điều trị nội trú", "days"],
          ["Ngày điều trị bình quân", "avg"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Tổng"], figures, shown)],
        rates: ["avg"],
      });
    },
  },
  {
    name: "schools: public and not, classes, pupils, girls, averages of pupils a class; four levels and their sum on top",
    make: (random) => {
      const names = ["Mầm non", "Tiểu học", "Trung học cơ sở", "Trung học phổ thông"];
      const figures = names.map((): Figures => {
        const own = { pub: 3 + random.below(30), own: random.below(9) };
        const schools = own.pub + own.own;
        const classes = schools * (6 + random.below(10));
        const pupils = classes * (20 + random.below(20)) + random.below(classes);
        return {
          ...own,
          schools,
          classes,
          pupils,
          girls: Math.floor(pupils / 3) + random.below(Math.floor(pupils / 3)),
        };
      });
      const shown: Shown = (each) => ({
        a: rounded(of(each, "pupils") / of(each, "classes"), 1),
        g: percent(of(each, "girls"), of(each, "pupils"), 1),
      });
      return oneTable({
        left: ["Cấp học"],
        columns: [
          ["Số trường|Công lập", "pub"],
          ["Số trường|Ngoài công lập", "own"],
          ["Số trường|Tổng", "schools"],
          ["Số lớp", "classes"],
          ["Số học sinh", "pupils"],
          ["HS nữ", "girls"],
          ["HS/lớp", "a"],
          ["% nữ", "g"],
        ],
        rows: [whole([null, "TỔNG CỘNG"], figures, shown), ...units(names, figures, shown)].map(named),
        rates: ["a", "g"],
      });
    },
  },
  {
    name: "measures down with their unit: plan, done, percent, of the last year; nothing adds up down",
    make: (random) => {
      const names = [
        "Trường học đạt chuẩn quốc gia",
        "Trường hợp tiếp công dân định kỳ",
        "Hồ sơ TTHC tiếp nhận",
        "Văn bản ký số phát hành",
        "Hội nghị trực tuyến",
        "Cuộc kiểm tra CCHC",
      ];
      const unitOf = ["Trường", "Lượt", "Hồ sơ", "Văn bản", "Cuộc", "Cuộc"];
      const sizes = [40, 300, 9000, 4000, 90, 30];
      const figures = names.map((_, at): Figures => {
        const size = sizes[at] ?? 100;
        return {
          plan: Math.floor(size / 2) + random.below(size),
          done: 1 + random.below(size),
          ago: 1 + random.below(size),
        };
      });
      const shown: Shown = (each, at) => ({
        unit: unitOf[at] ?? "",
        r: percent(of(each, "done"), of(each, "plan"), 1),
        ra: percent(of(each, "done"), of(each, "ago"), 1),
      });
      return oneTable({
        left: ["TT", "Chỉ tiêu"],
        columns: [
          ["Đơn vị tính", "unit"],
          ["Kế hoạch năm 2026", "plan"],
          ["Thực hiện 9 tháng", "done"],
          ["Cùng kỳ 2025", "ago"],
          ["So với (%)|Kế hoạch", "r"],
          ["So với (%)|Cùng kỳ", "ra"],
        ],
        rows: loose(names, figures, shown),
        rates: ["r", "ra"],
      });
    },
  },
  {
    name: "two years and their difference as rows, channels across, the whole first",
    make: (random) => {
      const keys = ["desk", "net", "post"];
      const [ago, now] = times(2, (): Figures => {
        const own = draw(random, 5000, keys);
        return { n: add(own, ...keys), ...own };
      });
      const diff: Figures = Object.fromEntries(
        ["n", ...keys].map((key) => [key, of(now ?? {}, key) - of(ago ?? {}, key)]),
      );
      return oneTable({
        left: ["Kỳ"],
        columns: [
          ["Tổng số hồ sơ", "n"],
          ["Trực tiếp", "desk"],
          ["Trực tuyến", "net"],
          ["Bưu chính", "post"],
        ],
        rows: [
          { left: ["9 tháng năm 2026"], figures: now ?? {} },
          { left: ["9 tháng năm 2025"], figures: ago ?? {} },
          { left: ["Tăng (+)/giảm (-)"], figures: diff },
        ],
      });
    },
  },
  {
    name: "citizens received: visits, people, groups and their people, regular and by leaders; sum in the first row",
    make: (random) => {
      const names = ["Ban Tiếp công dân", "Thanh tra", "Công an", "UBND cấp xã"];
      const figures = names.map((): Figures => {
        const own = draw(random, 90, ["r", "l"]);
        const groups = random.below(6);
        return {
          ...own,
          n: add(own, "r", "l"),
          people: add(own, "r", "l") + random.below(40),
          groups,
          crowd: groups * (5 + random.below(9)),
        };
      });
      return oneTable({
        left: ["TT", "Nơi tiếp"],
        columns: [
          ["Số lượt|Thường xuyên", "r"],
          ["Số lượt|Định kỳ của lãnh đạo", "l"],
          ["Số lượt|Tổng số", "n"],
          ["Số người được tiếp", "people"],
          ["Đoàn đông người|Số đoàn", "groups"],
          ["Đoàn đông người|Số người", "crowd"],
        ],
        rows: [whole([null, "Tổng số"], figures), ...units(names, figures)],
      });
    },
  },
  {
    name: "turned: three months and the quarter across; received, in time and late with their percentages below each",
    make: (random) => {
      const figures = times(3, (): Figures => {
        const n = 300 + random.below(2000);
        return { n, ...split(random, n, ["good", "late", "open"]) };
      });
      const shown: Shown = (each) => ({
        rg: percent(of(each, "good"), of(each, "n"), 1),
        rl: percent(of(each, "late"), of(each, "n"), 1),
      });
      return oneTable({
        left: ["Chỉ tiêu"],
        columns: [
          ["Tổng số hồ sơ", "n"],
          ["Giải quyết đúng hạn", "good"],
          ["Tỷ lệ đúng hạn (%)", "rg"],
          ["Giải quyết quá hạn", "late"],
          ["Tỷ lệ quá hạn (%)", "rl"],
          ["Đang giải quyết", "open"],
        ],
        rows: [
          ...figures.map((each, at): SheetRow => ({
            left: [`Tháng ${at + 7}`],
            figures: each,
            shown: shown(each, at),
          })),
          whole(["Quý III"], figures, shown),
        ],
        rates: ["rg", "rl"],
        turned: true,
      });
    },
  },
  {
    name: "signatures of offices: given, of leaders, of clerks; papers sent, signed, percent; five offices, no total",
    make: (random) => {
      const names = ["Văn phòng HĐND và UBND", "Phòng Kinh tế", "Phòng VH-XH", "Trung tâm PVHCC", "Ban CHQS"];
      const figures = names.map((): Figures => {
        const own = draw(random, 30, ["lead", "clerk"]);
        const sent = 30 + random.below(900);
        return { ...own, given: add(own, "lead", "clerk"), sent, signed: random.below(sent + 1) };
      });
      const shown: Shown = (each) => ({ r: `${percent(of(each, "signed"), of(each, "sent"), 0) as number}%` });
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [
          ["Chứng thư số đã cấp", "given"],
          ["Lãnh đạo", "lead"],
          ["Chuyên viên", "clerk"],
          ["Văn bản đi", "sent"],
          ["Ký số", "signed"],
          ["Tỷ lệ", "r"],
        ],
        rows: loose(names, figures, shown),
        rates: ["r"],
      });
    },
  },
  {
    name: "four kinds of petitions: count and its share, nothing else; the sum and 100 on top",
    make: (random) => {
      const names = ["Khiếu nại", "Tố cáo", "Kiến nghị", "Phản ánh"];
      const figures = names.map((): Figures => ({ n: 5 + random.below(400) }));
      const all = of(summed(figures), "n");
      const shown: Shown = (each) => ({ r: rounded((100 * of(each, "n")) / all, 2) });
      return oneTable({
        left: ["TT", "Loại đơn"],
        columns: [
          ["Số đơn", "n"],
          ["Tỷ lệ (%)", "r"],
        ],
        rows: [whole([null, "Tổng số đơn"], figures, shown), ...units(names, figures, shown)],
        rates: ["r"],
      });
    },
  },
  {
    name: "registers of six villages: households, people, men and women, people a household; villages named by name",
    make: (random) => {
      const names = ["Thôn Đoài", "Thôn Thượng", "Thôn Hạ", "Xóm Mới", "Khu Phố Chợ", "Bản Lác"];
      const figures = names.map((): Figures => {
        const house = 60 + random.below(300);
        const own = { m: house + random.below(house), w: house + random.below(house) };
        return { house, ...own, n: own.m + own.w };
      });
      const shown: Shown = (each) => ({ a: rounded(of(each, "n") / of(each, "house"), 2) });
      return oneTable({
        left: ["Số TT", "Tên thôn"],
        columns: [
          ["Số hộ", "house"],
          ["Nhân khẩu|Nam", "m"],
          ["Nhân khẩu|Nữ", "w"],
          ["Nhân khẩu|Tổng", "n"],
          ["Bình quân người/hộ", "a"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Cộng toàn xã"], figures, shown)],
        rates: ["a"],
      });
    },
  },
  {
    name: "an office's week: days down, desk and net of two kinds, sums right and below, the week before under it",
    make: (random) => {
      const keys = ["ad", "an", "bd", "bn"];
      const sumUp = (own: Figures): Figures => ({
        ...own,
        a: add(own, "ad", "an"),
        b: add(own, "bd", "bn"),
        t: add(own, ...keys),
      });
      const figures = times(5, () => sumUp(draw(random, 60, keys)));
      const before = sumUp(draw(random, 250, keys));
      const typed = (figure: number): CellValue => (figure === 0 ? "-" : figure);
      return oneTable({
        left: ["Thứ"],
        columns: [
          ["Tiếp nhận|Trực tiếp", "ad"],
          ["Tiếp nhận|Trực tuyến", "an"],
          ["Tiếp nhận|Cộng", "a"],
          ["Trả kết quả|Tại quầy", "bd"],
          ["Trả kết quả|Qua mạng", "bn"],
          ["Trả kết quả|Cộng", "b"],
          ["Tổng giao dịch", "t"],
        ],
        rows: [
          ...figures.map((each, at): SheetRow => ({
            left: [`Thứ ${["Hai", "Ba", "Tư", "Năm", "Sáu"][at] ?? ""}`],
            figures: each,
            isUnit: true,
          })),
          whole(["Cộng tuần"], figures),
          { left: ["Tuần trước"], figures: before },
        ],
        typed,
      });
    },
  },
];

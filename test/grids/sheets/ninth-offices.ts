import type { CellValue } from "../../../src/core";
import { add, communes, draw, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, dotted, of, percent, rounded, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

/** The ninth set, second part: land, firms, revenue, staff, schools, civil status. Written blind. */
export const ninthOffices: readonly SheetLayout[] = [
  {
    name: "land certificates: first and changed, of organisations and households, clusters with their sum above, the whole in the middle of the columns",
    make: (random) => {
      const clusters = times(3, (at) =>
        times(3 + (at % 2), (): Figures => {
          const own = draw(random, 160, ["fo", "fh", "co", "ch"]);
          return { ...own, f: add(own, "fo", "fh"), c: add(own, "co", "ch"), t: add(own, "fo", "fh", "co", "ch") };
        }),
      );
      let at = 0;
      return oneTable({
        left: ["STT", "Xã, phường"],
        columns: [
          ["Cấp lần đầu|Tổ chức", "fo"],
          ["Cấp lần đầu|Hộ gia đình, cá nhân", "fh"],
          ["Cấp lần đầu|Cộng", "f"],
          ["Tổng số giấy đã cấp", "t"],
          ["Biến động|Tổ chức", "co"],
          ["Biến động|Hộ gia đình, cá nhân", "ch"],
          ["Biến động|Cộng", "c"],
        ],
        rows: [
          ...clusters.flatMap((own, cluster): SheetRow[] => [
            whole([["I", "II", "III"][cluster] ?? "", `Chi nhánh số ${cluster + 1}`], own),
            ...own.map((each, line): SheetRow => {
              at += 1;
              return { left: [line + 1, communes(14)[at] ?? ""], figures: each, isUnit: true };
            }),
          ]),
          whole([null, "Tổng cộng"], clusters.flat()),
        ],
      });
    },
  },
  {
    name: "firms by kind: number, capital in billions with one decimal, workers; this month, year so far, percent of last year",
    make: (random) => {
      const names = ["DN tư nhân", "Công ty TNHH 1 TV", "Công ty TNHH 2 TV", "Công ty cổ phần", "Hợp danh"];
      const figures = names.map((): Figures => {
        const own = { n: 1 + random.below(90), cap: 10 + random.below(9000), work: 5 + random.below(900) };
        const sum = { sn: own.n + random.below(700), scap: own.cap + random.below(60_000) };
        return { ...own, ...sum, last: 1 + random.below(900) };
      });
      const shown: Shown = (each) => ({ r: percent(of(each, "sn"), of(each, "last"), 1) });
      return oneTable({
        left: ["STT", "Loại hình doanh nghiệp"],
        columns: [
          ["Đăng ký mới trong tháng|Số DN", "n"],
          ["Đăng ký mới trong tháng|Vốn (tỷ đồng)", "cap"],
          ["Đăng ký mới trong tháng|Lao động", "work"],
          ["Lũy kế từ đầu năm|Số DN", "sn"],
          ["Lũy kế từ đầu năm|Vốn (tỷ đồng)", "scap"],
          ["Cùng kỳ năm trước (DN)", "last"],
          ["So cùng kỳ (%)", "r"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Tổng số"], figures, shown)],
        rates: ["r"],
        typed: (figure, key): CellValue => (key.endsWith("cap") ? figure / 10 : figure),
      });
    },
  },
  {
    name: "revenue of a commune: A + B, roman parts and items; planned by the province and the council, month, year so far, two percentages",
    make: (random) => {
      const keys = ["p", "q", "m", "y"];
      const item = (): Figures => {
        const p = 100 + random.below(9000);
        return { p, q: p + random.below(600), m: random.below(900), y: 900 + random.below(8000) };
      };
      const first = times(2, () => times(3, item));
      const second = times(2, item);
      const shown: Shown = (each) => ({
        rp: percent(of(each, "y"), of(each, "p"), 1),
        rq: percent(of(each, "y"), of(each, "q"), 1),
      });
      const items = ["Thuế GTGT", "Thuế TNCN", "Lệ phí môn bài", "Phí chứng thực", "Phí hộ tịch", "Phạt hành chính"];
      const titles = ["Thu thuế", "Thu phí, lệ phí"];
      return oneTable({
        above: [["BIỂU THU NGÂN SÁCH XÃ"], [null, null, null, null, null, "ĐVT: triệu đồng"]],
        left: ["STT", "Chỉ tiêu"],
        columns: [
          ["Dự toán|Tỉnh giao", keys[0] ?? ""],
          ["Dự toán|HĐND giao", "q"],
          ["Thực hiện|Trong tháng", "m"],
          ["Thực hiện|Lũy kế", "y"],
          ["Lũy kế so với (%)|Tỉnh giao", "rp"],
          ["Lũy kế so với (%)|HĐND giao", "rq"],
        ],
        rows: [
          whole([null, "TỔNG THU (A+B)"], [...first.flat(), ...second], shown),
          whole(["A", "Thu trên địa bàn"], first.flat(), shown),
          ...first.flatMap((own, part): SheetRow[] => [
            whole([["I", "II"][part] ?? "", titles[part] ?? ""], own, shown),
            ...own.map((each, line): SheetRow => ({
              left: [line + 1, items[3 * part + line] ?? ""],
              figures: each,
              shown: shown(each, line),
              isUnit: true,
            })),
          ]),
          whole(["B", "Thu bổ sung"], second, shown),
          ...second.map((each, line): SheetRow => ({
            left: [line + 1, ["Bổ sung cân đối", "Bổ sung có mục tiêu"][line] ?? ""],
            figures: each,
            shown: shown(each, line),
            isUnit: true,
          })),
        ],
        rates: ["rp", "rq"],
      });
    },
  },
  {
    name: "health insurance: groups 1, 1.1, 1.2, 2, 2.1 with people and money; the whole below",
    make: (random) => {
      const groups: readonly (readonly [string, readonly string[]])[] = [
        ["Người lao động và người sử dụng lao động đóng", ["Cơ quan, đơn vị", "Doanh nghiệp"]],
        ["Ngân sách nhà nước đóng", ["Người có công", "Hộ nghèo", "Trẻ em dưới 6 tuổi"]],
        ["Ngân sách nhà nước hỗ trợ", ["Học sinh, sinh viên", "Hộ cận nghèo"]],
      ];
      const figures = groups.map(([, below]) =>
        below.map((): Figures => {
          const own = { old: 100 + random.below(9000), up: random.below(300), down: random.below(90) };
          const now = own.old + own.up - own.down;
          return { ...own, now, money: now * (300 + random.below(900)) };
        }),
      );
      return oneTable({
        left: ["STT", "Nhóm đối tượng"],
        columns: [
          ["Số đầu kỳ", "old"],
          ["Tăng", "up"],
          ["Giảm", "down"],
          ["Số cuối kỳ", "now"],
          ["Số tiền (nghìn đồng)", "money"],
        ],
        rows: [
          ...groups.flatMap(([title, below], at): SheetRow[] => [
            whole([String(at + 1), title], figures[at] ?? []),
            ...below.map((name, line): SheetRow => ({
              left: [`${at + 1}.${line + 1}`, name],
              figures: figures[at]?.[line] ?? {},
              isUnit: true,
            })),
          ]),
          whole([null, "Cộng"], figures.flat()),
        ],
      });
    },
  },
  {
    name: "classes of a school: grades with «Cộng khối» below, boys and girls, two kinds of meals, pupils a class only in the sums",
    make: (random) => {
      const grades = times(4, () =>
        times(3, (): Figures => {
          const own = { m: 12 + random.below(14), f: 12 + random.below(14) };
          const n = own.m + own.f;
          return { n, ...own, ...split(random, n, ["eat", "home"]), few: random.below(5) };
        }),
      );
      return oneTable({
        left: ["TT", "Lớp"],
        columns: [
          ["Sĩ số", "n"],
          ["Nam", "m"],
          ["Nữ", "f"],
          ["Dân tộc thiểu số", "few"],
          ["Bán trú", "eat"],
          ["Không bán trú", "home"],
          ["Bình quân HS/lớp", "a"],
        ],
        rows: [
          ...grades.flatMap((own, at): SheetRow[] => [
            ...own.map((each, line): SheetRow => ({
              left: [3 * at + line + 1, `${at + 6}${["A", "B", "C"][line] ?? ""}`],
              figures: each,
              isUnit: true,
            })),
            whole([null, `Cộng khối ${at + 6}`], own, (each) => ({ a: rounded(of(each, "n") / 3, 1) })),
          ]),
          whole([null, "Toàn trường"], grades.flat(), (each) => ({ a: rounded(of(each, "n") / 12, 1) })),
        ],
        rates: ["a"],
      });
    },
  },
  {
    name: "staff turned: offices across with their sum, measures down in two divisions with dashes",
    make: (random) => {
      const names = ["Văn phòng", "Phòng Kinh tế", "Phòng VH-XH", "Trung tâm PVHCC"];
      const figures = names.map((): Figures => {
        const n = 5 + random.below(20);
        const [bach, master] = Object.values(split(random, n, ["x", "y"]));
        return { n, ...split(random, n, ["m", "f"]), bach: bach ?? 0, master: master ?? 0, party: random.below(n + 1) };
      });
      return oneTable({
        left: ["Nội dung"],
        columns: [
          ["Tổng số công chức có mặt", "n"],
          ["- Nam", "m"],
          ["- Nữ", "f"],
          ["+ Đại học", "bach"],
          ["+ Sau đại học", "master"],
          ["Đảng viên", "party"],
        ],
        rows: [
          ...names.map((name, at): SheetRow => ({ left: [name], figures: figures[at] ?? {} })),
          whole(["Tổng cộng"], figures),
        ],
        turned: true,
      });
    },
  },
  {
    name: "staff that comes and goes: at the start, three ways in, four out, at the end; offices without a sum row",
    make: (random) => {
      const names = ["Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Y tế", "Sở Xây dựng", "Thanh tra"];
      const figures = names.map((): Figures => {
        const start = 25 + random.below(90);
        const own = { ...draw(random, 8, ["hire", "move", "back", "old", "left", "away", "fired"]) };
        const up = add(own, "hire", "move", "back");
        const down = add(own, "old", "left", "away", "fired");
        return { start, ...own, up, down, end: start + up - down };
      });
      return oneTable({
        left: ["STT", "Cơ quan"],
        columns: [
          ["Có mặt đầu năm", "start"],
          ["Tăng trong kỳ|Tổng", "up"],
          ["Tăng trong kỳ|Tuyển dụng", "hire"],
          ["Tăng trong kỳ|Tiếp nhận", "move"],
          ["Tăng trong kỳ|Khác", "back"],
          ["Giảm trong kỳ|Tổng", "down"],
          ["Giảm trong kỳ|Nghỉ hưu", "old"],
          ["Giảm trong kỳ|Thôi việc", "left"],
          ["Giảm trong kỳ|Chuyển đi", "away"],
          ["Giảm trong kỳ|Khác", "fired"],
          ["Có mặt cuối kỳ", "end"],
        ],
        rows: names.map((name, at): SheetRow => ({ left: [at + 1, name], figures: figures[at] ?? {} })),
      });
    },
  },
  {
    name: "births registered: one whole by sex and by time, each part with its percentage, the whole below",
    make: (random) => {
      const names = communes(8);
      const figures = names.map((): Figures => {
        const n = 20 + random.below(600);
        return { n, ...split(random, n, ["m", "f"]), ...split(random, n, ["right", "late", "again"]) };
      });
      const parts: readonly (readonly [string, string])[] = [
        ["Theo giới tính|Nam", "m"],
        ["Theo giới tính|Nữ", "f"],
        ["Theo thời hạn|Đúng hạn", "right"],
        ["Theo thời hạn|Quá hạn", "late"],
        ["Theo thời hạn|Đăng ký lại", "again"],
      ];
      const shown: Shown = (each) =>
        Object.fromEntries(parts.map(([, key]) => [`${key}%`, percent(of(each, key), of(each, "n"))]));
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [
          ["Tổng số trường hợp khai sinh", "n"],
          ...parts.flatMap(([title, key]): SheetColumn[] => [
            [`${title}|SL`, key],
            [`${title}|%`, `${key}%`],
          ]),
        ],
        rows: [...units(names, figures, shown), whole([null, "Cộng"], figures, shown)],
        rates: parts.map(([, key]) => `${key}%`),
      });
    },
  },
  {
    name: "fees: cases, rate of one, money, thirty percent paid in, seventy kept; only the three of money added up",
    make: (random) => {
      const rates = [8000, 50_000, 15_000, 30_000, 75_000];
      const names = ["Xác nhận tình trạng hôn nhân", "Khai sinh quá hạn", "Kết hôn", "Giám hộ", "Nhận cha, mẹ, con"];
      const figures = names.map((_, at): Figures => {
        const own = { n: 10 * (1 + random.below(60)), rate: rates[at] ?? 0 };
        const money = own.n * own.rate;
        return { ...own, money, in: (money * 3) / 10, kept: (money * 7) / 10 };
      });
      const sum = summed(figures);
      return oneTable({
        left: ["STT", "Loại việc"],
        columns: [
          ["Số việc", "n"],
          ["Mức thu (đồng)", "rate"],
          ["Số tiền thu được", "money"],
          ["Nộp NSNN (30%)", "in"],
          ["Để lại đơn vị (70%)", "kept"],
        ],
        rows: [
          ...units(names, figures),
          { left: [null, "Tổng cộng"], figures: { money: of(sum, "money"), in: of(sum, "in"), kept: of(sum, "kept") } },
        ],
        typed: (figure, key): CellValue => (key === "n" ? figure : dotted(figure)),
      });
    },
  },
  {
    name: "meetings paid: days, people, allowance of one for a day, money; a sum of the money",
    make: (random) => {
      const names = ["Tập huấn CCHC", "Tập huấn DVC trực tuyến", "Hội nghị sơ kết", "Kiểm tra cơ sở"];
      const figures = names.map((): Figures => {
        const own = { days: 1 + random.below(5), people: 8 + random.below(90), rate: 10_000 * (5 + random.below(20)) };
        return { ...own, money: own.days * own.people * own.rate };
      });
      return oneTable({
        left: ["STT", "Nội dung chi"],
        columns: [
          ["Số ngày", "days"],
          ["Số người", "people"],
          ["Mức chi (đồng/người/ngày)", "rate"],
          ["Thành tiền (đồng)", "money"],
        ],
        rows: [
          ...units(names, figures),
          { left: [null, "Tổng cộng"], figures: { money: of(summed(figures), "money") } },
        ],
      });
    },
  },
  {
    name: "forms with serial numbers: left, given, used in two ways, spoilt, left over; desks and their sum on top",
    make: (random) => {
      const names = ["Bộ phận Một cửa", "Chi nhánh 1", "Chi nhánh 2", "Chi nhánh 3", "Kho"];
      const figures = names.map((): Figures => {
        const own = { old: random.below(900), got: 100 * (1 + random.below(20)) };
        const used = split(random, own.old + own.got, ["new", "again", "bad", "left"]);
        return { ...own, ...used, used: add(used, "new", "again") };
      });
      return oneTable({
        left: ["TT", "Nơi sử dụng"],
        columns: [
          ["Phôi tồn kỳ trước", "old"],
          ["Nhận trong kỳ", "got"],
          ["Đã dùng|Cấp mới", "new"],
          ["Đã dùng|Cấp đổi", "again"],
          ["Đã dùng|Cộng", "used"],
          ["Hỏng", "bad"],
          ["Tồn cuối kỳ", "left"],
        ],
        under: [["A", "B", "1", "2", "3", "4", "5=3+4", "6", "7=1+2-5-6"]],
        rows: [whole([null, "Toàn đơn vị"], figures), ...units(names, figures)],
      });
    },
  },
  {
    name: "poor of a commune: villages, households and people of two kinds, rates in households as texts, the year before at the end",
    make: (random) => {
      const fill = (): Figures => {
        const all = 60 + random.below(400);
        const own = { all, poor: random.below(Math.floor(all / 6)), near: random.below(Math.floor(all / 6)) };
        return { ...own, both: own.poor + own.near };
      };
      const figures = times(8, fill);
      const shown: Shown = (each) => ({
        rp: `${comma((100 * of(each, "poor")) / of(each, "all"), 2)}%`,
        rb: `${comma((100 * of(each, "both")) / of(each, "all"), 2)}%`,
      });
      const before = summed(times(8, fill));
      return oneTable({
        left: ["STT", "Thôn, bản"],
        columns: [
          ["Tổng số hộ", "all"],
          ["Hộ nghèo", "poor"],
          ["Tỷ lệ hộ nghèo", "rp"],
          ["Hộ cận nghèo", "near"],
          ["Nghèo và cận nghèo", "both"],
          ["Tỷ lệ nghèo đa chiều", "rb"],
        ],
        rows: [
          ...units(
            times(8, (at) => `Bản Nà ${at + 1}`),
            figures,
            shown,
          ),
          whole([null, "Năm 2026"], figures, shown),
          { left: [null, "Năm 2025"], figures: before, shown: shown(before, -1) },
        ],
        rates: ["rp", "rb"],
      });
    },
  },
];

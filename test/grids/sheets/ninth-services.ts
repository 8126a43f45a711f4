import type { CellValue } from "../../../src/core";
import { add, communes, draw, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, of, percent, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

const ROMAN = ["I", "II", "III", "IV"];

/** The ninth set, first part: services online, one-stop desks, what citizens say of them. Written blind. */
export const ninthServices: readonly SheetLayout[] = [
  {
    name: "services by field: procedures in three levels, dossiers in three ways, the share of two of them, four lines of header",
    make: (random) => {
      const names = ["Hộ tịch", "Đất đai", "Xây dựng", "Giáo dục", "Y tế", "Lao động", "Văn hóa"];
      const figures = names.map((): Figures => {
        const own = draw(random, 30, ["full", "part", "info"]);
        const n = 60 + random.below(2500);
        return {
          ...own,
          all: add(own, "full", "part", "info"),
          n,
          ...split(random, n, ["netFull", "netPart", "desk"]),
        };
      });
      const shown: Shown = (each) => ({
        rf: percent(of(each, "netFull"), of(each, "n"), 1),
        rp: percent(of(each, "netPart"), of(each, "n"), 1),
      });
      return oneTable({
        left: ["TT", "Lĩnh vực"],
        columns: [
          ["Thủ tục hành chính|Tổng số", "all"],
          ["Thủ tục hành chính|Trong đó|DVC toàn trình", "full"],
          ["Thủ tục hành chính|Trong đó|DVC một phần", "part"],
          ["Thủ tục hành chính|Trong đó|Chưa trực tuyến", "info"],
          ["Hồ sơ|Tổng số", "n"],
          ["Hồ sơ|Trong đó|Trực tuyến|Toàn trình", "netFull"],
          ["Hồ sơ|Trong đó|Trực tuyến|Tỷ lệ toàn trình (%)", "rf"],
          ["Hồ sơ|Trong đó|Trực tuyến|Một phần", "netPart"],
          ["Hồ sơ|Trong đó|Trực tuyến|Tỷ lệ một phần (%)", "rp"],
          ["Hồ sơ|Trong đó|Trực tiếp", "desk"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Tổng cộng"], figures, shown)],
        rates: ["rf", "rp"],
      });
    },
  },
  {
    name: "digitised: papers of dossiers and results, each with its share by a formula in the line of numbers, the whole on top",
    make: (random) => {
      const names = communes(9);
      const figures = names.map((): Figures => {
        const n = 80 + random.below(1500);
        const done = random.below(n + 1);
        const scan = random.below(n + 1);
        return { n, scan, again: random.below(scan + 1), done, signed: random.below(done + 1) };
      });
      const shown: Shown = (each) => ({
        rs: percent(of(each, "scan"), of(each, "n")),
        ra: percent(of(each, "again"), of(each, "scan")),
        rk: percent(of(each, "signed"), of(each, "done")),
      });
      return oneTable({
        above: [["KẾT QUẢ SỐ HÓA HỒ SƠ, GIẤY TỜ"], ["(Kèm theo Báo cáo số    /BC-UBND)"], []],
        left: ["STT", "Đơn vị"],
        columns: [
          ["Số hồ sơ tiếp nhận", "n"],
          ["Số hóa thành phần|Số lượng", "scan"],
          ["Số hóa thành phần|Tỷ lệ %", "rs"],
          ["Tái sử dụng|Số lượng", "again"],
          ["Tái sử dụng|Tỷ lệ %", "ra"],
          ["Số hồ sơ đã giải quyết", "done"],
          ["Kết quả điện tử|Số lượng", "signed"],
          ["Kết quả điện tử|Tỷ lệ %", "rk"],
        ],
        under: [["(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)", "(6)", "(7)=(6)/(4)", "(8)", "(9)", "(10)=(9)/(8)"]],
        rows: [whole([null, "TOÀN TỈNH"], figures, shown), ...units(names, figures, shown)],
        rates: ["rs", "ra", "rk"],
      });
    },
  },
  {
    name: "one-stop by field and level: sections A, B with «Cộng A» below them, handed back early, on the day, late, percent in time",
    make: (random) => {
      const fill = (): Figures => {
        const back = 20 + random.below(700);
        const rest = random.below(90);
        return { in: back + rest, back, ...split(random, back, ["early", "day", "late"]), rest };
      };
      const sections = [times(4, fill), times(5, fill)];
      const names = [
        ["Tư pháp", "Công Thương", "Y tế", "Nội vụ"],
        ["Hộ tịch", "Chứng thực", "Người có công", "Đất đai", "Môi trường"],
      ];
      const titles = ["CẤP TỈNH", "CẤP XÃ"];
      const shown: Shown = (each) => ({
        r: `${comma((100 * (of(each, "early") + of(each, "day"))) / of(each, "back"), 1)}%`,
      });
      return oneTable({
        left: ["TT", "Lĩnh vực"],
        columns: [
          ["Tiếp nhận", "in"],
          ["Đã trả kết quả|Trước hạn", "early"],
          ["Đã trả kết quả|Đúng hạn", "day"],
          ["Đã trả kết quả|Trễ hạn", "late"],
          ["Đã trả kết quả|Cộng", "back"],
          ["Chưa trả", "rest"],
          ["% đúng và trước hạn", "r"],
        ],
        rows: [
          ...sections.flatMap((own, at): SheetRow[] => [
            { left: [["A", "B"][at] ?? "", titles[at] ?? ""], figures: null },
            ...units(names[at] ?? [], own, shown),
            whole([null, `Cộng ${["A", "B"][at] ?? ""}`], own, shown),
          ]),
          whole([null, "Tổng (A+B)"], sections.flat(), shown),
        ],
        rates: ["r"],
      });
    },
  },
  {
    name: "why dossiers are late: five causes across, their sum at the left, a line of percentages below the sum",
    make: (random) => {
      const keys = ["c1", "c2", "c3", "c4", "c5"];
      const names = ["Sở Xây dựng", "Sở Tài chính", "Sở NN&MT", "Văn phòng ĐKĐĐ", "Công an tỉnh", "Thuế tỉnh"];
      const figures = names.map((): Figures => {
        const own = draw(random, 80, keys);
        return { n: add(own, ...keys), ...own };
      });
      const sum = summed(figures);
      const shares = Object.fromEntries(["n", ...keys].map((key) => [key, percent(of(sum, key), of(sum, "n"), 1)]));
      const titles = ["Do quá tải", "Do phối hợp", "Do hệ thống", "Do công dân", "Nguyên nhân khác"];
      return oneTable({
        left: ["STT", "Cơ quan"],
        columns: [
          ["Tổng số hồ sơ quá hạn", "n"],
          ...keys.map((key, at): SheetColumn => [`Nguyên nhân|${titles[at] ?? ""}`, key]),
        ],
        rows: [
          ...units(names, figures),
          whole([null, "Tổng cộng"], figures),
          { left: [null, "Tỷ lệ (%)"], figures: {}, shown: shares },
        ],
        rates: ["n", ...keys],
      });
    },
  },
  {
    name: "each field with a line of counts and a line of percentages by turns; the sum of all with both",
    make: (random) => {
      const keys = ["early", "day", "late", "open"];
      const names = ["Đất đai", "Hộ tịch", "Chứng thực", "Bảo trợ xã hội"];
      const figures = names.map((): Figures => {
        const n = 50 + random.below(1200);
        return { n, ...split(random, n, keys) };
      });
      const pair = (left: CellValue, name: string, own: Figures): SheetRow[] => [
        { left: [left, name, "Số lượng"], figures: own },
        {
          left: [null, null, "Tỷ lệ %"],
          figures: {},
          shown: Object.fromEntries(["n", ...keys].map((key) => [key, percent(of(own, key), of(own, "n"), 1)])),
        },
      ];
      return oneTable({
        left: ["STT", "Lĩnh vực", "Chỉ số"],
        columns: [
          ["Tổng hồ sơ", "n"],
          ["Trước hạn", "early"],
          ["Đúng hạn", "day"],
          ["Quá hạn", "late"],
          ["Đang giải quyết", "open"],
        ],
        rows: [
          ...names.flatMap((name, at) => pair(at + 1, name, figures[at] ?? {})),
          ...pair(null, "Tổng cộng", summed(figures)),
        ],
        rates: ["n", ...keys],
      });
    },
  },
  {
    name: "post: taken in and brought home by the post and both; postage in đồng with points, average postage of one",
    make: (random) => {
      const names = ["Bưu điện Quế Võ", "Bưu điện Tiên Du", "Bưu điện Yên Phong", "Bưu điện Gia Bình"];
      const figures = names.map((): Figures => {
        const own = { in: 10 + random.below(600), out: 10 + random.below(900) };
        const n = own.in + own.out;
        return { ...own, n, money: n * (18_000 + 10 * random.below(1500)) };
      });
      const shown: Shown = (each) => ({ a: Math.round(of(each, "money") / of(each, "n")) });
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: [
          ["Nhận hồ sơ tại nhà", "in"],
          ["Trả kết quả tại nhà", "out"],
          ["Cộng giao dịch", "n"],
          ["Doanh thu cước (đồng)", "money"],
          ["Cước bình quân/giao dịch (đồng)", "a"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Toàn tỉnh"], figures, shown)],
        rates: ["a"],
        typed: (figure, key): CellValue =>
          key === "money" ? String(figure).replace(/\B(?=(?:\d{3})+$)/g, ".") : figure,
      });
    },
  },
  {
    name: "satisfaction of three communes and their sum: slips sent, back, valid; four answers; percent of the best two",
    make: (random) => {
      const names = ["Phường Hải Châu", "Phường Hòa Khánh", "Xã Bà Nà"];
      const figures = names.map((): Figures => {
        const own = draw(random, 120, ["a", "b", "c", "d"]);
        const good = add(own, "a", "b", "c", "d");
        const back = good + random.below(12);
        return { sent: back + random.below(30), back, good, bad: back - good, ...own };
      });
      const shown: Shown = (each) => ({ r: percent(of(each, "a") + of(each, "b"), of(each, "good")) });
      return oneTable({
        left: ["TT", "Đơn vị"],
        columns: [
          ["Phiếu phát ra", "sent"],
          ["Phiếu thu về|Tổng", "back"],
          ["Phiếu thu về|Hợp lệ", "good"],
          ["Phiếu thu về|Không hợp lệ", "bad"],
          ["Kết quả|Rất hài lòng", "a"],
          ["Kết quả|Hài lòng", "b"],
          ["Kết quả|Bình thường", "c"],
          ["Kết quả|Không hài lòng", "d"],
          ["Mức độ hài lòng (%)", "r"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Tổng"], figures, shown)],
        rates: ["r"],
      });
    },
  },
  {
    name: "a quarter's payments: months as groups of columns and the quarter, each with duties, paid online and its share",
    make: (random) => {
      const names = ["Sở Tư pháp", "Sở Công Thương", "Sở Y tế", "Sở VHTTDL", "Sở KH&CN"];
      const parts = ["7", "8", "9"];
      const figures = names.map((): Figures => {
        const own: Figures = {};
        for (const month of parts) {
          own[`n${month}`] = 5 + random.below(400);
          own[`p${month}`] = random.below(of(own, `n${month}`) + 1);
        }
        return { ...own, n: add(own, "n7", "n8", "n9"), p: add(own, "p7", "p8", "p9") };
      });
      const shown: Shown = (each) =>
        Object.fromEntries([...parts, ""].map((at) => [`r${at}`, percent(of(each, `p${at}`), of(each, `n${at}`))]));
      const group = (title: string, at: string): SheetColumn[] => [
        [`${title}|Phải TT`, `n${at}`],
        [`${title}|Đã TTTT`, `p${at}`],
        [`${title}|%`, `r${at}`],
      ];
      return oneTable({
        left: ["STT", "Cơ quan"],
        columns: [...parts.flatMap((at) => group(`Tháng ${at}`, at)), ...group("Quý III", "")],
        rows: [...units(names, figures, shown), whole([null, "Tổng cộng"], figures, shown)],
        rates: [...parts, ""].map((at) => `r${at}`),
      });
    },
  },
  {
    name: "index of digital change: three pillars with their most in the first line, points with two decimals, sum, percent of the most, rank",
    make: (random) => {
      const most = [30_000, 40_000, 30_000];
      const keys = ["gov", "eco", "soc"];
      const names = communes(10);
      const figures = names.map((): Figures => {
        const own: Figures = Object.fromEntries(
          keys.map((key, at) => [key, Math.floor((most[at] ?? 0) / 3) + random.below(Math.floor((most[at] ?? 0) / 2))]),
        );
        return { ...own, t: add(own, ...keys) };
      });
      const shown: Shown = (each, at) => ({ r: percent(of(each, "t"), 100_000), rank: ((at * 3) % 10) + 1 });
      return oneTable({
        left: ["STT", "Xã, phường"],
        columns: [
          ["Chính quyền số", "gov"],
          ["Kinh tế số", "eco"],
          ["Xã hội số", "soc"],
          ["Tổng điểm", "t"],
          ["Đạt tỷ lệ (%)", "r"],
          ["Xếp hạng", "rank"],
        ],
        rows: [
          { left: [null, "Điểm tối đa"], figures: { gov: 30_000, eco: 40_000, soc: 30_000, t: 100_000 }, isFree: true },
          ...names.map((name, at): SheetRow => ({
            left: [at + 1, name],
            figures: figures[at] ?? {},
            shown: shown(figures[at] ?? {}, at),
          })),
        ],
        rates: ["r"],
        typed: (figure): CellValue => figure / 100,
      });
    },
  },
  {
    name: "petitions on procedures month by month: left over, come, all, answered in time and late, open; the year so far below",
    make: (random) => {
      let open = random.below(20);
      const figures = times(9, (): Figures => {
        const own = { old: open, fresh: 4 + random.below(70) };
        const n = own.old + own.fresh;
        const done = random.below(n + 1);
        open = n - done;
        return { ...own, n, done, ...split(random, done, ["good", "late"]), open };
      });
      const sum = summed(figures);
      const first = figures[0] ?? {};
      const total = { ...sum, old: of(first, "old"), n: of(first, "old") + of(sum, "fresh"), open };
      return oneTable({
        left: ["Tháng"],
        columns: [
          ["Tồn tháng trước", "old"],
          ["Phát sinh", "fresh"],
          ["Tổng phải trả lời", "n"],
          ["Đã trả lời|Đúng hạn", "good"],
          ["Đã trả lời|Quá hạn", "late"],
          ["Đã trả lời|Cộng", "done"],
          ["Còn lại", "open"],
        ],
        rows: [
          ...figures.map((each, at): SheetRow => ({ left: [`Tháng ${at + 1}`], figures: each })),
          { left: ["9 tháng"], figures: total },
        ],
      });
    },
  },
  {
    name: "accounts of services: one list in sections with the sum in their heading, no whole; people, activated, percent as text",
    make: (random) => {
      const sections = times(3, (at) =>
        times(2 + at, (): Figures => {
          const n = 200 + random.below(4000);
          return { n, on: random.below(n + 1), ...split(random, n, ["men", "women"]) };
        }),
      );
      const shown: Shown = (each) => ({ r: comma((100 * of(each, "on")) / of(each, "n"), 2) });
      const titles = ["Cụm phía Bắc", "Cụm trung tâm", "Cụm phía Nam"];
      let at = 0;
      return oneTable({
        left: ["STT", "Địa bàn"],
        columns: [
          ["Dân số từ 14 tuổi|Nam", "men"],
          ["Dân số từ 14 tuổi|Nữ", "women"],
          ["Dân số từ 14 tuổi|Tổng", "n"],
          ["Đã kích hoạt", "on"],
          ["Tỷ lệ (%)", "r"],
        ],
        rows: sections.flatMap((own, section): SheetRow[] => [
          whole([ROMAN[section] ?? "", titles[section] ?? ""], own, shown),
          ...own.map((each, line): SheetRow => {
            at += 1;
            return {
              left: [line + 1, communes(14)[at] ?? ""],
              figures: each,
              shown: shown(each, line),
              isUnit: true,
            };
          }),
        ]),
        rates: ["r"],
      });
    },
  },
  {
    name: "a commune's one-stop in one line: carried over, by three ways, all; in time, late; open in time, late; sent back",
    make: (random) => {
      const own = { ...draw(random, 400, ["old", "desk", "net", "post"]) };
      const n = add(own, "old", "desk", "net", "post");
      const back = random.below(Math.floor(n / 10) + 1);
      const done = random.below(n - back + 1);
      const open = n - back - done;
      const [soon, over] = Object.values(split(random, open, ["x", "y"]));
      const all: Figures = {
        ...own,
        n,
        back,
        done,
        ...split(random, done, ["good", "late"]),
        open,
        soon: soon ?? 0,
        over: over ?? 0,
      };
      return oneTable({
        left: ["Đơn vị"],
        columns: [
          ["Hồ sơ phải giải quyết|Tổng số", "n"],
          ["Hồ sơ phải giải quyết|Kỳ trước chuyển qua", "old"],
          ["Hồ sơ phải giải quyết|Trực tiếp", "desk"],
          ["Hồ sơ phải giải quyết|Trực tuyến", "net"],
          ["Hồ sơ phải giải quyết|BCCI", "post"],
          ["Đã giải quyết|Tổng số", "done"],
          ["Đã giải quyết|Đúng hạn", "good"],
          ["Đã giải quyết|Quá hạn", "late"],
          ["Chưa giải quyết|Tổng số", "open"],
          ["Chưa giải quyết|Trong hạn", "soon"],
          ["Chưa giải quyết|Quá hạn", "over"],
          ["Trả lại", "back"],
        ],
        rows: [{ left: ["UBND phường Kinh Bắc"], figures: all }],
      });
    },
  },
];

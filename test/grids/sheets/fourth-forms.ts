import { add, communes, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, dotted, named, of, percent, units, whole, type Shown } from "./row-makers";
import { oneTable, times, type SheetColumn, type SheetLayout } from "./sheet";

const HEAD = [
  ["UBND TỈNH", null, null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["VĂN PHÒNG", null, null, null, null, "Độc lập - Tự do - Hạnh phúc"],
  [],
  ["Phụ lục I"],
  ["KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2026"],
  ["(Kèm theo Báo cáo số 215/BC-VP ngày 12 tháng 6 năm 2026)"],
  [],
];
const FIELDS = [
  "Đất đai",
  "Hộ tịch",
  "Chứng thực",
  "Xây dựng",
  "Bảo trợ xã hội",
  "Hộ kinh doanh",
  "Môi trường",
  "Y tế",
];

/** A fourth set, after forms that ministries and offices publish, written blind. */
export const fourthForms: readonly SheetLayout[] = [
  {
    name: "01/TCD: visits, people and cases of citizens received, in three ways",
    make: (random) => {
      const figures = times(9, () => {
        const own = draw(random, 40, ["a4", "a5", "a6", "a7", "a13", "a14", "a15", "a16", "a18", "a19", "a20", "a21"]);
        const rest = draw(random, 4, ["a8", "a9", "a12", "a17"]);
        return {
          a1: add(own, "a4", "a13", "a18"),
          a2: add(own, "a5", "a14", "a19"),
          a3: add(own, "a6", "a7", "a15", "a16", "a20", "a21"),
          ...own,
          ...rest,
        };
      });
      const way = (title: string, from: number): SheetColumn[] => [
        [`${title}|Số kỳ tiếp`, `a${from}`],
        [`${title}|Số lượt tiếp`, `a${from + 1}`],
        [`${title}|Số người được tiếp`, `a${from + 2}`],
        [`${title}|Số vụ việc|Tiếp lần đầu`, `a${from + 3}`],
        [`${title}|Số vụ việc|Tiếp nhiều lần`, `a${from + 4}`],
      ];
      return oneTable({
        above: [["Biểu số: 01/TCD"], ["TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN"], []],
        left: ["Đơn vị"],
        columns: [
          ["Tổng số lượt tiếp", "a1"],
          ["Tổng số người được tiếp", "a2"],
          ["Tổng số vụ việc tiếp", "a3"],
          ["Tiếp thường xuyên|Số lượt tiếp", "a4"],
          ["Tiếp thường xuyên|Số người được tiếp", "a5"],
          ["Tiếp thường xuyên|Số vụ việc|Tiếp lần đầu", "a6"],
          ["Tiếp thường xuyên|Số vụ việc|Tiếp nhiều lần", "a7"],
          ["Tiếp thường xuyên|Trong đó đoàn đông người|Số đoàn được tiếp", "a8"],
          ["Tiếp thường xuyên|Trong đó đoàn đông người|Số người được tiếp", "a9"],
          ...way("Tiếp định kỳ và đột xuất của Thủ trưởng|Thủ trưởng tiếp", 12),
          ...way("Tiếp định kỳ và đột xuất của Thủ trưởng|Ủy quyền tiếp", 17),
        ],
        under: [
          [
            "MS",
            "1=4+13+18",
            "2=5+14+19",
            "3=6+7+15+16+20+21",
            4,
            5,
            6,
            7,
            8,
            9,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
          ],
        ],
        rows: [...units(list("Ban tiếp công dân", 9), figures), whole([null, "Tổng"], figures)].map(named),
      });
    },
  },
  {
    name: "01/XLD: letters, one number in three divisions by the row of formulas",
    make: (random) => {
      const figures = times(10, () => {
        const came = draw(random, 60, ["c2", "c3", "c4", "c5", "c6", "c7"]);
        const c1 = add(came, "c2", "c3", "c4", "c5", "c6", "c7");
        const c9 = random.below(c1 + 1);
        const c18 = random.below(c9 + 1);
        return {
          c1,
          ...came,
          c8: c1 - random.below(Math.min(9, c1 + 1)),
          c9,
          c10: random.below(c9 + 1),
          ...split(random, c9, ["c11", "c12", "c13"]),
          ...split(random, c9, ["c14", "c15", "c16", "c17"]),
          c18,
          ...split(random, c18, ["c19", "c20", "c21"]),
          c22: c9 - c18,
          ...split(random, c9 - c18, ["c23", "c24", "c25"]),
        };
      });
      const titles: readonly SheetColumn[] = [
        ["Tổng số đơn", "c1"],
        ["Kỳ trước chuyển sang|Đơn có nhiều người đứng tên", "c2"],
        ["Kỳ trước chuyển sang|Đơn một người đứng tên", "c3"],
        ["Kỳ trước chuyển sang|Đơn khác", "c4"],
        ["Tiếp nhận trong kỳ|Đơn có nhiều người đứng tên", "c5"],
        ["Tiếp nhận trong kỳ|Đơn một người đứng tên", "c6"],
        ["Tiếp nhận trong kỳ|Đơn khác", "c7"],
        ["Số đơn đã xử lý", "c8"],
        ["Đủ điều kiện xử lý|Số đơn", "c9"],
        ["Đủ điều kiện xử lý|Số vụ việc", "c10"],
        ["Phân loại theo nội dung|Khiếu nại", "c11"],
        ["Phân loại theo nội dung|Tố cáo", "c12"],
        ["Phân loại theo nội dung|Kiến nghị, phản ánh", "c13"],
        ["Phân loại theo tình trạng giải quyết|Lần đầu", "c14"],
        ["Phân loại theo tình trạng giải quyết|Nhiều lần", "c15"],
        ["Phân loại theo tình trạng giải quyết|Đang giải quyết", "c16"],
        ["Phân loại theo tình trạng giải quyết|Chưa giải quyết", "c17"],
        ["Đơn thuộc thẩm quyền|Tổng số", "c18"],
        ["Đơn thuộc thẩm quyền|Khiếu nại", "c19"],
        ["Đơn thuộc thẩm quyền|Tố cáo", "c20"],
        ["Đơn thuộc thẩm quyền|Kiến nghị, phản ánh", "c21"],
        ["Đơn không thuộc thẩm quyền|Tổng số", "c22"],
        ["Đơn không thuộc thẩm quyền|Hướng dẫn", "c23"],
        ["Đơn không thuộc thẩm quyền|Chuyển đơn", "c24"],
        ["Đơn không thuộc thẩm quyền|Đôn đốc giải quyết", "c25"],
      ];
      const formulas: Readonly<Record<number, string>> = {
        1: "1=2+3+...+7",
        9: "9=11+12+13=14+15+16+17=18+22",
        18: "18=19+20+21",
        22: "22=23+24+25",
      };
      return oneTable({
        above: [["Biểu số: 01/XLD"], ["TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN"], ["Số liệu tính từ ngày 01/01/2026 đến 30/6/2026"]],
        left: ["Đơn vị"],
        columns: titles,
        under: [["MS", ...times(25, (at) => formulas[at + 1] ?? at + 1)]],
        rows: [...units(list("Sở", 10), figures), whole([null, "Tổng"], figures)].map(named),
      });
    },
  },
  {
    name: "land offices: SL and % in turn under early, late, within, over",
    make: (random) => {
      const figures = times(11, () => {
        const parts = { past: random.below(900), now: 100 + random.below(4000) };
        const t = parts.past + parts.now;
        const done = random.below(t + 1);
        return {
          ...parts,
          t,
          done,
          ...split(random, done, ["good", "late"]),
          open: t - done,
          ...split(random, t - done, ["within", "over"]),
        };
      });
      const shown: Shown = (each) => ({
        pg: percent(of(each, "good"), of(each, "done")),
        pl: percent(of(each, "late"), of(each, "done")),
        pw: percent(of(each, "within"), of(each, "open")),
        po: percent(of(each, "over"), of(each, "open")),
      });
      return oneTable({
        above: HEAD,
        left: ["STT", "Chi nhánh VPĐK đất đai"],
        columns: [
          ["Hồ sơ tiếp nhận|Tổng số", "t"],
          ["Hồ sơ tiếp nhận|Tồn kỳ trước", "past"],
          ["Hồ sơ tiếp nhận|Trong kỳ", "now"],
          ["Hồ sơ đã giải quyết|Tổng số", "done"],
          ["Hồ sơ đã giải quyết|Trước và đúng hạn|SL", "good"],
          ["Hồ sơ đã giải quyết|Trước và đúng hạn|%", "pg"],
          ["Hồ sơ đã giải quyết|Trễ hạn|SL", "late"],
          ["Hồ sơ đã giải quyết|Trễ hạn|%", "pl"],
          ["Hồ sơ đang giải quyết|Tổng số", "open"],
          ["Hồ sơ đang giải quyết|Trong hạn|SL", "within"],
          ["Hồ sơ đang giải quyết|Trong hạn|%", "pw"],
          ["Hồ sơ đang giải quyết|Quá hạn|SL", "over"],
          ["Hồ sơ đang giải quyết|Quá hạn|%", "po"],
        ],
        rows: [...units(communes(11), figures, shown), whole([null, "TỔNG CỘNG"], figures, shown)],
        rates: ["pg", "pl", "pw", "po"],
      });
    },
  },
  {
    name: "fields by level of government, the sum of the levels at the right",
    make: (random) => {
      const keys = ["n", "d", "g"];
      const figures = times(8, () => {
        const level = (at: string): Figures => {
          const n = random.below(3000);
          const d = random.below(n + 1);
          return { [`n${at}`]: n, [`d${at}`]: d, [`g${at}`]: random.below(d + 1) };
        };
        const own = { ...level("1"), ...level("2") };
        return { ...own, ...Object.fromEntries(keys.map((key) => [key, add(own, `${key}1`, `${key}2`)])) };
      });
      const level = (title: string, at: string): SheetColumn[] => [
        [`${title}|Tiếp nhận`, `n${at}`],
        [`${title}|Đã giải quyết`, `d${at}`],
        [`${title}|Đúng hạn`, `g${at}`],
      ];
      return oneTable({
        above: HEAD,
        left: ["TT", "Lĩnh vực"],
        columns: [...level("Cấp tỉnh", "1"), ...level("Cấp xã", "2"), ...level("Tổng cộng", "")],
        rows: [...units(FIELDS, figures), whole([null, "Tổng cộng"], figures)],
      });
    },
  },
  {
    name: "online services: whole and part of the way, with procedures, dossiers and shares",
    make: (random) => {
      const figures = times(10, () => {
        const way = (at: string): Figures => {
          const p = 5 + random.below(120);
          const h = random.below(5000);
          return { [`p${at}`]: p, [`u${at}`]: random.below(p + 1), [`h${at}`]: h, [`o${at}`]: random.below(h + 1) };
        };
        const own = { ...way("1"), ...way("2") };
        return { ...own, p: add(own, "p1", "p2"), h: add(own, "h1", "h2"), o: add(own, "o1", "o2") };
      });
      const shown: Shown = (each) =>
        Object.fromEntries(["1", "2", ""].map((at) => [`r${at}`, percent(of(each, `o${at}`), of(each, `h${at}`))]));
      const way = (title: string, at: string): SheetColumn[] => [
        [`${title}|Số TTHC`, `p${at}`],
        [`${title}|TTHC có phát sinh hồ sơ`, `u${at}`],
        [`${title}|Tổng số hồ sơ`, `h${at}`],
        [`${title}|Hồ sơ trực tuyến`, `o${at}`],
        [`${title}|Tỷ lệ (%)`, `r${at}`],
      ];
      return oneTable({
        above: HEAD,
        left: ["STT", "Cơ quan, đơn vị"],
        columns: [
          ["Tổng số DVC trực tuyến", "p"],
          ...way("DVC trực tuyến toàn trình", "1"),
          ...way("DVC trực tuyến một phần", "2"),
          ["Chung|Hồ sơ", "h"],
          ["Chung|Hồ sơ trực tuyến", "o"],
          ["Chung|Tỷ lệ (%)", "r"],
        ],
        rows: [whole([null, "Toàn tỉnh"], figures, shown), ...units(list("Sở chuyên ngành", 10), figures, shown)],
        rates: ["r1", "r2", "r"],
      });
    },
  },
  {
    name: "digitising: three counts each with its share as a text, ranks, the total on top",
    make: (random) => {
      const figures = times(12, () => {
        const came = 50 + random.below(6000);
        const done = random.below(came + 1);
        const scanned = random.below(came + 1);
        return { came, scanned, done, issued: random.below(done + 1), reused: random.below(scanned + 1) };
      });
      const order = figures.map((each) => of(each, "scanned") / of(each, "came")).sort((one, other) => other - one);
      const share = (part: number, all: number): string | null =>
        all === 0 ? null : `${comma((100 * part) / all, 1)}%`;
      const shown: Shown = (each, at) => ({
        r1: share(of(each, "scanned"), of(each, "came")),
        r2: share(of(each, "issued"), of(each, "done")),
        r3: share(of(each, "reused"), of(each, "came")),
        rank: at < 0 ? null : order.indexOf(of(each, "scanned") / of(each, "came")) + 1,
      });
      return oneTable({
        above: HEAD,
        left: ["STT", "UBND các xã, phường"],
        columns: [
          ["Hồ sơ tiếp nhận", "came"],
          ["Số hóa thành phần hồ sơ|Số lượng", "scanned"],
          ["Số hóa thành phần hồ sơ|Tỷ lệ", "r1"],
          ["Hồ sơ đã giải quyết", "done"],
          ["Cấp kết quả điện tử|Số lượng", "issued"],
          ["Cấp kết quả điện tử|Tỷ lệ", "r2"],
          ["Khai thác, tái sử dụng|Số lượng", "reused"],
          ["Khai thác, tái sử dụng|Tỷ lệ", "r3"],
          ["Xếp hạng", "rank"],
        ],
        rows: [whole([null, "TỔNG CỘNG"], figures, shown), ...units(communes(12), figures, shown)],
        rates: ["r1", "r2", "r3"],
      });
    },
  },
  {
    name: "paid online: dossiers with duties, paid, money with points as texts",
    make: (random) => {
      const figures = times(9, () => {
        const due = 20 + random.below(2500);
        const money: Figures = { fee: 1000 * random.below(90_000), charge: 500 * random.below(60_000) };
        return { due, paid: random.below(due + 1), ...money, sum: add(money, "fee", "charge") };
      });
      const shown: Shown = (each) => ({ r: comma((100 * of(each, "paid")) / of(each, "due"), 2) });
      return oneTable({
        above: HEAD,
        left: ["TT", "Đơn vị"],
        columns: [
          ["Số hồ sơ có nghĩa vụ tài chính", "due"],
          ["Số hồ sơ đã TTTT", "paid"],
          ["Tỷ lệ TTTT (%)", "r"],
          ["Số tiền thu trực tuyến (đồng)|Phí", "fee"],
          ["Số tiền thu trực tuyến (đồng)|Lệ phí", "charge"],
          ["Số tiền thu trực tuyến (đồng)|Cộng", "sum"],
        ],
        rows: [...units(list("Trung tâm PVHCC phường số", 9), figures, shown), whole([null, "Cộng"], figures, shown)],
        rates: ["r"],
        typed: (figure) => dotted(figure),
      });
    },
  },
  {
    name: "by post: received, returned, both; a dash for none; share of all dossiers",
    make: (random) => {
      const figures = times(10, () => {
        const own = {
          got: random.below(3) * random.below(90),
          sent: random.below(400),
          both: random.below(2) * random.below(60),
        };
        return { all: 500 + random.below(3000), ...own, t: add(own, "got", "sent", "both") };
      });
      const shown: Shown = (each) => ({ r: percent(of(each, "t"), of(each, "all")) });
      return oneTable({
        above: HEAD,
        left: ["STT", "Đơn vị"],
        columns: [
          ["Tổng số hồ sơ đã giải quyết", "all"],
          ["Số hồ sơ qua BCCI|Chỉ tiếp nhận", "got"],
          ["Số hồ sơ qua BCCI|Chỉ trả kết quả", "sent"],
          ["Số hồ sơ qua BCCI|Tiếp nhận và trả kết quả", "both"],
          ["Số hồ sơ qua BCCI|Tổng", "t"],
          ["Tỷ lệ so với tổng số hồ sơ (%)", "r"],
        ],
        rows: [...units(communes(10), figures, shown), whole([null, "Tổng số"], figures, shown)],
        rates: ["r"],
        typed: (figure) => (figure === 0 ? "-" : figure),
      });
    },
  },
  {
    name: "petitions on procedures: one number by subject and by time, formulas below the header",
    make: (random) => {
      const figures = times(8, () => {
        const t = random.below(70);
        const done = random.below(t + 1);
        return {
          t,
          ...split(random, t, ["act", "rule", "two"]),
          ...split(random, t, ["past", "now"]),
          done,
          open: t - done,
          ...split(random, done, ["told", "answered"]),
        };
      });
      return oneTable({
        above: [["Biểu số II.05a/VPCP/KSTT"], ["KẾT QUẢ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ"], []],
        left: ["STT", "Ngành, lĩnh vực có PAKN"],
        columns: [
          ["Số PAKN được tiếp nhận|Tổng số", "t"],
          ["Số PAKN được tiếp nhận|Theo nội dung|Hành vi hành chính", "act"],
          ["Số PAKN được tiếp nhận|Theo nội dung|Quy định hành chính", "rule"],
          ["Số PAKN được tiếp nhận|Theo nội dung|Cả hai", "two"],
          ["Số PAKN được tiếp nhận|Theo thời điểm|Kỳ trước", "past"],
          ["Số PAKN được tiếp nhận|Theo thời điểm|Trong kỳ", "now"],
          ["Kết quả xử lý|Đang xử lý", "open"],
          ["Kết quả xử lý|Đã xử lý|Tổng số", "done"],
          ["Kết quả xử lý|Đã xử lý|Thông báo", "told"],
          ["Kết quả xử lý|Đã xử lý|Trả lời", "answered"],
        ],
        under: [
          [
            "(1)",
            "(2)",
            "(3)=(4)+(5)+(6)=(7)+(8)=(9)+(10)",
            "(4)",
            "(5)",
            "(6)",
            "(7)",
            "(8)",
            "(9)",
            "(10)=(11)+(12)",
            "(11)",
            "(12)",
          ],
        ],
        rows: [...units(FIELDS, figures), whole([null, "Tổng số"], figures)],
      });
    },
  },
];

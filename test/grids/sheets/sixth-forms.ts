import type { CellValue } from "../../../src/core";
import { add, communes, draw, list, split } from "../layout-figures";
import type { Figures } from "../office-layouts";
import { comma, dotted, of, percent, units, whole, type Shown } from "./row-makers";
import { oneTable, summed, times, type SheetColumn, type SheetLayout, type SheetRow } from "./sheet";

const KINDS = ["Thường trú", "Tạm trú", "Lưu trú", "Xóa đăng ký"];

/** The sixth set, first part: forms of other branches (home affairs, justice, insurance, police, labour, tax, treasury). Written blind. */
export const sixthForms: readonly SheetLayout[] = [
  {
    name: "0605.N/BNV: one number of staff by age, by training and by years, headings without figures, codes of lines",
    make: (random) => {
      const ages = ["Từ 30 trở xuống", "Từ 31 đến 40", "Từ 41 đến 50", "Từ 51 đến 60"];
      const grades = ["Trung cấp", "Cao đẳng", "Đại học", "Trên đại học"];
      const years = ["Dưới 5 năm", "Từ 5 đến 10 năm", "Từ 10 năm trở lên"];
      const women = 20 + random.below(90);
      const n = women + random.below(120);
      const divided = (names: readonly string[]): Figures[] => {
        const keys = names.map((_, at) => `k${at}`);
        const [all, of2] = [split(random, n - women, keys), split(random, women, keys)];
        return keys.map((key) => ({ n: of(all, key) + of(of2, key), women: of(of2, key) }));
      };
      let code = 1;
      const next = (): string => String((code += 1)).padStart(2, "0");
      return oneTable({
        left: ["", "Mã số"],
        columns: [
          ["Số lượng (người)|Tổng số", "n"],
          ["Số lượng (người)|Trong đó: Nữ", "women"],
        ],
        under: [["A", "B", 1, 2]],
        rows: [
          { left: ["Tổng số", "01"], figures: { n, women } },
          ...[ages, grades, years].flatMap((names, at): SheetRow[] => [
            { left: [`${at + 1}. Chia theo ${["độ tuổi", "trình độ", "thâm niên"][at] ?? ""}`, null], figures: null },
            ...divided(names).map((each, line): SheetRow => ({
              left: [`- ${names[line] ?? ""}`, next()],
              figures: each,
            })),
          ]),
        ],
      });
    },
  },
  {
    name: "11c/BTP: each district with boys and girls below, births in three divisions, deaths in two",
    make: (random) => {
      const fill = (): Figures => {
        const [born, dead] = [50 + random.below(900), 20 + random.below(300)];
        return {
          born,
          ...split(random, born, ["in", "out", "left"]),
          ...split(random, born, ["here", "abroad"]),
          ...split(random, born, ["good", "late"]),
          dead,
          ...split(random, dead, ["young", "middle", "old"]),
          ...split(random, dead, ["dgood", "dlate"]),
        };
      };
      const districts = times(6, () => [fill(), fill()]);
      const block = (title: string, own: readonly Figures[]): SheetRow[] => [
        { left: [title], figures: summed(own) },
        { left: ["- Nam"], figures: own[0] ?? {} },
        { left: ["- Nữ"], figures: own[1] ?? {} },
      ];
      const sides = [0, 1].map((side) => summed(districts.map((own) => own[side] ?? {})));
      return oneTable({
        left: [""],
        columns: [
          ["Khai sinh|Tổng số", "born"],
          ["Khai sinh|Chia theo tình trạng của trẻ|Con trong giá thú", "in"],
          ["Khai sinh|Chia theo tình trạng của trẻ|Con ngoài giá thú", "out"],
          ["Khai sinh|Chia theo tình trạng của trẻ|Trẻ bị bỏ rơi", "left"],
          ["Khai sinh|Chia theo nơi sinh|Trong nước", "here"],
          ["Khai sinh|Chia theo nơi sinh|Nước ngoài", "abroad"],
          ["Khai sinh|Chia theo thời điểm đăng ký|Đúng hạn", "good"],
          ["Khai sinh|Chia theo thời điểm đăng ký|Quá hạn", "late"],
          ["Khai tử|Tổng số", "dead"],
          ["Khai tử|Chia theo nhóm tuổi|0 đến dưới 6", "young"],
          ["Khai tử|Chia theo nhóm tuổi|6 đến dưới 16", "middle"],
          ["Khai tử|Chia theo nhóm tuổi|Từ 16 trở lên", "old"],
          ["Khai tử|Chia theo thời điểm|Đúng hạn", "dgood"],
          ["Khai tử|Chia theo thời điểm|Quá hạn", "dlate"],
        ],
        under: [["A", ...times(14, (at) => at + 1)]],
        rows: [
          ...block("TỔNG SỐ TRÊN ĐỊA BÀN TỈNH", sides),
          ...districts.flatMap((own, at) => block(`${at + 1}. Số trường hợp đăng ký của huyện ${at + 1}`, own)),
        ],
      });
    },
  },
  {
    name: "social insurance: to be paid, paid, owed by three funds, share owed",
    make: (random) => {
      const names = communes(9);
      const funds = ["x", "y", "t"];
      const figures = names.map((): Figures => {
        const own: Figures = {};
        for (const fund of funds) {
          own[`${fund}d`] = 500 + random.below(20_000);
          own[`${fund}p`] = random.below(of(own, `${fund}d`) + 1);
          own[`${fund}o`] = of(own, `${fund}d`) - of(own, `${fund}p`);
        }
        for (const kind of ["d", "p", "o"]) own[`a${kind}`] = add(own, ...funds.map((fund) => fund + kind));
        return { units: 5 + random.below(300), ...own };
      });
      const shown: Shown = (each) => ({ r: percent(of(each, "ao"), of(each, "ad")) });
      const fund = (title: string, key: string): SheetColumn[] => [
        [`${title}|Phải thu`, `${key}d`],
        [`${title}|Đã thu`, `${key}p`],
        [`${title}|Còn nợ`, `${key}o`],
      ];
      return oneTable({
        above: [["TÌNH HÌNH THU BHXH, BHYT, BHTN"], [null, null, null, "ĐVT: triệu đồng"]],
        left: ["STT", "Tên xã"],
        columns: [
          ["Số đơn vị tham gia", "units"],
          ...fund("BHXH", "x"),
          ...fund("BHYT", "y"),
          ...fund("BHTN", "t"),
          ...fund("Tổng cộng", "a"),
          ["Tỷ lệ nợ (%)", "r"],
        ],
        rows: [...units(names, figures, shown), whole([null, "Cộng"], figures, shown)],
        rates: ["r"],
      });
    },
  },
  {
    name: "identity cards: new, changed, lost, by age and by place, accounts of two levels",
    make: (random) => {
      const names = list("Công an phường", 11);
      const figures = names.map((): Figures => {
        const own = draw(random, 700, ["fresh", "change", "lost"]);
        const cards = add(own, "fresh", "change", "lost");
        const ids = draw(random, 900, ["one", "two"]);
        return { ...own, cards, ...split(random, cards, ["child", "adult"]), ...ids, ids: add(ids, "one", "two") };
      });
      return oneTable({
        left: ["TT", "Đơn vị"],
        columns: [
          ["Cấp thẻ căn cước|Cấp mới", "fresh"],
          ["Cấp thẻ căn cước|Cấp đổi", "change"],
          ["Cấp thẻ căn cước|Cấp lại", "lost"],
          ["Cấp thẻ căn cước|Tổng", "cards"],
          ["Trong đó|Dưới 14 tuổi", "child"],
          ["Trong đó|Từ đủ 14 tuổi", "adult"],
          ["Định danh điện tử|Mức 1", "one"],
          ["Định danh điện tử|Mức 2", "two"],
          ["Định danh điện tử|Tổng", "ids"],
        ],
        rows: [...units(names, figures), whole(["", "TỔNG"], figures)],
      });
    },
  },
  {
    name: "residence: four kinds, each at the counter and online, both sums at the right, share online as a text",
    make: (random) => {
      const names = list("Công an xã", 8);
      const figures = names.map((): Figures => {
        const own: Figures = {};
        KINDS.forEach((_, at) => {
          own[`c${at}`] = random.below(200);
          own[`o${at}`] = random.below(500);
        });
        const keys = (side: string): string[] => KINDS.map((_, at) => `${side}${at}`);
        const sums = { c: add(own, ...keys("c")), o: add(own, ...keys("o")) };
        return { ...own, ...sums, t: sums.c + sums.o };
      });
      const shown: Shown = (each) => ({
        r: of(each, "t") === 0 ? "0%" : `${comma((100 * of(each, "o")) / of(each, "t"), 1)}%`,
      });
      return oneTable({
        left: ["STT", "ĐƠN VỊ"],
        columns: [
          ...KINDS.flatMap((kind, at): SheetColumn[] => [
            [`${kind}|Trực tiếp`, `c${at}`],
            [`${kind}|Trực tuyến`, `o${at}`],
          ]),
          ["Tổng hồ sơ|Trực tiếp", "c"],
          ["Tổng hồ sơ|Trực tuyến", "o"],
          ["Tổng hồ sơ|Cộng", "t"],
          ["Tỷ lệ trực tuyến", "r"],
        ],
        rows: [whole([null, "TOÀN TỈNH"], figures, shown), ...units(names, figures, shown)],
        rates: ["r"],
      });
    },
  },
  {
    name: "jobs: advised, sent to work, found work, women of each beside it, the quarter and since January",
    make: (random) => {
      const names = ["Trụ sở chính", "Chi nhánh số 1", "Chi nhánh số 2", "Điểm giao dịch A", "Điểm giao dịch B"];
      const keys = ["adv", "sent", "got"];
      const figures = names.map((): Figures => {
        const own: Figures = {};
        for (const key of keys) {
          own[key] = 20 + random.below(900);
          own[`${key}w`] = random.below(of(own, key) + 1);
          own[`${key}s`] = of(own, key) + random.below(2000);
          own[`${key}sw`] = of(own, `${key}w`) + random.below(of(own, `${key}s`) - of(own, key) + 1);
        }
        return own;
      });
      const titles = ["Tư vấn", "Giới thiệu việc làm", "Nhận được việc làm"];
      return oneTable({
        left: ["STT", "Đơn vị"],
        columns: keys.flatMap((key, at): SheetColumn[] => [
          [`${titles[at] ?? ""}|Trong quý|Tổng số`, key],
          [`${titles[at] ?? ""}|Trong quý|Nữ`, `${key}w`],
          [`${titles[at] ?? ""}|Lũy kế từ đầu năm|Tổng số`, `${key}s`],
          [`${titles[at] ?? ""}|Lũy kế từ đầu năm|Nữ`, `${key}sw`],
        ]),
        rows: [...units(names, figures), whole([null, "Tổng cộng"], figures)],
      });
    },
  },
  {
    name: "tax of household businesses: turnover, three taxes, their sum, in đồng with points",
    make: (random) => {
      const names = ["Ăn uống", "Bán lẻ", "Vận tải", "Sửa chữa", "Lưu trú", "Cho thuê tài sản"];
      const figures = names.map((): Figures => {
        const own = {
          vat: 1000 * random.below(900_000),
          pit: 1000 * random.below(400_000),
          fee: 50_000 * random.below(90),
        };
        return {
          homes: 3 + random.below(400),
          turn: 1000 * (1 + random.below(9_000_000)),
          ...own,
          tax: add(own, "vat", "pit", "fee"),
        };
      });
      return oneTable({
        left: ["TT", "Ngành nghề"],
        columns: [
          ["Số hộ", "homes"],
          ["Doanh thu khoán", "turn"],
          ["Thuế GTGT", "vat"],
          ["Thuế TNCN", "pit"],
          ["Lệ phí môn bài", "fee"],
          ["Tổng số thuế phải nộp", "tax"],
        ],
        under: [["", "", "(hộ)", "(đồng)", "(đồng)", "(đồng)", "(đồng)", "(đồng)"]],
        rows: [...units(names, figures), whole([null, "Cộng"], figures)],
        typed: dotted,
      });
    },
  },
  {
    name: "treasury: revenue by sectors with items below, levels of budget across, the sum before them",
    make: (random) => {
      const sectors = [
        ["Thu từ doanh nghiệp nhà nước", "Thuế giá trị gia tăng", "Thuế thu nhập doanh nghiệp", "Thuế tài nguyên"],
        ["Thu từ khu vực ngoài quốc doanh", "Thuế giá trị gia tăng", "Thuế tiêu thụ đặc biệt"],
        ["Phí và lệ phí", "Phí trung ương", "Phí tỉnh", "Phí xã"],
      ];
      const levels = ["tw", "pr", "co"];
      const items = sectors.map((names) =>
        names.slice(1).map((): Figures => {
          const own = draw(random, 90_000, levels);
          return { t: add(own, ...levels), ...own };
        }),
      );
      return oneTable({
        left: ["STT", "Nội dung"],
        columns: [
          ["Tổng thu", "t"],
          ["NS trung ương", "tw"],
          ["NS cấp tỉnh", "pr"],
          ["NS cấp xã", "co"],
        ],
        under: [["A", "B", "1=2+3+4", 2, 3, 4]],
        rows: [
          whole([null, "TỔNG THU NSNN TRÊN ĐỊA BÀN"], items.flat()),
          ...items.flatMap((own, at): SheetRow[] => [
            whole([["I", "II", "III"][at] ?? "", sectors[at]?.[0] ?? ""], own),
            ...own.map((each, line): SheetRow => ({ left: [line + 1, sectors[at]?.[line + 1] ?? ""], figures: each })),
          ]),
        ],
      });
    },
  },
  {
    name: "land certificates: households and organisations, papers and hectares, first and changed",
    make: (random) => {
      const names = communes(10);
      const figures = names.map((): Figures => {
        const own: Figures = {};
        for (const side of ["h", "o"])
          for (const kind of ["f", "c"]) {
            own[`${side}${kind}`] = random.below(300);
            own[`${side}${kind}a`] = random.below(9000) / 100;
          }
        own["n"] = add(own, "hf", "hc", "of", "oc");
        own["a"] = add(own, "hfa", "hca", "ofa", "oca");
        return own;
      });
      const typed = (figure: number, key: string): CellValue =>
        key.endsWith("a") ? Math.round(figure * 100) / 100 : figure;
      return oneTable({
        left: ["STT", "Xã"],
        columns: [
          ["Tổng số|Số giấy", "n"],
          ["Tổng số|Diện tích (ha)", "a"],
          ["Hộ gia đình, cá nhân|Cấp lần đầu|Số giấy", "hf"],
          ["Hộ gia đình, cá nhân|Cấp lần đầu|Diện tích (ha)", "hfa"],
          ["Hộ gia đình, cá nhân|Biến động|Số giấy", "hc"],
          ["Hộ gia đình, cá nhân|Biến động|Diện tích (ha)", "hca"],
          ["Tổ chức|Cấp lần đầu|Số giấy", "of"],
          ["Tổ chức|Cấp lần đầu|Diện tích (ha)", "ofa"],
          ["Tổ chức|Biến động|Số giấy", "oc"],
          ["Tổ chức|Biến động|Diện tích (ha)", "oca"],
        ],
        rows: [...units(names, figures), whole([null, "Toàn huyện"], figures)],
        typed,
      });
    },
  },
];

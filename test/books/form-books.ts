import { buildBook, type BookValue } from "./build-book";
import type { Recipe } from "./recipes";

/** Header cells from the group down to the column's own words, and what the column holds of a unit's dossiers. */
type Column = readonly [path: string, value: (unit: Dossiers) => number | string];

/** The dossiers of one made-up unit; every count of a form is added up from these. */
interface Dossiers {
  readonly carried: number;
  readonly online: number;
  readonly desk: number;
  readonly post: number;
  readonly early: number;
  readonly onDay: number;
  readonly late: number;
  readonly notDue: number;
  readonly overdue: number;
  readonly asked: number;
  readonly back: number;
  readonly halted: number;
  readonly unpaid: number;
  readonly fee: number;
  readonly paid: number;
  readonly scanned: number;
}

const UNITS = ["Tân Lập", "Phú Bình", "Đông Sơn", "Mỹ Hòa", "Quang Minh", "Yên Thượng", "Lạc Xuân"];

/** Plain arithmetic instead of chance: the same book in every run. What was received is what became of it. */
function dossiersOf(index: number): Dossiers {
  const part = (factor: number, modulus: number): number => ((index + 3) * factor) % modulus;
  const ended = { early: part(7919, 811), onDay: part(3571, 401), late: part(131, 29) };
  const open = { notDue: part(977, 173), overdue: part(53, 11) };
  const aside = { asked: part(37, 17), back: part(41, 13), halted: part(29, 7), unpaid: part(23, 5) };
  const all = [ended, open, aside].flatMap((group) => Object.values(group)).reduce((sum, count) => sum + count, 0);
  const carried = Math.floor(all * 0.12) + index;
  const online = Math.floor((all - carried) * (0.4 + index * 0.05));
  const post = Math.floor((all - carried - online) * 0.2);
  const fee = Math.floor(all * 0.4) + index;
  const paid = Math.floor(fee * (0.5 + index * 0.06));
  const desk = all - carried - online - post;
  return { ...ended, ...open, ...aside, carried, online, post, desk, fee, paid, scanned: Math.floor(all * 0.83) };
}

const received = (d: Dossiers): number => d.carried + d.online + d.desk + d.post;
const fresh = (d: Dossiers): number => received(d) - d.carried;
const done = (d: Dossiers): number => d.early + d.onDay + d.late;
const asides = (d: Dossiers): number => d.asked + d.back + d.halted + d.unpaid;
const open = (d: Dossiers): number => d.notDue + d.overdue;
const fullyOnline = (d: Dossiers): number => Math.floor(d.online * 0.7);
/** Of dossiers past their day: those without a letter of apology yet. */
const apologyOwed = (late: number): number => Math.floor(late / 3);
const percent = (part: number, whole: number): string =>
  whole === 0 ? "" : `${String(Math.round((10_000 * part) / whole) / 100).replace(".", ",")}%`;

/** The sums of form 06a; what waits for papers or was given back stands within its deadlines. */
function balance(groups: readonly [string, string, string], leaves: readonly [string, string]): readonly Column[] {
  const [came, settled, left] = groups;
  const [notDue, whole] = leaves;
  return [
    [`${came}|${whole}`, received],
    [`${came}|Trong kỳ|Trực tuyến`, (d) => d.online],
    [`${came}|Trong kỳ|Trực tiếp, dịch vụ bưu chính`, (d) => d.desk + d.post],
    [`${came}|Kỳ trước`, (d) => d.carried],
    [`${settled}|${whole}`, (d) => done(d) + d.back],
    [`${settled}|Trước hạn`, (d) => d.early],
    [`${settled}|Đúng hạn`, (d) => d.onDay + d.back],
    [`${settled}|Quá hạn`, (d) => d.late],
    [`${left}|${whole}`, (d) => open(d) + asides(d) - d.back],
    [`${left}|${notDue}`, (d) => d.notDue + asides(d) - d.back],
    [`${left}|Quá hạn`, (d) => d.overdue],
  ];
}

const FORMS: Readonly<
  Record<string, { readonly title: string; readonly columns: readonly Column[]; readonly numbers?: readonly string[] }>
> = {
  "06a-theo-don-vi": {
    title: "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC THEO ĐƠN VỊ",
    columns: balance(
      ["Số hồ sơ nhận giải quyết", "Số lượng hồ sơ đã giải quyết", "Số lượng hồ sơ đang giải quyết"],
      ["Đúng hạn (Bao gồm cả hồ sơ chờ BS)", "Tổng"],
    ),
  },
  "06-cac-cap": {
    title: "TỔNG HỢP 06 CÁC CẤP",
    columns: balance(["Tiếp nhận", "Đã xử lý", "Đang xử lý"], ["Trong hạn", "Tổng số"]),
  },
  "07a": {
    title: "BIỂU SỐ 07a: TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC",
    columns: [
      ["Số hồ sơ nhận giải quyết|Tổng số", received],
      ["Số hồ sơ nhận giải quyết|Trong đó|Số kỳ trước chuyển qua", (d) => d.carried],
      ["Số hồ sơ nhận giải quyết|Trong đó|Số mới tiếp nhận", fresh],
      ["Kết quả giải quyết|Số hồ sơ đã giải quyết|Tổng số", done],
      ["Kết quả giải quyết|Số hồ sơ đã giải quyết|Trả đúng thời hạn", (d) => d.early + d.onDay],
      ["Kết quả giải quyết|Số hồ sơ đã giải quyết|Trả quá hạn", (d) => d.late],
      ["Kết quả giải quyết|Số hồ sơ đang giải quyết|Tổng số", (d) => open(d) + d.halted + d.unpaid],
      ["Kết quả giải quyết|Số hồ sơ đang giải quyết|Chưa đến hạn", (d) => d.notDue + d.halted + d.unpaid],
      ["Kết quả giải quyết|Số hồ sơ đang giải quyết|Quá hạn", (d) => d.overdue],
      ["Bổ sung", (d) => d.asked],
      ["Trả lại", (d) => d.back],
    ],
  },
  "tong-hop-theo-don-vi": {
    title: "TỔNG HỢP THEO ĐƠN VỊ",
    columns: [
      ["Tiếp nhận|Tổng số", (d) => received(d) - d.unpaid],
      ["Tiếp nhận|Kỳ trước", (d) => d.carried],
      ["Tiếp nhận|Trong kỳ", (d) => fresh(d) - d.unpaid],
      ["Tiếp nhận|Trực tiếp", (d) => d.desk - d.unpaid],
      ["Tiếp nhận|Qua mạng", (d) => d.online],
      ["Tiếp nhận|Qua BCCI", (d) => d.post],
      ["Đã xử lý|Trước hạn", (d) => d.early],
      ["Đã xử lý|Đúng hạn", (d) => d.onDay],
      ["Đã xử lý|Quá hạn", (d) => d.late],
      ["Đã xử lý|Tỷ lệ trước hạn, đúng hạn", (d) => percent(d.early + d.onDay, done(d))],
      ["Đang xử lý|Trong hạn", (d) => d.notDue],
      ["Đang xử lý|Quá hạn", (d) => d.overdue],
      ["Bổ sung", (d) => d.asked],
      ["Dừng xử lý", (d) => d.halted],
      ["Trả lại/Rút HS", (d) => d.back],
    ],
  },
  "theo-don-vi-2026": {
    title: "TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC THEO ĐƠN VỊ",
    columns: [
      ["Số hồ sơ tiếp nhận|Tổng số", received],
      ["Số hồ sơ tiếp nhận|Trực tiếp", (d) => d.desk],
      ["Số hồ sơ tiếp nhận|Trực tuyến toàn trình", fullyOnline],
      ["Số hồ sơ tiếp nhận|Trực tuyến một phần", (d) => d.online - fullyOnline(d)],
      ["Số hồ sơ tiếp nhận|Kỳ trước chuyển qua", (d) => d.carried],
      ["Số hồ sơ tiếp nhận|Bưu chính công ích", (d) => d.post],
      ["Số hồ sơ đã giải quyết|Tổng số", done],
      ["Số hồ sơ đã giải quyết|Đúng và trước hạn", (d) => d.early + d.onDay],
      ["Số hồ sơ đã giải quyết|Quá hạn|Đã có thư xin lỗi", (d) => d.late - apologyOwed(d.late)],
      ["Số hồ sơ đã giải quyết|Quá hạn|Chưa có thư xin lỗi", (d) => apologyOwed(d.late)],
      ["Số hồ sơ đang giải quyết|Tổng số", (d) => open(d) + asides(d)],
      ["Số hồ sơ đang giải quyết|Chưa đến hạn", (d) => d.notDue + asides(d)],
      ["Số hồ sơ đang giải quyết|Quá hạn|Đã có thư xin lỗi", (d) => d.overdue - apologyOwed(d.overdue)],
      ["Số hồ sơ đang giải quyết|Quá hạn|Chưa có thư xin lỗi", (d) => apologyOwed(d.overdue)],
      ["Thanh toán hồ sơ|Tổng số", (d) => d.fee],
      ["Thanh toán hồ sơ|Trực tuyến", (d) => d.paid],
      ["Thanh toán hồ sơ|Trực tiếp", (d) => d.fee - d.paid],
      ["Hồ sơ dừng xử lý", (d) => d.halted],
    ],
  },
  "bao-cao-tuan": {
    title: "BÁO CÁO TUẦN VỀ TIẾP NHẬN, GIẢI QUYẾT TTHC",
    columns: [
      ["Tiếp nhận|Tổng số", received],
      ["Tiếp nhận|Toàn trình", fullyOnline],
      ["Tiếp nhận|Một phần", (d) => d.online - fullyOnline(d)],
      ["Tiếp nhận|Bưu chính", (d) => d.post],
      ["Tiếp nhận|Trực tiếp", (d) => d.desk],
      ["Tiếp nhận|Từ kỳ trước", (d) => d.carried],
      ["Đã giải quyết|Tổng số", done],
      ["Đã giải quyết|Trước hạn", (d) => d.early],
      ["Đã giải quyết|Đúng hạn", (d) => d.onDay],
      ["Đã giải quyết|Quá hạn", (d) => d.late],
      ["Đang giải quyết|Tổng số", (d) => open(d) + asides(d)],
      ["Đang giải quyết|Trong hạn", (d) => d.notDue + asides(d)],
      ["Đang giải quyết|Quá hạn", (d) => d.overdue],
    ],
  },
  "766-tien-do": {
    title: "TIẾN ĐỘ GIẢI QUYẾT THEO QUYẾT ĐỊNH SỐ 766/QĐ-TTG",
    columns: [
      ["Tỷ lệ giải quyết", (d) => percent(done(d), received(d))],
      ["Số hồ sơ tiếp nhận|Tổng số", received],
      ["Số hồ sơ tiếp nhận|Trực tuyến", (d) => d.online],
      ["Số hồ sơ tiếp nhận|Kỳ trước", (d) => d.carried],
      ["Số hồ sơ tiếp nhận|Trực tiếp", (d) => d.desk],
      ["Số hồ sơ tiếp nhận|BCCI", (d) => d.post],
      ["Đã giải quyết|Tổng số", done],
      ["Đã giải quyết|Đúng hạn", (d) => d.early + d.onDay],
      ["Đã giải quyết|Quá hạn", (d) => d.late],
      ["Đang giải quyết|Tổng số", (d) => open(d) + asides(d)],
      ["Đang giải quyết|Đúng hạn", (d) => d.notDue + asides(d)],
      ["Đang giải quyết|Quá hạn", (d) => d.overdue],
      ["Tổng đã và đang giải quyết", received],
      ["Tỷ lệ đã giải quyết|Đúng hạn", (d) => percent(d.early + d.onDay, done(d))],
      ["Tỷ lệ đã giải quyết|Quá hạn", (d) => percent(d.late, received(d))],
    ],
    numbers: ["(4) = (10)/(5)", "(5) = (6)+(7)+(8)+(9)", "(6)", "(7)", "(8)", "(9)", "(10) = (11)+(12)", "(11)", "(12)", "(13) = (14)+(15)", "(14)", "(15)", "(16) = (10)+(13)", "(17) = (11)/(10)", "(18) = (12)/(5)"],
  },
  "766-tien-do-rut-gon": {
    title: "THEO DÕI TIẾN ĐỘ GIẢI QUYẾT",
    columns: [
      ["Tiếp nhận|Tổng số", received],
      ["Tiếp nhận|Kỳ trước chuyển sang", (d) => d.carried],
      ["Tiếp nhận|Trong kỳ|Tổng số", fresh],
      ["Tiếp nhận|Trong kỳ|Trực tuyến", (d) => d.online],
      ["Tiếp nhận|Trong kỳ|Trực tiếp", (d) => d.desk],
      ["Tiếp nhận|Trong kỳ|BCCI", (d) => d.post],
      ["Đã xử lý|Tổng", done],
      ["Đã xử lý|Trước hạn", (d) => d.early],
      ["Đã xử lý|Trong hạn", (d) => d.onDay],
      ["Đã xử lý|Quá hạn", (d) => d.late],
      ["Đang xử lý|Tổng", (d) => open(d) + asides(d)],
      ["Đang xử lý|Trong hạn", (d) => d.notDue + asides(d)],
      ["Đang xử lý|Quá hạn", (d) => d.overdue],
    ],
  },
  "766-so-hoa": {
    title: "MỨC ĐỘ SỐ HÓA HỒ SƠ, KẾT QUẢ",
    columns: [
      ["Tiếp nhận", received],
      ["Số hóa khi tiếp nhận|Chưa số hóa TPHS", (d) => received(d) - d.scanned],
      ["Số hóa khi tiếp nhận|Có số hóa TPHS", (d) => d.scanned],
      ["Số hóa khi tiếp nhận|Có tái sử dụng", (d) => Math.floor(d.scanned * 0.6)],
      ["Số hóa khi tiếp nhận|Có tái sử dụng từ Cổng DVCQG", (d) => Math.floor(d.scanned * 0.25)],
      ["Số hóa khi tiếp nhận|Tỷ lệ số hóa TPHS", (d) => percent(d.scanned, received(d))],
      ["Đã giải quyết", done],
      ["Số hóa kết quả|Chưa số hóa", (d) => d.late],
      ["Số hóa kết quả|Đã số hóa", (d) => done(d) - d.late],
      ["Số hóa kết quả|Tỷ lệ", (d) => percent(done(d) - d.late, done(d))],
    ],
  },
  "766-dvc-truc-tuyen": {
    title: "THEO DÕI DỊCH VỤ CÔNG TRỰC TUYẾN",
    columns: [
      ["Số hồ sơ mới tiếp nhận|Trực tuyến", (d) => d.online],
      ["Số hồ sơ mới tiếp nhận|Trực tiếp", (d) => d.desk],
      ["Số hồ sơ mới tiếp nhận|BCCI", (d) => d.post],
      ["Tỷ lệ nộp|Trực tuyến", (d) => percent(d.online, fresh(d))],
      ["Tỷ lệ nộp|Trực tiếp", (d) => percent(d.desk, fresh(d))],
      ["Tỷ lệ nộp|BCCI", (d) => percent(d.post, fresh(d))],
      ["Kết quả xử lý hồ sơ trực tuyến|Đúng hạn", (d) => d.online - d.late],
      ["Kết quả xử lý hồ sơ trực tuyến|Quá hạn", (d) => d.late],
      ["Kết quả xử lý hồ sơ trực tuyến|Tỷ lệ đúng hạn", (d) => percent(d.online - d.late, d.online)],
      ["Hồ sơ đã đồng bộ", (d) => done(d) - d.halted],
      ["Hồ sơ có nghĩa vụ tài chính", (d) => d.fee],
      ["Thanh toán trực tuyến|Số hồ sơ", (d) => d.paid],
      ["Thanh toán trực tuyến|Tỷ lệ", (d) => percent(d.paid, d.fee)],
    ],
  },
  "766-thu-tuc-dvctt": {
    title: "THEO DÕI THỦ TỤC CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN",
    columns: [
      ["Tổng số thủ tục", (d) => d.onDay + d.notDue + d.asked],
      ["Dịch vụ công trực tuyến|Tổng", (d) => d.onDay + d.notDue],
      ["Dịch vụ công trực tuyến|Toàn trình", (d) => d.onDay],
      ["Dịch vụ công trực tuyến|Một phần", (d) => d.notDue],
      ["DVC cung cấp thông tin", (d) => d.asked],
    ],
  },
  "766-thanh-toan": {
    title: "THANH TOÁN TRỰC TUYẾN",
    columns: [
      ["Tổng HS có nghĩa vụ tài chính", (d) => d.fee],
      ["Số HS đã TTTT", (d) => d.paid],
      ["Tỷ lệ TTTT", (d) => percent(d.paid, d.fee)],
      ["Tỷ lệ trực tiếp", (d) => percent(d.fee - d.paid, d.fee)],
    ],
  },
  "766-thu-tuc-thanh-toan": {
    title: "THỦ TỤC CÓ PHÍ, LỆ PHÍ PHÁT SINH THANH TOÁN TRỰC TUYẾN",
    columns: [
      ["Thủ tục có phí, lệ phí", (d) => d.onDay + d.notDue],
      ["Phát sinh hồ sơ", (d) => d.onDay],
      ["Phát sinh thanh toán", (d) => Math.floor(d.onDay * 0.7)],
      ["Phát sinh thanh toán trực tuyến", (d) => Math.floor(d.onDay * 0.4)],
      ["Hồ sơ thuộc thủ tục có phí", (d) => d.fee],
      ["Hồ sơ thanh toán trực tuyến", (d) => d.paid],
    ],
  },
  "766-dau-vao-diem": {
    title: "SỐ LIỆU TÍNH ĐIỂM THEO QUYẾT ĐỊNH SỐ 766/QĐ-TTG",
    columns: [
      ["Phải công bố", (d) => d.onDay],
      ["Công bố đúng hạn", (d) => d.onDay - Math.floor(d.onDay / 9)],
      ["Phải công khai", (d) => d.onDay + d.asked],
      ["Công khai đúng hạn", (d) => d.onDay],
      ["Công khai đủ nội dung", (d) => d.onDay + d.asked],
      ["Hồ sơ phải đồng bộ", received],
      ["Hồ sơ đã đồng bộ", (d) => received(d) - d.halted],
      ["Tổng số hồ sơ tiếp nhận", received],
      ["Đã giải quyết đúng hạn", (d) => d.early + d.onDay],
      ["Đang giải quyết trong hạn", (d) => d.notDue + asides(d)],
      ["Phản ánh, kiến nghị", (d) => d.halted],
    ],
  },
  "thu-phi-le-phi": {
    title: "THU PHÍ, LỆ PHÍ GIẢI QUYẾT TTHC",
    columns: [
      ["Số hồ sơ thu phí", (d) => d.fee],
      ["Thu phí trực tiếp", (d) => d.fee - d.paid],
      ["Thu phí trực tuyến", (d) => d.paid],
      ["Số tiền phí", (d) => d.fee * 12_000],
      ["Số tiền lệ phí", (d) => d.paid * 8_500],
      ["Tổng số tiền", (d) => d.fee * 12_000 + d.paid * 8_500],
    ],
  },
  "thu-phi-theo-hinh-thuc": {
    title: "THU PHÍ, LỆ PHÍ THEO HÌNH THỨC THANH TOÁN",
    columns: [
      ["Số lượt đã thu", (d) => d.fee],
      ["Số lượt miễn phí", (d) => d.post],
      ["Số tiền đã thu", (d) => d.fee * 12_000 + d.paid * 8_500],
      ["Tiền phí", (d) => d.fee * 12_000],
      ["Tiền lệ phí", (d) => d.paid * 8_500],
      ["Tiền mặt", (d) => (d.fee - d.paid) * 12_000],
      ["Qua Cổng DVCQG", (d) => d.paid * 12_000],
      ["Chuyển khoản khác", (d) => d.paid * 8_500],
    ],
  },
  "ho-so-tu-cong": {
    title: "HỒ SƠ NỘP TỪ CỔNG DỊCH VỤ CÔNG QUỐC GIA",
    columns: [
      ["Tổng tiếp nhận, giải quyết", (d) => d.online + d.carried],
      ["Xử lý đúng hạn", (d) => d.online - d.late],
      ["Chậm được tiếp nhận", (d) => d.asked],
      ["Đang xử lý quá hạn", (d) => d.overdue],
      ["Lũy kế từ kỳ trước", (d) => d.carried],
    ],
  },
};

const ONE_ROW: readonly Column[] = balance(["", "", ""], ["Trong hạn", "Tổng"]).map(([, value], index) => {
  const words = ["Tổng số hồ sơ tiếp nhận", "Trực tuyến", "Trực tiếp, dịch vụ bưu chính", "Từ kỳ trước", "Tổng số hồ sơ đã giải quyết", "Trước hạn", "Đúng hạn", "Quá hạn", "Tổng số hồ sơ đang giải quyết", "Trong hạn", "Quá hạn"];
  return [`${words[index] ?? ""} (${index + 3})`, value];
});

/** A golden book a form: its header as the source prints it, seven made-up communes, a total row; every figure right. */
export const formRecipes: Readonly<Record<string, Recipe>> = {
  ...Object.fromEntries(
    Object.entries(FORMS).map(([id, { title, columns, numbers }]): [string, Recipe] => [
      `bieu-${id}`,
      {
        file: "book.xlsx",
        about: `Biểu ${id}, số tự đặt cho kiểm thử; mọi số đều đúng.`,
        make: () => buildBook({ sheets: [sheetOf(title, columns, numbers)] }),
      },
    ]),
  ),
  "bieu-hai-he-thong-cap-xa": {
    file: "book.xlsx",
    about: "Biểu hai-he-thong-cap-xa, số tự đặt cho kiểm thử; mọi số đều đúng. Hai hệ thống, lĩnh vực trùng tên; số cột in trong nhãn.",
    make: () => {
      const fields = ["Hộ tịch", "Đất đai", "Chứng thực"];
      const section = (numbering: string, name: string, from: number): BookValue[][] => {
        const units = fields.map((_, index) => dossiersOf(from + index));
        const line = (tt: BookValue, title: string, of: readonly Dossiers[]): BookValue[] => [tt, title, ...totals(ONE_ROW, of)];
        return [line(numbering, name, units), ...units.map((unit, index) => line(index + 1, fields[index] ?? "", [unit]))];
      };
      const rows = [
        ["TỔNG HỢP TIẾP NHẬN VÀ GIẢI QUYẾT TTHC"], ["STT", "Lĩnh vực giải quyết", ...ONE_ROW.map(([label]) => label)],
        ...section("I", "Trên Hệ thống các Bộ", 0), ...section("II", "Trên Hệ thống thành phố", 3),
        [null, "TỔNG CỘNG", ...totals(ONE_ROW, Array.from({ length: 6 }, (_, index) => dossiersOf(index)))],
      ];
      return buildBook({ sheets: [{ name: "Tổng hợp", rows }] });
    },
  },
};

function totals(columns: readonly Column[], units: readonly Dossiers[]): BookValue[] {
  return columns.map(([, value]) => {
    const held = units.map(value);
    return held.every((count) => typeof count === "number") ? held.reduce((sum, count) => sum + count, 0) : null;
  });
}

function sheetOf(title: string, columns: readonly Column[], numbers: readonly string[] = []): Parameters<typeof buildBook>[0]["sheets"][number] {
  const paths = columns.map(([path]) => path.split("|"));
  const depth = Math.max(...paths.map((path) => path.length));
  const header = Array.from({ length: depth }, (_, level): BookValue[] => [
    level === 0 ? "STT" : null,
    level === 0 ? "Đơn vị" : null,
    ...paths.map((path, index) => {
      const group = path.slice(0, level + 1).join("|");
      const before = paths[index - 1];
      const repeated = path.length > level + 1 && before !== undefined && before.length > level + 1 && before.slice(0, level + 1).join("|") === group;
      return repeated ? null : (path[level] ?? null);
    }),
  ]);
  const units = UNITS.map((_, index) => dossiersOf(index));
  const numbering: BookValue[][] = numbers.length === 0 ? [] : [["(1)", "(3)", ...numbers]];
  const rows = [
    [title], [], ...header, ...numbering,
    ...units.map((unit, index): BookValue[] => [index + 1, `UBND xã ${UNITS[index] ?? ""}`, ...columns.map(([, value]) => value(unit))]),
    [null, "Tổng cộng", ...totals(columns, units)],
  ];
  return { name: "TONGHOP", rows, merges: mergesOf(paths, depth) };
}

/** Group titles over their columns, labels down to the figures. */
function mergesOf(paths: readonly (readonly string[])[], depth: number): readonly string[] {
  if (depth === 1) return [];
  const top = 3;
  const at = (column: number, row: number): string => `${String.fromCharCode(65 + column)}${row}`;
  const down = [0, 1].map((column) => `${at(column, top)}:${at(column, top + depth - 1)}`);
  const over = paths.flatMap((path, index) => {
    const column = index + 2;
    const below = path.length < depth ? [`${at(column, top + path.length - 1)}:${at(column, top + depth - 1)}`] : [];
    const groups = path.slice(0, -1).flatMap((_, level) => {
      const same = (other: readonly string[] | undefined): boolean => other !== undefined && other.length > level + 1 && other.slice(0, level + 1).join("|") === path.slice(0, level + 1).join("|");
      if (same(paths[index - 1])) return [];
      let end = index;
      while (same(paths[end + 1])) end += 1;
      return end === index ? [] : [`${at(column, top + level)}:${at(end + 2, top + level)}`];
    });
    return [...below, ...groups];
  });
  return [...down, ...over];
}

import { refuse, type Refusal } from "../../ports/refusal";
import { explainRefusal, fetchRefusalWords } from "./explain-refusal";

beforeAll(fetchRefusalWords);

const known = ["Bìa", "Phụ lục 1"];
const refusals: readonly (readonly [Refusal, string])[] = [
  [refuse("file-missing", { file: "a.xlsx" }), 'Không tìm thấy tệp "a.xlsx"'],
  [refuse("file-is-folder", { file: "bao-cao" }), '"bao-cao" là thư mục'],
  [refuse("file-not-permitted", { file: "a.xlsx" }), "chưa cho phép đọc tệp"],
  [refuse("file-empty", { file: "a.xlsx" }), 'Tệp "a.xlsx" trống'],
  [refuse("file-not-a-workbook", { file: "a.pdf", found: "pdf" }), "là tệp PDF, không phải tệp Excel"],
  [refuse("file-not-a-workbook", { file: "a.docx", found: "docx" }), "Soát số liệu"],
  [refuse("file-not-a-workbook", { file: "a.ods", found: "opendocument" }), "Save As"],
  [refuse("file-not-a-workbook", { file: "a.bin", found: "binary" }), "có nội dung lạ"],
  [
    refuse("file-old-xls", { file: "a.xls" }),
    'Tệp "a.xls" có định dạng cũ (.xls). Mở tệp bằng Excel, chọn File (Tệp) › Save As (Lưu thành) › Excel Workbook (*.xlsx), rồi chọn lại tệp mới.',
  ],
  [refuse("file-missing", { file: "a.xls", near: "a.xlsx" }), 'Có lẽ là tệp "a.xlsx"'],
  [refuse("file-encrypted", { file: "a.xlsx" }), "được đặt mật khẩu nên chưa đọc được. Mở tệp bằng Excel"],
  [
    refuse("file-encrypted", { file: "a.ods", found: "ods" }),
    "được đặt mật khẩu nên chưa đọc được. Mở tệp bằng LibreOffice",
  ],
  [refuse("file-truncated", { file: "a.xlsx" }), "thiếu phần cuối"],
  [
    refuse("file-damaged", { file: "a.xlsx", part: "xl/workbook.xml", problem: "checksum" }),
    "bị hỏng (ở phần xl/workbook.xml)",
  ],
  [refuse("file-too-large", { file: "a.xlsx", limit: 200, unit: "MB" }), "quá lớn (hơn 200 MB) nên"],
  [
    refuse("file-too-large", { file: "a.xlsx", part: "xl/worksheets/sheet1.xml", limit: 200, unit: "MB" }),
    "quá lớn (hơn 200 MB khi mở ra) nên",
  ],
  [refuse("file-too-large", { file: "a.xlsx", limit: 20_000, unit: "parts" }), "quá lớn nên chưa đọc"],
  [refuse("file-not-utf8", { file: "a.csv" }), "CSV UTF-8"],
  [refuse("sheet-missing", { sheet: "Phụ lục 2", known }), 'Tệp có các sheet: "Bìa", "Phụ lục 1".'],
  [refuse("sheet-not-cells", { sheet: "Biểu đồ" }), 'Sheet (trang tính) "Biểu đồ" không có ô dữ liệu'],
  [
    refuse("no-appendix", { file: "a.xlsx", forms: ["Biểu A"], plain: "Sheet1", area: "A2:G5" }),
    'Bảng ở sheet (trang tính) "Sheet1", A2:G5 có tiêu đề và số liệu, nhưng chưa thấy dòng tổng',
  ],
  [
    refuse("no-appendix", { within: "sheet", plain: "Sheet1", area: "A2:G5" }),
    'Chưa thấy phụ lục trong sheet này. Bảng ở sheet (trang tính) "Sheet1", A2:G5',
  ],
  [
    refuse("no-appendix", { file: "a.xlsx", forms: ["Biểu A", "Biểu B"] }),
    'Chưa thấy phụ lục trong tệp "a.xlsx". Mở sheet (trang tính) có bảng',
  ],
  [refuse("no-appendix", { file: "a.xlsx", forms: ["Biểu A"] }), "rồi chọn lại. Đã tìm bảng theo biểu: Biểu A."],
  [
    refuse("no-appendix", {
      forms: ["Biểu A"],
      nearest: "Sheet1",
      profile: "Biểu A",
      matched: ["đã giải quyết"],
      missing: ["tổng số tiếp nhận"],
    }),
    'Gần giống nhất là bảng ở sheet (trang tính) "Sheet1": có «đã giải quyết» nhưng chưa thấy «tổng số tiếp nhận» của biểu "Biểu A".',
  ],
  [
    refuse("no-appendix", { file: "a.xlsx", bare: "Sheet1", matched: ["đã giải quyết"] }),
    'Bảng ở sheet (trang tính) "Sheet1" có tiêu đề «đã giải quyết» nhưng bên dưới chưa có số liệu.',
  ],
  [
    refuse("periods-differ", { before: "tháng 4/2026", after: "tháng 5/2026" }),
    'hai kỳ khác nhau: "tháng 4/2026" và "tháng 5/2026"',
  ],
  [refuse("forms-share-nothing", { before: "Biểu A", after: "Biểu B" }), "không có cột số liệu nào chung"],
  [refuse("next-cumulative", { period: "9 tháng năm 2026" }), '"9 tháng năm 2026" là số lũy kế'],
  [refuse("next-several-periods", { sheet: "Năm 2026" }), "có bảng của nhiều kỳ khác nhau"],
  [refuse("next-over-faults", { broken: 2, how: "thêm --accept-broken" }), "muốn tạo, thêm --accept-broken."],
  [refuse("next-name-taken", { sheet: "Tháng 4" }), 'Đã có sheet (trang tính) "Tháng 4"'],
  [refuse("no-table-to-merge", { file: "a.xlsx" }), 'Tệp "a.xlsx" không có bảng nào đọc được'],
  [refuse("nothing-to-merge", { files: "3" }), "Không có bảng nào để tổng hợp trong 3 tệp"],
  [refuse("profile-unknown", { profile: "bieu-9", known: ["tong-hop-2-14"] }), 'Các biểu mẫu đã có: "tong-hop-2-14".'],
  [refuse("profile-malformed", { file: "b.json", problem: "columns.received.header" }), "«columns.received.header»"],
  [refuse("template-unknown", { template: "x", known: ["tong-hop-2-14"] }), 'Các mẫu đã có: "tong-hop-2-14".'],
  [refuse("text-not-unicode", { file: "bao-cao.txt" }), 'Tệp "bao-cao.txt" không dùng bảng mã Unicode'],
  [refuse("text-empty", { file: "bao-cao.docx" }), "chưa có chữ nào để soát"],
  [refuse("text-too-large", { file: "a.txt", limit: 20 }), "dài hơn 20 triệu ký tự"],
  [
    refuse("facts-missing", { template: "Tổng hợp", facts: ["đã giải quyết (ô G5 còn trống)"] }),
    "đã giải quyết (ô G5 còn trống)",
  ],
  [
    refuse("facts-missing", { template: "Sở, ngành", from: "facts", facts: ["tên cơ quan báo cáo (unit)"] }),
    "còn thiếu: tên cơ quan báo cáo (unit). Bổ sung vào tệp số liệu (--facts)",
  ],
  [
    refuse("facts-malformed", { file: "f.json", problems: ["counts.received: số không thể âm"] }),
    'Tệp số liệu "f.json" chưa đúng ở: counts.received: số không thể âm.',
  ],
  [
    refuse("facts-malformed", { problems: ["bases.onTimeRate: chưa có tên này"] }),
    "Số liệu đã cho chưa đúng ở: bases.onTimeRate",
  ],
  [
    refuse("period-impossible", { because: "crossing", text: "30/9/2021 – 1/9/2021" }),
    'Ngày cuối kỳ đứng trước ngày đầu kỳ: "30/9/2021 – 1/9/2021".',
  ],
  [refuse("notes-too-long", { limit: 500_000 }), "chưa lưu vào tệp"],
  [refuse("terms-unknown", { terms: "x" }), "--terms cu"],
  [
    refuse("template-malformed", { file: "m.liquid", problem: 'dòng 2: không có số liệu tên "x"' }),
    'trong tệp "m.liquid" chưa dùng được: dòng 2:',
  ],
  [refuse("excel-cell-changed", { cell: "I15" }), "Bấm «Kiểm tra bảng» để đọc lại số mới"],
  [
    refuse("excel-cell-changed", { cell: "I15", rechecked: 1 }),
    "Ô I15 vừa được sửa nên chưa ghi đè. Bảng đang được kiểm tra lại theo số mới",
  ],
  [refuse("repairs-disagree", { cell: "I15" }), "không hợp với nhau ở ô I15 nên chưa sửa ô nào"],
  [refuse("excel-half-done", { cells: ["I15", "K29"] }), "chưa trả lại được số cũ ở ô I15, K29"],
  [refuse("log-sheet-taken", { sheet: "TTHC nhật ký sửa" }), "đã có nội dung khác nên chưa ghi nhật ký"],
];

test.each(refusals)("%j", (refusal, words) => {
  const sentence = explainRefusal(refusal);
  expect(sentence).toContain(words);
  // Who or what in front, a next step behind, whole sentences, nobody blamed, nothing shouted.
  expect(sentence).toMatch(/^[\p{Lu}"][^!]*\.$/u);
  expect(sentence).not.toMatch(/undefined|null|NaN|\bsổ\b| {2}/);
});

test("a long list of names is cut, and says by how much", () => {
  const many = Array.from({ length: 200 }, (_, index) => `S${index + 1}`);
  const sentence = explainRefusal(refuse("sheet-missing", { sheet: "x", known: many }));
  expect(sentence).toContain('"S8", và 192 sheet khác.');
  expect(sentence).not.toContain('"S9"');
});

test("without a file's name the sentence still stands", () => {
  expect(explainRefusal(refuse("file-truncated"))).toMatch(/^Tệp này thiếu phần cuối/);
});

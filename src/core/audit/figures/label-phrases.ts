import { phrases, type Phrases } from "./phrases";
import type { NonFigure } from "./token";

type Kind = NonFigure["is"];

/** What a word before a number makes of it. */
export interface NumberLabel {
  readonly is: Kind;
  /** The largest number it can stand before, and the smallest. */
  readonly largest: number;
  readonly smallest?: number;
  /** «mức độ 3, 4», «mục 7, 8, 9»: the list goes on. */
  readonly list: boolean;
  /** A counted noun behind the number makes it a count after all: «báo cáo 56 hồ sơ». */
  readonly yields: boolean;
}

const TABLES: readonly (readonly [NumberLabel, string])[] = [
  [{ is: "level", largest: 5, list: true, yields: false }, "mức độ|mức|cấp độ"],
  [{ is: "period", largest: 12, list: true, yields: false }, "tháng|các tháng"],
  [{ is: "period", largest: 4, list: true, yields: false }, "quý|các quý"],
  [{ is: "period", largest: 53, list: true, yields: true }, "tuần|tuần thứ|kỳ|đợt"],
  [
    { is: "period", smallest: 1945, largest: 2100, list: true, yields: false },
    "năm|các năm|năm học|giai đoạn|nhiệm kỳ|niên độ|đầu năm|cuối năm|trong năm|cả năm|hết năm|từ năm|đến năm",
  ],
  [{ is: "date", largest: 31, list: true, yields: false }, "ngày|các ngày|mùng|mồng"],
  [
    { is: "document-number", largest: 99_999, list: true, yields: true },
    "nghị định|nghị định số|quyết định|quyết định số|công văn|công văn số|thông tư|thông tư số|nghị quyết|nghị quyết số|luật|luật số|chỉ thị|chỉ thị số|kế hoạch|kế hoạch số|thông báo|thông báo số|tờ trình|tờ trình số|" +
      "văn bản|văn bản số|báo cáo|báo cáo số|công điện|công điện số|hướng dẫn số|pháp lệnh số|đề án|đề án số|mẫu|mẫu số|biểu|biểu số|biểu mẫu|biểu mẫu số|phụ lục|phụ lục số|bảng|bảng số|hình|qđ|nđ|tt",
  ],
  [
    { is: "article", largest: 999, list: true, yields: true },
    "điều|khoản|mục|các mục|tiểu mục|chương|phần|tiết|tiêu chí|tiêu chí số|chỉ tiêu số|chỉ số thành phần|nội dung số|nhiệm vụ số|câu|ý",
  ],
  [
    { is: "furniture", largest: 9999, list: true, yields: false },
    "trang|cột|các cột|dòng|thứ|lần thứ|xếp thứ|đứng thứ|xếp hạng|hạng|vị trí|vị trí thứ|top|iso|tcvn|tcvn iso|covid|windows|phiên bản|công nghiệp",
  ],
  [
    { is: "furniture", largest: 99, list: true, yields: true },
    "ô|bước|tổ|khu phố|quận|phường|lô|ấp|khóa|khoá|zone|cấp|ca|tầng|phòng|nhóm|loại|đường|ngõ|ngách|hẻm|quốc lộ|" +
      "khu vực|vùng|cụm|đội|đội số|tổ số|tổ dân phố|lớp|thôn|xóm|khối thi đua|tiểu khu|trạm|tuyến|khu|lần",
  ],
];
/** Words that end in a label and are none: «một phần 56», «danh mục 12». */
const NO_LABELS =
  "trực tuyến|một phần|thành phần|toàn phần|cổ phần|danh mục|chuyên mục|thời kỳ|trong kỳ|cùng kỳ|định kỳ|đồng ý|lưu ý|chú ý|góp ý|tài khoản|chi tiết|thời tiết|cung cấp|đã cấp|được cấp|cấp mới|phân loại|xếp loại|các loại|mọi loại|" +
  "vượt kế hoạch|chuyển trang|pháp luật|kỷ luật|kỉ luật|số lần|một lần|các lần|mỗi lần|nhiều lần|bao nhiêu lần|các tổ|các đội|các thôn|số lớp|số thôn|số tổ|số đội|các lớp|loại hình|tình hình|điển hình|bổ nhiệm kỳ|số cơ quan|qua đường|bằng đường|các khu công nghiệp|các cụm công nghiệp|các cấp|đúng mức|trả kết quả đợt";

/** Longest match first: a phrase of no label hides the label it ends in. */
export const LABELS: ReadonlyMap<string, NumberLabel | null> = new Map<string, NumberLabel | null>([
  ...TABLES.flatMap(([label, words]) => words.split("|").map((word): [string, NumberLabel] => [word, label])),
  // «mỗi lớp 36 học viên», «bình quân mỗi ngày 25 hồ sơ»
  ...TABLES.flatMap(([, words]) => words.split("|").map((word): [string, null] => [`mỗi ${word}`, null])),
  ...NO_LABELS.split("|").map((word): [string, null] => [word, null]),
]);
export const LABEL_WORDS: Phrases = new Set(LABELS.keys());
export const RANKS = phrases("thứ|lần thứ|xếp thứ|đứng thứ|xếp hạng|hạng|vị trí|vị trí thứ|trang");
export const PHONES = phrases(
  "điện thoại|số điện thoại|đt|tel|fax|hotline|tổng đài|số tổng đài|đường dây nóng|zalo|số zalo|di động|liên hệ|số máy",
);
export const SCORE_BEFORE = phrases(
  "điểm|số điểm|đạt điểm|điểm số|điểm là|chấm điểm|tổng điểm|điểm trung bình|điểm trung bình là",
);
export const SCORE_AFTER = phrases("điểm");
export const POINTS_OF_RATE = phrases("điểm phần trăm");
export const PERCENT_WORDS = phrases("phần trăm");
export const ARTICLE_AFTER_POINT = phrases("khoản|điều|mục");

/** Behind a number: a time span. «6 tháng đầu năm 2022» goes on. */
export const SPANS = phrases(
  "tháng|năm|quý|tuần|ngày|giờ|phút|giây|ngày làm việc|kỳ|tháng đầu năm|tháng cuối năm|tháng đầu|tháng cuối|năm qua|năm đầu|quý đầu năm|tháng năm",
);
export const MONEY = phrases("đồng|đ|vnđ|vnd|usd|đô la|tr|trđ|trđồng");
export const MEASURES = phrases(
  "km|m|cm|mm|ha|kg|g|tấn|lít|mét|mb|gb|tb|kb|mbps|tuổi|trang|bước|cấp|buổi|khâu|cửa|lớp học|độ|kwh|mw|chiều",
);
/** Of these a text prints thousands and millions: «1.824,5 triệu kWh». */
export const SCALED_MEASURES = phrases("km|m|ha|kg|tấn|lít|kwh|mwh");
/** They begin like a unit, and are counted: «45 đồng chí» are no money. */
export const NO_UNITS = phrases(
  "đồng chí|đồng bào|đồng nghiệp|đồng hồ|cửa hàng|cửa khẩu|trang thông tin|trang tin|trang web|trang trại|cấp ủy|cấp uỷ|cấp tỉnh|cấp huyện|cấp xã|cấp trung ương|cấp cơ sở|cấp sở|cấp bộ",
);
export const TIMES = phrases("lần");
/** Behind the hour of a time of day: 7h30, 7g30. */
export const TIME_LETTERS = phrases("h|g");

/** Words before d/m or d.m that make it a day: «từ 21/4 đến 20/5». */
export const DAY_WORDS = phrases(
  "ngày|từ|đến|tới|trước|sau|hết|hôm|sáng|chiều|tối|kể từ|tính đến|tính từ|vào|mốc|lúc|hạn|và ngày|đến hết|dịp|lễ",
);
/** Before «số 12», what makes it an amount and no number of a document or a house. */
export const AMOUNT_BEFORE_SO = phrases("tổng|trong|một|trên|trong tổng|trên tổng|con|chỉ|có|là|thiểu|đa|dân|hệ|doanh");

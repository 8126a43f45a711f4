import { tokenizeFigures } from "./tokenize";
import type { Figure, NonFigure } from "./token";

/** One line per number, in reading order: what it is and says. */
function said(text: string): readonly string[] {
  const { figures, others } = tokenizeFigures(text);
  return [...figures, ...others]
    .sort((left, right) => left.start - right.start)
    .map((token) => ("misprint" in token ? ofFigure(token) : ofOther(token)));
}

function ofFigure({ text, is, value, scaled, decimals, pair, hedge, misprint, likely, noun }: Figure): string {
  const says =
    is === "malformed"
      ? `${String(misprint)}, probably ${String(likely)}`
      : pair !== null
        ? pair.join(":")
        : value !== null
          ? String(value)
          : `${scaled}e-${decimals}`;
  return [`[${text}] ${is} ${says}`, hedge, noun].filter((part) => part !== null).join(" ");
}

const ofOther = ({ text, is }: NonFigure): string => `(${text}) ${is}`;

describe("counts", () => {
  test.each<[string, readonly string[]]>([
    ["cả tỉnh 1.150.343 hồ sơ", ["[1.150.343] count 1150343 hồ sơ"]],
    ["kỳ trước là 07, quá hạn là 0", ["[07] count 7", "[0] count 0"]],
    [
      "có 1 234 hồ sơ và 1\u00a0150\u00a0343 bộ",
      ["[1 234] count 1234 hồ sơ", "[1\u00a0150\u00a0343] count 1150343 bộ"],
    ],
    ["nhận 5,65 ngàn hồ sơ, 84,5 triệu lượt", ["[5,65 ngàn] count 5650 hồ sơ", "[84,5 triệu] count 84500000 lượt"]],
    [
      "gần 27.000, hơn4.500 hồ sơ, dưới 10, không quá 5 hồ sơ",
      [
        "[27.000] count 27000 approximately",
        "[4.500] count 4500 more-than hồ sơ",
        "[10] count 10 less-than",
        "[5] count 5 less-than hồ sơ",
      ],
    ],
    ["nhiều hơn 12 hồ sơ", ["[12] count 12 hồ sơ"]],
    ["đã trả4.500hồ sơ", ["[4.500] count 4500 hồ sơ"]],
    [
      "tổng số 2021 hồ sơ; trong số 56 hồ sơ; tổng số là 2021",
      ["[2021] count 2021 hồ sơ", "[56] count 56 hồ sơ", "[2021] count 2021"],
    ],
    [
      "trực tuyến một phần 12, danh mục 98 thủ tục, cung cấp 5",
      ["[12] count 12", "[98] count 98 thủ tục", "[5] count 5"],
    ],
    ["Sở A (5), Sở B (3) và Sở C (19 hồ sơ)", ["[5] count 5", "[3] count 3", "[19] count 19 hồ sơ"]],
    ["**56** hồ sơ, *chiếm 100%*", ["[56] count 56 hồ sơ", "[100%] percent 100e-0"]],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));
});

describe("rates and ratios", () => {
  test.each<[string, readonly string[]]>([
    [
      "đạt 88,8% và 3,45 %, 100,00%",
      ["[88,8%] percent 888e-1", "[3,45 %] percent 345e-2", "[100,00%] percent 10000e-2"],
    ],
    [
      "99,5 phần trăm, tăng 0,5 điểm phần trăm, tăng 1.250%",
      ["[99,5 phần trăm] percent 995e-1", "[0,5 điểm phần trăm] percent 5e-1", "[1.250%] percent 1250e-0"],
    ],
    ["gấp 2,76 lần", ["[2,76 lần] decimal 276e-2"]],
    [
      "1.456/1.625 hồ sơ, 13/20 cơ quan, 06/98 thủ tục, 15/6 xã",
      [
        "[1.456/1.625] ratio 1456:1625 hồ sơ",
        "[13/20] ratio 13:20 cơ quan",
        "[06/98] ratio 6:98 thủ tục",
        "[15/6] ratio 15:6 xã",
      ],
    ],
    ["là 22, 98% hồ sơ đúng hạn", ["[22] count 22", "[98%] percent 98e-0 hồ sơ"]],
    ["từ 20–30%", ["[20] percent 20e-0", "[30%] percent 30e-0"]],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));
});

describe("misprints are named, never coerced", () => {
  test.each<[string, readonly string[]]>([
    ["nhận 151.10 hồ sơ", ["[151.10] malformed grouping, probably 15110 hồ sơ"]],
    [
      "nhận 5.9123, 12.34.567",
      ["[5.9123] malformed grouping, probably 59123", "[12.34.567] malformed grouping, probably 1234567"],
    ],
    [
      "nhận 1,234 hồ sơ, 1,234,567 hồ sơ",
      [
        "[1,234] malformed comma-for-thousands, probably 1234 hồ sơ",
        "[1,234,567] malformed comma-for-thousands, probably 1234567 hồ sơ",
      ],
    ],
    ["đạt 9 9 ,2% .", ["[9 9 ,2%] malformed spaces, probably 99.2"]],
    ["đạt 99, 5%", ["[99, 5%] malformed spaces, probably 99.5"]],
    [
      "đạt 88.8%, 5.65 ngàn hồ sơ",
      [
        "[88.8%] malformed dot-for-decimal, probably 88.8",
        "[5.65 ngàn] malformed dot-for-decimal, probably 5650 hồ sơ",
      ],
    ],
    [
      "1 .234 hồ sơ; 1. 234 hồ sơ",
      ["[1 .234] malformed spaces, probably 1234 hồ sơ", "[1. 234] malformed spaces, probably 1234 hồ sơ"],
    ],
    [
      "1..234 và 1O2 hồ sơ",
      ["[1..234] malformed doubled-separator, probably 1234", "[1O2] malformed letter, probably 102 hồ sơ"],
    ],
    ["12345678901234567890 hồ sơ", ["[12345678901234567890] malformed too-large, probably null hồ sơ"]],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));
});

describe("number words count only what dossiers reports count", () => {
  test.each<[string, readonly string[]]>([
    [
      "có ba hồ sơ, hai mươi mốt thủ tục, một trăm linh năm đơn vị",
      ["[ba] count 3 hồ sơ", "[hai mươi mốt] count 21 thủ tục", "[một trăm linh năm] count 105 đơn vị"],
    ],
    ["chỉ một hồ sơ", ["[một] count 1 hồ sơ"]],
    ["một cửa, một số hồ sơ, Một là, quý ba, vài ba hồ sơ, trong năm hồ sơ tăng, mỗi một hồ sơ", []],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));
});

describe("numbers that are no figures", () => {
  test.each<[string, readonly string[]]>([
    [
      "từ ngày 2.1.2018 đến 17.5.2018, ngày 15 tháng 3 năm 2024, từ 21/4 đến 20/5/2019",
      ["(2.1.2018) date", "(17.5.2018) date", "(ngày 15 tháng 3 năm 2024) date", "(21/4) date", "(20/5/2019) date"],
    ],
    [
      "Quý III/2021, 6 tháng đầu năm 2022, tháng 9/2021, năm 2019, giai đoạn 2021-2025, sau 01 năm",
      [
        "(III/2021) period",
        "(6 tháng đầu năm 2022) period",
        "(tháng 9/2021) period",
        "(năm 2019) period",
        "(2021-2025) period",
        "(01 năm) period",
      ],
    ],
    [
      "tháng 9/2021 Bộ phận một cửa, quý 2/2022 Sở Nội vụ, năm 2024 Sở",
      ["(tháng 9/2021) period", "(quý 2/2022) period", "(năm 2024) period"],
    ],
    [
      "Quyết định số 45/2016/QĐ-TTg, Công văn 4208, Nghị định 118/2025, mẫu 07a/BTP, Biểu 2/DVC, số 12",
      [
        "(45/2016/QĐ-TTg) document-number",
        "(Công văn 4208) document-number",
        "(Nghị định 118/2025) document-number",
        "(07a/BTP) document-number",
        "(2/DVC) document-number",
        "(số 12) document-number",
      ],
    ],
    [
      "dân tộc thiểu số 156 đồng chí, 12 cửa hàng, 12 cửa, Nhà số 12, số 34 em (8,5%)",
      [
        "[156] count 156",
        "[12] count 12",
        "(12 cửa) quantity",
        "(số 12) document-number",
        "[34] count 34",
        "[8,5%] percent 85e-1",
      ],
    ],
    ["gồm 1.310 cấp tỉnh và 21 cấp xã, chính quyền 2 cấp", ["[1.310] count 1310", "[21] count 21", "(2 cấp) quantity"]],
    [
      "mục 7, 8, 9, điểm 3 khoản 2 Điều 5, mục 1.2",
      ["(mục 7, 8, 9) article", "(điểm 3) article", "(khoản 2) article", "(Điều 5) article", "(mục 1.2) article"],
    ],
    [
      "mức độ 3, 4 và mức độ 3 là: 0; mức độ 3,4 đạt 49%",
      ["(mức độ 3, 4) level", "(mức độ 3) level", "[0] count 0", "(mức độ 3,4) level", "[49%] percent 49e-0"],
    ],
    ["tổng đài 0204.3531.111, hotline: 0912 345 678", ["(0204.3531.111) phone", "(0912 345 678) phone"]],
    ["đạt 85,5 điểm, 8/10 điểm", ["(85,5 điểm) score", "(8/10) score"]],
    [
      "2 tỷ đồng, 84,5 triệu đồng, 7h30, 17:00, lúc 10 giờ 30 phút",
      [
        "(2 tỷ đồng) quantity",
        "(84,5 triệu đồng) quantity",
        "(7h30) quantity",
        "(17:00) quantity",
        "(10 giờ) period",
        "(30 phút) period",
      ],
    ],
    [
      "Covid-19, Covid -19, ISO 9001, 24/7, xếp thứ 12/63 tỉnh, công nghiệp 4.0, http://a.vn/1234",
      [
        "(19) furniture",
        "(19) furniture",
        "(ISO 9001) furniture",
        "(24/7) furniture",
        "(12/63) furniture",
        "(công nghiệp 4.0) furniture",
        "(1234) furniture",
      ],
    ],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));

  test("page numbers, list numbers and the numbers of a table's rows", () => {
    expect(
      said("2.1 Kết quả\n1. Tiếp nhận 5 hồ sơ: (1) Sở A; (2) Sở B; 1) Thủ tục X\n3\nTrang 3/10\n1\tSở A\t8.089"),
    ).toEqual([
      "(2.1) enumeration",
      "(1) enumeration",
      "[5] count 5 hồ sơ",
      "(1) enumeration",
      "(2) enumeration",
      "(1) enumeration",
      "(3) furniture",
      "(3/10) furniture",
      "(1) enumeration",
      "[8.089] count 8089",
    ]);
  });
});

test("offsets lie in the text given, composed or not, with invisible and direction marks", () => {
  const composed = "Ti\u1ebfp nh\u1eadn h\u01a1n **4.500** h\u1ed3 s\u01a1, \u200f\u0111\u1ea1t 9\u00a09,2%\r\n";
  for (const text of [composed, composed.normalize("NFD")]) {
    const { figures } = tokenizeFigures(text);
    expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(["4.500", "9\u00a09,2%"]);
    expect(figures.map(({ hedge, noun }) => [hedge, noun])).toEqual([
      ["more-than", "h\u1ed3 s\u01a1"],
      [null, null],
    ]);
  }
});

test("a figure in a table's row says so", () => {
  expect(tokenizeFigures("là 5 hồ sơ\nSở A\t6\t7").figures.map(({ value, tabular }) => [value, tabular])).toEqual([
    [5, false],
    [6, true],
    [7, true],
  ]);
});

test("the number in an office's name is no figure, and does not run into the one behind it", () => {
  const { figures, others } = tokenizeFigures("Phường 12 385 hồ sơ, Phường 1 29 hồ sơ.", ["Phường 12", "Phường 1"]);
  expect(figures.map(({ text }) => text)).toEqual(["385", "29"]);
  expect(others.map(({ text }) => text)).toEqual(["12", "1"]);
});

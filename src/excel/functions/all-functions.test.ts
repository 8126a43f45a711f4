import { call, changed, desktop, excel, RANGE, tableOn } from "../../../test/functions/call-function";
import type { Appendix } from "../../core";
import type { WorkbookAppendices } from "../../ports/function-workbook";

test.each([
  ["ONTIME_RATE", 90869 / 100085],
  ["LATE_RATE", 9216 / 100085],
  ["RESOLVED_RATE", 100085 / 113048],
  ["PENDING_RATE", 12963 / 113048],
  ["OVERDUE_RATE", 12544 / 113048],
  ["ONLINE_RATE", 9242 / 113048],
  ["EARLY_RATE", "#N/A Phụ lục không có số liệu «đã giải quyết trước hạn»."],
  ["POSTAL_RATE", expect.stringMatching(/^#N\/A Phụ lục không có số liệu «.*bưu chính.*»\.$/)],
] as const)("%s of the workbook's table, of a range, of a range with 0 for empty cells", async (id, expected) => {
  expect([await call(id), await call(id, RANGE), await call(id, desktop(RANGE)), excel.reads.length]).toEqual([
    expected,
    expected,
    expected,
    1,
  ]);
});

test.each([
  [[[["Sở Tư pháp"]]], 2163 / 2183],
  [[[["sở  TƯ PHÁP".normalize("NFD")]]], 2163 / 2183],
  [[RANGE, "Sở Tư pháp"], 2163 / 2183],
  [[null, "Sở Tư pháp", ""], 2163 / 2183],
  [[RANGE, "", ""], 90869 / 100085],
  [[RANGE, 0, 0], 90869 / 100085],
  [[[["Sở Tư pháp"]], "received"], 2163 / 3010],
  [
    [RANGE, "Sở Tư pháp", "tiếp nhận"],
    "#VALUE! Mẫu số «tiếp nhận» không dùng cho tỷ lệ trả đúng thời hạn. Có thể chọn: «đã giải quyết» (resolved), «đến hạn giải quyết» (due), «tổng số tiếp nhận» (received).",
  ],
  [[RANGE, "Cục thuế tỉnh", "due"], 121 / (121 + 1157)],
  [[RANGE, "Cục thuế tỉnh", "đến hạn giải quyết"], 121 / (121 + 1157)],
  [[RANGE, "Cục thuế tỉnh", "(8)"], 121 / 312],
  [[RANGE, "Bảo hiểm xã hội"], "#DIV/0! Mẫu số bằng 0: không phát sinh hồ sơ."],
  [[RANGE, "Sở Tu pháp"], "#VALUE! Không có đơn vị «Sở Tu pháp». Có phải «Sở Tư pháp» không?"],
  [[[["Sở Tu pháp"]]], "#VALUE! Không có đơn vị «Sở Tu pháp». Có phải «Sở Tư pháp» không?"],
  [
    [
      [
        ["x", 1],
        ["y", 2],
      ],
    ],
    "#N/A Vùng này không phải là một phụ lục đọc được. Hãy chọn vùng có đúng một bảng, gồm cả dòng tiêu đề.",
  ],
] as const)("ONTIME_RATE: arguments %#", async (given, expected) => {
  expect(await call("ONTIME_RATE", ...given)).toEqual(expected);
});

test("RATE takes ids, functions' names and Vietnamese names, and never reads the workbook", async () => {
  for (const name of ["onTimeRate", "ONTIME_RATE", "tỷ lệ đúng hạn", "Tỉ lệ đúng hạn", "đúng hạn"])
    expect([name, await call("RATE", name, RANGE)]).toEqual([name, 90869 / 100085]);
  expect(await call("RATE", "tỷ lệ đúng hẹn", RANGE)).toMatch(
    /^#VALUE! Không có tỷ lệ «tỷ lệ đúng hẹn»\. Có phải «tỷ lệ đúng hạn»/,
  );
  expect(excel.reads).toEqual([]);
});

test("VALUE by id, label and number; sections; unknown measures name the nearest", async () => {
  for (const measure of ["resolvedInTime", "trả đúng thời hạn", "(9)", "9", " ( 9 ) "])
    expect([measure, await call("VALUE", measure, RANGE)]).toEqual([measure, 90869]);
  expect(await call("VALUE", "(14)", null, "Huyện, TP")).toBe(2408);
  expect(await call("VALUE", "(14)", [["II Huyện, TP"]])).toBe(2408);
  expect(await call("VALUE", "due", RANGE, "Cục thuế tỉnh")).toBe(1278);
  expect(await call("VALUE", "(22)", RANGE)).toMatch(/^#VALUE! Không có số liệu «\(22\)»\. Có phải «\(4\)»/);
  expect(await call("VALUE", "resolvedd", RANGE)).toMatch(/^#VALUE! .*«resolved»/);
});

test("a figure that is not there is named, in a range by its unit and column", async () => {
  const text = changed("Sở Tư pháp", 8, "không");
  expect(await call("VALUE", "(8)", text, "Sở Tư pháp")).toBe(
    "#N/A Ô «Sở Tư pháp, cột (8)» (đã giải quyết) chưa đọc được thành số. Hãy gõ lại.",
  );
  const errors = changed("Sở Tư pháp", 8, { type: "CustomFunctionError", code: "#REF!" });
  expect(await call("ONTIME_RATE", errors, "Sở Tư pháp")).toMatch(/^#N\/A Ô «Sở Tư pháp, cột \(8\)»/);
  expect(await call("ONTIME_RATE", errors, "Cục thuế tỉnh")).toBe(121 / 312);
  excel.workbook = { ...excel.workbook, own: tableOn("Phụ lục", text) };
  expect(await call("VALUE", "(8)", null, "Sở Tư pháp")).toMatch(/^#N\/A Ô G\d+ \(đã giải quyết\)/);
});

test("a total row that its units contradict is no answer: the gap is named", async () => {
  const wrong = changed("Sở Tư pháp", 10, 30);
  expect(await call("LATE_RATE", wrong)).toBe(
    "#N/A Ô «Tổng, cột (10)» (trả quá hạn) ghi 9.216 nhưng cộng các đơn vị được 9.226, lệch 10. Hãy bấm «Kiểm tra bảng» để xem chỗ lệch.",
  );
  expect(await call("ONTIME_RATE", wrong)).toBe(90869 / 100085);
  expect(await call("LATE_RATE", wrong, "Cục thuế tỉnh")).toBe(191 / 312);
});

test("an empty cell that is no zero: named on its sheet, 0 in a range, the same on the web and the desktop", async () => {
  const forgotten = changed("Sở Tư pháp", 9, null);
  expect([
    await call("VALUE", "(9)", forgotten, "Sở Tư pháp"),
    await call("VALUE", "(9)", desktop(forgotten), "Sở Tư pháp"),
  ]).toEqual([0, 0]);
  excel.workbook = { ...excel.workbook, own: tableOn("Phụ lục", forgotten) };
  expect(await call("VALUE", "(9)", null, "Sở Tư pháp")).toMatch(
    /^#N\/A Ô H\d+ \(.*\) còn trống\. Hãy điền số liệu\.$/,
  );
});

test("a name that two units bear is not guessed", async () => {
  const twice = [...RANGE, [11, "UBND huyện Hiệp Hòa".normalize("NFD"), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]];
  expect(await call("VALUE", "(8)", twice, "UBND huyện Hiệp Hòa")).toMatch(
    /^#N\/A Có 2 dòng tên «UBND huyện Hiệp Hòa» \(dòng thứ \d+ của vùng, dòng thứ \d+ của vùng\)/,
  );
});

test.each([
  [
    "own sheet first",
    (own: Named, other: Named): WorkbookAppendices => ({ own, bound: other[0] ?? null, all: [...own, ...other] }),
    100085,
  ],
  [
    "then the bound one",
    (_: Named, other: Named): WorkbookAppendices => ({ own: [], bound: other[0] ?? null, all: [...other, ...other] }),
    100085,
  ],
  ["then the only one", (_: Named, other: Named): WorkbookAppendices => ({ own: [], bound: null, all: other }), 100085],
  [
    "several on the sheet",
    (own: Named): WorkbookAppendices => ({ own: [...own, ...own], bound: own[0] ?? null, all: own }),
    "#N/A Sheet này có 2 bảng: A1:M43, A1:M43. Hãy chọn vùng.",
  ],
  [
    "several in the workbook",
    (own: Named, other: Named): WorkbookAppendices => ({ own: [], bound: null, all: [...own, ...other] }),
    "#N/A Tệp này có 2 phụ lục: «Phụ lục» A1:M43, «Tháng 2» A1:M43. Hãy chọn vùng.",
  ],
  [
    "the bound one gone",
    (own: Named): WorkbookAppendices => ({ own: [], bound: "gone", all: own }),
    "#N/A Phụ lục đã gắn không còn ở chỗ cũ. Mở khung TTHC, chọn lại phụ lục rồi gắn lần nữa.",
  ],
  [
    "none",
    (): WorkbookAppendices => ({ own: [], bound: null, all: [] }),
    "#N/A Chưa thấy phụ lục trong tệp này. Hãy chọn vùng có bảng, gồm cả tiêu đề.",
  ],
] as const)("which table without a range: %s", async (_, of, expected) => {
  excel.workbook = of(tableOn("Phụ lục"), tableOn("Tháng 2"));
  expect(await call("VALUE", "resolved")).toBe(expected);
});
type Named = readonly Appendix[];

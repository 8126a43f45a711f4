import { HEADER, quarterRows } from "../../../test/grids/quarter-1-2021";
import { findAppendices, profiles, type Appendix } from "../../core";
import type { WorkbookAppendices } from "../../ports/function-workbook";
import { makeGrid } from "../../../test/grids/make-grid";
import { allFunctions } from "./all-functions";
import { connectWorkbook } from "./runtime";

/** As Microsoft's runtime has it: what a function throws to show an error with a message. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const associated = new Map<string, unknown>();
Object.assign(globalThis, {
  CustomFunctions: {
    Error: FunctionError,
    ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!", divisionByZero: "#DIV/0!" },
    associate: (id: string, implementation: unknown) => associated.set(id, implementation),
  },
});

type Cells = readonly (readonly unknown[])[];
const RANGE: Cells = [...HEADER, ...quarterRows()].map((row) =>
  Array.from({ length: 13 }, (_, column) => row[column] ?? null),
);
const desktop = (range: Cells): Cells => range.map((row) => row.map((cell) => cell ?? 0));
/** The cell of a unit under a column number of the form, replaced. */
const changed = (unit: string, column: number, value: unknown): Cells =>
  RANGE.map((row) => (row[1] === unit ? row.map((cell, at) => (at === column - 2 ? value : cell)) : row));

const reads: string[] = [];
let workbook: WorkbookAppendices = { own: [], bound: null, all: [] };
connectWorkbook({
  appendicesFor: (address) => {
    reads.push(address);
    return Promise.resolve(workbook);
  },
});
const tableOn = (sheet: string, cells: Cells = RANGE) =>
  findAppendices(makeGrid(cells as Parameters<typeof makeGrid>[0], [], sheet), profiles);

beforeEach(() => {
  reads.length = 0;
  const own = tableOn("Phụ lục");
  workbook = { own, bound: null, all: own };
});

type Id = keyof typeof allFunctions;
const VOLATILE: readonly Id[] = [
  "ONTIME_RATE",
  "EARLY_RATE",
  "LATE_RATE",
  "RESOLVED_RATE",
  "PENDING_RATE",
  "OVERDUE_RATE",
  "ONLINE_RATE",
  "POSTAL_RATE",
  "VALUE",
  "CHECK",
  "ERROR_COUNT",
  "REPORT",
  "RANK",
  "BELOW_TARGET",
  "AUDIT",
];
const PARAMETERS: Partial<Record<Id, number>> = {
  VALUE: 3,
  CHECK: 1,
  ERROR_COUNT: 1,
  REPORT: 3,
  RANK: 3,
  BELOW_TARGET: 3,
  AUDIT: 2,
};

/** Calls as Excel does: arguments left out are null, and those that need their address get the invocation last. */
async function call(id: Id, ...given: readonly unknown[]): Promise<unknown> {
  const implementation = allFunctions[id] as (...values: readonly unknown[]) => unknown;
  const values = VOLATILE.includes(id)
    ? [...given, ...new Array<null>((PARAMETERS[id] ?? 3) - given.length).fill(null), { address: "'Tính'!A1" }]
    : [...given, ...new Array<null>(Math.max(0, 4 - given.length)).fill(null)];
  try {
    return await implementation(...values);
  } catch (problem) {
    if (problem instanceof FunctionError) return `${problem.code} ${problem.message}`;
    throw problem;
  }
}

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
  expect([await call(id), await call(id, RANGE), await call(id, desktop(RANGE)), reads.length]).toEqual([
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
  expect(reads).toEqual([]);
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
  workbook = { ...workbook, own: tableOn("Phụ lục", text) };
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
  workbook = { ...workbook, own: tableOn("Phụ lục", forgotten) };
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

test("RANK from the top, from the bottom, without the units that have nothing to divide", async () => {
  const all = (await call("RANK", "tỷ lệ đúng hạn", null, RANGE)) as unknown[][];
  expect(all.length).toBe(32);
  expect(all.map(([, share]) => share)).toEqual(
    all.map(([, share]) => share as number).sort((one, other) => other - one),
  );
  expect(all.every(([, , denominator]) => (denominator as number) > 0)).toBe(true);
  expect(await call("RANK", "onTimeRate", -1, RANGE)).toEqual([["Cục thuế tỉnh", 121 / 312, 312]]);
  expect(await call("RANK", "onTimeRate", "1 thấp nhất", RANGE)).toEqual([["Cục thuế tỉnh", 121 / 312, 312]]);
  expect(((await call("RANK", "onTimeRate", "thấp nhất", RANGE)) as unknown[][])[0]).toEqual([
    "Cục thuế tỉnh",
    121 / 312,
    312,
  ]);
  expect(await call("RANK", "onTimeRate", 0, RANGE)).toEqual(all);
  expect(await call("RANK", "(14)", "2")).toEqual([
    ["Sở Tài nguyên và Môi trường", 8089, ""],
    ["Cục thuế tỉnh", 1157, ""],
  ]);
  expect(await call("RANK", "onTimeRate", "vài", RANGE)).toMatch(/^#VALUE! Số đơn vị cần xếp hạng .*«vài»/);
  expect(await call("RANK", "onTimeRat", 3, RANGE)).toMatch(/^#VALUE! .*«onTimeRate»/);
});

test("no ranking and no target without the figures: a list that leaves units out would look complete", async () => {
  expect(await call("RANK", "tỷ lệ trước hạn", 3, RANGE)).toBe(
    "#N/A Phụ lục không có số liệu «đã giải quyết trước hạn».",
  );
  expect(await call("BELOW_TARGET", "tỷ lệ trước hạn", 95, RANGE)).toBe(
    "#N/A Phụ lục không có số liệu «đã giải quyết trước hạn».",
  );
  expect(await call("BELOW_TARGET", "onTimeRate", 95, changed("Sở Tư pháp", 9, "không"))).toMatch(
    /^#N\/A Ô «Sở Tư pháp, cột \(9\)»/,
  );
});

test("BELOW_TARGET reads 95, 0.95 and their texts alike", async () => {
  const below = (await call("BELOW_TARGET", "onTimeRate", 95, RANGE)) as unknown[][];
  expect(below[0]).toEqual(["Cục thuế tỉnh", 121 / 312, 312]);
  expect(below.every(([, share]) => (share as number) < 0.95)).toBe(true);
  for (const target of [0.95, "95%", "95 %", "95", "0,95", "0.95"])
    expect([target, await call("BELOW_TARGET", "onTimeRate", target, RANGE)]).toEqual([target, below]);
  expect(await call("BELOW_TARGET", "onTimeRate", "30%", RANGE)).toEqual([
    ["Không có đơn vị nào dưới chỉ tiêu", "", ""],
  ]);
  for (const wrong of ["cao", 0, null, -5, 120])
    expect([wrong, await call("BELOW_TARGET", "onTimeRate", wrong, RANGE)]).toEqual([
      wrong,
      expect.stringMatching(/^#VALUE! Chỉ tiêu/),
    ]);
});

test("CHECK and ERROR_COUNT: one row when nothing is found, else cell, check, found, expected, what is wrong", async () => {
  expect([await call("ERROR_COUNT", RANGE), await call("CHECK", RANGE)]).toEqual([
    0,
    [["", "", "", "", "Không phát hiện sai lệch trong các nội dung đã kiểm tra"]],
  ]);
  const wrong = changed("Sở Tư pháp", 10, 30);
  const rows = (await call("CHECK", wrong)) as unknown[][];
  expect([await call("ERROR_COUNT", wrong), rows.length]).toEqual([3, 3]);
  expect(rows).toContainEqual([
    "Sở Tư pháp, cột (8)",
    "Các cột trong một dòng cộng khớp",
    2183,
    2193,
    "Sở Tư pháp: cột (8) = 2.183 nhưng (9)+(10) = 2.163+30 = 2.193, lệch 10",
  ]);
  workbook = { ...workbook, own: tableOn("Phụ lục", wrong) };
  expect(((await call("CHECK")) as unknown[][]).map(([cell]) => cell)).toEqual(
    rows.map(() => expect.stringMatching(/^[A-Z]\d+$/) as string),
  );
});

test("CHECK over a range never writes addresses that begin at the range's own corner", async () => {
  const rows = (await call("CHECK", changed("Sở Tư pháp", 10, "30 hồ sơ"))) as string[][];
  expect(rows.length).toBeGreaterThan(0);
  for (const [cell, , , , what] of rows) expect(`${cell} ${what}`).not.toMatch(/\b[A-M]\d+\b/);
});

describe("AUDIT proofreads a text", () => {
  const wrong =
    "Trong kỳ tiếp nhận 56 hồ sơ, trong đó: kỳ trước là 07 hồ sơ, trong kỳ là 48 hồ sơ; đã giải quyết 54 hồ sơ.";
  const right = wrong.replace("48", "49");
  const nothing = ["", "", "", "Không phát hiện sai lệch trong các số đã đối chiếu"];

  test("against itself where the workbook has no table, saying so", async () => {
    workbook = { own: [], bound: null, all: [] };
    expect(await call("AUDIT", [[wrong]])).toEqual([
      [expect.stringMatching(/^(?:56|07|48)$/), "sum-in-text", expect.any(String), expect.stringContaining("55")],
      ["", "", "", expect.stringMatching(/^Chưa đối chiếu với phụ lục\. Chưa thấy phụ lục/)],
    ]);
    expect(await call("AUDIT", right)).toEqual([nothing, expect.anything()]);
  });

  test("against a range without reading the workbook; against the workbook's table without one", async () => {
    expect(
      await call(
        "AUDIT",
        [["Quý I/2021, toàn tỉnh tiếp nhận 113.048 hồ sơ, đã giải quyết 100.085 hồ sơ, đang giải quyết 12.963 hồ sơ."]],
        RANGE,
      ),
    ).toEqual([nothing]);
    const differs = [["Quý I/2021, toàn tỉnh tiếp nhận 113.084 hồ sơ."]];
    const rows = await call("AUDIT", differs, RANGE);
    expect(rows).toEqual([["113.084", expect.any(String), expect.any(String), expect.stringContaining("113.048")]]);
    expect(reads).toEqual([]);
    expect(await call("AUDIT", differs)).toEqual(rows);
    expect(reads).toHaveLength(1);
  });

  test("the cells of a range are the lines of the text; an empty cell is no text", async () => {
    const [first = "", second = ""] = wrong.split("; ");
    expect(await call("AUDIT", [[`${first};`], [0], [second]], RANGE)).toContainEqual([
      expect.any(String),
      "sum-in-text",
      expect.any(String),
      expect.any(String),
    ]);
    expect(await call("AUDIT", [[0]])).toBe("#VALUE! AUDIT cần một đoạn văn, hoặc ô có đoạn văn.");
  });
});

test("REPORT writes the paragraph, or names the cells in doubt", async () => {
  expect(await call("REPORT", "", RANGE, "quý I năm 2021")).toMatch(/^Trong quý I năm 2021, .*113\.048 hồ sơ/);
  expect(await call("REPORT", 0, desktop(RANGE), "quý I năm 2021")).toBe(
    await call("REPORT", "Tong-Hop-2-14", RANGE, "quý I năm 2021"),
  );
  const wrong = changed("Sở Tư pháp", 10, 30);
  expect(await call("REPORT", null, wrong)).toMatch(
    /^#N\/A Số liệu còn lệch ở .*«Sở Tư pháp, cột \(10\)».*\. Hãy sửa rồi tính lại\.$/,
  );
  workbook = { ...workbook, own: tableOn("Phụ lục", wrong) };
  expect(await call("REPORT")).toMatch(/^#N\/A Số liệu còn lệch ở .*I\d+/);
  expect(await call("REPORT", "tong-hop-2-15", RANGE)).toBe(
    "#VALUE! Không có mẫu «tong-hop-2-15». Có phải «tong-hop-2-14» không?",
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
  workbook = of(tableOn("Phụ lục"), tableOn("Tháng 2"));
  expect(await call("VALUE", "resolved")).toBe(expected);
});
type Named = readonly Appendix[];

test.each([
  [113048, null, "113.048"],
  [7, true, "07"],
  [7, false, "7"],
  [12, true, "12"],
  [0, null, "0"],
  [7.5, null, "#VALUE! NUMBER_TEXT cần một số nguyên, ví dụ 113048."],
] as const)("NUMBER_TEXT(%p, %p)", async (number, pad, expected) => {
  expect(await call("NUMBER_TEXT", number, pad)).toBe(expected);
});

test.each([
  [0.9079, null, "90,79%"],
  [90869 / 100085, null, "90,79%"],
  [0.12345, 2, "12,35%"],
  [0.00005, 2, "0,01%"],
  [0.35, 0, "35%"],
  [0.345, 0, "35%"],
  [1.005, 1, "100,5%"],
  [-0.12345, 2, "-12,35%"],
  [1, null, "100,00%"],
  [0.5, 11, "#VALUE! Số chữ số thập phân phải từ 0 đến 10."],
  [NaN, 2, "#VALUE! PERCENT_TEXT cần một phân số, ví dụ 0,9079."],
] as const)("PERCENT_TEXT(%p, %p), half up", async (fraction, decimals, expected) => {
  expect(await call("PERCENT_TEXT", fraction, decimals)).toBe(expected);
});

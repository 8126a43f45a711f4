import { found, spoken } from "../../../../../test/audit/said";

const rule = "table-in-text-adds-up";
const rows = (total: string, third = "30"): readonly (readonly string[])[] => [
  ["STT", "Đơn vị", "Tiếp nhận", "Giải quyết", "Tỷ lệ"],
  ["1", "Phòng Một", "50", "45", "90%"],
  ["2", "Phòng Hai", "70", "63", "90%"],
  ["3", "Phòng Ba", third, "27", "90%"],
  ["", "Tổng cộng", total, "135", "90%"],
];
const tabs = (total: string, third?: string): string =>
  rows(total, third)
    .map((row) => row.join("\t"))
    .join("\n");

describe("correct", () => {
  test.each([
    ["tabs", tabs("150")],
    [
      "strokes",
      rows("150")
        .map((row) => `| ${row.join(" | ")} |`)
        .join("\n"),
    ],
    [
      "blanks",
      rows("150")
        .map((row) => row.map((cell) => cell.padEnd(14)).join(""))
        .join("\n"),
    ],
  ])("%s", (_name, text) => expect(found(rule, `Kết quả như sau:\n${text}\nHết.`)).toEqual([]));
});

describe("incorrect", () => {
  test.each([
    ["tabs", tabs("105")],
    [
      "strokes",
      rows("105")
        .map((row) => `|${row.join("|")}|`)
        .join("\n"),
    ],
  ])("%s", (_name, text) => expect(found(rule, text)).toEqual(["broken error 105 50 70 30"]));
  test("the raised mark of a note is no digit of the figure before it", () => {
    expect(found(rule, tabs("150⁽¹⁾", "30²").replace("90%", "90%¹"))).toEqual([]);
    expect(found(rule, tabs("150", "31 ²"))).toEqual(["broken error 31 ² 150 50 70"]);
  });
  test("a column of a form of its own that misses by a slip of the pen", () => {
    const own = (built: string, all: string): string =>
      `| Lĩnh vực | Tiếp nhận | Giải quyết | Tồn |\n| Đầu tư | 214 | 198 | 16 |\n| Xây dựng | ${built} | 331 | 25 |\n| Tổng | ${all} | 529 | 41 |`;
    expect(found(rule, own("356", "570"))).toEqual([]);
    expect(found(rule, own("365", "570"))).toEqual(["broken error 365 570 214"]);
    expect(found(rule, own("356", "569"))).toHaveLength(1);
    // The highest of a column, or its average, is no sum.
    expect(found(rule, own("356", "356"))).toEqual([]);
  });
  test("its place in words", () =>
    expect(spoken(rule, `Kết quả:\n${tabs("105")}`)).toEqual([
      "Bảng 1, dòng 5, cột 3 (Tiếp nhận): ghi 105, cộng các dòng được 150, lệch 45 → Có lẽ sai ở dòng 5, cột 3: sửa thành 150 thì phép cộng này khớp.",
    ]));
});

test("the table is what the prose around it is held against, by the place of its cells", () => {
  const table = [
    [
      "TT",
      "Đơn vị",
      "Tổng số hồ sơ nhận giải quyết",
      "Mới tiếp nhận trực tuyến",
      "Kỳ trước chuyển qua",
      "Tiếp nhận trực tiếp",
      "Tổng số đã giải quyết",
      "Trả đúng thời hạn",
      "Trả quá hạn",
      "Tổng số đang giải quyết",
      "Chưa đến hạn",
      "Đang giải quyết quá hạn",
      "Tổng số quá hạn",
    ],
    ["(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)", "(14)"],
    ["1", "Sở Một", "120", "20", "30", "70", "90", "80", "10", "30", "25", "5", "15"],
    ["2", "Sở Hai", "60", "10", "10", "40", "50", "50", "0", "10", "10", "0", "0"],
    ["3", "Sở Ba", "20", "0", "5", "15", "15", "15", "0", "5", "5", "0", "0"],
    ["", "Tổng", "200", "30", "45", "125", "155", "145", "10", "45", "40", "5", "15"],
  ];
  const text = `Sở Một tiếp nhận 102 hồ sơ, đã giải quyết 90 hồ sơ.\n${table.map((row) => row.join("\t")).join("\n")}\n`;
  expect(spoken("agrees-with-table", text)).toEqual([
    "Văn bản ghi tổng tiếp nhận 102, bảng ghi 120 (Sở Một: bảng 1, dòng 3, cột 3), lệch 18 → Đối chiếu với phần mềm một cửa; nếu bảng đúng thì sửa thành 120.",
  ]);
  expect(spoken(rule, text.replace("\t90\t", "\t99\t"))).toEqual([
    "Bảng 1, dòng 6, cột 7 (Tổng số đã giải quyết): ghi 155, cộng các dòng được 164, lệch 9 → Có lẽ sai ở dòng 3, cột 7: sửa thành 90 thì các phép cộng qua ô đó đều khớp.",
  ]);
});

describe("columns of a table that follows no form", () => {
  const header = ["Nhóm", "Tất cả", "Loại một", "Loại hai", "Tỷ lệ loại hai"];
  const body = [
    ["Bắc", "120", "90", "30", "25%"],
    ["Trung", "80", "50", "30", "37,5%"],
    ["Nam", "200", "150", "50", "25%"],
    ["Tây", "64", "48", "16", "25%"],
  ];
  const table = (change: (cell: string) => string): string =>
    [header, ...body.map((row) => row.map(change))].map((row) => row.join("\t")).join("\n");
  test("hold", () =>
    expect(
      found(
        rule,
        table((cell) => cell),
      ),
    ).toEqual([]));
  test("a count changed", () =>
    expect(
      found(
        rule,
        table((cell) => (cell === "150" ? "105" : cell)),
      ),
    ).toEqual(["broken error 105 200 50"]));
  test("a percentage changed", () =>
    expect(
      spoken(
        rule,
        table((cell) => (cell === "37,5%" ? "35,7%" : cell)),
      ),
    ).toEqual([
      "Bảng 1, dòng 3, cột 5 (Tỷ lệ loại hai): ghi 35,7%, 30 trên 80 là 37,5% → Đối chiếu ba số của dòng này với nguồn.",
    ]));
  test("percentages without their sign, below a heading that has it", () => {
    const rows = (rate: string): string =>
      [
        "Quầy | Số phiếu | Qua mạng | Tỷ lệ (%)",
        "Quầy A | 4.120 | 3.914 | 95,00",
        "Quầy B | 3.675 | 3.197 | 86,99",
        `Quầy C | 1.205 | 904 | ${rate}`,
        "Quầy D | 800 | 608 | 76",
      ].join("\n");
    expect(found(rule, rows("75,02"))).toEqual([]);
    expect(found(rule, rows("57,02"))).toEqual(["broken error 57,02 904 1.205"]);
  });
  test("settled in time and late leave nothing out", () => {
    const rows = (settled: string): string =>
      [
        "Mức\tĐã xử lý\tChưa xử lý\tTrước hạn\tĐúng hạn\tTrễ hạn",
        `Mức 1\t${settled}\t12\t60\t35\t5`,
        "Mức 2\t51\t9\t40\t10\t1",
        "Mức 3\t23\t4\t12\t10\t1",
      ].join("\n");
    expect(found(rule, rows("100"))).toEqual([]);
    expect(found(rule, rows("110"))).toEqual(["broken error 5 110 60 35"]);
  });
});

describe("known false alarm", () => {
  test("rows that are parts of others", () =>
    expect(found(rule, tabs("150").replace("Phòng Hai", "Trong đó: Phòng Hai"))).not.toContain("broken"));
  test("a list laid out with tabs", () =>
    expect(found(rule, "Số điện thoại\t0204\nFax\t0205\nTổng đài\t1022")).toEqual([]));
});

describe("undecided", () => {
  test("nothing closes: perhaps no sums", () =>
    expect(found(rule, tabs("990").replace("135", "999"))).toEqual(["undecided 990 50 70 30"]));
});

import { call, changed, desktop, excel, RANGE, tableOn } from "../../../test/functions/call-function";

describe("AUDIT proofreads a text", () => {
  const wrong =
    "Trong kỳ tiếp nhận 56 hồ sơ, trong đó: kỳ trước là 07 hồ sơ, trong kỳ là 48 hồ sơ; đã giải quyết 54 hồ sơ.";
  const right = wrong.replace("48", "49");
  const nothing = ["", "", "", "Không phát hiện sai lệch trong các số đã đối chiếu"];

  test("against itself where the workbook has no table, saying so", async () => {
    excel.workbook = { own: [], bound: null, all: [] };
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
    expect(excel.reads).toEqual([]);
    expect(await call("AUDIT", differs)).toEqual(rows);
    expect(excel.reads).toHaveLength(1);
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
  excel.workbook = { ...excel.workbook, own: tableOn("Phụ lục", wrong) };
  expect(await call("REPORT")).toMatch(/^#N\/A Số liệu còn lệch ở .*I\d+/);
  expect(await call("REPORT", "tong-hop-2-15", RANGE)).toBe(
    "#VALUE! Không có mẫu «tong-hop-2-15». Có phải «tong-hop-2-14» không?",
  );
});

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

import { call, changed, excel, RANGE, tableOn } from "../../../test/functions/call-function";

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
  excel.workbook = { ...excel.workbook, own: tableOn("Phụ lục", wrong) };
  expect(((await call("CHECK")) as unknown[][]).map(([cell]) => cell)).toEqual(
    rows.map(() => expect.stringMatching(/^[A-Z]\d+$/) as string),
  );
});

test("CHECK over a range never writes addresses that begin at the range's own corner", async () => {
  const rows = (await call("CHECK", changed("Sở Tư pháp", 10, "30 hồ sơ"))) as string[][];
  expect(rows.length).toBeGreaterThan(0);
  for (const [cell, , , , what] of rows) expect(`${cell} ${what}`).not.toMatch(/\b[A-M]\d+\b/);
});

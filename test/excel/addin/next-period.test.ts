import { useAddin } from "./open-addin";
import { PaneHands, rightPane, sampleBook, SHEET, unitCell, withoutRefresh, wrongBook } from "./pane-hands";

const open = useAddin();
const NEXT = "Phu luc (kỳ sau)";

async function asked(): Promise<PaneHands> {
  const pane = await rightPane(await open(await sampleBook()));
  await withoutRefresh(pane);
  await pane.press("Kỳ tiếp theo");
  await pane.sees("quý I năm 2021 → quý II năm 2021");
  return pane;
}

test("one write adds the next period's sheet, and one click takes it away", async () => {
  const pane = await asked();
  const { excel } = pane;
  const before = excel.cells(SHEET, "A1:M48");
  const syncs = await excel.syncsOf(async () => {
    await pane.press(`Thêm sheet «${NEXT}»`);
    await pane.until(() => excel.book.sheetNamed(NEXT) !== undefined, "the sheet is there");
  });
  await pane.told(`Đã thêm sheet «${NEXT}» sau sheet «${SHEET}».`);
  expect(syncs).toBeLessThanOrEqual(3);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual([SHEET, NEXT]);
  expect(excel.cells(SHEET, "A1:M48")).toEqual(before);
  expect(excel.cell(NEXT, "A3")).toContain("QUÝ II/2021");
  const unit = (column: string): string => unitCell(excel, "Sở Tư pháp", column);
  expect(excel.cell(NEXT, unit("E"))).toBe(excel.cell(SHEET, unit("J")));
  expect(excel.cell(NEXT, unit("D"))).toBeNull();
  await pane.press("Hoàn tác");
  await pane.until(() => excel.book.sheetNamed(NEXT) === undefined, "the sheet is gone");
});

test("a sheet that somebody began to fill in is not taken away", async () => {
  const pane = await asked();
  await pane.press(`Thêm sheet «${NEXT}»`);
  await pane.told("Đã thêm sheet");
  pane.excel.sheet(NEXT).set(unitCell(pane.excel, "Sở Tư pháp", "D"), 7);
  await pane.press("Hoàn tác");
  await pane.told("vừa được sửa");
  expect(pane.excel.book.sheetNamed(NEXT)).toBeDefined();
});

test("a second time, and a protected sheet, are refused with the way out", async () => {
  const pane = await asked();
  await pane.press(`Thêm sheet «${NEXT}»`);
  await pane.told("Đã thêm sheet");
  await pane.press(`Thêm sheet «${NEXT}»`);
  await pane.sees(`Đã có sheet (trang tính) "${NEXT}"`);
  pane.excel.sheet(SHEET).protect();
  await pane.press("Hoàn tác");
  await pane.until(() => pane.excel.book.sheetNamed(NEXT) === undefined, "the sheet is gone");
  await pane.press(`Thêm sheet «${NEXT}»`);
  await pane.sees("đang được bảo vệ");
});

test("a failure leaves no half-made sheet", async () => {
  const pane = await asked();
  pane.excel.faults.failMember("Range.formulas", "GeneralException");
  await pane.press(`Thêm sheet «${NEXT}»`);
  await pane.sees("Excel đang bận");
  await pane.until(() => pane.excel.book.sheetNamed(NEXT) === undefined, "what was begun is gone");
});

test("over figures that contradict each other a person says so first", async () => {
  const pane = new PaneHands(await open(await wrongBook()));
  await pane.press("Kỳ tiếp theo");
  await pane.sees("Bảng còn");
  await pane.press("Vẫn tạo kỳ tiếp theo");
  await pane.sees("quý I năm 2021 → quý II năm 2021");
});

import { useAddin } from "./open-addin";
import { type PaneHands, rightPane, sampleBook, SHEET, unitCell, withoutRefresh } from "./pane-hands";

const open = useAddin();
const SEAL = "TTHC bản chốt";
const PRESS = "Chốt vào tệp này";

async function asked(): Promise<PaneHands> {
  const pane = await rightPane(await open(await sampleBook()));
  await withoutRefresh(pane);
  await pane.press("Chốt kỳ");
  await pane.sees("Thêm vào tệp đang mở một sheet ẩn");
  return pane;
}

test("nothing is written before the button; one write keeps the table very hidden, one click takes it away", async () => {
  const pane = await asked();
  const { excel } = pane;
  expect(excel.book.sheets.map(({ name }) => name)).toEqual([SHEET]);
  const before = excel.cells(SHEET, "A1:M48");
  const syncs = await excel.syncsOf(async () => {
    await pane.press(PRESS);
    await pane.until(() => excel.book.sheetNamed(SEAL) !== undefined, "the sheet is there");
  });
  await pane.told(`Đã chốt bảng ở sheet «${SHEET}»`);
  expect(syncs).toBeLessThanOrEqual(3);
  expect(excel.book.sheetNamed(SEAL)?.visibility).toBe("VeryHidden");
  expect(excel.cells(SHEET, "A1:M48")).toEqual(before);
  expect(excel.cell(SEAL, "B3")).toMatch(/^[0-9a-f]{64}$/);
  await pane.press("Hoàn tác");
  await pane.until(() => excel.book.sheetNamed(SEAL) === undefined, "the sheet is gone");
});

test("what changed since is shown against it; a second seal stands beside the first", async () => {
  const pane = await asked();
  const { excel } = pane;
  await pane.press(PRESS);
  await pane.told("Đã chốt bảng");
  await pane.press(PRESS);
  await pane.until(() => excel.book.sheetNamed(`${SEAL} (2)`) !== undefined, "the second is there");
  const cell = unitCell(excel, "Sở Tư pháp", "D");
  const held = Number(excel.cell(SHEET, cell));
  excel.sheet(SHEET).set(cell, held + 4);
  await pane.press("Đóng");
  await pane.press("Kiểm tra lại");
  await pane.press("Đối chiếu hai bảng");
  await pane.press("So với bản đã chốt");
  await pane.sees("Cũ: bản đã chốt");
  await pane.sees("(+4)");
});

test("a seal that somebody wrote into is not taken away", async () => {
  const pane = await asked();
  await pane.press(PRESS);
  await pane.told("Đã chốt bảng");
  pane.excel.sheet(SEAL).set("A2", "của tôi");
  await pane.press("Hoàn tác");
  await pane.told("vừa được sửa");
  expect(pane.excel.book.sheetNamed(SEAL)).toBeDefined();
});

test("a failure leaves no half-made seal", async () => {
  const pane = await asked();
  pane.excel.faults.failMember("Range.values", "GeneralException");
  await pane.press(PRESS);
  await pane.sees("Excel đang bận");
  await pane.until(() => pane.excel.book.sheetNamed(SEAL) === undefined, "what was begun is gone");
});

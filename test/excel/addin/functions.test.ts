import { join } from "node:path";
import { bookFromFile } from "../model/book-from-file";
import { useAddin } from "./open-addin";

const open = useAddin();
const SAMPLE = join(__dirname, "../../../assets/sample/phu-luc-quy-1-2021.xlsx");
const RANGE = "'Phu luc'!A6:M48";
const sample = (cells: Readonly<Record<string, string>>) => bookFromFile(SAMPLE, { sheets: { Tính: { cells } } });

test("the sample, from another sheet, without and with a range", async () => {
  const excel = await open(await sample({
    A1: "=TTHC.ONTIME_RATE()",
    A2: `=TTHC.ONTIME_RATE(${RANGE})`,
    A3: `=TTHC.RATE("onTimeRate",${RANGE},"Cục thuế tỉnh")`,
    A4: '=TTHC.ONTIME_RATE("Sở Tư pháp")',
    A5: '=TTHC.VALUE("(14)",,"Huyện, TP")',
    A6: "=TTHC.ERROR_COUNT()",
  }), { lane: "latest" });
  await excel.settled();
  expect(excel.problems()).toEqual([]);
  expect(excel.cells("Tính", "A1:A6").map(([value]) => value)).toEqual([90869 / 100085, 90869 / 100085, 121 / 312, 2163 / 2183, 2408, 0]);
});

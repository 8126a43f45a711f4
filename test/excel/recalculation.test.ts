import { useFixture } from "./fixtures/open-fixture";

const open = useFixture();

const book = {
  sheets: {
    "Phụ lục": {
      rows: [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
    },
    Tính: { cells: { A1: "=TTHC.SUM_ALL('Phụ lục'!A1:B3)", A2: "=TTHC.ADD(1,2)", A3: "=A1+A2" } },
    Khác: { rows: [["đầu", "=TTHC.FIRST_CELL()"]] },
  },
} as const;

test("only what reads a changed cell is asked again, and what is volatile", async () => {
  const excel = await open(book);
  await excel.settled();
  expect(excel.cells("Tính", "A1:A3")).toEqual([[6], [3], [9]]);
  const before = ["TTHC.SUM_ALL", "TTHC.ADD", "TTHC.FIRST_CELL"].map((name) => excel.calls(name));
  excel.sheet("Phụ lục").set("B2", 20);
  await excel.settled();
  expect(excel.cells("Tính", "A1:A3")).toEqual([[24], [3], [27]]);
  excel.sheet("Phụ lục").set("Z9", "ngoài bảng");
  await excel.settled();
  const after = ["TTHC.SUM_ALL", "TTHC.ADD", "TTHC.FIRST_CELL"].map((name) => excel.calls(name));
  expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 0, 2]);
});

test("a tick asks volatile functions only, a full recalculation all", async () => {
  const excel = await open(book);
  await excel.settled();
  const first = excel.calls();
  await excel.tick();
  expect(excel.calls() - first).toBe(1);
  await excel.recalculate();
  expect(excel.calls() - first).toBe(2);
  await excel.recalculate("full");
  expect(excel.calls() - first).toBe(5);
});

test("on opening, stored results stand and volatile functions are asked", async () => {
  const excel = await open({
    sheets: {
      A: {
        rows: [["đầu"]],
        cells: { B1: { formula: "=TTHC.ADD(1,2)", value: 99 }, B2: { formula: "=TTHC.FIRST_CELL()", value: "cũ" } },
      },
    },
  });
  await excel.settled();
  expect(excel.cells("A", "B1:B2")).toEqual([[99], ["đầu"]]);
});

test("references follow inserted, deleted and moved cells, and sheets renamed", async () => {
  const excel = await open(book);
  await excel.settled();
  const data = excel.sheet("Phụ lục");
  data.insertRows(2, 2);
  expect(excel.formula("Tính", "A1")).toBe("=TTHC.SUM_ALL('Phụ lục'!A1:B5)");
  data.set("B2", 100);
  await excel.settled();
  expect(excel.cell("Tính", "A1")).toBe(106);
  data.deleteRows(5);
  await excel.settled();
  expect(excel.formula("Tính", "A1")).toBe("=TTHC.SUM_ALL('Phụ lục'!A1:B4)");
  expect(excel.cell("Tính", "A1")).toBe(103);
  data.move("A1:B4", "D10");
  await excel.settled();
  expect(excel.formula("Tính", "A1")).toBe("=TTHC.SUM_ALL('Phụ lục'!D10:E13)");
  data.rename("PL");
  await excel.settled();
  expect(excel.formula("Tính", "A1")).toBe("=TTHC.SUM_ALL(PL!D10:E13)");
  expect(excel.cell("Tính", "A1")).toBe(103);
  expect(excel.gaps()).toEqual([]);
});

test("undo brings results back", async () => {
  const excel = await open(book);
  await excel.settled();
  excel.sheet("Phụ lục").deleteRows(1, 3);
  await excel.settled();
  expect(excel.cell("Tính", "A1")).toEqual({ error: "#REF!" });
  excel.undo();
  await excel.settled();
  expect(excel.cell("Tính", "A1")).toBe(6);
  expect(excel.formula("Tính", "A1")).toBe("=TTHC.SUM_ALL('Phụ lục'!A1:B3)");
});

test("a deleted sheet is #REF!", async () => {
  const excel = await open({ ...book, active: "Tính" });
  await excel.settled();
  excel.sheet("Phụ lục").delete();
  await excel.settled();
  expect(excel.formula("Tính", "A1")).toBe("=TTHC.SUM_ALL(#REF!)");
  expect(excel.cell("Tính", "A1")).toEqual({ error: "#REF!" });
});

test("manual calculation waits for F9", async () => {
  const excel = await open(book);
  await excel.settled();
  excel.setCalculationMode("Manual");
  excel.sheet("Phụ lục").set("B1", 100);
  await excel.settled();
  expect(excel.cell("Tính", "A1")).toBe(6);
  await excel.recalculate();
  expect(excel.cell("Tính", "A1")).toBe(105);
});

test("plain formulas around the functions are calculated where they are trivial", async () => {
  const excel = await open({
    sheets: { A: { rows: [[10, 0, '=IF(B1=0,"–",A1/B1)', "=SUM(A1:B1,5)", "=A1/B1", '=IFERROR(E1,"lỗi")']] } },
  });
  await excel.settled();
  expect(excel.cells("A", "C1:F1")).toEqual([["–", 15, { error: "#DIV/0!" }, "lỗi"]]);
  excel.sheet("A").set("B1", 4);
  await excel.settled();
  expect(excel.cells("A", "C1:F1")).toEqual([[2.5, 19, 2.5, 2.5]]);
});

test("3.500 cells over one table are calculated in one go", async () => {
  const rows = Array.from({ length: 3500 }, (_, row) => [`=TTHC.ADD(Bảng!A${(row % 40) + 1},${row})`]);
  const excel = await open({
    sheets: { Tính: { rows }, Bảng: { rows: Array.from({ length: 40 }, (_, row) => [row]) } },
  });
  await excel.settled();
  expect(excel.calls()).toBe(3500);
  expect(excel.cell("Tính", "A3500")).toBe(3499 + (3499 % 40));
});

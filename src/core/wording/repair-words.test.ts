import { buildTable } from "../../../test/tables/build-table";
import { fromA1, type CellValue } from "../model/cell";
import type { Proposal, Repair, RepairEdit, SlipKind } from "../model/repair";
import { repairWords, undecidedWords } from "./repair-words";

const table = buildTable({
  columns: ["received", "receivedOnline"],
  rows: [
    { kind: "total", name: "Tổng", cells: [500, 60] },
    { name: "Sở Y tế", cells: [120, 10] },
    { name: "Sở Tư pháp", cells: [400, 50] },
    { name: "Sở Nội vụ", cells: [400, 50] },
  ],
});

const edit = (address: string, found: CellValue, next: number): RepairEdit => ({
  at: fromA1(address) ?? { row: 0, column: 0 },
  found,
  next,
  formula: false,
});
const proposal = (kind: SlipKind, ...[first, ...rest]: readonly [RepairEdit, ...RepairEdit[]]): Proposal => ({
  edits: [first, ...rest],
  kind,
  confidence: 0.9,
  explains: [0],
});

test.each<[string, Proposal]>([
  ["Có lẽ gõ đảo hai chữ số ở F12: 5.376 → 5.736", proposal("transposed-digits", edit("F12", 5376, 5736))],
  ["Có lẽ gõ nhầm một chữ số ở I21: 30 → 20", proposal("wrong-digit", edit("I21", 30, 20))],
  ["Có lẽ gõ thiếu một chữ số ở I21: 3 → 30", proposal("missing-digit", edit("I21", 3, 30))],
  ["Có lẽ gõ thừa một chữ số ở I21: 330 → 30", proposal("extra-digit", edit("I21", 330, 30))],
  [
    "Có lẽ dấu ngăn cách hàng nghìn ở M21 bị hiểu là dấu thập phân: 8,089 → 8.089",
    proposal("lost-thousands", edit("M21", 8.089, 8089)),
  ],
  [
    'Có lẽ dấu ngăn cách hàng nghìn ở M21 bị hiểu là dấu thập phân: "8,089" → 8.089',
    proposal("lost-thousands", edit("M21", "8,089", 8089)),
  ],
  ["Có lẽ gõ thiếu một nhóm ba chữ số ở M21: 8 → 8.089", proposal("lost-thousands", edit("M21", 8, 8089))],
  ["Có lẽ gõ thừa ba số 0 ở M21: 8.000 → 8", proposal("extra-thousands", edit("M21", 8000, 8))],
  ["Có lẽ gõ thừa dấu trừ ở I21: -30 → 30", proposal("wrong-sign", edit("I21", -30, 30))],
  [
    "Có lẽ gõ đổi chỗ hai ô H12 và I12: H12: 20 → 2.163; I12: 2.163 → 20",
    proposal("neighbours-exchanged", edit("H12", 20, 2163), edit("I12", 2163, 20)),
  ],
  [
    "Có lẽ gõ lệch một dòng: H12: (trống) → 20; H13: 20 → 7",
    proposal("row-off", edit("H12", null, 20), edit("H13", 20, 7)),
  ],
  ["Có lẽ gõ lệch một cột: H12: 0 → 20; I12: 20 → 7", proposal("column-off", edit("H12", 0, 20), edit("I12", 20, 7))],
  ["Có lẽ chưa cập nhật số tổng ở C12: 90 → 95", proposal("row-total-not-updated", edit("C12", 90, 95))],
  [
    "Có lẽ chưa cập nhật số tổng ở C12, G12: C12: 90 → 95; G12: 80 → 85",
    proposal("row-total-not-updated", edit("C12", 90, 95), edit("G12", 80, 85)),
  ],
  [
    "Có lẽ dòng Tổng chưa cộng Sở Y tế: C10: 500 → 620; D10: 60 → 70",
    proposal("total-misses-row", edit("C10", 500, 620), edit("D10", 60, 70)),
  ],
  ["Có lẽ dòng Tổng chưa cộng một dòng: 500 → 900", proposal("total-misses-row", edit("C10", 500, 900))],
  ["Có lẽ dòng Tổng cộng hai lần Sở Y tế: 500 → 380", proposal("total-counts-twice", edit("C10", 500, 380))],
  [
    "Có lẽ C10 là số gõ tay, trong khi các ô cùng loại là công thức: 500 → 520",
    proposal("constant-for-formula", edit("C10", 500, 520)),
  ],
  ["Có lẽ còn thiếu số ở I21: (trống) → 20", proposal("blank-cell", edit("I21", null, 20))],
  ["Có lẽ số ở I21 chưa đúng: 77 → 20", proposal("other-value", edit("I21", 77, 20))],
  ['Có lẽ ô I21 cần ghi số: "không" → 20', proposal("other-value", edit("I21", "không", 20))],
  [
    "Có lẽ các số này chưa đúng: I21: 77 → 20; J21: 8 → 9",
    proposal("other-value", edit("I21", 77, 20), edit("J21", 8, 9)),
  ],
])("%s", (words, given) => {
  expect(repairWords(table, given)).toBe(words);
});

test("many changes are counted, not listed", () => {
  const [first, ...rest] = Array.from("CDEFGHIJK", (letter) => edit(`${letter}12`, 1, 2));
  if (first === undefined) throw new Error("no edits");
  expect(repairWords(table, proposal("column-off", first, ...rest))).toBe(
    "Có lẽ gõ lệch một cột: C12: 1 → 2; D12: 1 → 2; E12: 1 → 2; F12: 1 → 2 và 5 ô khác",
  );
});

describe("not certain", () => {
  const repair = (alternatives: readonly Proposal[]): Repair => ({
    ...proposal("wrong-digit", edit("F12", 576, 516)),
    safety: "needs-a-person",
    certain: false,
    alternatives,
  });

  test("one other", () => {
    expect(undecidedWords(table, repair([proposal("other-value", edit("D12", 2290, 2350))]))).toBe(
      "Chưa xác định được ô nào sai: F12 phải là 516 hoặc D12 phải là 2.350",
    );
  });

  test("several cells in one choice", () => {
    expect(undecidedWords(table, repair([proposal("other-value", edit("D12", 0, 1), edit("E12", 0, 2))]))).toBe(
      "Chưa xác định được ô nào sai: F12 phải là 516; hoặc D12 phải là 1 và E12 phải là 2",
    );
  });

  test("more than help", () => {
    const others = ["C12", "D12", "E12", "G12", "H12"].map((address) => proposal("other-value", edit(address, 0, 1)));
    expect(undecidedWords(table, repair(others))).toBe(
      "Chưa xác định được ô nào sai: F12 phải là 516 hoặc C12 phải là 1 hoặc D12 phải là 1 hoặc E12 phải là 1 hoặc ô khác trong cùng phép cộng",
    );
  });

  test("nothing else in sight", () => {
    expect(undecidedWords(table, repair([]))).toBe("Có lẽ gõ nhầm một chữ số ở F12: 576 → 516 (chưa chắc chắn)");
  });
});

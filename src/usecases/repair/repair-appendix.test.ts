import { quarterGrid } from "../../../test/grids/quarter-1-2021";
import { fromA1, toA1, type CellRef, type CellValue, type Grid, type Proposal } from "../../core";
import { isRefusal } from "../../ports/refusal";
import { checkAppendix, type CheckedAppendix } from "../check/check-appendix";
import { changeLine, changeList } from "./change-list";
import {
  changeLog,
  countCells,
  planRepairs,
  recheck,
  sureProposals,
  typedProposal,
  type RepairPlan,
} from "./repair-appendix";
import { changeWords, closesWords, typedWords } from "./repair-outcome-words";

type Changes = Readonly<Record<string, Readonly<Record<number, CellValue>>>>;

/** The quarter's sheet with cells of some units replaced, by the unit's name and the zero-based column. */
async function checked(changes: Changes, formulas?: Grid["formulas"]): Promise<CheckedAppendix> {
  const grid = quarterGrid();
  const rows = grid.rows.map(({ row, cells }) => {
    const change = typeof cells[1] === "string" ? changes[cells[1]] : undefined;
    return {
      row,
      cells:
        change === undefined
          ? cells
          : cells.map((cell, column) => (column in change ? (change[column] ?? null) : cell)),
    };
  });
  const made = { ...grid, rows, ...(formulas === undefined ? {} : { formulas }) };
  const appendix = await checkAppendix({
    sheets: () => Promise.resolve([{ name: grid.sheet }]),
    read: () => Promise.resolve(made),
  });
  if (isRefusal(appendix)) throw new Error(appendix.reason);
  return appendix;
}

function cellOf(appendix: CheckedAppendix, unit: string, column: number): CellRef {
  const row = appendix.table.rows.find(({ name }) => name === unit);
  if (row === undefined) throw new Error(unit);
  return { row: row.at, column };
}

function planned(appendix: CheckedAppendix, ...args: readonly Parameters<typeof planRepairs>[1][]): RepairPlan {
  const plan = planRepairs(appendix, ...args);
  if (isRefusal(plan)) throw new Error(plan.reason);
  return plan;
}

function proposal(at: CellRef, found: CellValue, next: number, formula = false): Proposal {
  return { edits: [{ at, found, next, formula }], kind: "other-value", confidence: 1, explains: [] };
}

const wrong = { "Sở Tư pháp": { 8: 30 } };

describe("planning", () => {
  test("the best repair of every fault, with the rows of its preview", async () => {
    const appendix = await checked({ ...wrong, "Sở Y tế": { 10: 99 } });
    const plan = planned(appendix);
    expect(plan.edits).toHaveLength(2);
    const at = cellOf(appendix, "Sở Tư pháp", 8);
    expect(plan.edits).toContainEqual({
      sheet: appendix.table.sheet,
      at,
      expected: 30,
      next: 20,
      replacesFormula: false,
    });
    const row = plan.rows.find(({ unit }) => unit === "Sở Tư pháp");
    expect(row).toMatchObject({ cell: toA1(at), before: 30, after: 20, formula: false });
    expect(row?.closes.map((index) => appendix.findings[index]?.outcome)).toEqual(["broken", "broken", "broken"]);
    expect(recheck(appendix, plan.edits)).toMatchObject({ left: [], breaks: [] });
  });

  test("what has several answers or overwrites a formula is not carried out unasked", async () => {
    const appendix = await checked(wrong);
    const [repair] = appendix.repairs;
    if (repair === undefined) throw new Error("no repair");
    expect(sureProposals({ repairs: [{ ...repair, certain: false }] })).toEqual([]);
    expect(sureProposals({ repairs: [{ ...repair, edits: [{ ...repair.edits[0], formula: true }] }] })).toEqual([]);
    expect(sureProposals(appendix)).toEqual([repair]);
  });

  test("two numbers for one cell are refused, the same number twice is one edit", async () => {
    const appendix = await checked(wrong);
    const at = cellOf(appendix, "Sở Tư pháp", 8);
    expect(planRepairs(appendix, [proposal(at, 30, 20), proposal(at, 30, 21)])).toMatchObject({
      reason: "repairs-disagree",
      about: { cell: toA1(at) },
    });
    expect(planned(appendix, [proposal(at, 30, 20), proposal(at, 30, 20)]).edits).toHaveLength(1);
  });

  test("two proposals that close the same sums together break it, and are refused", async () => {
    const appendix = await checked(wrong);
    const both = [
      proposal(cellOf(appendix, "Sở Tư pháp", 8), 30, 20),
      proposal(cellOf(appendix, "Sở Tư pháp", 7), 2163, 2153),
    ];
    expect(planRepairs(appendix, both)).toMatchObject({ reason: "repairs-disagree" });
  });

  test("a formula gives way only where the user said so", async () => {
    const appendix = await checked(wrong);
    const formula = proposal(cellOf(appendix, "Sở Tư pháp", 8), 30, 20, true);
    expect(planned(appendix, [formula]).edits).toMatchObject([{ replacesFormula: false }]);
    expect(planned(appendix, [{ ...formula, replacesFormulas: true }]).edits).toMatchObject([
      { replacesFormula: true },
    ]);
  });

  test("the log says when, where, from what, to what and why", async () => {
    const appendix = await checked({ "Sở Tư pháp": { 8: "30 (?)" } });
    const typed = typedProposal(appendix, cellOf(appendix, "Sở Tư pháp", 8), "20");
    if (typed.is !== "proposal") throw new Error(typed.is);
    const [row] = changeLog(planned(appendix, [typed.proposal]), "22/11/2026 06:10");
    expect(row).toMatchObject({
      when: "22/11/2026 06:10",
      sheet: "Phu luc",
      unit: "Sở Tư pháp",
      before: '"30 (?)"',
      after: 20,
      why: "Số do người kiểm tra nhập",
    });
    expect(row === undefined ? "" : changeLine(row)).toBe(
      `${toA1(cellOf(appendix, "Sở Tư pháp", 8))} (Sở Tư pháp): "30 (?)" → 20`,
    );
    const empty = { when: "", sheet: "", cell: "C9", unit: "", before: null, after: 1234, why: "" };
    expect(changeList([empty, { ...empty, cell: "D9", before: 8089 }])).toBe("C9: (trống) → 1.234\nD9: 8.089 → 1.234");
  });
});

describe("a typed number is re-checked before it is applied", () => {
  async function words(text: string, changes: Changes = wrong, column = 8): Promise<string> {
    const appendix = await checked(changes);
    const typed = typedProposal(appendix, cellOf(appendix, "Sở Tư pháp", column), text);
    return typedWords(typed, text);
  }

  test.each([
    ["", ""],
    [" - ", ""],
    ["20", "Với 20, dòng này khớp, dòng tổng cũng khớp."],
    ["30", "Ô này đang là 30."],
    ["5", "Với 5, vẫn lệch 15 và 2 phép tính khác chưa khớp."],
    ["1,902", "«1,902» chưa đọc được thành số đếm. Nếu là 1.902, ghi 1.902."],
    ["2o", "«2o» chưa đọc được thành số đếm. Ghi số nguyên, ví dụ 1.234."],
  ])("%j: %s", async (text, said) => {
    expect(await words(text)).toBe(said);
  });

  test("what a number would newly break is said", async () => {
    expect(await words("21", {})).toBe("Với 21, 3 phép tính đang đúng sẽ lệch.");
    // The row alone: the total was typed to agree with the wrong cell.
    expect(await words("2173", { "Sở Tư pháp": { 8: 10 } }, 7)).toMatch(/^Với 2\.173, .*(nhưng|vẫn lệch)/);
  });

  test("an unreadable cell and a blank one can be typed, and the text it held is what is expected there", async () => {
    const appendix = await checked({ "Sở Tư pháp": { 8: "hai mươi" }, "Sở Y tế": { 8: null } });
    const text = typedProposal(appendix, cellOf(appendix, "Sở Tư pháp", 8), "20");
    expect(text).toMatchObject({
      is: "proposal",
      proposal: { edits: [{ found: "hai mươi", next: 20, formula: false }], typed: true },
    });
    const blank = typedProposal(appendix, cellOf(appendix, "Sở Y tế", 8), "0");
    expect(blank).toMatchObject({ is: "proposal", proposal: { edits: [{ found: null, next: 0 }] } });
  });

  test("the findings that it closes are named by their index", async () => {
    const appendix = await checked(wrong);
    const typed = typedProposal(appendix, cellOf(appendix, "Sở Tư pháp", 8), "20");
    if (typed.is !== "proposal") throw new Error(typed.is);
    expect(typed.proposal.explains).toEqual(appendix.repairs[0]?.explains);
    expect([closesWords(typed.proposal.explains), closesWords([])]).toEqual(["khớp lại 3 phép tính", ""]);
    expect(changeWords(typed.proposal)).toBe(`${toA1(cellOf(appendix, "Sở Tư pháp", 8))}: 30 → 20`);
  });
});

test("the table checked stays as it was: only a copy is tried", async () => {
  const appendix = await checked(wrong);
  const before = JSON.stringify([appendix.table, appendix.findings]);
  recheck(appendix, [{ at: cellOf(appendix, "Sở Tư pháp", 8), next: 20 }]);
  expect(JSON.stringify([appendix.table, appendix.findings])).toBe(before);
});

test("only cells of the table's counts can be typed into", async () => {
  const { table } = await checked({});
  const cells = ["A1", "B12", "C12", "M12", "N12", "C7"]
    .map((address) => fromA1(address))
    .filter((cell) => cell !== null);
  expect(countCells(table, cells).map(toA1)).toEqual(["C12", "M12"]);
});

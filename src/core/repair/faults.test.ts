import { buildTable, type RowSpec } from "../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../test/tables/quarter-1-2021";
import { runChecks } from "../checks/all-checks";
import { fromA1, toA1, type CellValue } from "../model/cell";
import { faultsOf } from "./faults";
import { repairsOf } from "./repairs-of";

function faults(
  changes: Readonly<Record<string, CellValue>>,
  rows: readonly RowSpec[] = quarter1Of2021,
): readonly { at: string; checks: readonly string[]; repair: number | null }[] {
  const spoilt = rows.map((row) => ({ ...row, cells: [...(row.cells ?? [])] }));
  for (const [address, value] of Object.entries(changes)) {
    const at = fromA1(address);
    const cells = spoilt[(at?.row ?? 0) - 9]?.cells;
    if (at !== null && cells !== undefined) cells[at.column - 2] = value;
  }
  const table = buildTable({ rows: spoilt });
  const { findings } = runChecks(table);
  return faultsOf(table, findings, repairsOf(table, findings)).map(({ cell, findings: own, repair }) => ({
    at: toA1(cell),
    checks: own.map((index) => findings[index]?.check ?? ""),
    repair,
  }));
}

test("a right table has none", () => {
  expect(faults({})).toEqual([]);
});

test("one wrong count is one fault, with all that it upsets", () => {
  expect(faults({ I16: 30 })).toEqual([
    { at: "I16", checks: ["totals-add-up", "identity-holds", "identity-holds"], repair: 0 },
  ]);
});

test("a sum that two repairs close together belongs to one of them", () => {
  const found = faults({ I16: 30, I20: 7 });
  expect(found.map(({ at }) => at)).toEqual(["I16", "I20"]);
  expect(found.flatMap(({ checks }) => checks).filter((check) => check === "totals-add-up")).toHaveLength(1);
  expect(found.every(({ repair }) => repair !== null)).toBe(true);
});

test("faults stand in the order of the sheet, from the top and in a row from the left, with a repair or without", () => {
  const nameless = quarter1Of2021.map((row, index) => (index === 20 ? { ...row, name: "" } : row));
  const found = faults({ I16: 30, I38: 7, H14: -3 }, nameless).map(({ at }) => at);
  expect(found).toEqual(["H14", "I16", "B30", "I38"]);
});

test("an error that no sum speaks of is a fault without a repair", () => {
  const found = faults(
    {},
    quarter1Of2021.map((row, index) => (index === 5 ? { ...row, name: "" } : row)),
  );
  expect(found).toEqual([{ at: "B15", checks: ["unit-is-named"], repair: null }]);
});

test("an empty cell that is only missing is no fault", () => {
  expect(faults({ I16: "" })).toEqual([]);
});

test("a negative count and its sums are one fault", () => {
  expect(faults({ I16: -20 })).toMatchObject([
    { at: "I16", checks: ["totals-add-up", "identity-holds", "count-is-not-negative", "identity-holds"] },
  ]);
});

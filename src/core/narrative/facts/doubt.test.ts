import { buildTable } from "../../../../test/tables/build-table";
import { fromA1, toA1 } from "../../model/cell";
import type { CellRef } from "../../model/cell";
import type { Suspicion } from "./doubt";
import { doubtsOf } from "./doubt";

/** Total in row 10, section in row 11, its units in rows 12 and 13. */
const table = buildTable({
  columns: ["resolved", "resolvedInTime"],
  rows: [
    { kind: "total", cells: [7, 5] },
    { kind: "subtotal", name: "Sở, ngành", cells: [7, 5] },
    { cells: [3, 2] },
    { cells: [4, 3] },
  ],
});
const every = ["C10", "D10", "C11", "D11", "C12", "D12", "C13", "D13"].map(cell);

function cell(address: string): CellRef {
  const at = fromA1(address);
  if (at === null) throw new Error(address);
  return at;
}

function broken(first: string, ...others: string[]): Suspicion {
  return { outcome: "broken", severity: "error", at: [cell(first), ...others.map(cell)] };
}

const doubted = (...findings: Suspicion[]): string[] => doubtsOf(table, findings).among(every).map(toA1);

test("a broken equation doubts every cell of its row", () => {
  expect(doubted(broken("C12", "D12"))).toEqual(["C12", "D12"]);
});

test("a broken sum doubts the sum, not each of its addends", () => {
  expect(doubted(broken("C10", "C11"))).toEqual(["C10"]);
});

test("a doubted subtotal doubts the totals above it, in its column", () => {
  expect(doubted(broken("C11", "C12", "C13"))).toEqual(["C10", "C11"]);
});

test("an addend is doubted where its own row is broken too", () => {
  expect(doubted(broken("C10", "C11"), broken("C12", "D12"))).toEqual(["C10", "C12", "D12"]);
});

test("only broken errors count", () => {
  expect(doubted({ ...broken("C12"), severity: "warning" }, { ...broken("C13"), outcome: "undecided" })).toEqual([]);
});

test("each doubted cell knows the findings behind it, also through a subtotal", () => {
  const { causes } = doubtsOf(table, [
    broken("C11", "C12", "C13"),
    { ...broken("D10"), severity: "warning" },
    broken("C12", "D12"),
    broken("C10", "D10"),
  ]);
  expect(causes([cell("C10")])).toEqual([0, 3]);
  expect(causes([cell("D12"), cell("C12")])).toEqual([2]);
  expect(causes([cell("D13")])).toEqual([]);
});

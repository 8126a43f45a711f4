import { fromA1 } from "../../core";
import type { CellRef, Finding } from "../../core";
import type { WorkItem, Worklist } from "../../usecases/check/worklist";
import { marksOf, trailOf } from "./worklist-view";

function cell(address: string): CellRef {
  const at = fromA1(address);
  if (at === null) throw new Error(address);
  return at;
}

function finding(first: string, ...rest: readonly string[]): Finding {
  return {
    check: "identity-holds",
    outcome: "broken",
    severity: "error",
    at: [cell(first), ...rest.map(cell)],
    data: {},
    source: { document: "biểu" },
    what: "",
    why: "",
    todo: "",
  } as unknown as Finding;
}

function item(kind: WorkItem["kind"], address: string, ...findings: readonly [Finding, ...Finding[]]): WorkItem {
  return { kind, address, cells: [cell(address)], place: "", findings, repair: null, doubt: null };
}

test("a statement about a row is shown whole, one about a column by its total", () => {
  const column = finding("I8", ...Array.from({ length: 34 }, (_, index) => `I${9 + index}`));
  const trail = trailOf(item("error", "I15", finding("G15", "H15", "I15"), column));
  expect(trail).toEqual([cell("I15"), cell("G15"), cell("H15"), cell("I15"), cell("I8")]);
});

test("a cell is marked once, by the gravest that is said of it", () => {
  const items = [
    item("error", "I15", finding("I15")),
    item("warning", "J3", finding("J3")),
    item("undecided", "I15", finding("I15")),
  ];
  expect(marksOf({ items } as unknown as Worklist)).toEqual([
    { cell: cell("I15"), kind: "error" },
    { cell: cell("J3"), kind: "warning" },
  ]);
});

import { buildTable } from "../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../test/tables/quarter-1-2021";
import { staleParagraphs } from "./check-before-sending";
import type { FreezePlan } from "../formulas/freeze-formulas";

const table = buildTable({ rows: quarter1Of2021 });
const right =
  "Trong quý I năm 2021, tổng số hồ sơ TTHC tiếp nhận, giải quyết là 113.048 hồ sơ; đã giải quyết 100.085 hồ sơ; đang giải quyết 12.963 hồ sơ.";

function plan(formula: string, shown: string): FreezePlan {
  return { cells: [{ sheet: "Báo cáo", cell: "B2", formula, shown }], left: [], edits: [] };
}

test("a paragraph that says what the table says passes", async () => {
  expect(await staleParagraphs(plan('=TTHC.REPORT("tong-hop-2-14",A6:M48)', right), table)).toEqual([]);
});

test("one that no longer does is named with its cell", async () => {
  const [stale] = await staleParagraphs(
    plan('=TTHC.REPORT("tong-hop-2-14",A6:M48)', right.replace("100.085", "100.185")),
    table,
  );
  expect(stale).toMatchObject({ sheet: "Báo cáo", cell: "B2" });
  expect(stale?.what.join(" ")).toContain("100.185");
});

test("single figures are Excel's own business", async () => {
  expect(await staleParagraphs(plan('=TTHC.VALUE("(8)")', "100185"), table)).toEqual([]);
});

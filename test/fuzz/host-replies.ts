import { areasOf, sheetGrid, type ReadRange } from "../../src/adapters/office/reading/sheet-grid";
import type { Grid } from "../../src/core";
import { rectangle } from "../grids/grid-files";
import type { RandomSource } from "../tables/random-source";
import { damagedText } from "./damage";
import { tokens } from "./hostile-tokens";

/** What other versions of Excel, linked data types and broken links put where a value, a format or a formula is expected. */
const strangeReplies: readonly unknown[] = [
  null,
  true,
  Number.NaN,
  -1e308,
  "",
  "#BUSY!",
  "#GETTING_DATA",
  "=1+",
  "=",
  "[$-421]@",
  "0%",
  "dd/mm/yyyy",
  {},
  { type: "LinkedEntity", text: "a" },
  [],
  ["1"],
];

/** The sheet as Excel answers when its cells are asked for, with something in the answer that it should not hold. */
export function damagedReply(grid: Grid, random: RandomSource): Grid {
  const values: (readonly unknown[])[] = rectangle(grid).map((row) => row.map((value) => value ?? ""));
  const reply = {
    rowIndex: random.below(3),
    columnIndex: random.below(3),
    values,
    numberFormat: values.map((row) => row.map((): unknown => "General")),
    formulas: values.map((row) => [...row]),
    rowHidden: random.pick([true, false, null]),
  } satisfies ReadRange;
  for (let left = 1 + random.below(6); left > 0; left -= 1) {
    const rows = reply[random.pick(["values", "numberFormat", "formulas"] as const)];
    const at = random.below(rows.length + 1);
    const kind = random.below(8);
    if (kind === 0) rows.splice(at, 1);
    else if (kind === 1) rows[at] = (rows[at] ?? []).slice(0, random.below(4));
    else {
      const row = [...(rows[at] ?? [])];
      row[random.below(row.length + 2)] = random.pick(random.below(3) === 0 ? tokens : strangeReplies);
      rows[at] = row;
    }
  }
  return sheetGrid(grid.sheet, reply, areasOf(damagedText("Sheet1!A1:C1,Sheet1!B2:B9,'Phụ lục 1'!D4:E4", random)));
}

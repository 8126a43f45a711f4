import type { Table } from "../../src/core";
import { allIndicators } from "../../src/core";
import { checkRows, errorCount } from "../../src/usecases/formulas/values/check-rows";
import { countValue } from "../../src/usecases/formulas/values/count-value";
import { rankUnits, unitsBelowTarget } from "../../src/usecases/formulas/values/rank-units";
import { rateValue } from "../../src/usecases/formulas/values/rate-value";
import { reportText } from "../../src/usecases/formulas/values/report-text";
import { goldenTables, type BlankMode, type GoldenTable } from "./golden-tables";

let tables: readonly GoldenTable[] = [];
beforeAll(async () => {
  tables = await goldenTables();
});

/** Tables that no order of columns gives away without their header: the columns stand otherwise, or some are left out. */
const NEED_THEIR_HEADER = ["doi-thu-tu-cot, bảng 1", "hai-bang-mot-sheet, bảng 2"];

/** What every function says of a table, by the formula that asks. Cells are named without addresses, as for a range. */
async function answers(onSheet: Table): Promise<Record<string, unknown>> {
  const table = { ...onSheet, sheet: "" };
  const said: Record<string, unknown> = {};
  const names = [
    null,
    ...new Set([...table.rows, ...table.groups].map(({ name }) => name).filter((name) => name !== "")),
  ];
  for (const unit of names) {
    for (const { id, base, otherBases } of allIndicators)
      for (const over of [base, ...otherBases])
        said[`RATE ${id} ${over} ${unit ?? ""}`] = rateValue(table, id, unit, over);
    for (const measure of [...Object.keys(table.profile.columns), ...Object.keys(table.profile.derived ?? {})])
      said[`VALUE ${measure} ${unit ?? ""}`] = countValue(table, measure, unit);
  }
  for (const by of ["onTimeRate", "overdueTotal", "received"])
    for (const many of [null, 3, -3]) said[`RANK ${by} ${many ?? ""}`] = rankUnits(table, by, many);
  said["BELOW_TARGET"] = unitsBelowTarget(table, "onTimeRate", 0.95);
  said["CHECK"] = checkRows(table);
  said["ERROR_COUNT"] = errorCount(table);
  said["REPORT"] = await reportText(table, null, "quý I năm 2021");
  // Rows of the sheet and rows of the range differ in their numbers alone.
  return JSON.parse(JSON.stringify(said).replace(/dòng thứ [\d, và]+ của vùng/gi, "dòng thứ # của vùng")) as Record<
    string,
    unknown
  >;
}

const remembered = new Map<string, Record<string, unknown>>();

async function answersOnSheet(name: string, table: Table): Promise<Record<string, unknown>> {
  const said = remembered.get(name) ?? (await answers(table));
  remembered.set(name, said);
  return said;
}

const ways = (["web", "desktop"] as const).flatMap((blanks) =>
  (["header", "body"] as const).map((from) => [blanks, from] as const),
);

test.each(ways)("empty cells as on %s, the range from its %s on", async (blanks: BlankMode, from) => {
  expect(tables.length).toBeGreaterThan(15);
  const unread: string[] = [];
  for (const { name, onSheet, inRange } of tables) {
    const given = inRange(blanks, from);
    if (given === null) unread.push(name);
    else expect([name, await answers(given)]).toEqual([name, await answersOnSheet(name, onSheet)]);
  }
  expect(unread).toEqual(from === "header" ? [] : NEED_THEIR_HEADER);
});

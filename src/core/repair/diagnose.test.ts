import { buildTable, type RowSpec } from "../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../test/tables/quarter-1-2021";
import type { Table } from "../model/table";
import { diagnosed } from "./diagnose";

/** Where the units' counts stand in a row: (6) is carried over, (11) pending. */
const CARRIED = 2;
const LOST = 6;
const lost = quarter1Of2021[LOST];
const rest = quarter1Of2021.filter((_, index) => index !== LOST);

/** The period before, which left pending what each unit carries over, or what is said. */
function before(pending: (row: RowSpec, index: number) => number, rows: readonly RowSpec[] = quarter1Of2021): Table {
  const units = rows.filter(({ kind = "unit" }) => kind === "unit");
  return buildTable({
    columns: ["carriedOver", "pending"],
    rows: units.map((row, index) => ({ name: row.name ?? "", cells: [0, pending(row, index)] })),
  });
}
const carried = ({ cells = [] }: RowSpec): number => Number(cells[CARRIED] ?? 0);
const missing = (previous?: Table): readonly string[] =>
  diagnosed(buildTable({ rows: rest }), [], previous).doubts.map(({ suspicion }) =>
    suspicion.is === "row-missing" ? `${suspicion.figures[CARRIED] ?? ""} ${suspicion.name}`.trim() : suspicion.is,
  );

describe("a row that its total counts and that no row holds", () => {
  test("is missing, with its figures", () => {
    expect(lost?.kind ?? "unit").toBe("unit");
    expect(missing()).toEqual([String(carried(lost ?? {}))]);
  });

  test("is named by the period before, which lists it and left pending what it carries over", () => {
    expect(missing(before(carried))).toEqual([`${carried(lost ?? {})} ${lost?.name ?? ""}`]);
  });

  test("is not named where that unit left another number", () => {
    const other = before((row) => carried(row) + (row.name === lost?.name ? 1 : 0));
    expect(missing(other)).toEqual([String(carried(lost ?? {}))]);
  });

  test("nor where two units that are gone left as many", () => {
    const twins = [...quarter1Of2021, { name: "Sở đã giải thể", cells: lost?.cells ?? [] }];
    expect(missing(before(carried, twins))).toEqual([String(carried(lost ?? {}))]);
  });
});

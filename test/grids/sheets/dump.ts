import { findAppendices, profiles, repairsOf, runChecks } from "../../../src/core";
import { RandomSource } from "../../tables/random-source";
import { rowFaultIn, slipIn } from "./pens";
import { sheetSets } from "./all-sheets";

export function dump(set: string, name: string, seed: number, pen: string): void {
  const layout = (sheetSets[set] ?? []).find((each) => each.name.includes(name));
  if (layout === undefined) throw new Error("none");
  const laid = layout.make(new RandomSource(seed));
  let grid: any = laid.grid;
  if (pen.startsWith("unit")) grid = rowFaultIn(new RandomSource(seed + 2000), laid, pen as never);
  else if (pen !== "right") { const s = slipIn(new RandomSource(seed + 1000), laid, pen as never); grid = s?.grid; console.log(JSON.stringify(s?.cells)); }
  for (const row of grid.rows) console.log(row.row + 1, JSON.stringify(row.cells));
  for (const { table, place } of findAppendices(grid, profiles)) {
    console.log(JSON.stringify({ p: place.profile.id, area: table.area, rows: table.rows.map((r: any) => [r.kind, r.numbering, r.name]), across: table.across, sums: table.sums, cols: table.columns.map((c) => [c.at, c.label, c.apart, c.signed]) }));
    console.log(table.relations.map((r: any) => `${r.kind} ${r.total ?? r.column}=${r.parts ?? ""}-${r.less ?? ""} ${r.evidence} ${r.holds}/${r.rows}`).join("\n"));
    console.log("aside", JSON.stringify(table.setAside), "loose", JSON.stringify(table.loose), "untested", JSON.stringify(table.untested), "rates", JSON.stringify(table.rates.map((r: any) => ({ ...r, values: undefined, texts: undefined }))).slice(0, 600));
    const { findings } = runChecks(table);
    for (const f of findings) console.log(`${f.outcome} ${f.severity} ${f.check}: ${f.what}`);
    for (const r of repairsOf(table, findings)) console.log("REPAIR", r.certain, r.kind, r.confidence, JSON.stringify(r.edits));
  }
}

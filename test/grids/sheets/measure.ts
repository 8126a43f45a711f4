import {
  findAppendices,
  profiles,
  repairsOf,
  runChecks,
  type CellRef,
  type Finding,
  type Grid,
  type Repair,
} from "../../../src/core";
import { againstRowsBefore, discoveries } from "../../../src/core/checks/book-checks";
import { RandomSource } from "../../tables/random-source";
import { rowFaultIn, slipIn, type Pen, type PlantedSlip, type RowFault } from "./pens";
import type { SheetLayout } from "./sheet";

/** How a layout fares: its right sheets, and those with one slip. */
export interface Fare {
  right: number;
  quiet: number;
  read: number;
  planted: number;
  /** Of those planted, percentages and averages, which are told and not mended. */
  rates: number;
  found: number;
  said: number;
  exact: number;
  /** A certain repair of another cell, or of this one by another figure. */
  wrong: number;
  /** In words, for a message. */
  readonly examples: string[];
}

/** As the use case does: see usecases/check/find-tables. */
const judge = (grid: Grid): { tables: number; findings: readonly Finding[]; repairs: readonly Repair[] } => {
  const found = findAppendices(grid, profiles, discoveries);
  const judged = found.map(({ table }) => {
    const { findings } = runChecks(table, againstRowsBefore);
    return { findings, repairs: repairsOf(table, findings) };
  });
  return {
    tables: found.length,
    findings: judged.flatMap(({ findings }) => findings),
    repairs: judged.flatMap(({ repairs }) => repairs),
  };
};
const isError = ({ outcome, severity }: Finding): boolean => outcome === "broken" && severity === "error";

/** Tries a layout with so many seeds, one slip of each pen a seed. */
export function fareOf(layout: SheetLayout, seeds: readonly number[], pens: readonly Pen[] = ["digit"]): Fare {
  const fare: Fare = {
    right: 0,
    quiet: 0,
    read: 0,
    planted: 0,
    rates: 0,
    found: 0,
    said: 0,
    exact: 0,
    wrong: 0,
    examples: [],
  };
  for (const seed of seeds) {
    const laidOut = layout.make(new RandomSource(seed));
    const right = judge(laidOut.grid);
    const [error] = right.findings.filter(isError);
    fare.right += 1;
    if (right.tables > 0) fare.read += 1;
    if (error === undefined && right.repairs.length === 0) fare.quiet += 1;
    else fare.examples.push(`${seed} blamed: ${error?.what ?? "a repair"}`);
    for (const pen of pens) {
      const slip = slipIn(new RandomSource(seed + 1000), laidOut, pen);
      if (slip === null) continue;
      if (pen === "rate") fare.rates += 1;
      count(fare, slip, `${seed} ${pen}`);
    }
  }
  return fare;
}

function count(fare: Fare, { grid, cells }: PlantedSlip, name: string): void {
  fare.planted += 1;
  const { findings, repairs } = judge(grid);
  const isSpoilt = ({ row, column }: CellRef): boolean =>
    cells.some(({ at }) => at.row === row && at.column === column);
  const isFound = findings.some((finding) => isError(finding) && finding.at.some(isSpoilt));
  if (isFound) fare.found += 1;
  const isSaid = isFound || findings.some(({ outcome, severity }) => outcome === "undecided" && severity !== "note");
  if (isSaid) fare.said += 1;
  const isRight = ({ edits }: Repair): boolean =>
    edits.every(({ at, next }) =>
      cells.some((cell) => cell.at.row === at.row && cell.at.column === at.column && Math.abs(cell.was - next) < 1e-9),
    );
  // A moved amount may be told as two faults.
  const mended = repairs.slice(0, cells.length).filter(isRight);
  const isExact = mended.flatMap(({ edits }) => edits).length === cells.length;
  if (isExact) fare.exact += 1;
  const harm = repairs.find((repair) => repair.certain && !isRight(repair));
  if (harm !== undefined) fare.wrong += 1;
  const place = cells.map(({ at, was }) => `r${at.row + 1}c${at.column + 1} was ${was}`).join(", ");
  if (!isFound) fare.examples.push(`${name} ${isSaid ? "only said" : "missed"}: ${place}`);
  else if (!isExact) fare.examples.push(`${name} not mended: ${place}`);
  if (harm !== undefined) fare.examples.push(`${name} WRONG: ${place}`);
}

/** How a layout fares with a unit's row twice or missing: each is to be told, and no figure changed for certain. */
export function rowFareOf(
  layout: SheetLayout,
  seeds: readonly number[],
  faults: readonly RowFault[],
): { planted: number; found: number; wrong: number; readonly examples: readonly string[] } {
  const fare = { planted: 0, found: 0, wrong: 0, examples: [] as string[] };
  for (const seed of seeds)
    for (const fault of faults) {
      const grid = rowFaultIn(new RandomSource(seed + 2000), layout.make(new RandomSource(seed)), fault);
      if (grid === null) continue;
      fare.planted += 1;
      const { findings, repairs } = judge(grid);
      if (findings.some(isError)) fare.found += 1;
      else fare.examples.push(`${seed} ${fault} missed`);
      const isHarm = repairs.some(({ certain }) => certain);
      if (isHarm) fare.wrong += 1;
      if (isHarm) fare.examples.push(`${seed} ${fault} WRONG`);
    }
  return fare;
}

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
import { RandomSource } from "../../tables/random-source";
import { slipIn, type Pen, type PlantedSlip } from "./pens";
import type { SheetLayout } from "./sheet";

/** How a layout fares: its right sheets, and those with one slip. */
export interface Fare {
  right: number;
  quiet: number;
  read: number;
  planted: number;
  found: number;
  said: number;
  exact: number;
  /** A certain repair of another cell, or of this one by another figure. */
  wrong: number;
  /** In words, for a message. */
  readonly examples: string[];
}

const judge = (grid: Grid): { tables: number; findings: readonly Finding[]; repairs: readonly Repair[] } => {
  const found = findAppendices(grid, profiles);
  const judged = found.map(({ table }) => {
    const { findings } = runChecks(table);
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
  const fare: Fare = { right: 0, quiet: 0, read: 0, planted: 0, found: 0, said: 0, exact: 0, wrong: 0, examples: [] };
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
      if (slip !== null) count(fare, slip, `${seed} ${pen}`);
    }
  }
  return fare;
}

function count(fare: Fare, { grid, at, was }: PlantedSlip, name: string): void {
  fare.planted += 1;
  const { findings, repairs } = judge(grid);
  const isAt = ({ row, column }: CellRef): boolean => row === at.row && column === at.column;
  const isFound = findings.some((finding) => isError(finding) && finding.at.some(isAt));
  if (isFound) fare.found += 1;
  const isSaid = findings.some(({ outcome, severity }) => outcome === "undecided" && severity !== "note");
  if (isFound || isSaid) fare.said += 1;
  const isRight = ({ edits }: Repair): boolean =>
    edits.length === 1 && isAt(edits[0].at) && Math.abs(edits[0].next - was) < 1e-9;
  if (repairs[0] !== undefined && isRight(repairs[0])) fare.exact += 1;
  const harm = repairs.find((repair) => repair.certain && !isRight(repair));
  if (harm !== undefined) fare.wrong += 1;
  const place = `r${at.row + 1}c${at.column + 1} was ${was}`;
  if (!isFound) fare.examples.push(`${name} ${isSaid ? "only said" : "missed"}: ${place}`);
  else if (repairs[0] === undefined || !isRight(repairs[0])) fare.examples.push(`${name} not mended: ${place}`);
  if (harm !== undefined) fare.examples.push(`${name} WRONG: ${place}`);
}

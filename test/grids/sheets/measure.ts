import {
  findAppendices,
  profiles,
  repairsOf,
  runChecks,
  type CellRef,
  type CellValue,
  type Finding,
  type Grid,
  type Repair,
} from "../../../src/core";
import { RandomSource } from "../../tables/random-source";
import type { LaidOut } from "../office-layouts";
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

interface Slip {
  readonly grid: Grid;
  readonly at: CellRef;
  readonly was: number;
}

const FIGURE = /^\d{1,3}(?:\.\d{3})+$|^\d+$/;

/** One digit of a bound figure typed wrongly, written as the others are. */
function slipIn(random: RandomSource, { grid, bound }: LaidOut): Slip | null {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const at = random.pick(bound);
    const value = grid.rows.find(({ row }) => row === at.row)?.cells[at.column] ?? null;
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string" || !(typeof value === "number" || FIGURE.test(text))) continue;
    const places = Array.from(text, (letter, place) => (/\d/.test(letter) ? place : -1)).filter((place) => place >= 0);
    if (places.length < 2) continue;
    const place = random.pick(places);
    const digit = (Number(text[place]) + 1 + random.below(8)) % 10;
    if (place === places[0] && digit === 0) continue;
    const wrong = text.slice(0, place) + String(digit) + text.slice(place + 1);
    const next: CellValue = typeof value === "number" ? Number(wrong) : wrong;
    const was = typeof value === "number" ? value : Number(text.replaceAll(".", ""));
    const rows = grid.rows.map((row) =>
      row.row === at.row
        ? { ...row, cells: row.cells.map((cell, column) => (column === at.column ? next : cell)) }
        : row,
    );
    return { grid: { ...grid, rows }, at, was };
  }
  return null;
}

/** Tries a layout with so many seeds. */
export function fareOf(layout: SheetLayout, seeds: readonly number[]): Fare {
  const fare: Fare = { right: 0, quiet: 0, read: 0, planted: 0, found: 0, said: 0, exact: 0, wrong: 0, examples: [] };
  for (const seed of seeds) {
    const laidOut = layout.make(new RandomSource(seed));
    const right = judge(laidOut.grid);
    const [error] = right.findings.filter(isError);
    fare.right += 1;
    if (right.tables > 0) fare.read += 1;
    if (error === undefined && right.repairs.length === 0) fare.quiet += 1;
    else fare.examples.push(`${seed} blamed: ${error?.what ?? "a repair"}`);
    const slip = slipIn(new RandomSource(seed + 1000), laidOut);
    if (slip === null) continue;
    fare.planted += 1;
    const { findings, repairs } = judge(slip.grid);
    const isAt = ({ row, column }: CellRef): boolean => row === slip.at.row && column === slip.at.column;
    const isFound = findings.some((finding) => isError(finding) && finding.at.some(isAt));
    if (isFound) fare.found += 1;
    const isSaid = findings.some(({ outcome, severity }) => outcome === "undecided" && severity !== "note");
    if (isFound || isSaid) fare.said += 1;
    const isRight = ({ edits }: Repair): boolean =>
      edits.length === 1 && isAt(edits[0].at) && Math.abs(edits[0].next - slip.was) < 1e-9;
    if (repairs[0] !== undefined && isRight(repairs[0])) fare.exact += 1;
    const harm = repairs.find((repair) => repair.certain && !isRight(repair));
    if (harm !== undefined) fare.wrong += 1;
    const place = `r${slip.at.row + 1}c${slip.at.column + 1} was ${slip.was}`;
    if (!isFound) fare.examples.push(`${seed} ${isSaid ? "only said" : "missed"}: ${place}`);
    else if (repairs[0] === undefined || !isRight(repairs[0])) fare.examples.push(`${seed} not mended: ${place}`);
    if (harm !== undefined) fare.examples.push(`${seed} WRONG: ${place}`);
  }
  return fare;
}

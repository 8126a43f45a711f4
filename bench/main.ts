import { run as audit } from "./audit";
import { run as checks } from "./checks";
import { run as forms } from "./forms";
import { run as functions } from "./functions";
import type { BenchLine } from "./line";
import { run as reading } from "./reading";
import { run as repair } from "./repair";
import { run as roundTrip } from "./round-trip";

export { costOfRefusing } from "./reading";

/** One bench = one file of this folder, each with its own `run`. */
const benches: readonly (() => Promise<BenchLine[]>)[] = [audit, checks, forms, functions, reading, repair, roundTrip];

/** Runs every bench and prints its ratios beside their goals; false where a goal is missed. */
export async function runBenches(): Promise<boolean> {
  const lines: BenchLine[] = [];
  for (const bench of benches) lines.push(...(await bench()));
  const width = Math.max(...lines.map(({ what }) => what.length));
  console.log(`${"measured".padEnd(width)}     ratio  goal`);
  for (const { what, ratio, goal, met } of lines)
    console.log(`${what.padEnd(width)}  ${ratio.toFixed(2).padStart(8)}  ${goal}${met ? "" : "  MISSED"}`);
  const missed = lines.filter(({ met }) => !met).length;
  console.log(missed === 0 ? "every goal met" : `${missed} of ${lines.length} goals missed`);
  return missed === 0;
}

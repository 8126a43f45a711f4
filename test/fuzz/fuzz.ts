import { RandomSource } from "../tables/random-source";
import type { FuzzedDoor, Outcome } from "./doors";

export interface FuzzCount {
  readonly name: string;
  readonly read: number;
  readonly refused: number;
  readonly thrown: number;
  /** Milliseconds of the slowest input. */
  readonly slowest: number;
}

/** An input that was neither read nor refused: its door and seed make it again. */
export interface Thrown {
  readonly door: string;
  readonly seed: number;
  readonly cause: unknown;
}

/** Sends inputs through each door by its share; each has a seed of its own. */
export async function fuzz(
  doors: readonly FuzzedDoor[],
  inputs: number,
  seed: number,
): Promise<{ readonly counts: readonly FuzzCount[]; readonly thrown: readonly Thrown[] }> {
  const shares = doors.reduce((sum, { share }) => sum + share, 0);
  const thrown: Thrown[] = [];
  const counts: FuzzCount[] = [];
  for (const [index, door] of doors.entries()) {
    const outcomes: Record<Outcome, number> = { read: 0, refused: 0 };
    const before = thrown.length;
    let slowest = 0;
    for (let left = Math.ceil((inputs * door.share) / shares); left > 0; left -= 1) {
      const own = seed + index * 10_000_000 + left;
      const start = performance.now();
      try {
        outcomes[await door.try(new RandomSource(own))] += 1;
      } catch (cause) {
        thrown.push({ door: door.name, seed: own, cause });
      }
      slowest = Math.max(slowest, performance.now() - start);
    }
    counts.push({ name: door.name, ...outcomes, thrown: thrown.length - before, slowest });
  }
  return { counts, thrown };
}

import { foldWord } from "../passages/fold-word";
import type { Unit } from "./unit";

/** What stands between the days of a range. */
const BETWEEN: ReadonlySet<string> = new Set(["đến", "tới", "hết", "ngày"].map(foldWord));

/**
 * The first period that some units name, and no date of a decree: «quý III năm 2026», or both its days joined by a dash,
 * «01/01/2026–30/9/2026»; null where they name none.
 */
export function periodNamed(units: readonly Unit[], text: string): string | null {
  const at = units.findIndex((unit) => unit.is === "period" && !unit.dated);
  const first = units[at];
  if (first?.is !== "period") return null;
  const behind = units.slice(at + 1);
  const to = behind.findIndex(({ is }) => is === "period");
  const last = behind[to];
  const isRange = to > 0 && behind.slice(0, to).every((unit) => isBetween(unit, text));
  return last?.is === "period" && isRange ? `${first.text}–${last.text}` : first.text;
}

function isBetween(unit: Unit, text: string): boolean {
  return unit.is === "mark" ? unit.mark === "-" : BETWEEN.has(foldWord(text.slice(unit.start, unit.end)));
}

import { unitKey } from "./unit-name";

/**
 * The known names that were probably meant, nearest first; empty where none is near. Case, spaces and the place of
 * tones count nothing, other accents little: «Sở Tu pháp» is near «Sở Tư pháp».
 */
export function nearestNames(given: string, known: readonly string[], most = 3): readonly string[] {
  const asked = unitKey(given);
  const allowed = Math.max(1, Math.floor(asked.length / 3));
  return [...new Set(known)]
    .map((name) => {
      const candidate = unitKey(name);
      // "prof" for "profiles", «Lạng Giang» for «UBND huyện Lạng Giang»: a part is near, however much is left out.
      const distance =
        asked.length >= 3 && candidate.includes(asked)
          ? 0.5
          : editDistance(asked.normalize("NFD"), candidate.normalize("NFD"));
      return { name, distance };
    })
    .filter(({ distance }) => distance <= allowed)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = above;
    above = current;
  }
  return above[to.length] ?? 0;
}

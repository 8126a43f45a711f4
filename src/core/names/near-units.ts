import { editDistance } from "../model/names/nearest-name";
import { withoutAccents } from "../model/names/plain-letters";
import { unitKey } from "../model/names/unit-name";
import { nameWords } from "./name-words";
import type { UnitNames } from "./unit-names";
import { spellingOf } from "./unit-spelling";

/** More than one or two are no question. */
const MOST = 2;

/**
 * Names of the table that an unknown name may be a slip of: the same but for accents, for the kind of place, for a
 * letter or two, or for words left out at its end. Nearest first; for asking only.
 */
export function nearUnits(name: string, names: UnitNames): readonly string[] {
  const own = keyOf(name);
  if (own.length < 3) return [];
  const allowed = own.length > 8 ? 2 : 1;
  return names.units
    .flatMap((unit) => {
      const other = keyOf(unit.name);
      if (other === own) return [{ name: unit.name, distance: 0 }];
      if (withoutAccents(other) === withoutAccents(own)) return [{ name: unit.name, distance: 1 }];
      if (Math.abs(other.length - own.length) > allowed)
        return other.startsWith(`${own} `) && own.includes(" ") ? [{ name: unit.name, distance: 3 }] : [];
      const distance = editDistance(other.normalize("NFD"), own.normalize("NFD"));
      return distance <= allowed ? [{ name: unit.name, distance: 1 + distance }] : [];
    })
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map((near) => near.name);
}

/** The own name in keys, the committee and the kind of place left out. */
function keyOf(name: string): string {
  const { kind } = spellingOf(name);
  const words = nameWords(name).map(({ key }) => key);
  const own = spellingOf(name).own;
  return kind === null ? words.join(" ") : own.map(({ key, letter }) => unitKey(key ?? letter)).join(" ");
}

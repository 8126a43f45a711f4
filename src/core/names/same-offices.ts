import type { Syllable, UnitSpelling } from "./unit-spelling";
import { spellingOf } from "./unit-spelling";
import { withoutLevel } from "./unit-names";

/**
 * Which names of several files mean one office: for each name the place of the first name of its office.
 *
 * One office: «UBND xã Tân Lập», «Xã Tân Lập», «X. Tân Lập»; also «Sở KH&ĐT» and «Sở Kế hoạch và Đầu tư», «Tân Lập» and
 * «xã Tân Lập», «Thanh tra» and «Thanh tra tỉnh» where there is only one that may be meant. Never one office: names with
 * different accents, or places of different kinds. An empty name is nobody's: each is an office of its own.
 */
export function sameOffices(names: readonly string[]): readonly number[] {
  const offices = new Map<string, Office>();
  const own = names.map((name, place): Office | null => {
    if (name.trim() === "") return null;
    const spelling = spellingOf(name);
    const key = keyOf(spelling);
    const office = offices.get(key) ?? { place, spelling, short: isShort(spelling) };
    offices.set(key, office);
    return office;
  });
  const meant = shortNames([...offices.values()]);
  return own.map((office, place) => (office === null ? place : (meant.get(office) ?? office).place));
}

interface Office {
  readonly place: number;
  readonly spelling: UnitSpelling;
  /** Something may have been left out of the name: the kind of place, the level, letters of an abbreviation. */
  readonly short: boolean;
}

function keyOf({ kind, own }: UnitSpelling): string {
  return `${kind ?? ""}:${own.map(({ key, letter }) => key ?? `.${letter}`).join(" ")}`;
}

function isShort({ kind, own, endsInLevel }: UnitSpelling): boolean {
  return own.some(({ key }) => key === null) || (kind === null && !endsInLevel);
}

/** For each short name the only longer one that it may stand for. */
function shortNames(offices: readonly Office[]): ReadonlyMap<Office, Office> {
  const byLetters = new Map<string, Office[]>();
  const put = (letters: string, office: Office): void => {
    const list = byLetters.get(letters);
    if (list === undefined) byLetters.set(letters, [office]);
    else list.push(office);
  };
  for (const office of offices) {
    put(lettersOf(office.spelling.own), office);
    if (office.spelling.endsInLevel) put(lettersOf(withoutLevel(office.spelling)), office);
  }
  const meant = new Map<Office, Office>();
  for (const office of offices) {
    if (!office.short) continue;
    const longer = (byLetters.get(lettersOf(office.spelling.own)) ?? []).filter(
      (other) => other !== office && isShortFor(office.spelling, other.spelling),
    );
    const [only, another] = longer;
    if (only !== undefined && another === undefined) meant.set(office, only);
  }
  // «TL» for «Tân Lập» for «xã Tân Lập».
  for (const [office, first] of meant) {
    let last = first;
    for (let next = meant.get(last); next !== undefined && next !== office; next = meant.get(last)) last = next;
    meant.set(office, last);
  }
  return meant;
}

function lettersOf(own: readonly Syllable[]): string {
  return own.map(({ letter }) => letter).join("");
}

/** Whether the first name is the second with something left out. */
function isShortFor(short: UnitSpelling, long: UnitSpelling): boolean {
  if (short.kind !== null && short.kind !== long.kind) return false;
  const candidates = [long.own, ...(long.endsInLevel && !short.endsInLevel ? [withoutLevel(long)] : [])];
  return candidates.some((own) => {
    if (own.length !== short.own.length) return false;
    if (!own.every((syllable, index) => says(short.own[index], syllable))) return false;
    const leavesOut =
      short.kind !== long.kind ||
      own.length !== long.own.length ||
      own.some(({ key }, index) => key !== null && short.own[index]?.key === null);
    return leavesOut;
  });
}

function says(short: Syllable | undefined, long: Syllable): boolean {
  return short !== undefined && (short.key === null ? short.letter === long.letter : short.key === long.key);
}

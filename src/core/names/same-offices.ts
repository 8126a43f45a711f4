import type { Syllable } from "./name-words";
import type { UnitSpelling } from "./unit-spelling";
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
  // Thousands of files repeat the same few names letter by letter: each is spelled once.
  const written = new Map<string, Office | null>();
  const own = names.map((name, place): Office | null => {
    const known = written.get(name);
    if (known !== undefined) return known;
    const office = name.trim() === "" ? null : officeOf(name, place, offices);
    written.set(name, office);
    return office;
  });
  const meant = shortNames([...offices.values()]);
  return own.map((office, place) => (office === null ? place : (meant.get(office) ?? office).place));
}

function officeOf(name: string, place: number, offices: Map<string, Office>): Office {
  const spelling = spellingOf(name);
  const key = keyOf(spelling);
  const office = offices.get(key) ?? { place, spelling, short: isShort(spelling) };
  offices.set(key, office);
  return office;
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
  // Of a province's thousands of names few are short: the others are kept only under what those ask for.
  const byLetters = new Map<string, Office[]>();
  const byWords = new Map<string, Office[]>();
  const short = offices.filter((office) => office.short);
  for (const { spelling } of short) {
    const words = wordsOf(spelling.own);
    if (words === null) byLetters.set(lettersOf(spelling.own), []);
    else byWords.set(words, []);
  }
  const put = (own: readonly Syllable[], office: Office): void => {
    // Thousands share their initials: names that are spelled out are looked up by their words.
    if (byLetters.size > 0) byLetters.get(lettersOf(own))?.push(office);
    if (byWords.size > 0) byWords.get(wordsOf(own) ?? "")?.push(office);
  };
  for (const office of short.length === 0 ? [] : offices) {
    put(office.spelling.own, office);
    if (office.spelling.endsInLevel) put(withoutLevel(office.spelling), office);
  }
  const meant = new Map<Office, Office>();
  for (const office of short) {
    const { own } = office.spelling;
    const words = wordsOf(own);
    const alike = words === null ? byLetters.get(lettersOf(own)) : byWords.get(words);
    const only = onlyOne(alike ?? [], (other) => other !== office && isShortFor(office.spelling, other.spelling));
    if (only !== null) meant.set(office, only);
  }
  // «TL» for «Tân Lập» for «xã Tân Lập».
  for (const [office, first] of meant) {
    let last = first;
    for (let next = meant.get(last); next !== undefined && next !== office; next = meant.get(last)) last = next;
    meant.set(office, last);
  }
  return meant;
}

/** The one that fits; null where none does, or several do. */
function onlyOne(offices: readonly Office[], fits: (office: Office) => boolean): Office | null {
  let only: Office | null = null;
  for (const office of offices) {
    if (!fits(office)) continue;
    if (only !== null) return null;
    only = office;
  }
  return only;
}

/** Its syllables; null where one of them is a letter alone. */
function wordsOf(own: readonly Syllable[]): string | null {
  const keys = own.flatMap(({ key }) => (key === null ? [] : [key]));
  return keys.length < own.length ? null : keys.join(" ");
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

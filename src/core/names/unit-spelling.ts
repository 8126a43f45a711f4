import type { PlaceKind } from "../../domain/lexicon/unit-kinds";
import { COMMITTEE, PLACE_KINDS } from "../../domain/lexicon/unit-kinds";
import type { NameWord, Syllable } from "./name-words";
import { nameWords } from "./name-words";

/** A unit's name taken apart: «UBND TP Bắc Giang» is the place Bắc Giang, a city. */
export interface UnitSpelling {
  /** Null where the name says no kind of place. */
  readonly kind: PlaceKind | null;
  /** The name without the committee and the kind of place. */
  readonly own: readonly Syllable[];
  /** An office that says at its end of which level it is: «Thanh tra tỉnh»; its name is also said without. */
  readonly endsInLevel: boolean;
}

interface KindWords {
  readonly id: PlaceKind;
  readonly keys: readonly string[];
  readonly shorts: readonly string[];
}

const KINDS: readonly KindWords[] = PLACE_KINDS.map(({ id, words, shorts }) => ({
  id,
  keys: nameWords(words).map(({ key }) => key),
  shorts,
}));
const COMMITTEE_KEYS = nameWords(COMMITTEE.words).map(({ key }) => key);

/** Takes a name apart as its table writes it. */
export function spellingOf(name: string): UnitSpelling {
  const words = nameWords(name);
  const heads = headsAt(words, 0);
  const rest = words.slice(heads.to);
  const shouts = !/\p{Ll}/u.test(name);
  const own = rest.flatMap((word) => syllables(word, shouts));
  const last = rest.at(-1);
  return {
    kind: heads.kind,
    own: own.length === 0 ? words.flatMap((word) => syllables(word, shouts)) : own,
    endsInLevel: heads.kind === null && rest.length > 1 && last !== undefined && isLevelWord(last),
  };
}

/** A name written in capitals throughout is no row of abbreviations. */
function syllables(word: NameWord, shouts: boolean): readonly Syllable[] {
  const { letters } = word;
  const short = letters !== null && (!shouts || !/[aeiouy]/.test(letters) || word.key === COMMITTEE.short);
  return short ? Array.from(letters, (letter) => ({ key: null, letter })) : [word.syllable];
}

export function isLevelWord({ key }: NameWord): boolean {
  return KINDS.some(({ keys, id }) => keys.length === 1 && keys[0] === key && (id === "province" || id === "district"));
}

export interface Heads {
  readonly committee: boolean;
  readonly kind: PlaceKind | null;
  /** Place of the first word behind them; where they begin if there are none. */
  readonly to: number;
}

/** The committee and the kind of place that a name begins with, written out or shortened. */
export function headsAt(words: readonly NameWord[], from: number): Heads {
  let to = from;
  let committee = false;
  if (words[to]?.key === COMMITTEE.short) to += 1;
  else if (COMMITTEE_KEYS.every((key, index) => words[from + index]?.key === key)) to += COMMITTEE_KEYS.length;
  committee = to > from;
  const kind = KINDS.find(({ keys, shorts }) => {
    const first = words[to];
    if (first === undefined || (committee && first.gap === "break")) return false;
    if (shorts.includes(first.key) && nameFollows(words[to + 1])) return true;
    return keys.every((key, index) => {
      const word = words[to + index];
      return word?.key === key && (index === 0 || word.gap === "space");
    });
  });
  if (kind === undefined) return { committee, kind: null, to };
  const short = kind.shorts.includes(words[to]?.key ?? "");
  return { committee, kind: kind.id, to: to + (short ? 1 : kind.keys.length) };
}

function nameFollows(next: NameWord | undefined): boolean {
  return next !== undefined && (next.gap === "space" || next.gap === "dot") && (next.capital || /^\d/.test(next.key));
}

/**
 * How many words from a place on say all the syllables, in full or by their first letters; 0 where they do not. A full
 * stop stands only behind an abbreviation.
 */
export function wordsSaying(words: readonly NameWord[], from: number, own: readonly Syllable[]): number {
  let at = from;
  let syllable = 0;
  while (syllable < own.length) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined) return 0;
    if (at > from && (word.gap === "break" || (word.gap === "dot" && (before?.letters ?? null) === null))) return 0;
    const wanted = own[syllable];
    if (wanted === undefined) return 0;
    if (wanted.key === word.key) syllable += 1;
    else if (word.letters !== null) {
      const letters = Array.from(word.letters);
      if (!letters.every((letter, index) => own[syllable + index]?.letter === letter)) return 0;
      syllable += letters.length;
    } else if (wanted.key === null && wanted.letter === word.initial) syllable += 1;
    else return 0;
    at += 1;
  }
  return at - from;
}

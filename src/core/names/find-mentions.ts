import type { PlaceKind } from "../../domain/lexicon/unit-kinds";
import { DESKS, OFFICE_HEADS, PLACE_LEVELS } from "../../domain/lexicon/unit-kinds";
import type { NameWord } from "./name-words";
import { nameWords } from "./name-words";
import { nearUnits } from "./near-units";
import type { NamedUnit, UnitNames } from "./unit-names";
import { withoutLevel } from "./unit-names";
import { headsAt, isLevelWord, wordsSaying } from "./unit-spelling";

/** An office that a text names. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Rows of the table that bear the name: one, several that cannot be told apart, or none. */
  readonly rows: readonly number[];
  /** Names of the table that are like it, where no row bears it: for asking, never for assuming. */
  readonly near: readonly string[];
}

const HEADS = OFFICE_HEADS.map((head) => nameWords(head).map(({ key }) => key)).sort((a, b) => b.length - a.length);
const STANDING = DESKS.map((desk) => nameWords(desk).map(({ key }) => key)).sort((a, b) => b.length - a.length);

/** Words of a name beyond this are a sentence. */
const LONGEST = 9;

/**
 * The offices that a stretch of a text names, in order, without overlaps: by the names of the table and what they are
 * usually shortened to; and names of offices that the table does not have.
 *
 * @param stops whether at an offset something begins that is no part of a name: a verb, a figure
 * @param bare whether a place may stand without its kind, as sentences name it: «Tân Yên 420 hồ sơ»
 */
export function mentionsIn(
  text: string,
  from: number,
  to: number,
  names: UnitNames,
  stops: (at: number) => boolean,
  bare = false,
): readonly Mention[] {
  const words = nameWords(text, from, to);
  const found: { readonly from: number; readonly to: number; readonly units: readonly NamedUnit[] | null }[] = [];
  let plural: readonly PlaceKind[] | "offices" | null = null;
  for (let at = 0; at < words.length;) {
    plural = pluralAt(words, at) ?? plural;
    const desk = startsWith(words, at, STANDING);
    const here =
      desk > 0
        ? null
        : (mentionAt(words, at, names, plural) ??
          (bare ? bareAt(words, at, names) : null) ??
          strangerAt(words, at, names, stops));
    if (here !== null) {
      const last = found.at(-1);
      // «xã Tân Lập, huyện Lục Ngạn»: the district says where the commune lies.
      if (last !== undefined && placedIn(words, last.from, last.to, at))
        found[found.length - 1] = { ...last, to: here.to };
      else found.push({ from: at, ...here });
    }
    at = here?.to ?? at + Math.max(1, desk);
  }
  return found.map(({ from: first, to: end, units }): Mention => {
    const start = words[first]?.start ?? from;
    const until = words[end - 1]?.end ?? start;
    const named = text.slice(start, until).replace(/\s+/g, " ");
    return {
      start,
      end: until,
      text: named,
      rows: units?.map(({ row }) => row) ?? [],
      near: units === null ? nearUnits(named, names) : [],
    };
  });
}

interface Found {
  readonly to: number;
  readonly units: readonly NamedUnit[] | null;
}

/** A unit of the table whose name begins at a word. */
function mentionAt(
  words: readonly NameWord[],
  at: number,
  names: UnitNames,
  plural: readonly PlaceKind[] | "offices" | null,
): Found | null {
  const heads = headsAt(words, at);
  let best: { to: number; units: NamedUnit[] } | null = null;
  const take = (unit: NamedUnit, to: number): void => {
    if (to === 0 || goesOn(words, to)) return;
    if (best === null || to > best.to) best = { to, units: [unit] };
    else if (to === best.to && !best.units.includes(unit)) best.units.push(unit);
  };
  const whole = (from: number, unit: NamedUnit, own = unit.own): number => {
    const count = wordsSaying(words, from, own);
    return count === 0 ? 0 : from + count;
  };
  const first = words[at];
  if (first === undefined) return null;
  if (heads.to > at)
    for (const unit of names.byLetter.get(words[heads.to]?.initial ?? "") ?? []) {
      const fits = heads.kind === null ? unit.kind !== null : unit.kind === null || unit.kind === heads.kind;
      if (fits && words[heads.to]?.gap !== "break" && words[heads.to]?.gap !== "join")
        take(unit, whole(heads.to, unit));
    }
  if (first.capital || heads.to === at)
    for (const unit of names.byLetter.get(first.initial) ?? []) {
      if (unit.kind === null) {
        take(unit, whole(at, unit));
        if (unit.endsInLevel) take(unit, levelless(words, whole(at, unit, withoutLevel(unit))));
      } else if (first.capital && Array.isArray(plural) && plural.includes(unit.kind) && unit.own.length > 1)
        take(unit, whole(at, unit));
    }
  // «các sở: Tư pháp, Nội vụ»
  if (plural === "offices" && first.capital)
    for (const unit of names.units)
      if (unit.own[0]?.key === SO && unit.own.length > 2) take(unit, whole(at, unit, unit.own.slice(1)));
  return best;
}

const SO = nameWords("sở")[0]?.key ?? "";

/** Words behind which a sentence names whom it counts: not «Bưu điện Tân Yên», «ông Tân Yên». */
const NAMING: ReadonlySet<string> = new Set(nameWords("là tại của như gồm thuộc ở riêng với").map(({ key }) => key));

/** A place without its kind: «Tân Yên». A city is often called as its province: it is asked about. */
function bareAt(words: readonly NameWord[], at: number, names: UnitNames): Found | null {
  const [first, before] = [words[at], words[at - 1]];
  if (first === undefined || !first.capital || headsAt(words, at).to > at) return null;
  const opens = before === undefined || first.gap === "break" || first.gap === "join" || NAMING.has(before.key);
  if (!opens) return null;
  const fitting = (names.byLetter.get(first.initial) ?? []).flatMap((unit) => {
    const count = unit.kind === null || unit.own.length < 2 ? 0 : wordsSaying(words, at, unit.own);
    const named = words.slice(at, at + count);
    const proper = count > 1 && named.every(({ capital, letters }) => capital && letters === null);
    return proper && !goesOn(words, at + count) ? [{ unit, to: at + count }] : [];
  });
  const [one] = fitting;
  if (one === undefined) return null;
  const units = fitting.filter(({ to }) => to === one.to).map(({ unit }) => unit);
  return { to: one.to, units: units.some(({ kind }) => kind === "city") ? null : units };
}

/** «Công an» of «Công an tỉnh», but not where another level follows: «Công an huyện …». */
function levelless(words: readonly NameWord[], to: number): number {
  const next = words[to];
  return to > 0 && next !== undefined && next.gap === "space" && isLevelWord(next) ? 0 : to;
}

/** A proper name that goes on behind the words that were recognised is another name: «Tân Lập Thượng». */
function goesOn(words: readonly NameWord[], to: number): boolean {
  const last = words[to - 1];
  const next = words[to];
  return (
    last !== undefined &&
    next !== undefined &&
    next.gap === "space" &&
    next.capital &&
    next.letters === null &&
    last.capital
  );
}

/** What every row of a list may be, so that none says it. */
const UNSAID = [["trường"], ["bệnh", "viện"], ["công", "ty"]].map((words) =>
  words.flatMap((word) => nameWords(word).map(({ key }) => key)),
);

/** The name of an office that the table does not have. */
function strangerAt(
  words: readonly NameWord[],
  at: number,
  names: UnitNames,
  stops: (at: number) => boolean,
): Found | null {
  const heads = headsAt(words, at);
  const place = heads.to > at;
  const from = place ? heads.to : at + startsWith(words, at, HEADS);
  if (from === at || heads.kind === "province") return null;
  const first = words[from];
  if (first === undefined || first.gap === "break" || first.gap === "join") return null;
  // «Công an huyện Lạng Giang»
  const seat = place || first.gap !== "space" ? null : placeAt(words, from);
  if (seat !== null) return { to: seat, units: null };
  // «Trường Tiểu học Kim Đồng» of a list of schools: its rows go without the word.
  const listed = startsWith(words, at, UNSAID) === from - at ? mentionAt(words, from, names, null) : null;
  if (listed !== null) return listed;
  if (!first.capital && !(isNumbered(heads.kind, first) && !LEVEL_BEFORE.has(words[at - 1]?.key ?? ""))) return null;
  // A sentence may begin with a capital behind a head: «Sở. Tiếp nhận …».
  if (first.gap === "dot" && words[from - 1]?.letters === null && (words[from - 1]?.key.length ?? 0) > 2) return null;
  let to = from + 1;
  while (to - from < LONGEST) {
    const next = words[to];
    if (next === undefined || next.gap === "break" || next.gap === "dot") break;
    if (!next.capital && stops(next.start)) break;
    if (next.gap === "join" && (!next.capital || place || mentionAt(words, to, names, null) !== null)) break;
    // Names of places are capitals throughout; in those of offices small words belong to the capital before them.
    if (!next.capital && (place || words[to - 1]?.capital === false)) break;
    if (headsAt(words, to).kind !== null && !next.capital) break;
    to += 1;
  }
  // «Phòng Tư pháp huyện Lạng Giang» is no row of the district.
  const of = place || words[to]?.gap !== "space" ? null : placeAt(words, to);
  return { to: of ?? to, units: null };
}

/** «Phường 5», «Quận 12»; communes and the places above them have no numbers for names: «cấp xã 15, cấp tỉnh 4». */
function isNumbered(kind: PlaceKind | null, { key }: NameWord): boolean {
  return (kind === "ward" || kind === "urbanDistrict") && /^\d{1,2}$/.test(key);
}

/** «cấp phường 15», «các phường 15»: of all of them. */
const LEVEL_BEFORE: ReadonlySet<string> = new Set(nameWords("cấp khối các những toàn").map(({ key }) => key));

/** Where a place's name that begins with its kind ends; null where none begins. */
function placeAt(words: readonly NameWord[], at: number): number | null {
  const { kind, to } = headsAt(words, at);
  if (kind === null || words[to]?.capital !== true || words[to].gap !== "space") return null;
  let end = to + 1;
  while (words[end]?.capital === true && words[end]?.gap === "space") end += 1;
  return end;
}

/** Whether what begins at a word says where the commune before it lies. */
function placedIn(words: readonly NameWord[], from: number, to: number, at: number): boolean {
  if (at !== to || (words[at]?.gap !== "join" && words[at]?.gap !== "space")) return false;
  const inner = headsAt(words, from).kind;
  const outer = headsAt(words, at).kind;
  return inner !== null && outer !== null && PLACE_LEVELS[inner] === "commune" && PLACE_LEVELS[outer] !== "commune";
}

const SEVERAL = nameWords("các")[0]?.key ?? "";

/** «các huyện, thành phố», «các sở»: in the list that follows names may stand without their kind. */
function pluralAt(words: readonly NameWord[], at: number): readonly PlaceKind[] | "offices" | null {
  if (words[at]?.key !== SEVERAL) return null;
  let next = at + 1;
  const kinds: PlaceKind[] = [];
  if (words[next]?.key === SO) return "offices";
  for (;;) {
    const { kind, to } = headsAt(words, next);
    if (kind === null) break;
    kinds.push(kind);
    next = to;
  }
  return kinds.length === 0 ? null : kinds;
}

/** How many words one of the phrases takes at a place; 0 where none stands there. */
function startsWith(words: readonly NameWord[], at: number, phrases: readonly (readonly string[])[]): number {
  const found = phrases.find((keys) =>
    keys.every((key, index) => {
      const word = words[at + index];
      return word?.key === key && (index === 0 || word.gap === "space" || word.gap === "join");
    }),
  );
  return found?.length ?? 0;
}

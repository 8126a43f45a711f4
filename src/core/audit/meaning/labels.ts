import type { Tag } from "../../../domain/lexicon/tags";
import { LEVEL_TAGS, NOUN_TAGS } from "../../../domain/lexicon/tags";
import { MEASURE_TAGS } from "../lexicon/lexicon";
import type { Unit } from "./unit";

/** The words that belong to one figure of a sentence. */
export interface FigureLabel {
  /** Place of the figure among the units. */
  readonly at: number;
  /** Units before the figure that speak of it, in order. */
  readonly head: readonly Unit[];
  /** Units behind it. */
  readonly tail: readonly Unit[];
  /** Units behind the bracket that follows it: «90 hồ sơ (chiếm 2,16%) bị trả lại». */
  readonly afterwards: readonly Unit[];
  /** All units between the figure before and this one. */
  readonly gap: readonly Unit[];
  /** For each bracket that is open here, outermost first: the place of the figure right before it; null where other words stand between. */
  readonly brackets: readonly (number | null)[];
}

const has = (units: readonly Unit[], wanted: ReadonlySet<Tag>): boolean => units.some((unit) => hasAny(unit, wanted));
const TELLING: ReadonlySet<Tag> = new Set<Tag>([
  ...MEASURE_TAGS,
  ...LEVEL_TAGS,
  "everyLevel",
  "total",
  "remainder",
  "cumulative",
  "formerly",
  "up",
  "down",
]);
const NOUNS: ReadonlySet<Tag> = new Set<Tag>(NOUN_TAGS);
const INTRODUCES: ReadonlySet<Tag> = new Set<Tag>(["link", "total"]);
const BINDS: ReadonlySet<Tag> = new Set<Tag>(["amongThem", "consistsOf"]);

/** Divides the words of a sentence among its figures. `isPercent` tells a percentage, which follows its count. */
export function labelsOf(units: readonly Unit[], isPercent: (figure: number) => boolean): readonly FigureLabel[] {
  const places = units.flatMap((unit, place) => (unit.is === "figure" ? [place] : []));
  const open = bracketsWithFigures(units);
  const cuts = places.map((place, index) => cutGap(units, places[index - 1] ?? -1, place, open, isPercent));
  const labels: FigureLabel[] = [];
  const stack: (number | null)[] = [];
  places.forEach((at, index) => {
    const before = places[index - 1] ?? -1;
    for (let place = before + 1; place < at; place += 1) {
      const unit = units[place];
      if (unit?.is !== "mark" || !open.has(place)) continue;
      if (unit.mark === "(")
        stack.push(before >= 0 && separators(units, before + 1, place, open).length === 0 ? before : null);
      else stack.pop();
    }
    const next = cuts[index + 1] ?? lastCut(units, at, open);
    const cut = cuts[index];
    labels.push({
      at,
      head: units.slice(cut?.headFrom ?? at, at),
      tail: units.slice(at + 1, next.tailTo),
      afterwards: [],
      gap: units.slice(before + 1, at),
      brackets: [...stack],
    });
  });
  return labels.map((label, index) => ({
    ...label,
    afterwards: afterBracket(units, label.at, places, index, cuts, open),
  }));
}

/** Places of the brackets that have a figure between them. Only these structure a sentence. */
function bracketsWithFigures(units: readonly Unit[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const stack: { place: number; figures: number }[] = [];
  let figures = 0;
  units.forEach((unit, place) => {
    if (unit.is === "figure") figures += 1;
    if (unit.is !== "mark") return;
    if (unit.mark === "(") stack.push({ place, figures });
    if (unit.mark !== ")") return;
    const opened = stack.pop();
    if (opened === undefined || opened.figures === figures) return;
    found.set(opened.place, place);
    found.set(place, opened.place);
  });
  // A bracket that never closes still opens where a figure follows.
  for (const { place, figures: before } of stack) if (before < figures) found.set(place, units.length);
  return found;
}

interface Cut {
  /** End of the words of the figure before the gap. */
  readonly tailTo: number;
  /** Begin of the words of the figure behind it. */
  readonly headFrom: number;
}

function separators(units: readonly Unit[], from: number, to: number, open: ReadonlyMap<number, number>): number[] {
  const found: number[] = [];
  let hidden = 0;
  for (let place = from; place < to; place += 1) {
    const unit = units[place];
    if (unit === undefined) continue;
    if (unit.is === "mark" && (unit.mark === "(" || unit.mark === ")")) {
      if (open.has(place)) found.push(place);
      else hidden = Math.max(0, hidden + (unit.mark === "(" ? 1 : -1));
    } else if (hidden > 0) continue;
    else if (
      unit.is === "mark"
        ? unit.mark !== "/" && unit.mark !== "+" && !(unit.mark === ":" && place === to - 1)
        : hasAny(unit, BINDS)
    )
      found.push(place);
  }
  return found;
}

const hasAny = (unit: Unit, tags: ReadonlySet<Tag>): boolean => {
  for (const tag of unit.tags) if (tags.has(tag)) return true;
  return false;
};

function cutGap(
  units: readonly Unit[],
  before: number,
  at: number,
  open: ReadonlyMap<number, number>,
  isPercent: (figure: number) => boolean,
): Cut {
  const from = before + 1;
  const marks = separators(units, from, at, open);
  const pauses = placesOf(units, from, at, "pause");
  const first = marks[0];
  const last = marks.at(-1);
  const left = units[before];
  if (first !== undefined && last !== undefined) {
    const tail = units.slice(from, first);
    const pause = pauses.find((place) => place < first && place > from && has(tail.slice(0, place - from), NOUNS));
    const tailTo =
      pause !== undefined && left !== undefined && has(headOf(units, before), MEASURE_TAGS) ? pause : first;
    return { tailTo, headFrom: extended(units, from, last + 1, at, marks) };
  }
  if (left === undefined) return { tailTo: from, headFrom: from };
  const [pause] = pauses;
  if (pause !== undefined) return { tailTo: pause, headFrom: pause + 1 };
  const unit = units[at];
  if (unit?.is === "figure" && isPercent(unit.figure)) {
    const share = [
      ...placesOf(units, from, at, "share"),
      ...placesOf(units, from, at, "up"),
      ...placesOf(units, from, at, "down"),
    ].sort((a, b) => a - b)[0];
    return share === undefined ? { tailTo: at, headFrom: at } : { tailTo: share, headFrom: share };
  }
  const leftIsPercent = left.is === "figure" && isPercent(left.figure);
  const nearest = units[at - 1];
  const introduced = nearest !== undefined && hasAny(nearest, INTRODUCES);
  // «Trong 10.250 hồ sơ tiếp nhận có 8.200 hồ sơ …»: what stands before «có» still speaks of the first count.
  const counted = units[from];
  if (
    introduced &&
    !leftIsPercent &&
    counted?.tags.has("dossier") === true &&
    !has(headOf(units, before), MEASURE_TAGS) &&
    nearest.tags.has("link")
  )
    return { tailTo: at - 1, headFrom: at - 1 };
  if (!leftIsPercent && !introduced && !has(headOf(units, before), MEASURE_TAGS)) return { tailTo: at, headFrom: at };
  return splitAtNoun(units, from);
}

/** Only the noun behind it belongs to the figure before: the rest speaks of what follows. */
function splitAtNoun(units: readonly Unit[], from: number): Cut {
  const nounEnds = units[from] !== undefined && hasAny(units[from], NOUNS) ? from + 1 : from;
  return { tailTo: nounEnds, headFrom: nounEnds };
}

/** The words right before a figure, back to the mark or figure before them. */
function headOf(units: readonly Unit[], at: number): readonly Unit[] {
  let from = at;
  while (from > 0 && units[from - 1]?.is !== "mark" && units[from - 1]?.is !== "figure") from -= 1;
  return units.slice(from, at);
}

/** Where nothing in the words right before a figure tells what it counts, those before the comma do: «trả lại cho tổ chức, cá nhân là: 0». */
function extended(
  units: readonly Unit[],
  from: number,
  headFrom: number,
  at: number,
  marks: readonly number[],
): number {
  let head = headFrom;
  for (let index = marks.length - 1; index > 0; index -= 1) {
    const before = units.slice((marks[index - 1] ?? from) + 1, marks[index]);
    if (has(units.slice(head, at), TELLING) || units.slice(head, at).some(({ is }) => is === "period"))
      return isWay(before) && isWay(units.slice(head, head + 1)) ? (marks[index - 1] ?? from) + 1 : head;
    const mark = units[marks[index] ?? 0];
    const soft = mark?.is !== "mark" || mark.mark === "," || mark.mark === ":" || mark.mark === "-";
    if (!soft) return headFrom;
    head = (marks[index - 1] ?? from) + 1;
  }
  const first = units[marks[0] ?? 0];
  if (!has(units.slice(head, at), TELLING) && from === 0 && (first?.is !== "mark" || first.mark !== ";")) head = from;
  return has(units.slice(head, at), TELLING) ? head : headFrom;
}

const WAYS: ReadonlySet<Tag> = new Set<Tag>(["direct", "postal", "online"]);

const RECEIVED_BY: ReadonlySet<Tag> = new Set<Tag>([...WAYS, "received"]);

/** «trực tiếp, dịch vụ bưu chính: 2.500», «tiếp nhận trực tiếp, qua bưu chính 2.500»: two ways of sending with one figure. */
function isWay(units: readonly Unit[]): boolean {
  return has(units, WAYS) && units.every((unit) => unit.is === "said" && hasAny(unit, RECEIVED_BY));
}

function placesOf(units: readonly Unit[], from: number, to: number, tag: Tag): number[] {
  const places: number[] = [];
  for (let place = from; place < to; place += 1) if (units[place]?.tags.has(tag) === true) places.push(place);
  return places;
}

/** The words behind the last figure, up to the first mark. */
function lastCut(units: readonly Unit[], at: number, open: ReadonlyMap<number, number>): Cut {
  const marks = separators(units, at + 1, units.length, open);
  const first = marks[0] ?? units.length;
  if (has(headOf(units, at), TELLING) || has(units.slice(at + 1, first), TELLING))
    return { tailTo: first, headFrom: units.length };
  // «218.763 hồ sơ của các tổ chức, cá nhân yêu cầu giải quyết»
  const comma = units[first];
  const second = marks[1] ?? units.length;
  const goesOn = comma?.is === "mark" && comma.mark === "," && has(units.slice(first + 1, second), MEASURE_TAGS);
  return { tailTo: goesOn ? second : first, headFrom: units.length };
}

function afterBracket(
  units: readonly Unit[],
  at: number,
  places: readonly number[],
  index: number,
  cuts: readonly Cut[],
  open: ReadonlyMap<number, number>,
): readonly Unit[] {
  const [nextMark] = separators(units, at + 1, places[index + 1] ?? at + 1, open);
  const mark = nextMark === undefined ? undefined : units[nextMark];
  const closes = nextMark === undefined ? undefined : open.get(nextMark);
  if (mark?.is !== "mark" || mark.mark !== "(" || closes === undefined || closes >= units.length) return [];
  const following = places.findIndex((place, other) => other > index && place > closes);
  const limit = following < 0 ? units.length : (cuts[following]?.headFrom ?? units.length);
  const [end] = separators(units, closes + 1, limit, open);
  return units.slice(closes + 1, Math.min(end ?? limit, limit));
}

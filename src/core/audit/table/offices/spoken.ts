import type { Table } from "../../../model/table";
import type { Scene } from "../../claims/claim";
import { compose } from "../../meaning/compose";
import type { Unit } from "../../meaning/unit";
import { hasMeasure, tagsOf } from "../../meaning/words-of";
import type { Sentence } from "../../passages/piece";
import type { Item, Marker } from "./items";
import { itemsOf } from "./items";
import type { Scoped } from "./scopes";
import { markersOf, scopedBy, scopeOfCounted } from "./scopes";

/** What words name: glossary ids, the likeliest first; `onTime` is for the figures beside it to tell. */
export interface Topic {
  readonly ids: readonly string[];
  /** «tỷ lệ …» */
  readonly isRate: boolean;
}

/** A sentence, and whose figures it gives. */
export interface Spoken {
  readonly index: number;
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  /** Place among the items of each figure, by its index in the text. */
  readonly places: ReadonlyMap<number, number>;
  /** By place among the items. */
  readonly scopes: ReadonlyMap<number, Scoped>;
  /** Whose words those at a place are. */
  readonly scopeAt: (place: number) => Scoped;
  /** Whom else a figure may speak of, where an office stands between it and what the sentence began with. */
  readonly closers: (place: number) => readonly Scoped[];
  /** Offices that are told something before a place: «Đề nghị Sở A trả 8 hồ sơ quá hạn» speaks of theirs, and of what is to come. */
  readonly asked: (place: number) => readonly Scoped[];
  /** The offices of a level of government that is spoken of. */
  readonly levelScope: (levels: string) => Scoped;
  /** The measure that was spoken of last before a place, in this sentence or the paragraph. */
  readonly topicAt: (place: number) => Topic | null;
  /** All measures spoken of before a place, the nearest first. */
  readonly topicsAt: (place: number) => readonly Topic[];
}

/** Sentences are read in order: who is spoken of, and of what, holds on in a paragraph and in the list under a title. */
export function spokenIn(scene: Scene, table: Table): readonly Spoken[] {
  let subject: readonly Marker[] = [];
  let topic: Topic | null = null;
  let title: Topic | null = null;
  let paragraph = -1;
  const all: Spoken[] = [];
  scene.read.sentences.forEach((sentence, index) => {
    if (sentence.tabular) return;
    const { items, asked } = itemsOf(scene.read.text, scene.meaning.units[index] ?? [], table);
    const anew = sentence.paragraph !== paragraph && sentence.bullet === null && !sentence.numbered;
    if (anew || sentence.heading) topic = title = null;
    if (anew && (sentence.heading || !underTitle(all.at(-1)?.sentence))) subject = [];
    paragraph = sentence.paragraph;
    const lead = leadOf(items);
    if (lead.length > 0) subject = lead;
    const made = spoken(scene, table, sentence, index, items, lead.length > 0 ? [] : subject, [topic, title]);
    all.push({ ...made, asked: (place) => askedBefore(table, asked, items[place]) });
    topic = topicsIn(items, items.length)[0] ?? topic;
    // «Hồ sơ quá hạn:», and a bullet an office: what the title says holds for each, whatever the bullet before ended with.
    if (sentence.heading || (sentence.bullet === null && !sentence.numbered)) title = topic;
  });
  return all;
}

const TIMES = "lần";

function underTitle(before: Sentence | undefined): boolean {
  return before?.heading === true || before?.bullet !== undefined;
}

function spoken(
  scene: Scene,
  table: Table,
  sentence: Sentence,
  index: number,
  items: readonly Item[],
  carried: readonly Marker[],
  earlier: readonly (Topic | null)[],
): Omit<Spoken, "asked"> {
  const carriedTopics = [...new Set(earlier)].filter((topic) => topic !== null);
  const taken = new Set<Marker>();
  const places = new Map<number, number>();
  const scopes = new Map<number, Scoped>();
  const respectively = distributed(items);
  const scopeAt = (place: number, known: Set<Marker>): Scoped => {
    const { markers, strong, counted } = markersOf(scene.read.text, items, place, known);
    if (counted !== null) {
      const figure = counted.figure === null ? undefined : scene.read.figures[counted.figure];
      const count = figure === undefined ? null : (figure.pair?.[0] ?? figure.value);
      const scoped = scopeOfCounted(table, counted.kinds, count);
      if (scoped !== null) return scoped;
    }
    return markers.length > 0 ? scopedBy(table, markers, strong) : scopedBy(table, carried, false);
  };
  items.forEach((item, place) => {
    if (item.is !== "unit" || item.unit.is !== "figure") return;
    places.set(item.unit.figure, place);
    const turn = respectively.get(place);
    if (turn === null) scopes.set(place, NOBODY);
    // «bằng 2 lần của Xã An Lạc (200)»: the multiple takes nobody's place.
    else if (scene.read.figures[item.unit.figure]?.unitWord === TIMES) scopes.set(place, scopeAt(place, new Set()));
    else scopes.set(place, turn === undefined ? scopeAt(place, taken) : scopedBy(table, [turn], true));
  });
  return {
    index,
    sentence,
    items,
    places,
    scopes,
    scopeAt: (place) => scopeAt(place, new Set()),
    closers: (place) => closersOf(table, items, place),
    levelScope: (levels) => scopedBy(table, [{ is: "group", start: 0, end: 0, levels }], false),
    topicAt: (place) => topicsIn(items, place)[0] ?? carriedTopics[0] ?? null,
    topicsAt: (place) => [...topicsIn(items, place), ...carriedTopics],
  };
}

/** The offices that a sentence begins with, before its first figure. */
function leadOf(items: readonly Item[]): readonly Marker[] {
  const first = items.findIndex((item) => item.is === "unit" && item.unit.is === "figure");
  const lead = items.slice(0, first < 0 ? items.length : first).filter((item) => item.is === "marker");
  const [only] = lead;
  return only === undefined ? [] : lead.length === 1 ? [only.marker] : lead.map(({ marker }) => marker);
}

const NOBODY: Scoped = { choices: [], how: "named", strong: true, problem: null };

/** «Sở A, Sở B và Sở C tiếp nhận lần lượt 10, 20 và 30 hồ sơ»: each figure's office, by its place. */
function distributed(items: readonly Item[]): ReadonlyMap<number, Marker | null> {
  const turns = new Map<number, Marker | null>();
  const said = items.findIndex((item) => item.is === "unit" && item.unit.tags.has("respectively"));
  if (said < 0) return turns;
  const offices = items.flatMap((item) => (item.is === "marker" ? [item.marker] : []));
  const figures = items.flatMap((item, place) => (item.is === "unit" && item.unit.is === "figure" ? [place] : []));
  if (figures.length !== offices.length) {
    // Not all of them are known by name: whose figure which is, nobody knows.
    if (offices.length > 0) figures.filter((place) => place > said).forEach((place) => turns.set(place, null));
    return turns;
  }
  figures.forEach((place, index) => {
    const office = offices[index];
    if (office !== undefined) turns.set(place, office);
  });
  return turns;
}

function askedBefore(table: Table, asked: readonly Marker[], item: Item | undefined): readonly Scoped[] {
  if (item?.is !== "unit") return [];
  const { start } = item.unit;
  return asked.filter((marker) => marker.end <= start).map((marker) => scopedBy(table, [marker], false));
}

/** Where a figure stands before an office, what follows the office may go on with what came first. */
function closersOf(table: Table, items: readonly Item[], place: number): readonly Scoped[] {
  return [...ownerBehind(table, items, place), ...closersBefore(table, items, place)];
}

/** «Trong 110 hồ sơ Sở Xây dựng đang giải quyết»: the office right behind what is counted. */
function ownerBehind(table: Table, items: readonly Item[], place: number): readonly Scoped[] {
  const [noun, office] = [items[place + 1], items[place + 2]];
  const counted = noun?.is === "unit" && noun.unit.tags.has("dossier");
  return counted && office?.is === "marker" && office.marker.is === "office"
    ? [scopedBy(table, [office.marker], false)]
    : [];
}

function closersBefore(table: Table, items: readonly Item[], place: number): readonly Scoped[] {
  const before = items.slice(0, place);
  const figures = before.flatMap((item, at) => (item.is === "unit" && item.unit.is === "figure" ? [at] : []));
  const offices = before.flatMap((item, at) => (item.is === "marker" ? [at] : []));
  const last = offices.at(-1);
  const first = figures[0];
  if (last === undefined || first === undefined || first > last || (figures.at(-1) ?? 0) < last) return [];
  return [
    scopedBy(table, [], false),
    ...offices.slice(0, -1).flatMap((at) => {
      const item = items[at];
      return item?.is === "marker" ? [scopedBy(table, [item.marker], false)] : [];
    }),
  ];
}

/** The measures that the words before a place name, nearest first; what some offices do not have is none that is spoken of. */
function topicsIn(items: readonly Item[], place: number): readonly Topic[] {
  const topics: Topic[] = [];
  const closed: Topic[] = [];
  const own = items[place]?.open ?? [];
  for (let at = place - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.is !== "unit" || !hasMeasure(item.unit.tags)) continue;
    // «quá hạn 43 hồ sơ (30 đã giải quyết, 13 đang giải quyết), trong đó cấp tỉnh 30»: what a closed bracket says is farther off.
    const list = place < items.length && item.open.some((bracket, index) => own[index] !== bracket) ? closed : topics;
    const { units, from } = stretch(items, at, place);
    at = from;
    if (units.some(({ tags }) => tags.has("none"))) continue;
    const { measure, alternatives } = compose(tagsOf(units), null);
    if (measure !== null) list.push({ ids: [measure, ...alternatives], isRate: units.some(isRateWord) });
  }
  return [...topics, ...closed];
}

function isRateWord({ tags }: Unit): boolean {
  return tags.has("share");
}

/** The words around a measure up to the marks, figures and offices beside it. */
function stretch(
  items: readonly Item[],
  at: number,
  until: number,
): { readonly units: readonly Unit[]; readonly from: number } {
  let from = at;
  while (from > 0 && isPlain(items[from - 1])) from -= 1;
  let to = at + 1;
  while (to < until && isPlain(items[to])) to += 1;
  return { units: items.slice(from, to).flatMap((item) => (item.is === "unit" ? [item.unit] : [])), from };
}

function isPlain(item: Item | undefined): boolean {
  return item?.is === "unit" && item.unit.is !== "mark" && item.unit.is !== "figure" && !item.unit.tags.has("pause");
}

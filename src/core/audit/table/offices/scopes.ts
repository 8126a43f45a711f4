import { PLACE_LEVELS, type PlaceKind } from "../../../../domain/lexicon/unit-kinds";
import type { Scope } from "../../../indicators/measure";
import type { Table } from "../../../model/table";
import { unitRows } from "../../../model/table";
import { hasMeasure } from "../../meaning/words-of";
import type { Item, Marker } from "./items";
import { hasOffices, placeKindOf, rowsOfKinds, rowsOfLevels } from "./level-rows";

/** Rows that a figure may speak of. */
export interface PossibleScope {
  readonly scope: Scope;
  /** For sentences: "toàn bảng", "Sở Tư pháp", "10 đơn vị". */
  readonly name: string;
}

/** Whose figure it is. */
export interface Scoped {
  /** Likeliest first; empty where the table has no such rows. */
  readonly choices: readonly PossibleScope[];
  /** named: the text names an office · group, whole: it says so · silent: it does not say. */
  readonly how: "named" | "group" | "whole" | "silent";
  /** The office stands in the figure's own clause. */
  readonly strong: boolean;
  /** Of an office that the table does not have, or has several times. */
  readonly problem: Marker | null;
}

const WHOLE: PossibleScope = { scope: "whole", name: "toàn bảng" };

export function scopedBy(table: Table, markers: readonly Marker[], strong: boolean): Scoped {
  const [first] = markers;
  if (first === undefined || first.is === "whole")
    return { choices: [WHOLE], how: first === undefined ? "silent" : "whole", strong, problem: null };
  if (first.is === "group") {
    const lists = rowsOfLevels(table, first.levels);
    return {
      choices: lists.map((rows) => ({ scope: { rows }, name: `${rows.length} đơn vị` })),
      how: "group",
      strong,
      problem: lists.length === 0 ? first : null,
    };
  }
  const offices = markers.filter((marker) => marker.is === "office");
  const problem = offices.find(({ mention }) => mention.rows.length !== 1) ?? null;
  // «UBND xã Hòa Sơn tiếp nhận 442 hồ sơ» of a table with a row a field: the office whose table it is, perhaps.
  if (problem !== null && problem.mention.rows.length === 0 && !hasOffices(table))
    return { choices: [WHOLE], how: "silent", strong: false, problem: null };
  if (problem !== null) return { choices: [], how: "named", strong, problem };
  const rows = offices.flatMap(({ mention }) => mention.rows);
  const [row] = rows;
  if (row === undefined) return { choices: [WHOLE], how: "silent", strong, problem: null };
  const nameOf = (one: number): string => table.rows[one]?.name ?? "";
  // «Khu công nghiệp 2, Xã Bình Minh 2»: the number of the one before may have been taken for a part of its name; «Sở A và
  // Sở B cùng đạt 100% với 270 và 230 hồ sơ»: to each its own.
  const alone = [...rows].reverse().map((one): PossibleScope => ({ scope: { row: one }, name: nameOf(one) }));
  const choices = rows.length === 1 ? alone : [{ scope: { rows }, name: rows.map(nameOf).join(", ") }, ...alone];
  return { choices, how: "named", strong, problem: null };
}

/** «4 xã», «phường»: offices that are counted, or named by their kind alone. */
export interface CountedOffices {
  /** Place of the number; null where none is said. */
  readonly figure: number | null;
  readonly kinds: ReadonlySet<PlaceKind>;
}

/**
 * The rows that counted offices may be: all of them, or those of their kinds; none where it is not known which they are.
 *
 * @param count how many the text says; null where it says none
 */
export function scopeOfCounted(table: Table, kinds: ReadonlySet<PlaceKind>, count: number | null): Scoped | null {
  const ofKinds = rowsOfKinds(table, kinds);
  if (count === null && ofKinds.length === 0) return null;
  const all = unitRows(table);
  if (count === all.length) return null;
  // «các xã»: the communes, or all that are on their level.
  const ofLevel = count === null ? rowsOfLevels(table, [...kinds].map((kind) => PLACE_LEVELS[kind]).join("+")) : [];
  const choices = [count === null || ofKinds.length === count ? ofKinds : [], ...ofLevel]
    .filter((rows) => rows.length > 0)
    .map((rows) => ({ scope: { rows }, name: `${rows.length} đơn vị` }));
  return { choices, how: "group", strong: false, problem: null };
}

/** The offices that the figure at a place belongs to: right behind it («5 hồ sơ tại Sở Y tế»), else before it. */
export function markersOf(
  text: string,
  items: readonly Item[],
  at: number,
  taken: Set<Marker>,
): { readonly markers: readonly Marker[]; readonly strong: boolean; readonly counted: CountedOffices | null } {
  const behind = markersBehind(text, items, at);
  if (behind.length > 0) {
    behind.forEach((marker) => taken.add(marker));
    return { markers: behind, strong: true, counted: null };
  }
  const own = items[at]?.open ?? [];
  let strong = true;
  let superlative = false;
  for (let place = at - 1; place >= 0; place -= 1) {
    const item = items[place];
    if (item === undefined) continue;
    if (item.is === "unit") {
      const { unit } = item;
      superlative ||= unit.tags.has("top") || unit.tags.has("bottom");
      // «Sở A 100%, thấp nhất là 0% tại 4 đơn vị»: behind the comma it is another's.
      if (unit.is === "mark" && (unit.mark === ";" || (unit.mark === "," && superlative))) strong = false;
      const counted = strong ? countedAt(text, items, place, at) : null;
      if (counted !== null) return { markers: [], strong: false, counted };
      continue;
    }
    // «chiếm 38,9% hồ sơ trực tuyến của cấp huyện (3.873 hồ sơ)»: the bracket says how many they have, whatever was said of them before.
    const isOwnBracket = isOpening(items[place + 1], own.at(-1));
    if ((taken.has(item.marker) && !isOwnBracket) || !item.open.every((bracket, index) => own[index] === bracket))
      continue;
    const row = rowOf(items, place);
    return { markers: row, strong: strong && !isJoined(text, items, row[0]), counted: null };
  }
  return { markers: [], strong: false, counted: null };
}

function isOpening(item: Item | undefined, bracket: number | undefined): boolean {
  return item?.is === "unit" && item.unit.start === bracket;
}

/** «Trung tâm Phục vụ hành chính công và các xã, phường tiếp nhận …»: together with somebody whom the table does not name so. */
function isJoined(text: string, items: readonly Item[], first: Marker | undefined): boolean {
  const at = items.findIndex((item) => item.is === "marker" && item.marker === first);
  const [before, and] = [items[at - 2], items[at - 1]];
  if (and?.is !== "unit" || before?.is !== "unit") return false;
  const isAnd = /^(?:và|cùng|cùng với)$/iu.test(text.slice(and.unit.start, and.unit.end).normalize("NFC"));
  return isAnd && before.unit.is !== "mark" && before.unit.is !== "figure" && !hasMeasure(before.unit.tags);
}

/** Offices counted by the noun at a place, «4 xã», or said by it alone at the head of a clause: «, phường giải quyết 510 hồ sơ». */
function countedAt(text: string, items: readonly Item[], place: number, at: number): CountedOffices | null {
  const noun = items[place];
  if (noun?.is !== "unit" || noun.open.length !== (items[at]?.open.length ?? 0)) return null;
  const kind = placeKindOf(text.slice(noun.unit.start, noun.unit.end));
  if (kind === null && !noun.unit.tags.has("unit")) return null;
  const before = items[place - 1];
  if (before?.is !== "unit") return null;
  const kinds: ReadonlySet<PlaceKind> = new Set(kind === null ? [] : [kind]);
  if (before.unit.is === "figure") return { figure: before.unit.figure, kinds };
  if (kind !== null && /^(?:các|những|khối)$/iu.test(text.slice(before.unit.start, before.unit.end).normalize("NFC")))
    return { figure: null, kinds };
  // «khối xã, phường» is a level, and no ward.
  const earlier = items[place - 2];
  const isListed =
    before.unit.is === "mark" &&
    before.unit.mark === "," &&
    (earlier?.is === "marker" ? earlier.marker.is === "group" : earlier !== undefined && isKind(text, earlier));
  return kind !== null && before.unit.is === "mark" && !isListed ? { figure: null, kinds } : null;
}

function isKind(text: string, { unit }: Extract<Item, { is: "unit" }>): boolean {
  return placeKindOf(text.slice(unit.start, unit.end)) !== null;
}

/** Prepositions by which a count is said to be someone's. */
const BELONGS = /^(của|tại|ở|thuộc|do)$/iu;

/** «39 hồ sơ của phường A và xã B»: of both; «5 hồ sơ của Sở A, Sở B có 3»: of the first. */
function markersBehind(text: string, items: readonly Item[], at: number): readonly Marker[] {
  const first = markerBehind(text, items, at);
  if (first?.is !== "office") return first === null ? [] : [first];
  const from = items.findIndex((item) => item.is === "marker" && item.marker === first);
  if (opensShares(items, from)) return [];
  const found: Marker[] = [first];
  let isClosed = false;
  for (const item of items.slice(from + 1)) {
    const isComma = item.is === "unit" && item.unit.is === "mark" && item.unit.mark === ",";
    if (item.is === "marker" && item.marker.is === "office") found.push(item.marker);
    else if (item.is === "unit" && item.unit.tags.has("pause")) isClosed = true;
    else if (!isComma) return isClosed && !isFigure(item) ? found : [first];
  }
  return isClosed ? found : [first];
}

/** «13 hồ sơ tại Sở A (6 hồ sơ), Sở B (4 hồ sơ) và Sở C»: each has its own, and the first not all of them. */
function opensShares(items: readonly Item[], office: number): boolean {
  if (!isMark(items[office + 1], "(")) return false;
  const end = items.findIndex((item, place) => place > office && isMark(item, ")"));
  const next = items[end + 1];
  const goesOn = isMark(next, ",") || (next?.is === "unit" && next.unit.tags.has("pause"));
  const other = items[end + 2];
  return end >= 0 && goesOn && other?.is === "marker" && other.marker.is === "office" && isMark(items[end + 3], "(");
}

function isMark(item: Item | undefined, mark: string): boolean {
  return item?.is === "unit" && item.unit.is === "mark" && item.unit.mark === mark;
}

function isFigure(item: Item | undefined): boolean {
  return item?.is === "unit" && item.unit.is === "figure";
}

function markerBehind(text: string, items: readonly Item[], at: number): Marker | null {
  for (let place = at + 1; place < items.length && place < at + 9; place += 1) {
    const item = items[place];
    if (item === undefined) return null;
    if (item.is === "unit") {
      if (item.unit.is === "figure" || item.unit.tags.has("pause")) return null;
      if (item.unit.is === "mark" && item.unit.mark !== "(") return null;
      continue;
    }
    const before = items[place - 1];
    if (before?.is !== "unit") return null;
    // «101 hồ sơ cấp tỉnh, 50 hồ sơ cấp xã»
    const isNoun = place === at + 2 && before.unit.tags.has("dossier") && item.marker.is === "group";
    if (isNoun && !isFigure(items[place + 1])) return item.marker;
    if (before.unit.is === "mark") {
      const after = items[place + 1];
      return after?.is === "unit" && after.unit.is === "mark" && after.unit.mark === ")" ? item.marker : null;
    }
    return before.unit.is === "said" &&
      before.unit.tags.has("link") &&
      BELONGS.test(text.slice(before.unit.start, before.unit.end).normalize("NFC"))
      ? item.marker
      : null;
  }
  return null;
}

/** A row of offices without a figure between them, the last one at a place: «Sở A, Sở B và Sở C tiếp nhận …». */
function rowOf(items: readonly Item[], at: number): readonly Marker[] {
  const row: Marker[] = [];
  for (let place = at; place >= 0; place -= 1) {
    const item = items[place];
    if (item === undefined) break;
    if (item.is === "marker") {
      if (row.length > 0 && item.marker.is !== "office") break;
      row.unshift(item.marker);
      if (item.marker.is !== "office") break;
    } else if (!(item.unit.is === "mark" ? item.unit.mark === "," : item.unit.tags.has("pause"))) break;
  }
  return row;
}

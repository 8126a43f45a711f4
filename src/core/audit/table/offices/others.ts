import type { PlaceKind } from "../../../../domain/lexicon/unit-kinds";
import type { Table } from "../../../model/table";
import { unitRows } from "../../../model/table";
import { mentionsIn } from "../../../names/find-mentions";
import { unitNamesOf } from "../../../names/unit-names";
import type { Scene } from "../../claims/claim";
import type { Unit } from "../../meaning/unit";
import type { Item } from "./items";
import { placeKindOf, rowsOfKinds, rowsOfLevels } from "./level-rows";
import { isOfficeOf, levelOfNoun } from "./offices-listed";
import type { Scoped } from "./scopes";
import type { Spoken } from "./spoken";

/** How far before a figure its subject is looked for, in items. */
const REACH = 12;

/** «các đơn vị khác», «4 xã còn lại»: nouns for offices behind «các» or a number, and what says that they are the others. */
interface Others {
  /** Place of «các», or of the number. */
  readonly from: number;
  readonly levels: string | null;
  readonly kinds: ReadonlySet<PlaceKind>;
  /** How many the text says; null where it says «các». */
  readonly count: number | null;
}

/**
 * Whose figure it is where it belongs to «các đơn vị khác», «ba xã còn lại»: all rows, or those of that kind or level,
 * without the offices that the sentence names before; null where no such words stand before it.
 */
export function othersBefore(scene: Scene, table: Table, { items, index }: Spoken, place: number): Scoped | null {
  const others = spokenOf(scene, table, items, place);
  if (others === null) return null;
  const { levels, kinds, count } = others;
  const head = items[others.from];
  const start = scene.meaning.units[index]?.[0]?.start ?? 0;
  const end = head === undefined ? start : head.is === "unit" ? head.unit.start : head.marker.start;
  const named = new Set(
    mentionsIn(scene.read.text, start, end, unitNamesOf(table), () => false, true).flatMap(({ rows }) => rows),
  );
  const lists = [rowsOfKinds(table, kinds), ...(levels === null ? [] : rowsOfLevels(table, levels)), unitRows(table)];
  const rests = lists.map((rows) => rows.filter((row) => !named.has(row))).filter((rows) => rows.length > 0);
  const counted = rests.filter((rows) => count === null || rows.length === count);
  // Named in a sentence before, or some of them without dossiers: which are the others is not known.
  const isKnown = named.size > 0 && counted.length > 0;
  return {
    choices: (isKnown ? counted : []).map((rows) => ({ scope: { rows }, name: `${rows.length} đơn vị khác` })),
    how: "group",
    strong: true,
    problem: null,
  };
}

function spokenOf(scene: Scene, table: Table, items: readonly Item[], place: number): Others | null {
  for (let at = place - 1; at > 0 && at >= place - REACH; at -= 1) {
    const item = items[at];
    if (item?.is !== "unit" || item.unit.is === "figure") return null;
    const { unit } = item;
    const before = items[at - 1];
    if (isRest(unit) && before?.is === "marker")
      return before.marker.is === "group" ? ofLevel(before.marker.levels, at - 1) : null;
    if (unit.is === "mark" && !(unit.mark === ":" && at === place - 1)) return null;
    if (isRest(unit)) return nounsBefore(scene, table, items, at);
  }
  return null;
}

function isRest({ tags }: Unit): boolean {
  return tags.has("rest") || tags.has("remainder");
}

/** «các xã, phường khác» */
function ofLevel(levels: string, from: number): Others {
  return { from, levels, kinds: new Set(), count: null };
}

function nounsBefore(scene: Scene, table: Table, items: readonly Item[], rest: number): Others | null {
  const { text, figures } = scene.read;
  const kinds: (PlaceKind | null)[] = [];
  let levels: string | null = null;
  let at = rest - 1;
  for (; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.is !== "unit") break;
    const { unit } = item;
    if (unit.is === "mark" && unit.mark === "," && kinds.length > 0) continue;
    if (!isOfficeOf(table, text, unit)) break;
    kinds.push(placeKindOf(text.slice(unit.start, unit.end)));
    levels = levelOfNoun(text, unit) ?? levels;
  }
  const head = items[at];
  if (kinds.length === 0 || head?.is !== "unit") return null;
  const { unit } = head;
  const figure = unit.is === "figure" ? figures[unit.figure] : undefined;
  const several = /^(?:các|những)$/iu.test(text.slice(unit.start, unit.end).normalize("NFC"));
  if (figure === undefined ? !several : figure.is !== "count") return null;
  return {
    from: at,
    levels,
    kinds: new Set(kinds.every((kind) => kind !== null) ? kinds : []),
    count: figure?.value ?? null,
  };
}

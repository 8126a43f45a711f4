import type { Table } from "../../../model/table";
import type { Unit } from "../../meaning/unit";
import { levelsOf } from "../../meaning/words-of";
import { foldWord } from "../../passages/fold-word";
import type { Item, Marker } from "./items";
import { hasOffices } from "./level-rows";

/** Words for offices, or for a level of them. */
export function isOffice({ tags }: Unit): boolean {
  return tags.has("unit") || (levelsOf(tags) ?? "") !== "";
}

/** The same, and fields where they are what the table's rows are: «2/5 lĩnh vực». */
export function isOfficeOf(table: Table, text: string, unit: Unit): boolean {
  if (isOffice(unit)) return true;
  const isField = unit.tags.has("topic") && foldWord(text.slice(unit.start, unit.end)) === FIELD;
  return isField && !hasOffices(table);
}

const FIELD = foldWord("lĩnh vực");

/** The level of government that a noun for offices names; null where it names none. */
export function levelOfNoun(text: string, { start, end, tags }: Unit): string | null {
  const named = levelsOf(tags);
  if (named !== null && named !== "") return named;
  const word = text.slice(start, end).normalize("NFC").toLowerCase();
  if (/huyện|quận|thị xã|thành phố/.test(word)) return "district";
  if (/xã|phường|thị trấn/.test(word)) return "commune";
  return /sở/.test(word) ? "province" : null;
}

/** Offices that a text lists. */
export interface List {
  readonly markers: readonly Marker[];
  /** It names all that it speaks of. */
  readonly closed: boolean;
}

/** The offices listed behind a condition, in brackets or behind a colon, «gồm», «là». */
export function listFrom(items: readonly Item[], from: number): List {
  const none: List = { markers: [], closed: false };
  const opener = items[from];
  if (opener === undefined) return none;
  const bracket = opener.is === "unit" && opener.unit.is === "mark" && opener.unit.mark === "(";
  let at = from;
  while (at < from + 4 && isOpener(items[at])) at += 1;
  if (items[at]?.is !== "marker") return none;
  const markers: Marker[] = [];
  let closed = !(items[at - 1]?.is === "unit" && opensPartly(items[at - 1]));
  for (; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.is === "marker") {
      markers.push(item.marker);
      continue;
    }
    const { unit } = item;
    if (unit.is === "mark" && unit.mark === "…") closed = false;
    if (bracket && unit.is === "mark" && unit.mark === ")" && item.open.length <= opener.open.length) break;
    const next = items[at + 1];
    if (unit.is === "figure" && next?.is === "unit" && isOffice(next.unit)) {
      closed = false;
      break;
    }
  }
  return { markers, closed };
}

function isOpener(item: Item | undefined): boolean {
  if (item?.is !== "unit") return false;
  const { unit } = item;
  return unit.is === "mark"
    ? unit.mark === ":" || unit.mark === "(" || unit.mark === ","
    : unit.is === "said" && (unit.tags.has("consistsOf") || unit.tags.has("link"));
}

/** «như …», «trong đó có …»: some of them. */
function opensPartly(item: Item | undefined): boolean {
  return item?.is === "unit" && item.unit.is !== "mark" && !item.unit.tags.has("consistsOf");
}

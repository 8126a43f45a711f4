import type { Table } from "../../../model/table";
import type { Mention } from "../../../names/find-mentions";
import { mentionsIn } from "../../../names/find-mentions";
import { unitNamesOf } from "../../../names/unit-names";
import type { Unit } from "../../meaning/unit";
import { levelsOf } from "../../meaning/words-of";
import { foldWord } from "../../passages/fold-word";

/** Whom a place in a sentence speaks of. */
export type Marker =
  | { readonly is: "office"; readonly start: number; readonly end: number; readonly mention: Mention }
  /** «các sở, ngành», «cấp huyện»: levels joined by "+". */
  | { readonly is: "group"; readonly start: number; readonly end: number; readonly levels: string }
  | { readonly is: "whole"; readonly start: number; readonly end: number };

/** A sentence with the offices in it taken out of its words: their names say nothing of what is counted. */
export type Item = { readonly is: "unit"; readonly unit: Unit; readonly open: readonly number[] } | OfMarker;

interface OfMarker {
  readonly is: "marker";
  readonly marker: Marker;
  /** Places of the brackets that are open here, outermost first. */
  readonly open: readonly number[];
}

/** Words before an office that is told something, says it, or is left out: it is not whose dossiers are counted. */
const ASKED: ReadonlySet<string> = new Set(
  [
    "gửi",
    "giao",
    "đề nghị",
    "yêu cầu",
    "chỉ đạo",
    "phối hợp với",
    "tham mưu",
    "trình",
    "báo cáo của",
    "không tính",
    "chưa tính",
    "không kể",
    "chưa kể",
    "ngoài",
    "trừ",
    "ngoại trừ",
  ].map((words) => words.split(" ").map(foldWord).join(" ")),
);

/** What a sentence consists of, and the offices in it that are only told something. */
export interface Itemised {
  readonly items: readonly Item[];
  readonly asked: readonly Marker[];
}

/** `units`: the words of one sentence. */
export function itemsOf(text: string, units: readonly Unit[], table: Table): Itemised {
  const all = withMarkers(text, units, table);
  const asked = new Set(all.filter((item, index) => item.is === "marker" && isAsked(text, all, index)));
  return {
    items: all.filter((item) => !asked.has(item)),
    asked: [...asked].flatMap((item) => (item.is === "marker" ? [item.marker] : [])),
  };
}

function withMarkers(text: string, units: readonly Unit[], table: Table): readonly Item[] {
  const first = units[0];
  const last = units.at(-1);
  if (first === undefined || last === undefined) return [];
  const verbs = new Set(units.filter(isVerb).map(({ start }) => start));
  const mentions = mentionsIn(text, first.start, last.end, unitNamesOf(table), (at) => verbs.has(at), true);
  const items: Item[] = [];
  const open: number[] = [];
  let next = 0;
  units.forEach((unit, index) => {
    const mention = mentions[next];
    if (mention !== undefined && unit.start >= mention.start) {
      if (unit.start < mention.end) {
        const before = items.at(-1);
        if (before?.is !== "marker" || before.marker.start !== mention.start)
          items.push({
            is: "marker",
            marker: { is: "office", start: mention.start, end: mention.end, mention },
            open: [...open],
          });
        if (unit.end >= mention.end) next += 1;
        return;
      }
      next += 1;
    }
    if (unit.is === "mark" && unit.mark === "(") open.push(unit.start);
    const levels = unit.is === "said" ? levelsOf(unit.tags) : null;
    const isUnit = units[index - 1]?.tags.has("unit") === true;
    const counted = isCount(text, units[index - 1]) || (isUnit && isCount(text, units[index - 2]));
    // «Xã A là đơn vị cấp xã duy nhất …»: what kind of office it is.
    const describes = isUnit && units[index - 2]?.tags.has("link") === true && items.at(-3)?.is === "marker";
    if (levels !== null && !counted && !describes)
      items.push({
        is: "marker",
        marker:
          levels === ""
            ? { is: "whole", start: unit.start, end: unit.end }
            : { is: "group", start: unit.start, end: unit.end, levels },
        open: [...open],
      });
    else items.push({ is: "unit", unit, open: [...open] });
    if (unit.is === "mark" && unit.mark === ")") open.pop();
  });
  return items;
}

/** «15 cơ quan cấp tỉnh» counts offices; «chiếm 44,8% cấp xã», «gấp 2,3 lần cấp xã» do not. */
function isCount(text: string, unit: Unit | undefined): boolean {
  return unit?.is === "figure" && !/\d\s*(?:%|\p{L})/u.test(text.slice(unit.start, unit.end));
}

/** What ends a name: a word that says what was done, or how much. */
function isVerb({ is, tags }: Unit): boolean {
  if (is === "figure" || is === "mark") return true;
  for (const tag of [
    "received",
    "resolved",
    "pending",
    "handled",
    "link",
    "share",
    "none",
    "late",
    "top",
    "bottom",
    "dossier",
  ] as const)
    if (tags.has(tag)) return true;
  return false;
}

/** «Theo báo cáo của Sở Nội vụ, …»: the words right before an office. */
function isAsked(text: string, items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.is !== "marker" || item.marker.is !== "office") return false;
  const before = text.slice(Math.max(0, item.marker.start - REACH), item.marker.start);
  const keys = (/[^.,;:()\n]*$/.exec(before)?.[0] ?? "").trim().split(/\s+/).map(foldWord);
  const said = keys.slice(-4).some((key, at, all) => key === THEO && !NEXT.has(all[at - 1] ?? ""));
  return said || [1, 2, 3].some((count) => ASKED.has(keys.slice(-count).join(" ")));
}

/** How far the words before an office are looked at, in UTF-16 units. */
const REACH = 40;
const THEO = foldWord("theo");
/** «tiếp theo là Sở Xây dựng»: the next, and nobody's report. */
const NEXT: ReadonlySet<string> = new Set(["tiếp", "kế"].map(foldWord));

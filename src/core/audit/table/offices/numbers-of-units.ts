import type { PlaceKind } from "../../../../domain/lexicon/unit-kinds";
import type { Table } from "../../../model/table";
import type { Scene, Span } from "../../claims/claim";
import type { Unit } from "../../meaning/unit";
import type { Condition, Reading } from "../conditions";
import { placeKindOf } from "./level-rows";
import { understandingsOf } from "../understandings";
import type { Item } from "./items";
import { isOfficeOf, levelOfNoun, listFrom } from "./offices-listed";
import type { Spoken } from "./spoken";

/** «24/32 đơn vị đạt chỉ tiêu 95%»: how many offices meet a condition, and which are named. */
export interface NumberOfUnits {
  /** The number; of a list without one its first office. */
  readonly span: Span;
  readonly block: string | null;
  readonly spoken: Spoken;
  /** The percentage in its condition. */
  readonly percent: Span | null;
  /** Ways of understanding it, with what each counts; those that give the number printed. */
  readonly fits: readonly string[];
  /** The way that is usual. */
  readonly usual: string;
  /** What the condition asks, without its direction: of two that are opposite the numbers must add up. */
  readonly asked: string;
  readonly outOf: number | null;
  readonly printed: number | null;
  /** Place among the items of the sentence. */
  readonly place: number;
  readonly condition: string;
  readonly understood: boolean;
  /** Whether the number is the table's; null where none is printed. */
  readonly agrees: boolean | null;
  /** What the table says, as the text would print it: «24/32». */
  readonly expected: string;
  /** Names listed that do not meet it. */
  readonly intruders: readonly Span[];
  /** Names that meet it and are not in a list that is given as complete. */
  readonly missing: readonly string[];
  /** Names listed that meet it. */
  readonly listed: readonly Span[];
  /** «16 đơn vị khác»: those that meet the condition and were not named. */
  readonly rest: readonly number[] | null;
}

/** Names that one finding tells. */
const NAMED = 6;

export function numbersOfUnits(scene: Scene, table: Table, spoken: readonly Spoken[]): readonly NumberOfUnits[] {
  const numbers = spoken.flatMap((sentence) => {
    const found: NumberOfUnits[] = [];
    let open: Open | null = null;
    sentence.items.forEach((_item, place) => {
      const counted = countedAt(scene, table, sentence.items, place);
      if (counted === null) return;
      if (counted.rest) {
        if (open !== null) found.push(restOf(scene, sentence, place, counted, open));
        return;
      }
      const made = read(scene, table, sentence, place, counted);
      if (made === null) return;
      found.push(made.number);
      open = made.open;
    });
    return found;
  });
  return togetherIn(numbers);
}

interface Counted {
  /** The number printed and, of a pair, how many there are in all; null for «các đơn vị …». */
  readonly printed: number | null;
  readonly outOf: number | null;
  readonly span: Span;
  /** Place of the first item behind the noun. */
  readonly behind: number;
  readonly levels: string | null;
  readonly kinds: ReadonlySet<PlaceKind>;
  readonly rest: boolean;
}

/** A number of offices, or «các đơn vị», at a place. */
function countedAt({ read }: Scene, table: Table, items: readonly Item[], place: number): Counted | null {
  const isNoun = (unit: Unit): boolean => isOfficeOf(table, read.text, unit);
  const item = items[place];
  const next = items[place + 1];
  if (item?.is !== "unit" || next?.is !== "unit" || !isNoun(next.unit)) return null;
  const figure = item.unit.is === "figure" ? read.figures[item.unit.figure] : undefined;
  const several = item.unit.is === "said" && /^(?:các|những)$/iu.test(read.text.slice(item.unit.start, item.unit.end));
  if (figure === undefined ? !several : figure.is !== "count" && figure.is !== "ratio") return null;
  let behind = place + 1;
  let levels: string | null = null;
  const kinds: (PlaceKind | null)[] = [];
  for (;;) {
    const noun = items[behind];
    if (noun?.is !== "unit") break;
    const comma = noun.unit.is === "mark" && noun.unit.mark === ",";
    const follows = items[behind + 1];
    if (comma ? !(follows?.is === "unit" && isNoun(follows.unit)) : !isNoun(noun.unit)) break;
    if (!comma) {
      levels ??= levelOfNoun(read.text, noun.unit);
      kinds.push(placeKindOf(read.text.slice(noun.unit.start, noun.unit.end)));
    }
    behind += 1;
  }
  const after = items[behind];
  return {
    printed: figure?.pair?.[0] ?? figure?.value ?? null,
    outOf: figure?.pair?.[1] ?? null,
    span: { start: item.unit.start, end: item.unit.end, text: read.text.slice(item.unit.start, item.unit.end) },
    behind,
    levels,
    kinds: new Set(kinds.every((kind) => kind !== null) ? kinds : []),
    rest: after?.is === "unit" && (after.unit.tags.has("rest") || after.unit.tags.has("remainder")),
  };
}

/** A number whose list may go on with «và 16 đơn vị khác». */
interface Open {
  readonly condition: Condition;
  readonly reading: Reading;
  readonly place: number;
}

function read(
  scene: Scene,
  table: Table,
  spoken: Spoken,
  place: number,
  counted: Counted,
): { readonly number: NumberOfUnits; readonly open: Open } | null {
  const { items } = spoken;
  const ahead = stretchBehind(scene, table, items, counted.behind);
  // «05 đơn vị có số hồ sơ quá hạn trên 300»: how many each has is more than a condition tells.
  if (endsInCount(scene, items[ahead.end])) return null;
  const { how, choices } = spoken.scopeAt(place);
  const within =
    how === "group"
      ? choices.flatMap(({ scope }) => (typeof scope === "object" && "rows" in scope ? [scope.rows] : []))
      : [];
  const understood = understandingsOf(
    scene,
    table,
    spoken.topicsAt(place),
    { ...counted, within },
    {
      ahead: ahead.units,
      before: counted.printed === null ? [] : stretchBefore(scene, table, items, place),
    },
  );
  const chosen = understood.find(({ fits }) => fits.length > 0) ?? understood[0];
  if (chosen === undefined) return null;
  const { condition, fits, usual } = chosen;
  if (VAGUE.test(condition.words)) return null;
  const list = listFrom(items, ahead.end);
  const names = list.markers.flatMap((marker) => (marker.is === "office" ? [marker] : []));
  const rows = names.flatMap(({ mention }) => (mention.rows.length === 1 ? mention.rows : []));
  const reading = fits.find((one) => rows.every((row) => one.rows.includes(row))) ?? fits[0] ?? usual;
  const has = new Set(reading.rows);
  const span = (marker: (typeof names)[number]): Span => ({
    start: marker.start,
    end: marker.end,
    text: scene.read.text.slice(marker.start, marker.end),
  });
  const known = names.filter(({ mention }) => mention.rows.length === 1);
  const complete = list.closed && known.length === names.length && names.length > 0;
  const absent = complete ? reading.rows.filter((row) => !rows.includes(row)) : [];
  const number: NumberOfUnits = {
    span: counted.printed === null ? (known[0] === undefined ? counted.span : span(known[0])) : counted.span,
    block: periodOf(scene, spoken),
    spoken,
    place,
    ...askedOf(condition),
    fits: fits.map(({ key }) => key),
    usual: usual.key,
    outOf: counted.outOf,
    printed: counted.printed,
    condition: condition.words,
    understood: condition.understood,
    agrees: counted.printed === null ? null : fits.length > 0,
    expected: counted.outOf === null ? String(usual.rows.length) : `${usual.rows.length}/${usual.among}`,
    intruders: known.filter(({ mention }) => mention.rows.every((row) => !has.has(row))).map(span),
    missing: absent.slice(0, NAMED).map((row) => table.rows[row]?.name ?? ""),
    listed: known.filter(({ mention }) => mention.rows.some((row) => has.has(row))).map(span),
    rest: null,
  };
  return { number, open: { condition, reading, place } };
}

/** «2 đơn vị có hồ sơ tồn nhiều»: how many is many, nobody knows. «3 đơn vị tiếp nhận nhiều nhất»: as many as one likes. */
const VAGUE = /(?:^|\s)(?:(?:nhiều|lớn|cao|ít|thấp|chậm|tốt|đáng kể)$|nhất(?:\s(?!là\s)\p{L}+){0,2}$)/iu;

function restOf(scene: Scene, spoken: Spoken, place: number, counted: Counted, open: Open): NumberOfUnits {
  const named = new Set(
    spoken.items
      .slice(open.place, place)
      .flatMap((item) => (item.is === "marker" && item.marker.is === "office" ? item.marker.mention.rows : [])),
  );
  const rest = open.reading.rows.filter((row) => !named.has(row));
  return {
    span: counted.span,
    block: periodOf(scene, spoken),
    spoken,
    place,
    ...askedOf(open.condition),
    fits: [],
    usual: "",
    outOf: null,
    printed: counted.printed,
    condition: open.condition.words,
    understood: open.condition.understood,
    agrees: counted.printed === null ? null : rest.length === counted.printed,
    expected: String(rest.length),
    intruders: [],
    missing: [],
    listed: [],
    rest,
  };
}

function askedOf({ percent, parts }: Condition): Pick<NumberOfUnits, "percent" | "asked"> {
  return {
    percent: percent === null ? null : { start: percent.start, end: percent.end, text: percent.text },
    asked: parts
      .map((part) => (part.is === "rate" ? `${part.ids[0] ?? ""} ${part.scaled} ${part.decimals}` : ""))
      .join(),
  };
}

/** «24/32 đơn vị đạt … 8/32 đơn vị chưa đạt»: two halves are understood in one way, or one of them is wrong. */
function togetherIn(numbers: readonly NumberOfUnits[]): readonly NumberOfUnits[] {
  return numbers.map((one) => {
    if (one.agrees !== true || one.outOf === null || one.percent === null) return one;
    const half = numbers.find(
      (other) =>
        other !== one && other.asked === one.asked && other.outOf === one.outOf && other.condition !== one.condition,
    );
    if (half === undefined || half.agrees !== true || half.printed === null || one.printed === null) return one;
    const common = one.fits.filter((key) => half.fits.includes(key));
    if (common.length > 0) return one;
    return half.fits.includes(half.usual) && !one.fits.includes(one.usual) ? { ...one, agrees: false } : one;
  });
}

function periodOf({ meaning }: Scene, { index }: Spoken): string | null {
  const within =
    meaning.statements.find(({ sentence }) => sentence === index) ??
    meaning.shares.find(({ sentence }) => sentence === index);
  return within === undefined ? null : (meaning.blocks[within.block]?.period ?? null);
}

/** The words behind a number of offices that say which are meant, and where they end. */
function stretchBehind(
  scene: Scene,
  table: Table,
  items: readonly Item[],
  from: number,
): { readonly units: readonly Unit[]; readonly end: number } {
  const units: Unit[] = [];
  let at = from;
  for (; at < items.length; at += 1) {
    const item = items[at];
    if (item?.is !== "unit" || ends(scene, table, items, at, item.unit)) break;
    units.push(item.unit);
  }
  return { units: trimmed(units), end: at };
}

function endsInCount({ read }: Scene, item: Item | undefined): boolean {
  const figure = item?.is === "unit" && item.unit.is === "figure" ? read.figures[item.unit.figure] : undefined;
  return figure?.is === "count" && figure.hedge !== null;
}

function stretchBefore(scene: Scene, table: Table, items: readonly Item[], place: number): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = place - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.is !== "unit" || ends(scene, table, items, at, item.unit)) break;
    units.unshift(item.unit);
  }
  return trimmed(units);
}

function ends({ read }: Scene, table: Table, items: readonly Item[], at: number, unit: Unit): boolean {
  if (unit.is === "mark") return unit.mark !== "-" && unit.mark !== "/";
  if (unit.tags.has("amongThem") || unit.tags.has("consistsOf")) return true;
  if (unit.is !== "figure") return false;
  const next = items[at + 1];
  return (
    read.figures[unit.figure]?.is !== "percent" || (next?.is === "unit" && isOfficeOf(table, read.text, next.unit))
  );
}

function trimmed(units: readonly Unit[]): readonly Unit[] {
  const last = units.at(-1);
  return last !== undefined && last.is === "said" && last.tags.has("link") && units.length > 1
    ? units.slice(0, -1)
    : units;
}

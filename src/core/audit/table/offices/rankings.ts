import { measure } from "../../../indicators/measure";
import type { Table } from "../../../model/table";
import { unitRows } from "../../../model/table";
import { roundHalfUp } from "../../../numerals/round-half-up";
import type { Scene, Span } from "../../claims/claim";
import { foldWord } from "../../passages/fold-word";
import { hasMeasure, tagsOf } from "../../meaning/words-of";
import { compose } from "../../meaning/compose";
import { compareRates } from "../../../narrative/facts/ranking";
import type { Item } from "./items";
import { levelsOfRows, rowsOfLevels } from "./level-rows";
import { maybeSamePeriod } from "../period";
import { rateIn, ratesNamed, type TableRate } from "../rates/rates";
import type { Spoken } from "./spoken";

/** «Cao nhất là huyện Lạng Giang», «Sở Tư pháp tiếp nhận nhiều hồ sơ nhất»: offices said to stand first. */
export interface Ranked {
  readonly spans: readonly [Span, ...Span[]];
  readonly extreme: "top" | "bottom";
  readonly holds: boolean;
  readonly names: readonly string[];
  /** Who stands first in the table, and with what; of the widest reading. */
  readonly first: string;
  readonly value: TableStanding;
  /** The percentage or count printed right behind the first name; null where none is. */
  readonly printed: { readonly text: string; readonly decimals: number } | null;
}

export type TableStanding =
  | { readonly is: "count"; readonly value: number }
  | { readonly is: "rate"; readonly part: number; readonly whole: number };

/** An office with fewer dossiers is often left out of a ranking by rate: one late of three is 33% by accident. */
const SMALL = 30;

export function rankingsIn(scene: Scene, table: Table, spoken: readonly Spoken[]): readonly Ranked[] {
  return spoken.flatMap((sentence) =>
    sentence.items.flatMap((item, place): readonly Ranked[] => {
      const extreme = item.is === "unit" ? extremeAt(scene, sentence.items, place) : null;
      if (extreme === null || otherPeriod(scene, sentence)) return [];
      const found = rankingAt(scene, table, sentence, place, extreme);
      return found === null ? [] : [found];
    }),
  );
}

const MOST: ReadonlyMap<string, "top" | "bottom"> = new Map(
  (
    [
      ["cao", "top"],
      ["nhiều", "top"],
      ["lớn", "top"],
      ["thấp", "bottom"],
      ["ít", "bottom"],
      ["nhỏ", "bottom"],
    ] as const
  ).map(([word, extreme]) => [foldWord(word), extreme]),
);
const EST = foldWord("nhất");
/** Words between «nhiều» and «nhất»: «nhiều hồ sơ quá hạn nhất». */
const APART = 5;

/** Whether a superlative ends at a place. «ít nhất 95%» is none. */
function extremeAt({ read }: Scene, items: readonly Item[], place: number): "top" | "bottom" | null {
  const item = items[place];
  if (item?.is !== "unit") return null;
  const { unit } = item;
  if (unit.tags.has("top")) return "top";
  if (unit.tags.has("bottom")) return "bottom";
  if (unit.is !== "word" || foldWord(read.text.slice(unit.start, unit.end)) !== EST) return null;
  for (let at = place - 1; at >= 0 && at >= place - APART; at -= 1) {
    const before = items[at];
    if (before?.is !== "unit" || before.unit.is === "mark" || before.unit.is === "figure") return null;
    const found = MOST.get(foldWord(read.text.slice(before.unit.start, before.unit.end)));
    if (found !== undefined) return found;
  }
  return null;
}

function otherPeriod(scene: Scene, { index }: Spoken): boolean {
  const { statements, shares, blocks } = scene.meaning;
  const within =
    statements.find(({ sentence }) => sentence === index) ?? shares.find(({ sentence }) => sentence === index);
  return within !== undefined && !maybeSamePeriod(blocks[within.block]?.period ?? null, scene.period);
}

interface Metric {
  readonly ids: readonly string[];
  readonly isRate: boolean;
}

function rankingAt(
  scene: Scene,
  table: Table,
  spoken: Spoken,
  place: number,
  extreme: "top" | "bottom",
): Ranked | null {
  const { items } = spoken;
  const metrics = metricsAt(scene, spoken, place);
  const named = namedBehind(items, place) ?? namedBefore(items, place);
  if (named === null) return valueOnly(scene, table, items, place, extreme, metrics);
  const rows = named.flatMap((marker) => (marker.mention.rows.length === 1 ? marker.mention.rows : []));
  if (rows.length !== named.length) return null;
  const [firstRow] = rows;
  if (firstRow === undefined) return null;
  const spans = named.map(({ start, end }): Span => ({ start, end, text: scene.read.text.slice(start, end) }));
  const [head, ...tail] = spans;
  if (head === undefined) return null;
  const readings = metrics.flatMap((metric) =>
    domains(table, items, place, firstRow).flatMap((domain) => standings(table, metric, domain)),
  );
  const usable = readings.filter((reading) => rows.every((row) => reading.has(row)));
  const [usual] = usable;
  if (usual === undefined) return null;
  // «cao nhất là A 98%, B 97%»: B may be the next, or merely another.
  const holds = usable.some((reading) => leads(reading, rows, extreme) || leads(reading, [firstRow], extreme));
  const best = [...usual].reduce((one, other) => (ahead(other[1], one[1], extreme) ? other : one));
  return {
    spans: [head, ...tail],
    extreme,
    holds,
    names: rows.map((row) => table.rows[row]?.name ?? ""),
    first: table.rows[best[0]]?.name ?? "",
    value: best[1],
    printed: printedBehind(scene, items, named[0]),
  };
}

/** «Cục thuế tỉnh 38,78%», «Sở Tư pháp với 99,1%», «Sở Y tế (95%)». */
function printedBehind({ read }: Scene, items: readonly Item[], office: Office | undefined): Ranked["printed"] {
  const from = items.findIndex((item) => item.is === "marker" && item.marker === office);
  for (const item of items.slice(from + 1, from + 4)) {
    const figure = item.is === "unit" && item.unit.is === "figure" ? read.figures[item.unit.figure] : undefined;
    if (figure !== undefined) return { text: figure.text, decimals: figure.decimals };
  }
  return null;
}

/** «Cao nhất là 100% tại 11 đơn vị»: a first place without a name. */
function valueOnly(
  scene: Scene,
  table: Table,
  items: readonly Item[],
  place: number,
  extreme: "top" | "bottom",
  metrics: readonly Metric[],
): Ranked | null {
  const at = items.findIndex(
    (item, index) =>
      index > place && !(item.is === "unit" && (item.unit.tags.has("link") || item.unit.tags.has("share"))),
  );
  const item = items[at];
  const figure = item?.is === "unit" && item.unit.is === "figure" ? scene.read.figures[item.unit.figure] : undefined;
  if (figure?.is !== "percent") return null;
  const best = metrics
    .filter(({ isRate }) => isRate)
    .flatMap((metric) => standings(table, metric, unitRows(table)))
    .flatMap((reading) => {
      const [first, ...rest] = reading;
      return first === undefined
        ? []
        : [rest.reduce((one, other) => (ahead(other[1], one[1], extreme) ? other : one), first)];
    });
  const [usual] = best;
  if (usual === undefined) return null;
  const prints = ([, value]: (typeof best)[number]): boolean =>
    value.is === "rate" && Number(roundHalfUp(value.part * 100, value.whole, figure.decimals)) === figure.scaled;
  return {
    spans: [{ start: figure.start, end: figure.end, text: figure.text }],
    extreme,
    holds: best.some(prints),
    names: [],
    first: table.rows[usual[0]]?.name ?? "",
    value: usual[1],
    printed: { text: figure.text, decimals: figure.decimals },
  };
}

/** What is ranked: the measure in the superlative's own clause, else those spoken of before it, nearest first. */
function metricsAt(scene: Scene, spoken: Spoken, place: number): readonly Metric[] {
  const { items } = spoken;
  let from = place;
  while (from > 0 && inClause(items[from - 1])) from -= 1;
  let to = place + 1;
  while (to < items.length && inClause(items[to]) && items[to]?.is === "unit") to += 1;
  const units = items.slice(from, to).flatMap((item) => (item.is === "unit" ? [item.unit] : []));
  const tags = tagsOf(units);
  const words = scene.read.text.slice(units[0]?.start, units.at(-1)?.end).normalize("NFC").toLowerCase();
  const isRate = words.includes("tỷ lệ") || words.includes("tỉ lệ");
  if (hasMeasure(tags)) {
    const { measure: id, alternatives } = compose(tags, null);
    return id === null ? [] : [{ ids: [id, ...alternatives], isRate }];
  }
  const next = items.slice(place + 1).find((item) => item.is === "unit" && item.unit.is === "figure");
  const percent =
    next?.is === "unit" && next.unit.is === "figure" && scene.read.figures[next.unit.figure]?.is === "percent";
  return spoken.topicsAt(place).map(({ ids }) => ({ ids, isRate: isRate || percent }));
}

function inClause(item: Item | undefined): boolean {
  return item !== undefined && (item.is === "marker" || (item.unit.is !== "mark" && item.unit.is !== "figure"));
}

type Office = Extract<Extract<Item, { is: "marker" }>["marker"], { is: "office" }>;

/** «cao nhất là A (99%), B (98%) và C»: the offices that follow, with nothing but their figures between. */
function namedBehind(items: readonly Item[], place: number): readonly Office[] | null {
  const named: Office[] = [];
  let depth = 0;
  let introduced = false;
  for (let at = place + 1; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.is === "marker") {
      if (item.marker.is !== "office") return named.length > 0 ? named : null;
      if (depth === 0) named.push(item.marker);
      continue;
    }
    const { unit } = item;
    if (unit.is === "mark" && unit.mark === "(") depth += 1;
    else if (unit.is === "mark" && unit.mark === ")") depth -= 1;
    else if (depth > 0) continue;
    else if (unit.is === "mark" && unit.mark === ":") introduced = true;
    // «như: A; B» is one list; a semicolon without a colon before it begins something else.
    else if (unit.is === "mark" && unit.mark === ";" && !introduced) break;
    else if (
      unit.is === "mark" ? unit.mark === "." || unit.mark === "…" : unit.tags.has("top") || unit.tags.has("bottom")
    )
      break;
    else if (named.length === 0 ? !isBridge(item) : isTalk(item)) break;
  }
  return named.length > 0 ? named : null;
}

/** Between a superlative and the first office: «là», «như:», «thuộc về», «với 99%, gồm». */
function isBridge(item: Item): boolean {
  if (item.is !== "unit") return false;
  const { unit } = item;
  return unit.is === "mark" ? unit.mark === ":" : unit.is !== "figure" && !hasMeasure(unit.tags);
}

/** Words that begin something new behind an office of the list. */
function isTalk(item: Item): boolean {
  if (item.is !== "unit") return false;
  const { unit } = item;
  if (unit.is === "word") return true;
  return unit.is === "said" && hasMeasure(unit.tags);
}

/** «Sở Tư pháp có tỷ lệ … cao nhất». */
function namedBefore(items: readonly Item[], place: number): readonly Office[] | null {
  for (let at = place - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item === undefined || !inClause(item)) return null;
    if (item.is === "marker") return item.marker.is === "office" ? [item.marker] : null;
  }
  return null;
}

/** The offices among which the first one may be meant, widest first. */
function domains(table: Table, items: readonly Item[], place: number, row: number): readonly (readonly number[])[] {
  const groups = items.flatMap((item, at) =>
    item.is === "marker" && item.marker.is === "group" && at < place + 6 ? rowsOfLevels(table, item.marker.levels) : [],
  );
  if (groups.length > 0) return groups;
  const levels = levelsOfRows(table);
  const units = unitRows(table);
  return [
    units,
    units.filter((other) => levels.get(other) === levels.get(row)),
    units.filter((other) => table.rows[other]?.group === table.rows[row]?.group),
  ];
}

type Standings = ReadonlyMap<number, TableStanding>;

function standings(table: Table, { ids, isRate }: Metric, rows: readonly number[]): readonly Standings[] {
  const counted = (id: string): Standings =>
    new Map(
      rows.flatMap((row): readonly (readonly [number, TableStanding])[] => {
        const found = measure(table, { row }, id === "onTime" ? "resolvedInTime" : id);
        return found.is === "known" ? [[row, { is: "count", value: found.value }]] : [];
      }),
    );
  const rated = (measures: readonly [string, string], least: number): Standings =>
    new Map(
      rows.flatMap((row): readonly (readonly [number, TableStanding])[] => {
        const rate = rateIn(table, { row }, measures);
        return rate === null || rate.whole < least ? [] : [[row, { is: "rate", part: rate.part, whole: rate.whole }]];
      }),
    );
  if (!isRate) return ids.map(counted);
  return ids.flatMap((id) => ratesNamed(id).flatMap((measures) => [rated(measures, 1), rated(measures, SMALL)]));
}

const asRatio = ({ part, whole }: Pick<TableRate, "part" | "whole">) => ({ numerator: part, denominator: whole });

/** Whether one standing is before another, as the superlative counts. */
function ahead(one: TableStanding, other: TableStanding, extreme: "top" | "bottom"): boolean {
  const order =
    one.is === "count" && other.is === "count"
      ? one.value - other.value
      : one.is === "rate" && other.is === "rate"
        ? compareRates(asRatio(one), asRatio(other))
        : 0;
  return extreme === "top" ? order > 0 : order < 0;
}

/** No office that is not named stands before one that is. */
function leads(reading: Standings, rows: readonly number[], extreme: "top" | "bottom"): boolean {
  return rows.every((row) => {
    const own = reading.get(row);
    return (
      own !== undefined &&
      [...reading].every(([other, standing]) => rows.includes(other) || !ahead(standing, own, extreme))
    );
  });
}

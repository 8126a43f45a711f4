import { howManyBefore } from "../passages/how-many-before";
import { HEDGES } from "./number-phrases";
import type { Hedge, Figure, Figures, NonFigure } from "./token";

/** The amounts of one unit, read as the counts of a text of their own. */
export interface Amounts {
  /** Amounts as counts, and the percentages that are said of them; every other number is none. */
  readonly figures: Figures;
  /** A count is the printed number × 10^decimals. */
  readonly decimals: number;
  /** «tỷ đồng», «ha»; null of money in several units, all as the smallest of them: each figure's text has its unit. */
  readonly unit: string | null;
}

/** Units whose amounts are added up and compared; «12 tuổi», «3 bước» are none. */
const UNITS =
  /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )?(?:đồng|usd|ha|m2|m3|km|tấn|kg|lít|kwh|mwh)$|^(?:trang|điểm|ngày|giờ|phút|giây|mw)$/;
const PRINTED = /^(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(\d{1,4}))?(?![\d.,])\s*(.+)$/u;
const OUT_OF = /^(\d{1,3}(?:,\d{1,4})?)\/\d{1,3}(?:,\d{1,2})?(?: điểm)?$/;
/** Nobody rounds to a đồng or a page; points are what was given. */
const WHOLE = /^(?:đồng|trang)$/;
/** «gấp 1,5 lần» */
const TIMES = "lần";
/** Between a percentage and the amount that it is said of. */
const WIDEST = 90;
const MOST_UNITS = 8;
/** Scaled amounts stay integers that can be added. */
const MOST_DIGITS = 14;

interface Amount {
  readonly other: NonFigure;
  readonly unit: string;
  readonly whole: string;
  readonly fraction: string;
  /** Its unit is that of the amount which its list divides. */
  readonly bare?: true;
}

/**
 * The money, the areas and the scores that a text states, unit by unit: «12.480 tỷ đồng» and «300 triệu đồng» are kept apart.
 *
 * @param least how many amounts of one unit say something of each other; 1 where a table may know them
 */
export function amountsIn(text: string, { figures, others }: Figures, least = 2): readonly Amounts[] {
  const byUnit = new Map<string, Amount[]>();
  const named = others.flatMap((other, at) => amountOf(other) ?? ofPair(text, other, others[at + 1]) ?? []);
  for (const amount of [...named, ...bareIn(text, figures, named)].sort(
    (one, two) => one.other.start - two.other.start,
  )) {
    const known = byUnit.get(amount.unit);
    if (known !== undefined) known.push(amount);
    else if (byUnit.size < MOST_UNITS) byUnit.set(amount.unit, [amount]);
  }
  const alone = [...byUnit]
    .filter(
      ([, amounts]) => amounts.filter(({ bare }) => bare !== true).length >= least || amounts.some(({ bare }) => bare),
    )
    .map(([unit, amounts]): Amounts => {
      const decimals = Math.max(...amounts.map(({ fraction }) => fraction.length));
      const counted = amounts.flatMap((amount) => figureOf(text, amount, decimals) ?? []);
      return {
        figures: { figures: withPercentages(text, figures, counted), others: restOf(others, counted) },
        decimals,
        unit,
      };
    });
  return [...alone, ...mixedMoney(text, others, byUnit)];
}

/** What one of a unit of money is worth in đồng, as a power of ten. */
export const WORTH: ReadonlyMap<string, number> = new Map([
  ["đồng", 0],
  ["nghìn đồng", 3],
  ["triệu đồng", 6],
  ["tỷ đồng", 9],
]);

/** «2,4 tỷ đồng, trong đó ngân sách tỉnh 1,5 tỷ đồng, ngân sách xã 900 triệu đồng»: none where there is one unit only. */
function mixedMoney(
  text: string,
  others: Figures["others"],
  byUnit: ReadonlyMap<string, readonly Amount[]>,
): readonly Amounts[] {
  const units = [...WORTH].filter(([unit]) => byUnit.has(unit));
  const [smallest] = units;
  if (smallest === undefined || units.length < 2) return [];
  const money = units.flatMap(([unit, worth]) =>
    (byUnit.get(unit) ?? []).filter(({ bare }) => bare !== true).map((amount) => ({ amount, worth })),
  );
  const finest = Math.min(...money.map(({ amount, worth }) => worth - amount.fraction.length));
  const counted = money
    .flatMap(({ amount, worth }) => {
      const places = worth - finest;
      const figure = figureOf(text, amount, places);
      return figure === null ? [] : [{ ...figure, end: amount.other.end, text: amount.other.text }];
    })
    .sort((one, two) => one.start - two.start);
  return [
    {
      figures: { figures: counted, others: restOf(others, counted) },
      decimals: smallest[1] - finest,
      unit: null,
    },
  ];
}

/** An amount as it is printed, in a unit that amounts are added up in. */
export function amountOf(other: NonFigure): Amount | null {
  if (other.is !== "quantity" && other.is !== "score" && other.is !== "period") return null;
  // «17,6/18 điểm»: points out of the most that there are.
  const text = other.text.normalize("NFC").toLowerCase().replace(OUT_OF, "$1 điểm");
  const [, whole = "", fraction = "", said = ""] = PRINTED.exec(text) ?? [];
  // «12 tỷ 450 triệu đồng»
  const smaller = SMALLER.exec(said)?.[1];
  const unit = smaller === undefined ? unitOf(said) : "tỷ đồng";
  if (!UNITS.test(unit)) return null;
  return { other, unit, whole: whole.replaceAll(".", ""), fraction: smaller?.padStart(3, "0") ?? fraction };
}

/** «86,4/270 tỷ đồng»: the first of the pair is of the unit of the second. */
function ofPair(text: string, other: NonFigure, next: NonFigure | undefined): Amount | null {
  const unit = next === undefined || !/^ ?\/ ?$/.test(text.slice(other.end, next.start)) ? null : amountOf(next)?.unit;
  const [, whole, fraction = ""] = /^([\d.]+)(?:,(\d{1,4}))?$/.exec(other.text) ?? [];
  if (other.is !== "quantity" || unit === null || unit === undefined || whole === undefined) return null;
  return { other, unit, whole: whole.replaceAll(".", ""), fraction };
}

const SMALLER = /^(?:tỷ|tỉ) (\d{1,3}) triệu(?: (?:đồng|vnđ|vnd))?$/u;

/** «trđ», «tr», «tỷ», «đ»: as they are written out. */
function unitOf(said: string): string {
  const unit = said.replace(/\s+/g, " ").replace("tỉ", "tỷ").replace("ngàn", "nghìn");
  if (/^tr(?:đ|đồng)?$/.test(unit)) return "triệu đồng";
  return unit === "tỷ" ? "tỷ đồng" : unit.replace(/(?<!\p{L})(?:đ|vnđ|vnd)$/u, "đồng");
}

/** So many decimals without a unit make a list of amounts. */
const LEAST_BARE = 2;
const MOST_BARE = 24;
const LISTS = /(?::|gồm|trong đó|\()[^:(\n]*$/u;

/**
 * «đạt 91,6 điểm, gồm: công khai 17,5; tiến độ 19,4; số hóa 16»: what a list names in decimals without a unit is of the unit
 * of the amount that it divides.
 */
function bareIn(text: string, figures: readonly Figure[], named: readonly Amount[]): readonly Amount[] {
  return named.flatMap((head, at): readonly Amount[] => {
    const next = named[at + 1]?.other.start ?? text.length;
    const stop = /\.\s|\n/.exec(text.slice(head.other.end));
    const end = Math.min(next, stop === null ? text.length : head.other.end + stop.index);
    const from = howManyBefore(figures, head.other.end, ({ start }) => start);
    const listed = figures.slice(from, from + MOST_BARE).filter(({ end: last }) => last <= end);
    const [first] = listed;
    if (first === undefined || !LISTS.test(text.slice(head.other.end, first.start).toLowerCase())) return [];
    const bare = listed.filter((one) => isBare(text, one));
    // A count or a percentage among them: a list of other things.
    if (bare.length < listed.length || bare.filter(({ is }) => is === "decimal").length < LEAST_BARE) return [];
    return bare.map(({ start, end: last, text: printed }) => {
      const [whole = "", fraction = ""] = printed.replaceAll(".", "").split(",");
      const other: NonFigure = { ...head.other, start, end: last, text: printed };
      return { other, unit: head.unit, whole, fraction, bare: true };
    });
  });
}

/** A number with nothing counted behind it. */
function isBare(text: string, { is, noun, unitWord, hedge, end }: Figure): boolean {
  const plain = (is === "decimal" || is === "count") && noun === null && unitWord === null && hedge === null;
  return plain && /^\s*(?:[,;.)\n]|và\s|$)/u.test(text.slice(end, end + 4));
}

function figureOf(text: string, { other, unit, whole, fraction }: Amount, decimals: number): Figure | null {
  const digits = whole + fraction.padEnd(decimals, "0");
  if (digits.length > MOST_DIGITS) return null;
  // What two numbers make up is printed as one.
  const printed = /^(?:[\d.]+ t[ỷỉ] )?[\d.,]*\d/u.exec(other.text.normalize("NFC"))?.[0] ?? other.text;
  const exact = WHOLE.test(unit) || other.is === "score";
  return {
    is: "count",
    start: other.start,
    end: other.start + printed.length,
    text: printed,
    value: Number(digits),
    decimals: fraction.length,
    scaled: Number(whole + fraction),
    grain: 1,
    rounding: exact ? 0 : 10 ** (decimals - fraction.length) / 2,
    pair: null,
    hedge: hedgeBefore(text, other.start),
    unitWord: null,
    noun: null,
    likely: null,
    likelyIs: null,
    misprint: null,
    padded: false,
    words: false,
    range: /[\d%] ?[-–] ?$/.test(text.slice(Math.max(0, other.start - 4), other.start)),
    tabular: text.slice(text.lastIndexOf("\n", other.start) + 1, other.start).includes("\t"),
  };
}

const LONGEST_HEDGE = 16;

function hedgeBefore(text: string, start: number): Hedge {
  const before = ` ${text
    .slice(Math.max(0, start - LONGEST_HEDGE), start)
    .normalize("NFC")
    .toLowerCase()
    .trim()}`;
  const said = [...HEDGES.keys()].filter((words) => before.endsWith(` ${words}`));
  const longest = said.sort((one, other) => other.length - one.length)[0];
  // «ước đạt 12.480 tỷ đồng» is an estimate printed in full: its parts add up to it all the same.
  return longest === undefined || longest.startsWith("ước") ? null : (HEDGES.get(longest) ?? null);
}

/** A percentage is said of the amount right before it, or of the one that a bracket behind it holds. */
function withPercentages(text: string, figures: readonly Figure[], amounts: readonly Figure[]): readonly Figure[] {
  let next = 0;
  const percentages = figures.filter((figure, at) => {
    while ((amounts[next]?.start ?? Infinity) < figure.end) next += 1;
    if (figure.is !== "percent" && figure.unitWord !== TIMES) return false;
    const behind = amounts[next];
    if (behind !== undefined && behind.start - figure.end <= WIDEST)
      // «88% dự toán xã giao là 960 tỷ đồng»
      if (/^ ?\([^\d()]*$|^ [^\d,;.()\n]* là $/u.test(text.slice(figure.end, behind.start))) return true;
    const before = amounts[next - 1];
    if (before === undefined || before.end > figure.start || figure.start - before.end > WIDEST) return false;
    const between = text.slice(before.end, figure.start);
    // «41.250 ha (KH 41.000 ha; đạt 100,6%)»: in one bracket a semicolon parts no sentences.
    const apart = /\n|\.\s/.test(between) || (between.includes(";") && !isBracketed(text, before.start, between));
    return !apart && (figures[at - 1]?.start ?? 0) <= before.end;
  });
  return [...amounts, ...percentages].sort((one, other) => one.start - other.start);
}

/** The bracket that an amount stands in goes on behind it. */
function isBracketed(text: string, start: number, behind: string): boolean {
  const before = text.slice(Math.max(0, start - WIDEST), start);
  return before.lastIndexOf("(") > before.lastIndexOf(")") && !/[()]/.test(behind);
}

/** Dates and periods stay what they are; the amounts are none of them any more. */
function restOf(others: readonly NonFigure[], amounts: readonly Figure[]): readonly NonFigure[] {
  const counted = new Set(amounts.map(({ start }) => start));
  return others.filter(({ start }) => !counted.has(start));
}

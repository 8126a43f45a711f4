import { Liquid } from "liquidjs";
import { writeCount, writeDecimal, writeHonestPercent, writePaddedCount } from "../../numerals/write";
import { roundHalfUp } from "../../numerals/round-half-up";
import type { CountFigure, Figure, RateFigure } from "../facts/figure";
import { ratioOf, sumOf } from "../facts/figure";
import type { NumberStyle } from "../../../domain/templates/template";

/** Around a figure: FIGURE, one character that is its index, the figure, END. */
export const FIGURE = "\uE000";
export const FIGURE_END = "\uE001";
/** A space that came out of a value, and the bounds of that value: tidying leaves them alone. */
export const SPACE = "\uE002";
export const EDGE = "\uE003";
/** Where a new paragraph begins. */
export const PARAGRAPH = "\uE004";
export const FIRST_INDEX = 0xf0000;

/** Follows a figure that stands in a broken equation; nobody sends a report with this in it unread. */
export const DOUBT_MARK = "[số còn lệch]";

/** Characters of a template's text: ten times the longest of ours. */
export const LONGEST_TEMPLATE = 100_000;

const LIMITS = { parseLimit: LONGEST_TEMPLATE, renderLimit: 2_000, memoryLimit: 1_000_000 };

/** Tags that a template needs. The others read files, keep state between runs or print without passing the escape. */
const TAGS: ReadonlySet<string> = new Set([
  "assign",
  "break",
  "capture",
  "case",
  "comment",
  "continue",
  "for",
  "if",
  "unless",
  "#",
]);

/** 7 and 49%, where a template says nothing else. */
export const PLAIN_STYLE: NumberStyle = { padded: false, decimals: 2 };

/** Names of the filters, for whoever writes a template of his own. */
export const FILTERS = [
  "so",
  "so_hs",
  "so_mau",
  "phan_tram",
  "lan",
  "diem",
  "cong",
  "tren",
  "trong",
  "dau_cau",
] as const;

/**
 * Liquid with nothing in it but our filters and the tags that only choose and repeat. Only strings may be printed, so a
 * number reaches the text through a filter that notes where it came from, in `figures`.
 */
export function liquidEngine(style: NumberStyle, figures: Figure[]): Liquid {
  const liquid = new Liquid({
    ...LIMITS,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    outputEscape: keep,
  });
  for (const name of Object.keys(liquid.tags)) if (!TAGS.has(name)) Reflect.deleteProperty(liquid.tags, name);
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name);
  const emit = (figure: Figure, printed: string): string => {
    const index = String.fromCodePoint(FIRST_INDEX + figures.push(figure) - 1);
    return `${FIGURE}${index}${printed}${FIGURE_END}${figure.doubtful ? ` ${DOUBT_MARK}` : ""}`;
  };
  const count = (filter: string, write: (value: number) => string) => (value: unknown) => {
    const figure = countIn(filter, value);
    return emit(figure, write(figure.value));
  };
  const filters: Readonly<Record<(typeof FILTERS)[number], (value: unknown, argument?: unknown) => unknown>> = {
    so: count("so", writeCount),
    so_hs: count("so_hs", writePaddedCount),
    so_mau: count("so_mau", style.padded ? writePaddedCount : writeCount),
    phan_tram: (value, decimals) => {
      const rate = rateIn("phan_tram", value);
      return emit(rate, percent(rate, rate.decimals ?? decimalsIn("phan_tram", decimals ?? styled(style, rate.fact))));
    },
    lan: (value, decimals) => {
      const { numerator, denominator, ...rate } = rateIn("lan", value);
      const places = decimalsIn("lan", decimals ?? 2);
      return emit({ ...rate, numerator, denominator }, trimmed(roundHalfUp(numerator, denominator, places), places));
    },
    diem: (value, decimals) => {
      if (!isFigure(value) || value.is !== "points") throw new TypeError("diem: not a difference of rates");
      const places = decimalsIn("diem", decimals ?? 2);
      const printed = (rate: { readonly numerator: number; readonly denominator: number }): bigint =>
        roundHalfUp(rate.numerator * 100, rate.denominator, places);
      const moved = printed(value.after) - printed(value.before);
      return emit(value, trimmed(moved < 0n ? -moved : moved, places));
    },
    cong: (value, other) => {
      const [one, two] = [countIn("cong", value), countIn("cong", other)];
      return sumOf([one, two], { fact: `${one.fact}+${two.fact}`, label: `${one.label} và ${two.label}` });
    },
    tren: (value, base) => {
      const [part, whole] = [countIn("tren", value), countIn("tren", base)];
      return ratioOf([part], whole, { fact: `${part.fact}/${whole.fact}`, label: `tỷ lệ ${part.label}` });
    },
    trong: (value) => openWith(textIn("trong", value)),
    dau_cau: (value) => capital(textIn("dau_cau", value)),
  };
  for (const name of FILTERS) liquid.registerFilter(name, filters[name]);
  return liquid;
}

function styled({ decimals }: NumberStyle, rate: string): unknown {
  return typeof decimals === "number" ? decimals : Object.hasOwn(decimals, rate) ? decimals[rate] : 2;
}

/** Whole and nothing need no decimals: 100%, 0%. Then only exactly all and exactly none read so. */
function percent({ numerator, denominator }: RateFigure, decimals: number): string {
  if (numerator === denominator || numerator === 0) return writeHonestPercent(numerator, denominator, 0);
  return writeHonestPercent(numerator, denominator, decimals);
}

/** «2,76», «2,5», «2»: how often, and how many points, need no zeros at their end. */
function trimmed(units: bigint, decimals: number): string {
  return writeDecimal(units, decimals).replace(/,(\d*?)0+$/u, (_, kept: string) => (kept === "" ? "" : `,${kept}`));
}

/** Period names that already open a sentence: «từ ngày 15/12/2021 đến ngày 14/6/2022», «trong quý I». */
const OPENING = /^(?:trong|từ|tính từ|tính đến|kể từ|đến|sau)(?=\s|$)/iu;

/** «quý I năm 2021» → «Trong quý I năm 2021»; no period → «Trong kỳ báo cáo». */
function openWith(period: string): string {
  if (period === "") return "Trong kỳ báo cáo";
  return OPENING.test(period) ? capital(period) : `Trong ${period}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function countIn(filter: string, value: unknown): CountFigure {
  if (!isFigure(value) || value.is !== "count") throw new TypeError(`${filter}: not a count`);
  return value;
}

function rateIn(filter: string, value: unknown): RateFigure {
  if (!isFigure(value) || value.is !== "rate") throw new TypeError(`${filter}: not a rate`);
  return value;
}

function textIn(filter: string, value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`${filter}: not a text`);
  return value;
}

function decimalsIn(filter: string, value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 6)
    throw new RangeError(`${filter}: decimals`);
  return value;
}

function isFigure(value: unknown): value is Figure {
  return typeof value === "object" && value !== null && "is" in value && "doubted" in value;
}

/** The last step of every `{{ … }}`. */
function keep(value: unknown): string {
  if (typeof value !== "string")
    throw new TypeError("only texts are printed as they are; counts through so, rates through phan_tram");
  return `${EDGE}${value.replaceAll(" ", SPACE)}${EDGE}`;
}

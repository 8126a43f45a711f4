import { Liquid } from "liquidjs";
import type { CellRef } from "../model/cell";
import { writeCount, writeHonestPercent, writePaddedCount } from "../numerals/write";
import type { MissingFact } from "./facts";
import { gatherFacts } from "./facts";
import type { Figure } from "./figure";
import { PRIVATE_USE, plainText } from "./plain-text";
import type { NarrativeSource, Template } from "./template";

/** Follows a figure that stands in a broken equation; nobody sends a report with this in it unread. */
export const DOUBT_MARK = "[số còn lệch]";

/** A figure in a finished text. */
export interface TextFigure {
  /** UTF-16 offsets into the text, around the figure itself (without a {@link DOUBT_MARK}). */
  readonly start: number;
  readonly end: number;
  readonly fact: string;
  readonly label: string;
  readonly cells: readonly CellRef[];
  readonly doubtful: boolean;
  /** Those cells that put it in doubt. */
  readonly doubted: readonly CellRef[];
}

export interface RenderedText {
  readonly is: "text";
  readonly text: string;
  /** In the order of the text. */
  readonly figures: readonly TextFigure[];
}

/** The table does not hold what the template must state. */
export interface LackingFacts {
  readonly is: "lacking";
  readonly missing: readonly MissingFact[];
}

/** Writes a template's paragraph from a table. Same source, same text. */
export function renderTemplate(template: Template, source: NarrativeSource): RenderedText | LackingFacts {
  const { facts, missing } = gatherFacts(template, source);
  if (missing.length > 0) return { is: "lacking", missing };
  const remarks = template.remarks?.(source, facts) ?? {};
  return { is: "text", ...renderLiquid(template.text, { ...facts, period: plainText(source.period), remarks }) };
}

/** Around a figure: FIGURE, one character that is its index, the figure, END. */
const FIGURE = "\uE000";
const END = "\uE001";
/** A space that came out of a value, and the bounds of that value: tidying leaves them alone. */
const SPACE = "\uE002";
const EDGE = "\uE003";
const FIRST_INDEX = 0xf0000;

const LIMITS = { parseLimit: 100_000, renderLimit: 2_000, memoryLimit: 1_000_000 };

/** Tags that a template needs. The others read files, keep state between runs or print without passing the escape. */
const TAGS: ReadonlySet<string> = new Set(["assign", "break", "capture", "case", "comment", "continue", "for", "if", "unless", "#"]);

/**
 * Runs Liquid over a scope and finds its figures again. Only strings may be printed, so a number reaches the text
 * through `so`, `so_hs` or `phan_tram` and is always traceable. Nothing is evaluated: a value that looks like Liquid
 * comes out as it is.
 *
 * @throws what liquidjs throws, with line and reason, for a broken template, an unknown name or an exceeded limit
 */
export function renderLiquid(text: string, scope: Readonly<Record<string, unknown>>): Pick<RenderedText, "text" | "figures"> {
  const figures: Figure[] = [];
  const liquid = engine(figures);
  const rendered: unknown = liquid.parseAndRenderSync(text.replace(PRIVATE_USE, ""), scope);
  return locate(tidy(String(rendered)), figures);
}

function engine(figures: Figure[]): Liquid {
  const liquid = new Liquid({ ...LIMITS, strictVariables: true, strictFilters: true, ownPropertyOnly: true, templates: {}, outputEscape: keep });
  for (const name of Object.keys(liquid.tags)) if (!TAGS.has(name)) Reflect.deleteProperty(liquid.tags, name);
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name);
  const emit = (figure: Figure, printed: string): string => {
    const index = String.fromCodePoint(FIRST_INDEX + figures.push(figure) - 1);
    return `${FIGURE}${index}${printed}${END}${figure.doubted.length > 0 ? ` ${DOUBT_MARK}` : ""}`;
  };
  const count = (filter: string, write: (value: number) => string) => (value: unknown) => {
    if (!isFigure(value) || value.is !== "count") throw new TypeError(`${filter}: not a count`);
    return emit(value, write(value.value));
  };
  liquid.registerFilter("so", count("so", writeCount));
  liquid.registerFilter("so_hs", count("so_hs", writePaddedCount));
  liquid.registerFilter("phan_tram", (value: unknown, decimals: unknown = 2) => {
    if (!isFigure(value) || value.is !== "rate") throw new TypeError("phan_tram: not a rate");
    if (typeof decimals !== "number" || !Number.isInteger(decimals) || decimals < 0 || decimals > 6) throw new RangeError("phan_tram: decimals");
    return emit(value, percent(value.numerator, value.denominator, decimals));
  });
  liquid.registerFilter("trong", (value: unknown) => {
    if (typeof value !== "string") throw new TypeError("trong: not a text");
    return openWith(value);
  });
  return liquid;
}

/** Whole and nothing need no decimals: 100%, 0%. Then only exactly all and exactly none read so. */
function percent(numerator: number, denominator: number, decimals: number): string {
  if (numerator === denominator || numerator === 0) return writeHonestPercent(numerator, denominator, 0);
  return writeHonestPercent(numerator, denominator, decimals);
}

/** Period names that already open a sentence: «từ ngày 15/12/2021 đến ngày 14/6/2022», «trong quý I». */
const OPENING = /^(?:trong|từ|tính từ|tính đến|kể từ|đến|sau)(?=\s|$)/iu;

/** «quý I năm 2021» → «Trong quý I năm 2021»; no period → «Trong kỳ báo cáo». */
function openWith(period: string): string {
  if (period === "") return "Trong kỳ báo cáo";
  return OPENING.test(period) ? period.charAt(0).toUpperCase() + period.slice(1) : `Trong ${period}`;
}

function isFigure(value: unknown): value is Figure {
  return typeof value === "object" && value !== null && "is" in value && "doubted" in value;
}

/** The last step of every `{{ … }}`. */
function keep(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("only texts are printed as they are; counts through so, rates through phan_tram");
  return `${EDGE}${value.replaceAll(" ", SPACE)}${EDGE}`;
}

/**
 * Line breaks and indents of the template file become single spaces, and a clause that was left out takes its comma
 * with it: «…, ;» → «…;».
 */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ (?=[,;.:)])/g, "")
    .replace(/\( /g, "(")
    .replace(/[,;]+(?=\.)/g, "")
    .replace(/[,;]{2,}/g, (run) => (run.includes(";") ? ";" : ","))
    .trim();
}

/** Takes the private-use marks out again and notes where the figures stand. */
function locate(marked: string, figures: readonly Figure[]): Pick<RenderedText, "text" | "figures"> {
  const found: TextFigure[] = [];
  let text = "";
  let open: { start: number; figure: Figure } | null = null;
  let indexNext = false;
  for (const character of marked) {
    if (indexNext) {
      const figure = figures[(character.codePointAt(0) ?? 0) - FIRST_INDEX];
      open = figure === undefined ? null : { start: text.length, figure };
      indexNext = false;
    } else if (character === FIGURE) indexNext = true;
    else if (character === END) {
      if (open !== null) {
        const { fact, label, cells, doubted } = open.figure;
        found.push({ start: open.start, end: text.length, fact, label, cells, doubtful: doubted.length > 0, doubted });
      }
      open = null;
    } else if (character === SPACE) text += " ";
    else if (character !== EDGE) text += character;
  }
  return { text, figures: found };
}

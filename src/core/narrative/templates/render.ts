import { LiquidError } from "liquidjs";
import type { CellRef } from "../../model/cell";
import type { GatheredFacts, MissingFact } from "../facts/facts";
import { gatherFacts } from "../facts/facts";
import type { Facts, Figure } from "../facts/figure";
import { EDGE, FIGURE_END, FIGURE, FIRST_INDEX, liquidEngine, PARAGRAPH, PLAIN_STYLE, SPACE } from "./liquid-engine";
import { termsOf } from "../periods/period-terms";
import { PRIVATE_USE, plainText } from "./plain-text";
import { OFFICE } from "../../../domain/measures/office";
import { remarksOf } from "../remarks/all-remarks";
import { seriesOf } from "../facts/series";
import type { NumberStyle, Template } from "../../../domain/templates/template";
import type { NarrativeSource } from "../facts/narrative-source";
import type { TemplateProblem } from "./template-problem";
import { problemOf } from "./template-problem";

export { DOUBT_MARK } from "./liquid-engine";

/** A figure in a finished text. */
export interface TextFigure {
  /** UTF-16 offsets into the text, around the figure itself (without a doubt mark). */
  readonly start: number;
  readonly end: number;
  readonly fact: string;
  readonly label: string;
  readonly cells: readonly CellRef[];
  readonly doubtful: boolean;
  /** Those cells that put it in doubt. */
  readonly doubted: readonly CellRef[];
  /** Stated by the user, wholly or in part. */
  readonly given: boolean;
  /** Of a rate: the counts behind it, and what the lower one is. */
  readonly ratio?: { readonly numerator: number; readonly denominator: number; readonly base: string };
}

export interface RenderedText {
  readonly is: "text";
  /** Paragraphs parted by line breaks. */
  readonly text: string;
  /** In the order of the text. */
  readonly figures: readonly TextFigure[];
}

/** Neither the table nor the user says what the template must state. */
export interface LackingFacts {
  readonly is: "lacking";
  readonly missing: readonly MissingFact[];
}

/** An office's own template fails on these facts, or says too much. */
export interface BrokenTemplate extends TemplateProblem {
  readonly is: "broken";
}

/** A paragraph of this length is no paragraph. */
const LONGEST_TEXT = 50_000;

/** Writes a template's paragraphs. Same source, same text. */
export function renderTemplate(
  template: Template,
  source: NarrativeSource,
): RenderedText | LackingFacts | BrokenTemplate {
  const { facts, missing } = gatherFacts(template, source);
  if (missing.length > 0) return { is: "lacking", missing };
  try {
    const scope = scopeOf(template, source, facts);
    const rendered =
      template.office === true
        ? renderLiquid(template.text, scope, template.styles)
        : renderLiquid(template.text, scope, template.styles, { renderLimit: Infinity });
    if (template.office === true && rendered.text.length > LONGEST_TEXT)
      return { is: "broken", line: null, because: "too-long", name: "", nearest: [] };
    return { is: "text", ...rendered };
  } catch (error) {
    // A built-in template that fails is our bug.
    if (template.office === true && LiquidError.is(error)) return { is: "broken", ...problemOf(error) };
    throw error;
  }
}

/** Every name that a template's text may use. */
export function scopeOf(
  template: Template,
  source: NarrativeSource,
  facts: GatheredFacts["facts"],
): Readonly<Record<string, unknown>> {
  return {
    ...nested(facts),
    period: plainText(source.period),
    unit: source.given?.unit ?? null,
    series: seriesOf(source),
    terms: termsOf(source),
    doan_moi: PARAGRAPH,
    remarks: remarksOf(template, source, facts),
  };
}

/** `office.received` is the property `received` of `office`. */
function nested(facts: Facts): Readonly<Record<string, unknown>> {
  const office: Record<string, Figure | null> = {};
  const own: Record<string, Figure | null> = {};
  for (const [id, figure] of Object.entries(facts)) {
    if (id.startsWith(OFFICE)) office[id.slice(OFFICE.length)] = figure;
    else own[id] = figure;
  }
  return { ...own, office };
}

/**
 * Runs Liquid over a scope and finds its figures again. Only strings may be printed, so a number reaches the text
 * through a filter and is always traceable. Nothing is evaluated: a value that looks like Liquid comes out as it is.
 *
 * @param options `renderLimit`: milliseconds; our own templates come to an end however slow the machine is
 * @throws what liquidjs throws, with line and reason, for a broken template, an unknown name or an exceeded limit
 */
export function renderLiquid(
  text: string,
  scope: Readonly<Record<string, unknown>>,
  style: NumberStyle = PLAIN_STYLE,
  options: { readonly renderLimit?: number } = {},
): Pick<RenderedText, "text" | "figures"> {
  const figures: Figure[] = [];
  const liquid = liquidEngine(style, figures);
  const rendered: unknown = liquid.renderSync(liquid.parse(text.replace(PRIVATE_USE, "")), scope, options);
  return locate(tidy(String(rendered)), figures);
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
    .replace(new RegExp(`(?: ?${EDGE}${PARAGRAPH}${EDGE} ?)+`, "gu"), "\n")
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
    else if (character === FIGURE_END) {
      if (open !== null) found.push(textFigure(open.figure, open.start, text.length));
      open = null;
    } else if (character === SPACE) text += " ";
    else if (character !== EDGE) text += character;
  }
  return { text, figures: found };
}

function textFigure(figure: Figure, start: number, end: number): TextFigure {
  const { fact, label, cells, doubted, doubtful, given } = figure;
  const ratio =
    figure.is === "rate" && figure.base !== ""
      ? { ratio: { numerator: figure.numerator, denominator: figure.denominator, base: figure.base } }
      : {};
  return { start, end, fact, label, cells, doubtful, doubted, given, ...ratio };
}

import { LiquidError } from "liquidjs";
import { allIndicators } from "../../../domain/rates/all-indicators";
import { nearestNames } from "../../model/names/nearest-name";
import type { ColumnId } from "../../model/forms/profile";
import { OFFICE } from "../../../domain/measures/office";
import { isCountId } from "../facts/given-facts";
import { FILTERS, liquidEngine, LONGEST_TEMPLATE, PLAIN_STYLE } from "./liquid-engine";
import { plainText, PRIVATE_USE } from "./plain-text";
import { hasRemarks } from "../remarks/all-remarks";
import { readTemplateFields, type TemplateFields } from "./template-fields";
import type { RateNeed, Template } from "../../../domain/templates/template";
import type { TemplateProblem } from "./template-problem";
import { problemOf } from "./template-problem";
import { templates } from "../../../domain/templates/all-templates";

/** Names that every template may use besides counts and rates. */
const ALWAYS = ["period", "unit", "series", "terms", "doan_moi", "office"];

/**
 * Reads an office's own template: the text of a .liquid file, or the parsed JSON of one that also says its title, facts,
 * rates and styles. What it does not say is found in its text. Nothing is run here.
 */
export function readOfficeTemplate(
  content: { readonly liquid: string; readonly title: string } | { readonly json: unknown },
): Template | TemplateProblem {
  const fields =
    "json" in content ? readTemplateFields(content.json) : { title: plainText(content.title), text: content.liquid };
  if ("because" in fields) return fields;
  const basis = fields.basedOn === undefined ? null : (templates.find(({ id }) => id === fields.basedOn) ?? undefined);
  if (basis === undefined)
    return { line: null, because: "unknown-basis", name: fields.basedOn ?? "", nearest: templates.map(({ id }) => id) };
  const used = namesIn(fields.text);
  if ("because" in used) return used;
  const rates = fields.rates ?? basis?.rates ?? usualRates(used);
  const unknown = unknownName(used, fields, rates, basis);
  if (unknown !== null) return unknown;
  const counts = [...used.keys()].filter((name) => isCountId(name));
  const optional =
    fields.optionalFacts ?? basis?.optionalFacts ?? counts.filter((name) => used.get(name)?.guarded === true);
  const clauses = fields.clauses ?? basis?.clauses ?? [];
  const elsewhere = new Set([...optional, ...clauses.flat()]);
  const required = fields.requiredFacts ?? basis?.requiredFacts ?? counts.filter((name) => !elsewhere.has(name));
  const texts = fields.texts ?? basis?.texts ?? (used.has("unit") ? (["unit"] as const) : []);
  const givenRates = fields.givenRates ?? basis?.givenRates;
  const series = fields.series ?? basis?.series ?? used.has("series");
  const styles = fields.styles ?? basis?.styles;
  return {
    id: fields.id ?? "mau-rieng",
    title: fields.title,
    requiredFacts: required,
    optionalFacts: optional,
    clauses,
    rates,
    texts,
    series,
    text: fields.text,
    office: true,
    ...(basis === null ? {} : { basedOn: basis.id }),
    ...(basis?.stands === undefined ? {} : { stands: basis.stands }),
    ...(givenRates === undefined ? {} : { givenRates }),
    ...(styles === undefined ? {} : { styles }),
    ...(basis?.targets === undefined ? {} : { targets: basis.targets }),
    ...(basis?.needsTable === undefined ? {} : { needsTable: basis.needsTable }),
  };
}

/** A template as a file that an office can change and give back. */
export function templateFile(template: Template): TemplateFields & { readonly text: string } {
  const { id, title, requiredFacts, optionalFacts, clauses, rates, givenRates, texts, series, styles, text } = template;
  const builtIn = templates.some((known) => known.id === id);
  const basis = builtIn ? id : template.basedOn;
  return {
    id: builtIn ? `${id}-rieng` : id,
    title: builtIn ? `${title} (mẫu riêng)` : title,
    ...(basis === undefined ? {} : { basedOn: basis }),
    requiredFacts,
    optionalFacts,
    clauses: clauses ?? [],
    rates,
    ...(givenRates === undefined ? {} : { givenRates }),
    texts: texts ?? [],
    series: series ?? false,
    styles: styles ?? PLAIN_STYLE,
    text,
  };
}

interface UsedName {
  readonly line: number;
  /** Some condition asks whether it is there: it may be left out. */
  readonly guarded: boolean;
}

/** Every name that the text takes from outside, dossiers of the office as `office.received`; or why it cannot be read. */
function namesIn(text: string): ReadonlyMap<string, UsedName> | TemplateProblem {
  if (text.length > LONGEST_TEMPLATE) return { line: null, because: "too-much", name: "", nearest: [] };
  const liquid = liquidEngine(PLAIN_STYLE, []);
  try {
    const { globals } = liquid.analyzeSync(liquid.parse(text.replace(PRIVATE_USE, "")));
    const used = new Map<string, UsedName>();
    for (const variables of Object.values(globals)) {
      for (const { segments, location } of variables) {
        const [first, second] = segments;
        const name = first === "office" && typeof second === "string" ? `${OFFICE}${second}` : String(first);
        used.set(name, { line: used.get(name)?.line ?? location.row, guarded: isGuarded(text, name) });
      }
    }
    return used;
  } catch (error) {
    if (LiquidError.is(error)) return problemOf(error);
    throw error;
  }
}

function isGuarded(text: string, name: string): boolean {
  const escaped = name.replaceAll(".", "\\.");
  return new RegExp(`\\{%-?\\s*(?:if|unless|elsif)\\b[^%]*(?<![\\w.])${escaped}(?![\\w.])`, "u").test(text);
}

/** A .liquid file has the rates of the indicators over their usual bases. */
function usualRates(used: ReadonlyMap<string, UsedName>): readonly RateNeed[] {
  return allIndicators.filter(({ id }) => used.has(id)).map(({ id }) => ({ id }));
}

function unknownName(
  used: ReadonlyMap<string, UsedName>,
  fields: TemplateFields,
  rates: readonly RateNeed[],
  basis: Template | null,
): TemplateProblem | null {
  const own: readonly ColumnId[] = [
    ...ALWAYS,
    ...rates.map(({ id }) => id),
    ...Object.keys(fields.givenRates ?? basis?.givenRates ?? {}),
    ...(basis !== null && hasRemarks(basis) ? ["remarks"] : []),
  ];
  for (const [name, { line }] of used) {
    if (own.includes(name) || isCountId(name)) continue;
    return {
      line,
      because: "unknown-name",
      name,
      nearest: nearestNames(name, [...own, ...FILTERS, ...commonCounts()]),
    };
  }
  return null;
}

function commonCounts(): readonly ColumnId[] {
  return [...new Set(templates.flatMap(({ requiredFacts, optionalFacts }) => [...requiredFacts, ...optionalFacts]))];
}

import { allIndicators } from "../../../domain/rates/all-indicators";
import type { Indicator } from "../../../domain/rates/indicator";
import type { UnknownBecause } from "../../indicators/measure";
import { measure } from "../../indicators/measure";
import type { CellRef } from "../../model/cell";
import type { ColumnId } from "../../model/forms/profile";
import { profiles } from "../../../domain/forms/all-profiles";
import type { CountFigure, Facts, Figure, RateFigure } from "./figure";
import { countFigure, rateFigure, ratioOf } from "./figure";
import { plainText } from "../templates/plain-text";
import { measureLabel } from "./measure-label";
import type { FactsProblem, GivenFacts } from "./given-facts";
import type { RateNeed, Template } from "../../../domain/templates/template";
import type { NarrativeSource } from "./narrative-source";

/** A count that a report may state: read from its cells, computed from several, stated by the user, or missing. */
type Fact = KnownFact | ComputedFact | GivenFact | MissingFact;

interface Named {
  readonly id: ColumnId;
  /** Vietnamese, in the words of the table's form. */
  readonly label: string;
  readonly cells: readonly CellRef[];
}
interface KnownFact extends Named {
  readonly is: "known";
  readonly value: number;
}
interface ComputedFact extends Named {
  readonly is: "computed";
  readonly value: number;
  /** `(9) + (14)` */
  readonly formula: string;
}
interface GivenFact extends Named {
  readonly is: "given";
  readonly value: number;
}
export interface MissingFact extends Named {
  readonly is: "missing";
  /** not-given: there is no table to look in, or no form has such a column. */
  readonly because: UnknownBecause | "not-given";
}

/** One measure as a fact: of the table where it says one, else as the user gave it. */
export function factOf(source: NarrativeSource, id: ColumnId): Fact {
  const { table, scope = "whole", given } = source;
  const label = plainText(measureLabel(table?.profile ?? null, id));
  const stated = given !== undefined && Object.hasOwn(given.counts, id) ? given.counts[id] : undefined;
  const measured = table === null ? null : measure(table, scope, id);
  if (measured?.is === "known") {
    const { value, from: cells, formula } = measured;
    return formula === undefined
      ? { is: "known", id, label, value, cells }
      : { is: "computed", id, label, value, cells, formula };
  }
  // A cell that says something unreadable must be looked at, whatever was given beside it.
  if (stated !== undefined && measured?.because !== "unreadable")
    return { is: "given", id, label, value: stated, cells: [] };
  const nowhere = measured === null || (measured.because === "absent" && !isColumn(id));
  return { is: "missing", id, label, because: nowhere ? "not-given" : measured.because, cells: measured?.from ?? [] };
}

export interface GatheredFacts {
  readonly facts: Facts;
  readonly missing: readonly MissingFact[];
}

/**
 * The figures that a template needs, or what is missing. An optional fact may be absent from the form; where its
 * column is there but its cell says no count, it is missing too: silence would look like a whole report.
 */
export function gatherFacts(template: Template, source: NarrativeSource): GatheredFacts {
  const facts: Record<string, Figure | null> = {};
  const missing: MissingFact[] = textsMissing(template, source);
  const take = (id: ColumnId, required: boolean): void => {
    const fact = standIn(template, source, id);
    facts[id] = fact.is === "missing" ? null : figureOf(source, fact, id);
    if (fact.is === "missing" && (required || (fact.because !== "absent" && fact.because !== "not-given")))
      missing.push(fact);
  };
  for (const id of template.requiredFacts) take(id, true);
  for (const id of template.optionalFacts) take(id, false);
  for (const clause of template.clauses ?? []) {
    const begun = clause.some((id) => factOf(source, id).is !== "missing");
    for (const id of clause) take(id, begun);
  }
  for (const need of template.rates) facts[need.id] = rateOf(need, source, template, missing);
  for (const [id, label] of Object.entries(template.givenRates ?? {})) {
    const rate = source.given?.rates[id];
    facts[id] = rate === undefined ? null : givenRate(id, label, rate, source);
    if (rate === undefined) missing.push({ is: "missing", id: `rates.${id}`, label, because: "not-given", cells: [] });
  }
  return { facts, missing };
}

/** The fact of a measure, or of the one that may stand for it. */
function standIn(template: Template, source: NarrativeSource, id: ColumnId): Fact {
  const fact = factOf(source, id);
  const other = template.stands?.[id];
  if (fact.is !== "missing" || other === undefined) return fact;
  const instead = factOf(source, other);
  return instead.is === "missing" && (instead.because === "not-given" || instead.because === "absent") ? fact : instead;
}

function figureOf(source: NarrativeSource, fact: Exclude<Fact, MissingFact>, id: ColumnId): CountFigure {
  const { label, cells, value } = fact;
  return countFigure(
    value,
    {
      fact: id,
      label,
      cells,
      given: fact.is === "given",
      contradicted: fact.is === "given" && (source.contradicted?.has(fact.id) ?? false),
    },
    source.doubts,
  );
}

function givenRate(
  id: string,
  label: string,
  rate: NonNullable<NarrativeSource["given"]>["rates"][string],
  source: NarrativeSource,
): RateFigure | null {
  const figure = rateFigure(
    rate.numerator,
    rate.denominator,
    { fact: `rates.${id}`, label, cells: [], given: true },
    source.doubts,
  );
  return figure === null ? null : { ...figure, decimals: rate.decimals };
}

/** A rate's parts, base and words with what the indicator of that name says where the need does not. */
export function rateTerms(need: RateNeed): {
  readonly label: string;
  readonly of: readonly ColumnId[];
  readonly base: ColumnId;
  readonly bases: readonly ColumnId[];
} {
  const indicator: Indicator | undefined = allIndicators.find(({ id }) => id === need.id);
  const of = need.of ?? (indicator === undefined ? undefined : [indicator.numerator]);
  const base = need.base ?? indicator?.base;
  if (of === undefined || base === undefined) throw new Error(`Unknown rate ${need.id}`);
  const bases = need.otherBases ?? (indicator === undefined ? [] : [indicator.base, ...indicator.otherBases]);
  return { label: need.label ?? indicator?.label ?? need.id, of, base, bases: [...new Set([base, ...bases])] };
}

function rateOf(
  need: RateNeed,
  source: NarrativeSource,
  template: Template,
  missing: MissingFact[],
): RateFigure | null {
  const { label, of, base: usual } = rateTerms(need);
  const chosen = source.given?.bases[need.id];
  const figures: CountFigure[] = [];
  for (const id of [...of, chosen ?? usual]) {
    const fact = standIn(template, source, id);
    if (fact.is !== "missing") figures.push(figureOf(source, fact, id));
    // The user asked for this very base: without it the rate would go in silence.
    else if (id === chosen) missing.push(fact);
  }
  const base = figures.pop();
  return base === undefined || figures.length < of.length ? null : ratioOf(figures, base, { fact: need.id, label });
}

/** A base asked for that the rate cannot stand on: it must be a whole that contains what is counted. */
export function basesProblem(template: Template, { bases }: GivenFacts): FactsProblem | null {
  for (const need of template.rates) {
    const asked = bases[need.id];
    const allowed = rateTerms(need).bases;
    if (asked !== undefined && !allowed.includes(asked))
      return { at: `bases.${need.id}`, because: "unknown", nearest: allowed };
  }
  return null;
}

function textsMissing(template: Template, { given, period, table }: NarrativeSource): MissingFact[] {
  const texts = template.texts ?? [];
  const lacks = (id: string, label: string): MissingFact => ({
    is: "missing",
    id,
    label,
    because: "not-given",
    cells: [],
  });
  return [
    ...(texts.includes("unit") && (given?.unit ?? null) === null ? [lacks("unit", TEXT_LABELS.unit)] : []),
    ...(texts.includes("period") && period === "" ? [lacks("period", TEXT_LABELS.period)] : []),
    ...(template.series === true && (given?.series ?? []).length === 0 ? [lacks("series", TEXT_LABELS.series)] : []),
    ...(template.needsTable === true && table === null ? [lacks("table", TEXT_LABELS.table)] : []),
  ];
}

/** What a template needs besides counts and rates. */
export const TEXT_LABELS = {
  unit: "tên cơ quan báo cáo",
  period: "kỳ báo cáo",
  series: "số liệu bưu chính công ích theo từng năm",
  table: "phụ lục của kỳ báo cáo",
} as const;

/** Whether some form has a column, or a sum of columns, for a measure. */
function isColumn(id: ColumnId): boolean {
  return profiles.some((form) => Object.hasOwn(form.columns, id) || Object.hasOwn(form.derived ?? {}, id));
}

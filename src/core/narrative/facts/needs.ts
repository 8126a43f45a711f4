import type { ColumnId } from "../../model/forms/profile";
import { factOf, rateTerms } from "./facts";
import { measureLabel } from "./measure-label";
import { countFigure, ratioOf, type CountFigure, type RateFigure } from "./figure";
import type { GivenRate } from "../../../domain/rates/percent-as-written";
import { NO_FACTS } from "./given-facts";
import type { Template } from "../../../domain/templates/template";
import type { NarrativeSource } from "./narrative-source";

/** Something to be asked for, by its id in a facts file. */
export interface AskedFact {
  readonly id: string;
  /** In Vietnamese. */
  readonly label: string;
}

/** A rate of the template over each of its bases, for the user to choose before it is printed. */
export interface RateChoice extends AskedFact {
  /** The base that is used now. */
  readonly base: ColumnId;
  readonly bases: readonly {
    readonly id: ColumnId;
    readonly label: string;
    /** Null while a count is missing, and over 0. */ readonly figure: RateFigure | null;
  }[];
}

/** What a template must or may be told because the table does not say it, whatever is given already. */
export interface ReportNeeds {
  readonly unit: boolean;
  readonly period: boolean;
  readonly counts: readonly AskedFact[];
  /** Counts of clauses «nếu có»: all of one, or none. */
  readonly clauses: readonly (readonly AskedFact[])[];
  /** Counts that make more of the paragraph: the numerator of a rate that the table cannot give. */
  readonly optional: readonly AskedFact[];
  readonly rates: readonly AskedFact[];
  readonly series: boolean;
  readonly choices: readonly RateChoice[];
  readonly targets: readonly (AskedFact & { readonly usual: GivenRate })[];
}

/** What to ask for, so that a template can be written from this table. */
export function needsOf(template: Template, source: NarrativeSource): ReportNeeds {
  const tableAlone: NarrativeSource = { ...source, given: NO_FACTS };
  const known = (id: ColumnId): boolean =>
    [id, template.stands?.[id]].some((name) => name !== undefined && factOf(tableAlone, name).is !== "missing");
  const lacking = (ids: readonly ColumnId[]): readonly AskedFact[] =>
    ids.filter((id) => !known(id)).map((id) => ({ id, label: labelOf(source, id) }));
  const texts = template.texts ?? [];
  const asked = new Set([...template.requiredFacts, ...(template.clauses ?? []).flat()]);
  const behindRates = template.rates
    .flatMap((need) => rateTerms(need).of)
    .filter((id) => !asked.has(id) && !template.optionalFacts.includes(id));
  return {
    unit: texts.includes("unit"),
    period: texts.includes("period"),
    counts: lacking(template.requiredFacts),
    clauses: (template.clauses ?? []).map(lacking).filter((clause) => clause.length > 0),
    optional: lacking([...new Set(behindRates)]),
    rates: Object.entries(template.givenRates ?? {}).map(([id, label]) => ({ id, label })),
    series: template.series === true,
    choices: template.rates.flatMap((need) => rateChoice(need, source, template)),
    targets: Object.entries(template.targets ?? {}).map(([id, usual]) => ({
      id,
      usual,
      label: template.rates
        .filter((need) => need.id === id)
        .map((need) => rateTerms(need).label)
        .join(),
    })),
  };
}

function labelOf({ table }: NarrativeSource, id: ColumnId): string {
  return measureLabel(table?.profile ?? null, id);
}

function rateChoice(
  need: Template["rates"][number],
  source: NarrativeSource,
  template: Template,
): readonly RateChoice[] {
  const { label, of, base, bases } = rateTerms(need);
  if (bases.length < 2) return [];
  const parts = of.map((id) => count(source, template, id));
  const known = parts.filter((part) => part !== null);
  return [
    {
      id: need.id,
      label,
      base: source.given?.bases[need.id] ?? base,
      bases: bases.map((id) => {
        const whole = count(source, template, id);
        return {
          id,
          label: labelOf(source, id),
          figure:
            whole === null || known.length < parts.length ? null : ratioOf(known, whole, { fact: need.id, label }),
        };
      }),
    },
  ];
}

function count(source: NarrativeSource, template: Template, id: ColumnId): CountFigure | null {
  for (const name of [id, template.stands?.[id]]) {
    if (name === undefined) continue;
    const fact = factOf(source, name);
    if (fact.is !== "missing")
      return countFigure(
        fact.value,
        { fact: id, label: fact.label, cells: fact.cells, given: fact.is === "given" },
        source.doubts,
      );
  }
  return null;
}

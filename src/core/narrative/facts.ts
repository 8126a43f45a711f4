import { allIndicators } from "../indicators/all-indicators";
import { readRate } from "../indicators/compute-indicators";
import type { UnknownBecause } from "../indicators/measure";
import { measure } from "../indicators/measure";
import type { CellRef } from "../model/cell";
import type { MeasureId, Profile } from "../model/profile";
import type { Table } from "../model/table";
import { profiles } from "../profiles/all-profiles";
import type { Facts, Figure, RateFigure } from "./figure";
import { countFigure, rateFigure } from "./figure";
import { plainText } from "./plain-text";
import type { NarrativeSource, RateNeed, Template } from "./template";

/** A count that a report may state: read from its cells, computed from several, or missing. */
type Fact = KnownFact | ComputedFact | MissingFact;

interface Named {
  readonly id: MeasureId;
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
export interface MissingFact extends Named {
  readonly is: "missing";
  readonly because: UnknownBecause;
}

/** One measure of the whole table as a fact. */
function factOf(table: Table, id: MeasureId): Fact {
  const measured = measure(table, "whole", id);
  const label = plainText(measureLabel(table.profile, id));
  if (measured.is === "unknown") return { is: "missing", id, label, because: measured.because, cells: measured.from };
  const { value, from: cells, formula } = measured;
  return formula === undefined ? { is: "known", id, label, value, cells } : { is: "computed", id, label, value, cells, formula };
}

/**
 * The figures that a template needs, or what is missing. An optional fact may be absent from the form; where its
 * column is there but its cell says no count, it is missing too: silence would look like a whole report.
 */
export function gatherFacts(template: Template, source: NarrativeSource): { readonly facts: Facts; readonly missing: readonly MissingFact[] } {
  const facts: Record<string, Figure | null> = {};
  const missing: MissingFact[] = [];
  for (const id of [...template.requiredFacts, ...template.optionalFacts]) {
    const fact = factOf(source.table, id);
    if (fact.is !== "missing") {
      facts[id] = countFigure(fact.value, { fact: id, label: fact.label, cells: fact.cells }, source.doubts);
    } else {
      facts[id] = null;
      if (fact.because !== "absent" || template.requiredFacts.includes(id)) missing.push(fact);
    }
  }
  for (const need of template.rates) facts[need.id] = rateOf(need, source);
  return { facts, missing };
}

function rateOf(need: RateNeed, source: NarrativeSource): RateFigure | null {
  const indicator = allIndicators.find(({ id }) => id === need.id);
  if (indicator === undefined) throw new Error(`Unknown rate ${need.id}`);
  const rate = readRate(source.table, "whole", indicator, need.base);
  if (rate.is === "unknown") return null;
  return rateFigure(rate.numerator, rate.denominator, { fact: need.id, label: indicator.label, cells: rate.from }, source.doubts);
}

/** A measure in the words of the table's own form, else of any form that has it. */
export function measureLabel(profile: Profile, id: MeasureId): string {
  for (const form of [profile, ...profiles]) {
    if (Object.hasOwn(form.columns, id)) return form.columns[id]?.label ?? id;
    if (form.derived !== undefined && Object.hasOwn(form.derived, id)) return form.derived[id]?.label ?? id;
  }
  return id;
}

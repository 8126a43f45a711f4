import { allIndicators } from "../../../domain/rates/all-indicators";
import type { Indicator } from "../../../domain/rates/indicator";
import { measure } from "../../indicators/measure";
import type { CountFigure, Facts, RateFigure } from "../facts/figure";
import { rateFigure } from "../facts/figure";
import type { GivenRate } from "../../../domain/rates/percent-as-written";
import { USUAL_TARGETS } from "../../../domain/templates/usual-targets";
import type { RatedUnit } from "../facts/ranking";
import { compareRates, rankByRate } from "../facts/ranking";
import type { NarrativeSource } from "../facts/narrative-source";
import type { UnitFigures, UnitRate } from "../facts/unit-figures";

/** Units that miss a target are all named up to this many, else the lowest three «như: …». */
const NAMED = 5;
const LOWEST = 3;

export interface TargetRemarks {
  /** «tỷ lệ trả đúng thời hạn» */
  readonly what: string;
  readonly rate: RateFigure;
  /** The counts of the rate. */
  readonly part: CountFigure;
  readonly whole: CountFigure;
  readonly target: RateFigure;
  readonly reached: "above" | "exactly" | "no";
  readonly units: TargetUnits | null;
}

/** Units against the target. */
interface TargetUnits {
  readonly all: CountFigure;
  readonly reaching: CountFigure;
  readonly missing: CountFigure;
  /** Lowest first: all that miss the target, or the lowest where they are many. */
  readonly lowest: readonly UnitRate[];
  readonly listsAll: boolean;
  readonly best: readonly UnitRate[];
  readonly worst: readonly UnitRate[];
  /** Those at 100%; of answers in time only those without any overdue dossier. */
  readonly full: { readonly units: CountFigure; readonly named: readonly string[]; readonly clean: boolean } | null;
}

/** Every rate that has a target and a value, in the order of the targets. */
export function targetRemarks(
  source: NarrativeSource,
  facts: Facts,
  figures: UnitFigures | null,
): readonly TargetRemarks[] {
  return Object.entries({ ...USUAL_TARGETS, ...source.given?.targets }).flatMap(([id, target]): TargetRemarks[] => {
    const indicator: Indicator | undefined = allIndicators.find((candidate) => candidate.id === id);
    const rate = facts[id];
    if (indicator === undefined || rate?.is !== "rate" || target.denominator === 0) return [];
    const label = `chỉ tiêu ${indicator.label}`;
    const goal = rateFigure(
      target.numerator,
      target.denominator,
      { fact: `targets.${id}`, label, cells: [], given: true },
      source.doubts,
    );
    if (goal === null) return [];
    const against = compareRates(rate, target);
    const base = source.given?.bases[id] ?? indicator.base;
    return [
      {
        what: indicator.label,
        rate,
        part: { ...countOf(rate, rate.numerator), fact: indicator.numerator, label: indicator.label },
        whole: { ...countOf(rate, rate.denominator), fact: base, label: rate.base },
        target: { ...goal, decimals: target.decimals },
        reached: against > 0 ? "above" : against === 0 ? "exactly" : "no",
        units: figures === null ? null : unitsAgainst(figures, indicator, base, target),
      },
    ];
  });
}

function countOf(
  { cells, doubted, doubtful, given }: RateFigure,
  value: number,
): Pick<CountFigure, "is" | "value" | "cells" | "doubted" | "doubtful" | "given"> {
  return { is: "count", value, cells, doubted, doubtful, given };
}

function unitsAgainst(figures: UnitFigures, indicator: Indicator, base: string, target: GivenRate): TargetUnits | null {
  const { rated } = rankByRate(figures.source.table, indicator, base);
  const [first] = rated;
  const last = rated.at(-1);
  if (first === undefined || last === undefined || rated.length < 2) return null;
  // Of two at 0% the one with more dossiers is the one to name.
  const missing = rated
    .filter((unit) => compareRates(unit, target) < 0)
    .sort((one, other) => compareRates(one, other) || other.denominator - one.denominator);
  const reaching = rated.filter((unit) => compareRates(unit, target) >= 0);
  const written = (units: readonly RatedUnit[]): readonly UnitRate[] =>
    units.map((unit) => figures.rate(unit, indicator, base));
  const listsAll = missing.length <= NAMED;
  const ends = (end: RatedUnit): readonly UnitRate[] => {
    const same = rated.filter((unit) => compareRates(unit, end) === 0);
    return same.length <= LOWEST && same.length < rated.length ? written(same) : [];
  };
  return {
    all: figures.howMany(`units.${indicator.id}`, `số đơn vị có ${indicator.label}`, rated),
    reaching: figures.howMany(
      `units.${indicator.id}.reaching`,
      `số đơn vị đạt chỉ tiêu ${indicator.label}`,
      reaching,
      rated,
    ),
    missing: figures.howMany(
      `units.${indicator.id}.missing`,
      `số đơn vị chưa đạt chỉ tiêu ${indicator.label}`,
      missing,
      rated,
    ),
    lowest: written(listsAll ? missing : missing.slice(0, LOWEST)),
    listsAll,
    best: ends(first),
    worst: ends(last),
    full: fullUnits(
      figures,
      indicator,
      rated.filter(({ numerator, denominator }) => numerator === denominator),
    ),
  };
}

/** Units at 100%: for answers in time only where nothing is overdue, neither answered late nor still open. */
function fullUnits(figures: UnitFigures, indicator: Indicator, full: readonly RatedUnit[]): TargetUnits["full"] {
  const { table } = figures.source;
  const overdue = (row: number): number | null => {
    const found = measure(table, { row }, "overdueTotal");
    return found.is === "known" ? found.value : null;
  };
  const inTime = indicator.numerator === "resolvedInTime";
  const knows = inTime && full.every(({ row }) => overdue(row) !== null);
  const praised = knows ? full.filter(({ row }) => overdue(row) === 0) : full;
  if (praised.length === 0) return null;
  const cells = knows
    ? praised.map((unit) => ({
        ...unit,
        cells: [...unit.cells, ...measure(table, { row: unit.row }, "overdueTotal").from],
      }))
    : praised;
  return {
    units: figures.howMany(`units.${indicator.id}.full`, "số đơn vị đạt 100%", cells),
    named: praised.length > NAMED ? [] : praised.map(({ row }) => figures.nameOf(row)),
    clean: knows,
  };
}

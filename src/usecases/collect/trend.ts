import { findRate, measureLabel, nearestNames, profiles, sameOffices, type allIndicators } from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { ValueStore } from "../../ports/value-store";
import { isField, measuresOf, talliesOf, type RowTally } from "./period-tallies";
import { byTime, grainOf, type Grain } from "./store-period";

export interface TrendRequest {
  /** Id or Vietnamese name. */
  readonly rate: string;
  /** An office, or what offices deal with («Đất đai»); the sum of all without. */
  readonly unit?: string;
  /** Periods of this length, and tables of this form; those with the most periods unless told. */
  readonly grain?: Grain;
  readonly form?: string;
  /** What to do with different counts of one office in several tables of a period. */
  readonly sameUnit: "add" | "conflict";
}

/** Why a period has no value. missing: rows that do not say a count · repeated: offices with different counts in several tables. */
export interface TrendDoubt {
  readonly because: "missing" | "repeated";
  readonly units: readonly string[];
  readonly files: readonly string[];
}

export interface TrendPeriod {
  readonly period: string;
  /** Offices added up. */
  readonly units: number;
  /** Null where doubt stands in the way. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As a fraction; null where there is doubt, and where the denominator is 0. */
  readonly value: number | null;
  readonly doubt: TrendDoubt | null;
  /** Offices whose same counts stand in several tables: counted once. */
  readonly once: number;
}

/** Periods of one length, from tables of one form: the only ones that may stand in one line. */
interface Series {
  readonly form: string;
  readonly grain: Grain;
  readonly periods: readonly TrendPeriod[];
}

export interface Trend {
  readonly rate: (typeof allIndicators)[number];
  /** Names of its two counts in the form. */
  readonly counts: { readonly numerator: string; readonly base: string };
  /** As the store writes it; null for the sum of all. */
  readonly unit: string | null;
  readonly form: string;
  readonly grain: Grain;
  readonly periods: readonly TrendPeriod[];
  /** What else the store could show. */
  readonly others: readonly { readonly form: string; readonly grain: Grain; readonly periods: number }[];
}

type Dated = RowTally & { readonly period: string };

/** A rate over the periods kept, in their order. Periods that overlap, and forms, are never mixed. */
export async function trendOf(store: ValueStore, request: TrendRequest): Promise<Trend | Refusal> {
  const named = findRate(request.rate);
  if (named.is === "unknown") return refuse("rate-unknown", { rate: request.rate, known: named.nearest });
  const rate = named.value;
  const tallies = await datedTallies(store, rate);
  if (isRefusal(tallies)) return tallies;
  const counts = (form: string): Trend["counts"] => ({
    numerator: labelOf(form, rate.numerator),
    base: labelOf(form, rate.base),
  });
  if (tallies.length === 0) {
    const { numerator, base } = counts("");
    return refuse("rate-not-kept", { rate: rate.label, counts: `${numerator}, ${base}` });
  }
  const chosen = tallies.filter(({ form, period }) => fits(request, form, period));
  if (chosen.length === 0)
    return refuse("series-not-kept", {
      known: seriesOf(tallies, request.sameUnit).map(({ form, grain }) => `--profile ${form} --by ${grain}`),
    });
  const { unit } = request;
  const own = unit === undefined ? { is: "found" as const, name: null, tallies: chosen } : ofUnit(chosen, unit);
  if (own.is === "unknown") return refuse("unit-unknown", { unit: unit ?? "", known: own.nearest });
  const [shown, ...others] = seriesOf(own.tallies, request.sameUnit);
  if (shown === undefined) return refuse("store-empty");
  return {
    rate,
    counts: counts(shown.form),
    unit: own.name,
    form: shown.form,
    grain: shown.grain,
    periods: shown.periods,
    others: others.map(({ form, grain, periods }) => ({ form, grain, periods: periods.length })),
  };
}

function fits({ grain, form }: TrendRequest, ownForm: string, period: string): boolean {
  return (form === undefined || form === ownForm) && (grain === undefined || grain === grainOf(period));
}

async function datedTallies(store: ValueStore, rate: Trend["rate"]): Promise<readonly Dated[] | Refusal> {
  const periods = await store.periods();
  if (isRefusal(periods)) return periods;
  if (periods.length === 0) return refuse("store-empty");
  const measures = measuresOf(rate);
  // The same names come in every period: kept once, ten years of a province's communes take a tenth of the memory.
  const texts = new Map<string, string>();
  const once = (text: string): string => texts.get(text) ?? texts.set(text, text).get(text) ?? text;
  const all: Dated[] = [];
  for (const period of [...periods].sort(byTime)) {
    const files = await store.read(period, measures);
    if (isRefusal(files)) return files;
    for (const tally of talliesOf(files, rate)) all.push({ ...tally, office: once(tally.office), period });
  }
  return all;
}

function labelOf(form: string, id: string): string {
  return measureLabel(profiles.find((one) => one.id === form) ?? null, id);
}

type OfUnit =
  | { readonly is: "found"; readonly name: string; readonly tallies: readonly Dated[] }
  | { readonly is: "unknown"; readonly nearest: readonly string[] };

/** The rows of an office by any of its names; of none so called, the rows of what offices deal with. */
function ofUnit(tallies: readonly Dated[], unit: string): OfUnit {
  const names = [...new Set(tallies.map(({ office }) => office))];
  const [asked, ...offices] = sameOffices([unit, ...names]);
  const meant = new Set(names.filter((_, index) => offices[index] === asked));
  if (meant.size > 0) {
    const own = tallies.filter(({ office }) => meant.has(office));
    return { is: "found", name: own.at(-1)?.office ?? unit, tallies: own };
  }
  const rows = tallies.filter((tally) => isField(tally, unit));
  if (rows.length > 0) return { is: "found", name: rows.at(-1)?.field ?? unit, tallies: rows };
  const known = [...names, ...tallies.flatMap(({ field }) => field ?? [])];
  return { is: "unknown", nearest: nearestNames(unit, known) };
}

/** The longest series first, of equal ones that of the shorter periods. */
function seriesOf(tallies: readonly Dated[], sameUnit: TrendRequest["sameUnit"]): readonly Series[] {
  const names = [...new Set(tallies.map(({ office }) => office))];
  const offices = sameOffices(names);
  const officeOf = new Map(names.map((name, index) => [name, name === "" ? -1 : (offices[index] ?? index)]));
  const bySeries = new Map<string, Map<string, Dated[]>>();
  for (const tally of tallies) {
    const key = `${tally.form}\n${grainOf(tally.period)}`;
    const periods = bySeries.get(key) ?? new Map<string, Dated[]>();
    bySeries.set(key, periods);
    const list = periods.get(tally.period);
    if (list === undefined) periods.set(tally.period, [tally]);
    else list.push(tally);
  }
  const order: readonly Grain[] = ["month", "quarter", "half", "nine-months", "year", "other"];
  return [...bySeries.values()]
    .flatMap((periods): readonly Series[] => {
      const [[period = "", [first] = []] = []] = periods;
      if (first === undefined) return [];
      return [
        {
          form: first.form,
          grain: grainOf(period),
          periods: [...periods].map(([name, list]) => trendPeriod(name, list, officeOf, sameUnit)),
        },
      ];
    })
    .sort(
      (one, other) =>
        other.periods.length - one.periods.length || order.indexOf(one.grain) - order.indexOf(other.grain),
    );
}

function trendPeriod(
  period: string,
  tallies: readonly RowTally[],
  officeOf: ReadonlyMap<string, number>,
  sameUnit: TrendRequest["sameUnit"],
): TrendPeriod {
  const missing = tallies.filter(({ numerator, denominator }) => numerator === null || denominator === null);
  const offices = new Map<string, Map<string, Pair>>();
  for (const { office, table, file, numerator, denominator } of tallies) {
    const place = officeOf.get(office) ?? -1;
    // Rows without a name are nobody's: each stands for itself.
    const key = place === -1 ? `${table}\n` : String(place);
    const tables = offices.get(key) ?? new Map<string, Pair>();
    offices.set(key, tables);
    const pair = tables.get(table) ?? { office, file, numerator: 0, denominator: 0 };
    pair.numerator += numerator ?? 0;
    pair.denominator += denominator ?? 0;
    tables.set(table, pair);
  }
  const several = [...offices.values()].map((tables) => [...tables.values()]).filter(({ length }) => length > 1);
  const isSame = ([first, ...rest]: readonly Pair[]): boolean =>
    rest.every((pair) => pair.numerator === first?.numerator && pair.denominator === first.denominator);
  const repeated = sameUnit === "add" ? [] : several.filter((pairs) => !isSame(pairs));
  const units = offices.size;
  const once = sameUnit === "add" ? 0 : several.length - repeated.length;
  const doubt =
    missing.length > 0
      ? doubtOf("missing", missing)
      : repeated.length > 0
        ? doubtOf("repeated", repeated.flat())
        : null;
  if (doubt !== null) return { period, units, numerator: null, denominator: null, value: null, doubt, once };
  let [numerator, denominator] = [0, 0];
  for (const tables of offices.values())
    for (const pair of [...tables.values()].slice(0, sameUnit === "add" ? undefined : 1)) {
      numerator += pair.numerator;
      denominator += pair.denominator;
    }
  const value = denominator === 0 ? null : numerator / denominator;
  return { period, units, numerator, denominator, value, doubt, once };
}

interface Pair {
  readonly office: string;
  readonly file: string;
  numerator: number;
  denominator: number;
}

function doubtOf(
  because: TrendDoubt["because"],
  found: readonly { readonly office: string; readonly file: string }[],
): TrendDoubt {
  const names = [...new Set(found.map(({ office }) => office))];
  return { because, units: names, files: [...new Set(found.map(({ file }) => file))] };
}

import { nearestNames } from "../model/names/nearest-name";
import type { ColumnId, Profile } from "../model/forms/profile";
import { unitKey } from "../model/names/unit-name";
import { profiles } from "../../domain/forms/all-profiles";
import { measures as measureList } from "../../domain/measures/all-measures";
import { allIndicators } from "../../domain/rates/all-indicators";

/** What was asked for by name, a measure or a rate; the nearest known names where there is no such one. */
export type Named<Value> =
  { readonly is: "found"; readonly value: Value } | { readonly is: "unknown"; readonly nearest: readonly string[] };

const termKey = (text: string): string => unitKey(text).replace(/^tỉ lệ /, "tỷ lệ ");

const rateNames = allIndicators.flatMap((rate) =>
  [rate.id, rate.label, ...rate.alsoCalled].map((name) => [name, rate] as const),
);
const rates = new Map([...rateNames].reverse().map(([name, rate]) => [termKey(name), rate]));

/** A rate by its id, its function's name or its Vietnamese names. */
export function findRate(text: string): Named<(typeof allIndicators)[number]> {
  const found = rates.get(termKey(text));
  return found === undefined
    ? {
        is: "unknown",
        nearest: nearestNames(
          text,
          rateNames.map(([name]) => name),
        ),
      }
    : { is: "found", value: found };
}

/**
 * A count by its glossary id, by the number that the table's form prints for it («(9)» or «9»), or by a Vietnamese
 * name: the form's own first, then any form's.
 */
export function findMeasure(profile: Profile, text: string): Named<ColumnId> {
  const number = /^\(?\s*(\d{1,2})\s*\)?$/.exec(text.trim())?.[1];
  if (number !== undefined) {
    const numbered = Object.entries(profile.columns).find(([, column]) => column.number === Number(number));
    const nearest = Object.values(profile.columns).flatMap((column) =>
      column.number === undefined ? [] : [`(${column.number})`],
    );
    return numbered === undefined
      ? { is: "unknown", nearest: nearest.slice(0, 3) }
      : { is: "found", value: numbered[0] };
  }
  const asked = termKey(text);
  const forms = [profile, ...profiles];
  const own = measuresOf(profile).get(asked);
  if (own !== undefined) return { is: "found", value: own };
  for (const form of profiles) {
    const id = measuresOf(form).get(asked);
    // A short header of another form says too little by itself: «tiếp nhận» heads a total there, and a group elsewhere.
    const says = id !== undefined && (asked.split(" ").length >= 3 || termKey(form.columns[id]?.label ?? id) === asked);
    if (id !== undefined && (says || termKey(id) === asked)) return { is: "found", value: id };
  }
  const other = otherNames.get(asked);
  if (other !== undefined) return { is: "found", value: other };
  return {
    is: "unknown",
    nearest: nearestNames(
      text,
      forms.flatMap((form) => measureNames(form).flatMap(([, names]) => names)),
    ),
  };
}

/** Thousands of formulas ask by name: the names of a form are folded once. */
const measures = new WeakMap<Profile, ReadonlyMap<string, ColumnId>>();

function measuresOf(form: Profile): ReadonlyMap<string, ColumnId> {
  const known = measures.get(form);
  if (known !== undefined) return known;
  const byName = new Map<string, ColumnId>();
  const doubtful = new Set<string>();
  for (const [id, names] of measureNames(form))
    for (const name of names) {
      const before = byName.get(termKey(name));
      if (before === undefined) byName.set(termKey(name), id);
      else if (before !== id && before !== termKey(name)) doubtful.add(termKey(name));
    }
  // «quá hạn» alone heads two columns of one form; what is an id or a label stays.
  for (const name of doubtful)
    if (!measureNames(form).some(([id, [, label = ""]]) => termKey(id) === name || termKey(label) === name))
      byName.delete(name);
  measures.set(form, byName);
  return byName;
}

/** Ids first: the same words can stand for a count of one form and a sum of another. */
function measureNames(form: Profile): readonly (readonly [ColumnId, readonly string[]])[] {
  const columns = Object.entries(form.columns).map(
    ([id, { label, header }]) =>
      [id, [id, label, ...header.flatMap((phrases) => (phrases.length === 1 ? phrases : []))]] as const,
  );
  const derived = Object.entries(form.derived ?? {}).map(([id, { label }]) => [id, [id, label]] as const);
  return [...columns, ...derived];
}

/** By what no form calls them. */
const otherNames: ReadonlyMap<string, ColumnId> = new Map(
  measureList.flatMap(({ id, label, alsoCalled = [], oneOf }) =>
    oneOf === undefined ? [id, label, ...alsoCalled].map((name) => [termKey(name), id] as const) : [],
  ),
);

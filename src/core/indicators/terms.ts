import { nearestNames } from "../model/nearest-name";
import type { MeasureId, Profile } from "../model/profile";
import { unitKey } from "../model/unit-name";
import { profiles } from "../profiles/all-profiles";
import { allIndicators } from "./all-indicators";

/** A measure or rate asked for by name; the nearest known names where there is no such one. */
export type Term<Value> = { readonly is: "found"; readonly value: Value } | { readonly is: "unknown"; readonly nearest: readonly string[] };

const termKey = (text: string): string => unitKey(text).replace(/^tỉ lệ /, "tỷ lệ ");

/** A rate by its id, its function's name or its Vietnamese names. */
export function findRate(text: string): Term<(typeof allIndicators)[number]> {
  const asked = termKey(text);
  const found = allIndicators.find(({ id, label, alsoCalled }) => [id, label, ...alsoCalled].some((name) => termKey(name) === asked));
  if (found !== undefined) return { is: "found", value: found };
  return { is: "unknown", nearest: nearestNames(text, allIndicators.flatMap(({ id, label, alsoCalled }) => [id, label, ...alsoCalled])) };
}

/**
 * A count by its glossary id, by the number that the table's form prints for it («(9)» or «9»), or by a Vietnamese
 * name: the form's own first, then any form's.
 */
export function findMeasure(profile: Profile, text: string): Term<MeasureId> {
  const number = /^\(?\s*(\d{1,2})\s*\)?$/.exec(text.trim())?.[1];
  if (number !== undefined) {
    const numbered = Object.entries(profile.columns).find(([, column]) => column.number === Number(number));
    const nearest = Object.values(profile.columns).flatMap((column) => (column.number === undefined ? [] : [`(${column.number})`]));
    return numbered === undefined ? { is: "unknown", nearest: nearest.slice(0, 3) } : { is: "found", value: numbered[0] };
  }
  const asked = termKey(text);
  const forms = [profile, ...profiles];
  for (const form of forms) for (const [id, names] of measureNames(form)) if (names.some((name) => termKey(name) === asked)) return { is: "found", value: id };
  return { is: "unknown", nearest: nearestNames(text, forms.flatMap((form) => measureNames(form).flatMap(([, names]) => names))) };
}

/** Ids first: the same words can stand for a count of one form and a sum of another. */
function measureNames(form: Profile): readonly (readonly [MeasureId, readonly string[]])[] {
  const columns = Object.entries(form.columns).map(([id, { label, header }]) => [id, [id, label, ...header.flatMap((phrases) => (phrases.length === 1 ? phrases : []))]] as const);
  const derived = Object.entries(form.derived ?? {}).map(([id, { label }]) => [id, [id, label]] as const);
  return [...columns, ...derived];
}

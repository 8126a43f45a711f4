import type { Profile } from "../../model/forms/profile";
import type { Relation } from "../../model/relation";
import type { TableColumn } from "../../model/table";
import {
  columnsOf,
  headerFits,
  mapColumns,
  type ColumnMap,
  type FormColumns,
  type HeaderField,
  type HeaderFits,
} from "../../reading/columns/column-map";
import { isInForce } from "./in-force";
import { formRelations } from "../../reading/form-relations";
import type { Wordings } from "../../reading/header/wordings";

/** A form that fits a header, and where its columns are. */
export interface Formed {
  readonly map: ColumnMap;
  readonly profile: Profile;
  readonly score: number;
}

/**
 * The known form that fits best: by its words, and by how many of its sums close. Every form is considered; what a header
 * says of them is weighed once, so that mostly one of them is tried on the figures of each table, however many there are. A form that was not in use in
 * the period of the sheet gives way to one that was, where that has as many of its columns and keeps as many of its sums.
 */
export function bestForm(field: HeaderField, wordings: Wordings): Formed | null {
  const fits = headerFits(field, wordings);
  const { grid, band } = field;
  const best = bestAmong(field, wordings, fits, () => true);
  if (best === null || isInForce(best.profile, grid, band)) return best;
  const current = bestAmong(field, wordings, fits, (profile) => isInForce(profile, grid, band));
  const structureOf = ({ score, map }: Formed): number => score - map.fitness;
  return current !== null && structureOf(current) > structureOf(best) - A_COLUMN ? current : best;
}

/** What a column found more is worth at least: see {@link fitOf}. */
const A_COLUMN = 1 / 20;

function bestAmong(
  field: HeaderField,
  wordings: Wordings,
  fits: HeaderFits,
  isMeant: (profile: Profile) => boolean,
): Formed | null {
  let best: (Formed & Pick<WordedForm, "place">) | null = null;
  for (const { form, place, profile, columns, fit } of wordedForms(field, wordings, fits)) {
    if (!isMeant(profile)) continue;
    if (best !== null && fit + 1 < best.score) break;
    const score = fit + closes(field, columns, formRelations(profile, columns));
    if (best !== null && (score < best.score || (score === best.score && place > best.place))) continue;
    const map = mapColumns(field, wordings, form, fits);
    if (map !== null) best = { map, profile, score, place };
  }
  return best;
}

/** A form whose words or numbers are found in a header, in columns that suffice. */
interface WordedForm {
  readonly form: number;
  /** Its place among the forms by how promising their words are: the nearer one is taken of two that fit alike. */
  readonly place: number;
  readonly profile: Profile;
  readonly columns: FormColumns["columns"];
  /** How well it fits but for its sums, which add at most 1. */
  readonly fit: number;
}

const weighed = new WeakMap<HeaderFits, readonly WordedForm[]>();

/** Every form that a header may be of, those that fit best first; weighed once a header. */
function wordedForms(field: HeaderField, wordings: Wordings, fits: HeaderFits): readonly WordedForm[] {
  const known = weighed.get(fits);
  if (known !== undefined) return known;
  const numbered = field.band.numbers.length > 0;
  const forms = fittingForms(fits, wordings)
    .filter(({ worded, needed }) => numbered || worded * 2 >= needed)
    .flatMap(({ form }, place): WordedForm[] => {
      const profile = wordings.profiles[form];
      const found = columnsOf(field, wordings, form, fits);
      if (profile === undefined || found === null || !suffices(found.columns, profile)) return [];
      return [{ form, place, profile, columns: found.columns, fit: fitOf(found, profile) }];
    })
    .sort((one, other) => other.fit - one.fit);
  weighed.set(fits, forms);
  return forms;
}

interface FittingForm {
  readonly form: number;
  /** Columns of the form of which a word occurs, and how many it requires. */
  readonly worded: number;
  readonly needed: number;
}

const ranked = new WeakMap<HeaderFits, readonly FittingForm[]>();

/** The forms by how many of their words occur in a header, the most promising first; ranked once a header. */
export function fittingForms(fits: HeaderFits, wordings: Wordings): readonly FittingForm[] {
  const known = ranked.get(fits);
  if (known !== undefined) return known;
  const forms = wordings.profiles
    .map((profile, form) => {
      const best = fits.scores[form]?.map((row) => Math.min(1, Math.max(0, ...row))) ?? [];
      const worded = best.filter((score) => score > 0).length;
      const needed = required(profile);
      const promise = worded / Math.max(1, needed) + best.reduce((sum, score) => sum + score, 0) / Math.max(1, worded);
      return { form, worded, needed, promise: Math.min(worded, 20) / 20 + promise };
    })
    .sort((one, other) => other.promise - one.promise);
  ranked.set(fits, forms);
  return forms;
}

function required({ columns }: Pick<Profile, "columns">): number {
  return Object.values(columns).filter((column) => column.optional !== true).length;
}

/** Half the columns that the form requires. */
function enough(profile: Pick<Profile, "columns">): number {
  return Math.ceil(required(profile) / 2);
}

/** Half the form's columns and one whole relation: less than that cannot be checked. */
function suffices(columns: readonly TableColumn[], profile: Profile): boolean {
  const found = new Set(columns.map((column) => column.id));
  const required = Object.entries(profile.columns).filter(([, column]) => column.optional !== true);
  const present = required.filter(([id]) => found.has(id)).length;
  const all = (ids: readonly string[]): boolean => ids.every((id) => found.has(id));
  return (
    present >= enough(profile) &&
    (formRelations(profile, columns).some(({ kind }) => kind === "sum") ||
      (profile.identities.length === 0 &&
        ((profile.balances ?? []).some(({ total, parts, less }) => all([total, ...parts, ...less])) ||
          (profile.orders ?? []).some(({ whole, parts }) => all([whole, ...parts])) ||
          (profile.rates ?? []).some(({ numerator, base }) => all([...numerator, ...base])))))
  );
}

/** The share of the form's columns found, and how well their words fit; wider forms first. */
function fitOf({ columns, fitness }: FormColumns, profile: Profile): number {
  const found = columns.filter((column) => profile.columns[column.id]?.optional !== true).length;
  return found / Math.max(1, required(profile)) + fitness + Math.min(found, 20) / 20;
}

/** The share of the form's sums that close in the first rows, as they lie: 0…1. */
function closes({ content }: HeaderField, columns: readonly TableColumn[], relations: readonly Relation[]): number {
  let tested = 0;
  let closed = 0;
  const valuesOf = (column: number): Float64Array => content[columns[column]?.at ?? -1]?.values ?? NONE;
  for (const relation of relations) {
    if (relation.kind !== "sum") continue;
    const total = valuesOf(relation.total);
    const ways = [relation.parts, ...(relation.or ?? [])].map((parts) => parts.map(valuesOf));
    let most = 0;
    let rows = 0;
    for (const parts of ways) {
      let holds = 0;
      rows = 0;
      for (let row = 0; row < total.length; row += 1) {
        const value = total[row] ?? NaN;
        if (Number.isNaN(value)) continue;
        rows += 1;
        let sum = 0;
        for (const part of parts) {
          const count = part[row] ?? NaN;
          if (!Number.isNaN(count)) sum += count;
        }
        if (sum === value) holds += 1;
      }
      most = Math.max(most, holds);
    }
    tested += rows;
    closed += most;
  }
  return tested === 0 ? 0 : closed / tested;
}

const NONE = new Float64Array(0);

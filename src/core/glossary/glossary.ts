import type { ColumnId, Profile } from "../model/forms/profile";
import { measures } from "../../domain/measures/all-measures";
import { OFFICE } from "../../domain/measures/office";

/** One term that code, templates, command line and documents share. */
export interface GlossaryEntry {
  readonly id: ColumnId;
  /** What the forms call it, the first form's words first. */
  readonly labels: readonly string[];
  /** Where each form holds it: its number, its place where the form prints none, or the columns it adds up; none for what only reports state. */
  readonly forms: readonly { readonly profile: string; readonly column: string }[];
}

/**
 * Every measure of the given forms, counted and derived, in the order in which the forms first name them; then what only
 * reports state. `office.<id>` is any of them, for the dossiers interlinked to the provincial office.
 */
export function glossaryOf(profiles: readonly Profile[]): readonly GlossaryEntry[] {
  const entries = new Map<ColumnId, { labels: Set<string>; forms: { profile: string; column: string }[] }>();
  const add = (id: ColumnId, label: string, profile: string, column: string): void => {
    const entry = entries.get(id) ?? { labels: new Set<string>(), forms: [] };
    entry.labels.add(label);
    entry.forms.push({ profile, column });
    entries.set(id, entry);
  };
  for (const profile of profiles) {
    const place = (id: ColumnId): string => {
      const column = profile.columns[id];
      return column?.number === undefined ? `«${column?.label ?? id}»` : `(${column.number})`;
    };
    for (const [id, { label }] of Object.entries(profile.columns)) add(id, label, profile.id, place(id));
    for (const [id, { label, sum }] of Object.entries(profile.derived ?? {}))
      add(id, label, profile.id, sum.map(place).join(" + "));
  }
  const held = [...entries].map(([id, { labels, forms }]): GlossaryEntry => ({ id, labels: [...labels], forms }));
  const only = measures
    .filter(({ id, oneOf }) => !entries.has(id) && oneOf === undefined)
    .map(({ id, label }): GlossaryEntry => ({ id, labels: [label], forms: [] }));
  return [
    ...held,
    ...only,
    { id: `${OFFICE}<id>`, labels: ["số liệu tương ứng của hồ sơ liên thông Văn phòng UBND tỉnh"], forms: [] },
  ];
}

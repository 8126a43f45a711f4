import { OFFICE, OFFICE_WORDS } from "../../../domain/measures/office";
import { measureOf } from "../../measures/measures";
import type { ColumnId, Profile } from "../../model/forms/profile";

/** A measure in the words of the table's own form, else in its own. */
export function measureLabel(profile: Profile | null, id: ColumnId): string {
  if (id.startsWith(OFFICE)) return `${measureLabel(profile, id.slice(OFFICE.length))} ${OFFICE_WORDS}`;
  if (profile !== null) {
    if (Object.hasOwn(profile.columns, id)) return profile.columns[id]?.label ?? id;
    if (profile.derived !== undefined && Object.hasOwn(profile.derived, id)) return profile.derived[id]?.label ?? id;
  }
  return measureOf(id)?.label ?? id;
}

import type { Profile } from "../model/profile";
import type { Relation } from "../model/relation";
import type { TableColumn } from "../model/table";

/**
 * What a form states about the columns that were found, not yet tried on the figures: its sums where every column is
 * there, else that the parts found do not exceed their total.
 */
export function formRelations(profile: Profile, columns: readonly TableColumn[]): readonly Relation[] {
  const place = new Map(columns.map((column, index) => [column.id, index]));
  return profile.identities.flatMap((identity): Relation[] => {
    const total = place.get(identity.total);
    const parts = identity.parts.flatMap((part) => place.get(part) ?? []);
    if (total === undefined || parts.length === 0) return [];
    const kind = parts.length === identity.parts.length ? "sum" : "order";
    return [{ kind, total, parts, evidence: ["form"], rows: 0, holds: 0, source: identity.source }];
  });
}

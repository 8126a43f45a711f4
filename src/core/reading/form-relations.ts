import type { Identity, Profile } from "../model/forms/profile";
import type { Relation } from "../model/relation";
import type { TableColumn } from "../model/table";

/**
 * What a form states about the columns that were found, not yet tried on the figures: its sums where every column is
 * there that the form does not leave optional, else that the parts found do not exceed their total; its balances and
 * its orders.
 */
export function formRelations(profile: Profile, columns: readonly TableColumn[]): readonly Relation[] {
  const known = stated.get(columns);
  if (known?.profile === profile) return known.relations;
  const relations = relationsOf(profile, columns);
  stated.set(columns, { profile, relations });
  return relations;
}

/** Made once for columns that are remembered with their header. */
const stated = new WeakMap<
  readonly TableColumn[],
  { readonly profile: Profile; readonly relations: readonly Relation[] }
>();

function relationsOf(profile: Profile, columns: readonly TableColumn[]): readonly Relation[] {
  const place = new Map(columns.map((column, index) => [column.id, index]));
  const found = (ids: readonly string[]): number[] => ids.flatMap((id) => place.get(id) ?? []);
  const sums = profile.identities.flatMap((identity): Relation[] => {
    const total = place.get(identity.total);
    const known = { evidence: ["form"], rows: 0, holds: 0, source: identity.source } as const;
    if (total === undefined) return [];
    const [sum, ...or] = [identity.parts, ...(identity.or ?? [])].filter((parts) => isWhole(identity, parts, place));
    if (sum === undefined) {
      const parts = found(identity.parts);
      return parts.length === 0 ? [] : [{ ...known, kind: "order", total, parts }];
    }
    const absent = sum.flatMap((id) => (place.has(id) ? [] : (profile.columns[id]?.label ?? id)));
    return [
      {
        ...known,
        kind: "sum",
        total,
        parts: found(sum),
        ...(or.length === 0 ? {} : { or: or.map(found) }),
        ...(absent.length === 0 ? {} : { absent }),
        ...(identity.mayExceed === true ? { mayExceed: true } : {}),
      },
    ];
  });
  const orders = (profile.orders ?? []).flatMap(({ whole, parts, source }): Relation[] => {
    const total = place.get(whole);
    const within = found(parts);
    if (total === undefined || within.length === 0) return [];
    return [{ kind: "order", total, parts: within, evidence: ["form"], rows: 0, holds: 0, source }];
  });
  const balances = (profile.balances ?? []).flatMap(({ total, parts, less, source }): Relation[] => {
    const columns = [total, ...parts, ...less];
    if (!columns.every((id) => place.has(id))) return [];
    const [of = 0] = found([total]);
    return [
      {
        kind: "balance",
        total: of,
        parts: found(parts),
        less: found(less),
        evidence: ["form"],
        rows: 0,
        holds: 0,
        source,
      },
    ];
  });
  return [...sums, ...balances, ...orders];
}

/** Nothing is missing but what the form leaves optional, and something is there. */
function isWhole({ optional = [] }: Identity, parts: readonly string[], place: ReadonlyMap<string, number>): boolean {
  return parts.some((id) => place.has(id)) && parts.every((id) => place.has(id) || optional.includes(id));
}

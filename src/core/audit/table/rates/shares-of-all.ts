import { measure } from "../../../indicators/measure";
import type { Table } from "../../../model/table";
import type { TableValue } from "../compared";
import { valuesOf, WHOLE_TOO } from "../compared";
import { spread } from "../counts/measures-meant";
import type { PossibleScope } from "../offices/scopes";

/** A count as a part of what there is of the same measure in a wider scope; null where that is not known, or less than it. */
export function shareOf(
  table: Table,
  part: number,
  id: string,
  { scope, name }: PossibleScope,
): (TableValue & { readonly rate: NonNullable<TableValue["rate"]> }) | null {
  const whole = measure(table, scope, id);
  if (whole.is !== "known" || whole.value < part || whole.value === 0) return null;
  const rate = { part, whole: whole.value, cells: whole.from, measures: [id, id] as const };
  return { name, value: null, rate, cells: whole.from, formula: null };
}

/** «Sở Công Thương chiếm 24,1%»: what the office has of all that there is. */
export function sharesOfAll(
  table: Table,
  choices: readonly PossibleScope[],
  ids: readonly string[],
): readonly TableValue[] {
  return choices.flatMap(({ scope, name }) =>
    scope === "whole"
      ? []
      : ids.flatMap((id): readonly TableValue[] => {
          const part = measure(table, scope, id);
          const all = WHOLE_TOO.choices.map((whole) =>
            part.is === "known" ? shareOf(table, part.value, id, whole) : null,
          );
          return all.flatMap((share) => {
            if (share === null || part.is !== "known") return [];
            const cells = [...part.from, ...share.cells];
            return [{ ...share, name, cells, rate: { ...share.rate, cells } }];
          });
        }),
  );
}

/** «Xã Hữu Sản (16/25 hồ sơ quá hạn)»: the office's own count, of all that there are in the table. */
export function countOfAll(
  table: Table,
  choices: readonly PossibleScope[],
  ids: readonly string[],
  [part, whole]: readonly [number, number],
): TableValue | null {
  for (const id of ids.flatMap((one) => spread(one, false))) {
    const own = valuesOf(table, choices, [id]).find(({ value }) => value === part);
    const isAll = WHOLE_TOO.choices.some((all) => shareOf(table, part, id, all)?.rate.whole === whole);
    if (own !== undefined && isAll) return own;
  }
  return null;
}

import { measure } from "../../../indicators/measure";
import { unitsOf } from "../../../model/count";
import type { Table } from "../../../model/table";
import { isPenSlip } from "../../../numerals/pen-slip";
import type { TableValue } from "../compared";
import { WHOLE_TOO } from "../compared";
import { spread } from "../counts/measures-meant";
import type { PossibleScope } from "../offices/scopes";
import type { TableRate } from "./rates";

/** A count as a part of what there is of the same measure in a wider scope; null where that is not known, or less than it. */
export function shareOf(
  table: Table,
  part: number,
  id: string,
  { scope, name }: PossibleScope,
): (TableValue & { readonly rate: TableRate }) | null {
  const whole = measure(table, scope, id);
  if (whole.is !== "known" || whole.value < part || whole.value === 0) return null;
  const [above, below] = [unitsOf(table.counts, part), unitsOf(table.counts, whole.value)];
  const rate = { part: above, whole: below, cells: whole.from, measures: [id, id] as const };
  return { name, value: null, rate, cells: whole.from, formula: null };
}

/** «Sở Công Thương chiếm 24,1%»: what the office has of all that there is. */
export function sharesOfAll(
  table: Table,
  choices: readonly PossibleScope[],
  ids: readonly string[],
): readonly TableValue[] {
  return ids.flatMap((id) => ownOfAll(table, choices, id));
}

/**
 * «Xã Hữu Sản (16/25 hồ sơ quá hạn)»: the office's own count, of all that there are in the table; with one slip of the pen
 * in either where the other is the table's.
 */
export function countOfAll(
  table: Table,
  choices: readonly PossibleScope[],
  ids: readonly string[],
  [part, whole]: readonly [number, number],
): { readonly fit: "agrees" | "slip"; readonly with: TableValue } | null {
  const all = ids.flatMap((one) => spread(one, false)).flatMap((id) => ownOfAll(table, choices, id));
  const exact = all.find(({ rate }) => rate.part === part && rate.whole === whole);
  if (exact !== undefined) return { fit: "agrees", with: exact };
  const near = all.find(
    ({ rate }) =>
      (rate.part === part && part >= TELLING && isPenSlip(rate.whole, whole)) ||
      (rate.whole === whole && whole >= TELLING && isPenSlip(rate.part, part)),
  );
  return near === undefined ? null : { fit: "slip", with: near };
}

/** Smaller numbers are a table's by chance. */
const TELLING = 10;

function ownOfAll(
  table: Table,
  choices: readonly PossibleScope[],
  id: string,
): readonly (TableValue & { readonly rate: TableRate })[] {
  return choices.flatMap(({ scope, name }) => {
    const part = scope === "whole" ? null : measure(table, scope, id);
    if (part?.is !== "known") return [];
    return WHOLE_TOO.choices.flatMap((whole) => {
      const share = shareOf(table, part.value, id, whole);
      if (share === null) return [];
      const cells = [...part.from, ...share.cells];
      return [{ ...share, name, cells, rate: { ...share.rate, cells } }];
    });
  });
}

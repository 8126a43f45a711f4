import type { Table } from "../../model/table";
import type { Scene } from "../claims/claim";
import type { NoneClaim } from "../meaning/statement";
import type { TableValue } from "./compared";
import { valuesOf } from "./compared";
import { maybeSamePeriod } from "./period";
import type { Scoped } from "./offices/scopes";
import type { Spoken } from "./offices/spoken";

/** «Sở A không có hồ sơ quá hạn», and what the table counts. */
export interface NoneCompared {
  readonly none: NoneClaim;
  readonly scoped: Scoped;
  readonly with: TableValue;
  readonly agrees: boolean;
}

/** Where the words leave open what is meant, the reading that agrees goes before. */
export function comparedNones(scene: Scene, table: Table, spoken: readonly Spoken[]): readonly NoneCompared[] {
  const bySentence = new Map(spoken.map((one) => [one.index, one]));
  return scene.meaning.nones.flatMap((none): readonly NoneCompared[] => {
    const sentence = bySentence.get(none.sentence);
    const place = sentence?.items.findIndex((item) => item.is === "unit" && item.unit.start === none.start) ?? -1;
    if (sentence === undefined || place < 0) return [];
    if (!maybeSamePeriod(scene.meaning.blocks[none.block]?.period ?? null, scene.period)) return [];
    const named = sentence.scopeAt(place);
    const scoped = named.how === "silent" && none.levels !== "" ? sentence.levelScope(none.levels) : named;
    if (scoped.problem !== null || (none.someones && scoped.how !== "named" && scoped.how !== "group")) return [];
    const values = valuesOf(table, scoped.choices, [...new Set([none.measure, ...none.alternatives])]);
    const zero = values.find(({ value }) => value === 0);
    const found = zero ?? values[0];
    return found === undefined ? [] : [{ none, scoped, with: found, agrees: zero !== undefined }];
  });
}

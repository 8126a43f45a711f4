import { measure } from "../../indicators/measure";
import type { CellRef } from "../../model/cell";
import type { Table } from "../../model/table";
import type { Scene } from "../claims/claim";
import type { Share, Statement } from "../meaning/statement";
import type { Marker } from "./offices/items";
import { maybeSamePeriod } from "./period";
import type { TableRate } from "./rates/rates";
import { rateIn } from "./rates/rates";
import type { PossibleScope, Scoped } from "./offices/scopes";
import type { Spoken } from "./offices/spoken";

/** A figure of the text beside what the table says of the same measure and offices. */
export interface ComparedFigure {
  readonly of: { readonly is: "count"; readonly statement: Statement } | { readonly is: "rate"; readonly share: Share };
  /**
   * slip: what differs is one slip of the pen away · near: so is a cell of the row that it may be of, as the figures
   * beside it say · absent: the table has no such figure · stranger: no such office ·
   * period: of another period.
   */
  readonly fit: "agrees" | "slip" | "near" | "differs" | "absent" | "stranger" | "period";
  /** The reading that agrees, else the likeliest; null where there is nothing to compare with. */
  readonly with: TableValue | null;
  /** Of what is near: every cell that it may be, until the figures beside it have told; and what is said if they do not. */
  readonly maybe?: readonly TableValue[];
  readonly otherwise?: readonly ComparedFigure[];
  readonly scoped: Scoped;
  /** The office that is not in the table. */
  readonly stranger: Marker | null;
  /** Figures that speak of the same offices and period. */
  readonly key: string;
  /** The period that the text names for it. */
  readonly period: string | null;
  /** The text itself has counts that the percentage must agree with. */
  readonly boundInText: boolean;
}

export interface TableValue {
  readonly name: string;
  /** Of a count. */
  readonly value: number | null;
  /** Of a percentage. */
  readonly rate: TableRate | null;
  readonly cells: readonly CellRef[];
  readonly formula: string | null;
}

export const WHOLE_TOO: Scoped = {
  choices: [{ scope: "whole", name: "toàn bảng" }],
  how: "silent",
  strong: false,
  problem: null,
};

/** Whose figure it may be after all, where nothing nearer than an earlier sentence says whose: to agree with only. */
export function orOfAll({ choices, strong }: Scoped): readonly PossibleScope[] {
  return strong ? choices : [...choices, ...WHOLE_TOO.choices];
}

export function valuesOf(
  table: Table,
  choices: readonly PossibleScope[],
  ids: readonly string[],
): readonly TableValue[] {
  return choices.flatMap(({ scope, name }) =>
    ids.flatMap((id): readonly TableValue[] => {
      const found = measure(table, scope, id);
      return found.is === "known"
        ? [{ name, value: found.value, rate: null, cells: found.from, formula: found.formula ?? null }]
        : [];
    }),
  );
}

export function ratesOf(
  table: Table,
  choices: readonly PossibleScope[],
  named: readonly (readonly [string, string])[],
): readonly TableValue[] {
  return choices.flatMap(({ scope, name }) =>
    named.flatMap((measures): readonly TableValue[] => {
      const rate = rateIn(table, scope, measures);
      return rate === null ? [] : [{ name, value: null, rate, cells: rate.cells, formula: null }];
    }),
  );
}

/** Where no office is named near a figure, the level of government that is spoken of decides. */
export function scopeOf(sentence: Spoken, place: number, levels: string): Scoped {
  const scoped = sentence.scopes.get(place) ?? WHOLE_TOO;
  return scoped.how === "silent" && levels !== "" ? sentence.levelScope(levels) : scoped;
}

export function keyOf({ meaning }: Scene, block: number, { choices, how }: Scoped): string {
  return [meaning.blocks[block]?.period ?? "", how === "silent" ? block : "", choices[0]?.name ?? ""].join("|");
}

export function otherPeriod(scene: Scene, block: number, own: string | null): boolean {
  const spoken = own ?? scene.meaning.blocks[block]?.period ?? null;
  return !maybeSamePeriod(spoken, scene.period);
}

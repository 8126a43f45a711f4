import type { Table } from "../../../model/table";
import type { Figure } from "../../figures/token";
import type { Scene } from "../../claims/claim";
import { LEFT } from "../../relations/quantity";
import type { Statement } from "../../meaning/statement";
import type { TableValue } from "../compared";
import type { Scoped } from "../offices/scopes";
import type { Spoken, Topic } from "../offices/spoken";
import type { ColumnsNamed } from "./named-columns";

/** A count of the text for which the table is asked, and what it answers. */
export interface CountAsked {
  readonly scene: Scene;
  readonly table: Table;
  readonly sentence: Spoken;
  /** Place among the items of the sentence. */
  readonly place: number;
  readonly statement: Statement;
  readonly figure: Figure | undefined;
  readonly scoped: Scoped;
  /** All measures spoken of before it, the nearest first. */
  readonly topics: readonly Topic[];
  /** The columns that its words name in a table of no known form; null where the form's measures are spoken of. */
  readonly own: ColumnsNamed | null;
  /** The measures that its words name. */
  readonly told: readonly string[];
  /** Those, or what it is where its words name none. */
  readonly ids: readonly string[];
  /** Up to the end of the table's period, from some day that is not told. */
  readonly isUpTo: boolean;
  /** «Lũy kế»: from the beginning of the year, or of something else. */
  readonly isCumulative: boolean;
  /** The offices before it are only told something. */
  readonly isOfAsked: boolean;
  /** Of its offices and measures. */
  readonly values: readonly TableValue[];
  /** Of whom else it may speak. */
  readonly others: readonly TableValue[];
}

/** The first of the values that is one slip of the pen away. */
export type Near = TableValue | undefined;

/** An amount in a larger unit than the table's may have been rounded: «42,4 tỷ đồng» of 42.397 triệu đồng. */
export function fits({ value, tolerance, rounding }: Statement, other: number | null): boolean {
  return (
    other !== null && Math.abs(other - value) <= (Number.isInteger(other) ? tolerance : Math.max(tolerance, rounding))
  );
}

/** «các lĩnh vực khác còn 39 hồ sơ» */
export function saysLeft({ relations }: Scene, one: Pick<Statement, "figure" | "measure" | "remainder">): boolean {
  const words = relations.places.get(one.figure)?.wordsBefore ?? [];
  return one.measure === null && (one.remainder || words[0] === LEFT || words.at(-1) === LEFT);
}

/** Whether it is a part of what adds up in the text. */
export function isInSum({ relations }: Scene, { id }: Statement): boolean {
  return relations.sums.some(({ parts }) => parts.some((part) => part.id === id));
}

import { ofCommune } from "./of-commune";
import { ofGroupsAndDays } from "./of-groups-and-days";
import { ofHouseholds } from "./of-households";
import { ofLetters } from "./of-letters";
import { ofProvince } from "./of-province";
import { ofQuarter } from "./of-quarter";
import { ofServicesAndLabour } from "./of-services-and-labour";
import type { Outcome } from "./outcome";
import type { tables } from "./tables";

/** A sentence that is right by its table, and one figure of it changed. */
export interface TablePair {
  readonly table: keyof typeof tables;
  readonly right: string;
  /** The first occurrence; null where nothing can be noticed. */
  readonly slip: readonly [printed: string, instead: string] | null;
  /** What is said of the slip now; what is silent or only asked is known and not wished for. */
  readonly outcome: Outcome | null;
}

export const pairs: readonly TablePair[] = [
  ...ofProvince,
  ...ofCommune,
  ...ofHouseholds,
  ...ofQuarter,
  ...ofGroupsAndDays,
  ...ofLetters,
  ...ofServicesAndLabour,
];

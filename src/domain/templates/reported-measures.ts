import type { MeasureId } from "../measures/all-measures";
import { measures } from "../measures/all-measures";
import type { FactId } from "../measures/office";
import { OFFICE } from "../measures/office";
import { pending } from "../measures/pending";
import { received } from "../measures/received";
import { resolved } from "../measures/resolved";
import { resolvedInTime } from "../measures/resolved-in-time";
import { resolvedLate } from "../measures/resolved-late";

/** What came in, what was settled and what is pending, each divided: the balance that a report of an office opens with. */
export const BALANCE: readonly MeasureId[] = [
  received.id,
  ...received.splits[0].parts,
  resolved.id,
  ...resolvedInTime.splits[0].parts,
  resolvedLate.id,
  pending.id,
  ...pending.splits[0].parts,
];

/** What stands beside the balance in the sentences that follow. */
export const BESIDE_BALANCE: readonly MeasureId[] = [
  "supplementRequested",
  "returned",
  "interlinked",
  "onlineLevel3",
  "onlineLevel4",
];

/** The balance of the dossiers interlinked to the office of the provincial People's Committee. */
export const INTERLINKED: readonly FactId[] = BALANCE.map((id): FactId => `${OFFICE}${id}`);

/** What may stand for a count that ended: «một phần» for level 3. */
export const LEVELS: Readonly<Partial<Record<MeasureId, MeasureId>>> = Object.fromEntries(
  measures.flatMap(({ id, until }) => (until === undefined ? [] : [[id, until.now]])),
);

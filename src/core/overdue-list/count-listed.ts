import type { ListedKind } from "../model/overdue-list";
import type { ListedDossier, Said } from "./read-overdue-list";

/** When the figures of a table may have been closed, as Excel counts days: on which first and on which last day. */
export interface Closing {
  /** The first day on which the figures of the period before may have been closed. */
  readonly opening: number;
  readonly earliest: number;
  /** The period's first and last day. */
  readonly first: number;
  readonly end: number;
  readonly latest: number;
}

/** How many dossiers of a list are of a kind: as the list says it, and between which numbers it may be otherwise. */
export interface ListedCount {
  readonly plain: number;
  readonly least: number;
  readonly most: number;
}

/** Counts the dossiers of a kind. */
export function countListed(
  kind: ListedKind,
  dossiers: readonly ListedDossier[],
  closing: Closing | null,
): ListedCount {
  let [plain, least, most] = [0, 0, 0];
  for (const dossier of dossiers) {
    const answers = [...conditions(kind, dossier, closing)];
    if (answers.every(({ likely }) => likely)) plain += 1;
    if (answers.every(({ said }) => said === "yes")) least += 1;
    if (answers.every(({ said }) => said !== "no")) most += 1;
  }
  return { plain, least, most };
}

interface Answer {
  readonly said: Said;
  /** What the list means where it does not say it for certain. */
  readonly likely: boolean;
}

function* conditions(kind: ListedKind, dossier: ListedDossier, closing: Closing | null): Generator<Answer> {
  const { late, repeated, outside, apology } = dossier;
  // A row whose days deny it is likely none; one of the very day of its deadline is what the list says it is.
  yield late === "no" ? { said: "unclear", likely: false } : { said: late, likely: true };
  if (repeated || isOutsidePeriod(dossier, closing)) yield { said: "unclear", likely: false };
  if (outside || isAtAnEnd(dossier, closing)) yield { said: "unclear", likely: true };
  if (kind === "overdue") return;
  const settled = settledBefore(dossier, closing);
  yield kind.startsWith("late") ? settled : { said: opposite(settled.said), likely: isOpen(dossier, closing) };
  if (kind.endsWith("-not-apologised")) yield { said: opposite(apology), likely: apology === "no" };
  else if (kind.endsWith("-apologised")) yield { said: apology, likely: apology === "yes" };
}

/** Whether it was settled when the figures were closed: a list that is drawn up later tells of what was done meanwhile. */
function settledBefore({ settled, returned }: ListedDossier, closing: Closing | null): Answer {
  if (settled !== "yes" || returned === null || closing === null)
    return { said: settled === "yes" ? "unclear" : settled, likely: settled === "yes" };
  if (returned > closing.latest) return { said: "no", likely: false };
  return { said: returned < closing.earliest ? "yes" : "unclear", likely: true };
}

/** Settled before the period, or due after it: a list may tell of more than one period, and of what happened since. */
function isOutsidePeriod({ returned, due }: ListedDossier, closing: Closing | null): boolean {
  if (closing === null) return false;
  return (returned !== null && returned < closing.opening) || (due !== null && due > closing.latest);
}

/** Around the days on which the period begins and ends it may belong to the one beside. */
function isAtAnEnd({ returned, due }: ListedDossier, closing: Closing | null): boolean {
  if (closing === null) return false;
  return (due !== null && due >= closing.end) || (returned !== null && returned < closing.first);
}

function isOpen(dossier: ListedDossier, closing: Closing | null): boolean {
  const { said, likely } = settledBefore(dossier, closing);
  return said === "no" || (dossier.settled === "yes" && !likely);
}

function opposite(said: Said): Said {
  return said === "yes" ? "no" : said === "no" ? "yes" : "unclear";
}

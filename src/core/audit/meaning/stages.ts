import { basesOf, isPartOf, maybeIn, splitsOf } from "../../measures/measures";

/** Measures that stand for a whole: others are their parts. */
export const WHOLES: ReadonlySet<string> = new Set(["received", "resolved", "pending", "due"]);

/** Whether a count may stand in a list of another's parts. Anything may be listed under what was received, or under what is no whole. */
export function mayBePartOf(part: string | null, whole: string | null): boolean {
  if (part === null || whole === null || part === whole) return true;
  if (whole === "received" || !WHOLES.has(whole)) return true;
  // «Quá hạn» may mean the one part of it that the whole holds.
  const meant = [part, ...splitsOf(part).flatMap(({ parts }) => parts)];
  return (
    meant.some((one) => isPartOf(one, whole)) ||
    basesOf(part).some((base) => base === whole) ||
    maybeIn(whole).some((one) => one === part)
  );
}

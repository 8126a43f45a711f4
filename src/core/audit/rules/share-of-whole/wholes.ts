import { basesOf, measureOf } from "../../../measures/measures";
import type { Group } from "../../claims/group";
import { madeUpIn } from "../../claims/divisions";
import { allOf } from "../../claims/sums";
import type { Statement } from "../../meaning/statement";

/** A whole of which a percentage may be a share: a count that the text states, or one that follows from what it states. */
export interface Whole {
  readonly id: string;
  readonly value: number;
  readonly slack: number;
  /** One count, or several: added, and the last one subtracted where `less`. */
  readonly from: readonly Statement[];
  readonly less: boolean;
}

/** Wholes that contain a measure, the usual one first, as the published reports divide. */
export function usualWholesOf(measure: string): readonly string[] {
  const wholes = basesOf(measure);
  return wholes.includes("received") ? [...wholes, "receivedAndCarried"] : wholes;
}

/** Whether a percentage of a measure that fits none of the stated wholes may still be right. */
export function isLoose(measure: string): boolean {
  return measureOf(measure)?.looseBase === true;
}

/** A whole in a group, stated or following from what is. */
export function wholeIn(group: Group, id: string): Whole | null {
  const stated = group.counts.get(id);
  if (stated !== undefined) return whole(id, [stated]);
  const { counts } = group;
  const received = counts.get("received");
  const carried = counts.get("carriedOver");
  switch (id) {
    case "receivedAndCarried":
      // «tiếp nhận» without those carried over: all that there was to settle is both together.
      return received !== undefined && !received.inclusive && !counts.has("receivedNew")
        ? added(id, allOf(received, carried))
        : null;
    case "receivedNew":
      return received !== undefined && carried !== undefined && received.value >= carried.value
        ? whole(id, [received, carried], true)
        : null;
    case "received":
      return added(id, allOf(counts.get("receivedNew"), carried));
    case "resolved":
    case "due":
    case "receivedOnline":
      return added(id, madeUpIn(group, id));
    default:
      return null;
  }
}

function added(id: string, from: readonly Statement[] | null): Whole | null {
  return from === null ? null : whole(id, from);
}

export function whole(id: string, from: readonly Statement[], less = false): Whole {
  const value = from.reduce(
    (sum, statement, index) => (less && index === from.length - 1 ? sum - statement.value : sum + statement.value),
    0,
  );
  return { id, value, slack: from.reduce((sum, { tolerance }) => sum + tolerance, 0), from, less };
}

/** What a percentage's own words count, in a group: one count, or those that make it up. */
export function partIn(group: Group, measure: string): Whole | null {
  const { counts } = group;
  const stated = counts.get(measure);
  if (stated !== undefined) return whole(measure, [stated]);
  switch (measure) {
    case "onTime":
      return (
        partIn(group, counts.has("resolvedInTime") ? "resolvedInTime" : "resolvedOnDueDate") ??
        added("resolvedInTime", madeUpIn(group, "resolvedInTime"))
      );
    case "resolvedInTime":
      return added(measure, madeUpIn(group, measure));
    case "overdueTotal":
      return added(measure, madeUpIn(group, measure)) ?? single(counts.get("resolvedLate"));
    case "resolvedLate":
      return single(counts.get("overdueTotal"));
    case "receivedOnline":
      return wholeIn(group, "receivedOnline");
    case "resolved":
      return wholeIn(group, "resolved") ?? partIn(group, "resolvedInTime");
    case "postal":
      return single(counts.get("postalOut") ?? counts.get("postalIn"));
    case "postalOut":
    case "postalIn":
      return single(counts.get("postal"));
    default:
      return null;
  }
}

function single(statement: Statement | undefined): Whole | null {
  return statement === undefined ? null : whole(statement.measure ?? "", [statement]);
}

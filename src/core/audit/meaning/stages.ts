/** The stage under which a measure stands: what «quá hạn» means beside it. */
export function stageOf(measure: string | null): string | null {
  switch (measure) {
    case "received":
    case "receivedNew":
    case "carriedOver":
    case "receivedOnline":
    case "receivedDirect":
    case "direct":
      return "received";
    case "resolved":
    case "resolvedEarly":
    case "resolvedInTime":
    case "resolvedLate":
    case "onTime":
      return "resolved";
    case "pending":
    case "pendingNotDue":
    case "pendingOverdue":
      return "pending";
    case "due":
      return "due";
    default:
      return null;
  }
}

/** Measures that stand for a whole: others are their parts. */
export const WHOLES: ReadonlySet<string> = new Set(["received", "resolved", "pending", "due"]);

const PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  resolved: new Set(["resolvedEarly", "onTime", "resolvedInTime", "resolvedLate", "overdueTotal"]),
  pending: new Set(["pendingNotDue", "pendingOverdue", "overdueTotal", "supplementRequested"]),
  due: new Set([
    "resolved",
    "resolvedEarly",
    "onTime",
    "resolvedInTime",
    "resolvedLate",
    "overdueTotal",
    "pendingOverdue",
  ]),
};

/** Whether a count may stand in a list of another's parts. Measures that the lexicon does not know may stand anywhere. */
export function mayBePartOf(part: string | null, whole: string | null): boolean {
  if (part === null || whole === null || part === whole) return true;
  const parts = PARTS[whole];
  return parts === undefined || parts.has(part);
}

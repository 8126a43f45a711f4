/** What happened to the dossiers of one unit; all else follows from it. */
export interface Flow {
  readonly online: number;
  /** Carried over from the period before. */
  readonly before: number;
  readonly direct: number;
  /** Of the resolved ones. */
  readonly late: number;
  readonly pending: number;
  /** Of the pending ones. */
  readonly overdue: number;
}

/** The counts of one unit in the (2)–(14) form that keep all its sums: (4)…(14). */
export function balancedCounts({ online, before, direct, late, pending, overdue }: Flow): number[] {
  const received = online + before + direct;
  const resolved = received - pending;
  const [inTime, notDue] = [resolved - late, pending - overdue];
  return [received, online, before, direct, resolved, inTime, late, pending, notDue, overdue, late + overdue];
}

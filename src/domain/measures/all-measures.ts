import { aboutConduct } from "./about-conduct";
import { aboutRules } from "./about-rules";
import { awaitingInTime } from "./awaiting-in-time";
import { awaitingLate } from "./awaiting-late";
import { carriedOver } from "./carried-over";
import { direct } from "./direct";
import { due } from "./due";
import { interlinked } from "./interlinked";
import { nonLocal } from "./non-local";
import { onTime } from "./on-time";
import { onlineFull } from "./online-full";
import { onlineLevel3 } from "./online-level-3";
import { onlineLevel4 } from "./online-level-4";
import { onlineOther } from "./online-other";
import { onlinePartial } from "./online-partial";
import { overdueTotal } from "./overdue-total";
import { paidDirect } from "./paid-direct";
import { paidOnline } from "./paid-online";
import { paidTotal } from "./paid-total";
import { pending } from "./pending";
import { pendingNotDue } from "./pending-not-due";
import { pendingOverdue } from "./pending-overdue";
import { pendingOverdueApologised } from "./pending-overdue-apologised";
import { pendingOverdueNotApologised } from "./pending-overdue-not-apologised";
import { postal } from "./postal";
import { postalIn } from "./postal-in";
import { postalOut } from "./postal-out";
import { received } from "./received";
import { receivedDirect } from "./received-direct";
import { receivedNew } from "./received-new";
import { receivedOnline } from "./received-online";
import { rejected } from "./rejected";
import { resolved } from "./resolved";
import { resolvedEarly } from "./resolved-early";
import { resolvedInTime } from "./resolved-in-time";
import { resolvedLate } from "./resolved-late";
import { resolvedLateApologised } from "./resolved-late-apologised";
import { resolvedLateNotApologised } from "./resolved-late-not-apologised";
import { resolvedOnDueDate } from "./resolved-on-due-date";
import { resultsReturned } from "./results-returned";
import { returned } from "./returned";
import { stopped } from "./stopped";
import { supplementRequested } from "./supplement-requested";
import { unitsOnline } from "./units-online";
import { withdrawn } from "./withdrawn";
import type { Measure } from "./measure";

/** Every measure, in the order in which lists show them. */
const allMeasures = [
  received,
  receivedNew,
  carriedOver,
  receivedOnline,
  receivedDirect,
  direct,
  onlineLevel3,
  onlineLevel4,
  onlineFull,
  onlinePartial,
  onlineOther,
  nonLocal,
  postal,
  postalIn,
  postalOut,
  interlinked,
  resolved,
  resolvedInTime,
  resolvedEarly,
  resolvedOnDueDate,
  onTime,
  resolvedLate,
  resolvedLateApologised,
  resolvedLateNotApologised,
  pending,
  pendingNotDue,
  pendingOverdue,
  pendingOverdueApologised,
  pendingOverdueNotApologised,
  overdueTotal,
  due,
  supplementRequested,
  returned,
  withdrawn,
  stopped,
  rejected,
  resultsReturned,
  unitsOnline,
  paidTotal,
  paidOnline,
  paidDirect,
  awaitingInTime,
  awaitingLate,
  aboutRules,
  aboutConduct,
] as const;

/** A count that comes with TTHC. A column of an office's own form may have any other id: `ColumnId`. */
export type MeasureId = (typeof allMeasures)[number]["id"];

/** Each as what it is; a part, whole or base that is no measure does not compile. */
export const measures: readonly Measure<MeasureId, MeasureId>[] = allMeasures;

import { aboutConduct } from "./about-conduct";
import { aboutRules } from "./about-rules";
import { announceDue } from "./announce-due";
import { announcedInTime } from "./announced-in-time";
import { awaitingInTime } from "./awaiting-in-time";
import { awaitingLate } from "./awaiting-late";
import { awaitingPayment } from "./awaiting-payment";
import { carriedOver } from "./carried-over";
import { digitised } from "./digitised";
import { direct } from "./direct";
import { due } from "./due";
import { feeCollected } from "./fee-collected";
import { feeDossiers } from "./fee-dossiers";
import { feeDue } from "./fee-due";
import { feeExempt } from "./fee-exempt";
import { handledTotal } from "./handled-total";
import { interlinked } from "./interlinked";
import { moneyCash } from "./money-cash";
import { moneyCharge } from "./money-charge";
import { moneyFee } from "./money-fee";
import { moneyNational } from "./money-national";
import { moneyTotal } from "./money-total";
import { moneyTransfer } from "./money-transfer";
import { nonLocal } from "./non-local";
import { notDigitised } from "./not-digitised";
import { onTime } from "./on-time";
import { onlineFull } from "./online-full";
import { onlineInTime } from "./online-in-time";
import { onlineLate } from "./online-late";
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
import { petitions } from "./petitions";
import { postal } from "./postal";
import { postalIn } from "./postal-in";
import { postalOut } from "./postal-out";
import { proceduresFeeUsed } from "./procedures-fee-used";
import { proceduresInformation } from "./procedures-information";
import { proceduresOnline } from "./procedures-online";
import { proceduresOnlineFull } from "./procedures-online-full";
import { proceduresOnlinePartial } from "./procedures-online-partial";
import { proceduresOnlineUsed } from "./procedures-online-used";
import { proceduresPaid } from "./procedures-paid";
import { proceduresPaidOnline } from "./procedures-paid-online";
import { proceduresTotal } from "./procedures-total";
import { proceduresUsed } from "./procedures-used";
import { proceduresWithFee } from "./procedures-with-fee";
import { publicComplete } from "./public-complete";
import { publicDue } from "./public-due";
import { publicInTime } from "./public-in-time";
import { received } from "./received";
import { receivedDirect } from "./received-direct";
import { receivedLate } from "./received-late";
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
import { resultDigitised } from "./result-digitised";
import { resultNotDigitised } from "./result-not-digitised";
import { resultsReturned } from "./results-returned";
import { returned } from "./returned";
import { reused } from "./reused";
import { reusedNational } from "./reused-national";
import { stopped } from "./stopped";
import { supplementRequested } from "./supplement-requested";
import { syncDue } from "./sync-due";
import { synced } from "./synced";
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
  awaitingPayment,
  handledTotal,
  onlineInTime,
  onlineLate,
  syncDue,
  synced,
  feeDue,
  feeCollected,
  feeExempt,
  feeDossiers,
  receivedLate,
  notDigitised,
  digitised,
  reused,
  reusedNational,
  resultNotDigitised,
  resultDigitised,
  proceduresTotal,
  proceduresOnline,
  proceduresOnlineFull,
  proceduresOnlinePartial,
  proceduresInformation,
  proceduresUsed,
  proceduresOnlineUsed,
  proceduresWithFee,
  proceduresFeeUsed,
  proceduresPaid,
  proceduresPaidOnline,
  moneyTotal,
  moneyFee,
  moneyCharge,
  moneyCash,
  moneyNational,
  moneyTransfer,
  announceDue,
  announcedInTime,
  publicDue,
  publicInTime,
  publicComplete,
  petitions,
] as const;

/** A count that comes with TTHC. A column of an office's own form may have any other id: `ColumnId`. */
export type MeasureId = (typeof allMeasures)[number]["id"];

/** Each as what it is; a part, whole or base that is no measure does not compile. */
export const measures: readonly Measure<MeasureId, MeasureId>[] = allMeasures;

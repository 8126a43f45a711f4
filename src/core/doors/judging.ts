/** What is wrong in a table and what would mend it: checks, faults, repairs, and their words. */
export { againstList, runChecks } from "../checks/all-checks";
export type { Against, Checked, CheckId, Finding } from "../checks/all-checks";
export { CHECK_KINDS, outcomesByKind } from "../checks/check-kinds";
export type { CheckKind, KindOutcome } from "../checks/check-kinds";
export { loadPeriodChecks } from "../checks/load-period-checks";
export { loadUnreadTables } from "../checks/load-unread-tables";
export { isError } from "../judging/judging";
export type { Tally } from "../judging/judging";
export * from "../model/repair";
export { faultsOf } from "../repair/faults";
export type { Fault } from "../repair/faults";
export { findRemedies } from "../repair/find-remedies";
export { remediesOf, repairsOf } from "../repair/repairs-of";
export { numberWords, shownValue } from "../wording/cell-words";
export { termTitle, termWords } from "../wording/term-words";
export { doubtWords, repairWords, undecidedWords } from "../wording/repair-words";
export { loadOverdueLists } from "../overdue-list/load-overdue-list";
export type { Dates as OverdueListDates } from "../overdue-list/hold-against";

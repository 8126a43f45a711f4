import { audit } from "./audit";
import { belowTarget } from "./below-target";
import { check } from "./check";
import { earlyRate } from "./early-rate";
import { errorCount } from "./error-count";
import { lateRate } from "./late-rate";
import { numberText } from "./number-text";
import { onlineRate } from "./online-rate";
import { ontimeRate } from "./ontime-rate";
import { overdueRate } from "./overdue-rate";
import { pendingRate } from "./pending-rate";
import { percentText } from "./percent-text";
import { postalRate } from "./postal-rate";
import { rank } from "./rank";
import { rate } from "./rate";
import { report } from "./report";
import { resolvedRate } from "./resolved-rate";
import { value } from "./value";

/** Every custom function by the id under which functions.json declares it. */
export const allFunctions = {
  ONTIME_RATE: ontimeRate,
  EARLY_RATE: earlyRate,
  LATE_RATE: lateRate,
  RESOLVED_RATE: resolvedRate,
  PENDING_RATE: pendingRate,
  OVERDUE_RATE: overdueRate,
  ONLINE_RATE: onlineRate,
  POSTAL_RATE: postalRate,
  RATE: rate,
  VALUE: value,
  CHECK: check,
  ERROR_COUNT: errorCount,
  REPORT: report,
  RANK: rank,
  BELOW_TARGET: belowTarget,
  AUDIT: audit,
  NUMBER_TEXT: numberText,
  PERCENT_TEXT: percentText,
} as const;

import type { JSX } from "preact";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { periodConflictWords } from "../../usecases/periods/period-conflict";

/** Where the sheet's name and its title name two periods, or its figures are those of the sheet before. */
export function PeriodNotice({ appendix }: { readonly appendix: CheckedAppendix }): JSX.Element | null {
  const words = periodConflictWords(appendix);
  return words === "" ? null : <p class="notice">{words}</p>;
}

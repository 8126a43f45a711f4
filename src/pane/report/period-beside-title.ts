import { namesOtherPeriod, periodInSentence } from "../../usecases/periods/period-words";

/** The period in the field is the title's, or another one (as the title writes it), or the title says nothing of it. */
export type PeriodBesideTitle =
  { readonly is: "same" } | { readonly is: "other"; readonly title: string } | { readonly is: "unsaid" };

export function besideTitle(period: string, titled: string | null): PeriodBesideTitle {
  if (titled === null) return { is: "unsaid" };
  if (namesOtherPeriod(period, titled)) return { is: "other", title: titled };
  return period !== "" && period === periodInSentence(titled) ? { is: "same" } : { is: "unsaid" };
}

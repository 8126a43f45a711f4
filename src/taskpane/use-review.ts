import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { AppendixPlace, Profile } from "../core";
import type { Refusal } from "../ports/refusal";
import { isRefusal } from "../ports/refusal";
import type { AppendixReport, CheckRequest } from "../usecases/check-appendix";
import { checkAppendix } from "../usecases/check-appendix";
import type { PaneHost } from "./host";
import type { Worklist } from "../usecases/worklist";
import { worklistOf } from "../usecases/worklist";
import { marksOf } from "./worklist-view";

/** What the user chose to look at; nothing chosen means the best table of the workbook. */
export interface Choice {
  readonly place?: AppendixPlace;
  readonly profile?: Profile;
}

export type Review =
  /** No workbook yet. */
  | { readonly is: "idle" }
  | { readonly is: "checked"; readonly report: AppendixReport; readonly list: Worklist; readonly choice: Choice; /** Counts checks, so that the same result is still news. */ readonly round: number }
  /** `narrowed`: only one sheet or one form was looked at, so that the whole file may still hold an appendix. */
  | { readonly is: "refused"; readonly refusal: Refusal; readonly choice: Choice; readonly narrowed: boolean; readonly round: number };

export interface Reviewing {
  readonly review: Review;
  /** Checks what the user looks at: the sheet in front of them where it is another one than was checked. */
  readonly check: () => void;
  /** The same check once more, after the workbook changed. */
  readonly again: () => void;
  readonly choose: (choice: Choice) => void;
}

/** Checks a workbook as soon as it is there, and again whenever asked; the latest request wins. */
export function useReview(host: PaneHost): Reviewing {
  const [review, setReview] = useState<Review>({ is: "idle" });
  const [mishap, setMishap] = useState<{ readonly cause: unknown } | null>(null);
  const round = useRef(0);
  const asked = useRef<{ readonly request: CheckRequest; readonly choice: Choice }>({ request: {}, choice: {} });
  // A fault of ours goes up to the entry's error boundary, not into a silent rejection.
  if (mishap !== null) throw mishap.cause;

  const run = useCallback(
    async (request: CheckRequest, choice: Choice): Promise<void> => {
      if (host.book === null) return;
      round.current += 1;
      asked.current = { request, choice };
      const mine = round.current;
      const result = await checkAppendix(host.book, request);
      if (mine !== round.current) return;
      if (isRefusal(result)) {
        host.present?.(null);
        setReview({ is: "refused", refusal: result, choice, narrowed: request.sheet !== undefined || request.profiles !== undefined, round: mine });
        return;
      }
      const list = worklistOf(result);
      host.present?.({ table: result.table, marks: marksOf(list) });
      setReview({ is: "checked", report: result, list, choice, round: mine });
    },
    [host],
  );

  const start = useCallback((request: CheckRequest, choice: Choice) => void run(request, choice).catch((cause: unknown) => setMishap({ cause })), [run]);

  useEffect(() => {
    if (host.book === null) setReview({ is: "idle" });
    else start({}, {});
  }, [host, start]);

  const check = useCallback(() => {
    void host.shownSheet().then((sheet) => {
      const choice = review.is === "idle" ? {} : review.choice;
      const checked = review.is === "checked" ? review.report.table.sheet : null;
      if (sheet !== null && sheet !== checked) start({ sheet, ...formsOf(choice) }, withoutPlace(choice));
      else start({ ...formsOf(choice), ...(choice.place === undefined ? {} : { place: choice.place }) }, choice);
    });
  }, [host, review, start]);

  const choose = useCallback((choice: Choice) => start({ ...formsOf(choice), ...(choice.place === undefined ? {} : { place: choice.place }) }, choice), [start]);

  const again = useCallback(() => start(asked.current.request, asked.current.choice), [start]);

  return { review, check, again, choose };
}

function formsOf(choice: Choice): Pick<CheckRequest, "profiles"> {
  return choice.profile === undefined ? {} : { profiles: [choice.profile] };
}

function withoutPlace({ profile }: Choice): Choice {
  return profile === undefined ? {} : { profile };
}

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { AppendixPlace, Profile, Table } from "../../core";
import type { Refusal } from "../../ports/refusal";
import { isRefusal } from "../../ports/refusal";
import type { CheckedAppendix, CheckRequest } from "../../usecases/check/check-appendix";
import { explainRefusal, fetchRefusalWords } from "../../usecases/refusals/explain-refusal";
import { checkAppendix } from "../../usecases/check/check-appendix";
import type { ChosenOverdueList } from "../../usecases/overdue-list/find-overdue-list";
import type { PaneHost } from "./host";
import { loadPart } from "./load-part";
import type { Worklist } from "../../usecases/check/worklist";
import { worklistOf } from "../../usecases/check/worklist";
import { marksOf } from "./worklist-view";

/** The appendix of another period: another table of the workbook in hand, or one read from a file of its own. */
export interface OtherPeriodTable {
  readonly name: string;
  readonly table: Table | AppendixPlace;
}

/** A list of overdue dossiers, by the name of its file or sheet. */
export interface NamedOverdueList {
  readonly name: string;
  readonly list: ChosenOverdueList;
}

/** What the user chose to look at; nothing chosen means the best table of the workbook. */
export interface Choice {
  readonly place?: AppendixPlace;
  readonly profile?: Profile;
  readonly previous?: OtherPeriodTable;
  /** The same period last year: for what changed. */
  readonly lastYear?: OtherPeriodTable;
  readonly overdueList?: NamedOverdueList;
  /** Keys of sums that are none of the table. */
  readonly without?: readonly string[];
}

export type Review =
  /** No workbook yet. */
  | { readonly is: "idle" }
  | {
      readonly is: "checked";
      readonly appendix: CheckedAppendix;
      readonly list: Worklist;
      readonly choice: Choice;
      /** Counts checks, so that the same result is still news. */ readonly round: number;
    }
  /** `narrowed`: only one sheet or one form was looked at, so that the whole file may still hold an appendix. */
  | {
      readonly is: "refused";
      readonly refusal: Refusal;
      readonly choice: Choice;
      readonly narrowed: boolean;
      readonly round: number;
    };

export interface Reviewing {
  readonly review: Review;
  /** Longer than a moment: Excel waits for a cell that is being typed into, or has much to send. */
  readonly slow: boolean;
  /** Checks what the user looks at: the sheet in front of them where it is another one than was checked. */
  readonly check: () => Promise<void>;
  /** The same table once more, after the workbook changed: without news nothing changes, and nobody is disturbed. */
  readonly again: () => void;
  readonly choose: (choice: Choice) => void;
}

const SLOW_MS = 1000;

/** Why Excel did not answer this time; the last result stands. */
function isPassing({ reason }: Refusal): boolean {
  return reason.startsWith("excel-");
}

/** Checks a workbook as soon as it is there, and again whenever asked; the latest request wins. */
export function useReview(host: PaneHost, tell: (sentence: string) => void): Reviewing {
  const [review, setReview] = useState<Review>({ is: "idle" });
  const [mishap, setMishap] = useState<{ readonly cause: unknown } | null>(null);
  const [slow, setSlow] = useState(false);
  const round = useRef(0);
  const latest = useRef<Review>(review);
  // A fault of ours goes up to the entry's error boundary, not into a silent rejection.
  if (mishap !== null) throw mishap.cause;

  const show = useCallback((next: Review) => {
    latest.current = next;
    setReview(next);
  }, []);

  const run = useCallback(
    async (request: CheckRequest, choice: Choice, quietly: boolean): Promise<void> => {
      if (host.book === null) return;
      round.current += 1;
      const mine = round.current;
      const timer = setTimeout(() => setSlow(true), SLOW_MS);
      const { book } = host;
      // What finds repairs is a part of its own, fetched with the first fault.
      const result = await loadPart(async () => {
        const checked = await checkAppendix(book, request);
        if (isRefusal(checked)) await fetchRefusalWords();
        return checked;
      }).finally(() => clearTimeout(timer));
      if (mine !== round.current) return;
      setSlow(false);
      const last = latest.current;
      if (isRefusal(result)) {
        if (last.is === "checked" && isPassing(result)) {
          if (!quietly) tell(explainRefusal(result));
          return;
        }
        host.present?.(null);
        show({
          is: "refused",
          refusal: result,
          choice,
          narrowed: request.inFront !== undefined || request.profiles !== undefined,
          round: mine,
        });
        return;
      }
      if (quietly && last.is === "checked" && sameAppendix(last.appendix, result)) return;
      const list = worklistOf(result);
      host.present?.({ table: result.table, marks: marksOf(list) });
      show({ is: "checked", appendix: result, list, choice: keptChoice(choice, result), round: mine });
    },
    [host, tell, show],
  );

  const start = useCallback(
    async (request: CheckRequest, choice: Choice, quietly = false) =>
      await run(request, choice, quietly).catch((cause: unknown) => setMishap({ cause })),
    [run],
  );

  useEffect(() => {
    if (host.book === null) show({ is: "idle" });
    else void start({ frontFirst: () => host.shownSheet() }, {});
  }, [host, start, show]);

  const check = useCallback(
    async () =>
      await start({ ...sameTable(latest.current), inFront: () => host.shownSheet() }, choiceOf(latest.current)),
    [host, start],
  );

  const choose = useCallback(
    (choice: Choice) =>
      void start({ ...wishesOf(choice), ...(choice.place === undefined ? {} : { place: choice.place }) }, choice),
    [start],
  );

  const again = useCallback(() => void start(sameTable(latest.current), choiceOf(latest.current), true), [start]);

  return { review, slow, check, again, choose };
}

/** The table in hand, wherever it stands now; all of the workbook where there is none. */
function sameTable(review: Review): CheckRequest {
  return { ...wishesOf(choiceOf(review)), ...(review.is === "checked" ? { place: review.appendix.place } : {}) };
}

function choiceOf(review: Review): Choice {
  return review.is === "idle" ? {} : review.choice;
}

/** A table chosen by hand stays chosen while it is the one that was checked. */
function keptChoice(choice: Choice, { place }: CheckedAppendix): Choice {
  const { place: chosen, ...rest } = choice;
  if (chosen === undefined) return choice;
  return chosen.sheet === place.sheet ? { ...rest, place } : rest;
}

function sameAppendix(one: CheckedAppendix, other: CheckedAppendix): boolean {
  return (
    JSON.stringify([one.table, one.findings, one.others]) ===
    JSON.stringify([other.table, other.findings, other.others])
  );
}

function wishesOf({
  profile,
  previous,
  lastYear,
  overdueList,
  without,
}: Choice): Pick<CheckRequest, "profiles" | "previous" | "lastYear" | "overdueList" | "without"> {
  return {
    ...(profile === undefined ? {} : { profiles: [profile] }),
    ...(previous === undefined ? {} : { previous: previous.table }),
    ...(lastYear === undefined ? {} : { lastYear: lastYear.table }),
    ...(overdueList === undefined ? {} : { overdueList: overdueList.list }),
    ...(without === undefined ? {} : { without }),
  };
}

import { useEffect, useState } from "preact/hooks";
import { isRefusal, type Refusal } from "../../ports/refusal";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { newSheetName, planNextPeriod } from "../../usecases/periods/next/next-copy";
import type { NextPeriod } from "../../usecases/periods/next/next-period";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Changes } from "../session/changes";
import type { MadeOfTable, PaneHost } from "../session/host";

/** The next period of the checked table: planned, then begun by one click. */
export interface Next {
  /** What the sheet becomes; null while that is read, and where it has no next period. */
  readonly plan: NextPeriod | null;
  /** Why there is none. */
  readonly refusal: Refusal | null;
  /** Goes on over figures that contradict each other; null where nothing asks for it. */
  readonly accept: (() => void) | null;
  readonly begun: MadeOfTable | null;
  /** Why the last click began nothing. */
  readonly problem: string | null;
  readonly isBusy: boolean;
  /** Does nothing without a plan, and while one is being carried out. */
  readonly begin: () => void;
}

const HOW = "bấm «Vẫn tạo kỳ tiếp theo»";

export function useNext(
  { book, nextPeriod }: Pick<PaneHost, "book" | "nextPeriod">,
  appendix: CheckedAppendix,
  changes: Pick<Changes, "tell">,
  announce: (sentence: string) => void,
): Next {
  const [planned, setPlanned] = useState<NextPeriod | Refusal | null>(null);
  const [accepted, setAccepted] = useState(false);
  const [begun, setBegun] = useState<MadeOfTable | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [mishap, setMishap] = useState<{ readonly cause: unknown } | null>(null);
  // A fault of ours goes up to the entry's error boundary, not into a silent rejection.
  if (mishap !== null) throw mishap.cause;

  // Another table has another next period; the same one read again keeps what was said.
  useEffect(() => {
    setBegun(null);
    setProblem(null);
    setAccepted(false);
  }, [book, appendix.table.sheet]);
  useEffect(() => {
    if (book === null) return;
    let isOver = false;
    void planNextPeriod(book, appendix, { acceptBroken: accepted, how: HOW })
      .then((next) => {
        if (!isOver) setPlanned(next);
      })
      .catch((cause: unknown) => setMishap({ cause }));
    return () => {
      isOver = true;
    };
  }, [book, appendix, accepted]);

  const refusal = planned !== null && isRefusal(planned) ? planned : null;
  const plan = planned === null || isRefusal(planned) ? null : planned;

  function settle(made: MadeOfTable | Refusal): void {
    if (isRefusal(made)) {
      setProblem(explainRefusal(made));
      announce(explainRefusal(made));
      return;
    }
    setProblem(null);
    setBegun(made);
    if (made.takeBack === null) announce(made.said);
    else changes.tell(made.said, made.takeBack);
  }

  function begin(): void {
    if (plan === null || nextPeriod === undefined || isBusy) return;
    setBusy(true);
    void nextPeriod
      .begin(plan, newSheetName(plan))
      .then(settle)
      .catch((cause: unknown) => setMishap({ cause }))
      .finally(() => setBusy(false));
  }

  return {
    plan,
    refusal,
    accept: refusal?.reason === "next-over-faults" ? () => setAccepted(true) : null,
    begun,
    problem,
    isBusy,
    begin,
  };
}

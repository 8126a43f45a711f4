import { useEffect, useState } from "preact/hooks";
import { isRefusal } from "../../ports/refusal";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Changes } from "../session/changes";
import { clockWords } from "../session/clock-words";
import type { MadeOfTable, PaneHost } from "../session/host";

/** The checked table as it is now, sealed by one click. */
export interface Sealing {
  readonly made: MadeOfTable | null;
  /** Why the last click sealed nothing. */
  readonly problem: string | null;
  readonly isBusy: boolean;
  /** Does nothing while one is being carried out. */
  readonly seal: () => void;
}

export function useSeal(
  { book, seal: tools }: Pick<PaneHost, "book" | "seal">,
  appendix: CheckedAppendix,
  changes: Pick<Changes, "tell">,
  announce: (sentence: string) => void,
): Sealing {
  const [made, setMade] = useState<MadeOfTable | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [mishap, setMishap] = useState<{ readonly cause: unknown } | null>(null);
  // A fault of ours goes up to the entry's error boundary, not into a silent rejection.
  if (mishap !== null) throw mishap.cause;

  // What was sealed of another table, or before a correction, is told no longer.
  useEffect(() => {
    setMade(null);
    setProblem(null);
  }, [book, appendix]);

  async function sealNow(): Promise<void> {
    const done = await tools?.seal(appendix.place, clockWords(new Date()));
    if (done === undefined) return;
    if (isRefusal(done)) {
      setProblem(explainRefusal(done));
      announce(explainRefusal(done));
      return;
    }
    setProblem(null);
    setMade(done);
    if (done.takeBack === null) announce(done.said);
    else changes.tell(done.said, done.takeBack);
  }

  function seal(): void {
    if (isBusy) return;
    setBusy(true);
    void sealNow()
      .catch((cause: unknown) => setMishap({ cause }))
      .finally(() => setBusy(false));
  }

  return { made, problem, isBusy, seal };
}

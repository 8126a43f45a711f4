import { useEffect, useState } from "preact/hooks";
import { isRefusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { onePageOf, type OnePage } from "../../usecases/charts/one-page";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";

/** The page to be printed; both null while it is being made. */
export interface MadePage {
  readonly page: OnePage | null;
  /** Why there is none. */
  readonly problem: string | null;
}

const NONE: MadePage = { page: null, problem: null };

/** The checked table on one page, made anew for another table; what an older one gives late is dropped. */
export function useOnePage(book: WorkbookPort | null, appendix: CheckedAppendix): MadePage {
  const [made, setMade] = useState<MadePage>(NONE);
  const [mishap, setMishap] = useState<{ readonly cause: unknown } | null>(null);
  // A fault of ours goes up to the entry's error boundary, not into a silent rejection.
  if (mishap !== null) throw mishap.cause;

  useEffect(() => {
    let isOld = false;
    if (book === null) return;
    void onePageOf(book, appendix)
      .then((page) => {
        if (isOld) return;
        setMade(isRefusal(page) ? { page: null, problem: explainRefusal(page) } : { page, problem: null });
      })
      .catch((cause: unknown) => setMishap({ cause }));
    return () => {
      isOld = true;
    };
  }, [book, appendix]);

  return made;
}

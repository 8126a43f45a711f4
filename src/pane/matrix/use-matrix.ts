import { useEffect, useState } from "preact/hooks";
import { isRefusal } from "../../ports/refusal";
import { checkAllSheets, type CheckedAppendix } from "../../usecases/check/check-appendix";
import { checkMatrix, type CheckMatrix } from "../../usecases/check/check-matrix";
import { samePlace } from "../../usecases/check/find-tables";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { PaneHost } from "../session/host";

/** Every table of the workbook in one matrix. */
export interface MatrixInHand {
  /** Null while the sheets are being read. */
  readonly matrix: CheckMatrix | null;
  /** Why there is none. */
  readonly problem: string | null;
}

/** Checks all sheets, and again after each change of the table in hand; that one stands there as it was checked with its own choices. */
export function useMatrix({ book }: Pick<PaneHost, "book">, appendix: CheckedAppendix): MatrixInHand {
  const [inHand, setInHand] = useState<MatrixInHand>({ matrix: null, problem: null });
  const [mishap, setMishap] = useState<{ readonly cause: unknown } | null>(null);
  // A fault of ours goes up to the entry's error boundary, not into a silent rejection.
  if (mishap !== null) throw mishap.cause;

  useEffect(() => {
    if (book === null) return undefined;
    let isLatest = true;
    void checkAllSheets(book)
      .then((all) => {
        if (!isLatest) return;
        setInHand(
          isRefusal(all)
            ? { matrix: null, problem: explainRefusal(all) }
            : { matrix: checkMatrix(all.map((one) => asInHand(one, appendix))), problem: null },
        );
      })
      .catch((cause: unknown) => setMishap({ cause }));
    return () => {
      isLatest = false;
    };
  }, [book, appendix]);

  return inHand;
}

function asInHand(one: CheckedAppendix, inHand: CheckedAppendix): CheckedAppendix {
  return [inHand, ...inHand.beside].find(({ place }) => samePlace(place, one.place)) ?? one;
}

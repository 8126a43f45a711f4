import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { isRefusal, type Refusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Chosen } from "../../usecases/repair/repair-appendix";
import { clockWords } from "../session/clock-words";
import type { Changes } from "../session/changes";
import { loadPart } from "../session/load-part";
import type { PaneHost } from "../session/host";
import type { Review } from "../session/use-review";
import { loadFaults } from "./faults/load-faults";

export interface Repairing {
  /** Cells written since the table was checked: what is said of them is about to be said anew. */
  readonly pending: ReadonlySet<string>;
  /** Carries the chosen proposals out, all or none; settles with whether it was done. */
  readonly apply: (chosen: readonly Chosen[]) => Promise<boolean>;
}

/** Cells that an announcement names before it only counts. */
const NAMED = 3;

/** Corrects cells as the user chose, announces it, and leaves the way back in the journal. */
export function useRepairs(host: PaneHost, review: Review, changes: Changes, again: () => void): Repairing {
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const busy = useRef(false);
  const { tell } = changes;

  useEffect(() => setPending(new Set()), [review, host]);
  // Taken back before the table was checked again: there may be no news that would end the waiting.
  const kept = changes.journal.length;
  useEffect(
    () =>
      setPending((before) =>
        before.size === 0 ? before : new Set([...before].filter((cell) => isJournalled(changes, cell))),
      ),
    [kept],
  );

  const apply = useCallback(
    async (chosen: readonly Chosen[]): Promise<boolean> => {
      if (review.is !== "checked") return false;
      const part = await loadPart(loadFaults);
      if (isRefusal(part)) {
        tell(explainRefusal(part));
        return false;
      }
      const plan = part.planRepairs(review.appendix, chosen);
      if (isRefusal(plan)) {
        tell(explainRefusal(plan));
        return false;
      }
      // A second press while the first is on its way would write over what is just being written.
      if (busy.current) return false;
      busy.current = true;
      const made = await host.correct(plan.edits).finally(() => (busy.current = false));
      if (isRefusal(made)) {
        tell(explainRefusal(rechecked(made)));
        if (hasChanged(made)) again();
        return false;
      }
      const cells = plan.rows.map(({ cell }) => cell);
      setPending((before) => new Set([...before, ...cells]));
      tell(
        cells.length > NAMED ? `Đã sửa ${cells.length} ô.` : `Đã sửa ${cells.join(", ")}.`,
        made,
        part.changeLog(plan, clockWords(new Date())),
        () => host.correct(plan.edits),
      );
      return true;
    },
    [host, review, tell, again],
  );

  return { pending, apply };
}

function isJournalled({ journal }: Changes, cell: string): boolean {
  return journal.some(({ log }) => log.some((row) => row.cell === cell));
}

/** The workbook is no longer as it was checked, so it is checked anew, and the sentence says so. */
function hasChanged({ reason }: Refusal): boolean {
  return reason === "excel-cell-changed" || reason === "cell-holds-formula" || reason === "excel-half-done";
}

function rechecked(refusal: Refusal): Refusal {
  return refusal.reason === "excel-cell-changed" ? { ...refusal, about: { ...refusal.about, rechecked: 1 } } : refusal;
}

import { useState } from "preact/hooks";
import type { Table } from "../../core";
import { isRefusal } from "../../ports/refusal";
import { freeze, planFreeze, type FreezePlan } from "../../usecases/formulas/freeze-formulas";
import { staleParagraphs, type StaleParagraph } from "../../usecases/proofread/check-before-sending";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Changes } from "../session/changes";
import type { LiveTools } from "../session/host";
import { loadPart } from "../session/load-part";
import type { Review } from "../session/use-review";

export interface Sending {
  /** What «Chốt để gửi» would do; null until it is asked, and after it is done. */
  readonly plan: FreezePlan | null;
  /** Paragraphs in the workbook that no longer agree with the table that is checked. */
  readonly stale: readonly StaleParagraph[];
  readonly preview: () => void;
  readonly apply: () => void;
  readonly cancel: () => void;
}

/** The last step before a workbook is sent: its formulas become values, once the user has seen which. */
export function useSending(
  live: Pick<LiveTools, "book" | "namespace">,
  review: Review,
  changes: Pick<Changes, "tell">,
): Sending {
  const [plan, setPlan] = useState<FreezePlan | null>(null);
  const [stale, setStale] = useState<readonly StaleParagraph[]>([]);

  function preview(): void {
    void planFreeze(live.book, live.namespace).then((made) => {
      if (isRefusal(made)) changes.tell(explainRefusal(made));
      else if (made.cells.length + made.left.length === 0)
        changes.tell("Tệp này không có công thức TTHC nào, gửi đi được ngay.");
      else {
        setStale([]);
        setPlan(made);
        if (review.is === "checked") compare(made, review.appendix.table);
      }
    });
  }

  /** What proofreads is a part of its own; without it the plan stands, and that is said. */
  function compare(made: FreezePlan, table: Table): void {
    void loadPart(async () => await staleParagraphs(made, table)).then((found) => {
      if (isRefusal(found)) changes.tell(explainRefusal(found));
      else setStale(found);
    });
  }

  function apply(): void {
    if (plan === null) return;
    void freeze(live.book, plan).then((undo) => {
      setPlan(null);
      if (isRefusal(undo)) changes.tell(explainRefusal(undo));
      else changes.tell(`Đã đổi ${plan.cells.length} công thức thành giá trị. Lưu tệp rồi gửi đi.`, undo);
    });
  }

  return { plan, stale, preview, apply, cancel: () => setPlan(null) };
}

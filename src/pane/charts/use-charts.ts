import { useMemo, useState } from "preact/hooks";
import type { ChartPlan, ChartsPort } from "../../ports/charts";
import { isRefusal, type Refusal } from "../../ports/refusal";
import { planCharts } from "../../usecases/charts/plan-charts";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Changes } from "../session/changes";
import type { Review } from "../session/use-review";

/** Excel's own charts of the checked table: planned at once, drawn and taken away by a click each. */
export interface Charting {
  /** Null where there is nothing to draw. */
  readonly plan: ChartPlan | null;
  /** The appendix's own sheet; null without a checked table. */
  readonly sheet: string | null;
  /** Whether the charts go beside the table and not on a sheet of their own. */
  readonly isBeside: boolean;
  readonly setBeside: (isBeside: boolean) => void;
  /** Both do nothing while one of them is under way. */
  readonly insert: () => void;
  readonly remove: () => void;
}

export function useCharts(
  charts: () => Promise<ChartsPort | Refusal>,
  review: Review,
  { tell }: Pick<Changes, "tell">,
): Charting {
  const table = review.is === "checked" ? review.appendix.table : null;
  const plan = useMemo(() => {
    const made = table === null ? null : planCharts(table);
    return made === null || made.charts.length === 0 ? null : made;
  }, [table]);
  const [isBeside, setBeside] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [mishap, setMishap] = useState<{ readonly cause: unknown } | null>(null);
  // A fault of ours goes up to the entry's error boundary, not into a silent rejection.
  if (mishap !== null) throw mishap.cause;

  async function withCharts(work: (port: ChartsPort) => Promise<void>): Promise<void> {
    const port = await charts();
    if (isRefusal(port)) tell(explainRefusal(port));
    else await work(port);
  }

  function act(work: (port: ChartsPort) => Promise<void>): void {
    if (isBusy) return;
    setBusy(true);
    void withCharts(work)
      .catch((cause: unknown) => setMishap({ cause }))
      .finally(() => setBusy(false));
  }

  function insert(): void {
    if (plan === null || table === null) return;
    act(async (port) => {
      const made = await port.insertCharts(plan, isBeside ? { beside: table.sheet } : "new-sheet");
      if (isRefusal(made)) {
        tell(explainRefusal(made));
        return;
      }
      const cells = made.cells === made.sheet ? "" : `; số liệu của biểu đồ ở sheet «${made.cells}»`;
      tell(`Đã chèn ${plan.charts.length} biểu đồ vào sheet «${made.sheet}»${cells}.`, made.takeBack);
    });
  }

  function remove(): void {
    act(async (port) => {
      const removed = await port.removeCharts();
      if (isRefusal(removed)) tell(explainRefusal(removed));
      else tell(removed ? "Đã bỏ biểu đồ và các ô số liệu của biểu đồ." : "Tệp này chưa có biểu đồ nào do TTHC chèn.");
    });
  }

  return { plan, sheet: table?.sheet ?? null, isBeside, setBeside, insert, remove };
}

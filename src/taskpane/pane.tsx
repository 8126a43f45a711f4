import type { JSX } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { AppendixLine } from "./appendix-line";
import { CheckView } from "./check-view";
import "./fluent";
import type { PaneHost } from "./host";
import { ReportView } from "./report-view";
import { summaryWords } from "../usecases/summary-words";
import { useReview } from "./use-review";

const tabs = [
  { id: "kiem-tra", name: "Kiểm tra" },
  { id: "bao-cao", name: "Báo cáo" },
] as const;

type TabId = (typeof tabs)[number]["id"];

/** The pane: what is being checked, one tab per job, and one quiet voice for screen readers. */
export function Pane({ host }: { readonly host: PaneHost }): JSX.Element {
  const { review, check, choose } = useReview(host);
  const [tab, setTab] = useState<TabId>("kiem-tra");
  const [said, setSaid] = useState("");
  const [period, setPeriod] = useState("");

  // The same sentence twice is still news: a trailing no-break space makes it another text.
  const announce = useCallback((sentence: string) => setSaid((last) => (last === sentence ? `${sentence}\u00a0` : sentence)), []);

  useEffect(() => {
    if (review.is === "checked") announce(summaryWords(review.list).spoken);
  }, [review, announce]);

  return (
    <section class="pane" aria-label="TTHC">
      <AppendixLine review={review} onChoose={choose} />
      <fluent-tablist activeid={`tab-${tab}`} aria-label="Việc cần làm" onChange={(event) => setTab(tabOf(event) ?? tab)}>
        {tabs.map(({ id, name }) => (
          <fluent-tab key={id} id={`tab-${id}`} aria-controls={`panel-${id}`}>
            {name}
          </fluent-tab>
        ))}
      </fluent-tablist>
      <div class="pane-panel" role="tabpanel" id="panel-kiem-tra" aria-labelledby="tab-kiem-tra" hidden={tab !== "kiem-tra"}>
        <CheckView host={host} review={review} onCheck={check} onReport={() => setTab("bao-cao")} announce={announce} />
      </div>
      <div class="pane-panel" role="tabpanel" id="panel-bao-cao" aria-labelledby="tab-bao-cao" hidden={tab !== "bao-cao"}>
        <ReportView host={host} review={review} period={period} onPeriod={setPeriod} announce={announce} />
      </div>
      <div class="spoken" role="status" aria-live="polite">
        {said}
      </div>
    </section>
  );
}

function tabOf(event: Event): TabId | undefined {
  const chosen: unknown = event instanceof CustomEvent ? event.detail : null;
  return chosen instanceof HTMLElement ? tabs.find(({ id }) => chosen.id === `tab-${id}`)?.id : undefined;
}

import type { JSX } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { AppendixLine } from "./appendix-line";
import { ChangeBar } from "./change-bar";
import { useChanges } from "./changes";
import { CheckView } from "./check-view";
import "./fluent";
import type { PaneHost } from "./host";
import { InsertFunctionView } from "./insert-function-view";
import { ReportView } from "./report-view";
import { SettingsView } from "./settings-view";
import { useRest } from "./use-rest";
import { summaryWords } from "../usecases/summary-words";
import { useReview } from "./use-review";

const tabs = [
  { id: "kiem-tra", name: "Kiểm tra" },
  { id: "bao-cao", name: "Báo cáo" },
  { id: "cai-dat", name: "Cài đặt" },
] as const;

type TabId = (typeof tabs)[number]["id"];

/** How long the sheet must rest before it is checked again: typing must not be disturbed. */
const REST_MS = 600;

/** The pane: what is being checked, one tab per job, and one quiet voice for screen readers. */
export function Pane({ host }: { readonly host: PaneHost }): JSX.Element {
  const { review, check, again, choose } = useReview(host);
  const live = host.live ?? null;
  const [tab, setTab] = useState<TabId>("kiem-tra");
  const [said, setSaid] = useState("");
  const [period, setPeriod] = useState("");
  const [refreshing, setRefreshing] = useState(true);
  const [inserting, setInserting] = useState(false);
  const [writing, setWriting] = useState(0);

  // The same sentence twice is still news: a trailing no-break space makes it another text.
  const announce = useCallback((sentence: string) => setSaid((last) => (last === sentence ? `${sentence}\u00a0` : sentence)), []);

  useEffect(() => {
    if (review.is === "checked") announce(summaryWords(review.list).spoken);
  }, [review, announce]);

  const changes = useChanges(live?.book ?? null, announce);
  useRest(refreshing ? (live?.book ?? null) : null, again, REST_MS);

  useEffect(
    () =>
      live?.requests.listen((request) => {
        setTab(request === "report" ? "bao-cao" : "kiem-tra");
        setInserting(request === "insert");
        if (request === "report") setWriting((times) => times + 1);
        if (request !== "insert") check();
      }),
    [live, check],
  );

  return (
    <section class="pane" aria-label="TTHC">
      <AppendixLine review={review} onChoose={choose} />
      <fluent-tablist activeid={`tab-${tab}`} aria-label="Việc cần làm" onChange={(event) => setTab(tabOf(event) ?? tab)}>
        {tabs.filter(({ id }) => id !== "cai-dat" || live !== null).map(({ id, name }) => (
          <fluent-tab key={id} id={`tab-${id}`} aria-controls={`panel-${id}`}>
            {name}
          </fluent-tab>
        ))}
      </fluent-tablist>
      <div class="pane-panel" role="tabpanel" id="panel-kiem-tra" aria-labelledby="tab-kiem-tra" hidden={tab !== "kiem-tra"}>
        {inserting && live !== null && review.is === "checked" ? <InsertFunctionView live={live} table={review.report.table} changes={changes} onClose={() => setInserting(false)} /> : null}
        <CheckView host={host} changes={changes} review={review} onCheck={check} onReport={() => setTab("bao-cao")} onWhole={() => choose({})} announce={announce} />
      </div>
      <div class="pane-panel" role="tabpanel" id="panel-bao-cao" aria-labelledby="tab-bao-cao" hidden={tab !== "bao-cao"}>
        <ReportView host={host} changes={changes} wanted={writing} review={review} period={period} onPeriod={setPeriod} onWhole={() => choose({})} announce={announce} />
      </div>
      {live === null ? null : (
        <div class="pane-panel" role="tabpanel" id="panel-cai-dat" aria-labelledby="tab-cai-dat" hidden={tab !== "cai-dat"}>
          <SettingsView live={live} review={review} changes={changes} refreshing={refreshing} onRefreshing={setRefreshing} />
        </div>
      )}
      <ChangeBar changes={changes} />
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

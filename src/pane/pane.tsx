import type { JSX } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { AppendixLine } from "./check/appendix-line";
import { AuditPart } from "./proofread/audit-part";
import { ChartsPart } from "./charts/charts-part";
import { ChangeBar } from "./parts/change-bar";
import { useChanges } from "./session/changes";
import { CheckView } from "./check/check-view";
import { FrontOffer } from "./check/front-offer";
import "./parts/fluent";
import type { PaneHost } from "./session/host";
import { InsertFunctionView } from "./settings/insert-function-view";
import { ReportPart } from "./report/report-part";
import { SettingsView } from "./settings/settings-view";
import { useFrontSheet } from "./session/use-front-sheet";
import { useRest } from "./session/use-rest";
import { explainRefusal } from "../usecases/refusals/explain-refusal";
import { summaryWords } from "../usecases/check/summary-words";
import { useReview } from "./session/use-review";

const tabs = [
  { id: "kiem-tra", name: "Kiểm tra" },
  { id: "bao-cao", name: "Báo cáo" },
  { id: "soat-so-lieu", name: "Soát số liệu" },
  { id: "cai-dat", name: "Cài đặt" },
] as const;

type TabId = (typeof tabs)[number]["id"];

/** How long the sheet must rest before it is checked again: typing must not be disturbed. */
const REST_MS = 600;

const SLOW = "Đang chờ Excel trả lời. Nếu đang gõ dở một ô, nhấn Enter để tiếp tục.";

/** The pane: what is being checked, one tab per job, and one quiet voice for screen readers. */
export function Pane({ host }: { readonly host: PaneHost }): JSX.Element {
  const live = host.live ?? null;
  const [tab, setTab] = useState<TabId>("kiem-tra");
  const [said, setSaid] = useState("");
  const [period, setPeriod] = useState("");
  const [refreshing, setRefreshing] = useState(true);
  const [inserting, setInserting] = useState(0);
  const [charting, setCharting] = useState(false);
  const [writing, setWriting] = useState(0);

  // The same sentence twice is still news: a trailing no-break space makes it another text.
  const announce = useCallback(
    (sentence: string) => setSaid((last) => (last === sentence ? `${sentence}\u00a0` : sentence)),
    [],
  );

  const changes = useChanges(live?.book ?? null, host.book, announce);
  const { review, slow, check, again, choose } = useReview(host, changes.tell);

  useEffect(() => {
    if (review.is === "checked") announce(summaryWords(review.list).spoken);
    else if (review.is === "refused") announce(explainRefusal(review.refusal));
  }, [review, announce]);

  useEffect(() => {
    if (slow) announce(SLOW);
  }, [slow, announce]);

  const front = useFrontSheet(refreshing ? (live?.book ?? null) : null);
  const { writes } = changes;
  const seen = useRef(0);
  // Excel tells of our own writes like of any other; where nobody tells, the table is checked again at once.
  useEffect(() => {
    if (writes !== seen.current && (live === null || !refreshing)) again();
    seen.current = writes;
  }, [writes, again, live, refreshing]);

  useRest(refreshing ? (live?.book ?? null) : null, again, REST_MS);

  useEffect(
    () =>
      live?.requests.listen((request) => {
        setTab(request === "report" ? "bao-cao" : "kiem-tra");
        // The function is asked for anew by each press; its chooser goes when something else is asked for.
        setInserting((times) => (request === "insert" ? Math.abs(times) + 1 : -Math.abs(times)));
        setCharting(request === "chart");
        if (request === "check") void check();
        // Only over figures that were just read.
        if (request === "report") void check().then(() => setWriting((times) => times + 1));
      }),
    [live, check],
  );

  return (
    <section class="pane" aria-label="TTHC">
      <AppendixLine review={review} openFile={host.openFile} onChoose={choose} />
      <fluent-tablist
        activeid={`tab-${tab}`}
        aria-label="Việc cần làm"
        onChange={(event) => setTab(tabOf(event) ?? tab)}
      >
        {tabs
          .filter(({ id }) => id !== "cai-dat" || live !== null)
          .map(({ id, name }) => (
            <fluent-tab key={id} id={`tab-${id}`} aria-controls={`panel-${id}`}>
              {name}
            </fluent-tab>
          ))}
      </fluent-tablist>
      <div
        class="pane-panel"
        role="tabpanel"
        id="panel-kiem-tra"
        aria-labelledby="tab-kiem-tra"
        hidden={tab !== "kiem-tra"}
      >
        {inserting > 0 && live !== null ? (
          <InsertFunctionView
            live={live}
            review={review}
            wanted={inserting}
            changes={changes}
            onClose={() => setInserting(-inserting)}
          />
        ) : null}
        {charting && live !== null ? (
          <ChartsPart charts={live.charts} review={review} changes={changes} onClose={() => setCharting(false)} />
        ) : null}
        {slow ? <p class="notice">{SLOW}</p> : null}
        <FrontOffer front={front} review={review} onChoose={choose} />
        <CheckView
          host={host}
          changes={changes}
          review={review}
          onCheck={() => void check()}
          onReport={() => setTab("bao-cao")}
          onWhole={() => choose({})}
          onAgain={again}
          onChoose={choose}
          announce={announce}
        />
      </div>
      <div
        class="pane-panel"
        role="tabpanel"
        id="panel-bao-cao"
        aria-labelledby="tab-bao-cao"
        hidden={tab !== "bao-cao"}
      >
        <ReportPart
          host={host}
          shown={tab === "bao-cao"}
          changes={changes}
          wanted={writing}
          review={review}
          period={period}
          onPeriod={setPeriod}
          onWhole={() => choose({})}
          announce={announce}
        />
      </div>
      <div
        class="pane-panel"
        role="tabpanel"
        id="panel-soat-so-lieu"
        aria-labelledby="tab-soat-so-lieu"
        hidden={tab !== "soat-so-lieu"}
      >
        <AuditPart open={tab === "soat-so-lieu"} host={host} changes={changes} review={review} announce={announce} />
      </div>
      {live === null ? null : (
        <div
          class="pane-panel"
          role="tabpanel"
          id="panel-cai-dat"
          aria-labelledby="tab-cai-dat"
          hidden={tab !== "cai-dat"}
        >
          <SettingsView
            live={live}
            review={review}
            changes={changes}
            refreshing={refreshing}
            onRefreshing={setRefreshing}
          />
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

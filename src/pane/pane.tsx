import type { JSX } from "preact";
import { AppendixLine } from "./check/appendix-line";
import { AuditPart } from "./proofread/audit-part";
import { ChartsPart } from "./charts/charts-part";
import { ChangeBar } from "./parts/change-bar";
import { CheckView } from "./check/check-view";
import { FrontOffer } from "./check/front-offer";
import "./parts/fluent";
import type { PaneHost } from "./session/host";
import { InsertFunctionView } from "./settings/insert-function-view";
import { ReportPart } from "./report/report-part";
import { SettingsView } from "./settings/settings-view";
import { SLOW, usePane, type TabId } from "./session/use-pane";
import { useUndoKeys } from "./session/use-undo-keys";

const tabs: readonly { readonly id: TabId; readonly name: string }[] = [
  { id: "kiem-tra", name: "Kiểm tra" },
  { id: "bao-cao", name: "Báo cáo" },
  { id: "soat-so-lieu", name: "Soát số liệu" },
  { id: "cai-dat", name: "Cài đặt" },
];

/** The pane: what is being checked, one tab per job, and one quiet voice for screen readers. */
export function Pane({ host }: { readonly host: PaneHost }): JSX.Element {
  const live = host.live ?? null;
  const pane = usePane(host);
  const { review, slow, check, again, choose, tab, setTab, changes, announce, inserting } = pane;
  useUndoKeys(changes, live === null);

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
            onClose={pane.closeInsert}
          />
        ) : null}
        {pane.charting && live !== null ? (
          <ChartsPart charts={live.charts} review={review} changes={changes} onClose={pane.closeCharts} />
        ) : null}
        {slow ? <p class="notice">{SLOW}</p> : null}
        <FrontOffer front={pane.front} review={review} onChoose={choose} />
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
          wanted={pane.writing}
          review={review}
          period={pane.period}
          onPeriod={pane.setPeriod}
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
            refreshing={pane.refreshing}
            onRefreshing={pane.setRefreshing}
          />
        </div>
      )}
      <ChangeBar changes={changes} />
      <div class="spoken" role="status" aria-live="polite">
        {pane.said}
      </div>
    </section>
  );
}

function tabOf(event: Event): TabId | undefined {
  const chosen: unknown = event instanceof CustomEvent ? event.detail : null;
  return chosen instanceof HTMLElement ? tabs.find(({ id }) => chosen.id === `tab-${id}`)?.id : undefined;
}

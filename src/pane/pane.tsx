import type { JSX } from "preact";
import { AppendixLine } from "./check/appendix-line";
import { AuditPart } from "./proofread/audit-part";
import { ChartsPart } from "./charts/charts-part";
import { ChangeBar } from "./parts/change-bar";
import { CheckView } from "./check/check-view";
import { FrontOffer } from "./check/front-offer";
import { Tabs } from "./parts/tabs";
import type { PaneHost } from "./session/host";
import { ReportPart } from "./report/report-part";
import { InsertFunctionPart, SettingsPart } from "./settings/settings-part";
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
      <AppendixLine review={review} host={host} onChoose={choose} />
      <Tabs
        label="Việc cần làm"
        tabs={tabs.filter(({ id }) => id !== "cai-dat" || live !== null)}
        chosen={tab}
        onChoose={setTab}
      />
      <div
        class="pane-panel"
        role="tabpanel"
        id="panel-kiem-tra"
        aria-labelledby="tab-kiem-tra"
        hidden={tab !== "kiem-tra"}
      >
        {inserting > 0 && live !== null ? (
          <InsertFunctionPart
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
          onReport={pane.report}
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
          <SettingsPart
            open={tab === "cai-dat"}
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

import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Targets } from "../usecases/charts/unit-figures";
import { AppendixLine } from "./check/appendix-line";
import { AuditPart } from "./proofread/audit-part";
import { ChartsPart } from "./charts/charts-part";
import { ChangeBar } from "./parts/change-bar";
import { CheckView } from "./check/check-view";
import { FrontOffer } from "./check/front-offer";
import { Tabs } from "./parts/tabs";
import { GuideButton } from "./guide/guide-button";
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
  const [targets, setTargets] = useState<Targets | null>(null);
  useUndoKeys(changes, live === null);

  return (
    <section class="pane" aria-label="TTHC">
      <div class="line-row">
        <AppendixLine review={review} host={host} onChoose={choose} />
        {live === null ? null : (
          <GuideButton target={`README#${tab}`} class="guide-open" label="Hướng dẫn">
            ?
          </GuideButton>
        )}
      </div>
      <Tabs
        label="Việc cần làm"
        tabs={tabs.filter(({ id }) => id !== "cai-dat" || live !== null)}
        chosen={tab}
        onChoose={setTab}
      />
      <Panel id="kiem-tra" tab={tab}>
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
          targets={targets}
          announce={announce}
        />
      </Panel>
      <Panel id="bao-cao" tab={tab}>
        <ReportPart
          host={host}
          shown={tab === "bao-cao"}
          changes={changes}
          wanted={pane.writing}
          review={review}
          period={pane.period}
          onPeriod={pane.setPeriod}
          onTargets={setTargets}
          onWhole={() => choose({})}
          announce={announce}
        />
      </Panel>
      <Panel id="soat-so-lieu" tab={tab}>
        <AuditPart open={tab === "soat-so-lieu"} host={host} changes={changes} review={review} announce={announce} />
      </Panel>
      {live === null ? null : (
        <Panel id="cai-dat" tab={tab}>
          <SettingsPart
            open={tab === "cai-dat"}
            live={live}
            review={review}
            changes={changes}
            refreshing={pane.refreshing}
            onRefreshing={pane.setRefreshing}
          />
        </Panel>
      )}
      <ChangeBar changes={changes} />
      <div class="spoken" role="status" aria-live="polite">
        {pane.said}
      </div>
    </section>
  );
}

interface PanelProps {
  readonly id: TabId;
  /** The tab in front. */
  readonly tab: TabId;
  readonly children: ComponentChildren;
}

/** What stands under one tab; kept while another is in front. */
function Panel({ id, tab, children }: PanelProps): JSX.Element {
  return (
    <div class="pane-panel" role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={tab !== id}>
      {children}
    </div>
  );
}

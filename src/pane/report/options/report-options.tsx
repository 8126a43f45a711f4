import type { JSX } from "preact";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import type { PaneHost } from "../../session/host";
import { TemplateEditor } from "../template/template-editor";
import type { Reporting } from "../use-report";
import { DocumentForm } from "./document-form";
import { FactsFiles } from "./facts-files";
import { Indicators } from "./indicators";
import { PeriodDays } from "./period-days";
import { RateBases } from "./rate-bases";
import { Remembered } from "./remembered";
import { TargetsForm } from "./targets-form";

export interface ReportOptionsProps {
  readonly host: PaneHost;
  readonly appendix: CheckedAppendix;
  readonly reporting: Reporting;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
  readonly announce: (sentence: string) => void;
}

/** What most reports need nothing of, each in its row. */
export function ReportOptions({
  host,
  appendix,
  reporting,
  period,
  onPeriod,
  announce,
}: ReportOptionsProps): JSX.Element {
  const { needs, answers, setAnswers, known } = reporting;
  const form = { answers, onAnswers: setAnswers };
  return (
    <div class="report-options">
      <TargetsForm targets={needs.targets} faults={reporting.faults} {...form} />
      <RateBases choices={needs.choices} {...form} />
      <PeriodDays
        onPeriod={(named) => {
          onPeriod(named);
          reporting.usePeriod(named);
        }}
      />
      <DocumentForm answers={reporting.document} onAnswers={reporting.setDocument} onLeave={reporting.keepDocument} />
      <TemplateEditor
        host={host}
        template={reporting.template}
        taken={known.map(({ id }) => id)}
        preview={reporting.preview}
        onSave={reporting.saveTemplate}
        onDelete={reporting.deleteTemplate}
        announce={announce}
      />
      <Indicators checked={appendix} />
      <FactsFiles host={host} period={period} onPeriod={onPeriod} announce={announce} {...form} />
      <Remembered {...reporting.remembered} />
    </div>
  );
}

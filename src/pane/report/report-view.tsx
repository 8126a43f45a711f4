import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Button } from "../parts/button";
import { explainGiven, termWords } from "../../core";
import type { Targets } from "../../usecases/charts/unit-figures";
import { documentFieldsFrom } from "../../usecases/report/document/document-answers";
import { chartsAsked } from "../../usecases/report/document/document-charts";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Changes } from "../session/changes";
import { DoubtfulNotice } from "./paragraph/doubtful-notice";
import { EmptyView } from "../parts/empty-view";
import { FactsForm } from "./form/facts-form";
import type { GoTo, PaneHost } from "../session/host";
import { ParagraphBox } from "./paragraph/paragraph-box";
import { PeriodField } from "./form/period-field";
import { OptionsPart } from "./options/options-part";
import { RememberQuestion } from "./remember-question";
import { TextDifference } from "./paragraph/text-difference";
import { useReport } from "./use-report";
import type { Review } from "../session/use-review";
import { WordDownload } from "./paragraph/word-download";

export interface ReportViewProps {
  readonly host: PaneHost;
  readonly review: Review;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
  /** What the rates should reach, whenever that was typed or taken from an earlier report. */
  readonly onTargets: (targets: Targets) => void;
  /** Looks for an appendix in the whole workbook again. */
  readonly onWhole: () => void;
  readonly changes: Changes;
  /** How often the ribbon asked for the paragraph; each time it is written anew. */
  readonly wanted: number;
  readonly announce: (sentence: string) => void;
}

/** Under a long form an answer may come below the edge of the pane. */
function intoView(notice: HTMLElement | null): void {
  notice?.scrollIntoView({ block: "nearest" });
}

/** The paragraph for the report: kind and period, what the table does not hold, the text, and where its figures come from. */
export function ReportView({
  host,
  review,
  period,
  onPeriod,
  onTargets,
  onWhole,
  changes,
  wanted,
  announce,
}: ReportViewProps): JSX.Element {
  const kindId = useId();
  const reporting = useReport({ host, review, period, onPeriod, onTargets, wanted, tell: changes.tell, announce });
  if (reporting === null) return <EmptyView host={host} review={review} onWhole={onWhole} />;
  const { appendix, known, template, answers, setAnswers, written, write } = reporting;

  function submit(event: Event): void {
    event.preventDefault();
    write(false);
  }

  const goTo: GoTo = (cells) => {
    void host
      .goTo(cells, appendix.table.sheet)
      .then((refusal) => (refusal === null ? undefined : changes.tell(explainRefusal(refusal))));
  };

  return (
    <>
      <form class="request" onSubmit={submit}>
        {/* The names of the choices are no part of the field's own name. */}
        <div class="field">
          <label for={kindId}>Loại báo cáo</label>
          <select id={kindId} value={template.id} onChange={(event) => reporting.choose(event.currentTarget.value)}>
            {known.map(({ id, title }) => (
              <option key={id} value={id}>
                {termWords(title)}
              </option>
            ))}
          </select>
        </div>
        <PeriodField
          period={period}
          titled={reporting.titled}
          onPeriod={reporting.typePeriod}
          onCommit={reporting.usePeriod}
        />
        <FactsForm
          needs={reporting.needs}
          answers={answers}
          onAnswers={setAnswers}
          faults={reporting.faults}
          wanted={reporting.wanted}
          unitFromHead={reporting.unitFromHead}
        />
        <Button appearance={written?.is === "paragraph" ? "outline" : "primary"} onClick={() => write(false)}>
          Tạo đoạn báo cáo
        </Button>
        {/* With several fields, Enter only sends a form that has a button of its own to send it. */}
        <button type="submit" hidden tabIndex={-1} />
      </form>
      {written === null ? null : written.is === "refused" ? (
        <div ref={intoView} class="notice">
          <p>{written.sentence}</p>
        </div>
      ) : (
        <>
          {written.contradictions.length > 0 ? (
            <ul class="notice notice-warning">
              {written.contradictions.map((finding, index) => (
                <li key={index}>{explainGiven(finding)}</li>
              ))}
            </ul>
          ) : null}
          {written.is === "doubtful" ? (
            <DoubtfulNotice doubtful={written} onGo={goTo} onAccept={() => write(true)} />
          ) : (
            <>
              <ParagraphBox
                paragraph={written}
                onGo={goTo}
                copy={host.copy.bind(host)}
                live={host.live ?? null}
                changes={changes}
                announce={announce}
              >
                <WordDownload
                  host={host}
                  paragraph={written}
                  request={written.request}
                  checked={appendix}
                  fields={documentFieldsFrom(reporting.document).fields}
                  charts={chartsAsked(reporting.document)}
                  announce={announce}
                />
              </ParagraphBox>
              {written.before === null ? null : <TextDifference before={written.before} after={written.text} />}
            </>
          )}
        </>
      )}
      {reporting.askToRemember === null ? null : <RememberQuestion onAnswer={reporting.askToRemember} />}
      <OptionsPart
        host={host}
        appendix={appendix}
        reporting={reporting}
        period={period}
        onPeriod={onPeriod}
        announce={announce}
      />
    </>
  );
}

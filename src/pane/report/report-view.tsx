import type { JSX } from "preact";
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { explainGiven, needsOf, templates, type Template } from "../../core";
import { documentFieldsFrom, type DocumentAnswers } from "../../usecases/report/document-answers";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { isRefusal } from "../../ports/refusal";
import { missingAnswers, readAnswers, type Answers } from "../../usecases/report/report-answers";
import {
  answersFor,
  textBefore,
  withAnswers,
  withoutTemplate,
  withTemplate,
  withText,
} from "../../usecases/report/report-notebook";
import type { Doubtful, Paragraph } from "../../usecases/report/write-report";
import { narrativeSource, writeReport, type ReportRequest } from "../../usecases/report/write-report";
import type { Changes } from "../session/changes";
import { DoubtfulNotice } from "./doubtful-notice";
import { DocumentForm } from "./document-form";
import { EmptyView } from "../parts/empty-view";
import { FactsFiles } from "./facts-files";
import { FactsForm } from "./facts-form";
import type { GoTo, PaneHost } from "../session/host";
import { Indicators } from "./indicators";
import { ParagraphBox } from "./paragraph-box";
import { PeriodField } from "./period-field";
import { TemplateEditor } from "./template-editor";
import { TextDifference } from "./text-difference";
import { useNotebook } from "./use-notebook";
import type { Review } from "../session/use-review";
import { WordDownload } from "./word-download";

export interface ReportViewProps {
  readonly host: PaneHost;
  readonly review: Review;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
  /** Looks for an appendix in the whole workbook again. */
  readonly onWhole: () => void;
  readonly changes: Changes;
  /** How often the ribbon asked for the paragraph; each time it is written anew. */
  readonly wanted: number;
  readonly announce: (sentence: string) => void;
}

type Refused = {
  readonly is: "refused";
  readonly sentence: string;
  /** Answers are missing: their fields say so. */
  readonly asks: boolean;
};
type Shown = (Paragraph & { readonly before: string | null; readonly request: ReportRequest }) | Doubtful | Refused;

const OUTDATED = "Bảng vừa được đọc lại nên đoạn cũ đã cất đi. Bấm «Tạo đoạn báo cáo» để viết theo số mới.";
const FAULTY = "Có ô điền chưa đúng, xem chữ ghi dưới ô.";

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
  onWhole,
  changes,
  wanted,
  announce,
}: ReportViewProps): JSX.Element {
  const kindId = useId();
  const [chosen, setChosen] = useState("");
  const [answers, setAnswers] = useState<Answers>({});
  /** The period that the answers were last used for: for another one they are somebody else's figures. */
  const usedFor = useRef<string | null>(null);
  const [outcome, setOutcome] = useState<Shown | null>(null);
  /** What was typed about the document since the notebook was read. */
  const [typed, setTyped] = useState<DocumentAnswers | null>(null);
  const { notebook, loaded, hold, keep } = useNotebook(host, review.is === "checked", changes.tell);
  const round = review.is === "idle" ? 0 : review.round;
  const known = useMemo(() => [...templates, ...notebook.templates], [notebook.templates]);
  const template = known.find(({ id }) => id === (chosen === "" ? notebook.template : chosen)) ?? known[0];
  const document = typed ?? notebook.document;
  const { facts, faults } = useMemo(() => readAnswers(answers), [answers]);

  // A paragraph over figures that are no longer on the table would mislead.
  useEffect(
    () =>
      setOutcome((before) =>
        before === null || before.is === "refused" ? null : { is: "refused", sentence: OUTDATED, asks: false },
      ),
    [round],
  );

  useEffect(() => {
    if (!loaded || notebook.period === "" || period !== "") return;
    onPeriod(notebook.period);
    usePeriod(notebook.period);
  }, [loaded]);

  const written = useRef(0);
  useEffect(() => {
    if (wanted === written.current || review.is !== "checked" || !loaded) return;
    written.current = wanted;
    write(false, false);
  }, [wanted, round, loaded]);

  if (review.is !== "checked" || template === undefined)
    return <EmptyView host={host} review={review} onWhole={onWhole} />;
  const { appendix } = review;
  const needs = needsOf(template, narrativeSource(appendix, template, requestFor(template, false)));

  function requestFor(asked: Template, acceptBroken: boolean): ReportRequest {
    const previous = review.is === "checked" ? review.appendix.previous : undefined;
    return {
      template: asked,
      period: period.trim(),
      acceptBroken,
      facts,
      ...(previous === undefined ? {} : { previous: { table: previous, period: "kỳ trước" } }),
    };
  }

  /** @param byHand asked for in the pane, not from the ribbon, which leaves the workbook as it is */
  function write(acceptBroken: boolean, byHand = true): void {
    if (review.is !== "checked" || template === undefined) return;
    const refused = (sentence: string, asks = false): void => {
      setOutcome({ is: "refused", sentence, asks });
      announce(sentence);
    };
    if (Object.keys(faults).length > 0) {
      refused(FAULTY);
      return;
    }
    const request = requestFor(template, acceptBroken);
    const result = writeReport(review.appendix, request);
    if (isRefusal(result)) {
      const waiting = result.reason === "facts-missing" ? missingAnswers(needs, answers).length : 0;
      // Where every gap is a field in sight, the fields say it better than a list.
      refused(
        waiting > 0 && waiting === [result.about["facts"]].flat().length
          ? `Chưa tạo được đoạn: còn ${waiting} mục, xem các ô ghi «cần điền».`
          : explainRefusal(result),
        waiting > 0,
      );
      return;
    }
    if (result.is === "doubtful") setOutcome(result);
    else {
      setOutcome({ ...result, before: textBefore(notebook, template.id, period), request });
      usedFor.current = period.trim();
      // Nothing typed, nothing to keep: the file is not to be saved for having been looked at.
      const remember = byHand && Object.keys(answers).length > 0 ? keep : hold;
      remember(withText(withAnswers(notebook, period, answers), template.id, period, result.text));
    }
    announce(result.is === "paragraph" ? "Đã tạo đoạn báo cáo." : "Chưa tạo đoạn báo cáo: có số còn lệch.");
  }

  /** The answers of another period are its own, or none; those that were not yet used go with the user. */
  function usePeriod(next: string): void {
    const kept = answersFor(notebook, next);
    const moved = usedFor.current !== null && usedFor.current !== next.trim();
    if (Object.keys(kept).length > 0 || moved) setAnswers((now) => (moved ? kept : { ...kept, ...now }));
    if (moved) usedFor.current = next.trim();
  }

  function preview(asked: Template): { readonly text: string } | { readonly sentence: string } {
    const result = writeReport(appendix, requestFor(asked, true));
    return isRefusal(result)
      ? { sentence: explainRefusal(result) }
      : { text: result.is === "paragraph" ? result.text : "" };
  }

  /** The paragraph of another kind would stand under this one's questions. */
  function choose(id: string): void {
    setChosen(id);
    setOutcome(null);
  }

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
          <select id={kindId} value={template.id} onChange={(event) => choose(event.currentTarget.value)}>
            {known.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <PeriodField period={period} onPeriod={onPeriod} onCommit={usePeriod} />
        <FactsForm
          needs={needs}
          answers={answers}
          onAnswers={setAnswers}
          faults={outcome === null ? {} : faults}
          wanted={outcome?.is === "refused" && outcome.asks ? missingAnswers(needs, answers) : []}
        />
        <fluent-button
          role="button"
          appearance={outcome?.is === "paragraph" ? "outline" : "primary"}
          onClick={() => write(false)}
        >
          Tạo đoạn báo cáo
        </fluent-button>
        {/* With several fields, Enter only sends a form that has a button of its own to send it. */}
        <button type="submit" hidden tabIndex={-1} />
      </form>
      {outcome === null ? null : outcome.is === "refused" ? (
        <div ref={intoView} class="notice">
          <p>{outcome.sentence}</p>
        </div>
      ) : (
        <>
          {outcome.contradictions.length > 0 ? (
            <ul class="notice notice-warning">
              {outcome.contradictions.map((finding, index) => (
                <li key={index}>{explainGiven(finding)}</li>
              ))}
            </ul>
          ) : null}
          {outcome.is === "doubtful" ? (
            <DoubtfulNotice doubtful={outcome} onGo={goTo} onAccept={() => write(true)} />
          ) : (
            <>
              <ParagraphBox
                paragraph={outcome}
                onGo={goTo}
                copy={host.copy.bind(host)}
                live={host.live ?? null}
                changes={changes}
                announce={announce}
              >
                <WordDownload
                  host={host}
                  paragraph={outcome}
                  request={outcome.request}
                  checked={appendix}
                  fields={documentFieldsFrom(document).fields}
                  announce={announce}
                />
              </ParagraphBox>
              {outcome.before === null ? null : <TextDifference before={outcome.before} after={outcome.text} />}
            </>
          )}
        </>
      )}
      <Indicators checked={appendix} />
      <DocumentForm
        answers={document}
        onAnswers={setTyped}
        onLeave={() => (typed === null ? undefined : keep({ ...notebook, document: typed }))}
      />
      <FactsFiles
        host={host}
        answers={answers}
        period={period}
        onAnswers={setAnswers}
        onPeriod={onPeriod}
        announce={announce}
      />
      <TemplateEditor
        host={host}
        template={template}
        taken={known.map(({ id }) => id)}
        preview={preview}
        onSave={(made) => {
          keep(withTemplate(notebook, made));
          setChosen(made.id);
        }}
        onDelete={({ id, basedOn = "" }) => {
          keep(withoutTemplate(notebook, id));
          setChosen(basedOn);
        }}
        announce={announce}
      />
    </>
  );
}

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { templates } from "../core";
import { explainRefusal } from "../usecases/explain-refusal";
import { isRefusal } from "../ports/refusal";
import type { Doubtful, Paragraph } from "../usecases/write-report";
import { writeReport } from "../usecases/write-report";
import type { Changes } from "./changes";
import { DoubtfulNotice } from "./doubtful-notice";
import { EmptyView } from "./empty-view";
import type { GoTo, PaneHost } from "./host";
import { Indicators } from "./indicators";
import { ParagraphBox } from "./paragraph-box";
import type { Review } from "./use-review";

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

type Outcome = Paragraph | Doubtful | { readonly is: "refused"; readonly sentence: string };

/** Said where no period is given, so that the sentence still reads. */
const ANY_PERIOD = "kỳ báo cáo";

const OUTDATED = "Bảng vừa được đọc lại nên đoạn cũ đã cất đi. Bấm «Tạo đoạn báo cáo» để viết theo số mới.";

/** The paragraph for the report: kind and period, the text, and where its figures come from. */
export function ReportView({ host, review, period, onPeriod, onWhole, changes, wanted, announce }: ReportViewProps): JSX.Element {
  const [template, setTemplate] = useState(templates[0]?.id ?? "");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const round = review.is === "idle" ? 0 : review.round;

  // A paragraph over figures that are no longer on the table would mislead.
  useEffect(() => setOutcome((before) => (before === null || before.is === "refused" ? null : { is: "refused", sentence: OUTDATED })), [round]);

  const written = useRef(0);
  useEffect(() => {
    if (wanted === written.current || review.is !== "checked") return;
    written.current = wanted;
    write(false);
  }, [wanted, round]);

  if (review.is !== "checked") return <EmptyView host={host} review={review} onWhole={onWhole} />;
  const { report } = review;

  function write(acceptBroken: boolean): void {
    if (review.is !== "checked") return;
    const trimmed = period.trim();
    const result = writeReport(review.report, { template, period: trimmed === "" ? ANY_PERIOD : trimmed, acceptBroken });
    if (isRefusal(result)) {
      const sentence = explainRefusal(result);
      setOutcome({ is: "refused", sentence });
      announce(sentence);
      return;
    }
    setOutcome(result);
    announce(result.is === "paragraph" ? "Đã tạo đoạn báo cáo." : "Chưa tạo đoạn báo cáo: có số còn lệch.");
  }

  function submit(event: Event): void {
    event.preventDefault();
    write(false);
  }

  const goTo: GoTo = (cells) => {
    void host.goTo(cells, report.table.sheet).then((refusal) => (refusal === null ? undefined : changes.tell(explainRefusal(refusal))));
  };

  return (
    <>
      <form class="request" onSubmit={submit}>
        <label class="field">
          <span>Loại báo cáo</span>
          <select value={template} onChange={(event) => setTemplate(event.currentTarget.value)}>
            {templates.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>Kỳ báo cáo</span>
          <input type="text" value={period} placeholder="ví dụ: quý I năm 2021" autocomplete="off" onInput={(event) => onPeriod(event.currentTarget.value)} />
        </label>
        <fluent-button role="button" appearance={outcome?.is === "paragraph" ? "outline" : "primary"} onClick={() => write(false)}>
          Tạo đoạn báo cáo
        </fluent-button>
      </form>
      {outcome === null ? null : outcome.is === "refused" ? (
        <p class="notice">{outcome.sentence}</p>
      ) : outcome.is === "doubtful" ? (
        <DoubtfulNotice doubtful={outcome} onGo={goTo} onAccept={() => write(true)} />
      ) : (
        <ParagraphBox paragraph={outcome} onGo={goTo} copy={host.copy.bind(host)} live={host.live ?? null} changes={changes} announce={announce} />
      )}
      <Indicators report={report} />
    </>
  );
}

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { isRefusal, type Refusal } from "../../ports/refusal";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { newSheetName, planNextPeriod } from "../../usecases/periods/next/next-copy";
import type { NextPeriod } from "../../usecases/periods/next/next-period";
import { nextDoneWords, nextRemarkWords, nextTitle } from "../../usecases/periods/next/next-words";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { Button } from "../parts/button";
import { Icon } from "../parts/icons";
import type { Changes } from "../session/changes";
import type { BegunPeriod, PaneHost } from "../session/host";
import "./next.css";

export interface NextViewProps {
  readonly host: PaneHost;
  readonly appendix: CheckedAppendix;
  readonly changes: Pick<Changes, "tell">;
  readonly announce: (sentence: string) => void;
  readonly onClose: () => void;
}

type Planned =
  { readonly is: "plan"; readonly plan: NextPeriod } | { readonly is: "refused"; readonly refusal: Refusal };

const HOW = "bấm «Vẫn tạo kỳ tiếp theo»";

/** «Kỳ tiếp theo»: what the sheet becomes, said before it is made; then a copy of the file, or one more sheet in Excel. */
export function NextView({ host, appendix, changes, announce, onClose }: NextViewProps): JSX.Element {
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [accepted, setAccepted] = useState(false);
  const [begun, setBegun] = useState<BegunPeriod | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [mishap, setMishap] = useState<{ readonly cause: unknown } | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  // A fault of ours goes up to the entry's error boundary, not into a silent rejection.
  if (mishap !== null) throw mishap.cause;
  const { book, nextPeriod } = host;

  useEffect(() => {
    head.current?.focus();
    head.current?.scrollIntoView({ block: "start" });
  }, []);
  // Another table has another next period; the same one read again keeps what was said.
  useEffect(() => {
    setBegun(null);
    setProblem(null);
    setAccepted(false);
  }, [book, appendix.table.sheet]);
  useEffect(() => {
    if (book === null) return;
    void planNextPeriod(book, appendix, { acceptBroken: accepted, how: HOW })
      .then((plan) => setPlanned(isRefusal(plan) ? { is: "refused", refusal: plan } : { is: "plan", plan }))
      .catch((cause: unknown) => setMishap({ cause }));
  }, [book, appendix, accepted]);

  function begin(plan: NextPeriod): void {
    if (nextPeriod === undefined || busy) return;
    setBusy(true);
    void nextPeriod
      .begin(plan, newSheetName(plan))
      .then((made) => {
        if (isRefusal(made)) {
          setProblem(explainRefusal(made));
          announce(explainRefusal(made));
          return;
        }
        setProblem(null);
        setBegun(made);
        if (made.takeBack === null) announce(made.said);
        else changes.tell(made.said, made.takeBack);
      })
      .catch((cause: unknown) => setMishap({ cause }))
      .finally(() => setBusy(false));
  }

  const plan = planned?.is === "plan" ? planned.plan : null;
  return (
    <section class="insert-function next-period" aria-labelledby="next-title">
      <div class="next-head">
        <h2 id="next-title" tabIndex={-1} ref={head}>
          Kỳ tiếp theo
        </h2>
        <Button size="small" appearance="subtle" onClick={onClose}>
          Đóng
        </Button>
      </div>
      {planned?.is === "refused" ? (
        <>
          <p class="notice" role="alert">
            {explainRefusal(planned.refusal)}
          </p>
          {planned.refusal.reason === "next-over-faults" ? (
            <div class="result-row">
              <Button appearance="outline" onClick={() => setAccepted(true)}>
                Vẫn tạo kỳ tiếp theo
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
      {plan === null ? null : (
        <>
          <p>
            <strong>{nextTitle(plan)}</strong>
          </p>
          <ul class="next-list">
            {nextDoneWords(plan).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <Looks lines={plan.remarks.map(nextRemarkWords)} />
          <div class="result-row">
            <Button appearance={begun === null ? "primary" : "outline"} disabled={busy} onClick={() => begin(plan)}>
              {nextPeriod?.place === "sheet" ? `Thêm sheet «${newSheetName(plan)}»` : "Lưu bản kỳ tiếp theo"}
            </Button>
          </div>
        </>
      )}
      {problem === null ? null : (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {begun === null ? null : (
        <>
          <p ref={intoView} class="line-right next-done">
            <Icon name="right" size={20} />
            <span>{begun.said}</span>
          </p>
          <Looks lines={begun.remarks} />
        </>
      )}
    </section>
  );
}

function intoView(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: "nearest" });
}

function Looks({ lines }: { readonly lines: readonly string[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <div class="notice">
      <p>Cần xem lại:</p>
      <ul class="next-list">
        {lines.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

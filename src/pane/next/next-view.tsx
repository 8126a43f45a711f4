import type { JSX } from "preact";
import { ToolCard } from "../parts/tool-card";
import { Problem } from "../parts/problem";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { newSheetName } from "../../usecases/periods/next/next-copy";
import { nextDoneWords, nextRemarkWords, nextTitle } from "../../usecases/periods/next/next-words";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { Button } from "../parts/button";
import { Icon } from "../parts/icons";
import type { Changes } from "../session/changes";
import type { PaneHost } from "../session/host";
import { useNext } from "./use-next";
import "./next.css";

export interface NextViewProps {
  readonly host: PaneHost;
  readonly appendix: CheckedAppendix;
  readonly changes: Pick<Changes, "tell">;
  readonly announce: (sentence: string) => void;
  readonly onClose: () => void;
}

/** «Kỳ tiếp theo»: what the sheet becomes, said before it is made; then a copy of the file, or one more sheet in Excel. */
export function NextView({ host, appendix, changes, announce, onClose }: NextViewProps): JSX.Element {
  const { plan, refusal, accept, begun, problem, isBusy, begin } = useNext(host, appendix, changes, announce);

  return (
    <ToolCard title="Kỳ tiếp theo" onClose={onClose}>
      {refusal === null ? null : (
        <>
          <p class="notice" role="alert">
            {explainRefusal(refusal)}
          </p>
          {accept === null ? null : (
            <div class="result-row">
              <Button appearance="outline" onClick={accept}>
                Vẫn tạo kỳ tiếp theo
              </Button>
            </div>
          )}
        </>
      )}
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
            <Button appearance={begun === null ? "primary" : "outline"} disabled={isBusy} onClick={begin}>
              {host.nextPeriod?.place === "sheet" ? `Thêm sheet «${newSheetName(plan)}»` : "Lưu bản kỳ tiếp theo"}
            </Button>
          </div>
        </>
      )}
      <Problem said={problem} />
      {begun === null ? null : (
        <>
          <p ref={intoView} class="line-right tool-done">
            <Icon name="right" size={20} />
            <span>{begun.said}</span>
          </p>
          <Looks lines={begun.remarks} />
        </>
      )}
    </ToolCard>
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

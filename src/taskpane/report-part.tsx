import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isRefusal } from "../ports/refusal";
import { explainRefusal } from "../usecases/explain-refusal";
import { loadPart } from "./load-part";
import type { ReportViewProps } from "./report-view";

/** The tab «Báo cáo»: its view comes with the templates when it is first looked at or asked for, and then stays. */
export function ReportPart({ shown, ...props }: ReportViewProps & { readonly shown: boolean }): JSX.Element | null {
  const [View, setView] = useState<((props: ReportViewProps) => JSX.Element) | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const open = shown || props.wanted > 0;
  useEffect(() => {
    if (!open || View !== null) return;
    void loadPart(() => import(/* webpackChunkName: "report" */ "./report-view")).then((part) => {
      if (isRefusal(part)) setProblem(explainRefusal(part));
      else {
        setProblem(null);
        setView(() => part.ReportView);
      }
    });
  }, [open]);
  if (View !== null) return <View {...props} />;
  return problem === null ? null : (
    <p class="notice" role="alert">
      {problem}
    </p>
  );
}

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isRefusal } from "../ports/refusal";
import { explainRefusal } from "../usecases/explain-refusal";
import type { AuditViewProps } from "./audit-view";
import { loadPart } from "./load-part";

/** The tab «Soát số liệu»: its view comes with the lexicon when the tab is first opened, and then stays. */
export function AuditPart(props: AuditViewProps): JSX.Element | null {
  const { open } = props;
  const [View, setView] = useState<((props: AuditViewProps) => JSX.Element) | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (!open || View !== null) return;
    void loadPart(() => import(/* webpackChunkName: "audit" */ "./audit-view")).then((part) => {
      if (isRefusal(part)) setProblem(explainRefusal(part));
      else {
        setProblem(null);
        setView(() => part.AuditView);
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

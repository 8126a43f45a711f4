import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isRefusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { loadPart } from "../session/load-part";

type View<Props> = (props: Props) => JSX.Element;

export interface PartViewProps<Props> {
  /** Once true, the view is fetched, and then stays. */
  readonly open: boolean;
  readonly load: () => Promise<View<Props>>;
  readonly props: Props;
}

/** A view that comes in a file of its own when it is first needed; a sentence where that file is not to be had. */
export function PartView<Props extends object>({ open, load, props }: PartViewProps<Props>): JSX.Element | null {
  const [Loaded, setLoaded] = useState<View<Props> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (!open || Loaded !== null) return;
    void loadPart(load).then((view) => {
      if (isRefusal(view)) setProblem(explainRefusal(view));
      else {
        setProblem(null);
        setLoaded(() => view);
      }
    });
  }, [open]);
  if (Loaded !== null) return <Loaded {...props} />;
  return problem === null ? null : (
    <p class="notice" role="alert">
      {problem}
    </p>
  );
}

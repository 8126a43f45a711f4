import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { Problem } from "../parts/problem";
import { isRefusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { loadPart } from "../session/load-part";

export interface GuideButtonProps {
  /** The chapter, and the section in it where there is one: "thong-bao#identity-holds". */
  readonly target: string;
  readonly class: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

const load = async () => (await import(/* webpackChunkName: "guide" */ "./show-guide")).showGuide;

/** Opens the guide where it speaks of this; it is fetched by the first press, and a sentence says so where it cannot be. */
export function GuideButton({ target, class: looks, label, children }: GuideButtonProps): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);

  async function open(): Promise<void> {
    const show = await loadPart(load);
    setProblem(isRefusal(show) ? explainRefusal(show) : null);
    if (!isRefusal(show)) show(target);
  }

  return (
    <>
      <button type="button" class={looks} aria-label={label} onClick={() => void open()}>
        {children}
      </button>
      <Problem said={problem} />
    </>
  );
}

import type { ComponentChild, JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { AuditFinding } from "../../core";
import type { AuditMark, MarkStatus } from "../../usecases/proofread/audit-marks";
import { markStatusWords } from "../../usecases/proofread/audit-words";

export interface AuditedTextProps {
  readonly text: string;
  readonly marks: readonly AuditMark[];
  readonly findings: readonly AuditFinding[];
  readonly shown: ShownFinding | null;
  readonly onChoose: (finding: number) => void;
}

/** The finding that the user is at. A new object means: show it again. */
export interface ShownFinding {
  readonly index: number;
  readonly finding: AuditFinding;
  /** What the text does: shows and explains it wherever it stands, brings it to the top of its own box, or nothing. */
  readonly inText: "explained" | "in-view" | "as-it-is";
}

/** What is explained beside the figure that the pointer or the keyboard is on. */
interface Tip {
  readonly mark: AuditMark;
  /** Below the figure, in pixels from the top of the text. */
  readonly top: number;
}

const LEGEND: readonly MarkStatus[] = ["broken", "warning", "related", "undecided", "holds"];

/** Pixels of text kept above a figure that was brought into view. */
const ABOVE = 48;

/**
 * The text with its figures underlined, each kind by its own line. Figures with something to say are buttons; the others
 * explain themselves to the pointer only, so that the keyboard does not stop at a hundred right figures.
 */
export function AuditedText({ text, marks, findings, shown, onChoose }: AuditedTextProps): JSX.Element {
  const [tip, setTip] = useState<Tip | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const involved = new Set(shown?.finding.spans.map(({ start }) => start) ?? []);
  const present = LEGEND.filter((status) => marks.some((mark) => mark.status === status));

  // What a walk or a card leads to is shown and explained in the text, a little below the box's upper edge.
  useLayoutEffect(() => {
    if (shown === null || shown.inText === "as-it-is") return;
    const { current: frame } = box;
    const target = frame?.querySelector<HTMLElement>(`[data-start="${shown.finding.spans[0].start}"]`);
    const mark = marks[Number(target?.dataset["mark"] ?? -1)];
    if (!frame || !target || mark === undefined) return;
    frame.scrollTop = target.offsetTop - ABOVE;
    if (shown.inText === "in-view") return;
    frame.scrollIntoView({ block: "nearest" });
    setTip({ mark, top: target.offsetTop + target.offsetHeight });
  }, [shown]);

  function explain(event: Event): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-mark]") : null;
    const mark = target === null ? undefined : marks[Number(target.dataset["mark"])];
    setTip(target === null || mark === undefined ? null : { mark, top: target.offsetTop + target.offsetHeight });
  }

  const pieces = useMemo(() => piecesOf(text, marks, involved, onChoose), [text, marks, shown]);

  return (
    <div class="audited">
      <div
        class="audited-box"
        ref={box}
        tabIndex={0}
        role="group"
        aria-label="Văn bản đã soát"
        onMouseOver={explain}
        onMouseLeave={() => setTip(null)}
        onFocusIn={explain}
        onFocusOut={() => setTip(null)}
        onKeyDown={(event) => event.key === "Escape" && setTip(null)}
      >
        <div class="audited-text">
          {pieces}
          {tip === null ? null : (
            <div class="audit-tip" role="tooltip" style={{ top: `${tip.top + 4}px` }}>
              {tipWords(tip.mark, findings).map((line, index) =>
                index === 0 ? <strong key={index}>{line}</strong> : <span key={index}>{line}</span>,
              )}
            </div>
          )}
        </div>
      </div>
      {present.length === 0 ? null : (
        <ul class="audit-legend" aria-label="Ý nghĩa nét gạch chân">
          {present.map((status) => (
            <li key={status}>
              <span class={`mark mark-${status}`}>123</span>
              {markStatusWords(status)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function tipWords(
  { text, status, meaning, findings: about, against }: AuditMark,
  findings: readonly AuditFinding[],
): readonly string[] {
  const [first] = about;
  const what = first === undefined ? null : (findings[first]?.what ?? null);
  return [
    `${text}: ${markStatusWords(status)}`,
    ...(meaning === "" ? [] : [meaning]),
    ...(what === null ? [] : [what]),
    ...(against === "" ? [] : [against]),
  ];
}

function piecesOf(
  text: string,
  marks: readonly AuditMark[],
  involved: ReadonlySet<number>,
  onChoose: (finding: number) => void,
): readonly ComponentChild[] {
  const out: ComponentChild[] = [];
  let at = 0;
  marks.forEach((mark, index) => {
    const {
      start,
      end,
      status,
      findings: [finding],
    } = mark;
    const written = text.slice(start, end);
    const look = `mark mark-${status}${involved.has(start) ? " mark-current" : ""}`;
    out.push(text.slice(at, start));
    out.push(
      finding === undefined ? (
        <span key={start} class={look} data-mark={index} data-start={start}>
          {written}
        </span>
      ) : (
        <button
          key={start}
          type="button"
          class={look}
          data-mark={index}
          data-start={start}
          aria-label={`${written}, ${markStatusWords(status)}`}
          onClick={() => onChoose(finding)}
        >
          {written}
        </button>
      ),
    );
    at = end;
  });
  out.push(text.slice(at));
  return out;
}

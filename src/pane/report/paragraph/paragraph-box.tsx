import type { ComponentChild, ComponentChildren, JSX, TargetedMouseEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../parts/button";
import type { CellRef } from "../../../core";
import { toA1, termWords, writeCount } from "../../../core";
import type { Paragraph } from "../../../usecases/report/write-report";
import type { Changes } from "../../session/changes";
import type { GoTo, LiveTools } from "../../session/host";
import { Icon } from "../../parts/icons";
import { InsertText } from "./insert-text";

type Figure = Paragraph["figures"][number];

export interface ParagraphBoxProps {
  readonly paragraph: Paragraph;
  readonly onGo: GoTo;
  readonly copy: (text: string) => Promise<boolean>;
  readonly live: LiveTools | null;
  readonly changes: Changes;
  readonly announce: (sentence: string) => void;
  /** What else can be done with the paragraph, beside copying. */
  readonly children?: ComponentChildren;
}

/**
 * The paragraph as selectable text, its figures underlined in place: a click on one goes to its cell. The underlines
 * are drawn by the same text set behind the box, because a text box holds no links.
 */
export function ParagraphBox({
  paragraph,
  onGo,
  copy,
  live,
  changes,
  announce,
  children,
}: ParagraphBoxProps): JSX.Element {
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<"yes" | "by-hand" | null>(null);
  const { text, figures } = paragraph;

  useEffect(() => {
    setCopied(null);
    const [panel, paper] = [box.current?.closest(".pane-panel"), box.current?.parentElement];
    panel?.scrollTo(0, 0);
    // Under a long form the paragraph would begin out of sight.
    if (
      panel &&
      paper &&
      paper.getBoundingClientRect().top > panel.getBoundingClientRect().top + panel.clientHeight / 2
    )
      paper.scrollIntoView({ block: "start" });
  }, [paragraph]);

  async function copyAll(): Promise<void> {
    const done = await copy(text);
    if (!done) box.current?.select();
    setCopied(done ? "yes" : "by-hand");
    announce(done ? "Đã sao chép đoạn báo cáo." : "Đã chọn sẵn đoạn văn. Bấm Ctrl+C để sao chép.");
  }

  function goToFigure(event: TargetedMouseEvent<HTMLTextAreaElement>): void {
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (selectionStart !== selectionEnd) return;
    const figure = figures.find(({ start, end }) => selectionStart >= start && selectionStart <= end);
    const [first, ...rest] = figure?.cells ?? [];
    if (first !== undefined) onGo([first, ...rest]);
  }

  return (
    <div class="result">
      <div class="paper">
        <div class="paper-marks" aria-hidden="true">
          {pieces(text, figures)}
        </div>
        <textarea
          ref={box}
          class="paper-text"
          aria-label="Đoạn báo cáo"
          readOnly
          spellcheck={false}
          defaultValue={text}
          value={text}
          onClick={goToFigure}
        />
      </div>
      <div class="result-row">
        <Button appearance="primary" onClick={() => void copyAll()}>
          <Icon name="copy" />
          Sao chép
        </Button>
        {live === null ? null : <InsertText book={live.book} text={text} changes={changes} />}
        {children}
        <span class="quiet">
          {copied === "yes"
            ? "Đã sao chép, dán vào Word được ngay."
            : copied === "by-hand"
              ? "Bấm Ctrl+C để sao chép."
              : ""}
        </span>
      </div>
      <Sources figures={figures} text={text} onGo={onGo} />
    </div>
  );
}

/** The figures as a list of links, for the keyboard and for screen readers. */
function Sources({
  figures,
  text,
  onGo,
}: {
  readonly figures: readonly Figure[];
  readonly text: string;
  readonly onGo: GoTo;
}): JSX.Element | null {
  const traced = distinct(figures, text);
  if (traced.length === 0) return null;
  return (
    <details class="grounds">
      <summary>
        Số liệu lấy từ ô nào
        <Icon name="down" size={12} />
      </summary>
      <ul class="figures">
        {traced.map(({ written, doubtful, cells, note }) => (
          <li key={`${written}@${cells.map(toA1).join()}${note}`}>
            {doubtful ? <Icon name="warning" size={12} /> : null}
            <span>{doubtful ? `${written} (còn lệch)` : written}</span>
            {note === "" ? null : <span class="quiet">{note}</span>}
            {cells.slice(0, 6).map((cell) => (
              <button key={toA1(cell)} type="button" class="cell-link" onClick={() => onGo([cell])}>
                {toA1(cell)}
              </button>
            ))}
            {cells.length > 6 ? <span class="quiet">{`và ${cells.length - 6} ô khác`}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Traced {
  readonly written: string;
  readonly doubtful: boolean;
  readonly cells: readonly CellRef[];
  /** What a rate is divided by; that a figure was typed in. */
  readonly note: string;
}

function distinct(figures: readonly Figure[], text: string): readonly Traced[] {
  const found = new Map<string, Traced>();
  for (const { start, end, cells, doubtful, given, ratio } of figures) {
    const written = text.slice(start, end);
    const divided =
      ratio === undefined
        ? ""
        : `= ${writeCount(ratio.numerator)}/${writeCount(ratio.denominator)} ${termWords(ratio.base)}`;
    const note = [divided, given ? "(số đã điền)" : ""].filter((words) => words !== "").join(" ");
    if (cells.length > 0 || note !== "")
      found.set(`${written}@${cells.map(toA1).join()}${note}`, { written, doubtful, cells, note });
  }
  return [...found.values()];
}

function pieces(text: string, figures: readonly Figure[]): readonly ComponentChild[] {
  const out: ComponentChild[] = [];
  let at = 0;
  for (const { start, end, cells, doubtful } of [...figures].sort((left, right) => left.start - right.start)) {
    if (start < at || cells.length === 0) continue;
    out.push(
      text.slice(at, start),
      <span key={start} class={doubtful ? "figure figure-doubtful" : "figure"}>
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  out.push(text.slice(at));
  return out;
}

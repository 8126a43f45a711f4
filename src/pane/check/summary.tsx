import type { ComponentChildren, JSX } from "preact";
import { Button } from "../parts/button";
import { Icon } from "../parts/icons";
import { faultWords, summaryWords, undecidedCountWords, warningWords } from "../../usecases/check/summary-words";
import type { Worklist } from "../../usecases/check/worklist";

/** The answer in two seconds: words and shapes first, colour only to help. */
export function Summary({
  list,
  hidesRows,
  onReport,
  onCheck,
  children,
}: {
  readonly list: Worklist;
  readonly hidesRows: boolean;
  readonly onReport: () => void;
  /** Checks what the user looks at once more: it was checked by itself, so the button is quiet. */
  readonly onCheck: () => void;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { mood, title, holds } = summaryWords(list);
  return (
    <div class={`summary summary-${mood}`}>
      {mood === "look" ? null : (
        <p class={`summary-line ${mood === "right" ? "line-right" : "line-undecided"}`}>
          <Icon name={mood === "right" ? "right" : "note"} size={24} />
          <strong class="summary-title">{title}</strong>
        </p>
      )}
      {list.faults > 0 ? (
        <p class="summary-line line-error">
          <Icon name="error" size={20} />
          <strong>{faultWords(list)}</strong>
        </p>
      ) : null}
      {list.warnings > 0 ? (
        <p class="summary-line line-warning">
          <Icon name="warning" size={20} />
          <strong>{warningWords(list)}</strong>
        </p>
      ) : null}
      {undecidedCountWords(list).map((words) => (
        <p key={words} class="summary-line line-undecided">
          <Icon name="undecided" size={20} />
          <span>{words}</span>
        </p>
      ))}
      <p class="quiet">{holds}</p>
      {hidesRows ? <p class="quiet">Sheet này có dòng đang ẩn hoặc lọc; các dòng đó vẫn được tính.</p> : null}
      <div class="summary-steps">
        {mood === "look" || !list.narratable ? null : (
          <Button appearance="primary" onClick={onReport}>
            Lấy đoạn văn cho báo cáo
          </Button>
        )}
        {children}
        <Button size="small" appearance="subtle" class="check-again" onClick={onCheck}>
          Kiểm tra lại
        </Button>
      </div>
    </div>
  );
}

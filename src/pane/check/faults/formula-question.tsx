import type { JSX } from "preact";
import { Button } from "../../parts/button";
import { numberWords, toA1, type Proposal } from "../../../core";

export interface FormulaQuestionProps {
  readonly proposal: Proposal;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question below the edge of the small pane is no question; the keyboard goes to the answer that changes nothing. */
function intoView(box: HTMLElement | null): void {
  box?.scrollIntoView({ block: "nearest" });
  box?.querySelector<HTMLElement>(".button:last-of-type")?.focus();
}

/** A formula is never overwritten silently: whoever replaces it by a number says so once more. */
export function FormulaQuestion({ proposal, onYes, onNo }: FormulaQuestionProps): JSX.Element {
  const cells = proposal.edits.filter(({ formula }) => formula);
  const words = cells.map(({ at, next }) => `${toA1(at)} bằng ${numberWords(next)}`).join(", ");
  return (
    <div ref={intoView} class="ask" role="alertdialog" aria-label="Ô đang chứa công thức">
      <p>{`Ô ${cells.map(({ at }) => toA1(at)).join(", ")} đang chứa công thức. Thay công thức ở ${words}? Ô sẽ không tự cộng nữa.`}</p>
      <div class="result-row">
        <Button size="small" appearance="primary" onClick={onYes}>
          Thay công thức
        </Button>
        <Button size="small" appearance="subtle" onClick={onNo}>
          Thôi
        </Button>
      </div>
    </div>
  );
}

import type { JSX, TargetedKeyboardEvent, TargetedPointerEvent } from "preact";
import { Icon } from "../../pane/parts/icons";
import { NARROWEST, type Split } from "./use-split";

/** The edge between the table and the pane: drawn by hand or by keys; its button folds the table away. */
export function SplitEdge({ split }: { readonly split: Split }): JSX.Element {
  const { isFolded } = split;

  function press(event: TargetedKeyboardEvent<HTMLDivElement>): void {
    if (event.target === event.currentTarget && split.press(event.key)) event.preventDefault();
  }
  function hold(event: TargetedPointerEvent<HTMLDivElement>): void {
    if (event.target === event.currentTarget) event.currentTarget.setPointerCapture(event.pointerId);
  }
  function draw(event: TargetedPointerEvent<HTMLDivElement>): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) split.drawTo(innerWidth - event.clientX);
  }

  return (
    <div class="split">
      <div
        class="split-edge"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label="Bề rộng khung TTHC"
        aria-valuemin={NARROWEST}
        aria-valuemax={split.widest}
        aria-valuenow={split.shown}
        onKeyDown={press}
        onPointerDown={hold}
        onPointerMove={draw}
      />
      <button type="button" class="split-fold" aria-expanded={!isFolded} onClick={() => split.fold(!isFolded)}>
        <Icon name="down" size={12} />
        <span class="spoken">Bảng tính</span>
      </button>
    </div>
  );
}

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../parts/button";
import { numberWords, shownValue, toA1, type Repair } from "../../../core";
import { isRefusal } from "../../../ports/refusal";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import { planRepairs, type Chosen } from "../../../usecases/repair/repair-appendix";
import { closesWords } from "../../../usecases/repair/repair-outcome-words";
import { afterComparing } from "./repair-box";

export interface RepairPreviewProps {
  readonly appendix: CheckedAppendix;
  /** Settles with whether the chosen changes were made. */
  readonly onApply: (chosen: readonly Chosen[]) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The keyboard and the eye go where the list begins: in the small pane it would lie below the edge. */
function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
  heading?.closest("section")?.scrollIntoView({ block: "start" });
}

/** Every change before it happens: cell, unit, before, after, why, what closes; ticked ones are made in one go. */
export function RepairPreview({ appendix, onApply, onClose }: RepairPreviewProps): JSX.Element {
  const { repairs } = appendix;
  const [left, setLeft] = useState<ReadonlySet<number>>(
    () => new Set(repairs.flatMap((repair, index) => (isPlain(repair) ? [] : [index]))),
  );
  const chosen = repairs.filter((_, index) => !left.has(index));
  const cells = new Set(chosen.flatMap(({ edits }) => edits.map(({ at }) => toA1(at)))).size;

  function toggle(index: number): void {
    const next = new Set(left);
    if (!next.delete(index)) next.add(index);
    setLeft(next);
  }

  async function apply(): Promise<void> {
    // Ticking a line that says so is the yes that a formula needs.
    if (await onApply(chosen.map((repair) => ({ ...repair, replacesFormulas: true })))) onClose();
  }

  return (
    <section class="preview repairs" aria-label="Các đề xuất sửa">
      <h2 ref={takeFocus} tabIndex={-1}>
        Các đề xuất sửa
      </h2>
      <p class="quiet">{`Chưa ô nào bị sửa. ${afterComparing(appendix.table)}`}</p>
      <ul class="repair-list">
        {repairs.map((repair, index) => (
          <li key={index}>
            <label class="check">
              <input type="checkbox" checked={!left.has(index)} onChange={() => toggle(index)} />
              <Change checked={appendix} repair={repair} />
            </label>
          </li>
        ))}
      </ul>
      <div class="result-row">
        <Button
          size="small"
          appearance="primary"
          disabled={cells === 0}
          aria-disabled={cells === 0}
          onClick={() => void apply()}
        >
          {`Sửa ${cells} ô`}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          Đóng
        </Button>
      </div>
    </section>
  );
}

function Change({ checked, repair }: { readonly checked: CheckedAppendix; readonly repair: Repair }): JSX.Element {
  const plan = planRepairs(checked, [repair]);
  if (isRefusal(plan)) return <span>{repair.edits.map(({ at }) => toA1(at)).join(", ")}</span>;
  const doubt = repair.certain
    ? ""
    : repair.alternatives.length === 0
      ? "Chưa chắc chắn. "
      : `Chưa chắc chắn, còn ${repair.alternatives.length} cách sửa khác. `;
  const formula = repair.edits.some((edit) => edit.formula) ? " Thay công thức bằng số." : "";
  const closes = closesWords(repair.explains);
  return (
    <span>
      {plan.rows.map(({ cell, unit, before, after }) => (
        <span key={cell} class="change">
          <strong>{cell}</strong>
          {`${unit === "" ? "" : ` · ${unit}`}: ${shownValue(before)} → ${numberWords(after)}`}
        </span>
      ))}
      <span class="quiet change">{`${doubt}${plan.rows[0]?.why ?? ""}${closes === "" ? "" : `, ${closes}`}.${formula}`}</span>
    </span>
  );
}

/** What may be ticked beforehand: one best answer, and no formula in its way. */
function isPlain({ certain, edits }: Repair): boolean {
  return certain && !edits.some(({ formula }) => formula);
}

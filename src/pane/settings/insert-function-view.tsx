import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { allIndicators, toA1 } from "../../core";
import type { SelectedCell } from "../../ports/live-workbook";
import { isRefusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { insertFunction, rateFormula, ratesOf, spelled, type RateId } from "../../usecases/formulas/insert-function";
import type { Changes } from "../session/changes";
import type { LiveTools } from "../session/host";
import type { Review } from "../session/use-review";

export interface InsertFunctionViewProps {
  readonly live: LiveTools;
  readonly review: Review;
  /** How often the ribbon asked; each time the usual rate goes into the selected cell. */
  readonly wanted: number;
  readonly changes: Changes;
  readonly onClose: () => void;
}

/** The ribbon's «Chèn hàm» has put the usual rate into the selected cell; here is another rate, or another way to reckon it. */
export function InsertFunctionView({ live, review, wanted, changes, onClose }: InsertFunctionViewProps): JSX.Element {
  const appendix = review.is === "checked" ? review.appendix : null;
  const rates = appendix === null ? [] : ratesOf(appendix.table);
  const [chosen, setRate] = useState<RateId>("onTimeRate");
  const [kind, setKind] = useState<"function" | "plain">(live.runsFunctions ? "function" : "plain");
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  const rate = rates.includes(chosen) ? chosen : (rates[0] ?? chosen);
  const request = { rate, kind, namespace: live.namespace } as const;
  const formula = appendix === null || selected === null ? null : rateFormula(appendix.table, selected, request);

  // Waits for the first check where the button has only just woken the add-in.
  const done = useRef(0);
  useEffect(() => {
    if (wanted === done.current || review.is === "idle") return;
    done.current = wanted;
    if (review.is === "refused") changes.tell(explainRefusal(review.refusal));
    else insert();
  }, [wanted, review]);

  function insert(): void {
    if (appendix === null) return;
    void insertFunction(live.book, appendix, request).then((outcome) =>
      isRefusal(outcome)
        ? changes.tell(explainRefusal(outcome))
        : changes.tell(`Đã chèn vào ô ${outcome.cell}: ${outcome.shown}`, outcome.undo),
    );
  }

  /** The user has come back from the sheet: the formula is for the cell that is selected now. */
  function look(): void {
    void live.book.selectedCell().then((cell) => setSelected(isRefusal(cell) ? null : cell));
  }

  return (
    <section
      class="insert-function"
      aria-label="Chèn hàm"
      onPointerEnter={look}
      onFocusIn={(event) =>
        event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget) ? undefined : look()
      }
    >
      <h2>Chèn tỷ lệ khác vào ô đang chọn</h2>
      <label class="field">
        <span>Tỷ lệ</span>
        <select
          value={rate}
          onChange={(event) => setRate(rates.find((id) => id === event.currentTarget.value) ?? rate)}
        >
          {rates.map((id) => (
            <option key={id} value={id}>
              {allIndicators.find((indicator) => indicator.id === id)?.label ?? id}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>Cách tính</span>
        <select
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value === "plain" ? "plain" : "function")}
        >
          <option value="function">Hàm {live.namespace}.RATE (tự nhận tên đơn vị)</option>
          <option value="plain">Công thức Excel thường (máy không có TTHC vẫn tính)</option>
        </select>
      </label>
      {live.runsFunctions ? null : (
        <p class="quiet">Bản Office này không chạy hàm TTHC: dùng công thức Excel thường.</p>
      )}
      <p class="quiet">
        Chọn ô cùng dòng với đơn vị để tính cho đơn vị đó; chọn ô ngoài các dòng đơn vị để tính cả bảng.
      </p>
      {formula === null || selected === null ? null : (
        <p class="formula">
          <span class="quiet">{`Ô ${toA1(selected.at)}: `}</span>
          <code>{spelled(formula, selected.separator)}</code>
        </p>
      )}
      <div class="result-row">
        <fluent-button role="button" appearance="primary" disabled={appendix === null} onClick={insert}>
          Chèn
        </fluent-button>
        <fluent-button role="button" appearance="subtle" onClick={onClose}>
          Đóng
        </fluent-button>
      </div>
    </section>
  );
}

import type { JSX } from "preact";
import { Button } from "../parts/button";
import { allIndicators, toA1, termWords } from "../../core";
import { spelled } from "../../usecases/formulas/insert-function";
import type { Changes } from "../session/changes";
import type { LiveTools } from "../session/host";
import type { Review } from "../session/use-review";
import { useInsertFunction } from "./use-insert-function";

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
  const inserting = useInsertFunction(live, review, wanted, changes);
  const { rates, rate, kind, next, look } = inserting;

  return (
    <section
      class="card-form"
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
          onChange={(event) => inserting.setRate(rates.find((id) => id === event.currentTarget.value) ?? rate)}
        >
          {rates.map((id) => (
            <option key={id} value={id}>
              {termWords(allIndicators.find((indicator) => indicator.id === id)?.label ?? id)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>Cách tính</span>
        <select
          value={kind}
          onChange={(event) => inserting.setKind(event.currentTarget.value === "plain" ? "plain" : "function")}
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
      {next === null ? null : (
        <p class="formula">
          <span class="quiet">{`Ô ${toA1(next.selected.at)}: `}</span>
          <code>{spelled(next.formula, next.selected.separator)}</code>
        </p>
      )}
      <div class="result-row">
        <Button appearance="primary" disabled={!inserting.ready} onClick={inserting.insert}>
          Chèn
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          Đóng
        </Button>
      </div>
    </section>
  );
}

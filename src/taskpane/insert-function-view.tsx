import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { allIndicators, type Table } from "../core";
import { isRefusal } from "../ports/refusal";
import { explainRefusal } from "../usecases/explain-refusal";
import { insertFunction, ratesOf, type RateId } from "../usecases/insert-function";
import type { Changes } from "./changes";
import type { LiveTools } from "./host";

export interface InsertFunctionViewProps {
  readonly live: LiveTools;
  readonly table: Table;
  readonly changes: Changes;
  readonly onClose: () => void;
}

/** Which rate, and as which formula, goes into the selected cell. */
export function InsertFunctionView({ live, table, changes, onClose }: InsertFunctionViewProps): JSX.Element {
  const rates = ratesOf(table);
  const [rate, setRate] = useState<RateId>(rates[0] ?? "onTimeRate");
  const [kind, setKind] = useState<"function" | "plain">("function");

  function insert(): void {
    void insertFunction(live.book, table, { rate, kind, namespace: live.namespace }).then((done) =>
      isRefusal(done) ? changes.tell(explainRefusal(done)) : changes.tell(`Đã chèn hàm vào ô ${done.cell}.`, done.undo),
    );
  }

  return (
    <section class="insert-function" aria-label="Chèn hàm">
      <h2>Chèn hàm vào ô đang chọn</h2>
      <label class="field">
        <span>Tỷ lệ</span>
        <select value={rate} onChange={(event) => setRate(rates.find((id) => id === event.currentTarget.value) ?? rate)}>
          {rates.map((id) => (
            <option key={id} value={id}>
              {allIndicators.find((indicator) => indicator.id === id)?.label ?? id}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>Cách tính</span>
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value === "plain" ? "plain" : "function")}>
          <option value="function">Hàm {live.namespace}.RATE (tự nhận tên đơn vị)</option>
          <option value="plain">Công thức Excel thường (máy không có TTHC vẫn tính)</option>
        </select>
      </label>
      <p class="quiet">Chọn ô cùng dòng với đơn vị để tính cho đơn vị đó; chọn ô ngoài các dòng đơn vị để tính cả bảng.</p>
      <div class="result-row">
        <fluent-button role="button" appearance="primary" onClick={insert}>
          Chèn
        </fluent-button>
        <fluent-button role="button" appearance="subtle" onClick={onClose}>
          Đóng
        </fluent-button>
      </div>
    </section>
  );
}

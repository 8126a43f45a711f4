import type { JSX } from "preact";
import { Button } from "../parts/button";
import { LanguageLink } from "../parts/language-link";
import { areaToA1 } from "../../core";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { StaleParagraph } from "../../usecases/proofread/check-before-sending";
import type { FreezePlan } from "../../usecases/formulas/freeze-formulas";
import type { Changes } from "../session/changes";
import type { LiveTools } from "../session/host";
import type { Review } from "../session/use-review";
import { useSending } from "./use-sending";

export interface SettingsViewProps {
  readonly live: LiveTools;
  readonly review: Review;
  readonly changes: Changes;
  readonly refreshing: boolean;
  readonly onRefreshing: (refreshing: boolean) => void;
}

const LISTED = 20;

/** What a user sets once, and the last step before a workbook is sent. */
export function SettingsView({ live, review, changes, refreshing, onRefreshing }: SettingsViewProps): JSX.Element {
  const { plan, stale, preview, apply, cancel } = useSending(live, review, changes);
  const place = review.is === "checked" ? review.appendix.place : null;

  function bind(): void {
    if (place === null) return;
    void live
      .bind(place)
      .then((refusal) =>
        changes.tell(
          refusal === null
            ? `Đã gắn phụ lục ${place.sheet} · ${areaToA1(place.area)} cho các hàm TTHC.`
            : explainRefusal(refusal),
        ),
      );
  }

  function unbind(): void {
    void live
      .unbind()
      .then((refusal) => changes.tell(refusal === null ? "Đã bỏ gắn phụ lục." : explainRefusal(refusal)));
  }

  return (
    <>
      <section class="setting">
        <h2>Kiểm tra lại</h2>
        <label class="check">
          <input type="checkbox" checked={refreshing} onChange={(event) => onRefreshing(event.currentTarget.checked)} />
          <span>Tự kiểm tra lại khi bảng thay đổi</span>
        </label>
      </section>
      <section class="setting">
        <h2>Phụ lục của các hàm TTHC</h2>
        <p class="quiet">Hàm bỏ trống vùng sẽ lấy phụ lục trên cùng sheet; nếu không có, lấy phụ lục được gắn ở đây.</p>
        <div class="result-row">
          <Button disabled={place === null} onClick={bind}>
            Gắn phụ lục đang kiểm tra
          </Button>
          <Button appearance="subtle" onClick={unbind}>
            Bỏ gắn
          </Button>
        </div>
      </section>
      <section class="setting">
        <h2>Trước khi gửi tệp</h2>
        <p class="quiet">
          Máy không cài TTHC có thể thấy #NAME? ở ô có hàm TTHC. Chốt để gửi sẽ đổi các hàm đó thành giá trị.
        </p>
        {plan === null ? (
          <Button onClick={preview}>Chốt để gửi</Button>
        ) : (
          <Preview plan={plan} stale={stale} onApply={apply} onCancel={cancel} />
        )}
      </section>
      <section class="setting">
        <h2>Ngôn ngữ</h2>
        <LanguageLink language={live.language} page="taskpane.html" />
      </section>
    </>
  );
}

function intoView(box: HTMLElement | null): void {
  box?.scrollIntoView({ block: "nearest" });
}

function Preview({
  plan,
  stale,
  onApply,
  onCancel,
}: {
  readonly plan: FreezePlan;
  readonly stale: readonly StaleParagraph[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}): JSX.Element {
  return (
    <div ref={intoView} class="preview">
      {plan.cells.length > 0 ? (
        <>
          <p>{`${plan.cells.length} công thức sẽ thành giá trị:`}</p>
          <ul>
            {plan.cells.slice(0, LISTED).map(({ sheet, cell, shown }) => (
              <li key={`${sheet}!${cell}`}>{`${sheet} · ${cell}: ${shown}`}</li>
            ))}
          </ul>
          {plan.cells.length > LISTED ? <p class="quiet">{`và ${plan.cells.length - LISTED} công thức khác`}</p> : null}
        </>
      ) : null}
      {stale.length > 0 ? (
        <div class="notice notice-warning" role="alert">
          <p>Đoạn báo cáo chưa khớp với bảng đang kiểm tra, hoặc cần xem lại:</p>
          <ul>
            {stale.map(({ sheet, cell, what }) => (
              <li key={`${sheet}!${cell}`}>{`${sheet} · ${cell}: ${what.join("; ")}`}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {plan.left.length > 0 ? (
        <p>{`${plan.left.length} công thức chưa có kết quả nên giữ nguyên: ${plan.left
          .slice(0, LISTED)
          .map(({ sheet, cell, shown }) => `${sheet} · ${cell} (${shown})`)
          .join("; ")}.`}</p>
      ) : null}
      <div class="result-row">
        {plan.cells.length > 0 ? (
          <Button appearance="primary" onClick={onApply}>
            Đổi thành giá trị
          </Button>
        ) : null}
        <Button appearance="subtle" onClick={onCancel}>
          Thôi
        </Button>
      </div>
    </div>
  );
}

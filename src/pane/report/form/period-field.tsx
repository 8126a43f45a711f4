import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Button } from "../../parts/button";
import { Icon } from "../../parts/icons";
import type { PeriodBesideTitle } from "../period-beside-title";
import { usePeriodDays } from "./use-period-days";

export interface PeriodFieldProps {
  readonly period: string;
  readonly titled: PeriodBesideTitle;
  readonly onPeriod: (period: string) => void;
  /** The user left the field with another period in it. */
  readonly onCommit: (period: string) => void;
}

/** The period as the sentence will say it, typed or made from its first and last day. */
export function PeriodField({ period, titled, onPeriod, onCommit }: PeriodFieldProps): JSX.Element {
  const { from, to, setFrom, setTo, fault, name } = usePeriodDays((named) => {
    onPeriod(named);
    onCommit(named);
  });
  const besideId = useId();

  return (
    <>
      <label class="field">
        <span>Kỳ báo cáo</span>
        <input
          type="text"
          value={period}
          aria-describedby={titled.is === "unsaid" ? undefined : besideId}
          placeholder="ví dụ: quý I năm 2021"
          autocomplete="off"
          onInput={(event) => onPeriod(event.currentTarget.value)}
          onChange={(event) => onCommit(event.currentTarget.value)}
        />
      </label>
      {titled.is === "unsaid" ? null : (
        <p id={besideId} class={titled.is === "other" ? "answer-fault" : "field-note"}>
          {titled.is === "same"
            ? "Theo tiêu đề của bảng."
            : `Tiêu đề của bảng ghi «${titled.title}»: xem lại cho đúng kỳ.`}
        </p>
      )}
      <details class="facts-more">
        <summary>
          <Icon name="down" size={12} />
          Ghi kỳ theo ngày
        </summary>
        <div class="days">
          <input
            type="text"
            aria-label="Từ ngày"
            placeholder="từ ngày 21/8/2021"
            autocomplete="off"
            value={from}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
          <input
            type="text"
            aria-label="Đến ngày"
            placeholder="đến ngày 20/9/2021"
            autocomplete="off"
            value={to}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
          <Button size="small" appearance="outline" onClick={name}>
            Đặt tên kỳ
          </Button>
        </div>
        {fault === null ? null : (
          <p class="answer-fault" role="alert">
            {fault}
          </p>
        )}
      </details>
    </>
  );
}

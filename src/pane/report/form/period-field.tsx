import type { JSX } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { PeriodBesideTitle } from "../period-beside-title";

export interface PeriodFieldProps {
  readonly period: string;
  readonly titled: PeriodBesideTitle;
  readonly onPeriod: (period: string) => void;
  /** The user left the field with another period in it. */
  readonly onCommit: (period: string) => void;
}

/** The period as the sentence will say it. */
export function PeriodField({ period, titled, onPeriod, onCommit }: PeriodFieldProps): JSX.Element {
  const besideId = useId();
  const field = useRef<HTMLInputElement>(null);
  const typed = useRef<string | null>(null);

  // A period that arrives under the caret is replaced by the next key, not joined.
  useLayoutEffect(() => {
    if (period !== "" && period !== typed.current && document.activeElement === field.current) field.current?.select();
  }, [period]);

  return (
    <>
      <label class="field">
        <span>Kỳ báo cáo</span>
        <input
          ref={field}
          type="text"
          value={period}
          aria-describedby={titled.is === "unsaid" ? undefined : besideId}
          placeholder="ví dụ: quý I năm 2021"
          autocomplete="off"
          onInput={(event) => {
            typed.current = event.currentTarget.value;
            onPeriod(event.currentTarget.value);
          }}
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
    </>
  );
}

import type { JSX } from "preact";
import { Button } from "../../parts/button";
import { Icon } from "../../parts/icons";
import { usePeriodDays } from "./use-period-days";

/** A period named from its first and last day. */
export function PeriodDays({ onPeriod }: { readonly onPeriod: (period: string) => void }): JSX.Element {
  const { from, to, setFrom, setTo, fault, name } = usePeriodDays(onPeriod);
  return (
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
  );
}

import type { JSX } from "preact";
import { Button } from "../../parts/button";
import { toA1 } from "../../../core";
import type { Doubtful } from "../../../usecases/report/write-report";
import type { GoTo } from "../../session/host";
import { Icon } from "../../parts/icons";

export interface DoubtfulNoticeProps {
  readonly doubtful: Doubtful;
  readonly onGo: GoTo;
  readonly onAccept: () => void;
}

/** Figures named before the rest is only counted: the button must stay in sight. */
const NAMED = 5;

/** Figures of the paragraph that stand in a broken equation: which, where, and the way on for those in a hurry. */
export function DoubtfulNotice({ doubtful, onGo, onAccept }: DoubtfulNoticeProps): JSX.Element {
  return (
    <div class="notice notice-warning">
      <p class="notice-head">
        <Icon name="warning" size={20} />
        <strong>Đoạn này dùng số còn lệch</strong>
      </p>
      <p>Có số chưa khớp với các số khác trong bảng:</p>
      <ul class="figures">
        {doubtful.figures.slice(0, NAMED).map(({ label, value, cells }, index) => (
          <li key={index}>
            <span>{`${label}: ${value}`}</span>
            {cells.map((cell) => (
              <button key={toA1(cell)} type="button" class="cell-link" onClick={() => onGo([cell])}>
                {toA1(cell)}
              </button>
            ))}
          </li>
        ))}
        {doubtful.figures.length > NAMED ? (
          <li class="quiet">{`và ${doubtful.figures.length - NAMED} số khác`}</li>
        ) : null}
      </ul>
      <p>Nên xem lại các ô này trước. Nếu cần gửi ngay, có thể tạo đoạn với các số này được đánh dấu.</p>
      <Button appearance="outline" onClick={onAccept}>
        Vẫn tạo, đánh dấu số còn lệch
      </Button>
    </div>
  );
}

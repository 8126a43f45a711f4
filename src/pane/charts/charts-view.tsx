import type { JSX } from "preact";
import { Button } from "../parts/button";
import type { ChartsPort } from "../../ports/charts";
import type { Refusal } from "../../ports/refusal";
import type { Changes } from "../session/changes";
import type { Review } from "../session/use-review";
import { useCharts } from "./use-charts";

export interface ChartsViewProps {
  readonly charts: () => Promise<ChartsPort | Refusal>;
  readonly review: Review;
  readonly changes: Changes;
  readonly onClose: () => void;
}

/** «Chèn biểu đồ»: says what will be drawn and where, and writes nothing before it is agreed to. */
export function ChartsView({ charts, review, changes, onClose }: ChartsViewProps): JSX.Element {
  const { plan, sheet, isBeside, setBeside, insert, remove } = useCharts(charts, review, changes);
  const faults = review.is === "checked" ? review.list.faults : 0;

  return (
    <section class="card-form" aria-label="Chèn biểu đồ">
      <h2>Chèn biểu đồ của Excel</h2>
      {plan === null ? (
        <p class="quiet">Cần một bảng đã kiểm tra, có số liệu theo đơn vị, thì mới vẽ được biểu đồ.</p>
      ) : (
        <>
          <ul>
            {plan.charts.map(({ title, inWords }) => (
              <li key={title}>
                {title}
                <p class="quiet">{inWords}</p>
              </li>
            ))}
          </ul>
          {faults > 0 ? (
            <p class="notice">{`Bảng còn ${faults} chỗ cần xem lại: biểu đồ vẽ đúng những số đang có trong bảng.`}</p>
          ) : null}
          <fieldset class="field">
            <legend>Đặt ở đâu</legend>
            <label class="check">
              <input type="radio" name="chart-place" checked={!isBeside} onChange={() => setBeside(false)} />
              <span>Trên sheet mới «Biểu đồ TTHC»</span>
            </label>
            <label class="check">
              <input type="radio" name="chart-place" checked={isBeside} onChange={() => setBeside(true)} />
              <span>{`Bên phải bảng, trên sheet «${sheet ?? ""}» (khi in, sheet có thêm trang)`}</span>
            </label>
          </fieldset>
          <p class="quiet">
            Biểu đồ lấy số qua công thức trỏ về bảng: sửa bảng thì biểu đồ đổi theo; thứ tự đơn vị xếp theo lúc chèn,
            bấm «Chèn» lần nữa để xếp lại. Không ghi lên ô nào đang có dữ liệu.
          </p>
        </>
      )}
      <div class="result-row">
        <Button appearance="primary" disabled={plan === null} onClick={insert}>
          Chèn
        </Button>
        <Button appearance="outline" onClick={remove}>
          Bỏ biểu đồ
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          Đóng
        </Button>
      </div>
    </section>
  );
}

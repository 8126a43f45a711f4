import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { Button } from "../parts/button";
import type { ChartsPort } from "../../ports/charts";
import { isRefusal, type Refusal } from "../../ports/refusal";
import { planCharts } from "../../usecases/charts/plan-charts";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Changes } from "../session/changes";
import type { Review } from "../session/use-review";

export interface ChartsViewProps {
  readonly charts: () => Promise<ChartsPort | Refusal>;
  readonly review: Review;
  readonly changes: Changes;
  readonly onClose: () => void;
}

/** «Chèn biểu đồ»: says what will be drawn and where, and writes nothing before it is agreed to. */
export function ChartsView({ charts, review, changes, onClose }: ChartsViewProps): JSX.Element {
  const table = review.is === "checked" ? review.appendix.table : null;
  const plan = useMemo(() => (table === null ? null : planCharts(table)), [table]);
  const [isBeside, setBeside] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const faults = review.is === "checked" ? review.list.faults : 0;
  const { tell } = changes;

  async function act(work: (port: ChartsPort) => Promise<void>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    const port = await charts();
    if (isRefusal(port)) tell(explainRefusal(port));
    else await work(port);
    setBusy(false);
  }

  function insert(): void {
    if (plan === null || table === null) return;
    void act(async (port) => {
      const made = await port.insertCharts(plan, isBeside ? { beside: table.sheet } : "new-sheet");
      if (isRefusal(made)) tell(explainRefusal(made));
      else {
        const cells = made.cells === made.sheet ? "" : `; số liệu của biểu đồ ở sheet «${made.cells}»`;
        tell(`Đã chèn ${plan.charts.length} biểu đồ vào sheet «${made.sheet}»${cells}.`, made.takeBack);
      }
    });
  }

  function remove(): void {
    void act(async (port) => {
      const removed = await port.removeCharts();
      if (isRefusal(removed)) tell(explainRefusal(removed));
      else tell(removed ? "Đã bỏ biểu đồ và các ô số liệu của biểu đồ." : "Tệp này chưa có biểu đồ nào do TTHC chèn.");
    });
  }

  return (
    <section class="insert-function" aria-label="Chèn biểu đồ">
      <h2>Chèn biểu đồ của Excel</h2>
      {plan === null || plan.charts.length === 0 ? (
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
              <span>{`Bên phải bảng, trên sheet «${table?.sheet ?? ""}» (khi in, sheet có thêm trang)`}</span>
            </label>
          </fieldset>
          <p class="quiet">
            Biểu đồ lấy số qua công thức trỏ về bảng: sửa bảng thì biểu đồ đổi theo; thứ tự đơn vị xếp theo lúc chèn,
            bấm «Chèn» lần nữa để xếp lại. Không ghi lên ô nào đang có dữ liệu.
          </p>
        </>
      )}
      <div class="result-row">
        <Button appearance="primary" disabled={plan === null || plan.charts.length === 0} onClick={insert}>
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

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../parts/button";
import type { LiveWorkbookPort } from "../../ports/live-workbook";
import { isRefusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { insertText, type Occupied } from "../../usecases/report/insert-text";
import type { Changes } from "../session/changes";

/** A question below the edge of the small pane is no question. */
function intoView(box: HTMLElement | null): void {
  box?.scrollIntoView({ block: "nearest" });
}

/** «Chèn vào ô»: into the selected cell; a cell that holds something is asked about first. */
export function InsertText({
  book,
  text,
  changes,
}: {
  readonly book: LiveWorkbookPort;
  readonly text: string;
  readonly changes: Changes;
}): JSX.Element {
  const [occupied, setOccupied] = useState<Occupied | null>(null);

  useEffect(() => setOccupied(null), [text]);

  function insert(overwrite: boolean): void {
    void insertText(book, text, overwrite).then((done) => {
      setOccupied(null);
      if (isRefusal(done)) changes.tell(explainRefusal(done));
      else if (done.is === "occupied") setOccupied(done);
      else changes.tell(`Đã chèn đoạn báo cáo vào ô ${done.cell}.`, done.undo);
    });
  }

  return (
    <>
      <Button appearance="outline" onClick={() => insert(false)}>
        Chèn vào ô
      </Button>
      {occupied === null ? null : (
        <div ref={intoView} class="ask" role="alertdialog" aria-label="Ô đã có dữ liệu">
          <p>{`Ô ${occupied.cell} đang có «${occupied.shown.slice(0, 60)}». Thay bằng đoạn báo cáo?`}</p>
          <div class="result-row">
            <Button size="small" appearance="primary" onClick={() => insert(true)}>
              Thay
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setOccupied(null)}>
              Thôi
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

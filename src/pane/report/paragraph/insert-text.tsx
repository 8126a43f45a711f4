import type { JSX } from "preact";
import { Button } from "../../parts/button";
import type { LiveWorkbookPort } from "../../../ports/live-workbook";
import type { Changes } from "../../session/changes";
import { useInsertText } from "./use-insert-text";

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
  const { occupied, insert, leave } = useInsertText(book, text, changes);
  return (
    <>
      <Button appearance="outline" onClick={() => void insert(false)}>
        Chèn vào ô
      </Button>
      {occupied === null ? null : (
        <div ref={intoView} class="ask" role="alertdialog" aria-label="Ô đã có dữ liệu">
          <p>{`Ô ${occupied.cell} đang có «${occupied.shown.slice(0, 60)}». Thay bằng đoạn báo cáo?`}</p>
          <div class="result-row">
            <Button size="small" appearance="primary" onClick={() => void insert(true)}>
              Thay
            </Button>
            <Button size="small" appearance="subtle" onClick={leave}>
              Thôi
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

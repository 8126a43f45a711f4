import type { JSX } from "preact";
import { render } from "preact";
import { useEffect } from "preact/hooks";
import { ToolCard } from "../parts/tool-card";
import { Problem } from "../parts/problem";
import { Button } from "../parts/button";
import type { OnePageViewProps } from "../session/host";
import { OnePageSheet } from "./one-page-sheet";
import { useOnePage } from "./use-one-page";
import "./one-page.css";

/** Set on the document while the sheet is ready: then it alone is printed. */
const PRINTED = "prints-one-page";

/** The table on one A4 page, printed or saved as a PDF by the browser; nothing else of the page is printed meanwhile. */
export function OnePageView({ host: { book }, appendix, onClose }: OnePageViewProps): JSX.Element {
  const { page, problem } = useOnePage(book, appendix);

  useEffect(() => {
    if (page === null) return;
    const sheet = document.createElement("div");
    sheet.className = "one-page";
    document.body.append(sheet);
    render(<OnePageSheet page={page} />, sheet);
    document.documentElement.classList.add(PRINTED);
    return () => {
      document.documentElement.classList.remove(PRINTED);
      render(null, sheet);
      sheet.remove();
    };
  }, [page]);

  return (
    <ToolCard title="Tóm tắt một trang" onClose={onClose}>
      <p class="quiet">
        Một trang A4: cơ quan, kỳ, ba tỷ lệ chính, đơn vị có hồ sơ quá hạn, mười đơn vị có tỷ lệ đúng hạn thấp nhất và
        các chỗ cần xem. Trong hộp thoại in, chọn «Lưu dưới dạng PDF» để lưu thành tệp.
      </p>
      <Problem said={problem} />
      <div class="result-row">
        <Button appearance="primary" disabled={page === null} onClick={() => window.print()}>
          In hoặc lưu PDF
        </Button>
      </div>
    </ToolCard>
  );
}

import type { JSX } from "preact";
import { Button } from "./button";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { PaneHost } from "../session/host";
import type { Review } from "../session/use-review";

/** Nothing to show yet, or nothing found: what to do next, and the sample to try. */
export function EmptyView({
  host,
  review,
  onWhole,
}: {
  readonly host: PaneHost;
  readonly review: Review;
  readonly onWhole: () => void;
}): JSX.Element | null {
  if (review.is === "checked") return null;
  if (review.is === "idle") {
    return (
      <div class="empty">
        <p>
          Mở tệp có phụ lục, hoặc dán các ô của bảng vào đây. TTHC cộng lại từng dòng, từng cột và chỉ ra ô bị lệch.
        </p>
      </div>
    );
  }
  const { reason, about } = review.refusal;
  const none = reason === "no-appendix";
  // Where a table came near, its own sentence tells more than the general one.
  const near = about["nearest"] !== undefined || about["plain"] !== undefined;
  return (
    <div class="empty">
      {none && !near ? (
        <p>{`Chưa thấy phụ lục trong ${review.narrowed ? "sheet" : "tệp"} này. Mở sheet có bảng cột (2)–(14), hoặc xem thử bảng mẫu.`}</p>
      ) : (
        <p>
          {explainRefusal(
            none
              ? { ...review.refusal, about: { ...about, forms: [], within: review.narrowed ? "sheet" : "file" } }
              : review.refusal,
          )}
        </p>
      )}
      {review.narrowed ? (
        <Button appearance="outline" onClick={onWhole}>
          Tìm trong cả tệp
        </Button>
      ) : null}
      {none && host.openSample !== undefined ? (
        <Button appearance="outline" onClick={host.openSample}>
          Xem thử bảng mẫu
        </Button>
      ) : null}
    </div>
  );
}

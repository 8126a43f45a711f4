import type { ComponentChildren, JSX } from "preact";
import { Component } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "./icons";
import { copyText } from "./copy-text";

interface MishapState {
  /** What to send to those who repair the program; null while all is well. */
  readonly details: string | null;
  /** Whether the page below can no longer be drawn. */
  readonly broken: boolean;
}

/** The one place that catches what nobody foresaw: our faults, never the user's. Caught once, said plainly, copyable. */
export class MishapBoundary extends Component<{ readonly children: ComponentChildren }, MishapState> {
  override state: MishapState = { details: null, broken: false };

  override componentDidMount(): void {
    window.addEventListener("error", this.onError);
    window.addEventListener("unhandledrejection", this.onRejection);
  }

  override componentWillUnmount(): void {
    window.removeEventListener("error", this.onError);
    window.removeEventListener("unhandledrejection", this.onRejection);
  }

  override componentDidCatch(cause: unknown): void {
    this.setState({ details: detailsOf(cause), broken: true });
  }

  override render(): ComponentChildren {
    const { details, broken } = this.state;
    return (
      <>
        {details === null ? null : (
          <MishapNotice details={details} onClose={broken ? null : () => this.setState({ details: null })} />
        )}
        {broken ? null : this.props.children}
      </>
    );
  }

  private readonly onError = (event: ErrorEvent): void => {
    // Browsers report a postponed resize notice as an error; nothing has failed then.
    if (event.message.startsWith("ResizeObserver loop")) return;
    this.setState({ details: detailsOf(event.error ?? event.message) });
  };

  private readonly onRejection = (event: PromiseRejectionEvent): void =>
    this.setState({ details: detailsOf(event.reason) });
}

function MishapNotice({
  details,
  onClose,
}: {
  readonly details: string;
  readonly onClose: (() => void) | null;
}): JSX.Element {
  const [copied, setCopied] = useState(false);
  return (
    <div class="banner banner-mishap" role="alert">
      <Icon name="error" size={20} />
      <div class="banner-text">
        <p>
          Trang gặp trục trặc ngoài dự tính. Tệp của anh chị không bị thay đổi. Vui lòng tải lại trang rồi mở lại tệp;
          nếu vẫn gặp, sao chép chi tiết dưới đây gửi người hỗ trợ.
        </p>
        <textarea class="banner-details" aria-label="Chi tiết trục trặc" readOnly rows={3} value={details} />
      </div>
      <button type="button" class="banner-button" onClick={() => void copyText(details).then(setCopied)}>
        {copied ? "Đã sao chép" : "Sao chép chi tiết"}
      </button>
      {onClose === null ? null : (
        <button type="button" class="banner-close" aria-label="Đóng" onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

function detailsOf(cause: unknown): string {
  if (cause instanceof Error) return `${cause.name}: ${cause.message}\n${cause.stack ?? ""}`.trim();
  return String(cause);
}

import type { ComponentChildren, JSX } from "preact";
import { Icon } from "../pane/parts/icons";

export interface BannerProps {
  /** alert: read out at once; status: when the user pauses. */
  readonly role: "alert" | "status";
  readonly words: string;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
  /** Puts it away, by a cross with this name. */
  readonly onClose?: () => void;
  readonly closeName?: string;
}

/** In a short window the page may be scrolled away from its top. */
function intoView(banner: HTMLElement | null): void {
  banner?.scrollIntoView({ block: "nearest" });
}

/** One line over the page that the user must know of. */
export function Banner({ role, words, children, onClose, closeName = "Đóng thông báo" }: BannerProps): JSX.Element {
  return (
    <div class="banner" role={role} ref={intoView}>
      <Icon name="warning" size={20} />
      <p class="banner-text">{words}</p>
      {children}
      {onClose === undefined ? null : (
        <button type="button" class="banner-close" aria-label={closeName} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

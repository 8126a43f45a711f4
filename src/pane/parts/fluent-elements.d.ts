import type { HTMLAttributes } from "preact";

/** Attributes of the Fluent elements that our views set, for JSX. */
interface FluentButton extends HTMLAttributes<HTMLElement> {
  appearance?: "primary" | "outline" | "subtle" | "transparent";
  size?: "small" | "medium" | "large";
  "icon-only"?: boolean;
  disabled?: boolean;
}

interface FluentTablist extends HTMLAttributes<HTMLElement> {
  activeid?: string;
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "fluent-button": FluentButton;
      "fluent-tab": HTMLAttributes<HTMLElement>;
      "fluent-tablist": FluentTablist;
    }
  }
}

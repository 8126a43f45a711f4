import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Button } from "./button";
import "./tool-card.css";

export interface ToolCardProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** One job beside the check («Kỳ tiếp theo», «Chốt kỳ» …): opened, it is in view and its title in focus. */
export function ToolCard({ title, onClose, children }: ToolCardProps): JSX.Element {
  const titleId = useId();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
    head.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <section class="card-form tool-card" aria-labelledby={titleId}>
      <div class="tool-head">
        <h2 id={titleId} tabIndex={-1} ref={head}>
          {title}
        </h2>
        <Button size="small" appearance="subtle" onClick={onClose}>
          Đóng
        </Button>
      </div>
      {children}
    </section>
  );
}

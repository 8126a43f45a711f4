import type { JSX } from "preact";
import { Button } from "../../pane/parts/button";
import type { Shown } from "../../pane/session/host";
import type { OpenedBook } from "../book/opened-book";
import type { Mistype } from "./mistype";
import { useHints } from "./use-hints";
import "./hints.css";

export interface HintsViewProps {
  readonly book: OpenedBook;
  readonly shown: Shown | null;
  readonly onMistype: (mistype: Mistype) => void;
}

/** What to try with the sample, a step at a time, under the sheet. */
export function HintsView({ book, shown, onMistype }: HintsViewProps): JSX.Element | null {
  const hint = useHints(book, shown, onMistype);
  if (hint === null) return null;
  const { place, words, next, close } = hint;
  return (
    <section class="hints" aria-label="Làm thử với bảng mẫu">
      <p role="status">
        <strong>{place}</strong> {words}
      </p>
      {next === null ? null : (
        <Button size="small" appearance="primary" onClick={next.act}>
          {next.name}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={close}>
        Thôi làm thử
      </Button>
    </section>
  );
}

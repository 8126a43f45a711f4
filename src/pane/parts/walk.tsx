import type { JSX } from "preact";
import { Button } from "./button";
import { Icon } from "./icons";

export interface WalkProps {
  /** Place in the list, from 0; null before the first step. */
  readonly at: number | null;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** «Lỗi trước», «Lỗi sau» and where one is between them. */
export function Walk({ at, count, onStep }: WalkProps): JSX.Element {
  return (
    <nav class="walk" aria-label="Đi qua từng chỗ">
      <Button size="small" appearance="subtle" onClick={() => onStep(-1)}>
        <Icon name="back" />
        Lỗi trước
      </Button>
      <span class="walk-at">{`${at === null ? "–" : at + 1}/${count}`}</span>
      <Button size="small" appearance="subtle" onClick={() => onStep(1)}>
        Lỗi sau
        <Icon name="next" />
      </Button>
    </nav>
  );
}

import type { JSX, TargetedFocusEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { areaToA1 } from "../../core";
import { rowsWords } from "../../usecases/check/summary-words";
import { Icon } from "../parts/icons";
import type { PaneHost } from "../session/host";
import { PartView } from "../parts/part-view";
import { shownSheet } from "./shown-sheet";
import type { Choice, Review } from "../session/use-review";

/** The choices, fetched when they are first looked at. */
const lineChoices = async () =>
  (await import(/* webpackChunkName: "line-choices" */ "./against/line-choices")).LineChoices;

export interface AppendixLineProps {
  readonly review: Review;
  readonly host: Pick<PaneHost, "book" | "openFile">;
  readonly onChoose: (choice: Choice) => void;
}

/** «Phụ lục 1 · A6:M44 · 34 đơn vị ▾»: what is being checked, and the other tables and forms that it could be. */
export function AppendixLine({ review, host, onChoose }: AppendixLineProps): JSX.Element {
  const [open, setOpen] = useState(false);
  /** Choices that were never looked at need no file input of their own beside the page's. */
  const [seen, setSeen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const checked = review.is === "checked" ? review : null;

  // Before the result is seen: later it would close what was opened meanwhile.
  useLayoutEffect(() => setOpen(false), [review]);

  if (checked === null) {
    return (
      <header class="line">
        <p class="line-none">{review.is === "idle" ? "Chưa mở bảng nào" : "Chưa thấy phụ lục"}</p>
      </header>
    );
  }
  const { place, table, hiddenSheets } = checked.appendix;
  const { previous, lastYear, overdueList } = checked.choice;
  const against = `${previous === undefined ? "" : " · so với kỳ trước"}${lastYear === undefined ? "" : " · so với năm trước"}${overdueList === undefined ? "" : " · so với danh sách"}`;
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const leave = (event: TargetedFocusEvent<HTMLElement>): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && event.currentTarget.contains(to))) setOpen(false);
  };
  return (
    <header
      class="line"
      onKeyDown={(event) => (open && event.key === "Escape" ? close() : undefined)}
      onFocusOut={leave}
    >
      <button
        ref={button}
        type="button"
        class="line-button"
        aria-expanded={open}
        aria-controls="line-choices"
        onClick={toggle}
      >
        <span class="line-text">
          <strong>{shownSheet(table.sheet, hiddenSheets)}</strong>
          <span class="line-rest">{` · ${areaToA1(table.area)} · ${rowsWords(table, place.units)}${against}`}</span>
        </span>
        <Icon name="down" />
      </button>
      <div class="line-choices" id="line-choices" hidden={!open} tabIndex={-1}>
        {seen ? (
          <PartView
            open
            load={lineChoices}
            props={{ appendix: checked.appendix, choice: checked.choice, host, onChoose, onClose: close }}
          />
        ) : null}
      </div>
    </header>
  );

  function toggle(): void {
    setSeen(true);
    setOpen(!open);
  }
}

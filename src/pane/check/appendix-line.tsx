import type { JSX, TargetedFocusEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AppendixPlace } from "../../core";
import { areaToA1, profiles, writeCount } from "../../core";
import type { SheetRef } from "../../ports/workbook";
import { Icon } from "../parts/icons";
import type { PaneHost } from "../session/host";
import { PartView } from "../parts/part-view";
import type { Choice, Review } from "../session/use-review";

/** What the table is held against, fetched when the choices are first looked at. */
const againstChoices = async () =>
  (await import(/* webpackChunkName: "previous" */ "./against/choices")).AgainstChoices;

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
  const { place, others, table, hiddenSheets, unread } = checked.appendix;
  const { previous, overdueList } = checked.choice;
  const compared = previous === undefined ? {} : { previous };
  const against = `${previous === undefined ? "" : " · so với kỳ trước"}${overdueList === undefined ? "" : " · so với danh sách"}`;
  const places = [place, ...others];
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
          <strong>{named(table.sheet, hiddenSheets)}</strong>
          <span class="line-rest">{` · ${areaToA1(table.area)} · ${writeCount(place.units)} đơn vị${against}`}</span>
        </span>
        <Icon name="down" />
      </button>
      <div class="line-choices" id="line-choices" hidden={!open} tabIndex={-1}>
        <h2>Bảng đang kiểm tra</h2>
        <ul>
          {places.map((candidate) => (
            <li key={keyOf(candidate)}>
              <button
                type="button"
                class="choice"
                aria-current={candidate === place}
                onClick={() => (candidate === place ? close() : onChoose({ ...compared, place: candidate }))}
              >
                <strong>{named(candidate.sheet, hiddenSheets)}</strong>
                <span>{`${areaToA1(candidate.area)} · ${writeCount(candidate.units)} đơn vị`}</span>
              </button>
            </li>
          ))}
        </ul>
        {unread.length === 0 ? null : (
          <p class="quiet">{`Chưa đọc được ${unread.map(({ about }) => `«${String(about["sheet"] ?? "")}»`).join(", ")} vì quá lớn hoặc không đọc được; bảng này vẫn được kiểm tra đủ.`}</p>
        )}
        {others.length === 0 ? <p class="quiet">Tệp này chỉ có một bảng khớp với các biểu mẫu đã biết.</p> : null}
        <label class="field">
          <span>Biểu mẫu</span>
          <select value={table.profile.id} onChange={(event) => chooseForm(event.currentTarget.value)}>
            {table.profile.readFromTable === true ? (
              <option value={table.profile.id}>{table.profile.title}</option>
            ) : null}
            {profiles.map((profile) => (
              <option key={profile.id} value={profile.id}>
                {profile.title}
              </option>
            ))}
          </select>
        </label>
        {seen ? (
          <PartView
            open
            load={againstChoices}
            props={{ others, choice: { ...checked.choice, place }, host, onChoose }}
          />
        ) : null}
      </div>
    </header>
  );

  function toggle(): void {
    setSeen(true);
    setOpen(!open);
  }

  function chooseForm(id: string): void {
    const profile = profiles.find((candidate) => candidate.id === id);
    if (profile !== undefined) onChoose({ ...compared, profile });
  }
}

/** A hidden sheet is named as such: what is corrected there cannot be seen. */
function named(sheet: string, hidden: readonly SheetRef[]): string {
  return hidden.some(({ name }) => name === sheet) ? `${sheet} (đang ẩn)` : sheet;
}

function keyOf({ sheet, area, profile }: AppendixPlace): string {
  return `${sheet}!${areaToA1(area)}:${profile.id}`;
}

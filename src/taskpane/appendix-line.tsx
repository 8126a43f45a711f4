import type { JSX, TargetedFocusEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { AppendixPlace } from "../core";
import { areaToA1, profiles, writeCount } from "../core";
import { Icon } from "./icons";
import type { Choice, Review } from "./use-review";

export interface AppendixLineProps {
  readonly review: Review;
  readonly onChoose: (choice: Choice) => void;
}

/** «Phụ lục 1 · A6:M44 · 34 đơn vị ▾»: what is being checked, and the other tables and forms that it could be. */
export function AppendixLine({ review, onChoose }: AppendixLineProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const checked = review.is === "checked" ? review : null;

  useEffect(() => setOpen(false), [review]);

  if (checked === null) {
    return (
      <header class="line">
        <p class="line-none">{review.is === "idle" ? "Chưa mở bảng nào" : "Chưa thấy phụ lục"}</p>
      </header>
    );
  }
  const { place, others, table } = checked.report;
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
    <header class="line" onKeyDown={(event) => (open && event.key === "Escape" ? close() : undefined)} onFocusOut={leave}>
      <button ref={button} type="button" class="line-button" aria-expanded={open} aria-controls="line-choices" onClick={() => setOpen(!open)}>
        <span class="line-text">
          <strong>{table.sheet}</strong>
          <span class="line-rest">{` · ${areaToA1(table.area)} · ${writeCount(place.units)} đơn vị`}</span>
        </span>
        <Icon name="down" />
      </button>
      <div class="line-choices" id="line-choices" hidden={!open} tabIndex={-1}>
        <h2>Bảng đang kiểm tra</h2>
        <ul>
          {places.map((candidate) => (
            <li key={keyOf(candidate)}>
              <button type="button" class="choice" aria-current={candidate === place} onClick={() => (candidate === place ? close() : onChoose({ place: candidate }))}>
                <strong>{candidate.sheet}</strong>
                <span>{`${areaToA1(candidate.area)} · ${writeCount(candidate.units)} đơn vị`}</span>
              </button>
            </li>
          ))}
        </ul>
        {others.length === 0 ? <p class="quiet">Tệp này chỉ có một bảng khớp với các biểu mẫu đã biết.</p> : null}
        <label class="field">
          <span>Biểu mẫu</span>
          <select value={table.profile.id} onChange={(event) => chooseForm(event.currentTarget.value)}>
            {profiles.map((profile) => (
              <option key={profile.id} value={profile.id}>
                {profile.title}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );

  function chooseForm(id: string): void {
    const profile = profiles.find((candidate) => candidate.id === id);
    if (profile !== undefined) onChoose({ profile });
  }
}

function keyOf({ sheet, area, profile }: AppendixPlace): string {
  return `${sheet}!${areaToA1(area)}:${profile.id}`;
}

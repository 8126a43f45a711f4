import type { JSX } from "preact";
import { areaToA1, profiles, writeCount, type AppendixPlace } from "../../../core";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import type { PaneHost } from "../../session/host";
import type { Choice } from "../../session/use-review";
import { shownSheet } from "../shown-sheet";
import { AgainstChoices } from "./choices";

export interface LineChoicesProps {
  readonly appendix: CheckedAppendix;
  readonly choice: Choice;
  readonly host: Pick<PaneHost, "book" | "openFile">;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** The other tables and forms that the table in hand could be, and what it is held against. */
export function LineChoices({ appendix, choice, host, onChoose, onClose }: LineChoicesProps): JSX.Element {
  const { place, others, table, hiddenSheets, unread } = appendix;
  const { previous, lastYear } = choice;
  const compared = {
    ...(previous === undefined ? {} : { previous }),
    ...(lastYear === undefined ? {} : { lastYear }),
  };
  const places = [place, ...others];
  return (
    <>
      <h2>Bảng đang kiểm tra</h2>
      <ul>
        {places.map((candidate) => (
          <li key={keyOf(candidate)}>
            <button
              type="button"
              class="choice"
              aria-current={candidate === place}
              onClick={() => (candidate === place ? onClose() : onChoose({ ...compared, place: candidate }))}
            >
              <strong>{shownSheet(candidate.sheet, hiddenSheets)}</strong>
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
      <AgainstChoices table={table} others={others} choice={{ ...choice, place }} host={host} onChoose={onChoose} />
    </>
  );

  function chooseForm(id: string): void {
    const profile = profiles.find((candidate) => candidate.id === id);
    if (profile !== undefined) onChoose({ ...compared, profile });
  }
}

function keyOf({ sheet, area, profile }: AppendixPlace): string {
  return `${sheet}!${areaToA1(area)}:${profile.id}`;
}

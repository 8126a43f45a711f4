import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Problem } from "../../parts/problem";
import { FileInput, TABLE_FILES } from "../../parts/file-input";
import { writeCount } from "../../../core";
import type { PaneHost } from "../../session/host";
import type { NamedOverdueList } from "../../session/use-review";
import { useOverdueList } from "./use-overdue-list";

export interface OverdueChoiceProps {
  readonly host: Pick<PaneHost, "book" | "openFile">;
  readonly chosen: NamedOverdueList | null;
  readonly onChoose: (list: NamedOverdueList | null) => void;
}

/** With which list of overdue dossiers the table is compared: a sheet of this workbook, or a file. */
export function OverdueChoice({ host, chosen, onChoose }: OverdueChoiceProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const { problem, sheets, here, take, takeSheet } = useOverdueList(host, onChoose);
  return (
    <div class="previous">
      <p>Đối chiếu với danh sách hồ sơ quá hạn</p>
      {chosen === null ? (
        <>
          <button type="button" class="next-step" onClick={() => void here()}>
            Tìm danh sách trong tệp này
          </button>
          <button type="button" class="next-step" onClick={() => input.current?.click()}>
            Mở tệp danh sách
          </button>
        </>
      ) : (
        <>
          <p class="quiet">{`${chosen.name}: ${writeCount(chosen.list.dossiers)} hồ sơ`}</p>
          <button type="button" class="next-step" onClick={() => onChoose(null)}>
            Bỏ đối chiếu danh sách
          </button>
        </>
      )}
      {chosen === null && sheets.length > 0 ? (
        <label class="field">
          <span>Danh sách ở sheet</span>
          <select value="" onChange={(event) => void takeSheet(event.currentTarget.value)}>
            <option value="">Chọn sheet</option>
            {sheets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <FileInput inputRef={input} accept={TABLE_FILES} onFile={take} />
      <Problem said={problem} />
    </div>
  );
}

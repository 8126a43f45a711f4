import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Problem } from "../../parts/problem";
import { FileInput, TABLE_FILES } from "../../parts/file-input";
import type { AppendixPlace } from "../../../core";
import { areaToA1 } from "../../../core";
import type { OpenFile } from "../../session/host";
import type { PreviousPeriod } from "../../session/use-review";
import { usePreviousFile } from "./use-previous-file";

export interface PreviousChoiceProps {
  /** The other tables of the workbook. */
  readonly others: readonly AppendixPlace[];
  readonly chosen: PreviousPeriod | null;
  readonly openFile: OpenFile;
  readonly onChoose: (previous: PreviousPeriod | null) => void;
}

const NONE = "";
const FILE = "file";

/** With which table of the period before the carried-over dossiers are compared: none, another table here, or a file. */
export function PreviousChoice({ others, chosen, openFile, onChoose }: PreviousChoiceProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const { problem, take, forget } = usePreviousFile(openFile, onChoose);
  const names = others.map((place) => `${place.sheet} · ${areaToA1(place.area)}`);
  const here = chosen === null ? NONE : "counts" in chosen.table ? FILE : chosen.name;

  function choose(value: string): void {
    forget();
    const place = others[names.indexOf(value)];
    if (place !== undefined) onChoose({ name: value, table: place });
    else if (value === NONE) onChoose(null);
  }

  return (
    <div class="previous">
      <label class="field">
        <span>Đối chiếu với kỳ trước</span>
        <select value={here} onChange={(event) => choose(event.currentTarget.value)}>
          <option value={NONE}>Chưa đối chiếu</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          {here === FILE ? <option value={FILE}>{chosen?.name ?? ""}</option> : null}
        </select>
      </label>
      <button type="button" class="next-step" onClick={() => input.current?.click()}>
        Mở tệp kỳ trước
      </button>
      <FileInput inputRef={input} accept={TABLE_FILES} onFile={take} />
      <Problem said={problem} />
    </div>
  );
}

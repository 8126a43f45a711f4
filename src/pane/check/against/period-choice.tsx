import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Problem } from "../../parts/problem";
import { FileInput, TABLE_FILES } from "../../parts/file-input";
import type { AppendixPlace, Table } from "../../../core";
import { areaToA1 } from "../../../core";
import type { ComparedPeriod } from "../../../usecases/periods/remembered-periods";
import type { OpenFile } from "../../session/host";
import type { OtherPeriodTable } from "../../session/use-review";
import { usePeriodFile } from "./use-period-file";

export interface PeriodChoiceProps {
  readonly which: ComparedPeriod;
  /** The table that is checked. */
  readonly table: Table;
  /** The other tables of the workbook. */
  readonly others: readonly AppendixPlace[];
  readonly chosen: OtherPeriodTable | null;
  readonly openFile: OpenFile;
  readonly onChoose: (other: OtherPeriodTable | null) => void;
}

const WORDS: Readonly<Record<ComparedPeriod, { readonly label: string; readonly open: string }>> = {
  previous: { label: "Đối chiếu với kỳ trước", open: "Mở tệp kỳ trước" },
  lastYear: { label: "So với cùng kỳ năm trước", open: "Mở tệp cùng kỳ năm trước" },
};

const NONE = "";
const FILE = "file";

/** With which table of another period the table is compared: none, another table here, or a file. */
export function PeriodChoice({ which, table, others, chosen, openFile, onChoose }: PeriodChoiceProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const { problem, take, forget } = usePeriodFile(which, table, openFile, onChoose);
  const { label, open } = WORDS[which];
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
        <span>{label}</span>
        <select value={here} onChange={(event) => choose(event.currentTarget.value)}>
          <option value={NONE}>{which === "previous" ? "Chưa đối chiếu" : "Chưa so"}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          {here === FILE ? <option value={FILE}>{chosen?.name ?? ""}</option> : null}
        </select>
      </label>
      <button type="button" class="next-step" onClick={() => input.current?.click()}>
        {open}
      </button>
      <FileInput inputRef={input} accept={TABLE_FILES} onFile={take} />
      <Problem said={problem} />
    </div>
  );
}

import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Table } from "../../../core";
import { FileInput, TABLE_FILES } from "../../parts/file-input";
import { Problem } from "../../parts/problem";
import type { OpenFile } from "../../session/host";
import type { OtherPeriodTable } from "../../session/use-review";
import type { AskedFile as Asked } from "./use-remembered-periods";
import { usePeriodFile } from "./use-period-file";

export interface AskedFileProps {
  readonly asked: Asked;
  readonly table: Table;
  readonly openFile: OpenFile;
  readonly onChoose: (other: OtherPeriodTable) => void;
  readonly onForget: () => void;
}

/** One line: the file of another period that was compared with last time, to be opened again. */
export function AskedFile({
  asked: { which, name },
  table,
  openFile,
  onChoose,
  onForget,
}: AskedFileProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const { problem, take } = usePeriodFile(which, table, openFile, onChoose);
  return (
    <div class="notice">
      <p>
        {which === "previous"
          ? `Lần trước bảng này được đối chiếu với kỳ trước ở tệp «${name}». `
          : `Lần trước bảng này được so với cùng kỳ năm trước ở tệp «${name}». `}
        <button type="button" class="next-step" onClick={() => input.current?.click()}>
          Mở lại tệp ấy
        </button>{" "}
        <button type="button" class="next-step" onClick={onForget}>
          Bỏ qua tệp ấy
        </button>
      </p>
      <FileInput inputRef={input} accept={TABLE_FILES} onFile={take} />
      <Problem said={problem} />
    </div>
  );
}

import type { JSX } from "preact";
import { Button } from "../../parts/button";
import { changeLine, changeList } from "../../../usecases/repair/change-list";
import type { Changes } from "../../session/changes";
import { CopyButton } from "../../parts/copy-button";
import type { PaneHost } from "../../session/host";
import { Icon } from "../../parts/icons";
import { useChangeLog } from "./use-change-log";

export interface AppliedListProps {
  readonly host: PaneHost;
  readonly changes: Changes;
}

/** Every correction that was made, each with its own way back, and the log of them on request. */
export function AppliedList({ host, changes }: AppliedListProps): JSX.Element {
  const applied = changes.journal.filter(({ log }) => log.length > 0);
  const { live } = host;
  const writeLog = useChangeLog(live?.book ?? null, applied, changes);
  if (applied.length === 0) return <></>;
  const rows = applied.flatMap(({ log }) => log);

  return (
    <details class="notes applied" open={host.handsBack === true}>
      <summary>
        <Icon name="down" size={12} />
        {`${rows.length} ô đã sửa`}
      </summary>
      <ul>
        {applied.map((change, index) => (
          <li key={index} class="applied-change">
            <span>{change.log.map(changeLine).join("; ")}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Hoàn tác ${change.log.map(({ cell }) => cell).join(", ")}`}
              onClick={() => changes.undo(change)}
            >
              Hoàn tác
            </Button>
          </li>
        ))}
      </ul>
      <div class="result-row">
        {live === undefined ? null : (
          <Button size="small" appearance="outline" onClick={() => void writeLog()}>
            Chèn nhật ký sửa
          </Button>
        )}
        <CopyButton
          label="Sao chép danh sách đã sửa"
          text={() => changeList(rows)}
          copy={host.copy.bind(host)}
          done={(words) => changes.tell(words)}
        />
      </div>
    </details>
  );
}

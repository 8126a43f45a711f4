import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../parts/button";
import { isRefusal } from "../../ports/refusal";
import { changeLine, changeList } from "../../usecases/repair/change-list";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Change, Changes } from "../session/changes";
import { CopyButton } from "../parts/copy-button";
import type { PaneHost } from "../session/host";
import { Icon } from "../parts/icons";

export interface AppliedListProps {
  readonly host: PaneHost;
  readonly changes: Changes;
}

/** Where the change log goes in a workbook. */
const LOG_SHEET = "TTHC nhật ký sửa";

/** Every correction that was made, each with its own way back, and the log of them on request. */
export function AppliedList({ host, changes }: AppliedListProps): JSX.Element {
  /** What already stands in the log sheet: pressing again adds only what is new. */
  const [logged, setLogged] = useState<ReadonlySet<Change>>(new Set());
  const applied = changes.journal.filter(({ log }) => log.length > 0);
  if (applied.length === 0) return <></>;
  const rows = applied.flatMap(({ log }) => log);
  const { live } = host;

  function insertLog(): void {
    const fresh = applied.filter((change) => !logged.has(change));
    if (live === undefined) return;
    if (fresh.length === 0) {
      changes.tell(`Nhật ký đã có đủ các ô đã sửa ở sheet «${LOG_SHEET}».`);
      return;
    }
    void live.book
      .appendLog(
        LOG_SHEET,
        fresh.flatMap(({ log }) => log),
      )
      .then((made) => {
        if (isRefusal(made)) {
          changes.tell(explainRefusal(made));
          return;
        }
        setLogged(new Set([...logged, ...fresh]));
        changes.tell(`Đã ghi ${fresh.flatMap(({ log }) => log).length} dòng vào sheet «${LOG_SHEET}».`, async () => {
          const refusal = await made();
          if (refusal === null) setLogged((before) => new Set([...before].filter((change) => !fresh.includes(change))));
          return refusal;
        });
      });
  }

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
          <Button size="small" appearance="outline" onClick={insertLog}>
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

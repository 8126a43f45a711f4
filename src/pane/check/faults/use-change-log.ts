import { useState } from "preact/hooks";
import { isRefusal } from "../../../ports/refusal";
import type { LiveWorkbookPort } from "../../../ports/live-workbook";
import { explainRefusal } from "../../../usecases/refusals/explain-refusal";
import type { Change, Changes } from "../../session/changes";

/** Where the change log goes in a workbook. */
export const LOG_SHEET = "TTHC nhật ký sửa";

/**
 * Writes the corrections into the log sheet: pressed again, only those that do not stand there yet; taken back, they may
 * be written once more.
 */
export function useChangeLog(
  book: Pick<LiveWorkbookPort, "appendLog"> | null,
  applied: readonly Change[],
  { tell }: Pick<Changes, "tell">,
): () => Promise<void> {
  const [logged, setLogged] = useState<ReadonlySet<Change>>(new Set());

  return async () => {
    if (book === null) return;
    const fresh = applied.filter((change) => !logged.has(change));
    const rows = fresh.flatMap(({ log }) => log);
    if (fresh.length === 0) {
      tell(`Nhật ký đã có đủ các ô đã sửa ở sheet «${LOG_SHEET}».`);
      return;
    }
    const made = await book.appendLog(LOG_SHEET, rows);
    if (isRefusal(made)) {
      tell(explainRefusal(made));
      return;
    }
    setLogged((before) => new Set([...before, ...fresh]));
    tell(`Đã ghi ${rows.length} dòng vào sheet «${LOG_SHEET}».`, async () => {
      const refusal = await made();
      if (refusal === null) setLogged((before) => new Set([...before].filter((change) => !fresh.includes(change))));
      return refusal;
    });
  };
}

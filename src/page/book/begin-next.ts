import { download } from "../../pane/parts/download";
import type { MadeOfTable } from "../../pane/session/host";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import { copyNextPeriod, nextFileName } from "../../usecases/periods/next/next-copy";
import type { NextPeriod } from "../../usecases/periods/next/next-period";
import { nextCopyRemarks } from "../../usecases/periods/next/next-words";
import { isCopyable, type OpenedBook, type OpenedFile, type Sources } from "./opened-book";
import { draftEdits } from "./save-copy";

/** Puts the next period's file into the user's downloads, made from the table with its corrections. */
export async function beginNext(
  { port }: OpenedBook,
  { name, copyable }: OpenedFile,
  plan: NextPeriod,
  openFile: Sources["openFile"],
): Promise<MadeOfTable | Refusal> {
  const edits = draftEdits(port);
  const bytes = edits.length === 0 ? null : await copyable.copyWith(edits);
  if (isRefusal(bytes)) return bytes;
  const corrected = bytes === null ? copyable : await openFile(bytes, name);
  if (isRefusal(corrected)) return corrected;
  if (!isCopyable(corrected)) return refuse("copy-unsound", { part: name });
  const copy = await copyNextPeriod(corrected, plan, (made) => openFile(made, name));
  if (isRefusal(copy)) return copy;
  const saved = nextFileName(name, plan, copyable.convertedFrom !== undefined);
  download(copy.bytes, saved);
  return {
    said: `Đã lưu «${saved}», tệp đang mở giữ nguyên.`,
    remarks: nextCopyRemarks(copy),
    takeBack: null,
  };
}

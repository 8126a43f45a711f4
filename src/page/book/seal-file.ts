import type { AppendixPlace } from "../../core";
import { download } from "../../pane/parts/download";
import type { MadeOfTable } from "../../pane/session/host";
import { sha256 } from "../../pane/session/sha256";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import { sealedName } from "../../usecases/seal/seal-words";
import { sealedCopy } from "../../usecases/seal/sealed-table";
import { isCopyable, type OpenedBook, type OpenedFile, type Sources } from "./opened-book";
import { draftEdits } from "./save-copy";

/** Puts a copy that keeps the table as it is on the page, corrections included, into the user's downloads. */
export async function sealFile(
  { port }: OpenedBook,
  { name, copyable }: OpenedFile,
  place: AppendixPlace,
  when: string,
  openFile: Sources["openFile"],
): Promise<MadeOfTable | Refusal> {
  const edits = draftEdits(port);
  const corrected = edits.length === 0 ? null : await copyable.copyWith(edits);
  if (isRefusal(corrected)) return corrected;
  const book = corrected === null ? copyable : await openFile(corrected, name);
  if (isRefusal(book)) return book;
  if (!isCopyable(book)) return refuse("copy-unsound", { part: name });
  const copy = await sealedCopy(book, place, when, { sha256, reopen: (bytes) => openFile(bytes, name) });
  if (isRefusal(copy)) return copy;
  const saved = sealedName(name, copyable.convertedFrom !== undefined);
  download(copy.bytes, saved);
  port.markSaved();
  return {
    said: `Đã chốt lúc ${when} vào «${saved}», tệp đang mở giữ nguyên. SHA-256: ${copy.sha256}.`,
    remarks: [],
    takeBack: null,
  };
}

import type { SealInWorkbook } from "../pane/session/host";
import { sha256 } from "../pane/session/sha256";
import type { KeepRecord } from "../ports/live-workbook";
import { isRefusal } from "../ports/refusal";
import { sealOf } from "../usecases/seal/sealed-table";

/** The table as a hidden sheet of the workbook that is open; its undo takes the sheet away. */
export function sealingWith(keep: KeepRecord): SealInWorkbook {
  return async (book, place, when) => {
    const sealed = await sealOf(book, place, when, sha256);
    if (isRefusal(sealed)) return sealed;
    const takeBack = await keep(sealed.record);
    if (isRefusal(takeBack)) return takeBack;
    return {
      said: `Đã chốt bảng ở sheet «${place.sheet}» lúc ${when}, lưu tệp để giữ. SHA-256: ${sealed.sha256}.`,
      remarks: [],
      takeBack,
    };
  };
}

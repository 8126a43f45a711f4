import { isRefusal, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import {
  checkAllSheets,
  checkAppendix,
  type CheckedAppendix,
  type CheckRequest,
} from "../../usecases/check/check-appendix";
import type { CommandOption, Given, Surroundings } from "../command";
import { sayRefusal, sheetOption, type AskedWorkbook, sayMisuse } from "./appendix-of-file";
import { withoutSaid } from "./without-relations";

export const allSheetsOption: CommandOption = {
  name: "all-sheets",
  about: "mọi bảng của mọi sheet (trang tính)",
};

/** The tables that a command works on. */
export interface CheckedTables {
  /** The table asked for and those beside it on its sheet; with --all-sheets every table, in the order of the sheets. */
  readonly tables: readonly CheckedAppendix[];
  /** Checks a workbook as these tables were: the copy of this one. */
  readonly again: (book: WorkbookPort) => Promise<readonly CheckedAppendix[] | Refusal>;
}

/** Checks what is asked for, without what --without names; null where that was refused, which has then been said. */
export async function tablesOrSay(
  { file, book, request }: AskedWorkbook,
  given: Given,
  surroundings: Surroundings,
): Promise<CheckedTables | null> {
  const every = given.flags.has(allSheetsOption.name);
  if (every && given.values.has(sheetOption.name)) {
    sayMisuse("Chỉ dùng một trong hai: --sheet để chọn một sheet, hoặc --all-sheets để lấy tất cả.", surroundings);
    return null;
  }
  const check = async (of: WorkbookPort, more: CheckRequest): Promise<readonly CheckedAppendix[] | Refusal> => {
    if (every) return await checkAllSheets(of, { ...request, ...more });
    const found = await checkAppendix(of, { ...request, ...more });
    return isRefusal(found) ? found : [found, ...found.beside];
  };
  const first = await check(book, { faultyFirst: true });
  if (isRefusal(first)) {
    sayRefusal(first, file, surroundings);
    return null;
  }
  const off = withoutSaid(first, given, surroundings, every);
  if (off === null) return null;
  const place = first[0]?.place;
  const again = (of: WorkbookPort): Promise<readonly CheckedAppendix[] | Refusal> =>
    check(of, { ...off, ...(every || place === undefined ? {} : { place }) });
  if (off.withoutAt === undefined) return { tables: first, again };
  const tables = await again(book);
  if (!isRefusal(tables)) return { tables, again };
  sayRefusal(tables, file, surroundings);
  return null;
}

import { isRefusal } from "../ports/refusal";
import type { LiveTools, PaneHost } from "./host";

/** The pane inside Excel: it reads, shows and selects through the live workbook. */
export function excelHost(live: LiveTools, copy: (text: string) => Promise<boolean>): PaneHost {
  return {
    book: live.book,
    live,
    async shownSheet() {
      const sheet = await live.book.activeSheet();
      return isRefusal(sheet) ? null : sheet;
    },
    goTo: (cells, sheet) => live.book.select(cells, sheet),
    copy,
  };
}

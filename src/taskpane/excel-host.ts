import type { LiveTools, PaneHost } from "./host";

/** The pane inside Excel: it reads, shows and selects through the live workbook. */
export function excelHost(live: LiveTools, copy: (text: string) => Promise<boolean>): PaneHost {
  return {
    book: live.book,
    live,
    shownSheet: () => live.book.inFront,
    goTo: (cells, sheet) => live.book.select(cells, sheet),
    copy,
  };
}

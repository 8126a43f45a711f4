import type { OfficeStore } from "../../ports/report-memory";

const KEY = "TTHC.coQuan";

/** The browser's own storage of this page, on this machine: written only after the user agreed, and emptied by one button. */
export const officeStore: OfficeStore = {
  load: () => tried(() => localStorage.getItem(KEY), null),
  save: (content) =>
    tried(() => {
      localStorage.setItem(KEY, content);
      return true;
    }, false),
  clear: () => tried(() => localStorage.removeItem(KEY), undefined),
};

/** Browsers that keep nothing for a page (blocked, private, full) say so by throwing. */
function tried<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return otherwise;
    throw error;
  }
}

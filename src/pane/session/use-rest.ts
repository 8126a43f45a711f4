import { useEffect } from "preact/hooks";
import type { LiveWorkbookPort } from "../../ports/live-workbook";

/** Calls back once the workbook has rested for a while after a change; null watches nothing. */
export function useRest(book: LiveWorkbookPort | null, rested: () => void, milliseconds: number): void {
  useEffect(() => {
    if (book === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = book.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(rested, milliseconds);
    });
    return () => {
      clearTimeout(timer);
      void watching.then((stop) => stop());
    };
  }, [book, rested, milliseconds]);
}

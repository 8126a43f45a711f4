import { useEffect, useState } from "preact/hooks";
import type { LiveWorkbookPort } from "../../ports/live-workbook";

/** The sheet that the user turned to last; null until they turn to one, and where nobody tells. */
export function useFrontSheet(book: LiveWorkbookPort | null): string | null {
  const [sheet, setSheet] = useState<string | null>(null);
  useEffect(() => {
    if (book === null) return;
    const watching = book.watchFront(setSheet);
    return () => void watching.then((stop) => stop());
  }, [book]);
  return sheet;
}

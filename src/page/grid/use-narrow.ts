import { useEffect, useState } from "preact/hooks";

const NARROW = "(width < 560px)";

/** Whether the window is narrow now: names then take more lines, so that figures stand beside them. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = (): void => setNarrow(query.matches);
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return isNarrow;
}

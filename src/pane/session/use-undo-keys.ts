import { useEffect } from "preact/hooks";
import { isTyping } from "../parts/is-typing";
import type { Changes } from "./changes";

/**
 * Ctrl+Z takes the last correction back, Ctrl+Y (or Ctrl+Shift+Z) makes it once more, on the page alone: inside Excel
 * the keys are Excel's. A field that is typed into keeps them for its own text.
 */
export function useUndoKeys({ undo, redo }: Pick<Changes, "undo" | "redo">, listening: boolean): void {
  useEffect(() => {
    if (!listening) return;
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || isTyping(event)) return;
      const key = event.key.toLowerCase();
      if (key === "z" && !event.shiftKey) undo();
      else if (key === "y" || key === "z") redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [undo, redo, listening]);
}

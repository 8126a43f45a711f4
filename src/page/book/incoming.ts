import { useEffect, useRef, useState } from "preact/hooks";
import type { Dropped } from "../merge/chosen-files";
import { isTyping } from "../../pane/parts/is-typing";

export interface Incoming {
  readonly onFile: (file: File) => void;
  /** Several files, or a folder, were dropped. */
  readonly onMany: (dropped: Dropped) => void;
  readonly onCells: (text: string) => void;
}

/** Cells from a spreadsheet come as tab-separated text; a word or a sentence does not. */
export function hasCells(text: string): boolean {
  return text.includes("\t");
}

/** Files dropped anywhere on the page, and cells or files pasted into it. Returns whether a file hovers over the page. */
export function useIncoming(incoming: Incoming): boolean {
  const [hovering, setHovering] = useState(false);
  const latest = useRef(incoming);
  latest.current = incoming;

  useEffect(() => {
    const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setHovering(false);
      // What is named here is gone once the event is over.
      const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
      const files = [...(event.dataTransfer?.files ?? [])];
      const [file] = files;
      if (files.length > 1 || entries.some((entry) => entry.isDirectory))
        latest.current.onMany(entries.length === 0 ? { entries, files } : { entries, files: [] });
      else if (file !== undefined) latest.current.onFile(file);
    };
    const paste = (event: ClipboardEvent): void => {
      if (isTyping(event)) return;
      // Excel puts a picture of the cells beside their text: the text comes first.
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const file = event.clipboardData?.files[0];
      if (text.trim() !== "") latest.current.onCells(text);
      else if (file !== undefined) latest.current.onFile(file);
      else return;
      event.preventDefault();
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, []);

  return hovering;
}

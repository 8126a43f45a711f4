import { useEffect, useState } from "preact/hooks";

/** A file as the browser holds it: its bytes are read from the disk each time they are asked for. */
export type FileOnDisk = Pick<Blob, "slice">;

export interface DiskWatch {
  /** The file on the disk is no longer the one that was opened. */
  readonly isChanged: boolean;
  /** The user knows, and goes on with what is open. */
  readonly dismiss: () => void;
}

/** Looks, whenever the user comes back to the page, whether the opened file was changed or moved by another program. */
export function useFileOnDisk(file: FileOnDisk | null): DiskWatch {
  const [changed, setChanged] = useState<FileOnDisk | null>(null);
  const [known, setKnown] = useState<FileOnDisk | null>(null);

  useEffect(() => {
    if (file === null) return;
    const look = (): void => {
      if (document.visibilityState === "hidden") return;
      // A browser refuses to read a file that is not as it was chosen.
      file
        .slice(0, 1)
        .arrayBuffer()
        .catch((error: unknown) => {
          if (!(error instanceof DOMException)) throw error;
          setChanged(file);
        });
    };
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [file]);

  return { isChanged: file !== null && changed === file && known !== file, dismiss: () => setKnown(file) };
}

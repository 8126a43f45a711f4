import type { JSX, RefObject } from "preact";

/** Endings of files that may hold a table. */
export const TABLE_FILES = ".xlsx,.xlsm,.xls,.xlsb,.ods,.fods,.csv,.htm,.html,.mht,.mhtml,.xml";

export interface FileInputProps {
  /** For the button that opens the chooser: the input itself is not shown. */
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** Endings, each with its dot, joined by commas. */
  readonly accept: string;
  readonly onFile: (file: File) => unknown;
}

/** Opens the system's chooser for one file. The same file may be chosen again after it was corrected. */
export function FileInput({ inputRef, accept, onFile }: FileInputProps): JSX.Element {
  return <input ref={inputRef} type="file" hidden accept={accept} onChange={(event) => take(event.currentTarget)} />;

  function take(input: HTMLInputElement): void {
    const file = input.files?.[0];
    input.value = "";
    if (file !== undefined) onFile(file);
  }
}

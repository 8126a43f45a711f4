import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "./button";

export interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  /** False where the host may not put text on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Says that it was copied. */
  readonly done: (sentence: string) => void;
  /** What was copied, for that sentence. */
  readonly said?: string;
}

/** The text stands there chosen: Ctrl+C is all that is left to do. */
function choose(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}

/** Puts a text on the clipboard; where that is refused (Excel on the web), shows it selected for Ctrl+C. */
export function CopyButton({
  label,
  text,
  copy,
  done,
  said = "Đã sao chép, dán vào Zalo hoặc thư được ngay.",
}: CopyButtonProps): JSX.Element {
  const [byHand, setByHand] = useState<string | null>(null);

  async function copyNow(): Promise<void> {
    const now = text();
    const copied = await copy(now);
    setByHand(copied ? null : now);
    done(copied ? said : "Bấm Ctrl+C để sao chép.");
  }

  return (
    <>
      <Button size="small" appearance="outline" onClick={() => void copyNow()}>
        {label}
      </Button>
      {byHand === null ? null : (
        <textarea
          ref={choose}
          class="by-hand"
          readOnly
          rows={5}
          aria-label={label}
          value={byHand}
          onBlur={() => setByHand(null)}
        />
      )}
    </>
  );
}

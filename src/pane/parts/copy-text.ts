/**
 * Puts text on the clipboard. From file:// and plain http the clipboard API may be missing or refused: then the old
 * command, over a text area of our own; false where that is refused too.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && typeof ClipboardItem === "function") {
      const both = new ClipboardItem({
        "text/plain": new Blob([text], { type: "text/plain" }),
        "text/html": new Blob([html], { type: "text/html" }),
      });
      await navigator.clipboard.write([both]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // NotAllowedError: refused here; TypeError: no clipboard in an insecure context.
    if (error instanceof DOMException || error instanceof TypeError) return copyByCommand(text, html);
    throw error;
  }
}

/** Deprecated and still the only way where the clipboard API is refused; typed here as the little that is used of it. */
interface OldCopyCommand {
  execCommand(command: "copy"): boolean;
}

function copyByCommand(text: string, html?: string): boolean {
  const page: OldCopyCommand = document;
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "spoken";
  document.body.append(area);
  area.select();
  // What is put on the clipboard is said by the event: both forms, whatever is selected.
  const both = (event: ClipboardEvent): void => {
    if (html === undefined || event.clipboardData === null) return;
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
  };
  document.addEventListener("copy", both);
  const done = page.execCommand("copy");
  document.removeEventListener("copy", both);
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

import { render } from "preact";
import { GuideView } from "./guide-view";

/** On the document while the guide is open: then it alone is printed. */
const PRINTED = "prints-guide";

/** Opens the guide over everything else; closed, it leaves nothing behind and the focus is where it was. */
export function showGuide(target: string): void {
  const dialog = document.createElement("dialog");
  dialog.className = "guide";
  dialog.setAttribute("aria-labelledby", "guide-title");
  document.body.append(dialog);
  document.documentElement.classList.add(PRINTED);
  dialog.addEventListener("close", () => {
    document.documentElement.classList.remove(PRINTED);
    render(null, dialog);
    dialog.remove();
  });
  render(<GuideView target={target} onClose={() => dialog.close()} />, dialog);
  dialog.showModal();
}

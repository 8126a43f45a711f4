import type { JSX } from "preact";
import { Button } from "./button";
import type { Changes } from "../session/changes";
import { Icon } from "./icons";

/** «Đã chèn vào ô B50. [Hoàn tác]»: every change announced, and reversible. */
export function ChangeBar({ changes }: { readonly changes: Changes }): JSX.Element | null {
  if (changes.said === null) return null;
  return (
    <div class="change-bar">
      <p>{changes.said}</p>
      {changes.undoes === null ? null : (
        <Button size="small" appearance="outline" title={`Hoàn tác: ${changes.undoes}`} onClick={() => changes.undo()}>
          Hoàn tác
        </Button>
      )}
      <button type="button" class="change-close" aria-label="Đóng thông báo" onClick={changes.close}>
        <Icon name="close" />
      </button>
    </div>
  );
}

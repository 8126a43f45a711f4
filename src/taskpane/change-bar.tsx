import type { JSX } from "preact";
import type { Changes } from "./changes";

/** «Đã chèn vào ô B50. [Hoàn tác]»: every change announced, and reversible. */
export function ChangeBar({ changes }: { readonly changes: Changes }): JSX.Element | null {
  if (changes.last === null) return null;
  return (
    <div class="change-bar">
      <p>{changes.last.said}</p>
      {changes.last.undo === null ? null : (
        <fluent-button role="button" size="small" appearance="outline" onClick={changes.undo}>
          Hoàn tác
        </fluent-button>
      )}
    </div>
  );
}

import type { PaneState } from "../protocol/host-object";

type Visibility = PaneState["visibility"];

/** The add-in's pane: hidden, its page runs on in the background. */
export class Pane implements PaneState {
  startState: PaneState["startState"] = "Inactive";
  private now: Visibility = "Visible";

  constructor(private readonly changed: (isVisible: boolean) => void) {}

  get visibility(): Visibility {
    return this.now;
  }

  set visibility(next: Visibility) {
    const wasVisible = this.now === "Visible";
    this.now = next;
    if (wasVisible !== (next === "Visible")) this.changed(next === "Visible");
  }
}

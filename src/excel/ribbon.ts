import type { PaneRequest } from "../pane/session/requests";

/** The ribbon's actions by the ids of the manifest. Each opens the pane, which does the work and shows it. */
export const ribbonActions = {
  checkAppendix: "check",
  writeReport: "report",
  insertFunction: "insert",
  insertChart: "chart",
} as const satisfies Readonly<Record<string, PaneRequest>>;

export interface Ribbon {
  associate(action: string, run: (event?: { completed(): void }) => void): void;
  showPane(): Promise<void>;
}

/** Ties the actions to the pane. The event is completed in any case: Excel greys the button until it is. Some hosts send none. */
export function associateRibbon(ribbon: Ribbon, send: (request: PaneRequest) => void): void {
  for (const [action, request] of Object.entries(ribbonActions)) {
    ribbon.associate(action, (event) => {
      send(request);
      void ribbon.showPane().finally(() => event?.completed());
    });
  }
}

import type { Lane } from "./lanes";
import { addInOrigin, hostOrigin } from "./site";

/** Names that both sides of the conversation agree on; office.js echoes them. */
export const conversation = "tthc-conversation";
export const control = "tthc-control";
const frameName = "tthc-add-in";

/** Flags of `_host_Info`: 1 shared runtime, 2 custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

export interface HostPageOptions {
  /** A path on the add-in's origin, or a whole https address on localhost. */
  readonly page: string;
  readonly locale: string;
  readonly lane: Lane;
  /** The pane's size in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * The page that plays Excel's side of the frame: it passes the add-in's messages to `toExcel` (a function that the
 * harness exposes) and posts what `fromExcel` is given. All knowledge of Excel is on the other side of that function.
 */
export function hostPage(options: HostPageOptions): string {
  const hostInfo = `Excel$Web$16.01$${options.locale}$8f6d1f2a-0000-4000-8000-000000000001$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`;
  const address = new URL(options.page, addInOrigin);
  const origin = JSON.stringify(address.origin);
  address.searchParams.set("_host_Info", hostInfo);
  const name = JSON.stringify({
    baseFrameName: frameName,
    hostInfo,
    xdmInfo: `${conversation}|${control}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Excel</title>
<style>body{margin:0}iframe{border:0;display:block;width:${options.width}px;height:${options.height}px}</style></head><body><script>
const frame = document.createElement("iframe");
frame.name = ${JSON.stringify(name)};
frame.title = "TTHC";
addEventListener("message", (event) => {
  if (event.source === frame.contentWindow && event.origin === ${origin} && typeof event.data === "string") toExcel(event.data);
});
globalThis.fromExcel = (messages) => { for (const message of messages) frame.contentWindow.postMessage(message, ${origin}); };
globalThis.showPane = (isVisible) => { frame.style.display = isVisible ? "block" : "none"; };
globalThis.openAddIn = () => { frame.src = ${JSON.stringify(address.href)}; document.body.append(frame); };
</script></body></html>`;
}

import { toXlsx } from "./to-xlsx";
import type { LegacyKind } from "../../ports/convert-file";

/** The thread in which the page and the pane convert an older file; see convert-in-worker. */
self.onmessage = ({ data }: MessageEvent<{ readonly bytes: Uint8Array; readonly kind: LegacyKind }>): void => {
  self.postMessage(toXlsx(data.bytes, data.kind));
};

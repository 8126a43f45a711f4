import { parentPort, workerData } from "node:worker_threads";
import { toXlsx } from "../adapters/legacy/to-xlsx";
import type { LegacyKind } from "../ports/convert-file";

/** The thread in which an older file is converted: dist/tthc-old-files.mjs, started by convert-in-thread. */
const { bytes, kind } = workerData as { readonly bytes: Uint8Array; readonly kind: LegacyKind };
parentPort?.postMessage(toXlsx(bytes, kind));

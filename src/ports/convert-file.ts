import type { RefusalReason } from "./refusal";

/** Tables that spreadsheet programs wrote before .xlsx or write beside it, and those that one-stop systems export as «.xls». */
export type LegacyKind = "biff" | "xlsb" | "ods" | "fods" | "xml-2003" | "html" | "mhtml";

/** What comes of a conversion: an .xlsx, or why there is none. */
export type Converted = { readonly xlsx: Uint8Array } | { readonly reason: RefusalReason };

/** Where older files are converted: a thread, since a damaged one can take all time and memory there are. */
export type Converter = (bytes: Uint8Array, kind: LegacyKind) => Promise<Converted>;

/** Any table of fewer bytes is converted within a few seconds. */
const SMALL = 1_000_000;

/** Why a conversion was broken off that took more time or memory than is allowed: a small file is no large one, but damaged. */
export function beyondLimits(bytes: Uint8Array): { readonly reason: RefusalReason } {
  return { reason: bytes.length < SMALL ? "file-damaged" : "file-too-large" };
}

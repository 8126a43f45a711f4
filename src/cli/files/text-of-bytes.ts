import { parsedJson } from "../../core";

/** The text of a UTF-8 file; null where it is none. A decoder drops the mark that Windows editors put in front (BOM). */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The parsed content of a JSON file; null where it is none. */
export function jsonOf(bytes: Uint8Array): { readonly value: unknown } | null {
  const text = utf8Text(bytes);
  return text === null ? null : parsedJson(text);
}

import { utf16Of } from "../package/text-encoding";

/** What a page without a mark says of its letters: `<meta charset=…>`, `<?xml encoding=…?>`. */
const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;
const HEAD = 2048;

/** The letters of a page or XML table: by its mark, as UTF-16 where every other byte is 0, as it declares, or UTF-8. */
export function markupText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide !== null) return wide;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  return KNOWN.has(declared) ? declared : "utf-8";
}

/** Encodings in which Vietnamese pages come; TCVN3 and VNI draw over Windows-1252. */
const KNOWN: ReadonlySet<string> = new Set(["utf-8", "windows-1258", "windows-1252", "iso-8859-1", "us-ascii"]);

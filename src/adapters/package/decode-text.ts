import { isNamed } from "./error-name";
import { damaged } from "./file-fault";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** UTF-8 bytes as text; bytes that are not UTF-8 are the file's fault and never become "�". */
export function decodeUtf8(bytes: Uint8Array, part: string): string {
  const text = decodeStrictly(utf8, bytes);
  if (text === null) throw damaged(part, "not UTF-8");
  return text;
}

/** The text, or `null` where the bytes break the encoding's rules. */
export function decodeStrictly(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    // The Encoding Standard names exactly this error for malformed input under `fatal`.
    if (isNamed(error, "TypeError")) return null;
    throw error;
  }
}

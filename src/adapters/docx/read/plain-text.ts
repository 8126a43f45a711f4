import { refuse, type Refusal } from "../../../ports/refusal";
import { plainSource, type SourceText } from "../../../ports/text-source";
import { decodeStrictly } from "../../package/decode-text";

const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * A .txt: UTF-8, or UTF-16 with its byte order mark. Older Vietnamese encodings (TCVN3, VNI, Windows-1258) cannot be told
 * apart surely, so they are refused, never guessed.
 */
export function readPlainText(bytes: Uint8Array, file: string): SourceText | Refusal {
  const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  // The decoder drops the mark itself.
  const text = decodeStrictly(new TextDecoder(mark?.encoding ?? "utf-8", { fatal: true }), bytes);
  if (text === null || text.includes("\0")) return refuse("text-not-unicode", { file });
  return plainSource(text);
}

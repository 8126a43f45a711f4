import { isVietnamese } from "../../core";
import { decodeStrictly } from "./decode-text";
import { asUtf16 } from "./part-text";

/** A text and the way back: what is changed in it is written in the letters that the file uses. */
export interface DecodedText {
  readonly text: string;
  /** Windows-1258 keeps tones behind their vowels: cells are read with both as one letter, as they are typed everywhere else. */
  readonly partsTones: boolean;
  readonly encode: (text: string) => Uint8Array;
}

const HEAD = 2048;

/**
 * The text of a file: UTF-16 by its mark or by its zeros, UTF-8, or a code page of one byte a letter where the words it
 * gives are Vietnamese: Windows-1258, or Windows-1252 for the old fonts that draw over it. Null where none gives sense.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = utf16Of(bytes);
  if (wide !== null) {
    const text = decodeStrictly(new TextDecoder(wide, { fatal: true }), bytes);
    return text === null
      ? null
      : { text, partsTones: false, encode: (changed) => asUtf16(changed, wide === "utf-16le") };
  }
  const text = decodeStrictly(new TextDecoder("utf-8", { fatal: true }), bytes);
  if (text !== null) {
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\ufeff" : "";
    return { text, partsTones: false, encode: (changed) => new TextEncoder().encode(mark + changed) };
  }
  for (const codePage of ["windows-1258", "windows-1252"]) {
    const read = new TextDecoder(codePage).decode(bytes);
    if (isVietnamese(read.normalize("NFC")))
      return { text: read, partsTones: true, encode: (changed) => inCodePage(changed, codePage) };
  }
  return null;
}

/** By its mark; without one by the zeros that Latin letters and signs leave in every other byte, as no other text does. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, HEAD) & ~1;
  if (length < 8) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const most = length / 2;
  if (odd > most / 2 && even < most / 20) return "utf-16le";
  return even > most / 2 && odd < most / 20 ? "utf-16be" : null;
}

function inCodePage(text: string, codePage: string): Uint8Array {
  const letters = new TextDecoder(codePage).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

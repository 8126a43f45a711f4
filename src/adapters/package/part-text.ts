/**
 * Parts are UTF-8, or UTF-16 with a byte order mark (ECMA-376 part 1, 7.1 and XML 1.0, 4.3.3). The same bytes for
 * UTF-8; re-encoded for UTF-16, which no common writer uses.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!isLittle && !isBig) return bytes;
  return new TextEncoder().encode(new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes));
}

/** The other way round: UTF-8 bytes in the encoding that the part had. */
export function inEncodingOf(original: Uint8Array, utf8: Uint8Array): Uint8Array {
  const isLittle = original[0] === 0xff && original[1] === 0xfe;
  const isBig = original[0] === 0xfe && original[1] === 0xff;
  return isLittle || isBig ? asUtf16(new TextDecoder("utf-8").decode(utf8), isLittle) : utf8;
}

/** UTF-16 with its byte order mark. */
export function asUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at + 2, text.charCodeAt(at), isLittle);
  return bytes;
}

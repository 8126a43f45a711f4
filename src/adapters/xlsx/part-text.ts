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

/** Excel's way of storing characters that XML cannot hold: `_x000D_` is a carriage return, `_x005F_` guards an underscore. */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

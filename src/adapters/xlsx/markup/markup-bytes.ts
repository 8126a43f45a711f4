export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
export const COLON = 0x3a;
export const DOUBLE_QUOTE = 0x22;
export const SINGLE_QUOTE = 0x27;
const AMP = 0x26;
const CARRIAGE_RETURN = 0x0d;

/** Letters, digits, `:_-.` and everything beyond ASCII: wider than XML's rule, narrow enough to end at markup. */
const NAME_BYTES = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[\w:.-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

export function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && NAME_BYTES[byte] === 1;
}

/** Whether each of these bytes is a character of its own, as it stands: no entity, no line end to change, nothing beyond ASCII. */
export function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === AMP || byte === CARRIAGE_RETURN) return false;
  }
  return true;
}

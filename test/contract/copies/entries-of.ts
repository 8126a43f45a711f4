/** A stored file of a package as its bytes lie: for saying that a copy has the very same ones. */
export interface RawEntry {
  readonly path: string;
  /** From the local header to the next one: header, packed data, descriptor. */
  readonly stored: Buffer;
  /** The header in the directory without the place of the local one, which moves. */
  readonly listed: Buffer;
}

/** Reads the directory by its own rules and not by the code under test. */
export function entriesOf(bytes: Uint8Array): readonly RawEntry[] {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const isLong = file.readUInt32LE(end + 16) === 0xffffffff;
  const record = isLong ? Number(file.readBigUInt64LE(end - 20 + 8)) : 0;
  const start = isLong ? Number(file.readBigUInt64LE(record + 48)) : file.readUInt32LE(end + 16);
  const count = isLong ? Number(file.readBigUInt64LE(record + 32)) : file.readUInt16LE(end + 10);
  const found: { path: string; offset: number; listed: Buffer }[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => file.readUInt16LE(at + place));
    const size = 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    const listed = Buffer.from(file.subarray(at, at + size));
    const long = listed.readUInt32LE(42) === 0xffffffff;
    // The 64-bit place is the last field of the only extra field that has one in our books.
    const offset = long ? Number(listed.readBigUInt64LE(size - 8)) : listed.readUInt32LE(42);
    if (long) listed.fill(0, size - 8);
    else listed.fill(0, 42, 46);
    found.push({ path: listed.toString("utf8", 46, 46 + (nameLength ?? 0)), offset, listed });
    at += size;
  }
  const places = [...found.map(({ offset }) => offset), start].sort((a, b) => a - b);
  return found.map(({ path, offset, listed }) => ({
    path,
    listed,
    stored: file.subarray(
      offset,
      places.find((place) => place > offset),
    ),
  }));
}

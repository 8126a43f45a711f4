import { crc32, deflateRawSync, constants } from "node:zlib";

/** One part of a forged package; what is left out is told truly. */
export interface ForgedPart {
  readonly path: string;
  readonly content?: string | Uint8Array;
  /** Raw deflate data that stands for the content, whatever the sizes say. */
  readonly packed?: Uint8Array;
  readonly declaredSize?: number;
  readonly declaredPackedSize?: number;
  readonly checksum?: number;
  readonly method?: number;
  readonly flags?: number;
  /** The path that the local header gives. */
  readonly localPath?: string;
  /** Place of the local header that the directory gives. */
  readonly offset?: number;
}

/** What the end record says in place of the truth. */
export interface ForgedEnd {
  readonly count?: number;
  readonly directorySize?: number;
  readonly directoryOffset?: number;
  /** Bytes before the first part, e.g. of a self-extracting program. */
  readonly lead?: number;
  /** Sizes and places in 64 bits, as writers do that stream without knowing how much will come. */
  readonly zip64?: boolean;
}

/** Writes a ZIP package that may lie: no writer makes these, so a library cannot either. */
export function forgeZip(parts: readonly ForgedPart[], end: ForgedEnd = {}): Uint8Array {
  const locals: Buffer[] = [Buffer.alloc(end.lead ?? 0)];
  const central: Buffer[] = [];
  let at = end.lead ?? 0;
  for (const part of parts) {
    const content = Buffer.from(part.content ?? "");
    const packed = Buffer.from(part.packed ?? deflateRawSync(content));
    const fields = {
      flags: part.flags ?? 0x800,
      method: part.method ?? 8,
      crc: part.checksum ?? crc32(content),
      packed: part.declaredPackedSize ?? packed.length,
      size: part.declaredSize ?? content.length,
    };
    const local = localHeader(fields, Buffer.from(part.localPath ?? part.path));
    central.push(centralHeader(fields, Buffer.from(part.path), part.offset ?? at, end.zip64 === true));
    locals.push(local, packed);
    at += local.length + packed.length;
  }
  const directory = Buffer.concat(central);
  if (end.zip64 === true)
    return new Uint8Array(Buffer.concat([...locals, directory, longEnd(parts.length, directory.length, at)]));
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(end.count ?? parts.length, 8);
  record.writeUInt16LE(end.count ?? parts.length, 10);
  record.writeUInt32LE(end.directorySize ?? directory.length, 12);
  record.writeUInt32LE(end.directoryOffset ?? at, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, record]));
}

/** Raw deflate data of that many megabytes of spaces, in some hundred kilobytes. */
export function packedSpaces(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1_000_000, " "), { finishFlush: constants.Z_FULL_FLUSH });
  const last = deflateRawSync(Buffer.alloc(0));
  return new Uint8Array(Buffer.concat([...Array.from({ length: megabytes }, () => block), last]));
}

/** An Office file of before 2007, or an encrypted one: the mark, a header sector, and a directory of these entries. */
export function oleFile(...entries: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 128 * Math.max(4, entries.length));
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  entries.forEach((name, index) => bytes.write(`${name}\0`, 512 + 128 * index, "utf16le"));
  return new Uint8Array(bytes);
}

interface Fields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

function localHeader({ flags, method, crc, packed, size }: Fields, path: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(path.length, 26);
  return Buffer.concat([header, path]);
}

function centralHeader(
  { flags, method, crc, packed, size }: Fields,
  path: Buffer,
  offset: number,
  isLong: boolean,
): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(isLong ? 0xffffffff : packed, 20);
  header.writeUInt32LE(isLong ? 0xffffffff : size, 24);
  header.writeUInt16LE(path.length, 28);
  header.writeUInt32LE(isLong ? 0xffffffff : offset, 42);
  if (!isLong) return Buffer.concat([header, path]);
  // A field of another kind first: readers must look for theirs.
  const extra = Buffer.concat([
    Buffer.from([0x55, 0x54, 1, 0, 0]),
    Buffer.from([1, 0, 24, 0]),
    longs(size, packed, offset),
  ]);
  header.writeUInt16LE(extra.length, 30);
  return Buffer.concat([header, path, extra]);
}

/** The 64-bit end record, its locator, and the old end record that only points on. */
function longEnd(count: number, directorySize: number, directoryOffset: number): Buffer {
  const head = Buffer.alloc(24);
  head.writeUInt32LE(0x06064b50, 0);
  head.writeUInt32LE(44, 4);
  const locator = Buffer.alloc(8);
  locator.writeUInt32LE(0x07064b50, 0);
  const old = Buffer.alloc(22, 0xff);
  old.writeUInt32LE(0x06054b50, 0);
  old.fill(0, 4, 8);
  old.fill(0, 20);
  return Buffer.concat([
    head,
    longs(count, count, directorySize, directoryOffset),
    locator,
    longs(directoryOffset + directorySize),
    Buffer.from([1, 0, 0, 0]),
    old,
  ]);
}

function longs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, index) => bytes.writeBigUInt64LE(BigInt(value), 8 * index));
  return bytes;
}

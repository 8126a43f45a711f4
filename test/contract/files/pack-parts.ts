import { crc32, deflateRawSync } from "node:zlib";

/** How a writer packs: each of these is met in files of offices. */
export interface Packing {
  /** 64-bit sizes and places, also where 32 bits would do. */
  readonly zip64?: boolean;
  /** Sizes behind the data (a data descriptor), as writers do that cannot go back. */
  readonly streamed?: boolean;
  /** Nothing is compressed. */
  readonly stored?: boolean;
  readonly comment?: string;
  /** The directory lists the parts in another order than they lie. */
  readonly shuffled?: boolean;
}

const STAMP = { time: 0x6a3c, day: 0x5375 };

/** Packs parts as an honest writer does, with time stamps, extra fields and names in UTF-8. */
export function packParts(
  parts: Readonly<Record<string, string | Uint8Array>>,
  { zip64 = false, streamed = false, stored = false, comment = "", shuffled = false }: Packing = {},
): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    // Pictures are stored as they are by everyone.
    const isStored = stored || path.endsWith(".png");
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const fields = {
      path: Buffer.from(path),
      flags: streamed ? 0x808 : 0x800,
      method: isStored ? 0 : 8,
      crc: crc32(bytes),
      packed: packed.length,
      size: bytes.length,
      offset: at,
      zip64,
    };
    const piece = [localHeader(fields, streamed), packed, ...(streamed ? [descriptor(fields)] : [])];
    pieces.push(...piece);
    directory.push(centralHeader(fields));
    at += piece.reduce((length, { length: more }) => length + more, 0);
  }
  const list = Buffer.concat(shuffled ? [...directory].reverse() : directory);
  return new Uint8Array(
    Buffer.concat([
      ...pieces,
      list,
      ...(zip64 ? [longEnd(directory.length, list.length, at)] : []),
      end(directory.length, list.length, at, Buffer.from(comment), zip64),
    ]),
  );
}

interface Fields {
  readonly path: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly zip64: boolean;
}

function localHeader({ path, flags, method, crc, packed, size, zip64 }: Fields, streamed: boolean): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(zip64 ? 45 : 20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(STAMP.time, 10);
  header.writeUInt16LE(STAMP.day, 12);
  header.writeUInt32LE(streamed ? 0 : crc, 14);
  header.writeUInt32LE(zip64 ? 0xffffffff : streamed ? 0 : packed, 18);
  header.writeUInt32LE(zip64 ? 0xffffffff : streamed ? 0 : size, 22);
  header.writeUInt16LE(path.length, 26);
  const extra = zip64
    ? Buffer.concat([Buffer.from([1, 0, 16, 0]), longs(streamed ? 0 : size, streamed ? 0 : packed)])
    : Buffer.from([0x55, 0x54, 1, 0, 0]);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, path, extra]);
}

function descriptor({ crc, packed, size, zip64 }: Fields): Buffer {
  const head = Buffer.alloc(zip64 ? 8 : 16);
  head.writeUInt32LE(0x08074b50, 0);
  head.writeUInt32LE(crc, 4);
  if (zip64) return Buffer.concat([head, longs(packed, size)]);
  head.writeUInt32LE(packed, 8);
  head.writeUInt32LE(size, 12);
  return head;
}

function centralHeader({ path, flags, method, crc, packed, size, offset, zip64 }: Fields): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(45, 4);
  header.writeUInt16LE(zip64 ? 45 : 20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt16LE(STAMP.time, 12);
  header.writeUInt16LE(STAMP.day, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(zip64 ? 0xffffffff : packed, 20);
  header.writeUInt32LE(zip64 ? 0xffffffff : size, 24);
  header.writeUInt16LE(path.length, 28);
  header.writeUInt32LE(zip64 ? 0xffffffff : offset, 42);
  const extra = zip64
    ? Buffer.concat([Buffer.from([0x55, 0x54, 1, 0, 0]), Buffer.from([1, 0, 24, 0]), longs(size, packed, offset)])
    : Buffer.from([0x55, 0x54, 1, 0, 0]);
  header.writeUInt16LE(extra.length, 30);
  return Buffer.concat([header, path, extra]);
}

function longEnd(count: number, size: number, offset: number): Buffer {
  const head = Buffer.alloc(24);
  head.writeUInt32LE(0x06064b50, 0);
  head.writeUInt32LE(44, 4);
  head.writeUInt16LE(45, 12);
  head.writeUInt16LE(45, 14);
  const locator = Buffer.alloc(8);
  locator.writeUInt32LE(0x07064b50, 0);
  return Buffer.concat([
    head,
    longs(count, count, size, offset),
    locator,
    longs(offset + size),
    Buffer.from([1, 0, 0, 0]),
  ]);
}

function end(count: number, size: number, offset: number, comment: Buffer, zip64: boolean): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  for (const place of [8, 10]) record.writeUInt16LE(zip64 ? 0xffff : count, place);
  record.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  record.writeUInt32LE(zip64 ? 0xffffffff : offset, 16);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, comment]);
}

function longs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, index) => bytes.writeBigUInt64LE(BigInt(value), 8 * index));
  return bytes;
}

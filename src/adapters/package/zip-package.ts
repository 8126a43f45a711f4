import { decodeUtf8 } from "./decode-text";
import { MAX_ENTRIES, MAX_INFLATED, MAX_RATIO, RATIO_FREE } from "./limits";
import { damaged, FileFault } from "./file-fault";

/** One stored file of a ZIP package. Sizes in bytes. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Place of the local header. */
  readonly offset: number;
  /** Bounds of its header in the central directory. */
  readonly header: number;
  readonly headerEnd: number;
}

/** The list of a package's parts; nothing is inflated yet. */
export interface ZipPackage {
  readonly bytes: Uint8Array;
  /** By lower-cased path: part names are the same whatever their case (ECMA-376 part 2, 6.2.2.3). */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly directory: ZipDirectory;
}

/** Where the list of parts lies, in bytes. */
export interface ZipDirectory {
  readonly offset: number;
  readonly end: number;
  readonly count: number;
  /** The record that closes the package; behind it only its comment. */
  readonly endRecord: number;
  /** The 64-bit record before it, null where the package has none. */
  readonly longRecord: number | null;
}

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
/** Bytes of the end record without its comment. */
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const IN_ZIP64_16 = 0xffff;
/** Stands where the number is in the 64-bit field instead. */
export const IN_ZIP64_32 = 0xffffffff;
/** Kind of the extra field that holds the 64-bit numbers. */
export const ZIP64_FIELD = 1;

/**
 * Reads the central directory (APPNOTE 6.3.9, ZIP64 included) and refuses what no office program writes: parts that
 * overlap, climb out of the package, repeat a name, or inflate to more than the limits.
 */
export function readZip(bytes: Uint8Array): ZipPackage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > MAX_ENTRIES) throw new FileFault("file-too-large", { limit: MAX_ENTRIES, unit: "parts" });
  const entries = new Map<string, ZipEntry>();
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged("", "central directory");
    const { entry, next } = readCentralHeader(view, bytes, at);
    at = next;
    if (at > directory.end) throw damaged("", "central directory");
    const key = entry.path.toLowerCase();
    if (entries.has(key)) throw damaged(entry.path, "two parts of one name");
    entries.set(key, entry);
  }
  refuseTooLarge(entries.values());
  refuseOverlaps([...entries.values()], directory.offset);
  return { bytes, entries, directory };
}

/** Where an entry's packed bytes lie. The local header must agree with the central one. */
export function packedBytes(zip: ZipPackage, entry: ZipEntry): Uint8Array {
  const { bytes } = zip;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw damaged(entry.path, "local header");
  const nameLength = view.getUint16(entry.offset + 26, true);
  const start = entry.offset + 30 + nameLength + view.getUint16(entry.offset + 28, true);
  const name = readPath(bytes.subarray(entry.offset + 30, entry.offset + 30 + nameLength));
  if (name !== entry.path) throw damaged(entry.path, "local header names another part");
  if (start + entry.packedSize > bytes.length) throw new FileFault("file-truncated", { part: entry.path });
  return bytes.subarray(start, start + entry.packedSize);
}

function findDirectory(view: DataView): ZipDirectory {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) > view.byteLength) continue;
    const directory = readEndRecord(view, at);
    if (directory.end > at) throw new FileFault("file-truncated");
    return directory;
  }
  throw new FileFault("file-truncated");
}

function readEndRecord(view: DataView, at: number): ZipDirectory {
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  const locator = at - 20;
  const is64 = count === IN_ZIP64_16 || size === IN_ZIP64_32 || offset === IN_ZIP64_32;
  if (!is64 || locator < 0 || view.getUint32(locator, true) !== END_LOCATOR_64)
    return { offset, end: offset + size, count, endRecord: at, longRecord: null };
  const record = readLong(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== END_RECORD_64) throw damaged("", "ZIP64 end record");
  const longOffset = readLong(view, record + 48);
  return {
    offset: longOffset,
    end: longOffset + readLong(view, record + 40),
    count: readLong(view, record + 32),
    endRecord: at,
    longRecord: record,
  };
}

function readCentralHeader(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) throw damaged("", "central directory");
  const path = readPath(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((flags & 1) !== 0) throw new FileFault("file-encrypted", { part: path });
  const long = readZip64Extra(view, at + 46 + nameLength, extraLength, {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  });
  return {
    entry: {
      path,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...long,
      header: at,
      headerEnd: next,
    },
    next,
  };
}

/** The 64-bit fields stand in this order, each only where its 32-bit field is all ones (APPNOTE 4.5.3). */
function readZip64Extra(
  view: DataView,
  start: number,
  length: number,
  short: Pick<ZipEntry, "size" | "packedSize" | "offset">,
) {
  const end = start + length;
  const fields = { ...short };
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    let field = at + 4;
    for (const name of ["size", "packedSize", "offset"] as const) {
      if (fields[name] !== IN_ZIP64_32) continue;
      if (field + 8 > end) throw damaged("", "ZIP64 sizes");
      fields[name] = readLong(view, field);
      field += 8;
    }
    break;
  }
  return fields;
}

function readLong(view: DataView, at: number): number {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (!Number.isSafeInteger(value)) throw damaged("", "64-bit number");
  return value;
}

/** A part's path with `/`; some old writers use `\`. Nothing is written to disk, yet a path that climbs is a forgery. */
function readPath(name: Uint8Array): string {
  const path = decodeUtf8(name, "zip directory").replaceAll("\\", "/");
  if (path.startsWith("/") || path.includes("\0") || path.includes(":") || path.split("/").includes(".."))
    throw damaged(path, "path");
  return path;
}

function refuseTooLarge(entries: Iterable<ZipEntry>): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    const packedTooWell = entry.size > RATIO_FREE && entry.size > entry.packedSize * MAX_RATIO;
    if (total > MAX_INFLATED || packedTooWell)
      throw new FileFault("file-too-large", { part: entry.path, limit: MAX_INFLATED / 1_000_000, unit: "MB" });
  }
}

function refuseOverlaps(entries: ZipEntry[], directoryOffset: number): void {
  entries.sort((a, b) => a.offset - b.offset);
  let free = 0;
  for (const entry of entries) {
    if (entry.offset < free) throw damaged(entry.path, "parts overlap");
    free = entry.offset + 30 + entry.packedSize;
    if (free > directoryOffset) throw damaged(entry.path, "part lies outside the file");
  }
}

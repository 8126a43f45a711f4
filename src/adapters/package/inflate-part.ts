import { deflateCodec } from "./deflate-codec";
import { MAX_INFLATED } from "./limits";
import { damaged, FileFault } from "./file-fault";
import type { ZipEntry, ZipPackage } from "./zip-package";
import { packedBytes } from "./zip-package";

/** Deflate's own bound: 258 bytes for two bits. More is a lie, and not worth the memory to find out. */
const MOST_GROWTH = 1032;

/** A part's own bytes, or `null` where the package has no such part. */
export function readPart(zip: ZipPackage, path: string, limit = MAX_INFLATED): Uint8Array | null {
  const entry = zip.entries.get(path.toLowerCase());
  return entry === undefined ? null : inflatePart(zip, entry, limit);
}

function inflatePart(zip: ZipPackage, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.size > limit)
    throw new FileFault("file-too-large", { part: entry.path, limit: limit / 1_000_000, unit: "MB" });
  const packed = packedBytes(zip, entry);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry);
  // A flipped bit may turn one digit into another and stay readable: only the checksum shows it.
  if (bytes.length !== entry.size || deflateCodec.crc32(bytes) !== entry.crc) throw damaged(entry.path, "checksum");
  return bytes;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw damaged(entry.path, `compression method ${entry.method}`);
  if (entry.size > MOST_GROWTH * packed.length) throw damaged(entry.path, "declares more than it can inflate to");
  const bytes = deflateCodec.inflate(packed, entry.size);
  if (bytes === null) throw damaged(entry.path, "does not inflate to what it declares");
  return bytes;
}

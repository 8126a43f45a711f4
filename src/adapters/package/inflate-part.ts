import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { MAX_INFLATED } from "./limits";
import { isNamed } from "./error-name";
import { damaged, FileFault } from "./file-fault";
import type { ZipEntry, ZipPackage } from "./zip-package";
import { packedBytes } from "./zip-package";

/** Packed bytes given to the inflater at once: deflate grows them 1032 times at most, so a lying part costs 17 MB. */
const STEP = 16_384;
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
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.path, "checksum");
  return bytes;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw damaged(entry.path, `compression method ${entry.method}`);
  if (entry.size > MOST_GROWTH * packed.length) throw damaged(entry.path, "declares more than it can inflate to");
  try {
    return packed.length <= STEP ? inflateAtOnce(packed, entry.size) : inflateInSteps(packed, entry);
  } catch (error) {
    if (isFlateError(error)) throw damaged(entry.path, error.message);
    throw error;
  }
}

/** Into one byte more than declared: a result of that length lies, and fflate drops what goes beyond. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(size + 1) });
}

/** Stops as soon as more comes out than the directory declares. */
function inflateInSteps(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > out.length) throw damaged(entry.path, "inflates to more than it declares");
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return out.subarray(0, filled);
}

/** fflate marks its own errors with a numeric `code`; a RangeError is a stored block longer than its output. */
function isFlateError(error: unknown): error is Error {
  return isNamed(error, "RangeError") || (error instanceof Error && "code" in error && typeof error.code === "number");
}

import { Deflate, deflateSync, Inflate, inflateSync } from "fflate";
import type { DeflateCodec } from "../../ports/deflate-codec";
import { crc32 } from "./crc32";
import { isNamed } from "./error-name";
import { joined } from "./joined";

/** Packed bytes given to the inflater at once: deflate grows them 1032 times at most, so a lying part costs 17 MB. */
const STEP = 16_384;

/** The codec that runs anywhere. The command line is built with Node's own in its place: see webpack.config.js. */
export const deflateCodec: DeflateCodec = {
  inflate(packed, size) {
    try {
      return packed.length <= STEP ? inflateAtOnce(packed, size) : inflateInSteps(packed, size);
    } catch (error) {
      if (isFlateError(error)) return null;
      throw error;
    }
  },
  deflate: (bytes, level) => deflateSync(bytes, { level }),
  deflateInPieces(level) {
    const pieces: Uint8Array[] = [];
    const deflater = new Deflate({ level }, (piece) => pieces.push(piece));
    return (piece, isLast) => {
      deflater.push(piece, isLast);
      return joined(pieces.splice(0));
    };
  },
  crc32,
};

/** Into one byte more than declared: a result of that length lies, and fflate drops what goes beyond. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return bytes.length > size ? null : bytes;
}

/** Stops as soon as more comes out than the directory declares. */
function inflateInSteps(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length <= size) out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length && filled <= size; at += STEP)
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return filled > size ? null : out.subarray(0, filled);
}

/** fflate marks its own errors with a numeric `code`; a RangeError is a stored block longer than its output. */
function isFlateError(error: unknown): boolean {
  return isNamed(error, "RangeError") || (error instanceof Error && "code" in error && typeof error.code === "number");
}

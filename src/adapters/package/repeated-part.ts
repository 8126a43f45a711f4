import { packedBytes, type ZipPackage } from "./zip-package";
import { readPart } from "./inflate-part";

/** Makes of a part what is needed of it: of its bytes and path alone, and nobody changes it afterwards. */
export type PartReader<Result> = (bytes: Uint8Array, part: string) => Result;

/** A part as it was read in an earlier package. */
interface KnownPart {
  readonly reader: PartReader<unknown>;
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly result: unknown;
}

/** Packed bytes of a part that is worth to be kept: styles of a template are 2 kB. */
const MOST_PACKED = 16_384;
const MOST_KEPT = 24;
/** The last read first. */
const known: KnownPart[] = [];

/**
 * What the reader makes of a part; null where the package has none. A centre gets hundreds of files from one template or
 * one program, whose styles and lists of parts are the same byte for byte: these are inflated and read once.
 */
export function readRepeatedPart<Result>(
  zip: ZipPackage,
  path: string,
  limit: number,
  reader: PartReader<Result>,
): Result | null {
  const entry = zip.entries.get(path.toLowerCase());
  if (entry === undefined) return null;
  const { method, crc, size, packedSize } = entry;
  const packed = packedSize > MOST_PACKED ? null : packedBytes(zip, entry);
  const at = known.findIndex(
    (part) =>
      part.reader === reader &&
      part.path === path &&
      part.crc === crc &&
      part.size === size &&
      part.method === method &&
      packed !== null &&
      areSame(part.packed, packed),
  );
  const [found] = at === -1 ? [] : known.splice(at, 1);
  if (found !== undefined) {
    known.unshift(found);
    // The same reader made it.
    return found.result as Result;
  }
  const bytes = readPart(zip, path, limit);
  const result = bytes === null ? null : reader(bytes, path);
  // A copy: the part itself would keep its whole file.
  if (packed !== null) known.unshift({ reader, path, method, crc, size, packed: packed.slice(), result });
  known.length = Math.min(known.length, MOST_KEPT);
  return result;
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

import { joined } from "../../package/joined";
import type { ByteSpan } from "./sheet-map";

/** Bytes of a part that give way to others; an insertion where the span is empty. */
export interface Splice extends ByteSpan {
  readonly text: string;
}

/** The part with all splices made; those at one place in the order given. They may not overlap. */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((one, other) => one.start - other.start)) {
    if (start < at) throw new Error(`splices overlap at byte ${start}`);
    pieces.push(bytes.subarray(at, start), encoder.encode(text));
    at = end;
  }
  pieces.push(bytes.subarray(at));
  return joined(pieces);
}

/** What packs and unpacks the parts of a ZIP package: raw DEFLATE (RFC 1951), and the sum that ZIP keeps of a part. */
export interface DeflateCodec {
  /**
   * The unpacked bytes; null where the packed ones break the rules of DEFLATE or hold more than `size`, which is found
   * out without unpacking the rest. Fewer bytes than `size` may come back.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Bytes | null;
  readonly deflate: (bytes: Uint8Array, level: DeflateLevel) => Bytes;
  /** Packs a part piece by piece: what comes back, put together, is the packed part. */
  readonly deflateInPieces: (level: DeflateLevel) => (piece: Uint8Array, isLast: boolean) => Bytes;
  /** CRC-32 as ZIP stores it (polynomial 0xEDB88320), an unsigned 32-bit integer. */
  readonly crc32: (bytes: Uint8Array) => number;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** 1 fast, 2 a little smaller, 6 usual. */
export type DeflateLevel = 1 | 2 | 6;

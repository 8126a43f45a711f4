import { deflateRawSync, inflateRawSync } from "node:zlib";
import { deflateCodec as portable } from "../../../src/adapters/package/deflate-codec";
import { deflateCodec as native } from "../../../src/cli/files/native-deflate";
import type { DeflateCodec } from "../../../src/ports/deflate-codec";
import { numbersFrom } from "../../tables/make-province";

const codecs: readonly (readonly [string, DeflateCodec])[] = [
  ["portable", portable],
  ["Node's own", native],
];
const next = numbersFrom(5);
/** Sizes around what each codec takes at once, of letters that pack well and of bytes that do not. */
const parts = [0, 1, 63, 64, 65, 16_384, 70_000, 400_000].flatMap((size) => [
  Uint8Array.from({ length: size }, () => 97 + next(4)),
  Uint8Array.from({ length: size }, () => next(256)),
]);

/** By their bytes at once: a matcher would look at half a million elements. */
function isPart(bytes: Uint8Array | null, part: Uint8Array): boolean {
  return bytes !== null && Buffer.from(bytes).equals(part);
}

describe.each(codecs)("the %s codec", (_, codec) => {
  test("gives back what was packed, by itself or by another", () => {
    for (const part of parts) {
      for (const level of [1, 2, 6] as const)
        expect(isPart(codec.inflate(codec.deflate(part, level), part.length), part)).toBe(true);
      expect(isPart(codec.inflate(deflateRawSync(part), part.length), part)).toBe(true);
    }
  });

  test("packs a part in pieces, which together are one packed part", () => {
    for (const part of parts) {
      const pack = codec.deflateInPieces(part.length % 2 === 0 ? 2 : 6);
      const middle = part.length >> 1;
      const pieces = [
        pack(part.subarray(0, middle), false),
        pack(part.subarray(middle, middle), false),
        pack(part.subarray(middle), true),
      ];
      expect(isPart(inflateRawSync(Buffer.concat(pieces)), part)).toBe(true);
    }
  });

  test("holds a part to the size that it declares", () => {
    for (const part of parts.filter(({ length }) => length > 1)) {
      const packed = codec.deflate(part, 6);
      expect(codec.inflate(packed, part.length - 1)).toBeNull();
      expect(isPart(codec.inflate(packed, part.length + 7), part)).toBe(true);
    }
  });

  test("says null of what is not packed, or cut off", () => {
    const packed = codec.deflate(
      Uint8Array.from({ length: 50_000 }, () => next(256)),
      6,
    );
    expect(codec.inflate(packed.subarray(0, 30_000), 50_000)).toBeNull();
    expect(codec.inflate(new Uint8Array(0), 10)).toBeNull();
    expect(codec.inflate(Uint8Array.of(7, 255, 255, 255), 10)).toBeNull();
  });

  test("sums a part as ZIP does", () => {
    // The check value of CRC-32/ISO-HDLC.
    expect(codec.crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(codec.crc32(new Uint8Array(0))).toBe(0);
  });
});

test("both sum alike", () => {
  for (const part of parts) expect(native.crc32(part)).toBe(portable.crc32(part));
});

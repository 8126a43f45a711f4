import fc from "fast-check";
import { writePercent } from "../../src/core";
import type { Piece } from "./make-report";

/** Things that no lexicon of offices knows, each with two kinds that share nothing, and three places. */
const things: readonly (readonly [noun: string, kinds: readonly [string, string, string, string]])[] = [
  ["con tàu", ["tàu hàng", "tàu khách", "tàu cá", "tàu kéo"]],
  ["cây", ["cây gỗ", "cây quả", "cây cảnh", "cây thuốc"]],
  ["quyển", ["quyển thơ", "quyển truyện", "quyển sử", "quyển nhạc"]],
  ["bức tranh", ["tranh lụa", "tranh sơn", "tranh gỗ", "tranh giấy"]],
  ["chiếc ghe", ["ghe lúa", "ghe muối", "ghe gạch", "ghe trái"]],
  ["vận động viên", ["bơi lội", "điền kinh", "cầu lông", "bóng bàn"]],
  ["mẻ lưới", ["vùng bờ", "vùng lộng", "vùng khơi", "vùng đảo"]],
];
const others: readonly string[] = ["khách", "tấm vé", "giỏ hoa", "thùng sơn"];
const places: readonly (readonly [string, string, string])[] = [
  ["bến Đông", "bến Tây", "bến Nam"],
  ["đội một", "đội hai", "đội ba"],
  ["lò Thượng", "lò Trung", "lò Hạ"],
];

/** What a sentence is made from. */
interface Stuff {
  readonly noun: string;
  readonly kinds: readonly [string, string, string, string];
  readonly other: string;
  readonly place: readonly [string, string, string];
  /** Four parts, and four more. */
  readonly parts: readonly [number, number, number, number];
  readonly more: readonly [number, number, number, number];
}

const n = (count: number): Piece => ({ count });
const rate = (part: number, whole: number): Piece => ({ percent: writePercent(part, whole, 2) });
const sum = (...counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** Each binds all of its counts. */
const sentences: readonly ((s: Stuff) => readonly Piece[])[] = [
  ({ noun, kinds: [a, b, c, d], parts: [p, q, r, s] }) => [
    "Cả vùng có ",
    n(sum(p, q, r, s)),
    ` ${noun}: `,
    n(p),
    ` ${a}, `,
    n(q),
    ` ${b}, `,
    n(r),
    ` ${c}, `,
    n(s),
    ` ${d}.`,
  ],
  ({ noun, kinds: [a, b, c], parts: [p, q, r] }) => [
    "Đã đếm được ",
    n(sum(p, q, r)),
    ` ${noun}, gồm ${a} `,
    n(p),
    ` ${noun}, ${b} `,
    n(q),
    ` ${noun} và ${c} `,
    n(r),
    ` ${noun}.`,
  ],
  ({ noun, kinds: [a, b], parts: [p, q, r] }) => [
    "Trong mùa có ",
    n(sum(p, q, r)),
    ` ${noun}, trong đó ${a} `,
    n(p),
    ` ${noun}, ${b} `,
    n(q),
    ` ${noun}, còn lại `,
    n(r),
    ` ${noun} chưa phân loại.`,
  ],
  ({ noun, place: [x, y, z], parts: [p, q, r] }) => [
    "Cả đợt kiểm đếm ",
    n(sum(p, q, r)),
    ` ${noun} (${x} `,
    n(p),
    ` ${noun}; ${y} `,
    n(q),
    ` ${noun}; ${z} `,
    n(r),
    ` ${noun}).`,
  ],
  ({ noun, kinds: [a, b], parts: [p, q] }) => [
    "Tổng cộng ",
    n(sum(p, q)),
    ` ${noun}, trong đó ${a} `,
    n(p),
    ` ${noun} (`,
    rate(p, sum(p, q)),
    `), ${b} `,
    n(q),
    ` ${noun} (`,
    rate(q, sum(p, q)),
    ").",
  ],
  ({ noun, parts: [p, q] }) => [
    "Trong ",
    n(sum(p, q)),
    ` ${noun} có `,
    n(p),
    ` ${noun} đạt chuẩn, chiếm `,
    rate(p, sum(p, q)),
    "; ",
    n(q),
    ` ${noun} không đạt chuẩn, chiếm `,
    rate(q, sum(p, q)),
    ".",
  ],
  ({ noun, place: [x, y, z], parts: [p, q, r] }) => [
    `Hội thi thu hút `,
    n(sum(p, q, r)),
    ` ${noun} của cả vùng. Cụ thể: ${x} góp `,
    n(p),
    ` ${noun}; ${y} góp `,
    n(q),
    ` ${noun}; ${z} góp `,
    n(r),
    ` ${noun}.`,
  ],
  ({ noun, other, place: [x, y, z], parts: [p, q, r], more: [e, f, g] }) => [
    `Cả mùa có `,
    n(sum(p, q, r)),
    ` ${noun} với `,
    n(sum(e, f, g)),
    ` ${other}; ${x} `,
    n(p),
    ` ${noun} với `,
    n(e),
    ` ${other}, ${y} `,
    n(q),
    ` ${noun} với `,
    n(f),
    ` ${other}, ${z} `,
    n(r),
    ` ${noun} với `,
    n(g),
    ` ${other}.`,
  ],
  ({ noun, place: [x, y, z], parts: [p, q, r] }) => [
    `Số ${noun} của ${x}, ${y}, ${z} lần lượt là `,
    n(p),
    ", ",
    n(q),
    " và ",
    n(r),
    ` ${noun}; tổng cộng `,
    n(sum(p, q, r)),
    ` ${noun}.`,
  ],
  ({ noun, parts: [p, q] }) => [
    `Năm nay có `,
    n(sum(p, q)),
    ` ${noun}, tăng `,
    n(q),
    ` ${noun} (`,
    rate(q, p),
    `) so với năm trước (`,
    n(p),
    ` ${noun}).`,
  ],
  ({ noun, parts: [p, q] }) => [
    `Số ${noun} tăng từ `,
    n(p),
    " lên ",
    n(sum(p, q)),
    ` ${noun} (tăng `,
    n(q),
    ` ${noun}).`,
  ],
  ({ noun, parts: [p, q] }) => [
    `Tỷ lệ ${noun} sơn mới đạt `,
    rate(p, sum(p, q)),
    " (",
    n(p),
    "/",
    n(sum(p, q)),
    ` ${noun}).`,
  ],
  ({ noun, kinds: [a, b, c], parts: [p, q, r] }) => [
    `- Tổng số ${noun}: `,
    n(sum(p, q, r)),
    ` ${noun}, trong đó:\n+ Nhóm ${a}: `,
    n(p),
    ` ${noun};\n+ Nhóm ${b}: `,
    n(q),
    ` ${noun};\n+ Nhóm ${c}: `,
    n(r),
    ` ${noun}.`,
  ],
  ({ noun, place: [x, y], parts: [p, q] }) => [
    `${x} nhận `,
    n(p),
    ` ${noun}, ${y} nhận `,
    n(q),
    ` ${noun}, tổng hai nơi nhận `,
    n(sum(p, q)),
    ` ${noun}.`,
  ],
];

const count = fc.constantFrom(300, 4_000, 60_000).chain((size) => fc.integer({ min: size / 10, max: size }));

/** A right text of one to three paragraphs about things of no office. */
export const foreignTexts: fc.Arbitrary<readonly Piece[]> = fc
  .array(
    fc.record({
      thing: fc.constantFrom(...things),
      other: fc.constantFrom(...others),
      place: fc.constantFrom(...places),
      parts: fc.tuple(count, count, count, count),
      more: fc.tuple(count, count, count, count),
      sentence: fc.constantFrom(...sentences),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) =>
    all.flatMap(({ thing: [noun, kinds], other, place, parts, more, sentence }): readonly Piece[] => [
      ...sentence({ noun, kinds, other, place, parts, more }),
      "\n\n",
    ]),
  );

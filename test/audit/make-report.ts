import fc from "fast-check";
import { writeCount, writePaddedCount, writePercent } from "../../src/core";

/** A piece of a made report: words, or a figure that at least one sum or percentage of the text binds. */
export type Piece = string | { readonly count: number } | { readonly percent: string };

/** Counts of one office and period that keep every balance. */
interface Counts {
  readonly carried: number;
  readonly online: number;
  readonly direct: number;
  readonly early: number;
  readonly onDue: number;
  readonly late: number;
  readonly inTime: number;
  readonly overdue: number;
}

const sizes = [9, 90, 2_000, 60_000, 400_000];

/** Balanced by construction: what is received is what is resolved and what is pending. */
const counts: fc.Arbitrary<Counts> = fc
  .record({
    size: fc.constantFrom(...sizes),
    parts: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 8, maxLength: 8 }),
    noLate: fc.boolean(),
    noOverdue: fc.boolean(),
  })
  .map(({ size, parts, noLate, noOverdue }) => {
    const part = (index: number, share: number): number =>
      1 + ((parts[index] ?? 0) % Math.max(1, Math.round(size * share)));
    const early = part(0, 1);
    const onDue = part(1, 0.5);
    const late = noLate ? 0 : part(2, 0.05);
    const inTime = part(3, 0.2);
    const overdue = noOverdue ? 0 : part(4, 0.02);
    const received = early + onDue + late + inTime + overdue;
    const carried = 1 + ((parts[5] ?? 0) % Math.max(1, received - 2));
    const online = Math.min(received - carried, 1 + ((parts[6] ?? 0) % Math.max(1, received - carried)));
    return { carried, online, direct: received - carried - online, early, onDue, late, inTime, overdue };
  });

const n = (count: number): Piece => ({ count });

const openings: readonly string[] = [
  "Trong quý I năm 2024, Sở Nội vụ ",
  "6 tháng đầu năm 2022 (từ ngày 15/12/2021 đến ngày 14/6/2022), Trung tâm ",
  "Thực hiện Công văn số 293/VP-UBND ngày 12/8/2020, tháng 9/2021 Bộ phận một cửa ",
  "Năm 2023, UBND huyện ",
  "Quý III/2021, toàn tỉnh ",
];

/** Ways to say what was received; each binds its figures by a sum. */
const receiving: readonly ((c: Counts) => readonly Piece[])[] = [
  (c) => [
    "đã tiếp nhận tổng số ",
    n(received(c)),
    " hồ sơ, trong đó: kỳ trước là ",
    n(c.carried),
    " hồ sơ, trong kỳ là ",
    n(c.online + c.direct),
    " hồ sơ",
  ],
  (c) => [
    "tiếp nhận ",
    n(received(c)),
    " hồ sơ, gồm ",
    n(c.carried),
    " hồ sơ kỳ trước chuyển qua và ",
    n(c.online + c.direct),
    " hồ sơ mới tiếp nhận",
  ],
  (c) => [
    "có tổng số hồ sơ tiếp nhận là ",
    n(received(c)),
    " hồ sơ (tồn kỳ trước ",
    n(c.carried),
    " hồ sơ; tiếp nhận mới ",
    n(c.online + c.direct),
    " hồ sơ)",
  ],
  (c) => [
    "có ",
    n(received(c)),
    " hồ sơ yêu cầu giải quyết. Trong đó: ",
    n(c.online),
    " hồ sơ tiếp nhận trực tuyến, ",
    n(c.carried),
    " hồ sơ kỳ trước chuyển qua, ",
    n(c.direct),
    " hồ sơ tiếp nhận trực tiếp và qua dịch vụ bưu chính",
  ],
];

/** …what was settled. */
const resolving: readonly ((c: Counts) => readonly Piece[])[] = [
  (c) => [
    "đã giải quyết ",
    n(resolved(c)),
    " hồ sơ, trong đó trước hạn ",
    n(c.early),
    " hồ sơ, đúng hạn ",
    n(c.onDue),
    " hồ sơ, quá hạn ",
    n(c.late),
    " hồ sơ",
  ],
  (c) => [
    "đã trả kết quả ",
    n(resolved(c)),
    " hồ sơ (trước và đúng hạn ",
    n(c.early + c.onDue),
    " hồ sơ, chiếm ",
    rate(c.early + c.onDue, resolved(c), 2),
    "; quá hạn ",
    n(c.late),
    " hồ sơ, chiếm ",
    rate(c.late, resolved(c), 2),
    ")",
  ],
  (c) => [
    "số hồ sơ đã giải quyết là ",
    n(resolved(c)),
    ": giải quyết trước hạn ",
    n(c.early),
    " hồ sơ (đạt ",
    rate(c.early, resolved(c), 1),
    "), giải quyết đúng hạn ",
    n(c.onDue),
    " hồ sơ, giải quyết quá hạn ",
    n(c.late),
    " hồ sơ",
  ],
  (c) => [
    "có ",
    n(resolved(c)),
    " hồ sơ đã giải quyết, trong đó ",
    n(c.early + c.onDue),
    " hồ sơ giải quyết đúng hạn và ",
    n(c.late),
    " hồ sơ quá hạn",
  ],
];

/** …and what is still open. */
const pending: readonly ((c: Counts) => readonly Piece[])[] = [
  (c) => [
    "đang giải quyết ",
    n(open(c)),
    " hồ sơ, trong đó chưa đến hạn ",
    n(c.inTime),
    " hồ sơ, quá hạn ",
    n(c.overdue),
    " hồ sơ",
  ],
  (c) => [
    "hồ sơ đang giải quyết là ",
    n(open(c)),
    " (trong hạn ",
    n(c.inTime),
    " hồ sơ, quá hạn ",
    n(c.overdue),
    " hồ sơ)",
  ],
  (c) => [
    "còn ",
    n(open(c)),
    " hồ sơ đang giải quyết (",
    n(c.inTime),
    " hồ sơ chưa đến hạn, ",
    n(c.overdue),
    " hồ sơ đã quá hạn)",
  ],
];

/** Sentences with numbers that bind nothing: dates, decrees, other populations. */
const asides: readonly string[] = [
  " Có 13/20 cơ quan đạt tỷ lệ 100%.",
  " Việc tiếp nhận qua dịch vụ công trực tuyến mức độ 3, 4 thực hiện theo Quyết định số 45/2016/QĐ-TTg ngày 19/10/2016.",
  " Đã trả lời 60 câu hỏi của người dân qua tổng đài 0204.3531.111.",
  " Sở có 06/98 thủ tục hành chính thực hiện qua bưu chính công ích.",
  "",
];

const received = (c: Counts): number => c.carried + c.online + c.direct;
const resolved = (c: Counts): number => c.early + c.onDue + c.late;
const open = (c: Counts): number => c.inTime + c.overdue;
const rate = (part: number, whole: number, decimals: number): Piece => ({
  percent: writePercent(part, whole, decimals),
});

/** A consistent report of one paragraph, in one of some thousand wordings. */
export const reports: fc.Arbitrary<readonly Piece[]> = fc
  .record({
    counts,
    opening: fc.constantFrom(...openings),
    first: fc.constantFrom(...receiving),
    second: fc.constantFrom(...resolving),
    third: fc.constantFrom(...pending),
    joint: fc.constantFrom("; ", "; ", ". "),
    aside: fc.constantFrom(...asides),
  })
  .map(({ counts: given, opening, first, second, third, joint, aside }) => {
    const sentence = (pieces: readonly Piece[]): readonly Piece[] => (joint === ". " ? capital(pieces) : pieces);
    return [opening, ...first(given), joint, ...sentence(second(given)), joint, ...sentence(third(given)), ".", aside];
  });

function capital([first = "", ...rest]: readonly Piece[]): readonly Piece[] {
  return [typeof first === "string" ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...rest];
}

/** As offices print it: counts below ten with or without a zero. */
export function printed(pieces: readonly Piece[], padded: boolean): string {
  return pieces
    .map((piece) =>
      typeof piece === "string"
        ? piece
        : "percent" in piece
          ? piece.percent
          : padded
            ? writePaddedCount(piece.count)
            : writeCount(piece.count),
    )
    .join("");
}

/** The slips of a typing hand: a wrong digit, two digits exchanged, a digit lost, a digit too many, a number near by. */
export function slipped(count: number, kind: number): number {
  const digits = String(count);
  const at = kind % digits.length;
  const digit = Number(digits.charAt(at));
  const slips = [
    Number(digits.slice(0, at) + String((digit + 1 + (kind % 8)) % 10) + digits.slice(at + 1)),
    digits.length < 2
      ? count + 1
      : Number(
          digits.slice(0, Math.max(0, at - 1)) +
            digits
              .slice(Math.max(0, at - 1), Math.max(0, at - 1) + 2)
              .split("")
              .reverse()
              .join("") +
            digits.slice(Math.max(0, at - 1) + 2),
        ),
    digits.length < 2 ? count + 2 : Number(digits.slice(0, at) + digits.slice(at + 1)),
    Number(digits.slice(0, at) + String(digit) + digits.slice(at)),
    count + 1 + (kind % 20),
  ];
  const next = slips[kind % slips.length] ?? count + 1;
  return next === count ? count + 1 : next;
}

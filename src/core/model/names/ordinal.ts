/** One numbering as far as order can be judged: "1.10" → `1.` and 10; "IV" → roman and 4; "b" → letter. */
export interface Ordinal {
  /** Everything before the last number; numbers count within one prefix. */
  readonly prefix: string;
  readonly value: number;
  /** As written, for the sentence. */
  readonly text: string;
}

const LAST_NUMBER = /^(.*?)(\d{1,9})[.)]?$/;
const ROMAN = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/**
 * The value of a plain number such as "12", "012" or "12."; -1 for anything else. No allocation: this is the pass over
 * 100,000 rows in order.
 */
export function plainNumber(text: string): number {
  let value = 0;
  const { length } = text;
  if (length === 0 || length > 9) return -1;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else return index > 0 && index === length - 1 && (digit === -2 || digit === -7) ? value : -1;
  }
  return value;
}

/** Reads a numbering by its last number, or as a Roman numeral; null for blanks, letters and everything else. */
export function readOrdinal(text: string): Ordinal | null {
  const bare = text.replace(/\s+/g, "");
  const match = LAST_NUMBER.exec(bare);
  if (match !== null)
    return { prefix: (match[1] ?? "").replaceAll(",", "."), value: Number(match[2]), text: bare.replace(/[.)]$/, "") };
  const letters = bare.replace(/[.)]$/, "").toUpperCase();
  return ROMAN.test(letters) ? { prefix: "roman", value: romanValue(letters), text: letters } : null;
}

function romanValue(letters: string): number {
  let value = 0;
  let next = 0;
  for (const letter of Array.from(letters).reverse()) {
    const digit = ROMAN_DIGITS[letter] ?? 0;
    value += digit < next ? -digit : digit;
    next = Math.max(next, digit);
  }
  return value;
}

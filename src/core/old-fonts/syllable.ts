import { ONSETS, RIMES } from "../../domain/lexicon/old-fonts";

/** Sắc and nặng, the only tones of a syllable that ends in c, ch, p or t; huyền, hỏi and ngã. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const STOPPED = /(?:c|ch|p|t)$/u;
const SHARP_OR_HEAVY = /[\u0301\u0323]/u;
/** Ends in two vowels of which the first carries the tone: «ào», never «aò»; but «hoà», «thuỷ», «quá» and «giá». */
const AT_FIRST_VOWEL = /(?:[aăâeêiôơưy][aăâeêioôơuưy]|[ou]i|[^q]ua|oo)$/u;
const rimes: ReadonlySet<string> = new Set(RIMES.split(/\s+/u));
/** The longest first: «ngh» before «ng» before «n». */
const onsets = ["", ...ONSETS.split(" ")].sort((one, other) => other.length - one.length);

/** Whether a word can be a Vietnamese syllable as it is written; foreign words and abbreviations cannot. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONES) ?? [];
  const plain = apart.replace(TONES, "").normalize("NFC");
  if (tones.length > 1) return false;
  if (STOPPED.test(plain) && !SHARP_OR_HEAVY.test(tones[0] ?? "")) return false;
  if (tones.length > 0 && /[\u0300\u0301\u0303\u0309\u0323]$/u.test(apart) && AT_FIRST_VOWEL.test(plain)) return false;
  return onsets.some((onset) => plain.startsWith(onset) && rimes.has(restOf(plain, onset)));
}

/** The rime behind a consonant: «gì» is gi + i, «quốc» is qu + uôc. */
function restOf(plain: string, onset: string): string {
  const rest = plain.slice(onset.length);
  if (onset === "gi" && (rest === "" || /^[nm]/u.test(rest))) return `i${rest}`;
  if (onset === "qu") return rimes.has(rest) ? rest : `u${rest}`;
  return rest;
}

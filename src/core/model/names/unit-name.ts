/** Tones of Vietnamese as combining marks: huyền, sắc, ngã, hỏi, nặng. */
const TONE = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
const LETTERS = /[\p{L}\p{M}]+/gu;
const TONES = new RegExp(TONE, "g");
const HAS_TONE = new RegExp(TONE);
/** Characters without width that files from the web and from Word carry along. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /\s+/g;
const SPACES_AT_SIGNS = / ?([-,;:/()&]) ?/g;

/**
 * Key by which unit names are compared: two names are the same unit exactly when their keys are equal. Not for display.
 *
 * Folded: case (Đ/đ included, and Ð of old fonts), spaces, also beside punctuation, kinds of dashes, NFC/NFD, and the
 * place of the tone inside a syllable (hoà/hòa, uỷ/ủy, thuý/thúy). Never folded: any other accent (Tân Lập ≠ Tân Lạp).
 *
 * @returns lower case NFC with each syllable's tone moved to its last letter; "" for a name without any visible character
 */
export function unitKey(name: string): string {
  return name
    .replace(INVISIBLE, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/ð/g, "đ")
    .replace(DASHES, "-")
    .replace(SPACES, " ")
    .replace(SPACES_AT_SIGNS, "$1")
    .trim()
    .replace(LETTERS, toneLast)
    .normalize("NFC");
}

/** The place of a tone never tells two syllables apart, so it is written last. */
function toneLast(letters: string): string {
  if (!HAS_TONE.test(letters)) return letters;
  return letters.replace(TONES, "") + (letters.match(TONES) ?? []).join("");
}

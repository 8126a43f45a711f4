/** Without accents and tones; đ stays apart from d. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}+/gu, "");
}

/** The letters alone, as they are typed where no Vietnamese keyboard is: «Quý đầu» → «Quy dau». Expects lower-case đ. */
export function plainLetters(text: string): string {
  return withoutAccents(text).replace(/đ/g, "d");
}

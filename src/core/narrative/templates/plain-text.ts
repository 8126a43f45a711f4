/** Private-use characters: {@link render} marks figures with them, so no text from outside may bring its own. */
export const PRIVATE_USE = /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu;

/** Controls, line and paragraph separators, no-break and other odd spaces. */
const SPACE_LIKE = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu;

/** Marks without width: zero-width spaces, soft hyphens, direction overrides that would turn a sentence round. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * A user's text (unit name, period) as one line of plain text: controls and line breaks become single spaces,
 * invisible and private-use characters go, everything else stays as written.
 */
export function plainText(text: string): string {
  return text.normalize("NFC").replace(PRIVATE_USE, "").replace(INVISIBLE, "").replace(SPACE_LIKE, " ").trim();
}

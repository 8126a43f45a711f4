/** Text with a colour that a terminal may show; without colours the words and marks say the same. */
export interface Styled {
  readonly text: string;
  readonly style: Style;
}

export type Style = keyof typeof codes;

/** One printed line, in pieces. Raw escape sequences never pass: only {@link Styled} pieces are coloured. */
export type Line = readonly (string | Styled)[];

/** SGR numbers: how to switch a style on. Everything is switched off by 0. */
const codes = { strong: "1", quiet: "2", error: "31", right: "32", warning: "33", undecided: "36" } as const;

/** Bidirectional overrides: they make a terminal show other words than those that are there. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

export function styled(style: Style, text: string): Styled {
  return { text, style };
}

/**
 * Text as a terminal may show it: unit names and sheet names come from files of strangers, so control characters
 * (escape sequences among them) are taken out, and line breaks inside a cell become spaces.
 */
export function printable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(DIRECTION, "");
}

/** One line as text, without its line end. */
export function renderLine(line: Line, coloured: boolean): string {
  return line
    .map((piece) => {
      const text = spaced(typeof piece === "string" ? piece : piece.text);
      return typeof piece === "string" || !coloured ? text : `\u001b[${codes[piece.style]}m${text}\u001b[0m`;
    })
    .join("")
    .trimEnd();
}

/** Like {@link printable}, but runs of plain spaces stay: they align columns. */
function spaced(text: string): string {
  return text
    .split(/( +)/)
    .map((part) => (part.startsWith(" ") ? part : printable(part)))
    .join("");
}

/**
 * How many columns a text takes in a terminal. Vietnamese letters typed as base and combining marks (NFD) take one;
 * Chinese characters and emoji take two.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of printable(text)) {
    if (isPlain(character)) {
      width += 1;
      continue;
    }
    if (/\p{M}|\p{Cf}/u.test(character)) continue;
    width +=
      /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}|[\uff01-\uff60]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** Latin and Vietnamese letters: known without the classes of all scripts, which take milliseconds to compile. */
function isPlain(character: string): boolean {
  return /[ -~\u00ae-\u024f\u1e00-\u1eff]/u.test(character);
}

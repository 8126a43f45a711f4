/** What the program speaks: Vietnamese, and for each folder of src/languages a build of its own beside it. */
const LANGUAGES: readonly string[] = ["vi", "en"];

/** A command line without its language; `misuse` is a sentence in both languages, for who cannot read one. */
export type Spoken = { readonly language: string; readonly args: readonly string[] } | { readonly misuse: string };

/**
 * Takes `--lang en` or `--lang=en` out of a command line, wherever it stands before a lone `--`.
 *
 * @param usual the language where the command line names none: TTHC_LANG, empty or absent for Vietnamese
 */
export function spokenIn(given: readonly string[], usual = ""): Spoken {
  const end = given.indexOf("--");
  const at = given.findIndex((word, index) => (end < 0 || index < end) && /^--lang(?:=|$)/.test(word));
  const word = given[at];
  const asked = word === undefined ? usual : word === "--lang" ? given[at + 1] : word.slice("--lang=".length);
  const language = asked === "" && word === undefined ? "vi" : asked;
  if (language === undefined || !LANGUAGES.includes(language)) {
    const name = word === undefined ? "TTHC_LANG" : "--lang";
    return { misuse: `${name}: ${LANGUAGES.join(" | ")}. Chưa có ngôn ngữ khác. / There is no other language yet.` };
  }
  if (word === undefined) return { language, args: given };
  return { language, args: [...given.slice(0, at), ...given.slice(at + (word === "--lang" ? 2 : 1))] };
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A source document with emphasis marks taken out and spaces normalised, paragraphs parted by single line breaks. */
export function sourceText(number: "000" | "001" | "002" | "003" | "004"): string {
  const name = readdirSync(__dirname).find((file) => file.startsWith(`${number}_`));
  if (name === undefined) throw new Error(number);
  return readFileSync(join(__dirname, name), "utf8")
    .normalize("NFC")
    .replaceAll("*", "")
    .replace(/[ \t\u00a0]+/gu, " ")
    .replace(/ %/gu, "%")
    .replace(/\s*\n\s*/gu, "\n");
}

/** The source's words from one phrase to the end of the paragraph (or, with `upTo`, to the end of that phrase). */
export function passage(number: Parameters<typeof sourceText>[0], from: string, upTo?: string): string {
  const text = sourceText(number);
  const start = text.indexOf(from);
  if (start < 0) throw new Error(`${number} does not say «${from}»`);
  const end = upTo === undefined ? text.indexOf("\n", start) : text.indexOf(upTo, start) + upTo.length;
  return text.slice(start, end);
}

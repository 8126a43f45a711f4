import { CLOSE, END_OF_PART, MarkupScanner, OPEN, TEXT } from "../markup/markup-scanner";
import { asUtf8 } from "../../package/part-text";
import { unescapeExcel } from "../markup/excel-escapes";

/** The strings that cells point to by index. */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const scanner = new MarkupScanner(asUtf8(bytes), part);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== END_OF_PART; token = scanner.next()) {
    if (token === OPEN && scanner.depth === 2 && scanner.isNamed("si")) strings.push(readRichText(scanner));
  }
  return strings;
}

/**
 * Text of an `si` or `is` element: its runs joined; phonetic runs (`rPh`) tell how to say it and are left out. Spaces
 * are kept with `xml:space="preserve"` or without: writers forget it, and "Sở" + "Tư pháp" must not grow together.
 */
export function readRichText(scanner: MarkupScanner): string {
  const { depth } = scanner;
  let text = "";
  for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
    if (token === TEXT || token === CLOSE) continue;
    if (scanner.isNamed("t")) text += scanner.contentText();
    else if (!scanner.isNamed("r")) scanner.passOver();
  }
  return unescapeExcel(text);
}

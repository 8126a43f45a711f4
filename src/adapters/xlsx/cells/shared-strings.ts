import { CLOSE, END_OF_PART, MarkupScanner, OPEN, TEXT } from "../markup/markup-scanner";
import { asUtf8 } from "../../package/part-text";
import { unescapeExcel } from "../markup/excel-escapes";

const FIGURE = /^[^\p{L}]*[\d%]\s*$/u;

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
 * are kept with `xml:space="preserve"` or without: writers forget it, and "Sở" + "Tư pháp" must not grow together. What
 * is raised behind a figure is the mark of a note and left out: 12 with a raised 1 is not 121. An «m» keeps its 2.
 */
export function readRichText(scanner: MarkupScanner): string {
  const { depth } = scanner;
  let text = "";
  let raised = false;
  let figure: string | null = null;
  for (let token = scanner.next(); token !== CLOSE || scanner.depth !== depth; token = scanner.next()) {
    if (token === TEXT || token === CLOSE) continue;
    if (scanner.isNamed("t")) {
      const run = scanner.contentText();
      if (!raised && run.trim() !== "") figure = null;
      else if (raised && FIGURE.test(text)) figure ??= text;
      text += run;
    } else if (scanner.isNamed("r")) raised = false;
    else if (scanner.isNamed("vertAlign")) raised = scanner.value("val") === "superscript";
    else if (!scanner.isNamed("rPr")) scanner.passOver();
  }
  return unescapeExcel(figure ?? text);
}

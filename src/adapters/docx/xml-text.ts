/** Where rows of the appendix and figures come to stand: private-use characters, which no text that is filled in keeps. */
export const BODY_ROWS = "\uE010";
export const FIGURES = "\uE011";

/** Characters that XML 1.0 cannot hold, lone surrogates among them: Word refuses a file with one of them. And our marks. */
const NOT_XML = /[\p{Cs}\ufffe\uffff\ue010\ue011]|(?![\t\n\r])\p{Cc}/gu;

/** A text that Word can hold; everything else stays as it is and is never taken for markup, a field or a formula. */
export function wordText(text: string): string {
  return text.replace(NOT_XML, "");
}

/** The same as markup, within an element or an attribute. */
export function markupText(text: string): string {
  return wordText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Characters that XML 1.0 cannot hold, lone surrogates among them: Word refuses a file with one of them. */
const NOT_XML = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu;

/** A text that Word can hold; everything else stays as it is and is never taken for markup, a field or a formula. */
export function wordText(text: string): string {
  return text.replace(NOT_XML, "");
}

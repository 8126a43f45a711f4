/** What may have to be written otherwise: nearly no text has any of it. */
const UNUSUAL = /_x|[^\P{Cc}\n\t]|[\ufffe\uffff]/u;

/** XML holds no control characters but line breaks and tabs; Excel writes the others as `_x001B_`. */
export function storableText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(
      /[^\P{Cc}\n\t\u007f-\u009f]|[\ufffe\uffff]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`,
    );
}

/** XML's own five; there are no others without a DOCTYPE, which no part has. */
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text of a part with its entities resolved and its line ends as XML gives them; `null` where an entity is none. */
export function resolveEntities(text: string): string | null {
  const lines = text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  const unknown: string[] = [];
  const resolved = lines.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\w+));?|&/g,
    (whole: string, decimal?: string, hexadecimal?: string, name?: string) => {
      const character = whole.endsWith(";") ? characterOf(decimal, hexadecimal, name) : null;
      if (character === null) unknown.push(whole);
      return character ?? "";
    },
  );
  return unknown.length === 0 ? resolved : null;
}

/** A text as it stands between tags or quotes of a part. */
export function escapeMarkup(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function characterOf(
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
): string | null {
  if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? null) : null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

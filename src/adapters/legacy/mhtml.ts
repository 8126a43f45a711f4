/** Part of a page saved with all that belongs to it (RFC 2557). */
interface MimePart {
  readonly type: string;
  readonly body: string;
}

/** The pages with tables of an .mht file; Excel writes one for each sheet. */
export function pagesOfMhtml(bytes: Uint8Array): readonly string[] {
  // Headers and both transfer encodings are ASCII.
  const text = new TextDecoder("windows-1252").decode(bytes);
  const boundary = /boundary\s*=\s*"?([^"\r\n;]+)/i.exec(text)?.[1];
  const pieces = boundary === undefined ? [text] : text.split(`--${boundary}`).slice(1);
  return pieces.flatMap((piece) => {
    const part = mimePart(piece);
    return part !== null && /^text\/html/i.test(part.type) && /<table[\s>]/i.test(part.body) ? [part.body] : [];
  });
}

function mimePart(piece: string): MimePart | null {
  const gap = /\r?\n\r?\n/.exec(piece);
  if (gap === null) return null;
  const head = piece.slice(0, gap.index).replace(/\r?\n[ \t]+/g, " ");
  const body = piece.slice(gap.index + gap[0].length);
  const field = (name: string): string => new RegExp(`^${name}:\\s*(.*)$`, "im").exec(head)?.[1]?.trim() ?? "";
  const type = field("content-type");
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1]?.toLowerCase() ?? "utf-8";
  const bytes = decoded(body, field("content-transfer-encoding").toLowerCase());
  return { type, body: new TextDecoder(charset === "us-ascii" ? "utf-8" : charset).decode(bytes) };
}

function decoded(body: string, transfer: string): Uint8Array {
  if (transfer === "base64") return bytesOf(atob(body.replace(/[^A-Za-z\d+/]/g, "")));
  if (transfer !== "quoted-printable") return bytesOf(body);
  const joined = body.replace(/=[ \t]*\r?\n/g, "");
  return bytesOf(joined.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}

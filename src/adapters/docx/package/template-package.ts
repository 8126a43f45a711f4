import type { Refusal } from "../../../ports/refusal";
import { readPart } from "../../package/inflate-part";
import { walkPart } from "../../package/small-part";
import { FileFault, orRefusal } from "../../package/file-fault";
import { readZip } from "../../package/zip-package";
import { MAX_TEMPLATE, MAX_TEXT_PART } from "./template-limits";

const CONTENT_TYPES = "[Content_Types].xml";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const DOTX = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The parts of a .docx by path, in the package's order. */
export type Parts = Record<string, Uint8Array>;

/** The parts that hold text with tags, by what they are. */
export type TextParts = ReadonlyMap<string, "body" | "header" | "footer" | "notes">;

export interface OpenedTemplate {
  readonly parts: Parts;
  readonly texts: TextParts;
}

/** Opens a .docx, within limits, told by content and not by name. @throws FileFault where it cannot be a template */
export function openTemplate(bytes: Uint8Array): OpenedTemplate {
  refuseOthers(bytes);
  const parts = inflate(bytes);
  const types = parts[CONTENT_TYPES];
  if (types === undefined) throw new FileFault("word-not-docx", { found: "zip" });
  const texts = new Map<string, "body" | "header" | "footer" | "notes">();
  const mains: string[] = [];
  walkPart(types, CONTENT_TYPES, ({ name, attributes }) => {
    const type = attributes["ContentType"] ?? "";
    if (/macroEnabled|vbaProject|vbaData/i.test(type)) throw new FileFault("word-active-content", { what: "macros" });
    if (/activeX/i.test(type)) throw new FileFault("word-active-content", { what: "controls" });
    const path = (attributes["PartName"] ?? "").replace(/^\//, "");
    if (name !== "Override") return;
    const kind = textKind(type);
    if (kind !== null) texts.set(path, kind);
    if (/\.main\+xml$/.test(type)) mains.push(type);
  });
  const [main = ""] = mains;
  if (main !== DOCX)
    throw new FileFault("word-not-docx", { found: main === DOTX ? "dotx" : /spreadsheet/.test(main) ? "xlsx" : "zip" });
  for (const path of texts.keys()) if (!Object.hasOwn(parts, path)) throw new FileFault("word-damaged", { part: path });
  return { parts, texts };
}

function textKind(type: string): "body" | "header" | "footer" | "notes" | null {
  if (type === DOCX) return "body";
  const match = /wordprocessingml\.(header|footer|footnotes|endnotes|comments)\+xml$/.exec(type);
  if (match === null) return null;
  return match[1] === "header" || match[1] === "footer" ? match[1] : "notes";
}

/** What office workers choose instead of a .docx, by its first bytes. */
export function refuseOthers(bytes: Uint8Array): void {
  const startsWith = (mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw new FileFault("word-not-docx", { found: "empty" });
  if (startsWith(OLE2))
    throw includesUtf16(bytes, "EncryptedPackage")
      ? new FileFault("word-encrypted")
      : new FileFault("word-not-docx", { found: "old-doc" });
  if (startsWith([0x25, 0x50, 0x44, 0x46])) throw new FileFault("word-not-docx", { found: "pdf" });
  if (startsWith([0x7b, 0x5c, 0x72, 0x74, 0x66])) throw new FileFault("word-not-docx", { found: "rtf" });
  if (!startsWith([0x50, 0x4b])) throw new FileFault("word-not-docx", { found: "other" });
}

function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0));
  for (let at = 0; at + 2 * wanted.length <= bytes.length; at += 2) {
    if (wanted.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0)) return true;
  }
  return false;
}

/** Every part inflated and checked against its sum. OpenDocument is a ZIP too, with its type as first part. */
function inflate(bytes: Uint8Array): Parts {
  const zip = readZip(bytes);
  const entries = [...zip.entries.values()];
  if (entries[0]?.path === "mimetype") throw new FileFault("word-not-docx", { found: "opendocument" });
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_TEMPLATE)
    throw new FileFault("word-too-large", { limit: MAX_TEMPLATE / 1_000_000, unit: "MB", part: "*" });
  const parts: Parts = {};
  for (const { path } of entries) {
    // Folders have entries of their own in some packages.
    if (path.endsWith("/")) continue;
    if (path in Object.prototype) throw new FileFault("word-damaged", { part: path });
    const isText = /\.(xml|rels)$/i.test(path);
    parts[path] = readPart(zip, path, isText ? MAX_TEXT_PART : MAX_TEMPLATE) ?? new Uint8Array();
  }
  return parts;
}

/** The reader of packages speaks of workbooks: the same fault in the words for documents. */
function asWordFault(fault: FileFault): FileFault {
  const { reason, about } = fault;
  if (!reason.startsWith("file-")) return fault;
  if (reason === "file-encrypted") return new FileFault("word-encrypted");
  if (reason === "file-too-large") return new FileFault("word-too-large", about);
  const part = about["part"];
  return new FileFault("word-damaged", typeof part === "string" ? { part } : {});
}

/** The work's result, or the refusal where the document is at fault. */
export function orWordRefusal<Result>(file: string, work: () => Result): Result | Refusal {
  return orRefusal(file, () => {
    try {
      return work();
    } catch (error) {
      throw error instanceof FileFault ? asWordFault(error) : error;
    }
  });
}

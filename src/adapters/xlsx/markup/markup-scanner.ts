import { decodeUtf8 } from "../../package/decode-text";
import { resolveEntities } from "./entities";
import { damaged } from "../../package/file-fault";
import { LT, GT, SLASH, EQUALS, COLON, DOUBLE_QUOTE, SINGLE_QUOTE, isNameByte, isPlain, isSpace } from "./markup-bytes";

/** What {@link MarkupScanner.next} stands on. */
export const END_OF_PART = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
type Token = typeof END_OF_PART | typeof OPEN | typeof CLOSE | typeof TEXT;

const MAX_DEPTH = 256;
const NONE: readonly string[] = [];

/**
 * A strict pull scanner over the UTF-8 bytes of the two parts that grow with the table: sheets and shared strings
 * (docs/decisions/xlsx-reading.md tells why not a library here). Well-formed tags or a fault; no DOCTYPE and
 * therefore no entities but XML's own five. Numbers can be read from the bytes without making a string.
 */
export class MarkupScanner {
  /** Open elements around the current token; an element's own tags count it in. */
  depth = 0;
  /** Bounds of the current text, in bytes; see {@link content}. */
  textStart = 0;
  textEnd = 0;
  /** Where the current tag begins, in bytes; the closing of an element that closes itself has no tag of its own. */
  tagStart = 0;

  private at = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private localStart = 0;
  private closesItself = false;
  private leaving = false;
  private isCdata = false;
  private attributeCount = 0;
  /** For each attribute: start and end of its name, start and end of its value. */
  private attributes = new Int32Array(4 * 32);
  private readonly openNames = new Int32Array(2 * MAX_DEPTH);

  constructor(
    readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3;
  }

  /** The first byte that was not looked at yet: behind the current tag, and behind the element where it closes itself. */
  get position(): number {
    return this.at;
  }

  /** Moves to the next tag or text; comments and processing instructions are passed over. */
  next(): Token {
    if (this.leaving) {
      this.leaving = false;
      this.depth -= 1;
    }
    if (this.closesItself) {
      this.closesItself = false;
      this.leaving = true;
      return CLOSE;
    }
    const { bytes } = this;
    for (;;) {
      if (this.at >= bytes.length) return this.finish();
      if (bytes[this.at] !== LT) {
        this.readText();
        if (this.depth > 0) return TEXT;
        continue;
      }
      const second = bytes[this.at + 1];
      if (second === SLASH) return this.readClosingTag();
      if (second === 0x3f) this.skipPast("?>");
      else if (second !== 0x21) return this.readOpeningTag();
      else if (this.startsWith("<!--")) this.skipPast("-->");
      else if (this.depth > 0 && this.startsWith("<![CDATA[")) return this.readCdata();
      else throw this.fault("declaration");
    }
  }

  /** Whether the current tag has this name, whatever its prefix. */
  isNamed(name: string): boolean {
    return this.nameEnd - this.localStart === name.length && this.matches(this.localStart, name);
  }

  /** Index of an attribute of the current opening tag for {@link valueStart}, -1 where it is not there. The name counts whole, prefix and all. */
  attribute(name: string): number {
    const { attributes } = this;
    for (let index = 0; index < this.attributeCount; index += 4) {
      const start = attributes[index] ?? 0;
      if ((attributes[index + 1] ?? 0) - start === name.length && this.matches(start, name)) return index;
    }
    return -1;
  }

  /** Prefix of the current tag with its colon, "" where it has none. */
  prefix(): string {
    return this.decode(this.nameStart, this.localStart);
  }

  /** Where an attribute's name begins, in bytes. */
  attributeStart(attribute: number): number {
    return this.attributes[attribute] ?? 0;
  }

  valueStart(attribute: number): number {
    return this.attributes[attribute + 2] ?? 0;
  }

  valueEnd(attribute: number): number {
    return this.attributes[attribute + 3] ?? 0;
  }

  /** An attribute's value as text, `null` where it is not there. */
  value(name: string): string | null {
    const index = this.attribute(name);
    return index === -1 ? null : this.decode(this.valueStart(index), this.valueEnd(index));
  }

  /** Whole names of the current tag's attributes that have a prefix, `xmlns:r` and `r:id` alike. */
  prefixedAttributes(): readonly string[] {
    let found = NONE;
    for (let index = 0; index < this.attributeCount; index += 4) {
      const start = this.attributes[index] ?? 0;
      const end = this.attributes[index + 1] ?? 0;
      let at = start;
      while (at < end && this.bytes[at] !== COLON) at += 1;
      if (at < end) found = [...found, this.decode(start, end)];
    }
    return found;
  }

  /** @throws FileFault where the current text, or a value of the current opening tag, is not UTF-8 or names an entity that is none */
  refuseUnreadable(token: typeof OPEN | typeof TEXT): void {
    if (token === TEXT) {
      if (!isPlain(this.bytes, this.textStart, this.textEnd)) this.text();
    } else
      for (let index = 0; index < this.attributeCount; index += 4) {
        const start = this.valueStart(index);
        const end = this.valueEnd(index);
        if (!isPlain(this.bytes, start, end)) this.decode(start, end);
      }
  }

  /**
   * From an opening tag to its closing one: the text between. Usually one run, which is left undecoded with
   * its bounds in `textStart` and `textEnd`, and `null` is returned; more runs are returned joined.
   */
  content(): string | null {
    if (!this.closesItself && this.readPlainContent()) return null;
    const { depth } = this;
    let joined: string | null = null;
    let start = 0;
    let end = 0;
    for (let token = this.next(); token !== CLOSE || this.depth !== depth; token = this.next()) {
      if (token !== TEXT || this.depth !== depth) continue;
      if (this.isCdata || start !== end || joined !== null) joined = (joined ?? this.decode(start, end)) + this.text();
      else [start, end] = [this.textStart, this.textEnd];
    }
    this.textStart = start;
    this.textEnd = end;
    return joined;
  }

  /** Same as {@link content}, always as text. */
  contentText(): string {
    return this.content() ?? this.decode(this.textStart, this.textEnd);
  }

  /** From an opening tag to its closing one, looking at nothing between. */
  passOver(): void {
    const { depth } = this;
    while (this.next() !== CLOSE || this.depth !== depth);
  }

  /** Bytes as text, entities resolved. */
  decode(start: number, end: number): string {
    const { bytes } = this;
    if (end - start > 24 || !isPlain(bytes, start, end)) {
      const resolved = resolveEntities(decodeUtf8(bytes.subarray(start, end), this.part));
      if (resolved === null) throw this.fault("entity");
      return resolved;
    }
    let text = "";
    for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
    return text;
  }

  fault(problem: string): Error {
    return damaged(this.part, `${problem} at byte ${this.at}`);
  }

  private text(): string {
    return this.isCdata
      ? decodeUtf8(this.bytes.subarray(this.textStart, this.textEnd), this.part)
      : this.decode(this.textStart, this.textEnd);
  }

  private finish(): Token {
    if (this.depth > 0) throw this.fault("part ends early");
    return END_OF_PART;
  }

  /** The usual `<v>12</v>` in one go: text up to the same tag's end. False, and nothing moved, for anything else. */
  private readPlainContent(): boolean {
    const { bytes, at: start } = this;
    let end = start;
    while (end < bytes.length && bytes[end] !== LT) end += 1;
    const length = this.nameEnd - this.nameStart;
    const close = end + 2 + length;
    if (bytes[end + 1] !== SLASH || bytes[close] !== GT) return false;
    for (let index = 0; index < length; index += 1)
      if (bytes[end + 2 + index] !== bytes[this.nameStart + index]) return false;
    this.textStart = start;
    this.textEnd = end;
    this.at = close + 1;
    this.leaving = true;
    return true;
  }

  private readText(): void {
    const { bytes } = this;
    let at = this.at;
    this.textStart = at;
    while (at < bytes.length && bytes[at] !== LT) at += 1;
    this.textEnd = at;
    this.isCdata = false;
    this.at = at;
    if (this.depth > 0) return;
    for (let outside = this.textStart; outside < at; outside += 1)
      if (!isSpace(bytes[outside])) throw this.fault("text outside the root");
  }

  private readCdata(): Token {
    this.textStart = this.at + 9;
    this.skipPast("]]>");
    this.textEnd = this.at - 3;
    this.isCdata = true;
    return TEXT;
  }

  private readOpeningTag(): Token {
    const { bytes, attributes } = this;
    this.tagStart = this.at;
    let at = this.readName(this.at + 1);
    let count = 0;
    for (;;) {
      let byte = bytes[at];
      if (byte === GT) break;
      if (byte !== SLASH) {
        const before = at;
        while (isSpace(byte)) byte = bytes[++at];
        if (at === before) throw this.fault("tag");
        if (byte === GT) break;
      }
      if (byte === SLASH) {
        if (bytes[++at] !== GT) throw this.fault("tag");
        this.closesItself = true;
        break;
      }
      if (count === attributes.length) throw this.fault("too many attributes");
      attributes[count] = at;
      while (isNameByte(byte)) byte = bytes[++at];
      attributes[count + 1] = at;
      if (attributes[count] === at) throw this.fault("attribute");
      while (isSpace(byte)) byte = bytes[++at];
      if (byte !== EQUALS) throw this.fault("attribute");
      do byte = bytes[++at];
      while (isSpace(byte));
      if (byte !== DOUBLE_QUOTE && byte !== SINGLE_QUOTE) throw this.fault("attribute");
      const quote = byte;
      attributes[count + 2] = at + 1;
      do byte = bytes[++at];
      while (byte !== quote && byte !== LT && byte !== undefined);
      if (byte !== quote) throw this.fault("attribute");
      attributes[count + 3] = at;
      at += 1;
      count += 4;
    }
    this.attributeCount = count;
    this.at = at + 1;
    this.enter();
    return OPEN;
  }

  private enter(): void {
    if (this.depth === MAX_DEPTH) throw this.fault("too many levels");
    this.openNames[2 * this.depth] = this.nameStart;
    this.openNames[2 * this.depth + 1] = this.nameEnd;
    this.depth += 1;
  }

  private readClosingTag(): Token {
    const { bytes } = this;
    this.tagStart = this.at;
    let at = this.readName(this.at + 2);
    while (isSpace(bytes[at])) at += 1;
    if (bytes[at] !== GT || this.depth === 0) throw this.fault("closing tag");
    const start = this.openNames[2 * this.depth - 2] ?? 0;
    const length = (this.openNames[2 * this.depth - 1] ?? 0) - start;
    if (this.nameEnd - this.nameStart !== length) throw this.fault("closing tag");
    for (let index = 0; index < length; index += 1)
      if (bytes[start + index] !== bytes[this.nameStart + index]) throw this.fault("closing tag");
    this.at = at + 1;
    this.leaving = true;
    return CLOSE;
  }

  /** Notes the bounds of the name that starts here; returns its end. */
  private readName(start: number): number {
    const { bytes } = this;
    let at = start;
    let local = start;
    for (let byte = bytes[at]; isNameByte(byte); byte = bytes[at]) {
      at += 1;
      if (byte === COLON) local = at;
    }
    if (at === local) throw this.fault("name");
    this.nameStart = start;
    this.nameEnd = at;
    this.localStart = local;
    return at;
  }

  private matches(start: number, name: string): boolean {
    for (let index = 0; index < name.length; index += 1)
      if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    return true;
  }

  private startsWith(mark: string): boolean {
    return this.matches(this.at, mark);
  }

  private skipPast(mark: string): void {
    const { bytes } = this;
    const last = mark.charCodeAt(mark.length - 1);
    for (let at = this.at + 2 + mark.length; at <= bytes.length; at += 1) {
      if (bytes[at - 1] !== last || !this.matches(at - mark.length, mark)) continue;
      this.at = at;
      return;
    }
    throw this.fault("part ends early");
  }
}

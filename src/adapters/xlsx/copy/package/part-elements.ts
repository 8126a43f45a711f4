import { decodeUtf8 } from "../../../package/decode-text";
import { resolveEntities } from "../../markup/entities";
import { CLOSE, END_OF_PART, MarkupScanner, OPEN, TEXT } from "../../markup/markup-scanner";
import type { ElementSpot, ByteSpan } from "../sheet-map";

/** An element of a small part, with its place. */
export interface PartElement extends ElementSpot {
  /** Without its prefix. */
  readonly name: string;
  /** The root has 1. */
  readonly depth: number;
  readonly attributes: readonly PartAttribute[];
  readonly text: string;
  /** Where the closing tag begins; where the element ends if it has none. */
  readonly contentEnd: number;
}

/** `span` reaches from the space before the name to behind the closing quote, `value` lies between the quotes. */
interface PartAttribute {
  readonly name: string;
  readonly text: string;
  readonly span: ByteSpan;
  readonly value: ByteSpan;
}

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Every element of a part that stays small: workbook.xml, relationships, content types. In the order in which they begin. */
export function partElements(bytes: Uint8Array, part: string): readonly PartElement[] {
  const scanner = new MarkupScanner(bytes, part);
  const found: PartElement[] = [];
  const open: { index: number; text: string }[] = [];
  for (let token = scanner.next(); token !== END_OF_PART; token = scanner.next()) {
    const innermost = open.at(-1);
    if (token === TEXT && innermost !== undefined) innermost.text += scanner.decode(scanner.textStart, scanner.textEnd);
    if (token === OPEN) {
      open.push({ index: found.length, text: "" });
      found.push(opened(scanner, bytes, part));
    }
    if (token !== CLOSE || innermost === undefined) continue;
    open.pop();
    const element = found[innermost.index];
    if (element !== undefined)
      found[innermost.index] = {
        ...element,
        text: innermost.text,
        end: scanner.position,
        contentEnd: element.closesItself ? element.tagEnd : scanner.tagStart,
      };
  }
  return found;
}

export function attributeOf(element: PartElement, name: string): string | null {
  return element.attributes.find((attribute) => attribute.name === name)?.text ?? null;
}

function opened(scanner: MarkupScanner, bytes: Uint8Array, part: string): PartElement {
  const start = scanner.tagStart;
  const tagEnd = scanner.position;
  // One character a byte, so that places in the text are places in the part.
  const tag = new TextDecoder("latin1").decode(bytes.subarray(start, tagEnd));
  const prefix = scanner.prefix();
  const whole = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  const attributes = [...tag.matchAll(ATTRIBUTE)].map((match): PartAttribute => {
    const from = start + match.index;
    const end = from + match[0].length;
    const value = { start: end - (match[2] ?? "").length + 1, end: end - 1 };
    return {
      name: match[1] ?? "",
      text: resolveEntities(decodeUtf8(bytes.subarray(value.start, value.end), part)) ?? "",
      span: { start: from, end },
      value,
    };
  });
  return {
    name: whole.slice(prefix.length),
    prefix,
    depth: scanner.depth,
    start,
    tagEnd,
    end: tagEnd,
    contentEnd: tagEnd,
    closesItself: tag.endsWith("/>"),
    attributes,
    text: "",
  };
}

import { Parser } from "htmlparser2";
import { decodeUtf8 } from "./decode-text";
import { asUtf8 } from "./part-text";
import { damaged } from "./file-fault";

/** One element of a part, prefixes taken off its name. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, the root first. */
  readonly path: readonly string[];
}

const MAX_DEPTH = 100;

/**
 * Walks the elements of a part that stays small whatever the table's size: workbook.xml, styles.xml, relationships.
 * htmlparser2 forgives what XML does not, so elements left open and declarations (DOCTYPE, entities) are faults here.
 */
export function walkPart(bytes: Uint8Array, part: string, visit: (element: Element) => void): void {
  const path: string[] = [];
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (path.length === MAX_DEPTH) throw damaged(part, "too many levels");
        elements += 1;
        const local = localName(name);
        visit({ name: local, attributes, path });
        path.push(local);
      },
      onclosetag() {
        path.pop();
      },
      onprocessinginstruction(name) {
        if (name.startsWith("!")) throw damaged(part, "declaration");
      },
    },
    { xmlMode: true },
  );
  parser.write(decodeUtf8(asUtf8(bytes), part));
  // Before `end`, which closes what was left open.
  if (elements === 0 || path.length > 0) throw damaged(part, "part ends early");
  parser.end();
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

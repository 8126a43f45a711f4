import { escapeMarkup } from "../../markup/entities";
import { attributeOf, partElements } from "./part-elements";
import { spliced, type Splice } from "../splices";

/** A list of parts with one more entry, or one fewer: [Content_Types].xml and the relationships are such lists. */
export interface ListChange {
  /** Attributes of the entry that is added. */
  readonly add?: Readonly<Record<string, string>>;
  /** Says which entries go. */
  readonly remove?: (attribute: (name: string) => string | null) => boolean;
}

/** @param entry name of the elements, without a prefix: `Override`, `Relationship` */
export function changedList(bytes: Uint8Array, part: string, entry: string, { add, remove }: ListChange): Uint8Array {
  const elements = partElements(bytes, part);
  const [root] = elements;
  const splices: Splice[] = [];
  for (const element of elements) {
    if (element.name === entry && remove?.((name) => attributeOf(element, name)) === true)
      splices.push({ start: element.start, end: element.end, text: "" });
  }
  if (add !== undefined && root !== undefined) {
    const attributes = Object.entries(add).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
    const text = `<${root.prefix}${entry}${attributes.join("")}/>`;
    if (root.closesItself)
      splices.push({ start: root.tagEnd - 2, end: root.tagEnd, text: `>${text}</${root.prefix}${root.name}>` });
    else splices.push({ start: root.contentEnd, end: root.contentEnd, text });
  }
  return spliced(bytes, splices);
}

/** An id that no relationship of the book has, and the type that its worksheets have: strict books have another than most. */
export function newSheetRelation(bytes: Uint8Array, part: string): { readonly id: string; readonly type: string } {
  const elements = partElements(bytes, part);
  const known = new Set(elements.map((element) => attributeOf(element, "Id")));
  const type =
    elements.map((element) => attributeOf(element, "Type")).find((other) => other?.endsWith("/worksheet") === true) ??
    "";
  for (let number = 1; ; number += 1) if (!known.has(`rIdTthc${number}`)) return { id: `rIdTthc${number}`, type };
}

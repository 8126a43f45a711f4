import { Parser } from "htmlparser2";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | null;
  /** Text directly inside, trimmed. */
  readonly text: string;
}

interface Growing extends XmlElement {
  children: Growing[];
  text: string;
}

/** The elements of a document, and the names of those that nothing closes or opens. */
export function parseXml(source: string): { readonly root: XmlElement; readonly unbalanced: readonly string[] } {
  const top: Growing = { name: "", attributes: {}, children: [], parent: null, text: "" };
  let open = top;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: Growing = { name, attributes, children: [], parent: open, text: "" };
        open.children.push(element);
        open = element;
      },
      ontext: (text) => {
        open.text += text.trim();
      },
      onclosetag: () => {
        open = (open.parent as Growing | null) ?? top;
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  const root = top.children[0] ?? top;
  return { root, unbalanced: unbalanced(source) };
}

/** The parser forgives a missing end; a validator of Office does not. */
function unbalanced(source: string): readonly string[] {
  const stack: string[] = [];
  const wrong: string[] = [];
  for (const [, end, name = "", inside = ""] of source
    .replace(/<!--[^]*?-->/g, "")
    .matchAll(/<(\/?)([\w:]+)([^<>]*)>/g)) {
    if (end === "/") {
      if (stack.pop() !== name) wrong.push(name);
    } else if (!inside.endsWith("/")) stack.push(name);
  }
  return [...wrong, ...stack];
}

/** Every element below one, itself included, in the order of the document. */
export function every(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(every)];
}

/** Elements by their path of names below one: `find(root, "VersionOverrides/Hosts/Host")`. */
export function find(element: XmlElement, path: string): readonly XmlElement[] {
  return path
    .split("/")
    .reduce<readonly XmlElement[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [element],
    );
}

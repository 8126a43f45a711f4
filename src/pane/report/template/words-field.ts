import { NEW_PARAGRAPH, templatePieces, type TemplatePiece } from "./template-pieces";

/** Holds a piece that is not typed over, as it stands in the template. */
const RAW = "data-raw";

/** What a text node showed when it was made, and the template's own words there: unchanged they stay as they were. */
type Shown = WeakMap<Text, { readonly shown: string; readonly raw: string }>;

/** A template's words in an editable element: figures and parts are chips, the rest is text. */
export interface WordsField {
  readonly show: (text: string) => void;
  /** The template that is written there now. */
  readonly read: () => string;
  /** Puts a tag, or words, where the cursor stands; at the end where it stands elsewhere. */
  readonly insert: (raw: string) => void;
}

export function wordsField(element: HTMLElement): WordsField {
  const shown: Shown = new WeakMap();
  return {
    show: (text) => element.replaceChildren(...templatePieces(text).map((piece) => nodeOf(piece, shown))),
    read: () => textOf(element, shown),
    insert: (raw) => {
      const nodes = templatePieces(raw).map((piece) => nodeOf(piece, shown));
      const range = placeIn(element, document.getSelection());
      range.deleteContents();
      for (const node of [...nodes].reverse()) range.insertNode(node);
      range.collapse(false);
      document
        .getSelection()
        ?.setBaseAndExtent(range.endContainer, range.endOffset, range.endContainer, range.endOffset);
    },
  };
}

/** Where the cursor stands within an element, or its end. */
function placeIn(element: HTMLElement, cursor: Selection | null): Range {
  const { anchorNode = null } = cursor ?? {};
  if (cursor !== null && anchorNode !== null && element.contains(anchorNode)) return cursor.getRangeAt(0);
  const end = document.createRange();
  end.selectNodeContents(element);
  end.collapse(false);
  return end;
}

function nodeOf({ is, raw, shown }: TemplatePiece, memory: Shown): Node {
  if (is === "words") {
    const text = document.createTextNode(shown);
    memory.set(text, { shown, raw });
    return text;
  }
  const chip = document.createElement("span");
  chip.className = `chip chip-${is}`;
  chip.setAttribute(RAW, raw);
  chip.contentEditable = "false";
  chip.textContent = shown;
  chip.hidden = is === "hidden";
  if (is === "paragraph") chip.title = "đoạn mới";
  return chip;
}

function textOf(node: Node, memory: Shown): string {
  let text = "";
  for (const child of node.childNodes) {
    if (child instanceof Text) {
      const known = memory.get(child);
      // Spaces that were typed last in a line are no-break spaces there.
      text += known?.shown === child.data ? known.raw : child.data.replaceAll("\u00a0", " ");
    } else if (child instanceof HTMLBRElement) text += "\n";
    else if (child instanceof HTMLElement) {
      const raw = child.getAttribute(RAW);
      // Whatever else a browser puts around lines that were begun by hand is a line.
      text += raw ?? `\n${NEW_PARAGRAPH}\n${textOf(child, memory)}`;
    }
  }
  return text;
}

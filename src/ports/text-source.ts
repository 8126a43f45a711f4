import type { Refusal } from "./refusal";

/** A cell of a document's table, as Word counts them: the part's tables in the order in which they begin, all from 1. */
export interface DocumentCell {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
}

/** Where a stretch of the text stands in its document, so that a finding can be found again in Word. */
export interface TextPlace {
  /** UTF-16 offsets into {@link SourceText.text}. */
  readonly start: number;
  readonly end: number;
  readonly part: "body" | "text-box" | "footnote" | "endnote";
  /** From 1, in the order of the part's file; of plain text the line. */
  readonly paragraph: number;
  /** From 1 within the paragraph; of plain text always 1. */
  readonly run: number;
  /** The innermost cell that it stands in; absent outside of tables. */
  readonly cell?: DocumentCell;
}

/** A document's text as a reader sees it: paragraphs end in `\n`, cells of a table's row are parted by tabs. */
export interface SourceText {
  readonly is: "text";
  readonly text: string;
  readonly from: "docx" | "plain";
  /** In the order of the text, without overlaps; what stands between two is a mark of ours. */
  readonly places: readonly TextPlace[];
}

/** Reads the text of a .docx or .txt, told apart by content. In the browser what it takes is loaded when the first file is opened. */
export type ReadText = (bytes: Uint8Array, fileName: string) => Promise<SourceText | Refusal>;

/** Text that was typed, pasted or read from a .txt: its lines are its paragraphs. */
export function plainSource(text: string): SourceText {
  return { is: "text", text, from: "plain", places: linesOf(text) };
}

function linesOf(text: string): readonly TextPlace[] {
  const places: TextPlace[] = [];
  for (let start = 0, paragraph = 1; start < text.length; paragraph += 1) {
    const found = text.indexOf("\n", start);
    const next = found === -1 ? text.length : found + 1;
    const end = found === -1 ? next : text.charAt(found - 1) === "\r" && found > start ? found - 1 : found;
    if (end > start) places.push({ start, end, part: "body", paragraph, run: 1 });
    start = next;
  }
  return places;
}

/** The place around an offset, or null. */
export function placeAt({ places }: SourceText, at: number): TextPlace | null {
  let low = 0;
  let high = places.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place === undefined) return null;
    if (at < place.start) high = middle - 1;
    else if (at >= place.end) low = middle + 1;
    else return place;
  }
  return null;
}

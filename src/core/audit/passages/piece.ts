import type { Figure, NonFigure } from "../figures/token";

/** A text as the audit reads it: words, marks and numbers in order, each with its place in the text given. */
export type Piece =
  | { readonly is: "word"; readonly key: string; readonly start: number; readonly end: number }
  /** Punctuation that structures a sentence; `…` stands for any mark of an open list, `\n` for a line's end. */
  | { readonly is: "mark"; readonly key: Mark; readonly start: number; readonly end: number }
  /** `figure`: index into the figures of the text. */
  | { readonly is: "figure"; readonly key: ""; readonly figure: number; readonly start: number; readonly end: number }
  | {
      readonly is: "other";
      readonly key: string;
      readonly other: NonFigure;
      readonly start: number;
      readonly end: number;
    };

export type Mark = "," | ";" | ":" | "(" | ")" | "." | "!" | "?" | "/" | "+" | "-" | "•" | "…" | "\n" | "\t";

/** A stretch of the text that ends where a sentence or a line of a list ends. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  /** Depth in a list of bullets, from 0; null outside lists. */
  readonly bullet: number | null;
  /** A numbered line: "1.", "II.", "a)". */
  readonly numbered: boolean;
  /** Counts paragraphs: sentences of the same line share it. */
  readonly paragraph: number;
  /** The first sentence of its line. */
  readonly opensLine: boolean;
  /** It has no figure and names what follows: a title, or a line that ends with a colon. */
  readonly heading: boolean;
  /** A row of a table. */
  readonly tabular: boolean;
}

export interface Passages {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly others: readonly NonFigure[];
  readonly sentences: readonly Sentence[];
  /** Counts are in units of 10^-decimals: 0 but where amounts («58,4 tỷ đồng») are read as counts. */
  readonly decimals: number;
}

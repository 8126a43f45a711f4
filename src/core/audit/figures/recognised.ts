import type { Figure, NonFigure } from "./token";

/** A figure in canonical offsets, before its text is cut from the text given. */
export type Draft = Omit<Figure, "text" | "tabular">;

/** What was recognised, in canonical offsets; `next`: where reading goes on. */
export interface Recognised {
  readonly figures: readonly Draft[];
  readonly others: readonly { readonly is: NonFigure["is"]; readonly start: number; readonly end: number }[];
  readonly next: number;
}

export function other(is: NonFigure["is"], start: number, end: number): Recognised {
  return { figures: [], others: [{ is, start, end }], next: end };
}

export function figure(draft: Draft): Recognised {
  return { figures: [draft], others: [], next: draft.end };
}

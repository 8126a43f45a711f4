import { useState } from "preact/hooks";

/** Pixels of the pane before it is drawn, where the sheet can use all the rest. */
export const USUAL = 440;
/** Pixels of the edge between sheet and pane. */
export const EDGE = 16;
export const NARROWEST = 340;
/** What the table keeps beside a pane that is drawn wide; for less it is folded. */
const LEAST_TABLE = 320;
/** The most that an undrawn pane takes of the window, as page.css says it. */
const WIDEST_SHARE = 0.6;
const STEP = 40;

export interface Split {
  /** Pixels of the pane; null until it is drawn: then the style says it. */
  readonly width: number | null;
  /** Pixels of the pane as it is now. */
  readonly shown: number;
  /** The table is folded away, and the pane has all the room. */
  readonly isFolded: boolean;
  readonly widest: number;
  /** Draws the pane's edge to a place, in pixels from the right of the window. */
  readonly drawTo: (width: number) => void;
  /** What a key at the edge does; false for one that does nothing. */
  readonly press: (key: string) => boolean;
  readonly fold: (isFolded: boolean) => void;
}

/**
 * How the window is shared between the table and the pane.
 *
 * @param room pixels of the window, asked for each time
 * @param sheet pixels that the sheet needs to be seen whole: what is left belongs to the pane, up to its share of the window
 */
export function useSplit(room: () => number, sheet = Infinity): Split {
  const [width, setWidth] = useState<number | null>(null);
  const [isFolded, fold] = useState(false);
  const widest = Math.max(NARROWEST, room() - LEAST_TABLE);
  const shown = width ?? Math.round(Math.max(USUAL, Math.min(room() - EDGE - sheet, room() * WIDEST_SHARE)));
  const drawTo = (wanted: number): void => {
    fold(false);
    setWidth(Math.round(Math.min(Math.max(NARROWEST, room() - LEAST_TABLE), Math.max(NARROWEST, wanted))));
  };
  const press = (key: string): boolean => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => drawTo(shown + STEP),
      ArrowRight: () => drawTo(shown - STEP),
      Home: () => drawTo(NARROWEST),
      End: () => drawTo(Infinity),
      Enter: () => fold(!isFolded),
    };
    const move = moves[key];
    move?.();
    return move !== undefined;
  };
  return { width, shown, isFolded, widest, drawTo, press, fold };
}

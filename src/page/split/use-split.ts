import { useState } from "preact/hooks";

/** Pixels of the pane before it is drawn wider. */
export const USUAL = 440;
export const NARROWEST = 340;
/** What the table keeps beside a pane that is drawn wide; for less it is folded. */
const LEAST_TABLE = 320;
const STEP = 40;

export interface Split {
  /** Pixels of the pane; null until it is drawn: then the style says it. */
  readonly width: number | null;
  /** The table is folded away, and the pane has all the room. */
  readonly isFolded: boolean;
  readonly widest: number;
  /** Draws the pane's edge to a place, in pixels from the right of the window. */
  readonly drawTo: (width: number) => void;
  /** What a key at the edge does; false for one that does nothing. */
  readonly press: (key: string) => boolean;
  readonly fold: (isFolded: boolean) => void;
}

/** How the window is shared between the table and the pane. @param room pixels of the window, asked for each time */
export function useSplit(room: () => number): Split {
  const [width, setWidth] = useState<number | null>(null);
  const [isFolded, fold] = useState(false);
  const widest = Math.max(NARROWEST, room() - LEAST_TABLE);
  const drawTo = (wanted: number): void => {
    fold(false);
    setWidth(Math.round(Math.min(Math.max(NARROWEST, room() - LEAST_TABLE), Math.max(NARROWEST, wanted))));
  };
  const press = (key: string): boolean => {
    const now = width ?? USUAL;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => drawTo(now + STEP),
      ArrowRight: () => drawTo(now - STEP),
      Home: () => drawTo(NARROWEST),
      End: () => drawTo(Infinity),
      Enter: () => fold(!isFolded),
    };
    const move = moves[key];
    move?.();
    return move !== undefined;
  };
  return { width, isFolded, widest, drawTo, press, fold };
}

import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CellRef } from "../../core";
import { indexOf, pixelsAcross, startOf } from "./axis";
import type { SheetPlan } from "./sheet-plan";

/** Pixels of the row of column letters, which stays in sight. */
export const HEADER = 28;
/** Below this height a window starts under the table's header. */
const LOW_WINDOW = 420;

/** What is seen of the sheet, in pixels. */
export interface GridWindow {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

export interface GridPlaces {
  readonly active: CellRef;
  /** A new array is a new wish to go there, even to the same cell. */
  readonly current: readonly CellRef[];
  /** The row under the table's header: where a low window starts, so that figures are in sight. */
  readonly startRow: number | null;
  /** Pixels of the column of row numbers, which stays in sight. */
  readonly side: number;
}

export interface WindowedGrid {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly view: GridWindow;
  /** The next active cell is scrolled to and takes the keyboard. */
  readonly takeFocus: () => void;
}

/** The window over a sheet: follows scrolling and size, goes to the cells of a finding and to the keyboard's cell. */
export function useGridWindow(plan: SheetPlan, { active, current, startRow, side }: GridPlaces): WindowedGrid {
  const { rows, columns } = plan;
  const scroller = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const [view, setView] = useState<GridWindow>({ top: 0, left: 0, height: 600, width: 900 });

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void =>
      setView({
        top: element.scrollTop,
        left: element.scrollLeft,
        height: element.clientHeight,
        width: element.clientWidth,
      });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);

  useLayoutEffect(() => {
    const low = (scroller.current?.clientHeight ?? 0) < LOW_WINDOW;
    scroller.current?.scrollTo(0, low && startRow !== null ? startOf(rows, indexOf(rows, startRow)) : 0);
  }, [plan, startRow]);

  const first = current[0];
  useLayoutEffect(() => {
    if (first !== undefined) reveal(first, "middle");
  }, [current]);

  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    reveal(active, "nearest");
    scroller.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus({ preventScroll: true });
  }, [active]);

  function reveal(cell: CellRef, how: "middle" | "nearest"): void {
    const element = scroller.current;
    if (element === null) return;
    const row = indexOf(rows, cell.row);
    const column = indexOf(columns, cell.column);
    const top = startOf(rows, row);
    const bottom = top + pixelsAcross(rows, row, row);
    const left = startOf(columns, column);
    const right = left + pixelsAcross(columns, column, column);
    const height = element.clientHeight - HEADER;
    const width = element.clientWidth - side;
    let { scrollTop, scrollLeft } = element;
    const hidden = top < scrollTop || bottom > scrollTop + height;
    if (hidden)
      scrollTop = how === "middle" ? top - (height - (bottom - top)) / 2 : top < scrollTop ? top : bottom - height;
    if (left < scrollLeft) scrollLeft = left - 8;
    else if (right > scrollLeft + width) scrollLeft = Math.min(left, right - width + 8);
    element.scrollTo(scrollLeft, scrollTop);
  }

  return {
    scroller,
    view,
    takeFocus: () => {
      takesFocus.current = true;
    },
  };
}

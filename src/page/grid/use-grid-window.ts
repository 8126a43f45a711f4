import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CellRef, Table } from "../../core";
import type { OpenedBook } from "../book/opened-book";
import { indexOf, pixelsAcross, startAtOrAfter, startOf } from "./lines/axis";
import { frozenLines, isWithin, spanLength, type Frozen } from "./lines/frozen-lines";
import type { SheetPlan } from "./lines/sheet-plan";

/** Pixels of the row of column letters, which stays in sight; rows that are frozen stand under it. */
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
  /** Another file, or another sheet of it, is shown from its start; the same one keeps its place while cells change. */
  readonly book: OpenedBook;
  /** The table on the sheet: a low window starts under its header, so that figures are in sight. */
  readonly table: Table | null;
  readonly active: CellRef;
  /** A new array is a new wish to go there, even to the same cell. */
  readonly current: readonly CellRef[];
  /** Pixels of the column of row numbers, which stays in sight. */
  readonly side: number;
}

export interface WindowedGrid {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly view: GridWindow;
  /** What of the table stays in sight. */
  readonly frozen: Frozen;
  /** The next active cell is scrolled to and takes the keyboard. */
  readonly takeFocus: () => void;
}

/** The window over a sheet: follows scrolling and size, goes to the cells of a finding and to the keyboard's cell. */
export function useGridWindow(plan: SheetPlan, { book, table, active, current, side }: GridPlaces): WindowedGrid {
  const { rows, columns } = plan;
  const startRow = table?.headerRows.bottom ?? null;
  const scroller = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const [view, setView] = useState<GridWindow>({ top: 0, left: 0, height: 600, width: 900 });

  const frozen = useMemo(
    () => frozenLines(plan, table, { width: view.width - side, height: view.height - HEADER }),
    [plan, table, view.width, view.height, side],
  );

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
  }, [book, plan.grid.sheet, startRow]);

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
    // What is frozen covers the start of the window for all that comes after it.
    const above = row > (frozen.rows?.last ?? Infinity) ? spanLength(rows, frozen.rows) : 0;
    const before = column > (frozen.columns?.last ?? Infinity) ? spanLength(columns, frozen.columns) : 0;
    const height = element.clientHeight - HEADER - above;
    const width = element.clientWidth - side - before;
    let { scrollTop, scrollLeft } = element;
    const isAbove = top < scrollTop + above;
    if (!isWithin(frozen.rows, row) && (isAbove || bottom > scrollTop + above + height))
      scrollTop = (how === "middle" ? top - (height - (bottom - top)) / 2 : isAbove ? top : bottom - height) - above;
    if (!isWithin(frozen.columns, column)) {
      if (left < scrollLeft + before) scrollLeft = left - before;
      else if (right > scrollLeft + before + width)
        scrollLeft = Math.min(left, startAtOrAfter(columns, right - width)) - before;
    }
    element.scrollTo(scrollLeft, scrollTop);
  }

  return {
    scroller,
    view,
    frozen,
    takeFocus: () => {
      takesFocus.current = true;
    },
  };
}

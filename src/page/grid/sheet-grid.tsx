import type { JSX, TargetedKeyboardEvent } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CellRef } from "../../core";
import { columnLetters } from "../../core";
import { indexAt, indexOf, lengthOf, pixelsAcross, startOf, step } from "./axis";
import { GridRowView } from "./grid-row";
import type { Emphasis } from "./grid-row";
import type { SheetPlan } from "./sheet-plan";
import { holds } from "./sheet-plan";
import type { CellMark } from "../../pane/session/host";

export interface SheetGridProps {
  readonly plan: SheetPlan;
  /** The cell that holds the keyboard's place. */
  readonly active: CellRef;
  readonly onActive: (cell: CellRef) => void;
  /** Marks by address. */
  readonly marks: ReadonlyMap<string, CellMark["kind"]>;
  /** Corrected cells by address, with what the file holds there. */
  readonly changed: ReadonlyMap<string, string>;
  /** Cells of the finding in hand, the first to be looked at; a new array each time it is gone to. */
  readonly current: readonly CellRef[];
  readonly emphasis: Emphasis;
  /** The row under the table's header: where a low window starts, so that figures are in sight. */
  readonly startRow: number | null;
}

/** Sheets up to this many rows are put into the page whole. */
const WHOLE_ROWS = 200;
const WHOLE_COLUMNS = 60;
const OVERSCAN = 8;
const HEADER = 28;
const LOW_WINDOW = 420;

interface View {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** A sheet on screen: `role="grid"`, one tab stop, arrow keys, and only the rows in view where there are many. */
export function SheetGrid({
  plan,
  active,
  onActive,
  marks,
  changed,
  current,
  emphasis,
  startRow,
}: SheetGridProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const [view, setView] = useState<View>({ top: 0, left: 0, height: 600, width: 900 });
  const { rows, columns } = plan;
  const last = rows.lines.at(-1);
  const widest = last === undefined ? 0 : last.is === "line" ? last.at : last.to;
  const side = Math.max(40, 18 + 8 * String(widest).length);

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
    // A new array is a new wish to go there, even to the same cell.
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

  function move(event: TargetedKeyboardEvent<HTMLDivElement>): void {
    const merged = plan.grid.merges.find((area) => holds(area, active.row, active.column));
    const row = indexOf(
      rows,
      event.key === "ArrowDown"
        ? (merged?.bottom ?? active.row)
        : event.key === "ArrowUp"
          ? (merged?.top ?? active.row)
          : active.row,
    );
    const column = indexOf(
      columns,
      event.key === "ArrowRight"
        ? (merged?.right ?? active.column)
        : event.key === "ArrowLeft"
          ? (merged?.left ?? active.column)
          : active.column,
    );
    const page = Math.max(1, Math.floor((view.height - HEADER) / 28) - 1);
    const far = event.ctrlKey || event.metaKey;
    const last = { row: rows.lines.length - 1, column: columns.lines.length - 1 };
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [step(rows, row, far ? -row : -1), column],
      ArrowDown: [step(rows, row, far ? last.row : 1), column],
      ArrowLeft: [row, step(columns, column, far ? -column : -1)],
      ArrowRight: [row, step(columns, column, far ? last.column : 1)],
      Home: [far ? 0 : row, 0],
      End: [far ? last.row : row, last.column],
      PageUp: [step(rows, row, -page), column],
      PageDown: [step(rows, row, page), column],
    };
    const to = moves[event.key];
    if (to === undefined || event.altKey) return;
    event.preventDefault();
    const rowLine = rows.lines[to[0]];
    const columnLine = columns.lines[to[1]];
    if (rowLine?.is !== "line" || columnLine?.is !== "line") return;
    takesFocus.current = true;
    onActive({ row: rowLine.at, column: columnLine.at });
  }

  const shownRows = useMemo(() => {
    if (rows.lines.length <= WHOLE_ROWS) return rows.lines.map((_, index) => index);
    const from = Math.max(0, indexAt(rows, view.top) - OVERSCAN);
    const to = Math.min(rows.lines.length - 1, indexAt(rows, view.top + view.height) + OVERSCAN);
    const kept = indexOf(rows, active.row);
    const shown = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    // The row with the tab stop stays in the page, or the keyboard could not come back to the grid.
    return kept < from ? [kept, ...shown] : kept > to ? [...shown, kept] : shown;
  }, [rows, view.top, view.height, active.row]);

  const shownColumns = useMemo(() => {
    if (columns.lines.length <= WHOLE_COLUMNS) return columns.lines.map((_, index) => index);
    const from = Math.max(0, indexAt(columns, view.left) - 3);
    const to = Math.min(columns.lines.length - 1, indexAt(columns, view.left + view.width) + 3);
    const kept = indexOf(columns, active.column);
    const shown = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return kept < from ? [kept, ...shown] : kept > to ? [...shown, kept] : shown;
  }, [columns, view.left, view.width, active.column]);

  const lastRow = rows.lines.at(-1);
  const lastColumn = columns.lines.at(-1);
  const width = side + lengthOf(columns);
  return (
    <div
      class="grid"
      role="grid"
      ref={scroller}
      aria-label={`Sheet ${plan.grid.sheet}`}
      aria-readonly="true"
      aria-rowcount={(lastRow?.is === "line" ? lastRow.at : 0) + 2}
      aria-colcount={(lastColumn?.is === "line" ? lastColumn.at : 0) + 2}
      onKeyDown={move}
    >
      <div
        class="grid-canvas"
        role="presentation"
        style={{ width: `${width}px`, height: `${HEADER + lengthOf(rows)}px` }}
      >
        <div class="grid-heads" role="row" aria-rowindex={1} style={{ width: `${width}px`, height: `${HEADER}px` }}>
          <div class="grid-corner" role="columnheader" aria-colindex={1} style={{ width: `${side}px` }}>
            <span class="spoken">Hàng</span>
          </div>
          {shownColumns.map((index) => {
            const line = columns.lines[index];
            const place = {
              left: `${side + startOf(columns, index)}px`,
              width: `${pixelsAcross(columns, index, index)}px`,
            };
            if (line?.is !== "line")
              return (
                <div key={index} class="grid-head grid-fold" role="presentation" aria-hidden="true" style={place} />
              );
            const chosen = line.at === active.column ? " grid-head-chosen" : "";
            return (
              <div
                key={index}
                class={`grid-head${chosen}`}
                role="columnheader"
                aria-colindex={line.at + 2}
                style={place}
              >
                {columnLetters(line.at)}
              </div>
            );
          })}
        </div>
        {shownRows.map((index, order) => (
          <GridRowView
            key={index}
            plan={plan}
            index={index}
            firstShown={shownRows[order - 1] !== index - 1}
            columns={shownColumns}
            active={active}
            onActive={activate}
            marks={marks}
            changed={changed}
            current={current}
            emphasis={emphasis}
            side={side}
            top={HEADER + startOf(rows, index)}
          />
        ))}
      </div>
    </div>
  );

  function activate(cell: CellRef): void {
    takesFocus.current = true;
    onActive(cell);
  }
}

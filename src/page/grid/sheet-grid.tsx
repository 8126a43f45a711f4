import type { JSX, TargetedKeyboardEvent } from "preact";
import { useCallback, useMemo, useRef } from "preact/hooks";
import type { CellRef, Table } from "../../core";
import { columnLetters } from "../../core";
import type { OpenedBook } from "../book/opened-book";
import { indexOf, lengthOf, pixelsAcross, startOf, type Fold, type GridLine } from "./lines/axis";
import { FrozenCells } from "./frozen-cells";
import { isWithin, lengthToScroll, linesIn, spanLength, spanStart } from "./lines/frozen-lines";
import { GridRowView, isDrawnIn, type Emphasis } from "./grid-row";
import { keyMove } from "./key-move";
import { USUAL_ROW } from "./lines/row-heights";
import type { SheetPlan } from "./lines/sheet-plan";
import { shownLines } from "./lines/shown-lines";
import { HEADER, useGridWindow } from "./use-grid-window";
import { useSameLines } from "./lines/use-same-lines";
import type { CellMark } from "../../pane/session/host";

export interface SheetGridProps {
  readonly book: OpenedBook;
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
  /** The table on this sheet that is being checked. */
  readonly table: Table | null;
}

/** A sheet on screen: `role="grid"`, one tab stop, arrow keys, and only the rows in view where there are many. */
export function SheetGrid({
  book,
  plan,
  active,
  onActive,
  marks,
  changed,
  current,
  table,
}: SheetGridProps): JSX.Element {
  const { rows, columns } = plan;
  const last = rows.lines.at(-1);
  const widest = last === undefined ? 0 : last.is === "line" ? last.at : last.to;
  const side = Math.max(40, 18 + 8 * String(widest).length);

  const { scroller, view, frozen, takeFocus } = useGridWindow(plan, { book, table, active, current, side });
  const emphasis = useMemo(() => emphasisOf(table), [table]);
  const counted = useMemo(() => new Set(table?.columns.map(({ at }) => at)), [table]);

  // The same function at every drawing: rows are drawn anew where something of theirs changed.
  const activated = useRef<(cell: CellRef) => void>(onActive);
  activated.current = (cell) => {
    takeFocus();
    onActive(cell);
  };
  const activate = useCallback((cell: CellRef) => activated.current(cell), []);

  function move(event: TargetedKeyboardEvent<HTMLDivElement>): void {
    if (event.altKey) return;
    const page = Math.max(1, Math.floor((view.height - HEADER) / USUAL_ROW) - 1);
    const to = keyMove(plan, active, { key: event.key, far: event.ctrlKey || event.metaKey }, page);
    if (to === null) return;
    event.preventDefault();
    activate(to);
  }

  const shownRows = useMemo(
    () =>
      shownLines(
        rows,
        { start: view.top, length: view.height },
        { whole: 200, around: 8, kept: [indexOf(rows, active.row), ...linesIn(frozen.rows)] },
      ),
    [rows, view.top, view.height, active.row, frozen],
  );
  const shownColumns = useSameLines(
    useMemo(
      () =>
        shownLines(
          columns,
          { start: view.left, length: view.width },
          { whole: 60, around: 3, kept: [indexOf(columns, active.column), ...linesIn(frozen.columns)] },
        ),
      [columns, view.left, view.width, active.column, frozen],
    ),
  );

  const inPage = new Set(shownRows);
  const isScrolled = view.left > spanStart(columns, frozen.columns);
  const lastRow = rows.lines.at(-1);
  const lastColumn = columns.lines.at(-1);
  const width = side + lengthOf(columns);
  return (
    <div
      class={`grid${frozen.columns === null ? "" : " grid-by-columns"}`}
      style={{ scrollPaddingLeft: `${side + spanLength(columns, frozen.columns)}px` }}
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
        style={{
          width: `${side + lengthToScroll(columns, frozen.columns, view.width - side)}px`,
          height: `${HEADER + lengthOf(rows)}px`,
        }}
      >
        <div class="grid-heads" role="row" aria-rowindex={1} style={{ width: `${width}px`, height: `${HEADER}px` }}>
          <div class="grid-corner" role="columnheader" aria-colindex={1} style={{ width: `${side}px` }}>
            <span class="spoken">Hàng</span>
          </div>
          <FrozenCells plan={plan} span={frozen.columns} side={side} isScrolled={isScrolled}>
            {shownColumns.filter((index) => isWithin(frozen.columns, index)).map(head)}
          </FrozenCells>
          {shownColumns.filter((index) => !isWithin(frozen.columns, index)).map(head)}
        </div>
        {shownRows.filter((index) => index < (frozen.rows?.first ?? Infinity)).map(row)}
        {frozen.rows === null ? null : (
          <div
            class="grid-still"
            role="presentation"
            style={{
              top: `${HEADER}px`,
              marginTop: `${startOf(rows, frozen.rows.first)}px`,
              width: `${width}px`,
              height: `${spanLength(rows, frozen.rows)}px`,
            }}
          >
            {linesIn(frozen.rows).map(row)}
          </div>
        )}
        {shownRows.filter((index) => index > (frozen.rows?.last ?? Infinity)).map(row)}
      </div>
    </div>
  );

  function row(index: number): JSX.Element {
    const line = rows.lines[index];
    const isHere = (cell: CellRef): boolean => line?.is === "line" && isDrawnIn(plan, line.at, cell);
    return (
      <GridRowView
        key={index}
        plan={plan}
        index={index}
        firstShown={!inPage.has(index - 1)}
        columns={shownColumns}
        active={isHere(active) ? active : null}
        onActive={activate}
        marks={marks}
        changed={changed}
        current={current.some(isHere) ? current : NOWHERE}
        emphasis={emphasis}
        counted={isOf(table, line, "body") ? counted : NONE}
        frozen={isOf(table, line, "header and body") ? frozen.columns : null}
        isScrolled={isScrolled}
        side={side}
        top={startOf(rows, index) + (isWithin(frozen.rows, index) ? -spanStart(rows, frozen.rows) : HEADER)}
      />
    );
  }

  function head(index: number): JSX.Element {
    const line = columns.lines[index];
    const start = isWithin(frozen.columns, index) ? -spanStart(columns, frozen.columns) : side;
    const place = {
      left: `${start + startOf(columns, index)}px`,
      width: `${pixelsAcross(columns, index, index)}px`,
    };
    if (line?.is !== "line")
      return <div key={index} class="grid-head grid-fold" role="presentation" aria-hidden="true" style={place} />;
    const chosen = line.at === active.column ? " grid-head-chosen" : "";
    return (
      <div key={index} class={`grid-head${chosen}`} role="columnheader" aria-colindex={line.at + 2} style={place}>
        {columnLetters(line.at)}
      </div>
    );
  }
}

const NONE: ReadonlySet<number> = new Set();
const NOWHERE: readonly CellRef[] = [];

function isOf(table: Table | null, line: GridLine | Fold | undefined, part: "body" | "header and body"): boolean {
  if (table === null || line?.is !== "line") return false;
  const { headerRows, area } = table;
  return line.at >= (part === "body" ? headerRows.bottom + 1 : headerRows.top) && line.at <= area.bottom;
}

/** How rows are set: what the reading found out about them. */
function emphasisOf(table: Table | null): Emphasis {
  const rows = new Map<number, "head" | "total" | "section">();
  if (table === null) return rows;
  for (let row = table.headerRows.top; row <= table.headerRows.bottom; row += 1) rows.set(row, "head");
  for (const { kind, at } of table.rows) {
    if (kind === "total") rows.set(at, "total");
    else if (kind !== "unit") rows.set(at, "section");
  }
  return rows;
}

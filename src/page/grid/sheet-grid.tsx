import type { JSX, TargetedKeyboardEvent } from "preact";
import { useMemo } from "preact/hooks";
import type { CellRef } from "../../core";
import { columnLetters } from "../../core";
import { lengthOf, pixelsAcross, startOf } from "./axis";
import { GridRowView } from "./grid-row";
import type { Emphasis } from "./grid-row";
import { keyMove } from "./key-move";
import type { SheetPlan } from "./sheet-plan";
import { shownLines } from "./shown-lines";
import { HEADER, useGridWindow } from "./use-grid-window";
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

/** Pixels of a row of one line. */
const USUAL_ROW = 28;

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
  const { rows, columns } = plan;
  const last = rows.lines.at(-1);
  const widest = last === undefined ? 0 : last.is === "line" ? last.at : last.to;
  const side = Math.max(40, 18 + 8 * String(widest).length);

  const { scroller, view, takeFocus } = useGridWindow(plan, { active, current, startRow, side });

  function move(event: TargetedKeyboardEvent<HTMLDivElement>): void {
    if (event.altKey) return;
    const page = Math.max(1, Math.floor((view.height - HEADER) / USUAL_ROW) - 1);
    const to = keyMove(plan, active, { key: event.key, far: event.ctrlKey || event.metaKey }, page);
    if (to === null) return;
    event.preventDefault();
    activate(to);
  }

  const shownRows = useMemo(
    () => shownLines(rows, { start: view.top, length: view.height }, { whole: 200, around: 8, kept: active.row }),
    [rows, view.top, view.height, active.row],
  );
  const shownColumns = useMemo(
    () => shownLines(columns, { start: view.left, length: view.width }, { whole: 60, around: 3, kept: active.column }),
    [columns, view.left, view.width, active.column],
  );

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
    takeFocus();
    onActive(cell);
  }
}

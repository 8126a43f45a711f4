import { Component, type JSX } from "preact";
import type { Area, CellRef } from "../../core";
import { toA1, valueAt } from "../../core";
import type { CellMark } from "../../pane/session/host";
import { Icon } from "../../pane/parts/icons";
import { indexOf, lengthOf, pixelsAcross, startOf } from "./lines/axis";
import { cellText, countText, isFigure } from "./cell-text";
import { FrozenCells } from "./frozen-cells";
import { isWithin, type Span } from "./lines/frozen-lines";
import { holds } from "./lines/joined-cells";
import type { SheetPlan } from "./lines/sheet-plan";
import { overflowEnd } from "./lines/sheet-plan";

/** How a row of the sheet is set: what the reading found out about it. */
export type Emphasis = ReadonlyMap<number, "head" | "total" | "section">;

export interface GridRowProps {
  readonly plan: SheetPlan;
  /** Index of the line on the row axis. */
  readonly index: number;
  /** The first row in the page also draws the merged cells that began above it. */
  readonly firstShown: boolean;
  /** Indices of the column lines in view. */
  readonly columns: readonly number[];
  /** The cell that holds the keyboard's place; null where it is not in this row. */
  readonly active: CellRef | null;
  readonly onActive: (cell: CellRef) => void;
  readonly marks: ReadonlyMap<string, CellMark["kind"]>;
  readonly changed: ReadonlyMap<string, string>;
  /** Cells of the finding in hand, all of them where one is in this row, else none. */
  readonly current: readonly CellRef[];
  readonly emphasis: Emphasis;
  /** Columns of the sheet whose figures are counts in this row, set as reports print them. */
  readonly counted: ReadonlySet<number>;
  /** Columns that stay in sight in this row. */
  readonly frozen: Span | null;
  /** Whether columns have gone under the frozen ones: what runs over from there is cut at their edge. */
  readonly isScrolled: boolean;
  /** Width of the row headers. */
  readonly side: number;
  readonly top: number;
}

/** Whether a cell is drawn in this row, by itself or in a merged area that crosses it. */
export function isDrawnIn(plan: SheetPlan, row: number, cell: CellRef): boolean {
  return cell.row === row || plan.joined.crossing(row).some((area) => holds(area, cell.row, cell.column));
}

/** A row of the sheet, drawn anew only where something of its own changed: a step to another fault touches few of them. */
export class GridRowView extends Component<GridRowProps> {
  override shouldComponentUpdate(next: GridRowProps): boolean {
    const now: GridRowProps = this.props;
    return (Object.keys(next) as (keyof GridRowProps)[]).some((name) => next[name] !== now[name]);
  }

  override render(props: GridRowProps): JSX.Element {
    return <Row {...props} />;
  }
}

function Row(props: GridRowProps): JSX.Element {
  const { plan, index, side, top, active, emphasis, frozen } = props;
  const line = plan.rows.lines[index];
  const height = pixelsAcross(plan.rows, index, index);
  const width = side + lengthOf(plan.columns);
  const place = { top: `${top}px`, height: `${height}px`, width: `${width}px` };
  if (line?.is !== "line") {
    const empty = line === undefined ? 0 : line.to - line.from + 1;
    return (
      <div class="grid-row grid-row-fold" role="presentation" aria-hidden="true" style={place}>
        {`${empty.toLocaleString("vi-VN")} hàng trống`}
      </div>
    );
  }
  const row = line.at;
  const chosen = row === active?.row ? " grid-side-chosen" : "";
  const cells = cellsOf(props, row);
  const isFrozen = ({ at }: ShownCell): boolean => isWithin(frozen, indexOf(plan.columns, at.column));
  const draw = (shown: ShownCell): JSX.Element => (
    <Cell key={`${shown.at.row}:${shown.at.column}`} shown={shown} row={row} isFrozen={isFrozen(shown)} {...props} />
  );
  return (
    <div class={`grid-row grid-row-${emphasis.get(row) ?? "plain"}`} role="row" aria-rowindex={row + 2} style={place}>
      <div class={`grid-side${chosen}`} role="rowheader" aria-colindex={1} style={{ width: `${side}px` }}>
        {row + 1}
      </div>
      <FrozenCells plan={plan} span={frozen} side={side} isScrolled={props.isScrolled}>
        {cells.filter(isFrozen).map(draw)}
      </FrozenCells>
      {cells.filter((cell) => !isFrozen(cell)).map(draw)}
    </div>
  );
}

/** A cell as it is drawn: at its own place, over its merged area where it has one. */
interface ShownCell {
  readonly at: CellRef;
  readonly area: Area | null;
}

function cellsOf({ plan, columns, firstShown }: GridRowProps, row: number): readonly ShownCell[] {
  const areas = plan.joined.crossing(row);
  const cells: ShownCell[] = [];
  for (const index of columns) {
    const line = plan.columns.lines[index];
    if (line?.is !== "line") continue;
    const area = areas.find((candidate) => holds(candidate, row, line.at)) ?? null;
    if (area === null) cells.push({ at: { row, column: line.at }, area });
    else if ((row === area.top || firstShown) && !cells.some((cell) => cell.area === area))
      cells.push({ at: { row: area.top, column: area.left }, area });
  }
  return cells;
}

function Cell({
  shown,
  row,
  isFrozen,
  plan,
  side,
  columns,
  active,
  onActive,
  marks,
  changed,
  current,
  counted,
  frozen,
  isScrolled,
}: GridRowProps & { readonly shown: ShownCell; readonly row: number; readonly isFrozen: boolean }): JSX.Element {
  const { at, area } = shown;
  const value = valueAt(plan.grid, at);
  const text = counted.has(at.column) ? countText(value) : cellText(value);
  const figure = isFigure(value);
  const first = indexOf(plan.columns, at.column);
  const lastShown = columns.at(-1) ?? first;
  const runsOver = area === null && typeof value === "string" && !figure && plan.joined.mayRunOver(at.row, text);
  const whole =
    area !== null
      ? indexOf(plan.columns, area.right)
      : runsOver
        ? indexOf(
            plan.columns,
            overflowEnd(plan, at.row, at.column, at.column + Math.min(40, Math.max(0, lastShown - first))),
          )
        : first;
  const last = isFrozen && isScrolled ? Math.min(whole, frozen?.last ?? whole) : whole;
  const left = isFrozen ? -startOf(plan.columns, frozen?.first ?? 0) : side;
  const top = indexOf(plan.rows, at.row);
  const bottom = area === null ? top : indexOf(plan.rows, area.bottom);
  const isActive =
    active !== null &&
    (area === null ? at.row === active.row && at.column === active.column : holds(area, active.row, active.column));
  const mark = marks.get(toA1(at));
  const before = changed.get(toA1(at));
  const order = current.findIndex((cell) => cell.row === at.row && cell.column === at.column);
  const classes = ["cell"];
  if (figure) classes.push("cell-figure");
  if (area !== null) classes.push("cell-merged");
  if (area !== null && !figure && area.right - area.left > 2) classes.push("cell-title");
  if (runsOver && last > first) classes.push("cell-over");
  if (mark !== undefined) classes.push("cell-marked", `cell-${mark}`);
  if (before !== undefined) classes.push("cell-corrected");
  if (order === 0) classes.push("cell-current");
  if (order > 0) classes.push("cell-related");
  if (isActive) classes.push("cell-active");
  return (
    <div
      class={classes.join(" ")}
      role="gridcell"
      aria-colindex={at.column + 2}
      {...(area === null
        ? {}
        : { "aria-colspan": area.right - area.left + 1, "aria-rowspan": area.bottom - area.top + 1 })}
      {...(before === undefined ? {} : { title: `Đã sửa, trước là ${before === "" ? "ô trống" : before}` })}
      {...(mark === "error" ? { "aria-invalid": true } : {})}
      {...(order === 0 ? { "aria-current": true } : {})}
      data-cell={toA1(at)}
      tabIndex={isActive ? 0 : -1}
      style={{
        left: `${left + startOf(plan.columns, first)}px`,
        width: `${pixelsAcross(plan.columns, first, last)}px`,
        top: `${startOf(plan.rows, top) - startOf(plan.rows, indexOf(plan.rows, row))}px`,
        height: `${pixelsAcross(plan.rows, top, bottom)}px`,
      }}
      onPointerDown={() => onActive(at)}
    >
      {mark === undefined && order !== 0 ? null : (
        <span class="cell-sign">
          <Icon name={mark ?? "note"} size={11} />
        </span>
      )}
      <span class="cell-text">{text}</span>
    </div>
  );
}

import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CellRef, Grid, Table } from "../../core";
import { toA1, valueAt } from "../../core";
import type { Refusal } from "../../ports/refusal";
import { isRefusal } from "../../ports/refusal";
import type { CellMark } from "../../pane/session/host";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { cellText } from "./cell-text";
import type { OpenedBook } from "../book/opened-book";
import { SheetGrid } from "./sheet-grid";
import { useNarrow } from "./use-narrow";
import { EDGE, USUAL } from "../split/use-split";
import { lengthOf } from "./lines/axis";
import { planSheet } from "./lines/sheet-plan";
import { measureByWords } from "./lines/text-width";
import "./grid.css";

export interface SheetViewProps {
  readonly book: OpenedBook;
  /** Another number means that cells of the book were corrected. */
  readonly version: number;
  readonly sheet: string;
  readonly onSheet: (name: string) => void;
  readonly active: CellRef;
  readonly onActive: (cell: CellRef) => void;
  readonly marks: ReadonlyMap<string, CellMark["kind"]>;
  readonly current: readonly CellRef[];
  /** The table read from this sheet, where it is the one being checked. */
  readonly table: Table | null;
  /** Told the pixels that the sheet needs to be seen whole in its width. */
  readonly onWidth: (pixels: number) => void;
}

/** The opened file as Excel shows it: the cell in hand above, the cells, the sheets below. */
export function SheetView({
  book,
  version,
  sheet,
  onSheet,
  active,
  onActive,
  marks,
  current,
  table,
  onWidth,
}: SheetViewProps): JSX.Element {
  const [read, setRead] = useState<{
    readonly of: string;
    readonly book: OpenedBook;
    readonly grid: Grid | Refusal;
  } | null>(null);

  useEffect(() => {
    let stale = false;
    void book.port.read({ name: sheet }).then((grid) => {
      if (!stale) setRead({ of: sheet, book, grid });
    });
    return () => {
      stale = true;
    };
  }, [book, sheet, version]);

  const grid = read !== null && read.of === sheet && read.book === book ? read.grid : null;
  const isNarrow = useNarrow();
  const section = useRef<HTMLElement>(null);
  const plan = useMemo(
    () =>
      grid === null || isRefusal(grid)
        ? null
        : planSheet(grid, measure, {
            widest: isNarrow ? 150 : 290,
            room: roomOf(section.current) - BESIDE_COLUMNS,
          }),
    [grid, isNarrow],
  );
  useEffect(() => {
    if (plan !== null) onWidth(lengthOf(plan.columns) + BESIDE_COLUMNS);
  }, [plan]);
  const changed = useMemo(
    () =>
      new Map(
        book.port
          .changed()
          .filter((cell) => cell.sheet === sheet)
          .map(({ at, original }) => [toA1(at), cellText(original)]),
      ),
    [book, sheet, version],
  );

  return (
    <section class="sheet" aria-label="Bảng tính" ref={section}>
      <div class="cell-bar" aria-hidden="true">
        <span class="cell-bar-at">{toA1(active)}</span>
        <span class="cell-bar-text">{grid === null || isRefusal(grid) ? "" : cellText(valueAt(grid, active))}</span>
      </div>
      {plan !== null ? (
        <SheetGrid
          book={book}
          plan={plan}
          active={active}
          onActive={onActive}
          marks={marks}
          changed={changed}
          current={current}
          table={table}
        />
      ) : (
        <div class="grid grid-none">{grid !== null && isRefusal(grid) ? <p>{explainRefusal(grid)}</p> : null}</div>
      )}
      {book.sheets.length > 1 ? (
        <nav class="sheets" aria-label="Các sheet (trang tính)">
          {book.sheets.map(({ name }) => (
            <button
              key={name}
              type="button"
              class="sheet-tab"
              aria-current={name === sheet ? "page" : false}
              onClick={() => onSheet(name)}
            >
              {name}
            </button>
          ))}
        </nav>
      ) : null}
    </section>
  );
}

/** Pixels of the row numbers and the scroll bar. */
const BESIDE_COLUMNS = 60;

/** What the sheet may have beside a pane of its usual width: beside a small table the pane is wider, the next sheet may be. */
function roomOf(section: HTMLElement | null): number {
  if (section === null) return Infinity;
  return Math.max(section.clientWidth, (section.parentElement?.clientWidth ?? 0) - USUAL - EDGE);
}

/** Measured in the font that this machine really has. */
const measure = measureByWords((word) => {
  pen ??= boldPen();
  return pen?.measureText(word).width ?? word.length * 7.5;
});
let pen: CanvasRenderingContext2D | null | undefined;
function boldPen(): CanvasRenderingContext2D | null {
  const made = document.createElement("canvas").getContext("2d");
  if (made !== null) made.font = `600 13px ${getComputedStyle(document.body).fontFamily}`;
  return made;
}

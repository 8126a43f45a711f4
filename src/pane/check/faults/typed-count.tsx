import type { JSX } from "preact";
import { toA1, type CellRef, type Table } from "../../../core";
import type { Typed } from "../../../usecases/repair/repair-appendix";
import { typedWords } from "../../../usecases/repair/repair-outcome-words";

/** What stands in the fields. */
export interface Entry {
  readonly at: CellRef;
  readonly text: string;
}

export interface TypedCountProps {
  readonly table: Table;
  /** The cells whose count may be typed, the likeliest first. */
  readonly cells: readonly CellRef[];
  /** Makes the fields' names differ from card to card. */
  readonly id: string;
  readonly entry: Entry;
  /** What the entry comes to, re-checked against the table. */
  readonly typed: Typed;
  /** Told at every key. */
  readonly onEntry: (entry: Entry) => void;
  readonly onEnter: () => void;
}

/** The user's own number for a cell, judged as it is typed: «Với 516, dòng này khớp.» */
export function TypedCount({
  table,
  cells,
  id,
  entry: { at, text },
  typed,
  onEntry,
  onEnter,
}: TypedCountProps): JSX.Element {
  return (
    <div class="typed">
      {cells.length === 1 ? null : (
        <label class="field typed-cell">
          <span>Ô cần sửa</span>
          <select value={toA1(at)} onChange={(event) => choose(event.currentTarget.value)}>
            {cells.map((cell) => (
              <option key={toA1(cell)} value={toA1(cell)}>
                {`${toA1(cell)} · ${columnOf(table, cell)}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span>{`Số đúng của ô ${toA1(at)}`}</span>
        <input
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={text}
          aria-describedby={`${id}-outcome`}
          onInput={(event) => onEntry({ at, text: event.currentTarget.value })}
          onKeyDown={(event) => (event.key === "Enter" ? onEnter() : undefined)}
        />
      </label>
      <p id={`${id}-outcome`} class="typed-outcome" aria-live="polite">
        {typedWords(typed, text)}
      </p>
    </div>
  );

  function choose(address: string): void {
    const cell = cells.find((candidate) => toA1(candidate) === address);
    if (cell !== undefined) onEntry({ at: cell, text });
  }
}

/** «(10) đã giải quyết quá hạn»: the column as the form names it. */
function columnOf(table: Table, cell: CellRef): string {
  const column = table.columns.find(({ at }) => at === cell.column);
  return column === undefined ? "" : `${column.number === null ? "" : `(${column.number}) `}${column.label}`;
}

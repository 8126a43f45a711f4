import { BLANK, figureOf, KNOWN, toA1, unitsOf, type CellRef, type CellValue, type Table } from "../../core";

/** A table with other counts in some of its cells; the table itself stays as it is. Cells outside its counts change nothing. */
export function withCounts(table: Table, edits: readonly { readonly at: CellRef; readonly next: number }[]): Table {
  const { width } = table.counts;
  const values = table.counts.values.slice();
  const states = table.counts.states.slice();
  const written = new Set<number>();
  let blanks = table.blanks.cells;
  for (const { at, next } of edits) {
    const index = indexOf(table, at);
    if (index === null) continue;
    if (states[index] === BLANK) blanks -= 1;
    values[index] = unitsOf(table.counts, next);
    states[index] = KNOWN;
    written.add(index);
  }
  return {
    ...table,
    counts: { ...table.counts, values, states },
    unreadable: table.unreadable.filter(({ row, column }) => !written.has(row * width + column)),
    blanks: { ...table.blanks, cells: blanks },
  };
}

/** What a count cell holds as the table read it: a text that is a count stands as that count. */
export function countAtCell(table: Table, at: CellRef): { readonly found: CellValue; readonly formula: boolean } {
  const index = indexOf(table, at);
  if (index === null) throw new RangeError(`No count at ${toA1(at)}`);
  const formula = table.formulas?.[index] === 1;
  const state = table.counts.states[index];
  if (state === KNOWN) return { found: figureOf(table.counts, table.counts.values[index] ?? 0), formula };
  if (state === BLANK) return { found: null, formula };
  const { width } = table.counts;
  return { found: table.unreadable.find(({ row, column }) => row * width + column === index)?.value ?? null, formula };
}

/** Index in the count matrix of a cell of the sheet; null outside the table's counts. */
function indexOf(table: Table, { row, column }: CellRef): number | null {
  const tableRow = table.rows.findIndex(({ at }) => at === row);
  const tableColumn = table.columns.findIndex(({ at }) => at === column);
  return tableRow < 0 || tableColumn < 0 ? null : tableRow * table.counts.width + tableColumn;
}

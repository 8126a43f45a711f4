import { errorValue, type CellValue, type Grid } from "../../../core";
import { GridBuilder } from "../grid-builder";
import { MAX_COLUMNS, MAX_ROWS } from "../../formulas/sheet-bounds";
import { FileFault } from "../../package/file-fault";

/** What stands between the cells of a text table. */
export type Separator = "\t" | ";" | "|" | ",";

/** In the order of preference when a text does not tell: a comma is also Vietnamese decimal mark and part of sentences. */
const SEPARATORS: readonly Separator[] = ["\t", ";", "|", ","];
const SNIFFED_ROWS = 200;
const SNIFFED_CHARACTERS = 200_000;
const QUOTE = '"';

/** The cells of a text table: strings as they are, errors as errors, `null` where nothing stands. */
export function readSeparated(text: string, separator: Separator, sheet: string): Grid {
  const grid = new GridBuilder(sheet, sheet);
  let row = 0;
  for (const record of records(text, separator)) {
    if (row === MAX_ROWS) throw new FileFault("file-too-large", { limit: MAX_ROWS, unit: "rows" });
    grid.startRow(row, false);
    for (const [column, cell] of record.entries())
      grid.put(column, cell === null || typeof cell !== "string" ? cell : (errorValue(cell) ?? cell));
    row += 1;
  }
  return grid.finish([]);
}

/** Excel's own hint, a first line `sep=;`, and the text after it. */
export function readSeparatorHint(text: string): { readonly separator: Separator; readonly rest: string } | null {
  const match = /^sep=([\t;|,])(?:\r\n|\n|\r|$)/i.exec(text);
  const separator = SEPARATORS.find((known) => known === match?.[1]);
  return match === null || separator === undefined ? null : { separator, rest: text.slice(match[0].length) };
}

/**
 * The separator that cuts the most rows into the same number of cells. Titles with commas and figures with decimal
 * commas cut unevenly, so they lose against the table's own separator. `null`: no separator cuts anything.
 */
export function sniffSeparator(text: string): Separator | null {
  let best: Separator | null = null;
  let bestScore = 0;
  const sample = text.slice(0, SNIFFED_CHARACTERS);
  for (const separator of SEPARATORS) {
    const score = evenness(sample, separator);
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}

/** Cells of the rows that have the commonest width of two or more; ties go to the wider. */
function evenness(text: string, separator: Separator): number {
  const rowsByWidth = new Map<number, number>();
  let rows = 0;
  for (const record of records(text, separator)) {
    if (rows === SNIFFED_ROWS) break;
    rows += 1;
    if (record.length > 1) rowsByWidth.set(record.length, (rowsByWidth.get(record.length) ?? 0) + 1);
  }
  return Math.max(0, ...[...rowsByWidth].map(([width, count]) => width * count));
}

/**
 * Rows of a text table (RFC 4180, with Excel's leniency): quoted cells may hold separators, line breaks and doubled
 * quotes; a quote inside a cell is a plain character, and so is one that is never closed.
 *
 * @param bounds takes where each cell of the row in hand begins and ends in the text, quotes included
 */
export function* records(
  text: string,
  separator: Separator,
  bounds?: number[],
): Generator<readonly CellValue[], undefined> {
  const lastQuote = text.lastIndexOf(QUOTE);
  const separatorCode = separator.charCodeAt(0);
  let record: CellValue[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    bounds?.push(at);
    if (text[at] === QUOTE && at < lastQuote) {
      const quoted = readQuoted(text, at);
      if (quoted !== null) [cell, at] = [quoted.cell, quoted.end];
    }
    const start = at;
    let code = text.charCodeAt(at);
    while (at < text.length && code !== separatorCode && code !== 10 && code !== 13) {
      at += 1;
      code = text.charCodeAt(at);
    }
    cell += text.slice(start, at);
    record.push(cell === "" ? null : cell);
    bounds?.push(at);
    if (at < text.length && code === separatorCode) {
      at += 1;
      if (at < text.length && record.length <= MAX_COLUMNS) continue;
      record.push(null);
      bounds?.push(at, at);
    } else at += text.startsWith("\r\n", at) ? 2 : 1;
    yield record;
    record = [];
  }
  return undefined;
}

function readQuoted(text: string, start: number): { readonly cell: string; readonly end: number } | null {
  let at = start + 1;
  for (;;) {
    const close = text.indexOf(QUOTE, at);
    if (close === -1) return null;
    if (text[close + 1] !== QUOTE)
      return {
        cell: text
          .slice(start + 1, close)
          .replaceAll('""', QUOTE)
          .replaceAll(/\r\n?/g, "\n"),
        end: close + 1,
      };
    at = close + 2;
  }
}

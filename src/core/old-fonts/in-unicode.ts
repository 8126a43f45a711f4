import type { OldFont } from "../../domain/lexicon/old-fonts";
import type { CellRef, CellValue } from "../model/cell";
import type { Grid, GridRow } from "../model/grid";
import { fontsFor, marked, readIn, oldSpellingOf, type Spelling } from "./old-spelling";

/** So many different words must prove an old font: one alone may be a foreign name. */
const PROOFS = 2;

interface Text {
  readonly at: CellRef;
  readonly text: string;
  readonly font: OldFont["id"] | "unicode" | null;
}

/**
 * The sheet with the words of old fonts (TCVN3, VNI) in Unicode, said in `oldFonts`; the very same grid where there are
 * none. Judged cell by cell, since a header may be typed anew over old names; a cell that could be read either way
 * follows the nearest ones of its column that cannot.
 */
export function inUnicode(grid: Grid): Grid {
  if (!holdsProof(grid)) return grid;
  const texts = textsOf(grid);
  const proofs = new Set(texts.flatMap(({ text, font }) => (isOld(font) ? marked(text) : [])));
  if (proofs.size < PROOFS) return grid;
  const decided = follow(texts);
  const changed = new Map<number, Map<number, string>>();
  for (const { at, text, font } of decided) {
    if (!isOld(font)) continue;
    const inRow = changed.get(at.row) ?? new Map<number, string>();
    changed.set(at.row, inRow.set(at.column, readIn(font, text)));
  }
  const [first] = decided.filter(({ font }) => isOld(font));
  if (first === undefined || !isOld(first.font)) return grid;
  const rows = grid.rows.map((row): GridRow => {
    const inRow = changed.get(row.row);
    if (inRow === undefined) return row;
    return { ...row, cells: row.cells.map((cell, column): CellValue => inRow.get(column) ?? cell) };
  });
  const cells = decided.filter(({ font }) => isOld(font)).length;
  return {
    ...grid,
    rows,
    oldFonts: { cells, first: first.at, font: first.font, before: first.text, after: readIn(first.font, first.text) },
  };
}

function isOld(font: Spelling | null): font is OldFont["id"] {
  return font === "tcvn3" || font === "vni";
}

/** Nearly every sheet ends here, in one pass that keeps nothing. */
function holdsProof({ rows }: Grid): boolean {
  return rows.some(({ cells }) => cells.some((cell) => typeof cell === "string" && isOld(oldSpellingOf(cell))));
}

/** Words that hold more than ASCII, and how each text shows itself to be written; null: it could be either. */
function textsOf({ rows }: Grid): readonly Text[] {
  const texts: Text[] = [];
  for (const { row, cells } of rows)
    cells.forEach((cell, column) => {
      if (typeof cell !== "string") return;
      const spelling = oldSpellingOf(cell);
      if (spelling !== "either") texts.push({ at: { row, column }, text: cell, font: spelling });
      else if (marked(cell).length > 0) texts.push({ at: { row, column }, text: cell, font: null });
    });
  return texts;
}

/** Open cells take the font of the nearest decided ones before and behind in their column, or else in their row. */
function follow(texts: readonly Text[]): readonly Text[] {
  const inColumns = neighbours(texts, "column");
  const inRows = neighbours(texts, "row");
  return texts.map((open, index) => {
    if (open.font !== null) return open;
    const around = inColumns[index]?.size ? inColumns[index] : inRows[index];
    const [font, ...others] = around ?? [];
    const fits = font !== undefined && others.length === 0 && isOld(font) && fontsFor(open.text).includes(font);
    return fits ? { ...open, font } : open;
  });
}

/** For each text the fonts of the nearest decided texts before and behind it in its row or column. */
function neighbours(texts: readonly Text[], line: "row" | "column"): readonly Set<NonNullable<Text["font"]>>[] {
  const around = texts.map(() => new Set<NonNullable<Text["font"]>>());
  const pass = (indices: Iterable<number>): void => {
    const last = new Map<number, NonNullable<Text["font"]>>();
    for (const index of indices) {
      const one = texts[index];
      if (one === undefined) continue;
      const before = last.get(one.at[line]);
      if (before !== undefined) around[index]?.add(before);
      if (one.font !== null) last.set(one.at[line], one.font);
    }
  };
  const forward = texts.map((_, index) => index);
  pass(forward);
  pass(forward.reverse());
  return around;
}

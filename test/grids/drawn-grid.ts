import type { CellValue, Grid } from "../../src/core";
import { makeGrid } from "./make-grid";

/**
 * A sheet drawn as text, one line a row from row 1 on, cells apart by «|»: «1 | Sở Y tế | 12 |». A cell of digits alone is a
 * number, with a point for decimals; in quotes it is a text as it stands («"12"»); an empty one is empty. Lines before the
 * first drawn row and after the last are none.
 */
export function drawnGrid(picture: string, merges: readonly string[] = []): Grid {
  const lines = picture.replace(/^\s*\n|\n\s*$/g, "").split("\n");
  return makeGrid(
    lines.map((line) => line.split("|").map(drawnCell)),
    merges,
  );
}

function drawnCell(drawn: string): CellValue {
  const text = drawn.trim();
  if (text === "") return null;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d+(?:\.\d+)?%$/.test(text)) return { is: "percent", value: Number.parseFloat(text) / 100 };
  return /^".*"$/.test(text) ? text.slice(1, -1) : text;
}

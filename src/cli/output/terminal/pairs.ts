import { widthOf, type Line } from "./terminal";

/** Two columns: names, and what each is. */
export function pairs(rows: readonly (readonly [string, string])[]): readonly Line[] {
  const width = Math.max(...rows.map(([left]) => widthOf(left)));
  return rows.map(([left, right]): Line => [`  ${left}${" ".repeat(width - widthOf(left))}   ${right}`]);
}

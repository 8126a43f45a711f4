import { styled, widthOf, type Line } from "./terminal";

export interface TextColumn {
  readonly title: string;
  readonly align: "left" | "right";
}

/** A small aligned table: a quiet row of titles, then the rows. Cells are plain texts. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly Line[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? ""))),
  );
  const lay = (row: readonly string[]): string =>
    columns.map(({ align }, index) => pad(row[index] ?? "", widths[index] ?? 0, align)).join("  ");
  return [
    [styled("quiet", `  ${lay(columns.map(({ title }) => title))}`)],
    ...rows.map((row): Line => [`  ${lay(row)}`]),
  ];
}

function pad(text: string, width: number, align: TextColumn["align"]): string {
  const room = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "left" ? text + room : room + text;
}

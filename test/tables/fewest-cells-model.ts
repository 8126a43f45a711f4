import type { ColumnId, Table } from "../../src/core";

/**
 * Error localisation as a mixed-integer programme in CPLEX LP format: the fewest cells (z) whose change (p up, n down)
 * satisfies every identity and every sum, counts staying whole and not negative (de Waal, Pannekoek & Scholtus 2011,
 * Handbook of Statistical Data Editing and Imputation, ch. 3, with big-M).
 */
export function fewestCellsModel(table: Table): string {
  const { width, values } = table.counts;
  const column = (id: ColumnId): number => table.columns.findIndex((one) => one.id === id);
  const equations = [
    ...table.rows.flatMap(({ kind }, row) =>
      kind === "heading"
        ? []
        : table.profile.identities.map(({ total, parts }) => ({
            total: row * width + column(total),
            parts: parts.map((id) => row * width + column(id)),
          })),
    ),
    ...table.sums.flatMap(({ total, parts }) =>
      table.columns.map((_, at) => ({ total: total * width + at, parts: parts.map((part) => part * width + at) })),
    ),
  ];
  const count = (cell: number): number => values[cell] ?? 0;
  const gaps = equations.map(({ total, parts }) => count(total) - parts.reduce((sum, part) => sum + count(part), 0));
  const most = Math.max(
    1,
    gaps.reduce((sum, gap) => sum + Math.abs(gap), 0),
  );
  const cells = [...new Set(equations.flatMap(({ total, parts }) => [total, ...parts]))];
  const term = (sign: string, cell: number): string =>
    sign === "+" ? `+ p${cell} - n${cell}` : `- p${cell} + n${cell}`;
  return [
    "Minimize",
    ` obj: ${cells.map((cell) => `z${cell}`).join(" + ")}`,
    "Subject To",
    ...equations.map(
      ({ total, parts }, index) =>
        ` e${index}: ${[term("+", total), ...parts.map((part) => term("-", part))].join(" ").replace(/^\+ /, "")} = ${-(gaps[index] ?? 0)}`,
    ),
    // Implied, and a help to the solver: what does not hold needs a change.
    ...equations.flatMap(({ total, parts }, index) =>
      gaps[index] === 0 ? [] : [` v${index}: ${[total, ...parts].map((cell) => `z${cell}`).join(" + ")} >= 1`],
    ),
    ...cells.map((cell) => ` m${cell}: p${cell} + n${cell} - ${most} z${cell} <= 0`),
    ...cells.map((cell) => ` s${cell}: p${cell} - n${cell} >= ${-count(cell)}`),
    "General",
    ` ${cells.map((cell) => `p${cell} n${cell}`).join(" ")}`,
    "Binary",
    ` ${cells.map((cell) => `z${cell}`).join(" ")}`,
    "End",
  ].join("\n");
}

import { mostRounding } from "../../model/count";
import { equationOfLink } from "../../model/running";
import type { Table } from "../../model/table";
import type { LinearTerms } from "./linear-system";

const NONE: LinearTerms = { cells: [], coefficients: [] };

/** The links of a table's running sums, numbered through all of them. */
export class TableLinks {
  readonly #table: Table;
  readonly #links: readonly LinearTerms[];
  readonly #shares = new Map<number, { link: number; coefficient: number }[]>();

  constructor(table: Table) {
    this.#table = table;
    this.#links = table.relations.flatMap((relation) =>
      relation.kind !== "running"
        ? []
        : relation.links.map((link) => {
            const { total, parts, less } = equationOfLink(table.counts.width, relation, link);
            return {
              cells: [total, ...parts, ...less],
              coefficients: [1, ...parts.map(() => -1), ...less.map(() => 1)],
            };
          }),
    );
    this.#links.forEach(({ cells, coefficients }, link) => {
      Array.from(cells).forEach((cell, index) => {
        const share = { link, coefficient: coefficients[index] ?? 0 };
        const known = this.#shares.get(cell);
        if (known === undefined) this.#shares.set(cell, [share]);
        else known.push(share);
      });
    });
  }

  get many(): number {
    return this.#links.length;
  }

  termsOf(link: number): LinearTerms {
    return this.#links[link] ?? NONE;
  }

  /** The links that a cell stands in. */
  sharesOf(cell: number): readonly { readonly link: number; readonly coefficient: number }[] {
    return this.#shares.get(cell) ?? [];
  }

  /** The link between these cells, the total first; -1 where there is none. */
  find(cells: readonly number[]): number {
    const key = cells.join();
    return this.#links.findIndex((terms) => Array.from(terms.cells).join() === key);
  }

  /** The links that do not hold, and what their total has too much. */
  open(values: Float64Array): readonly { readonly link: number; readonly gap: number }[] {
    const { counts } = this.#table;
    return this.#links.flatMap(({ cells, coefficients }, link) => {
      const terms = Array.from(cells);
      const gap = terms.reduce((sum, cell, index) => sum + (coefficients[index] ?? 0) * (values[cell] ?? 0), 0);
      const rounding = mostRounding(
        counts,
        terms.map((cell) => cell % counts.width),
      );
      return Math.abs(gap) > rounding ? [{ link, gap }] : [];
    });
  }
}

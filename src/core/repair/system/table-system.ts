import { BLANK, KNOWN, mostRounding, mostRoundingIn, UNREADABLE } from "../../model/count";
import { cellOf, isLeftOpen } from "../../model/equation";
import { lessOf, rowRelations } from "../../model/relation";
import type { Table } from "../../model/table";
import type { LinearSystem, Occurrence, LinearTerms } from "./linear-system";
import { TableLinks } from "./table-links";

/** A cell whose count is given from outside: (6) of this period is (11) of the previous one. */
export interface FixedCell {
  readonly cell: number;
  readonly count: number;
}

/** What an equation of a table says. */
export type EquationPlace =
  | { readonly is: "identity"; readonly row: number; readonly identity: number }
  | { readonly is: "sum"; readonly sum: number; readonly column: number }
  /** A link of a running sum, by its place among all of them. */
  | { readonly is: "link"; readonly link: number }
  | { readonly is: "fixed"; readonly cell: number };

interface PlacedIdentity {
  readonly total: number;
  readonly parts: readonly number[];
  readonly less: readonly number[];
}

/**
 * A table as one system: the sums over its columns in every row with counts, the sums of rows in every column, and cells
 * fixed from outside. Equations are numbered and made when asked for; only those that do not hold are listed, in one
 * pass over the counts.
 *
 * Cells that cannot be read are outside of the system until {@link settle} gives them a count; so are their equations.
 * Blanks are 0. Where sums are formulas that hold, their cells follow: an equation that speaks of one speaks of what it
 * adds up, and a change of a part moves it along.
 */
export class TableSystem implements LinearSystem {
  readonly table: Table;
  readonly violated = new Map<number, number>();
  readonly #identities: readonly PlacedIdentity[];
  readonly #identitiesOf: readonly (readonly { identity: number; coefficient: number }[])[];
  readonly #sumsOf: readonly (readonly { sum: number; coefficient: number }[])[];
  readonly links: TableLinks;
  readonly #fixed: readonly FixedCell[];
  readonly #fixedAt = new Map<number, number>();
  readonly #explained: ReadonlyMap<number, number>;
  readonly #values: Float64Array;
  readonly #unknown: ReadonlySet<number>;
  /** Equations that state nothing: a cell is unknown, or all are blank. */
  readonly #silent = new Set<number>();
  /** Per formula cell that follows its parts, the equation that it computes. */
  readonly #follows = new Map<number, number>();
  readonly #terms = new Map<number, LinearTerms>();

  /**
   * @param settled counts of cells that cannot be read, as far as they are known by now
   * @param explained by how much equations are open for a reason that is no cell's: see {@link RowDoubt}, {@link KnownGap}
   */
  constructor(
    table: Table,
    fixed: readonly FixedCell[] = [],
    settled: ReadonlyMap<number, number> = new Map(),
    explained: ReadonlyMap<number, number> = new Map(),
  ) {
    this.table = table;
    this.#explained = explained;
    const { width, values } = table.counts;
    this.#values = settled.size === 0 ? values : values.slice();
    for (const [cell, count] of settled) this.#values[cell] = count;
    this.#unknown = new Set(
      table.unreadable.map(({ row, column }) => row * width + column).filter((cell) => !settled.has(cell)),
    );
    this.#identities = rowRelations(table).map((relation) => ({ ...relation, less: lessOf(relation) }));
    this.#identitiesOf = table.columns.map((_, column) =>
      this.#identities.flatMap(({ total, parts, less }, identity) => {
        const coefficient =
          (total === column || less.includes(column) ? 1 : 0) - parts.filter((part) => part === column).length;
        return coefficient === 0 ? [] : [{ identity, coefficient }];
      }),
    );
    const sumsOf = table.rows.map((): { sum: number; coefficient: number }[] => []);
    table.sums.forEach(({ total, parts }, sum) => {
      sumsOf[total]?.push({ sum, coefficient: 1 });
      for (const part of parts) sumsOf[part]?.push({ sum, coefficient: -1 });
    });
    this.#sumsOf = sumsOf;
    this.links = new TableLinks(table);
    this.#fixed = fixed;
    fixed.forEach(({ cell }, index) => this.#fixedAt.set(cell, index));
    this.#silenceUnknown();
    this.#silenceApart();
    this.#findViolated();
    this.#findFollowers();
  }

  valueOf(cell: number): number {
    return this.#values[cell] ?? 0;
  }

  /** May be negative: a difference. */
  isSigned(cell: number): boolean {
    return this.table.columns[cell % this.table.counts.width]?.signed === true;
  }

  isUnknown(cell: number): boolean {
    return this.#unknown.has(cell);
  }

  /** What an equation states, in the table's words. */
  placeOf(equation: number): EquationPlace {
    const { width } = this.table.counts;
    const identities = this.#identities.length * this.table.rows.length;
    if (equation < identities)
      return {
        is: "identity",
        row: Math.floor(equation / this.#identities.length),
        identity: equation % this.#identities.length,
      };
    const rest = equation - identities;
    if (rest < this.table.sums.length * width)
      return { is: "sum", sum: Math.floor(rest / width), column: rest % width };
    const last = rest - this.table.sums.length * width;
    if (last < this.links.many) return { is: "link", link: last };
    return { is: "fixed", cell: this.#fixed[last - this.links.many]?.cell ?? 0 };
  }

  /** The cell that an equation states to be the sum of others; null where it fixes a cell from outside. */
  totalOf(equation: number): number | null {
    const place = this.placeOf(equation);
    const { width } = this.table.counts;
    if (place.is === "identity") return place.row * width + (this.#identities[place.identity]?.total ?? 0);
    return place.is === "sum" ? (this.table.sums[place.sum]?.total ?? 0) * width + place.column : null;
  }

  identityAt(row: number, identity: number): number {
    return row * this.#identities.length + identity;
  }

  sumAt(sum: number, column: number): number {
    return this.#identities.length * this.table.rows.length + sum * this.table.counts.width + column;
  }

  /** The equation that fixes a cell from outside. */
  fixedAt(cell: number): number | null {
    const index = this.#fixedAt.get(cell);
    return index === undefined ? null : this.#fixedEquation(index);
  }

  /** Place among the identities of the one between these columns, -1 where there is none. */
  findIdentity(total: number, parts: readonly number[], less: readonly number[] = []): number {
    const isSame = (one: readonly number[], other: readonly number[]): boolean =>
      one.length === other.length && one.every((part, index) => part === other[index]);
    return this.#identities.findIndex(
      (identity) => identity.total === total && isSame(identity.parts, parts) && isSame(identity.less, less),
    );
  }

  /** The equation of a link of a running sum, counted through all of them. */
  linkAt(link: number): number {
    return this.#identities.length * this.table.rows.length + this.table.sums.length * this.table.counts.width + link;
  }

  #fixedEquation(index: number): number {
    return this.linkAt(this.links.many) + index;
  }

  /** An equation as it is written, formulas not yet followed. */
  plainTermsOf(equation: number): LinearTerms {
    const { width } = this.table.counts;
    const place = this.placeOf(equation);
    if (place.is === "fixed") return { cells: [place.cell], coefficients: [1] };
    if (place.is === "link") return this.links.termsOf(place.link);
    if (place.is === "identity") {
      const identity = this.#identities[place.identity];
      const { total = 0, parts = [], less = [] } = identity ?? {};
      return {
        cells: [total, ...parts, ...less].map((column) => place.row * width + column),
        coefficients: [1, ...parts.map(() => -1), ...less.map(() => 1)],
      };
    }
    const sum = this.table.sums[place.sum];
    const parts = sum?.parts ?? [];
    const cells = new Int32Array(parts.length + 1);
    const coefficients = new Int8Array(parts.length + 1).fill(-1);
    cells[0] = (sum?.total ?? 0) * width + place.column;
    coefficients[0] = 1;
    for (let index = 0; index < parts.length; index += 1) cells[index + 1] = (parts[index] ?? 0) * width + place.column;
    return { cells, coefficients };
  }

  termsOf(equation: number): LinearTerms {
    const known = this.#terms.get(equation);
    if (known !== undefined) return known;
    const plain = this.plainTermsOf(equation);
    const terms = this.#follows.size === 0 ? plain : this.#followed(plain);
    this.#terms.set(equation, terms);
    return terms;
  }

  #followed(plain: LinearTerms): LinearTerms {
    const sum = new Map<number, number>();
    const add = (terms: LinearTerms, times: number, except: number): void => {
      for (let index = 0; index < terms.cells.length; index += 1) {
        const cell = terms.cells[index] ?? 0;
        if (cell === except) continue;
        const coefficient = times * (terms.coefficients[index] ?? 0);
        const computes = this.#follows.get(cell);
        if (computes === undefined) sum.set(cell, (sum.get(cell) ?? 0) + coefficient);
        else add(this.plainTermsOf(computes), -coefficient, cell);
      }
    };
    add(plain, 1, -1);
    const cells = [...sum].filter(([, coefficient]) => coefficient !== 0);
    return { cells: cells.map(([cell]) => cell), coefficients: cells.map(([, coefficient]) => coefficient) };
  }

  occurrencesOf(cell: number): readonly Occurrence[] {
    if (this.#follows.size === 0) return this.#plainSharesOf(cell);
    const sum = new Map<number, number>();
    const add = (moved: number, times: number): void => {
      for (const { equation, coefficient } of this.#plainSharesOf(moved)) {
        const total = this.totalOf(equation);
        // A formula moves with its part, and the equation that it computes holds on.
        if (this.#follows.get(moved) === equation) continue;
        if (total !== null && total !== moved && this.#follows.get(total) === equation)
          add(total, -times * coefficient);
        else sum.set(equation, (sum.get(equation) ?? 0) + times * coefficient);
      }
    };
    add(cell, 1);
    return [...sum].flatMap(([equation, coefficient]) => (coefficient === 0 ? [] : [{ equation, coefficient }]));
  }

  #plainSharesOf(cell: number): Occurrence[] {
    const { width } = this.table.counts;
    const row = Math.floor(cell / width);
    const column = cell % width;
    const shares: Occurrence[] = [];
    const add = (equation: number, coefficient: number): void => {
      if (this.#silent.size === 0 || !this.#silent.has(equation)) shares.push({ equation, coefficient });
    };
    if (this.table.rows[row]?.kind !== "heading")
      for (const { identity, coefficient } of this.#identitiesOf[column] ?? [])
        add(this.identityAt(row, identity), coefficient);
    for (const { sum, coefficient } of this.#sumsOf[row] ?? []) add(this.sumAt(sum, column), coefficient);
    for (const { link, coefficient } of this.links.sharesOf(cell)) add(this.linkAt(link), coefficient);
    const fixed = this.#fixedAt.get(cell);
    if (fixed !== undefined) add(this.#fixedEquation(fixed), 1);
    return shares;
  }

  /** A formula that its cell's other parts make true: the cell follows its parts. */
  followsFormula(cell: number): boolean {
    return this.#follows.has(cell);
  }

  #silenceUnknown(): void {
    const unknown = [...this.#unknown];
    for (const cell of unknown) for (const { equation } of this.#plainSharesOf(cell)) this.#silent.add(equation);
  }

  /** Totals that count on their own are no sums of rows. */
  #silenceApart(): void {
    this.table.columns.forEach(({ apart }, column) => {
      if (apart === true) this.table.sums.forEach((_, sum) => this.#silent.add(this.sumAt(sum, column)));
    });
  }

  #findViolated(): void {
    const { rows, counts } = this.table;
    const { width } = counts;
    const values = this.#values;
    const rounding = this.#identities.map(({ total, parts, less }) => mostRounding(counts, [total, ...parts, ...less]));
    for (let row = 0; row < rows.length; row += 1) {
      if (rows[row]?.kind === "heading") continue;
      const base = row * width;
      for (let identity = 0; identity < this.#identities.length; identity += 1) {
        const placed = this.#identities[identity];
        if (placed === undefined) continue;
        let gap = values[base + placed.total] ?? 0;
        const { parts, less } = placed;
        for (let part = 0; part < parts.length; part += 1) gap -= values[base + (parts[part] ?? 0)] ?? 0;
        for (let part = 0; part < less.length; part += 1) gap += values[base + (less[part] ?? 0)] ?? 0;
        if (Math.abs(gap) <= (rounding[identity] ?? 0)) continue;
        const equation = this.identityAt(row, identity);
        if (this.#explained.get(equation) !== gap) this.#record(equation, gap);
      }
    }
    this.table.sums.forEach(({ total, parts }, sum) => {
      const gaps = new Float64Array(width);
      for (let column = 0; column < width; column += 1) gaps[column] = values[total * width + column] ?? 0;
      for (let index = 0; index < parts.length; index += 1) {
        const base = (parts[index] ?? 0) * width;
        for (let column = 0; column < width; column += 1)
          gaps[column] = (gaps[column] ?? 0) - (values[base + column] ?? 0);
      }
      gaps.forEach((gap, column) => {
        const equation = this.sumAt(sum, column);
        const left = gap - (this.#explained.get(equation) ?? 0);
        if (Math.abs(left) > mostRoundingIn(counts, column, parts.length)) this.#record(equation, left);
      });
    });
    for (const { link, gap } of this.links.open(values)) this.#record(this.linkAt(link), gap);
    this.#fixed.forEach(({ cell, count }, index) => {
      const gap = this.valueOf(cell) - count;
      if (gap !== 0 && !this.#unknown.has(cell)) this.violated.set(this.#fixedEquation(index), gap);
    });
  }

  #record(equation: number, gap: number): void {
    if (this.#silent.has(equation)) return;
    if (this.#saysNothing(equation)) this.#silent.add(equation);
    else this.violated.set(equation, gap);
  }

  /** A blank total over parts that are all blank states nothing, nor does a column that nobody has added up. */
  #saysNothing(equation: number): boolean {
    const { cells } = this.plainTermsOf(equation);
    if (isLeftOpen(this.table, cells)) return true;
    const { states } = this.table.counts;
    for (let index = 0; index < cells.length; index += 1)
      if (states[cells[index] ?? 0] === KNOWN || states[cells[index] ?? 0] === UNREADABLE) return false;
    return true;
  }

  #findFollowers(): void {
    const { formulas, addedDown } = this.table;
    if (formulas === undefined) return;
    for (let cell = 0; cell < formulas.length; cell += 1) {
      if (formulas[cell] !== 1 || this.#unknown.has(cell) || this.table.counts.states[cell] === BLANK) continue;
      // Sums of rows before sums of columns: a total row is filled from above, and so are its identities.
      const computes = [...this.#plainSharesOf(cell)].reverse().find(
        ({ equation, coefficient }) =>
          coefficient === 1 &&
          this.totalOf(equation) === cell &&
          !this.violated.has(equation) &&
          // «=SUM(C2:C9)» that leaves a row out is not computed from its own row, though that closes.
          !(addedDown?.has(cell) === true && this.placeOf(equation).is === "identity"),
      );
      if (computes !== undefined) this.#follows.set(cell, computes.equation);
    }
  }

  /** The address of a cell in the sheet. */
  refOf(cell: number): ReturnType<typeof cellOf> {
    return cellOf(this.table, cell);
  }
}

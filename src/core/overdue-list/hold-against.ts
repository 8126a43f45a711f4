import { toA1, type CellRef } from "../model/cell";
import type { ListedFigure, OverdueListData, OverdueListProblem } from "../model/overdue-list";
import { cellAt, totalRow, unitRows, type Table } from "../model/table";
import type { CheckResult, Verdict } from "../model/verdict";
import { rowName, rowWords } from "../wording/row-words";
import { claimsOf, statedBy, type Claim } from "./claims";
import { countListed, type ListedCount, type Closing } from "./count-listed";
import { placingsOf, rowsByOffice, type Placing } from "./offices-of-list";
import type { ListedDossier, OverdueList } from "./read-overdue-list";

type Verdicts = CheckResult<OverdueListData>;

/**
 * Holds what a list counts against what a table states, office by office and as a whole. Of several ways to tell whose
 * dossiers they are, the one that blames least is meant.
 *
 * @param closing the days between which the table's figures were closed; null where its period is not known
 */
export function holdAgainst(list: OverdueList, table: Table, closing: Closing | null): Verdicts {
  const claims = claimsOf(table, list.saysApologies);
  if (claims.length === 0) return { holds: 0, verdicts: [atHeader(table, list, { because: "no-column" })] };
  const judged = placingsOf(list, table).map((placing) =>
    new Holding(list, table, claims, placing, closing).verdicts(),
  );
  const count = ({ verdicts }: Verdicts, outcome: string): number =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const [best, ...others] = judged;
  if (best === undefined) throw new Error("A list has at least one way to be placed");
  return others.reduce(
    (kept, other) =>
      count(other, "broken") < count(kept, "broken") ||
      (count(other, "broken") === count(kept, "broken") && count(other, "undecided") < count(kept, "undecided"))
        ? other
        : kept,
    best,
  );
}

function atHeader(table: Table, list: OverdueList, problem: OverdueListProblem, at?: number): Verdict<OverdueListData> {
  const note = problem.because === "doubtful-rows";
  return {
    outcome: note ? "broken" : "undecided",
    ...(note ? { severity: "note" as const } : {}),
    at: [{ row: table.headerRows.bottom, column: at ?? table.unitColumn }],
    data: { dossiers: list.dossiers.length, problem },
  };
}

/** Offices of a section that a list must name before it is taken to be about the whole section. */
const SECTION = 2;

/** One list held against one table, the dossiers placed in one way. */
class Holding {
  private holds = 0;
  private readonly found: Verdict<OverdueListData>[] = [];
  private readonly byRow = new Map<number, ListedDossier[]>();
  private readonly unplaced: readonly ListedDossier[];

  constructor(
    private readonly list: OverdueList,
    private readonly table: Table,
    private readonly claims: readonly Claim[],
    private readonly placing: Placing,
    private readonly closing: Closing | null,
  ) {
    list.dossiers.forEach((dossier, index) => {
      const row = placing.rows[index] ?? null;
      if (row !== null) this.byRow.set(row, [...(this.byRow.get(row) ?? []), dossier]);
    });
    this.unplaced = list.dossiers.filter((_, index) => (placing.rows[index] ?? null) === null);
  }

  verdicts(): Verdicts {
    if (this.byRow.size === 0) this.whole();
    else {
      const open = this.units();
      if (!open) this.total();
    }
    this.strangers();
    return { holds: this.holds, verdicts: this.found };
  }

  /** Each office; true where something is left to say of one, so that the total says nothing new. */
  private units(): boolean {
    const named = this.namedBySection();
    const beyond: { readonly row: number; readonly cells: readonly CellRef[] }[] = [];
    const before = this.found.length;
    for (const [first, rows] of rowsByOffice(this.table)) {
      const dossiers = this.byRow.get(first) ?? [];
      const section = this.table.rows[first]?.group ?? -1;
      if (dossiers.length === 0 && (named.get(section) ?? 0) < SECTION) {
        const overdue = this.figures(rows, [], this.unplaced).find(({ figure }) => (figure.stated ?? 0) > 0);
        if (overdue !== undefined) beyond.push({ row: first, cells: overdue.at });
        continue;
      }
      this.judge(
        rowWords(rowName(this.table, first)),
        this.figures(rows, dossiers, this.unplaced),
        dossiers.length > 0,
      );
    }
    const [one] = beyond;
    if (one !== undefined) {
      const name = this.table.rows[one.row]?.name ?? "";
      this.say(
        { because: "out-of-reach", units: beyond.length, first: name, listedUnits: this.byRow.size },
        beyond.flatMap(({ cells }) => cells),
      );
    }
    return this.found.length > before;
  }

  /** Of each section how many offices the list names. */
  private namedBySection(): ReadonlyMap<number, number> {
    const named = new Map<number, number>();
    for (const row of this.byRow.keys()) {
      const section = this.table.rows[row]?.group ?? -1;
      named.set(section, (named.get(section) ?? 0) + 1);
    }
    return named;
  }

  private total(): void {
    const total = totalRow(this.table);
    if (total === null) return;
    const placed = this.list.dossiers.filter((_, index) => (this.placing.rows[index] ?? null) !== null);
    this.judge(rowWords(rowName(this.table, total)), this.figures([total], placed, this.unplaced), true, true);
  }

  /** No office is known: all there is to compare is the whole; a table of one office is that office's. */
  private whole(): void {
    const units = unitRows(this.table);
    const total = totalRow(this.table);
    const rows = total === null ? units : [total];
    const figures = this.figures(rows, this.list.dossiers, []);
    if (figures.every(({ figure }) => figure.stated === figure.listed)) this.holds += figures.length;
    else if (units.length === 1 && this.placing.unknown.length === 0)
      this.judge(rowWords(rowName(this.table, rows[0] ?? 0)), figures, true);
    else {
      const differing = figures.filter(({ figure }) => figure.stated !== figure.listed);
      this.say(
        { because: "no-units", figures: differing.map(({ figure }) => figure) },
        differing.flatMap(({ at }) => at),
      );
    }
  }

  /** What of the list has no place in the table, and rows that need a look. */
  private strangers(): void {
    const column = this.claims[0]?.columns[0];
    const header = column === undefined ? undefined : this.table.columns[column]?.at;
    for (const unknown of this.placing.unknown)
      this.found.push(atHeader(this.table, this.list, { because: "unknown-unit", ...unknown }, header));
    if (this.placing.unnamed > 0 && this.byRow.size > 0)
      this.found.push(atHeader(this.table, this.list, { because: "no-unit", dossiers: this.placing.unnamed }, header));
    const repeated = this.list.dossiers.filter((dossier) => dossier.repeated).length;
    const inTime = this.list.dossiers.filter(({ late }) => late === "no").length;
    if (repeated + inTime > 0)
      this.found.push(atHeader(this.table, this.list, { because: "doubtful-rows", repeated, inTime }, header));
  }

  private figures(
    rows: readonly number[],
    dossiers: readonly ListedDossier[],
    perhaps: readonly ListedDossier[],
  ): readonly Compared[] {
    return this.claims.map((claim) => {
      const listed = countListed(claim.kind, dossiers, this.closing);
      const more = countListed(claim.kind, perhaps, this.closing);
      const { stated, at } = statedBy(this.table, rows, claim);
      return {
        listed,
        more: more.most,
        at,
        figure: {
          kind: claim.kind,
          listed: listed.plain,
          least: listed.least,
          most: listed.most + more.most,
          stated,
          cells: at.map(toA1),
        },
      };
    });
  }

  /**
   * @param isListed the list names the row; a blank cell of one that it does not name is nothing to ask about
   * @param isWhole what has no place in the table may be counted there all the same
   */
  private judge(row: string, figures: readonly Compared[], isListed: boolean, isWhole = false): void {
    const apart = figures.filter(
      ({ figure: { stated, least, most } }) => stated !== null && (stated < least || stated > most),
    );
    if (apart.length > 0) {
      this.found.push({
        outcome: "broken",
        at: cellsOf(apart),
        data: {
          dossiers: this.list.dossiers.length,
          problem: { because: "differs", row, figures: apart.map(({ figure }) => figure) },
        },
      });
      return;
    }
    const equal = ({ figure: { stated, listed }, more }: Compared): boolean =>
      stated === listed || (isWhole && stated === listed + more);
    const open = figures.filter((figure) => !equal(figure) && (isListed || figure.figure.stated !== null));
    this.holds += figures.filter(equal).length;
    if (open.length === 0) return;
    const unplaced = Math.max(...open.map(({ more }) => more));
    const unclear = Math.max(...open.map(({ listed }) => listed.most - listed.least));
    this.say({ because: "open", row, figures: open.map(({ figure }) => figure), unplaced, unclear }, cellsOf(open));
  }

  private say(problem: OverdueListProblem, cells: readonly CellRef[]): void {
    const [first = cellAt(this.table, 0, 0), ...rest] = cells;
    this.found.push({
      outcome: "undecided",
      at: [first, ...rest],
      data: { dossiers: this.list.dossiers.length, problem },
    });
  }
}

interface Compared {
  readonly figure: ListedFigure;
  readonly listed: ListedCount;
  /** Rows of no known office that may count too. */
  readonly more: number;
  readonly at: readonly [CellRef, ...CellRef[]];
}

function cellsOf(figures: readonly Compared[]): [CellRef, ...CellRef[]] {
  const [first, ...rest] = figures.flatMap(({ at }) => at);
  if (first === undefined) throw new Error("A figure stands in a cell");
  return [first, ...rest];
}

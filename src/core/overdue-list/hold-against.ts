import { toA1, type CellRef } from "../model/cell";
import type { ListedFigure, ListedKind, OverdueListData, OverdueListProblem } from "../model/overdue-list";
import { cellAt, totalRow, unitRows, type Table } from "../model/table";
import type { CheckResult, Verdict } from "../model/verdict";
import { rowName, rowWords } from "../wording/row-words";
import { claimsOf, statedBy, type Claim } from "./claims";
import { countListed, type ListedCount, type Closing } from "./count-listed";
import { placingsOf, rowsByOffice, type Placing } from "./offices-of-list";
import { areOfOneScope, type Pair } from "./one-scope";
import type { ListedDossier, OverdueList } from "./read-overdue-list";

/** What is known of the days of list and table. */
export interface Dates {
  /** Null where the table's period is not known. */
  readonly closing: Closing | null;
  /** Whether the list names the table's period, another one, or none. */
  readonly says: "same" | "another" | "nothing";
}

type Verdicts = CheckResult<OverdueListData>;

/**
 * Holds what a list counts against what a table states, office by office and as a whole. Of several ways to tell whose
 * dossiers they are, the one that blames least is meant.
 *
 * Only where enough of both agrees that they must be about the same dossiers, a difference is told as a fault: a list may
 * be of some offices, of a part of the period, of one kind, or of a later day, and the table right all the same.
 */
export function holdAgainst(list: OverdueList, table: Table, dates: Dates): Verdicts {
  const claims = claimsOf(table, list.saysApologies);
  if (claims.length === 0) return { holds: 0, verdicts: [atHeader(table, list, { because: "no-column" })] };
  const judged = placingsOf(list, table).map((placing) => new Holding(list, table, claims, placing, dates).verdicts());
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
    private readonly dates: Dates,
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
    const offices = [...rowsByOffice(this.table)].map(([first, rows]): Office => {
      const dossiers = this.byRow.get(first) ?? [];
      const isListed = dossiers.length > 0;
      return {
        first,
        isListed,
        isNamed: isListed || this.placing.headed.has(first),
        figures: this.figures(rows, dossiers, this.unplaced),
      };
    });
    const before = this.found.length;
    const uncovered = this.uncovered(offices);
    const isComplete = this.isComplete(offices);
    const isOneScope = this.isOneScope(offices, uncovered);
    const absent: { readonly first: number; readonly at: readonly CellRef[] }[] = [];
    for (const { first, isListed, isNamed, figures } of offices) {
      const overdue = figures.find(({ figure }) => (figure.stated ?? 0) > 0);
      if (!isNamed && !isComplete && overdue !== undefined) {
        absent.push({ first, at: overdue.at });
        continue;
      }
      const compared = figures.filter(
        ({ figure: { kind, listed, stated } }) => listed === stated || !uncovered.has(kind),
      );
      const isSure = isNamed ? isOneScope : isComplete;
      this.judge(rowWords(rowName(this.table, first)), compared, { isListed, isSure });
    }
    const [one] = absent;
    if (one !== undefined)
      this.say(
        {
          because: "out-of-reach",
          units: absent.length,
          first: this.table.rows[one.first]?.name ?? "",
          listedUnits: this.byRow.size,
        },
        absent.flatMap(({ at }) => at),
      );
    return this.found.length > before;
  }

  /** Kinds of which the list has no row at all, though the table counts some: it may be of the others only. */
  private uncovered(offices: readonly Office[]): ReadonlySet<ListedKind> {
    const uncovered = new Set<ListedKind>();
    const all = (kind: ListedKind): number => countListed(kind, this.list.dossiers, this.dates.closing).plain;
    for (const [missing, only, both] of OPPOSITES) {
      if (all(missing) > 0 || all(only) === 0 || all(only) < all(both)) continue;
      const stated = offices.flatMap(({ isNamed, figures }) =>
        isNamed ? figures.filter(({ figure }) => figure.kind === missing && (figure.stated ?? 0) > 0) : [],
      );
      if (stated.length === 0) continue;
      for (const kind of [missing, both, "overdue"] as const) uncovered.add(kind);
      const total = stated.reduce((sum, { figure }) => sum + (figure.stated ?? 0), 0);
      this.say({ because: "other-kind", only, missing, stated: total }, cellsOf(stated));
    }
    return uncovered;
  }

  private isOneScope(offices: readonly Office[], uncovered: ReadonlySet<ListedKind>): boolean {
    const { says, closing } = this.dates;
    if (says === "another" || this.list.dossiers.every(({ settled }) => settled === "unclear")) return false;
    if (says === "nothing" && closing === null) return false;
    const pairs: Pair[] = [];
    let absent = 0;
    for (const { isNamed, figures } of offices) {
      const known = figures.filter(({ figure }) => !uncovered.has(figure.kind) && figure.stated !== null);
      const widest = known.find(({ figure }) => figure.kind === "overdue") ?? known[0];
      if (widest === undefined) continue;
      const { listed } = widest.figure;
      const stated = widest.figure.stated ?? 0;
      if (isNamed) pairs.push({ listed, stated, agrees: known.every(isEqual) });
      else absent += stated;
    }
    return areOfOneScope(pairs, absent, {
      tellsToTheEnd: says === "same" || (closing !== null && this.lastDay() >= closing.end - LATEST_ENTRIES),
      period: closing !== null,
      samePeriod: says === "same",
    });
  }

  /** The last day of which the list tells anything. */
  private lastDay(): number {
    return this.list.dossiers.reduce((last, { returned }) => Math.max(last, returned ?? 0), 0);
  }

  /** The list names as many dossiers as the table counts in all, and each office that it names agrees: no other has any. */
  private isComplete(offices: readonly Office[]): boolean {
    const total = totalRow(this.table);
    if (total === null || this.unplaced.length > 0 || this.dates.says === "another") return false;
    const named = offices.filter(({ isNamed }) => isNamed);
    return (
      named.length > 1 &&
      this.figures([total], this.list.dossiers, []).every(isEqual) &&
      named.every(({ figures }) => figures.every(isEqual))
    );
  }

  private total(): void {
    const total = totalRow(this.table);
    if (total === null) return;
    const placed = this.list.dossiers.filter((_, index) => (this.placing.rows[index] ?? null) !== null);
    // A total that is not the sum of the rows may count offices that neither they nor the list name.
    const isSure = this.table.sums.some((sum) => sum.total === total);
    this.judge(rowWords(rowName(this.table, total)), this.figures([total], placed, this.unplaced), {
      isListed: true,
      isWhole: true,
      isSure,
    });
  }

  /** No office is known: all there is to compare is the whole, which a list of a part would not equal. */
  private whole(): void {
    const units = unitRows(this.table);
    const total = totalRow(this.table);
    const rows = total === null ? units : [total];
    const figures = this.figures(rows, this.list.dossiers, []);
    if (figures.every(({ figure }) => figure.stated === figure.listed)) this.holds += figures.length;
    else if (units.length === 1 && this.placing.unknown.length === 0)
      this.judge(rowWords(rowName(this.table, rows[0] ?? 0)), figures, { isListed: true, isSure: false });
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
      const listed = countListed(claim.kind, dossiers, this.dates.closing);
      const more = countListed(claim.kind, perhaps, this.dates.closing);
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

  private judge(row: string, figures: readonly Compared[], { isListed, isWhole = false, isSure }: Judging): void {
    const isApart = ({ figure: { stated, least, most } }: Compared): boolean =>
      stated !== null && (stated < least || stated > most);
    const apart = figures.filter(isApart);
    if (isSure && apart.length > 0) {
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
    const scope = apart.length === 0 ? "same" : this.dates.says === "another" ? "other-period" : "unsure";
    this.say(
      { because: "open", row, figures: open.map(({ figure }) => figure), unplaced, unclear, scope },
      cellsOf(open),
    );
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

/** A list drawn up this many days before the table was closed lacks what came since. */
const LATEST_ENTRIES = 7;

interface Judging {
  /** The list names the row; a blank cell of one that it does not name is nothing to ask about. */
  readonly isListed: boolean;
  /** What has no place in the table may be counted there all the same. */
  readonly isWhole?: boolean;
  /** List and table are of the same dossiers: only then one that differs is wrong. */
  readonly isSure: boolean;
}

interface Office {
  /** Its first row in the table. */
  readonly first: number;
  /** The list has dossiers of it. */
  readonly isListed: boolean;
  /** It has dossiers of it, or a heading for it. */
  readonly isNamed: boolean;
  readonly figures: readonly Compared[];
}

/** A kind, the one beside it, and what both are together. */
const OPPOSITES: readonly (readonly [ListedKind, ListedKind, ListedKind])[] = (
  [
    ["late", "pending", "overdue"],
    ["late-apologised", "late-not-apologised", "late"],
    ["pending-apologised", "pending-not-apologised", "pending"],
  ] as const
).flatMap(([one, other, both]) => [
  [one, other, both],
  [other, one, both],
]);

interface Compared {
  readonly figure: ListedFigure;
  readonly listed: ListedCount;
  /** Rows of no known office that may count too. */
  readonly more: number;
  readonly at: readonly [CellRef, ...CellRef[]];
}

function isEqual({ figure }: Compared): boolean {
  return figure.stated === figure.listed;
}

function cellsOf(figures: readonly Compared[]): [CellRef, ...CellRef[]] {
  const [first, ...rest] = figures.flatMap(({ at }) => at);
  if (first === undefined) throw new Error("A figure stands in a cell");
  return [first, ...rest];
}

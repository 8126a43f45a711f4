import { KNOWN, roundingOf, type CountMatrix } from "../model/count";
import type { Citation } from "../model/citation";
import type { Grid } from "../model/grid";
import {
  columnSums,
  type BalanceRelation,
  type OrderRelation,
  type Relation,
  type RelationEvidence,
  type RunningRelation,
  type SumRelation,
} from "../model/relation";
import type { Table, TableColumn } from "../model/table";
import { blankMeaning } from "../reading/rows/blank-meaning";
import type { HeaderBand } from "../reading/header/header-band";
import { keptColumns } from "./kept-columns";
import { withLeftBlank } from "./left-blank";
import { ratedColumns } from "./rates/rated-columns";
import type { BalanceCandidate, discoverBalances } from "./sums/balances";
import { crossing } from "./sums/crossed";
import { discoverSums, type Found, type Periods } from "./sums/discover";
import type { Candidate } from "./sums/header-sums";
import { printedRelations } from "./printed-relations";
import { rateRelations } from "./rates/rate-relations";
import type { Shares } from "./rates/searches";
import type { isSpoiltAmongFew } from "./sums/few-rows";
import { nearlyAll, sampleOf } from "./sums/sample";
import { alsoInTotals, settleSums } from "./sums/stated-sums";
import { trySum } from "./sums/try-sum";

/** An order that is broken in more than one row in so many is none. */
const FEW_BREAK = 8;

/** What is looked for where a table has columns of its own, and fetched with the first such table: see checks/load-books. */
export interface Discoveries extends Periods, Shares {
  /** What holds from row to row. */
  readonly findRunning: (table: Table, paths: readonly (readonly string[])[]) => readonly RunningRelation[];
  /** What a column holds at the end from what it held before, came in and went out. */
  readonly discoverBalances: typeof discoverBalances;
  readonly carriedColumns: (table: Table) => ReadonlySet<number>;
  readonly withListedRows: (table: Table) => Table;
  /** The rows as the names and figures of such a table tell them: totals of shares, periods, what is divided, lines of rates. */
  readonly readRows: (table: Table, grid: Grid) => Table;
  readonly isSpoiltAmongFew: typeof isSpoiltAmongFew;
  /** What its lines follow from, and rows of which it is not clear whether a total, or the row above, counts them. */
  readonly finish: (table: Table) => Table;
}

/**
 * The table with the relations that count for it. Printed ones beat the form's, those beat the header's, and none is
 * used against the figures; what the figures alone show comes last. Columns that no form names stay only where a
 * relation, or a total row that closes, says what they are.
 *
 * @param extra how many of the table's columns, its last ones, no form has named
 * @param said what the sheet says of them beside its header: see {@link sheetEvidence}
 * @param more what is looked for besides
 */
export function relate(
  whole: Table,
  band: HeaderBand,
  extra: number,
  said: readonly SumRelation[] = [],
  more?: Discoveries,
): Table {
  const table = extra > 0 ? withLeftBlank(whole) : whole;
  const paths = table.columns.map(({ at }) => band.paths[at] ?? []);
  const sample = sampleOf(table);
  const above = printedRelations(table, band);
  const printed = [...columnSums({ relations: above }), ...said];
  const stated = printed.length === 0 ? statedOnce(table.relations) : merged([...printed, ...columnSums(table)]);
  const { counts, setAside } = settleSums(table, sample, stated);
  const own = table.profile.readFromTable === true;
  const candidates = (
    extra > 0 || own || setAside.length > 0
      ? discoverSums(sample, table.columns, paths, counts, (sum) => crossing(table, sum), {
          periods: more,
          // A row in no sum of rows: of so few measures the totals are rows as well.
          isSpoiltAmongFew: (sum) => more?.isSpoiltAmongFew(table, sum, counts) === true,
        })
      : []
  ).filter((sum) => sum.evidence !== "data" || !isDisowned(table, sum));
  const kept = [...counts, ...candidates.filter(({ trial }) => trial.holds === trial.rows)];
  const isSpoilt = (sum: Found): boolean => more?.isSpoiltAmongFew(table, sum, kept) === true;
  const found = candidates.filter((sum) => !isUnproven(table, sum, isSpoilt));
  const open = candidates.filter((sum) => isOpen(table, sum, isSpoilt));
  const sums = [...counts.map((sum) => named(table, sum)), ...found.map((sum) => relationOf(table, sum))];
  const { kept: balanced, denied } = statedBalances(table, above);
  const seen = extra > 0 || own ? (more?.discoverBalances(table, sample, paths, [...sums, ...balanced]) ?? []) : [];
  const told = (isOpen: boolean): BalanceRelation[] =>
    seen.flatMap((balance) => ((balance.isOpen === true) === isOpen ? [balanceOf(table, balance)] : []));
  const balances = [...balanced, ...told(false)];
  const orders = table.relations.flatMap((relation) => (relation.kind === "order" ? triedOrder(table, relation) : []));
  const related: Table = {
    ...whole,
    relations: [...sums, ...balances, ...(more?.findRunning(table, paths) ?? []), ...orders],
    setAside: [
      ...setAside,
      ...denied.map((relation) => ({ relation, because: "contradicted" as const, parts: [] })),
      ...[...open.map((sum) => relationOf(table, sum)), ...told(true)].map((relation) => ({
        relation,
        because: "few-rows" as const,
        parts: [],
      })),
    ],
  };
  const finished = keptColumns(
    related,
    extra,
    paths,
    ratedColumns(related, extra, band.paths, more),
    more?.carriedColumns(related),
  );
  const rates = rateRelations(finished, band.paths, more);
  const relations = [...finished.relations, ...rates];
  const blanks = blankMeaning(relations, finished.rows, finished.sums, finished.counts);
  const all = { ...finished, relations, blanks };
  return more?.finish(all) ?? all;
}

/**
 * A sum found in the figures that fails in a unit's row and, by another amount, in a total row: one slip does not do that,
 * but a part that is missing from it and hardly ever filled does.
 */
function isDisowned({ counts, rows }: Table, { total, parts }: Found): boolean {
  const rounding = roundingOf(counts, [total, ...parts]);
  const inUnits = new Set<number>();
  const inTotals = new Set<number>();
  rows.forEach(({ kind }, row) => {
    if (kind === "heading" || kind === "aside") return;
    const at = row * counts.width;
    const gap = parts.reduce((left, part) => left - (counts.values[at + part] ?? 0), counts.values[at + total] ?? 0);
    if (Math.abs(gap) > rounding) (kind === "unit" ? inUnits : inTotals).add(gap);
  });
  return inUnits.size > 0 && inTotals.size > 0 && ![...inTotals].some((gap) => inUnits.has(gap));
}

/** Units that prove a sum: on fewer of them one of several that the header may mean closes by chance. */
const PROVING = 5;

/** A sum seen on a few units that their total row denies: a slip in one of the rows or chance, and nothing tells which. */
function isUnproven(table: Table, sum: Found, isSpoilt: (sum: Found) => boolean): boolean {
  if (alsoInTotals(table, sum) !== null || isHiddenByRounding(table, sum)) return true;
  if (sum.trial.rows >= PROVING || sum.isOfPeriods === true) return false;
  const { rows, holds } = trySum(table.counts, sum.total, sum.parts);
  return holds < rows && crossing(table, sum) === null && !(sum.evidence === "header" && isSpoilt(sum));
}

/**
 * Of figures rounded each by itself a small part may be missing from a sum and no unit shows it; their totals do. A total
 * that is typed wrongly breaks its column too.
 */
function isHiddenByRounding(table: Table, sum: Found): boolean {
  const { counts, rows } = table;
  if (counts.scale?.rounds !== true) return false;
  const terms = [sum.total, ...sum.parts];
  const rounding = roundingOf(counts, terms);
  const failing = rows.filter(({ kind }, row) => {
    const [total = 0, ...parts] = terms.map((column) => counts.values[row * counts.width + column] ?? 0);
    return kind !== "heading" && Math.abs(parts.reduce((left, part) => left - part, total)) > rounding;
  });
  const isOfTotals = failing.length > 0 && failing.every(({ kind }) => kind === "total" || kind === "subtotal");
  return isOfTotals && crossing(table, sum) === null;
}

/** A sum that the header states and that all of a few rows but one keep, without a total row: undecided, not passed over. */
function isOpen(table: Table, sum: Found, isSpoilt: (sum: Found) => boolean): boolean {
  return sum.evidence === "header" && table.sums.length === 0 && isUnproven(table, sum, isSpoilt);
}

/** One sum said twice has the evidence of both. */
function merged(sums: readonly SumRelation[]): readonly SumRelation[] {
  const byTerms = new Map<string, SumRelation>();
  for (const sum of sums) {
    const key = `${sum.total}=${[...sum.parts].sort((a, b) => a - b).join("+")}`;
    const before = byTerms.get(key);
    const [first, ...rest] = before?.evidence ?? sum.evidence;
    const evidence: [RelationEvidence, ...RelationEvidence[]] = [first, ...rest];
    if (before !== undefined) evidence.push(...sum.evidence.filter((each) => !evidence.includes(each)));
    byTerms.set(key, { ...sum, evidence });
  }
  return [...byTerms.values()];
}

const once = new WeakMap<readonly Relation[], readonly SumRelation[]>();

/** The sums of a form, each once; remembered with the form's relations, which tables under one header share. */
function statedOnce(relations: readonly Relation[]): readonly SumRelation[] {
  const known = once.get(relations);
  if (known !== undefined) return known;
  const sums = merged(columnSums({ relations }));
  once.set(relations, sums);
  return sums;
}

/** A sum that took a stated one's place is founded on the figures. */
function named(table: Table, sum: SumRelation): SumRelation {
  return sum.evidence[0] === "data" ? { ...sum, source: citation("số liệu của bảng", table.columns, sum) } : sum;
}

function relationOf(table: Table, { total, parts, evidence }: Found): SumRelation {
  return {
    kind: "sum",
    total,
    parts,
    evidence: [evidence],
    ...trySum(table.counts, total, parts),
    source: citation(evidence === "header" ? "tiêu đề của bảng" : "số liệu của bảng", table.columns, { total, parts }),
  };
}

/** Balances that the sheet prints, and those of its form: kept, or denied by the figures of many units. */
function statedBalances(
  table: Table,
  printed: readonly Relation[],
): { readonly kept: readonly BalanceRelation[]; readonly denied: readonly BalanceRelation[] } {
  const seen = new Set<string>();
  const kept: BalanceRelation[] = [];
  const denied: BalanceRelation[] = [];
  for (const relation of [...printed, ...table.relations]) {
    if (relation.kind !== "balance") continue;
    const { total, parts, less } = relation;
    const key = [total, ...parts, "−", ...less].join();
    if (seen.has(key)) continue;
    seen.add(key);
    // A total row repeats what its units say.
    const list = nearlyAll(trySum(unitCounts(table), total, parts, less)) ? kept : denied;
    list.push({ ...relation, ...trySum(table.counts, total, parts, less) });
  }
  return { kept, denied };
}

function unitCounts({ counts, rows }: Table): CountMatrix {
  const { width } = counts;
  const units = rows.flatMap(({ kind }, row) => (kind === "unit" ? [row] : []));
  const values = new Float64Array(units.length * width);
  const states = new Uint8Array(units.length * width);
  units.forEach((row, at) => {
    values.set(counts.values.subarray(row * width, (row + 1) * width), at * width);
    states.set(counts.states.subarray(row * width, (row + 1) * width), at * width);
  });
  return { ...counts, values, states };
}

function balanceOf(table: Table, { total, parts, less }: BalanceCandidate): BalanceRelation {
  return {
    kind: "balance",
    total,
    parts,
    less,
    evidence: ["data"],
    ...trySum(table.counts, total, parts, less),
    source: citation("số liệu của bảng", table.columns, { total, parts, less }),
  };
}

function citation(
  document: string,
  columns: readonly TableColumn[],
  { total, parts, less = [] }: Candidate & { readonly less?: readonly number[] },
): Citation {
  const words = (column: number): string => {
    const { number = null, label = "" } = columns[column] ?? {};
    return number === null ? `«${label}»` : `(${number})`;
  };
  const taken = less.map((column) => ` − ${words(column)}`).join("");
  return { document, clause: `${words(total)} = ${parts.map(words).join(" + ")}${taken}` };
}

/** Parts that may not exceed their total: left out where the figures say otherwise in more than a few rows. */
function triedOrder({ counts, rows }: Table, relation: OrderRelation): Relation[] {
  const rounding = roundingOf(counts, [relation.total, ...relation.parts]);
  let tried = 0;
  let holds = 0;
  for (let row = 0, base = 0; row < rows.length; row += 1, base += counts.width) {
    if (rows[row]?.kind === "heading" || counts.states[base + relation.total] !== KNOWN) continue;
    tried += 1;
    const sum = relation.parts.reduce((all, part) => all + (counts.values[base + part] ?? 0), 0);
    if (sum <= (counts.values[base + relation.total] ?? 0) + rounding) holds += 1;
  }
  const fails = tried - holds;
  return fails > Math.max(1, Math.floor(tried / FEW_BREAK)) && tried > 2 ? [] : [{ ...relation, rows: tried, holds }];
}

import { CLOSING, OPENING } from "../../../domain/lexicon/stock-words";
import type { Table, TableColumn } from "../../model/table";
import { bitsOf, grainOf } from "../chance";
import { crossing } from "./crossed";
import { isSpoiltAmongFew } from "./few-rows";
import type { Candidate } from "./header-sums";
import { Independence } from "./independent";
import type { Sample } from "./sample";
import { keysOf, passes } from "./search-sums";

/** total = parts − less. */
export interface BalanceCandidate extends Candidate {
  readonly less: readonly number[];
  /** It fails in one row, and no sum of rows can tell whether that is a fault. */
  readonly isOpen?: true;
}

/** One table in 2^17 may show a balance that is none: see discover.ts. */
const MARGIN_BITS = 17;
/** Neighbours in a balance: «Đầu kỳ | Nhập | Xuất | Cuối kỳ»; groups count as one. */
const MOST_NODES = 6;
/**
 * Runs of so many neighbours that begin at one column, with any signs: 2 + 4 + 8 + 16 + 32, in two orders of columns, with
 * groups as one and without, and without columns of another kind.
 */
const RUNS = 512;

/**
 * Balances that the figures keep and that are no sum: «Đầu kỳ + Nhập = Xuất + Cuối kỳ». Neighbouring columns, a group's
 * as one or each by itself, with any signs.
 *
 * Chance: of n columns at most 512·n runs with signs are tried. A row closes by chance about once in T + 1 times, T being
 * its third largest figure (two may be nearly equal without being related), halved for safety; a row in which a figure of
 * one side equals one of the other says nothing. So many bits are asked for beyond the number of balances tried that
 * fewer than one table in 2^17 shows one by chance. A balance that fails in a row is believed only where the sums of rows
 * tell the same fault, or its rows follow each other and each opens with what the one before left: a dossier that stands in
 * no column leaves its gap in the total row too. Where there are no sums of rows many rows must keep it, or, where it is
 * named, one slip of the pen explain the gap; otherwise it is left open, with as many bits more as there are rows that may be the one. One that its header names, «Tồn đầu
 * kỳ … Tồn cuối kỳ», is not one of many that were tried: the margin alone is asked for, and less where these and all
 * columns between them take part.
 *
 * @param known sums and balances that count already; what follows from them is not said again
 */
export function discoverBalances(
  table: Table,
  sample: Sample,
  paths: readonly (readonly string[])[],
  known: readonly (Candidate & { readonly less?: readonly number[] })[],
): readonly BalanceCandidate[] {
  const { columns } = table;
  const order = columns.map((_, index) => index).sort((a, b) => (columns[a]?.at ?? 0) - (columns[b]?.at ?? 0));
  const filled = order.filter((column) => sample.columns[column]?.some((value) => value !== 0) === true);
  const nested = new Set(known.flatMap(({ parts, less }) => (less === undefined ? parts : [])));
  const independence = new Independence(columns.length);
  for (const { total, parts, less } of known) independence.take(total, parts, less);
  const candidates = new Map<string, BalanceCandidate>();
  for (const rows of passes(sample)) {
    const keys = keysOf(sample, rows);
    for (const among of [filled.filter((column) => !nested.has(column)), filled, ...ofCounts(filled, columns)])
      for (const nodes of [nodesOf(among, paths), among.map((column) => [column])])
        inRuns(nodes, keys, columns, candidates);
  }
  const accounts = new Set<string>();
  for (const rows of passes(sample))
    for (const among of [filled.filter((column) => !nested.has(column)), filled])
      betweenNames(among, paths, keysOf(sample, rows), (account) => {
        accounts.add(keyOf(account));
        candidates.set(keyOf(account), account);
      });
  const tried = Math.log2(RUNS * columns.length);
  return [...candidates.values()]
    .map((candidate) => ({ candidate, ...tryBalance(sample, candidate) }))
    .flatMap(({ candidate, fails, bits }) => {
      const isAccount = accounts.has(keyOf(candidate));
      const needed = isAccount
        ? NAMED_BITS + sizeOf(candidate) - 1
        : MARGIN_BITS + (isNamed(candidate, paths) ? 0 : tried);
      if (bits < needed || fails > 1) return [];
      const isSpoilt = (): boolean =>
        crossing(table, candidate) !== null ||
        (isNamed(candidate, paths) && isCarriedOn(table, candidate)) ||
        (isAccount && isSpoiltAmongFew(table, candidate, known)) ||
        (table.sums.length === 0 && sample.rows > AMPLE && isSure(bits - needed, sample));
      if (fails === 0 || isSpoilt()) return [{ candidate, fails }];
      const isOpen = table.sums.length === 0 && isSure(bits - needed, sample);
      return isOpen ? [{ candidate: { ...candidate, isOpen }, fails }] : [];
    })
    .sort((one, other) => one.fails - other.fails || sizeOf(one.candidate) - sizeOf(other.candidate))
    .flatMap(({ candidate }) =>
      independence.take(candidate.total, candidate.parts, candidate.less) ? [candidate] : [],
    );
}

/** More rows than these show a balance by themselves, but for one that fails. */
const AMPLE = 8;

/** Bits to spare for each row that may be the one that fails. */
function isSure(spare: number, { rows }: Sample): boolean {
  return spare >= Math.log2(rows);
}

/** «Đầu kỳ … Cuối kỳ» with all columns between them: its header says as much as it says of a sum. */
const NAMED_BITS = 6;
/** Columns between them that may come in or go out: each doubles the balances. */
const MOST_BETWEEN = 8;

/** What «Đầu kỳ» and «Cuối kỳ» and all columns between them balance to, each of these coming in or going out. */
function betweenNames(
  among: readonly number[],
  paths: readonly (readonly string[])[],
  keys: readonly number[],
  found: (account: BalanceCandidate) => void,
): void {
  const leafOf = (column: number): string => paths[column]?.at(-1) ?? "";
  const opening = among.findIndex((column) => OPENING.test(leafOf(column)));
  const closing = among.findIndex((column, place) => place > opening && CLOSING.test(leafOf(column)));
  const between = among.slice(opening + 1, closing);
  if (opening < 0 || closing < 0 || between.length < 2 || between.length > MOST_BETWEEN) return;
  const keyAt = (place: number): number => keys[among[place] ?? 0] ?? 0;
  for (let signs = 1; signs < 2 ** between.length - 1; signs += 1) {
    const isOut = (_: number, place: number): boolean => (signs & (1 << place)) !== 0;
    const moved = between.reduce(
      (sum, column, place) => sum + (isOut(column, place) ? -1 : 1) * (keys[column] ?? 0),
      0,
    );
    if (keyAt(opening) + moved !== keyAt(closing)) continue;
    const less = between.filter(isOut);
    const parts = [among[opening] ?? 0, ...between.filter((column, place) => !isOut(column, place))];
    found({ total: among[closing] ?? 0, parts, less });
  }
}

/** Links between rows that show an account: fewer close by chance, or where nothing ever happens. */
const FEWEST_LINKS = 3;

/** Whether most rows open with what the row before them left: «Tồn đầu ngày» is the day before's «Tồn cuối ngày». */
function isCarriedOn({ counts, rows }: Pick<Table, "counts" | "rows">, { total, parts }: BalanceCandidate): boolean {
  const own = rows.flatMap(({ kind }, row) => (kind === "unit" ? [row] : []));
  const grain = grainOf(counts, [total, ...parts]);
  const at = (row: number, column: number): number => counts.values[row * counts.width + column] ?? 0;
  return parts.some((part) => {
    let [holds, fails, bits] = [0, 0, 0];
    own.slice(1).forEach((row, before) => {
      const left = at(own[before] ?? 0, total);
      if (at(row, part) !== left) fails += 1;
      else if (left !== 0) {
        holds += 1;
        bits += bitsOf(left, grain);
      }
    });
    return holds >= FEWEST_LINKS && holds > fails && bits >= MARGIN_BITS;
  });
}

/** Opening and closing by their own words. */
function isNamed({ total, parts }: BalanceCandidate, paths: readonly (readonly string[])[]): boolean {
  const leafOf = (column: number): string => paths[column]?.at(-1) ?? "";
  return CLOSING.test(leafOf(total)) && parts.some((part) => OPENING.test(leafOf(part)));
}

/** Counts without the money and the areas between them; nothing where all are of one kind. */
function ofCounts(among: readonly number[], columns: readonly TableColumn[]): readonly (readonly number[])[] {
  const counts = among.filter((column) => columns[column]?.decimal !== true);
  return counts.length === 0 || counts.length === among.length ? [] : [counts];
}

const sizeOf = ({ parts, less }: BalanceCandidate): number => parts.length + less.length;

/** Columns side by side under one title are one node, which has one sign. */
function nodesOf(order: readonly number[], paths: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const nodes: number[][] = [];
  let before = "";
  for (const column of order) {
    const [title = "", ...below] = paths[column] ?? [];
    if (below.length > 0 && title === before) nodes[nodes.length - 1]?.push(column);
    else nodes.push([column]);
    before = below.length > 0 ? title : "";
  }
  return nodes;
}

function inRuns(
  nodes: readonly (readonly number[])[],
  keys: readonly number[],
  columns: readonly TableColumn[],
  found: Map<string, BalanceCandidate>,
): void {
  const sums = nodes.map((node) => node.reduce((sum, column) => sum + (keys[column] ?? 0), 0));
  const isTaken = (signs: number, place: number): boolean => ((signs << 1) & (1 << place)) !== 0;
  for (let from = 0; from < nodes.length; from += 1)
    for (let many = 2; many <= MOST_NODES && from + many <= nodes.length; many += 1)
      for (let signs = 1; signs < 2 ** (many - 1); signs += 1) {
        let left = 0;
        for (let place = 0; place < many; place += 1)
          left += (isTaken(signs, place) ? -1 : 1) * (sums[from + place] ?? 0);
        if (left !== 0) continue;
        const own = nodes.slice(from, from + many);
        const sides = [false, true].map((side) => own.filter((_, place) => isTaken(signs, place) === side).flat());
        add(sides, columns, found);
      }
}

/** The rightmost column is said to be what the others make it. */
function add(
  sides: readonly (readonly number[])[],
  columns: readonly TableColumn[],
  found: Map<string, BalanceCandidate>,
): void {
  if (sides.some(({ length }) => length < 2)) return;
  const at = (column: number): number => columns[column]?.at ?? 0;
  const total = sides.flat().reduce((last, column) => (at(column) > at(last) ? column : last));
  const parts = sides.find((side) => !side.includes(total)) ?? [];
  const less = sides.flatMap((side) => (side === parts ? [] : side.filter((column) => column !== total)));
  found.set(keyOf({ total, parts, less }), { total, parts, less });
}

function keyOf({ total, parts, less }: BalanceCandidate): string {
  return [total, parts, less].join(";");
}

/** In how many rows a balance fails, and how unlikely it is that it holds in the others; no bits where a column is idle. */
function tryBalance(
  { rows, columns, ...scaled }: Sample,
  { total, parts, less }: BalanceCandidate,
): { readonly fails: number; readonly bits: number } {
  const own = [total, ...less];
  const grain = grainOf(scaled, [...own, ...parts]);
  const idle = new Set([...own, ...parts]);
  let fails = 0;
  let bits = 0;
  for (let row = 0; row < rows; row += 1) {
    const [left = [], right = []] = [own, parts].map((side) => side.map((column) => columns[column]?.[row] ?? 0));
    const sumOf = (side: readonly number[]): number => side.reduce((sum, value) => sum + value, 0);
    if (sumOf(left) !== sumOf(right)) {
      fails += 1;
      continue;
    }
    if (left.some((value) => value !== 0 && right.includes(value))) continue;
    for (const column of idle) if (columns[column]?.[row] !== 0) idle.delete(column);
    const [, , third = 0] = [...left, ...right].map(Math.abs).sort((one, other) => other - one);
    bits += bitsOf(third, grain);
  }
  return { fails, bits: idle.size > 0 ? 0 : bits };
}

import { CLOSING, RUNNING } from "../../../domain/lexicon/stock-words";
import { BLANK, KNOWN, roundingOf, UNREADABLE } from "../../model/count";
import type { RunningLink, RunningRelation } from "../../model/relation";
import { equationOfLink } from "../../model/running";
import type { Table } from "../../model/table";
import { isPenSlip } from "../../numerals/pen-slip";
import { bitsOf, grainOf } from "../chance";

/** One table in 2^17 may show an account that is none: see sums/discover. */
const MARGIN_BITS = 17;
/** Links that hold before an account is believed. */
const FEWEST = 3;
/** Columns beyond which only neighbours are tried together. */
const WIDE = 12;
/** Columns apart that are neighbours. */
const NEAR = 5;
/** A figure of this size is hardly the sum of those above it by accident. */
const TELLING = 100;
/** One link in so many, or one, may be broken by a fault. */
const FEW_BREAK = 8;

/** Rows beyond which an account is tried on some of them first. */
const MANY = 64;
/** Rows of that sample, and how many of it can be compared at least. */
const SAMPLE = 32;
const LEAST_SAMPLE = 16;
/** An account holds in three links of four at least; in the sample fewer are enough. */
const IN_SAMPLE = 4;

type Account = Pick<RunningRelation, "total" | "before" | "parts" | "less">;

interface Tried extends Account {
  readonly links: readonly RunningLink[];
  readonly holds: number;
  readonly faults: number;
  readonly bits: number;
  /** Columns in which nothing moves where the account holds. */
  readonly isIdle: boolean;
}

/**
 * What holds from row to row: a column that is its own figure above plus and minus others of its row, or one that opens
 * each row with what another column left in the row above.
 *
 * Chance: a link whose figure moves by d holds by chance about once in d + 1 times, halved for safety. So many bits are
 * asked for beyond the number of accounts tried that fewer than one table in 2^17 shows one by chance; where the column
 * is named as one («Tồn», «Lũy kế»), the margin alone. A link may fail only where the others tell the fault from chance as well, one
 * in eight; one across a heading or a total is dropped where it fails, for there another account may begin, as does a row
 * without parts behind them, or one that holds no more than its own parts and is carried on.
 *
 * @param paths bare words of the header above each column
 */
export function findRunning(table: Table, paths: readonly (readonly string[])[]): readonly RunningRelation[] {
  const { columns } = table;
  const filled = columns.flatMap((_, column) => (isFilled(table, column) ? [column] : []));
  const above = figuresAbove(table);
  const openings = filled.flatMap((total) =>
    best(
      table,
      filled.flatMap((before) => (before === total ? [] : [{ total, before, parts: [], less: [] }])),
      filled,
      paths,
      above,
    ),
  );
  const taken = new Set(openings.flatMap(({ total, before }) => [total, before]));
  const running = filled.flatMap((total) =>
    taken.has(total) ? [] : best(table, accountsOf(total, filled), filled, paths, above),
  );
  return [...openings, ...running].map((account) => relationOf(table, account));
}

/** The account of one column that fails least, is likeliest and shortest; none where chance explains all. */
function best(
  table: Table,
  accounts: readonly Account[],
  filled: readonly number[],
  paths: readonly (readonly string[])[],
  above: FiguresAbove,
): readonly Tried[] {
  const among = Math.log2(Math.max(2, accounts.length) * filled.length);
  const believed = accounts.flatMap((account) => {
    const tried = tryAccount(table, account, filled, above);
    if (tried === null || tried.isIdle || tried.holds < FEWEST) return [];
    const named = isNamed(paths[account.total] ?? []) || isNamed(paths[account.before] ?? []);
    const needed = MARGIN_BITS + (named ? 0 : among) + tried.faults * Math.log2(tried.links.length);
    return tried.bits >= needed ? [tried] : [];
  });
  const size = ({ parts, less }: Account): number => parts.length + less.length;
  return believed.sort((one, other) => one.faults - other.faults || size(one) - size(other)).slice(0, 1);
}

function isNamed(path: readonly string[]): boolean {
  const leaf = path[path.length - 1] ?? "";
  return CLOSING.test(leaf) || RUNNING.test(leaf);
}

function isFilled({ counts }: Table, column: number): boolean {
  let filled = 0;
  for (let cell = column; cell < counts.values.length; cell += counts.width) if (counts.values[cell] !== 0) filled += 1;
  return filled > 1;
}

/** Up to three other columns, each added or taken, one at least added. */
function accountsOf(total: number, filled: readonly number[]): readonly Account[] {
  const others = filled.filter(
    (column) => column !== total && (filled.length <= WIDE || Math.abs(column - total) <= NEAR),
  );
  const accounts: Account[] = [];
  const add = (parts: readonly number[], less: readonly number[], from: number): void => {
    if (parts.length > 0) accounts.push({ total, before: total, parts, less });
    if (parts.length + less.length === 3) return;
    others.forEach((column, at) => {
      if (at < from) return;
      add([...parts, column], less, at + 1);
      add(parts, [...less, column], at + 1);
    });
  };
  add([], [], 0);
  return accounts;
}

/** How an account fares; null where it fails too often, or cannot be read. */
function tryAccount(table: Table, account: Account, filled: readonly number[], figures: FiguresAbove): Tried | null {
  const { counts, rows } = table;
  const { total, before, parts, less } = account;
  const columns = [total, before, ...parts, ...less];
  const rounding = roundingOf(counts, [...columns, total]);
  const grain = grainOf(counts, columns) + 2 * rounding;
  if (rows.length > MANY && !holdsInSample(table, account, rounding)) return null;
  const at = (row: number, column: number): number => counts.values[row * counts.width + column] ?? 0;
  const isKnown = (row: number, column: number): boolean => counts.states[row * counts.width + column] === KNOWN;
  const links: RunningLink[] = [];
  const failing: { readonly link: number; readonly gap: number }[] = [];
  const idle = new Set([...parts, ...less]);
  let most = Math.max(1, Math.floor(rows.length / FEW_BREAK)) * 2;
  let bits = 0;
  let holds = 0;
  // Rows that hold because of the figure above, and rows that hold without it.
  let [carried, alone] = [0, 0];
  let from: number | null = null;
  let over: number[] = [];
  let isBehindBreak = true;
  const gapOf = (link: RunningLink): number => {
    const { total: cell, parts: added, less: taken } = equationOfLink(counts.width, account, link);
    const sum = (cells: readonly number[]): number => cells.reduce((all, each) => all + (counts.values[each] ?? 0), 0);
    return (counts.values[cell] ?? 0) - sum(added) + sum(taken);
  };
  // «Cộng phát sinh», whatever it is called: what moves in it is all that moved above it, and it carries nothing on.
  const moves =
    total === before ? [...parts, ...less] : filled.filter((column) => column !== total && column !== before);
  const isSumSoFar = (row: number): boolean => {
    if (from === null || (isKnown(row, total) && Math.abs(gapOf({ row, from, over: [...over, row] })) <= rounding))
      return false;
    const repeats =
      total !== before &&
      at(row, before) === at(from, before) &&
      rows.some((_, above) => above < row && at(above, total) === at(row, total));
    const sums = moves.filter((column) => isSumAbove(table, figures, row, column));
    return (
      repeats ||
      (sums.length > 0 && (sums.length === moves.length || sums.some((column) => at(row, column) >= TELLING)))
    );
  };
  for (let row = 0; row < rows.length; row += 1) {
    const kind = rows[row]?.kind;
    if (kind !== "unit" && kind !== "aside") {
      // A total row may repeat what is left.
      if (kind !== "heading" && total === before && from !== null && isKnown(row, total)) {
        const end = { row, from, over: [] };
        // What stands between is left open.
        if (over.length === 0 && (gapOf(end) === 0 || isPenSlip(at(row, total), at(from, total)))) links.push(end);
      }
      isBehindBreak = true;
      continue;
    }
    if (columns.some((column) => counts.states[row * counts.width + column] === UNREADABLE)) return null;
    if (isSumSoFar(row)) {
      isBehindBreak = true;
      continue;
    }
    over.push(row);
    if (isKnown(row, total)) {
      const link: RunningLink = { row, from, over: parts.length + less.length === 0 ? [] : over };
      const gap = from === null && total !== before ? null : gapOf(link);
      const above = from === null ? 0 : at(from, before);
      if (total === before && at(row, total) !== 0 && gap !== null && Math.abs(gap + above) <= rounding) alone += 1;
      if (gap !== null && Math.abs(gap) <= rounding) {
        const moved = total === before ? at(row, total) - (from === null ? 0 : at(from, total)) : at(row, total);
        if (from !== null) {
          holds += 1;
          if (above !== 0) carried += 1;
          bits += bitsOf(moved, grain);
          for (const column of idle) if (over.some((each) => at(each, column) !== 0)) idle.delete(column);
        }
        if (from !== null || moved !== 0) links.push(link);
      } else if (gap !== null && !(isBehindBreak && from !== null) && !isOpening(table, account, row, from)) {
        links.push(link);
        failing.push({ link: links.length - 1, gap });
        if (failing.length > most) return null;
      }
      isBehindBreak = false;
    }
    if (isKnown(row, before)) {
      from = row;
      over = [];
    } else if (total !== before) from = null;
  }
  // A beginning may hold what was there before; it is wrong only where the next row says so too.
  const [first, second] = failing;
  const isBegun = first !== undefined && links[first.link]?.from === null;
  const isWrongAtFirst = isBegun && second?.link === first.link + 1 && second.gap === -first.gap;
  const broken = isBegun && !isWrongAtFirst ? failing.slice(1) : failing;
  const kept = isBegun && !isWrongAtFirst ? links.filter((_, link) => link !== first.link) : links;
  const faults = broken.reduce((count, { link, gap }, index) => {
    const last = broken[index - 1];
    return count + (last !== undefined && last.link === link - 1 && last.gap === -gap ? 0 : 1);
  }, 0);
  most /= 2;
  // A part of its row, often 0, is no account: behind a 0 its row holds as well.
  return faults > most || alone > carried
    ? null
    : { ...account, links: kept, holds, faults, bits, isIdle: idle.size > 0 };
}

/** Of every cell the sum of the units above it in its column, and how many of them are filled. */
interface FiguresAbove {
  readonly sums: Float64Array;
  readonly filled: Uint32Array;
}

function figuresAbove({ counts: { values, width }, rows }: Table): FiguresAbove {
  const sums = new Float64Array(values.length);
  const filled = new Uint32Array(values.length);
  for (let cell = width; cell < values.length; cell += 1) {
    const over = cell - width;
    const value = rows[Math.floor(over / width)]?.kind === "unit" ? (values[over] ?? 0) : 0;
    sums[cell] = (sums[over] ?? 0) + value;
    filled[cell] = (filled[over] ?? 0) + (value === 0 ? 0 : 1);
  }
  return { sums, filled };
}

/** Whether a column holds in a row the sum of the units above it, of which several are filled. */
function isSumAbove({ counts }: Table, { sums, filled }: FiguresAbove, row: number, column: number): boolean {
  const cell = row * counts.width + column;
  return (filled[cell] ?? 0) > 2 && sums[cell] === counts.values[cell];
}

/** Whether an account holds between so many neighbouring units of a long table that it may be one. */
function holdsInSample({ counts, rows }: Table, account: Account, rounding: number): boolean {
  const { total, before, parts, less } = account;
  const step = Math.floor(rows.length / SAMPLE);
  let [tried, holds] = [0, 0];
  for (let row = step; row < rows.length; row += step) {
    const [cell, over] = [row * counts.width, (row - 1) * counts.width];
    if (rows[row]?.kind !== "unit" || rows[row - 1]?.kind !== "unit") continue;
    if (counts.states[cell + total] !== KNOWN || counts.states[over + before] !== KNOWN) continue;
    let gap = (counts.values[cell + total] ?? 0) - (counts.values[over + before] ?? 0);
    for (const column of parts) gap -= counts.values[cell + column] ?? 0;
    for (const column of less) gap += counts.values[cell + column] ?? 0;
    tried += 1;
    if (Math.abs(gap) <= rounding) holds += 1;
  }
  return tried < LEAST_SAMPLE || holds * IN_SAMPLE >= tried;
}

/** A row that begins an account: what was there, without any part, or no more than its own parts; the next row carries it on. */
function isOpening({ counts, rows }: Table, account: Account, row: number, from: number | null): boolean {
  const { total, before, parts, less } = account;
  if (total !== before) return false;
  const valueOf = (at: number, column: number): number => counts.values[at * counts.width + column] ?? 0;
  const moved = (at: number): number =>
    parts.reduce((all, column) => all + valueOf(at, column), 0) -
    less.reduce((all, column) => all + valueOf(at, column), 0);
  const isStill = [...parts, ...less].every((column) => valueOf(row, column) === 0);
  if (from === null || (!isStill && valueOf(row, total) !== moved(row))) return from === null && isStill;
  let next = row + 1;
  while (next < rows.length && !(rows[next]?.kind === "unit" && counts.states[next * counts.width + total] === KNOWN))
    next += 1;
  return next === rows.length || valueOf(next, total) === valueOf(row, total) + moved(next);
}

function relationOf(table: Table, { total, before, parts, less, links, faults }: Tried): RunningRelation {
  const words = (column: number): string => {
    const { number = null, label = "" } = table.columns[column] ?? {};
    return number === null ? `«${label}»` : `(${number})`;
  };
  const added = [`${words(before)} dòng trước`, ...parts.map(words)].join(" + ");
  const { width, values, states } = table.counts;
  const blanks = links.filter((link) => {
    const { total: cell, parts: sum, less: taken } = equationOfLink(width, { total, before, parts, less }, link);
    const of = (cells: readonly number[]): number => cells.reduce((all, each) => all + (values[each] ?? 0), 0);
    return [...sum, ...taken].some((each) => states[each] === BLANK) && values[cell] === of(sum) - of(taken);
  }).length;
  return {
    kind: "running",
    total,
    before,
    parts,
    less,
    links,
    blanks,
    evidence: ["data"],
    rows: links.length,
    holds: links.length - faults,
    source: {
      document: "số liệu của bảng",
      clause: [`${words(total)} = ${added}`, ...less.map(words)].join(" − "),
    },
  };
}

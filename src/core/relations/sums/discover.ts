import type { TableColumn } from "../../model/table";
import { dividedWholes, headerSums, namesWhole, type Candidate, type HeaderCandidate } from "./header-sums";
import { Independence } from "./independent";
import { labelSums } from "./label-sums";
import { nearlyAll, tryOn, type Sample, type Trial } from "./sample";
import { searchSums } from "./search-sums";
import { partsThatClose } from "./stated-sums";

/** What tells sums of periods, «T7 | T8 | T9 | Quý III», and differences by their names: see calendar-sums, difference-columns. */
export interface Periods {
  readonly calendarSums: (
    columns: readonly TableColumn[],
    paths: readonly (readonly string[])[],
  ) => readonly HeaderCandidate[];
  readonly mayBeNoSum: (sample: Sample, sum: Candidate) => boolean;
  readonly differenceSums: (
    columns: readonly TableColumn[],
    paths: readonly (readonly string[])[],
  ) => readonly HeaderCandidate[];
}

/** What is looked for besides. */
interface Besides {
  readonly periods?: Periods | undefined;
  /** Whether a sum that the header states is spoilt in one of a handful of rows: see few-rows. */
  readonly isSpoiltAmongFew?: (sum: Candidate) => boolean;
}

/** A sum that the figures keep though no form says so. */
export interface Found extends Candidate {
  readonly evidence: "header" | "data";
  readonly trial: Trial;
  /** Periods that make up another, or a difference by its name: believed on few rows. */
  readonly isOfPeriods?: true;
}

/** A sum that the header states is believed with little; one of many tried needs more than their number explains. */
const HEADER_BITS = 8;
/** One table in 2^17 may show a sum that is none: none in 10,000, with room. */
const MARGIN_BITS = 17;
/** «Tổng số …» over the total, or one title over all parts and nothing else, is worth as much as this. */
const NAMED_BITS = 6;
/** Nested totals are found after their parts: a form has few levels. */
const ROUNDS = 3;

/**
 * Sums of columns that hold in nearly all rows: those that the header's shape states, then those found in the figures.
 *
 * Chance: a candidate is one of at most columns × C(columns, parts) sums (columns³ / 2 for neighbours). If figures were
 * unrelated, it would hold on its rows with probability 2^−bits (see {@link tryOn}), so that with log2 of that number
 * and {@link MARGIN_BITS} more asked for, fewer than one table in 2^17 shows a sum by chance.
 *
 * @param known sums that count already; what follows from them is not said again
 * @param spoilt whether a sum fails in one row by a slip, in bits of chance excluded: see {@link crossing}
 */
export function discoverSums(
  sample: Sample,
  columns: readonly TableColumn[],
  paths: readonly (readonly string[])[],
  known: readonly Candidate[],
  spoilt: (sum: Candidate) => number | null = () => null,
  { periods, isSpoiltAmongFew = () => false }: Besides = {},
): readonly Found[] {
  const width = columns.length;
  const order = columns.map((_, index) => index).sort((a, b) => (columns[a]?.at ?? 0) - (columns[b]?.at ?? 0));
  const distinct = differentColumns(sample, order);
  const independence = new Independence(width);
  const accepted: Candidate[] = [];
  for (const sum of known) {
    independence.take(sum.total, sum.parts);
    accepted.push(sum);
  }
  const found: Found[] = [];
  const take = (candidates: readonly Found[]): boolean => {
    let any = false;
    for (const candidate of [...candidates].sort(byWorth(order))) {
      const { total, parts } = candidate;
      if (accepted.some((other) => degenerate(candidate, other) || isShadow(sample, candidate, other))) continue;
      if (!independence.isNew(total, parts)) continue;
      independence.take(total, parts);
      accepted.push(candidate);
      found.push(candidate);
      any = true;
    }
    return any;
  };
  const all = columns.map((_, index) => index);
  const sure = all.filter((index) => columns[index]?.unsure !== true);
  for (const among of sure.length < width ? [sure, all] : [all]) {
    const byHeader = [...headerSums(columns, paths, among), ...labelSums(columns, paths, among)];
    take(
      byHeader.flatMap((candidate) =>
        stated(sample, candidate, (sum) => spoilt(sum) !== null || isSpoiltAmongFew(sum)),
      ),
    );
  }
  if (periods !== undefined)
    take([
      ...periods.calendarSums(columns, paths).flatMap((candidate) => ofPeriods(sample, candidate, periods)),
      ...periods.differenceSums(columns, paths).flatMap((candidate) => differing(sample, candidate)),
    ]);
  const field = { width: distinct.length, order: distinct, named: true, spoilt };
  const divided = dividedWholes(columns, paths);
  take(divided.flatMap((sum) => proven(sample, sum, { ...field, among: sum.among })));
  if (sample.rows < FEW_ROWS) take(provenTogether(sample, divided));
  for (let round = 0; round < ROUNDS; round += 1) {
    const nested = new Set(accepted.flatMap(({ parts }) => parts));
    const open = round === 0 ? distinct : distinct.filter((column) => !nested.has(column));
    if (round > 0 && open.length < 3) break;
    const candidates = searchSums(sample, open, distinct).flatMap((candidate) =>
      proven(sample, candidate, {
        width: distinct.length,
        order: open,
        named: namesWhole(paths[candidate.total] ?? []),
        spoilt,
      }),
    );
    if (!take(candidates) && round > 0) break;
  }
  return found;
}

/** A sum of the header: believed where it holds throughout, or on enough rows. */
function stated(sample: Sample, candidate: HeaderCandidate, isSpoilt: (sum: Candidate) => boolean): Found[] {
  const { sum, trial } = completed(sample, candidate);
  const isTold = sample.scale?.rounds !== true || trial.bits >= HEADER_BITS;
  const throughout = trial.rows > 0 && trial.holds === trial.rows && isTold;
  if (!throughout && isSumOfOther(sample, sum)) return [];
  const enough =
    nearlyAll(trial) && trial.bits >= HEADER_BITS + Math.log2(candidate.among) && supported(sample, sum, 1);
  // With a column that the header does not list the sum is no longer the header's: it holds throughout, or is none.
  return throughout || (sum === candidate && (enough || isSpoilt(sum))) ? [{ ...sum, evidence: "header", trial }] : [];
}

/** Rows that hold beside one that does not, for a sum that the names of its periods state. */
const FEWEST_OF_PERIODS = 2;

/** A sum of periods: one of a few rows may be wrong, where it is none that periods do not add up. */
function ofPeriods(sample: Sample, candidate: HeaderCandidate, { mayBeNoSum }: Periods): Found[] {
  const trial = tryOn(sample, candidate.total, candidate.parts);
  const fails = trial.rows - trial.holds;
  const isTold = fails <= 1 && trial.holds >= FEWEST_OF_PERIODS && trial.bits >= HEADER_BITS;
  if (!isTold || mayBeNoSum(sample, candidate)) return [];
  return [{ ...candidate, evidence: "header", trial, isOfPeriods: true }];
}

/** A difference by its name: one of a few rows may be wrong, where it states any. */
function differing(sample: Sample, candidate: HeaderCandidate): Found[] {
  const trial = tryOn(sample, candidate.total, candidate.parts);
  const isTold = nearlyAll(trial) && trial.bits >= MARGIN_BITS + Math.log2(candidate.among * trial.rows);
  if (!isTold || isLeftOpen(sample, candidate)) return [];
  return [{ ...candidate, evidence: "header", trial, isOfPeriods: true }];
}

/** «Còn thiếu» is empty, or 0, where nothing is short. */
function isLeftOpen({ rows, columns }: Sample, { total, parts }: Candidate): boolean {
  for (let row = 0; row < rows; row += 1) {
    const [other = 0, difference = 0] = parts.map((part) => columns[part]?.[row] ?? 0);
    if (difference === 0 && columns[total]?.[row] !== other) return true;
  }
  return false;
}

interface Field {
  readonly width: number;
  /** The columns that took part, in the order of the sheet. */
  readonly order: readonly number[];
  readonly named: boolean;
  /** How many sums the header leaves open where it names the parts. */
  readonly among?: number;
  readonly spoilt: (sum: Candidate) => number | null;
}

function proven(sample: Sample, candidate: Candidate, { width, order, named, among, spoilt }: Field): Found[] {
  const { sum, trial } = completed(sample, candidate);
  // Where the columns tell which row is wrong, and by how much, few other rows must tell that the sum is one.
  const crossed = trial.holds < trial.rows && trial.holds > 1 ? spoilt(sum) : null;
  if (!nearlyAll(trial) && crossed === null) return [];
  const places = sum.parts.map((part) => order.indexOf(part)).sort((a, b) => a - b);
  const span = (places[places.length - 1] ?? 0) - (places[0] ?? 0) + 1;
  const follows = places[0] === order.indexOf(sum.total) + 1;
  const tried =
    among !== undefined
      ? Math.log2(among)
      : Math.min(scattered(width, places.length), runs(width, span - places.length, follows));
  const fails = trial.rows - trial.holds;
  // Where the parts are another column's, this one is only mostly equal to it, and where they differ nothing is wrong.
  if (fails > 0 && isSumOfOther(sample, sum)) return [];
  const told = crossed === null ? -fails * Math.log2(trial.rows) : crossed;
  const needed = tried + MARGIN_BITS - told - (named ? NAMED_BITS : 0);
  return trial.bits >= needed && supported(sample, sum, fails === 0 || crossed !== null ? 1 : 2)
    ? [{ ...sum, evidence: "data", trial }]
    : [];
}

/** Of so few rows one division alone shows too little. */
const FEW_ROWS = 8;

/**
 * Divisions of one whole that prove each other: «Số người | Nam, Nữ | Đại học, Cao đẳng | Biên chế, Hợp đồng» of four desks.
 * All of them close, but for one row of one, with as many bits together as a sum needs alone.
 */
function provenTogether(sample: Sample, divided: readonly HeaderCandidate[]): Found[] {
  const tried = divided.map((sum) => ({
    ...sum,
    evidence: "data" as const,
    trial: tryOn(sample, sum.total, sum.parts),
  }));
  return [...new Set(tried.map(({ total }) => total))].flatMap((whole) => {
    const own = tried.filter(({ total, trial }) => total === whole && trial.rows - trial.holds <= 1);
    const failing = own.filter(({ trial }) => trial.holds < trial.rows).length;
    const bits = own.reduce((sum, { trial }) => sum + trial.bits, 0);
    const needed = MARGIN_BITS + Math.log2(own[0]?.among ?? 1) + failing * Math.log2(sample.rows * own.length);
    return own.length > 1 && failing <= 1 && bits >= needed ? own : [];
  });
}

/** A sum that fails where a column occurs that is hardly ever filled: with that column. */
function completed(sample: Sample, candidate: Candidate): { readonly sum: Candidate; readonly trial: Trial } {
  const trial = tryOn(sample, candidate.total, candidate.parts);
  if (trial.holds === trial.rows || trial.holds * 2 < trial.rows) return { sum: candidate, trial };
  // What rounding leaves open is no column's.
  if (sample.scale?.rounds === true) return { sum: candidate, trial };
  const parts = partsThatClose(sample, candidate, trial, true);
  if (parts === null || parts.length < 2) return { sum: candidate, trial };
  const sum = { total: candidate.total, parts };
  return { sum, trial: tryOn(sample, sum.total, sum.parts) };
}

/** log2 of how many sums of so many parts there are, anywhere. */
function scattered(width: number, parts: number): number {
  let bits = Math.log2(width);
  for (let part = 0; part < parts; part += 1) bits += Math.log2(Math.max(1, width - part) / (part + 1));
  return bits;
}

/** log2 of how many runs of neighbours there are, directly behind their total or anywhere, with so many passed over. */
function runs(width: number, passedOver: number, follows: boolean): number {
  return (follows ? 2 : 3) * Math.log2(width) + passedOver * Math.log2(width);
}

/**
 * Every part is needed: on enough rows the sum closes because of it, and it does not stand in the rows that fail. A
 * column that is nearly always 0 can be added to any sum.
 */
function supported(sample: Sample, { total, parts }: Candidate, least: number): boolean {
  const closes = new Array<number>(parts.length).fill(0);
  const fails = new Array<number>(parts.length).fill(0);
  for (let row = 0; row < sample.rows; row += 1) {
    let sum = 0;
    for (const part of parts) sum += sample.columns[part]?.[row] ?? 0;
    const tally = sum === sample.columns[total]?.[row] ? closes : fails;
    parts.forEach((part, index) => {
      if (sample.columns[part]?.[row] !== 0) tally[index] = (tally[index] ?? 0) + 1;
    });
  }
  return parts.every((_, index) => {
    const failing = fails[index] ?? 0;
    const closing = closes[index] ?? 0;
    // The header may list a column that is 0 throughout; it adds nothing and spoils nothing.
    if (closing === 0 && failing === 0) return least < 2;
    // That the header names it says as much as two rows.
    return closing >= least && closing >= (least < 2 ? 1 : 3) * failing;
  });
}

/** Fewer failures first, then the header's, the widest of them first, then neighbours, then the shortest. */
function byWorth(order: readonly number[]): (one: Found, other: Found) => number {
  const place = new Map(order.map((column, index) => [column, index]));
  const spread = ({ parts }: Found): number => {
    const places = parts.map((part) => place.get(part) ?? 0);
    return Math.max(...places) - Math.min(...places) + 1 - parts.length;
  };
  const fails = ({ trial }: Found): number => trial.rows - trial.holds;
  const rank = ({ evidence }: Found): number => (evidence === "header" ? 0 : 1);
  // What the header lists belongs to the sum, be it 0 throughout; what is only found is as short as it can be.
  const wider = (one: Found, other: Found): number =>
    one.evidence === "header" && other.evidence === "header" ? other.parts.length - one.parts.length : 0;
  return (one, other) =>
    fails(one) - fails(other) ||
    rank(one) - rank(other) ||
    wider(one, other) ||
    one.parts.length + spread(one) - (other.parts.length + spread(other)) ||
    one.total - other.total;
}

/**
 * Two sums of one total that say together that a column is 0, or that two columns are equal: one of them only seems to
 * hold, because that column hardly occurs.
 */
export function degenerate(one: Candidate, other: Candidate): boolean {
  if (one.total !== other.total) return false;
  const more = one.parts.filter((part) => !other.parts.includes(part)).length;
  const fewer = other.parts.filter((part) => !one.parts.includes(part)).length;
  return more === 0 || fewer === 0 || (more === 1 && fewer === 1);
}

/**
 * Whether a sum is only another one of the same total with some parts exchanged for others that are nearly always equal:
 * columns of a handful of dossiers. What is left of both without their common parts must be told from chance as well.
 */
function isShadow(sample: Sample, { total, parts, trial }: Found, other: Candidate): boolean {
  const own = parts.filter((part) => !other.parts.includes(part));
  if (other.total !== total || own.length === parts.length) return false;
  let bits = 0;
  for (let row = 0; row < sample.rows; row += 1) {
    const rest = own.reduce((sum, part) => sum + (sample.columns[part]?.[row] ?? 0), 0);
    bits += Math.max(0, Math.log2(1 + Math.abs(rest)) - 1);
  }
  return bits < (trial.holds < trial.rows ? MARGIN_BITS + Math.log2(trial.rows) : HEADER_BITS);
}

/** Whether another column is the sum of these parts wherever they occur. */
function isSumOfOther(sample: Sample, { total, parts }: Candidate): boolean {
  return sample.columns.some((_, other) => {
    if (other === total || parts.includes(other)) return false;
    const { rows, holds } = tryOn(sample, other, parts);
    return rows > 0 && holds === rows;
  });
}

/** Columns that are not 0 throughout and not equal to one before them. */
function differentColumns(sample: Sample, order: readonly number[]): readonly number[] {
  const seen = new Set<string>();
  return order.filter((column) => {
    const counts = sample.columns[column] ?? new Float64Array(0);
    const key = counts.join();
    if (seen.has(key) || counts.every((count) => count === 0)) return false;
    seen.add(key);
    return true;
  });
}

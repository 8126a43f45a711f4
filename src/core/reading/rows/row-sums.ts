import type { CountMatrix } from "../../model/count";
import { roundingIn, UNREADABLE } from "../../model/count";
import { readNumbering, isName } from "./row-kinds";
import { underTotal } from "./sections-of-total";
import { closed, isHeading, rowNode, type BodyRow, type RowForest, type RowNode } from "./row-tree";

/** Share of a row's columns that must be sums of other rows: the others are slips. Less where its name says so too. */
const NEARLY_ALL = 0.75;
const HALF = 0.5;
/**
 * What chance must be excluded by, in bits: a row without a telling name is a sum only where its different counts could
 * hardly meet a run of rows by accident. Less among numbered rows, where want of a number says something too, and for
 * a row without a name; twice as much where a column does not close.
 */
const AMPLE_PROOF = 20;
const SCANT_PROOF = 5;
const PROOF_OF_NAMELESS = 8;
/** Enough for «Cộng khối xã» under a total that closes over it: sections of a handful of dossiers. */
const PROOF_OF_NAMED = 2;
const CODE = /^\d{3,}$/;
/** Sections in sections in a total: more levels than forms have. */
const MOST_LEVELS = 8;

/**
 * Which row stands under which by the figures: a row is the sum of a run of rows directly above or below it in nearly
 * every column, back to a row that is itself such a sum. Names and numbers only say how near is near enough.
 *
 * Sums of runs come from prefix sums, found by bisection: n rows of w columns take O(n·w·log n).
 *
 * @param out rows that no sum adds; rows found to stand outside a closing total are added to it
 * @param trust `exact`: sums that close in every column are looked for first, which leaves fewer runs that another row
 *   could nearly be; `near`: sums with slips at once, whose rows a sum above them could else leave out; `vouched`: like
 *   `exact`, on scant proof, for sections under a total; `total`: like `exact`, with sections that only the total proves
 */
export function forestByFigures(
  body: readonly BodyRow[],
  counts: CountMatrix,
  out: Set<number>,
  trust: "exact" | "near" | "vouched" | "total",
): RowForest {
  const scan = new Scan(body, counts, trust === "vouched" ? SCANT_PROOF : AMPLE_PROOF);
  scan.isExact = trust !== "near";
  let level = body.flatMap((_, index) => (out.has(index) ? [] : [rowNode(index, rankOf(body, index))]));
  for (let round = 0; round < MOST_LEVELS; round += 1) {
    const before = level.length;
    level = scan.sumsBelow(scan.sumsAbove(level));
    if (level.length < before) continue;
    if (!scan.isExact || trust === "total") break;
    scan.isExact = false;
  }
  return crown(body, trust === "total" ? (underTotal(level, body, counts) ?? level) : level, out);
}

/** Enclosing of headings without counts; rows with counts are ranked by their figures. */
function rankOf(body: readonly BodyRow[], index: number): number {
  const { style, rank } = readNumbering(body[index]?.numbering ?? "", "");
  return style === "none" ? (isHeading(body, index) ? 1 : 2) : rank;
}

class Scan {
  /** Only sums that close in every column with a count. */
  isExact = true;
  private readonly width: number;
  /** Sums over the rows kept so far, one row of them per row kept, the first all 0. */
  private readonly prefix: Float64Array;
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly numbered: boolean;

  constructor(
    private readonly body: readonly BodyRow[],
    private readonly counts: CountMatrix,
    private readonly proofNeeded: number,
  ) {
    this.width = counts.width;
    this.prefix = new Float64Array((body.length + 1) * counts.width);
    this.low = new Int32Array(counts.width);
    this.high = new Int32Array(counts.width);
    let arabic = 0;
    let counted = 0;
    for (const row of body) {
      if (!row.counts) continue;
      counted += 1;
      if (/^\d/.test(row.numbering)) arabic += 1;
    }
    this.numbered = arabic * 2 >= counted;
  }

  /** Rows that are the sum of those that follow them: «I Sở, ngành», a total at the top. */
  sumsAbove(level: readonly RowNode[]): RowNode[] {
    const kept: RowNode[] = [];
    for (const node of [...level].reverse()) {
      const many = this.isLeaf(node) ? this.run(node.index, kept, true) : 0;
      if (many > 0) {
        node.children.push(...kept.splice(kept.length - many, many).reverse());
      }
      this.keep(kept, node);
    }
    return kept.reverse();
  }

  /** Rows that are the sum of those that they follow: «Cộng I», a total at the bottom. */
  sumsBelow(level: readonly RowNode[]): RowNode[] {
    const kept: RowNode[] = [];
    for (const node of level) {
      const many = this.isLeaf(node) ? this.run(node.index, kept, false) : 0;
      if (many === 0) {
        this.keep(kept, node);
        continue;
      }
      const run = kept.splice(kept.length - many, many);
      this.keep(kept, closed(run, node.index, this.body));
    }
    return kept;
  }

  private isLeaf(node: RowNode): boolean {
    return node.index >= 0 && node.children.length === 0;
  }

  private keep(kept: RowNode[], node: RowNode): void {
    const row = statedBy(node);
    const from = kept.length * this.width;
    for (let column = 0; column < this.width; column += 1)
      this.prefix[from + this.width + column] =
        (this.prefix[from + column] ?? 0) + (this.counts.values[row * this.width + column] ?? 0);
    kept.push(node);
  }

  /** How many of the last rows kept add up to this row; 0 where none do. */
  private run(row: number, kept: readonly RowNode[], above: boolean): number {
    const need = this.needed(row, above);
    const share = this.isExact ? 1 : (need?.share ?? 1);
    const counted = need === null ? 0 : this.places(row, kept.length, share);
    if (need === null || counted === 0) return 0;
    let best = -1;
    let most = 0;
    for (let column = 0; column < this.width; column += 1) {
      for (const place of [this.low[column] ?? -1, this.high[column] ?? -1]) {
        if (place < 0 || place === best) continue;
        const agreeing = this.agreeing(row, place);
        if (agreeing > most || (agreeing === most && place < best)) [most, best] = [agreeing, place];
      }
    }
    if (best < 0 || Math.floor(most) < share * counted) return 0;
    const start = this.bounded(best, most, kept, above, row);
    if (kept.length - start < need.rows || this.proof(row, start) < need.proof) return 0;
    if (Math.floor(most) < counted && this.proof(row, start) < 2 * need.proof) return 0;
    return this.repeats(row, kept.slice(start)) ? 0 : kept.length - start;
  }

  /** A unit listed twice, with units without dossiers behind it, is no sum of itself. */
  private repeats(row: number, run: readonly RowNode[]): boolean {
    const { role, name = "" } = this.body[row] ?? {};
    if (role !== "plain" || !isName(name)) return false;
    return run.some(({ index }) => {
      if (this.body[index]?.name !== name) return false;
      for (let column = 0; column < this.width; column += 1)
        if (this.counts.values[index * this.width + column] !== this.counts.values[row * this.width + column])
          return false;
      return true;
    });
  }

  /** What makes a row a sum: how many rows, in which share of the columns, proved by how many bits. */
  private needed(row: number, above: boolean): { rows: number; share: number; proof: number } | null {
    const { role, numbering, counts, name } = this.body[row] ?? {
      role: "plain",
      numbering: "",
      counts: false,
      name: "",
    };
    if (!counts) return null;
    if (role === "total") return { rows: 1, share: HALF, proof: 1 };
    // «Cộng đồng số» and «Tổng cục Thuế» begin like sums.
    if (role === "subtotal" && numbering === "") {
      const isVouched = this.proofNeeded <= SCANT_PROOF;
      return { rows: 1, share: NEARLY_ALL, proof: isVouched ? PROOF_OF_NAMED : PROOF_OF_NAMELESS };
    }
    const { style } = readNumbering(numbering, "");
    if (style === "roman" || style === "letter") return above ? { rows: 1, share: HALF, proof: 1 } : null;
    // «6000 | 6001 | 6003» are codes: the hundreds may be the sums of what follows.
    const isCode = above && CODE.test(numbering);
    if (style !== "none" && !isCode) return null;
    return {
      rows: 2,
      share: NEARLY_ALL,
      proof:
        !isCode && (this.numbered || !isName(name)) ? Math.min(this.proofNeeded, PROOF_OF_NAMELESS) : this.proofNeeded,
    };
  }

  /**
   * Where in each column the run may begin, as ranges in {@link low} and {@link high}; -1 for nowhere.
   *
   * @returns the columns with a count, 0 where too few of them have any place
   */
  private places(row: number, kept: number, share: number): number {
    let counted = 0;
    let found = 0;
    for (let column = 0; column < this.width; column += 1) {
      const cell = row * this.width + column;
      this.low[column] = this.high[column] = -1;
      if (this.counts.states[cell] === UNREADABLE) continue;
      const value = this.counts.values[cell] ?? 0;
      if (value !== 0) counted += 1;
      const target = (this.prefix[kept * this.width + column] ?? 0) - value;
      const rounding = roundingIn(this.counts, column, kept);
      const low = this.firstFrom(column, target - rounding, kept);
      if (low >= kept || (this.prefix[low * this.width + column] ?? 0) > target + rounding) continue;
      this.low[column] = low;
      this.high[column] = Math.min(kept, this.firstFrom(column, target + rounding + 1, kept)) - 1;
      if (value !== 0) found += 1;
    }
    return found < share * counted ? 0 : counted;
  }

  /** The first place from which on a column's prefix sums are at least `target`; counts are not negative. */
  private firstFrom(column: number, target: number, kept: number): number {
    let low = 0;
    let high = kept + 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.prefix[middle * this.width + column] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Columns with a count that a run from this place closes; those of zeros that it closes too break a tie. */
  private agreeing(row: number, place: number): number {
    let columns = 0;
    let zeros = 0;
    for (let column = 0; column < this.width; column += 1) {
      const low = this.low[column] ?? -1;
      if (low < 0 || low > place || place > (this.high[column] ?? -1)) continue;
      if (this.counts.values[row * this.width + column] === 0) zeros += 1;
      else columns += 1;
    }
    return columns + zeros / (this.width + 1);
  }

  /** Rows of zeros leave the beginning open: it lies at the nearest heading among them, else as far as they go. */
  private bounded(best: number, most: number, kept: readonly RowNode[], above: boolean, row: number): number {
    let last = best;
    while (last + 1 < kept.length && this.agreeing(row, last + 1) === most) last += 1;
    const own = above ? rankOf(this.body, row) : -1;
    for (let place = last - 1; place >= best; place -= 1) {
      const node = kept[place];
      if (node === undefined) break;
      if (node.index < 0 || (node.children.length === 0 && !isHeading(this.body, node.index))) continue;
      // Read upwards, the heading is the first row of the run; read downwards, it is the next section's.
      if (!above) return place;
      if (node.rank <= own) return place + 1;
    }
    return best;
  }

  /** Bits of the different counts that a run from this place closes. */
  private proof(row: number, start: number): number {
    const values = new Set<number>();
    const { scale } = this.counts;
    for (let column = 0; column < this.width; column += 1) {
      const low = this.low[column] ?? -1;
      const value = this.counts.values[row * this.width + column] ?? 0;
      if (value !== 0 && low >= 0 && low <= start && start <= (this.high[column] ?? -1))
        values.add(Math.abs(value) / (scale?.steps[column] ?? 1));
    }
    return [...values].reduce((bits, value) => bits + Math.log2(1 + value), 0);
  }
}

/** The row that states a section's counts. */
function statedBy(node: RowNode): number {
  return node.below[0] ?? node.index;
}

/** The one section that holds all others is the total; what stands outside it without a number is no part of it. */
function crown(body: readonly BodyRow[], level: readonly RowNode[], out: Set<number>): RowForest {
  const sections = level.filter((node) => node.children.length > 0);
  const loose = level.filter((node) => node.children.length === 0 && body[node.index]?.counts === true);
  const [only] = sections;
  if (only !== undefined && sections.length === 1 && isOfAll(body, only) && mayStandOutside(body, loose)) {
    for (const { index } of loose) out.add(index);
    const sums = [...(body[only.index]?.counts === true ? [only.index] : []), ...only.below];
    const root = rowNode(-1, -1);
    root.children.push(...(body[only.index]?.counts === true || only.index < 0 ? only.children : [headed(only)]));
    adopt(root, body);
    return { root, totals: new Set(sums) };
  }
  const root = rowNode(-1, -1);
  root.children.push(...level);
  adopt(root, body);
  return { root, totals: new Set() };
}

/** «I Sở, ngành» stays a section, be it the only one, unless a sum below it speaks for all. */
function isOfAll(body: readonly BodyRow[], { index, below }: RowNode): boolean {
  const row = body[index];
  return below.length > 0 || row === undefined || row.role === "total" || row.numbering === "";
}

/** The only heading of a table whose total below took it for its own. */
function headed(only: RowNode): RowNode {
  const section = rowNode(only.index, only.rank);
  section.children.push(...only.children);
  return section;
}

/** Rows beside a total that are not in it: notes with a figure, another period's row. Numbered full rows are units. */
function mayStandOutside(body: readonly BodyRow[], loose: readonly RowNode[]): boolean {
  const fullest = body.reduce((most, { filled }) => Math.max(most, filled), 0);
  const unnumbered = body.filter(({ counts, numbering }) => counts && numbering === "").length * 2 > body.length;
  if (unnumbered && loose.length > 2) return false;
  return loose.every(({ index }) => {
    const row = body[index];
    return row !== undefined && (row.numbering === "" || row.filled * 2 < fullest);
  });
}

/** Headings without counts take the rows that follow them, up to the next heading that is not inside theirs. */
function adopt(parent: RowNode, body: readonly BodyRow[]): void {
  const rows = parent.children.splice(0);
  let open: RowNode[] = [];
  for (const node of rows) {
    const opens = node.children.length === 0 && isHeading(body, node.index);
    if (opens || (node.children.length > 0 && node.index >= 0))
      while (open.length > 0 && (open[open.length - 1]?.rank ?? -1) >= node.rank) open = open.slice(0, -1);
    (open[open.length - 1] ?? parent).children.push(node);
    if (node.children.length > 0) adopt(node, body);
    else if (opens) open = [...open, node];
  }
}

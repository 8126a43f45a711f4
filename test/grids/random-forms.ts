import type { Area, CellValue, Grid } from "../../src/core";
import type { RandomSource } from "../tables/random-source";

/** A form made up at random and filled with figures that are right. */
export interface RandomForm {
  readonly grid: Grid;
  /** Sheet rows of the units. */
  readonly units: readonly number[];
  /** Sheet columns that a sum of columns binds: a slip there cannot stay hidden. */
  readonly bound: readonly number[];
  /** It has a total row, and units and dossiers enough to tell its sums from chance. */
  readonly tells: boolean;
  /** What the form looks like, for a message. */
  readonly words: string;
}

type Counts = Record<string, number>;

/** A header cell with what stands below it; a leaf names its count. */
interface Cell {
  readonly title: string;
  readonly below: readonly Cell[];
  /** The key of its count. */
  readonly key?: string;
}

/** Gives a division's counts; the sum of them. */
type Share = (counts: Counts, whole: number | null, size: number) => number;

interface Column {
  readonly path: readonly string[];
  readonly key: string;
}

const WHOLES = ["Tổng số", "Tổng", "Tổng cộng", "Cộng", "Total"];
const GROUPS = [
  "Hồ sơ nhận",
  "Theo hình thức",
  "Theo địa bàn",
  "Kết quả",
  "Vụ việc",
  "Đơn thư",
  "Cuộc gọi",
  "Theo người nộp",
  "Loại phiếu",
];
// prettier-ignore
const LEAVES = [
  "Trực tuyến", "Tại quầy", "Qua bưu điện", "Kỳ trước", "Trong tỉnh", "Ngoài tỉnh", "Công dân", "Doanh nghiệp",
  "Hợp tác xã", "Xong", "Chưa xong", "Sớm", "Đúng hẹn", "Trễ hẹn", "Chờ duyệt", "Loại A", "Loại B", "Loại C",
  "Gọi đến", "Gọi đi", "Cấp mới", "Cấp đổi", "Cấp lại", "Thu hồi", "Có phí", "Miễn phí",
];
const TOTALS = ["Tổng cộng", "Tổng", "Toàn tỉnh", "Cộng", "TC", "Grand total", "Tổng các đơn vị"];
const UNITS = ["Xã", "Phường", "Phòng", "Trạm", "Chi nhánh", "Tổ", "Đội", "Điểm"];

/** Draws each item once, then again from the beginning. */
class Deck {
  #left: string[] = [];

  constructor(
    private readonly random: RandomSource,
    private readonly cards: readonly string[],
  ) {}

  draw(): string {
    if (this.#left.length === 0) this.#left = [...this.cards];
    return this.#left.splice(this.random.below(this.#left.length), 1)[0] ?? "";
  }
}

/** The tree of a form's columns and how its counts come about. */
class Plan {
  readonly columns: Column[] = [];
  readonly bound = new Set<string>();
  /** Fills a unit's counts, in order. */
  readonly #fill: ((counts: Counts, size: number) => void)[] = [];
  readonly #leaves: Deck;
  readonly #groups: Deck;
  #keys = 0;

  constructor(private readonly random: RandomSource) {
    this.#leaves = new Deck(random, LEAVES);
    this.#groups = new Deck(random, GROUPS);
  }

  /** A whole in one to three divisions, each flat or with one nested group. */
  block(): void {
    const { random } = this;
    const group = this.#groups.draw();
    const whole = this.#key();
    const inGroup = random.below(2) === 0;
    const columns: Cell[] = [
      { title: inGroup ? random.pick(WHOLES) : `Tổng số ${group.toLowerCase()}`, below: [], key: whole },
    ];
    this.bound.add(whole);
    const shares = this.#division(columns, random.below(3) === 0);
    this.#fill.push((counts, size) => {
      const [first, ...rest] = shares;
      counts[whole] = first?.(counts, null, size) ?? 0;
      for (const share of rest) share(counts, counts[whole] ?? 0, size);
    });
    for (let more = random.below(3); more > 0; more -= 1) {
      const titled: Cell[] = [];
      shares.push(...this.#division(titled, false));
      columns.push({ title: this.#groups.draw(), below: titled });
    }
    if (random.below(3) === 0) this.#memo(columns, whole);
    this.#add(inGroup ? [{ title: group, below: columns }] : columns, []);
  }

  /** A count of its own beside all others, or one that several rows share. */
  loner(): void {
    const key = this.#key();
    this.#fill.push((counts, size) => (counts[key] = this.random.below(size)));
    this.#add([{ title: `Số ${this.#leaves.draw().toLowerCase()} khác`, below: [], key }], []);
  }

  fill(size: number): Counts {
    const counts: Counts = {};
    for (const fill of this.#fill) fill(counts, size);
    return counts;
  }

  /** Parts of a whole: given it they share it out, without it they make it up. */
  #division(columns: Cell[], nested: boolean): Share[] {
    const { random } = this;
    const parts: { key: string; scale: number }[] = [];
    const many = 2 + random.below(3);
    const shares = new Map<string, Share[]>();
    for (let part = 0; part < many; part += 1) {
      const key = this.#key();
      this.bound.add(key);
      parts.push({ key, scale: random.pick([1, 1, 0.5, 0.1]) });
      if (nested && part === 0) {
        const below: Cell[] = [{ title: random.pick(WHOLES), below: [], key }];
        shares.set(key, this.#division(below, false));
        columns.push({ title: this.#leaves.draw(), below });
      } else columns.push({ title: this.#leaves.draw(), below: [], key });
    }
    return [
      (counts, whole, size) => {
        let left = whole;
        let sum = 0;
        parts.forEach(({ key, scale }, index) => {
          const last = index === parts.length - 1;
          const count = left === null ? random.below(Math.max(1, size * scale)) : last ? left : random.below(left + 1);
          if (left !== null) left -= count;
          counts[key] = count;
          sum += count;
          for (const share of shares.get(key) ?? []) share(counts, count, size);
        });
        return sum;
      },
    ];
  }

  /** «Trong đó: …» of a count, without the rest. */
  #memo(columns: Cell[], of: string): void {
    const key = this.#key();
    this.#fill.push((counts) => (counts[key] = this.random.below((counts[of] ?? 0) + 1)));
    columns.push({ title: `Trong đó: ${this.#leaves.draw().toLowerCase()}`, below: [], key });
  }

  #key(): string {
    this.#keys += 1;
    return `k${this.#keys}`;
  }

  #add(cells: readonly Cell[], above: readonly string[]): void {
    for (const { title, below, key } of cells) {
      const path = [...above, title];
      if (key !== undefined) this.columns.push({ path, key });
      this.#add(below, path);
    }
  }
}

/** @param related false for a form of columns that have nothing to do with each other */
export function randomForm(random: RandomSource, related = true): RandomForm {
  const plan = new Plan(random);
  if (related) for (let blocks = 1 + random.below(3); blocks > 0; blocks -= 1) plan.block();
  for (let loners = related ? random.below(3) : 3 + random.below(9); loners > 0; loners -= 1) plan.loner();
  const size = random.pick([30, 300, 3000, 30_000]);
  const many = random.pick([5, 8, 12, 20, 35]);
  const kind = random.pick(UNITS);
  const units = Array.from({ length: many }, () => plan.fill(Math.max(2, Math.floor(size * (0.2 + random.next())))));
  const depth = Math.max(...plan.columns.map(({ path }) => path.length));
  const numbered = random.below(4) > 0;
  const first = numbered ? 2 : 1;
  const { rows: header, merges } = headerOf(plan.columns, depth, numbered ? ["STT", "Đơn vị"] : ["Đơn vị"]);
  const top = 2;
  const counted = units.map((counts, unit): CellValue[] => [
    ...(numbered ? [unit + 1] : []),
    `${kind} số ${unit + 1}`,
    ...plan.columns.map(({ key }) => counts[key] ?? 0),
  ]);
  const total: CellValue[] = [
    ...(numbered ? [null] : []),
    random.pick(TOTALS),
    ...plan.columns.map(({ key }) => units.reduce((sum, counts) => sum + (counts[key] ?? 0), 0)),
  ];
  const place = random.pick(["top", "bottom", "bottom", related ? "none" : "bottom"]);
  const body = place === "top" ? [total, ...counted] : place === "bottom" ? [...counted, total] : counted;
  const rows = [["BIỂU TỔNG HỢP"], [], ...header, ...body].flatMap((cells, row) =>
    cells.length === 0 ? [] : [{ row, cells }],
  );
  const from = top + depth + (place === "top" ? 1 : 0);
  return {
    grid: { sheet: "Biểu", rows, merges: merges.map((area) => shifted(area, top)) },
    units: units.map((_, unit) => from + unit),
    bound: plan.columns.flatMap(({ key }, column) => (plan.bound.has(key) ? [first + column] : [])),
    tells: place !== "none" && many >= 8 && size >= 300,
    words: `${plan.columns.map(({ path }) => path.join("/")).join(" | ")} × ${many}, total ${place}, size ${size}`,
  };
}

/** Header rows with merges as a spreadsheet has them: titles over their columns, leaves down to the last row. */
function headerOf(
  columns: readonly Column[],
  depth: number,
  left: readonly string[],
): { readonly rows: CellValue[][]; readonly merges: readonly Area[] } {
  const rows: CellValue[][] = Array.from({ length: depth }, () =>
    new Array<CellValue>(left.length + columns.length).fill(null),
  );
  const merges: Area[] = [];
  const put = (row: number, column: number, text: string, bottom: number, right: number): void => {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = text;
    if (bottom > row || right > column) merges.push({ top: row, left: column, bottom, right });
  };
  left.forEach((text, column) => put(0, column, text, depth - 1, column));
  columns.forEach(({ path }, index) => {
    path.forEach((title, level) => {
      const before = columns[index - 1]?.path.slice(0, level + 1).join("/") ?? "";
      const own = path.slice(0, level + 1).join("/");
      const leaf = level === path.length - 1;
      if (!leaf && before === own) return;
      let right = index;
      while (!leaf && columns[right + 1]?.path.slice(0, level + 1).join("/") === own) right += 1;
      put(level, left.length + index, title, leaf ? depth - 1 : level, left.length + right);
    });
  });
  return { rows, merges };
}

function shifted(area: Area, down: number): Area {
  return { ...area, top: area.top + down, bottom: area.bottom + down };
}

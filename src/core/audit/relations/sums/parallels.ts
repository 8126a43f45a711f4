import type { Statement } from "../../meaning/statement";
import type { OpenList } from "./lists";
import type { Passage, Quantity } from "../quantity";
import { isExact, levelOf } from "../quantity";
import { closesBySlip } from "../slips";
import type { Sum } from "./sums";

/** Lists whose items state the same kinds of counts in the same order, held against the totals beside them. */
export interface Parallels {
  readonly sums: readonly Sum[];
  readonly open: readonly OpenList[];
}

const LEAST_ITEMS = 3;
const MOST_ITEMS = 40;
const MOST_COLUMNS = 4;
/** Totals are looked for among so many counts before the list. */
const BEFORE = 12;
/** A smaller total is met by chance. */
const TELLING = 20;
/** …one that stands where the list has it, less often. */
const TELLING_IN_PLACE = 10;
const TELLING_OF_TWO = 100;

/**
 * «thụ lý 624 vụ; đã giải quyết 260 vụ; trong đó án A 80 vụ, giải quyết 43 vụ; án B 179/29 vụ; …»: the first counts of
 * the items add up to one total, the second ones to the next. One that does not, beside another that does, is a slip.
 */
export function parallelsOf({ counts }: Passage): Parallels {
  const found = new Map<string, Sum>();
  const open = new Map<string, OpenList>();
  const key = (...statements: readonly Statement[]): string =>
    statements.map(({ id, value }) => `${id}:${value}`).join();
  const take = (list: List): void => {
    const { holding, broken } = columnsOf(list);
    for (const sum of holding) found.set(key(...sum.totals, ...sum.parts), sum);
    for (const one of broken) open.set(key(one.head, ...one.parts), one);
  };
  for (const noun of new Set(counts.map(({ place }) => place.noun)))
    if (noun !== "") for (const list of byClause(counts.filter(({ place }) => place.noun === noun))) take(list);
  // «74 trường, 1.162 lớp: mầm non 28 trường, 346 nhóm; tiểu học 26 trường, 498 lớp; …»: by their places, whatever they are called.
  for (const list of byClause(counts)) take(list);
  // «16 lớp, 1.120 học viên, trong đó 6 lớp trực tuyến với 540 học viên và …»: by their nouns alone, too.
  for (const list of [...byPattern(counts), ...byPattern(counts, false)]) take(list);
  // «khối 6 có 4 lớp, 168 học sinh (6A 43, …); khối 7 …»
  for (const list of byPattern(counts.filter(({ place }) => place.bracket === 0))) take(list);
  return { sums: [...found.values()], open: [...open.values()] };
}

interface Cell {
  readonly statement: Statement;
  readonly exact: boolean;
}

interface List {
  readonly items: readonly (readonly Cell[])[];
  /** Counts among which the totals stand, in their order. */
  readonly beside: readonly Quantity[];
}

/** Neighbouring clauses with equally many counts of one noun, two at least. */
function byClause(view: readonly Quantity[]): readonly List[] {
  const items: { readonly cells: Cell[]; readonly from: number; readonly clause: number }[] = [];
  view.forEach((count, from) => {
    const last = items.at(-1);
    const item = last?.clause === count.place.clause ? last : { cells: [], from, clause: count.place.clause };
    if (item !== last) items.push(item);
    item.cells.push(cellOf(count));
    const { outOf } = count.statement;
    if (outOf !== null) item.cells.push({ statement: { ...count.statement, value: outOf }, exact: true });
  });
  const lists: List[] = [];
  for (let start = 0; start < items.length;) {
    const width = items[start]?.cells.length ?? 0;
    let end = start + 1;
    while (end < items.length && end - start < MOST_ITEMS && items[end]?.cells.length === width) end += 1;
    // The first clause may be the totals themselves.
    for (const first of [start, start + 1])
      if (end - first >= LEAST_ITEMS && width > 1 && width <= MOST_COLUMNS) {
        const from = items[first]?.from ?? 0;
        lists.push({
          items: items.slice(first, end).map(({ cells }) => cells),
          beside: view.slice(Math.max(0, from - BEFORE), from),
        });
      }
    start = end;
  }
  return lists;
}

/** «36 hội nghị với 4.210 lượt: tỉnh 6 hội nghị/1.150 lượt, huyện 12 hội nghị/1.480 lượt, …»: two or three kinds that take turns, the totals first or last. */
function byPattern(counts: readonly Quantity[], measured = true): readonly List[] {
  const keys = counts.map(({ place, statement }) => `${place.noun} ${measured ? (statement.measure ?? "") : ""}`);
  const lists: List[] = [];
  for (const width of [2, 3])
    for (let start = 0; start + width * LEAST_ITEMS <= counts.length;) {
      const kinds = new Set(keys.slice(start, start + width));
      let end = start + width;
      while (end < counts.length && end - start < width * MOST_ITEMS && keys[end] === keys[end - width]) end += 1;
      const turns = Math.floor((end - start) / width);
      // «Đội A kiểm tra 64 vụ, xử lý 51 vụ; đội B …. Tổng hai đội kiểm tra 136 vụ, xử lý 111 vụ»: what is called a total needs two.
      const called = counts[start + (turns - 1) * width]?.place.ahead.has("total") === true;
      // «12 lớp với 1.038 học viên, trong đó tỉnh 3 lớp với 214 học viên, xã 9 lớp với 824 học viên»: two where they are announced.
      const [one, other] = [counts[start + width], counts[start + 2 * width]];
      const leveled =
        one !== undefined &&
        other !== undefined &&
        levelOf(one) !== null &&
        levelOf(other) !== null &&
        levelOf(one) !== levelOf(other);
      const announced = leveled || (one?.place.intro ?? null) !== null;
      if (kinds.size < width || kinds.has(" ") || turns <= (called || announced ? LEAST_ITEMS - 1 : LEAST_ITEMS)) {
        start += 1;
        continue;
      }
      const row = (turn: number): readonly Quantity[] => counts.slice(start + turn * width, start + (turn + 1) * width);
      const items = (from: number, to: number): readonly (readonly Cell[])[] =>
        Array.from({ length: to - from }, (_, turn) => row(from + turn).map(cellOf));
      lists.push({ items: items(1, turns), beside: row(0) }, { items: items(0, turns - 1), beside: row(turns - 1) });
      start = end;
    }
  return lists;
}

function cellOf(count: Quantity): Cell {
  return { statement: count.statement, exact: isExact(count) };
}

function columnsOf({ items, beside }: List): {
  readonly holding: readonly Sum[];
  readonly broken: readonly OpenList[];
} {
  const columns = (items[0] ?? []).map((_, column) =>
    items.map((cells) => cells[column]).filter((cell) => cell !== undefined),
  );
  const sumOf = (column: readonly Cell[]): number => column.reduce((sum, { statement }) => sum + statement.value, 0);
  const heads = columns.map(
    (column, at) =>
      beside.find(
        ({ value }, place) =>
          value === sumOf(column) &&
          value >= (place === at && beside.length === columns.length ? TELLING_IN_PLACE : TELLING),
      ) ?? null,
  );
  const holding = heads.flatMap((head, at): Sum[] =>
    head === null
      ? []
      : [{ totals: [head.statement], parts: (columns[at] ?? []).map(({ statement }) => statement), stated: false }],
  );
  const first = heads.findIndex((head) => head !== null);
  const known = heads[first];
  if (known === null || known === undefined) return { holding, broken: [] };
  const place = beside.indexOf(known);
  const broken = columns.flatMap((column, at): OpenList[] => {
    const head = beside[place + at - first];
    // «454/835 hồ sơ» is a pair as its items are, and its first number no total of their second ones.
    const plain = head !== undefined && isExact(head) && head.statement.outOf === null;
    if (heads[at] !== null || !plain || !column.every(({ exact }) => exact)) return [];
    const parts = column.map(({ statement }) => statement);
    const values = parts.map(({ value }) => value);
    // Of two items only, a small column closes by chance.
    const sure = parts.length >= LEAST_ITEMS || known.value >= TELLING_OF_TWO;
    return [
      { head: head.statement, parts, outcome: sure && closesBySlip(head.value, values) ? "broken" : "undecided" },
    ];
  });
  return { holding, broken };
}

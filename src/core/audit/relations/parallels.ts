import type { Statement } from "../meaning/statement";
import type { OpenList } from "./lists";
import type { Passage, Quantity } from "./quantity";
import { isExact } from "./quantity";
import { closesBySlip } from "./slips";
import type { Sum } from "./sums";

/** Lists whose items state the same kinds of counts in the same order, held against the totals before them. */
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

/**
 * «thụ lý 624 vụ; đã giải quyết 260 vụ; trong đó án A 80 vụ, giải quyết 43 vụ; án B 179/29 vụ; …»: the first counts of
 * the items add up to one total, the second ones to the next. One that does not, beside another that does, is a slip.
 */
export function parallelsOf({ counts }: Passage): Parallels {
  const sums: Sum[] = [];
  const open: OpenList[] = [];
  for (const noun of new Set(counts.map(({ place }) => place.noun))) {
    if (noun === "") continue;
    const view = counts.filter(({ place }) => place.noun === noun);
    for (const { items, from } of listsIn(view)) {
      const before = view.slice(Math.max(0, from - BEFORE), from);
      const { holding, broken } = columnsOf(items, before);
      sums.push(...holding);
      open.push(...broken);
    }
  }
  return { sums, open };
}

interface Cell {
  readonly statement: Statement;
  readonly exact: boolean;
}

/** Neighbouring clauses with equally many counts, two at least. */
function listsIn(
  view: readonly Quantity[],
): readonly { readonly items: readonly (readonly Cell[])[]; readonly from: number }[] {
  const items: { readonly cells: Cell[]; readonly from: number; readonly clause: number }[] = [];
  view.forEach((count, from) => {
    const last = items.at(-1);
    const item = last?.clause === count.place.clause ? last : { cells: [], from, clause: count.place.clause };
    if (item !== last) items.push(item);
    item.cells.push({ statement: count.statement, exact: isExact(count) });
    const { outOf } = count.statement;
    if (outOf !== null) item.cells.push({ statement: { ...count.statement, value: outOf }, exact: true });
  });
  const lists: { readonly items: readonly (readonly Cell[])[]; readonly from: number }[] = [];
  for (let start = 0; start < items.length;) {
    const width = items[start]?.cells.length ?? 0;
    let end = start + 1;
    while (end < items.length && end - start < MOST_ITEMS && items[end]?.cells.length === width) end += 1;
    // The first clause may be the totals themselves.
    for (const first of [start, start + 1])
      if (end - first >= LEAST_ITEMS && width > 1 && width <= MOST_COLUMNS)
        lists.push({ items: items.slice(first, end).map(({ cells }) => cells), from: items[first]?.from ?? 0 });
    start = end;
  }
  return lists;
}

function columnsOf(
  items: readonly (readonly Cell[])[],
  before: readonly Quantity[],
): { readonly holding: readonly Sum[]; readonly broken: readonly OpenList[] } {
  const columns = (items[0] ?? []).map((_, column) =>
    items.map((cells) => cells[column]).filter((cell) => cell !== undefined),
  );
  const sumOf = (column: readonly Cell[]): number => column.reduce((sum, { statement }) => sum + statement.value, 0);
  const heads = columns.map(
    (column) => before.find(({ value }) => value >= TELLING && value === sumOf(column)) ?? null,
  );
  const holding = heads.flatMap((head, at): Sum[] =>
    head === null
      ? []
      : [{ totals: [head.statement], parts: (columns[at] ?? []).map(({ statement }) => statement), stated: false }],
  );
  const first = heads.findIndex((head) => head !== null);
  const known = heads[first];
  if (known === null || known === undefined) return { holding, broken: [] };
  const place = before.indexOf(known);
  const broken = columns.flatMap((column, at): OpenList[] => {
    const head = before[place + at - first];
    if (heads[at] !== null || head === undefined || !isExact(head) || !column.every(({ exact }) => exact)) return [];
    const parts = column.map(({ statement }) => statement);
    const values = parts.map(({ value }) => value);
    return closesBySlip(head.value, values) ? [{ head: head.statement, parts, outcome: "broken" }] : [];
  });
  return { holding, broken };
}

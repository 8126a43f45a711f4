import { COMMITTEE, OFFICE_HEADS, PLACE_KINDS } from "../../../domain/lexicon/unit-kinds";
import { figureOf, KNOWN } from "../../model/count";
import type { LooseColumn, RowSum, Table, TableRow } from "../../model/table";
import { isPenSlip } from "../../numerals/pen-slip";
import { readNumbering } from "../../reading/rows/row-kinds";
import { statedTotals, type StatedTotal } from "./column-totals";

/** Wider tables prove the sums of their rows column by column: see {@link withSumsAcross}. */
const NARROW = 2;
/** Rows that their lists divide, and bits of different figures that chance would not add up. */
const FEWEST_CLOSING = 2;
const AMPLE_BITS = 20;
/** Of two numbered lists the one that closes need only show that lists are added here: nothing is blamed. */
const PAIR_BITS = 8;
/** A list that adds up to nothing is blamed only beside so many that do, for one slip of the pen in a figure of this size. */
const VOUCHED_BY = 3;
const TELLING = 100;
/** Below any number: «- Trực tuyến». */
const DASHED_RANK = 50;
const DASHED = /^\s*(?:[-–—+•*]\s*\p{L}|\p{Ll}\)\s*\p{L})/u;
const DASH = /^(?:[-–—+•*]|\p{Ll}[.)]?)$/u;

/**
 * A table of one or two columns whose rows are measures, some with the rows that divide them listed below: «1 | Tiếp nhận»,
 * «1.1 | Trực tuyến», «1.2 | Trực tiếp»; or with dashes. Which of these lists are divisions is told by the figures: where
 * enough close that chance is excluded, the table is held to those. A list that closes in no column may name some of its
 * row's parts only, or overlapping ones: it is undecided, unless one slip of the pen explains it. The same table where
 * nothing is shown.
 */
export function withListedRows(table: Table): Table {
  const { columns, rows } = table;
  if (columns.length > NARROW || rows.some((row) => row.kind === "total" || isOffice(row))) return table;
  const lists = listsOf(table);
  // «I | Khối sở», «II | Khối xã»: sections of units, which two columns prove by themselves, and which add up.
  if (columns.length > 1 && lists.some(({ total }) => isSection(rows[total]))) return table;
  const told = lists.map((_, list) =>
    columns.flatMap((__, column) =>
      statedTotals({ counts: table.counts, sums: lists }, column)
        .filter(({ sum, stated, parts }) => sum === list && (stated !== 0 || parts.some((part) => part !== 0)))
        .map((total) => ({ ...total, column })),
    ),
  );
  const closing = lists.filter((_, list) => isClosing(told[list] ?? []));
  const failing = lists.filter((_, list) => isFailing(told[list] ?? []));
  // «1 | 1.1 | 1.2 | 1.3 | 2 | 2.1 | 2.2» of one column: one list closes, the other but for a slip, which is asked about.
  const isPair =
    closing.length === 1 &&
    failing.length === 1 &&
    lists.every(({ parts }) => parts.every((row) => /\d\.\d/.test(rows[row]?.numbering ?? ""))) &&
    lists.every((list, at) => closing.includes(list) || (told[at] ?? []).every(isSlipAnywhere));
  const fewest = isPair ? 1 : FEWEST_CLOSING;
  if (closing.length < fewest || closing.length < lists.length - closing.length) return table;
  const figures = new Set(told.flatMap((totals) => totals.filter(({ gap }) => gap === 0).map(({ stated }) => stated)));
  if (
    [...figures].reduce((bits, figure) => bits + Math.log2(1 + Math.abs(figure)), 0) < (isPair ? PAIR_BITS : AMPLE_BITS)
  )
    return table;
  const isVouched = closing.length >= VOUCHED_BY * failing.length;
  const isUnclear = (list: number): boolean =>
    isFailing(told[list] ?? []) && !(isVouched && (told[list] ?? []).every(isSlip));
  const sums = lists.filter((_, list) => !isUnclear(list));
  const unclear = told.flatMap((totals, list) => (isUnclear(list) ? totals.slice(0, 1) : []));
  const heads = new Set(sums.map(({ total }) => total));
  return {
    ...table,
    across: true,
    rows: rows.map((row, at) => (row.kind === "heading" ? row : { ...row, kind: heads.has(at) ? "subtotal" : "unit" })),
    sums,
    ...(unclear.length === 0 ? {} : { loose: unclear.map((one) => looseRow(table, lists, one)) }),
  };
}

export type Told = StatedTotal & { readonly column: number };

/** Offices are added up, and are no measures. */
export function isOffice({ name }: TableRow): boolean {
  const words = name.normalize("NFC").toLowerCase();
  return [...OFFICE_HEADS, ...PLACE_KINDS.map((kind) => kind.words), COMMITTEE.short].some((head) =>
    words.startsWith(`${head} `),
  );
}

function isSection(row: TableRow | undefined): boolean {
  const { style } = readNumbering(row?.numbering ?? "", "");
  return style === "roman" || style === "letter";
}

function isClosing(totals: readonly Told[]): boolean {
  return totals.length > 0 && totals.every(({ gap }) => gap === 0);
}

function isFailing(totals: readonly Told[]): boolean {
  return totals.every(({ gap }) => gap !== 0);
}

/** A slip in the row or in one of its list. */
function isSlipAnywhere(told: Told): boolean {
  return isSlip(told) || told.parts.some((part) => part + told.gap >= 0 && isPenSlip(part, part + told.gap));
}

function isSlip({ stated, gap }: Told): boolean {
  return stated >= TELLING && isPenSlip(stated, stated - gap);
}

/** Each row that counts, with those one level below it: two at least. */
export function listsOf({ rows, counts }: Table): readonly RowSum[] {
  const below = new Map<number, number[]>();
  const path: { readonly row: number; readonly rank: number }[] = [];
  rows.forEach((row, at) => {
    const isCounted = counts.states.subarray(at * counts.width, (at + 1) * counts.width).includes(KNOWN);
    // «Trong đó:» on a line of its own stands between a row and its list.
    if (!isCounted && row.numbering === "") return;
    const rank = rankOf(row);
    while ((path.at(-1)?.rank ?? -1) >= rank) path.pop();
    const head = path.at(-1);
    if (head !== undefined && isCounted && isListedUnder(row, rows[head.row]))
      below.set(head.row, [...(below.get(head.row) ?? []), at]);
    path.push({ row: at, rank });
  });
  return [...below].flatMap(([total, parts]) =>
    parts.length > 1 && rows[total]?.kind !== "heading" ? [{ total, parts }] : [],
  );
}

function rankOf({ name, numbering }: TableRow): number {
  if (DASH.test(numbering) || (numbering === "" && DASHED.test(name))) return DASHED_RANK;
  return readNumbering(numbering, "").rank;
}

/** «2.1» stands under «2» only. */
function isListedUnder({ numbering }: TableRow, head: TableRow | undefined): boolean {
  const { style } = readNumbering(numbering, "");
  return style !== "decimal" || numbering.startsWith(`${head?.numbering.replace(/[.)]+$/, "") ?? ""}.`);
}

export function looseRow(
  table: Table,
  lists: readonly RowSum[],
  { sum, stated, gap, parts, column }: Told,
): LooseColumn {
  const { at = 0, label = "", number = null } = table.columns[column] ?? {};
  return {
    at,
    label,
    number,
    total: lists[sum]?.total ?? 0,
    stated: figureOf(table.counts, stated),
    sum: figureOf(table.counts, stated - gap),
    parts: parts.length,
    of: "row",
  };
}

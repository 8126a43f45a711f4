import type { Explanation } from "../../../model/verdict";
import { writeCount, writeDecimal } from "../../../numerals/write";
import type { CellAt, Claim, PlaceInTable, Rule, Suspect } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import type { Tied } from "../../claims/ties";
import { isPenSlip } from "../../../numerals/pen-slip";
import { sumsOfTextTable } from "../../table/in-text/text-table-sums";
import type { ShareInTable } from "../../table/in-text/text-table-columns";
import { columnSharesOf } from "../../table/in-text/text-table-columns";
import type { PlacedCell, SumInTable } from "../../table/in-text/text-tables";
import { tablesIn } from "../../table/in-text/text-tables";

export type TextTableData = TableSumData | TableShareData;

/** A percentage of a row that its two counts do not give. */
export interface TableShareData {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly printed: string;
  /** The counts as printed, and the percentage that they give. */
  readonly part: string;
  readonly whole: string;
  readonly right: string;
}

export interface TableSumData {
  readonly table: number;
  /** From 1, of the sum that does not close. */
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly total: number;
  readonly sum: number;
  readonly across: boolean;
  /** Where its cells stand: by offset, row and column from 1. */
  readonly cells: readonly ({ readonly start: number } & PlaceInTable)[];
  suspect?: Suspect;
}

/** The rows and columns of a table inside the text add up. */
export const tableInTextAddsUp: Rule<"table-in-text-adds-up", TextTableData> = {
  id: "table-in-text-adds-up",
  title: "Bảng trong văn bản cộng đúng",
  severity: "error",
  source: { document: "Dòng tổng và các cột của chính bảng trong văn bản" },

  *judge({ read, cellAt }) {
    for (const { number, rows, table } of tablesIn(read)) {
      const sums = sumsOfTextTable(rows, table);
      for (const one of sums.filter(isClosed)) yield claimOf(number, one, "holds", cellAt);
      const open = [false, true].flatMap((across) => worthTelling(sums.filter((one) => one.across === across)));
      for (const one of open) {
        const beside = sums.filter(({ across }) => across === one.across);
        const closed = beside.filter(isClosed).length;
        // «Quá hạn» may count pending ones too: then the parts are more.
        const certain = one.complete
          ? one.sum < one.total.value
          : closed * 2 >= beside.length || (closed > 0 && isPenSlip(one.total.value, one.sum));
        yield claimOf(number, one, certain ? "broken" : "undecided", cellAt);
      }
      const doubted = new Set(open.flatMap(({ total, parts }) => [total, ...parts].map(({ start }) => start)));
      for (const share of columnSharesOf(rows))
        // What follows from a count that is doubted already is no finding of its own.
        if (share.right === share.printed || !(doubted.has(share.part.start) || doubted.has(share.whole.start)))
          yield shareClaim(number, share, cellAt);
    }
  },

  explain(data) {
    return "right" in data ? explainShare(data) : explainSum(data);
  },
};

const place = (at: { readonly row: number; readonly column: number }): string => `dòng ${at.row}, cột ${at.column}`;

function explainShare({ table, row, column, heading, printed, part, whole, right }: TableShareData): Explanation {
  return {
    what: `Bảng ${table}, ${place({ row, column })}${heading === "" || heading === "%" ? "" : ` (${heading})`}: ghi ${printed}, ${part} trên ${whole} là ${right}`,
    why: "Các dòng khác của cột này là tỷ lệ của hai cột đó.",
    todo: "Đối chiếu ba số của dòng này với nguồn.",
  };
}

function explainSum({ table, row, column, heading, total, sum, across, cells, suspect }: TableSumData): Explanation {
  const at = cells.find(({ start }) => start === suspect?.start);
  const named = heading === "" ? "" : ` (${heading})`;
  return {
    what: `Bảng ${table}, ${place({ row, column })}${named}: ghi ${writeCount(total)}, cộng ${across ? "các cột thành phần" : "các dòng"} được ${writeCount(sum)}, lệch ${writeCount(Math.abs(total - sum))}`,
    why: "Số tổng trong bảng phải bằng các số thành phần cộng lại.",
    todo:
      suspect === undefined || at === undefined
        ? "Đối chiếu các số của dòng, cột này với nguồn."
        : `Có lẽ sai ở ${place(at)}: sửa thành ${suspect.next} thì ${suspect.claims === 1 ? "phép cộng này" : "các phép cộng qua ô đó đều"} khớp.`,
  };
}

function shareClaim(number: number, share: ShareInTable, cellAt: CellAt | null): Claim<TextTableData> {
  const { cell, row, column, part, whole, right, printed, decimals, heading } = share;
  // Cut off, or forced so that shares add up to 100: not more than one unit of the last digit.
  const outcome = right === printed ? "holds" : Math.abs(right - printed) > 1 ? "broken" : "undecided";
  const percent = `${writeDecimal(BigInt(right), decimals)}%`;
  return {
    outcome,
    spans: [spanOf(cell), spanOf(part), spanOf(whole)],
    data: {
      ...placeOf(number, { start: cell.start, row, column }, cellAt),
      heading,
      printed: cell.text,
      part: part.text,
      whole: whole.text,
      right: percent,
    },
    tie: {
      is: "share",
      percent: { ...spanOf(cell), value: printed, decimals },
      above: [tiedCell(part)],
      off: [],
      below: [tiedCell(whole)],
      tolerance: 0,
    },
  };
}

function isClosed({ total, sum }: SumInTable): boolean {
  return total.value === sum;
}

/** Where none of several sums closes, they are perhaps no sums: one is told, in doubt. */
function worthTelling(sums: readonly SumInTable[]): readonly SumInTable[] {
  const open = sums.filter((one) => !isClosed(one));
  return open.length === sums.length ? open.filter(({ complete }, at) => complete || at === 0) : open;
}

function claimOf(
  number: number,
  one: SumInTable,
  outcome: Claim<TableSumData>["outcome"],
  cellAt: CellAt | null,
): Claim<TableSumData> {
  const { total, parts, sum, across, heading } = one;
  const cells = [total, ...parts].filter(
    ({ start }, index, all) => all.findIndex((other) => other.start === start) === index,
  );
  const [first = total, ...rest] = cells;
  return {
    outcome,
    spans: [spanOf(first), ...rest.map(spanOf)],
    data: {
      ...placeOf(number, total, cellAt),
      heading,
      total: total.value,
      sum,
      across,
      cells: cells.map((cell) => ({ start: cell.start, ...placeOf(number, cell, cellAt) })),
    },
    tie: { is: "sum", plus: [tiedCell(total)], minus: parts.map(tiedCell), constant: 0, tolerance: 0 },
  };
}

/** Where a cell stands: in the document where that is known, else in the text. */
function placeOf(
  table: number,
  { start, row, column }: Pick<PlacedCell, "start" | "row" | "column">,
  cellAt: CellAt | null,
): PlaceInTable {
  return cellAt?.(start) ?? { table, row: row + 1, column: column + 1 };
}

function tiedCell({ start, end, text, value }: PlacedCell): Tied {
  return { start, end, text, value, decimals: 0 };
}

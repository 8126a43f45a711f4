import { writeCount } from "../../../numerals/write";
import type { Claim, Rule, Span } from "../../claims/claim";
import { isSlip } from "../../claims/rounding";
import type { SumInTable } from "../../table/text-table-sums";
import { sumsOf } from "../../table/text-table-sums";
import { tablesIn } from "../../table/text-tables";

export interface TableSumData {
  readonly table: number;
  /** From 1, of the sum that does not close. */
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly total: number;
  readonly sum: number;
  readonly across: boolean;
  /** The cell where two sums that do not close meet, and what closes both. */
  readonly meeting: { readonly row: number; readonly column: number; readonly next: number } | null;
}

/** The rows and columns of a table inside the text add up. */
export const tableInTextAddsUp: Rule<"table-in-text-adds-up", TableSumData> = {
  id: "table-in-text-adds-up",
  title: "Bảng trong văn bản cộng đúng",
  severity: "error",
  source: { document: "Dòng tổng và các cột của chính bảng trong văn bản" },

  *judge({ read }) {
    for (const { number, rows, table } of tablesIn(read)) {
      const sums = sumsOf(rows, table);
      for (const one of sums.filter(isClosed)) yield claimOf(number, one, "holds", null);
      const open = [false, true].flatMap((across) => worthTelling(sums.filter((one) => one.across === across)));
      const met = meetingOf(sums, open);
      for (const one of open) {
        if (met !== null && one !== met.closes[0] && met.closes.includes(one)) continue;
        const beside = sums.filter(({ across }) => across === one.across);
        const closed = beside.filter(isClosed).length;
        const certain = closed * 2 >= beside.length || (closed > 0 && isSlip(one.total.value, one.sum));
        yield claimOf(number, one, certain ? "broken" : "undecided", met?.closes.includes(one) === true ? met : null);
      }
    }
  },

  explain({ table, row, column, heading, total, sum, across, meeting }) {
    const place = (at: { readonly row: number; readonly column: number }): string => `dòng ${at.row}, cột ${at.column}`;
    const named = heading === "" ? "" : ` (${heading})`;
    return {
      what: `Bảng ${table}, ${place({ row, column })}${named}: ghi ${writeCount(total)}, cộng ${across ? "các cột thành phần" : "các dòng"} được ${writeCount(sum)}, lệch ${writeCount(Math.abs(total - sum))}`,
      why: "Số tổng trong bảng phải bằng các số thành phần cộng lại.",
      todo:
        meeting === null
          ? "Đối chiếu các số của dòng, cột này với nguồn."
          : `Có lẽ sai ở ${place(meeting)}: sửa thành ${writeCount(meeting.next)} thì các phép cộng qua ô đó đều khớp.`,
    };
  },
};

function isClosed({ total, sum }: SumInTable): boolean {
  return total.value === sum;
}

/** Where none of several sums closes, they are perhaps no sums: one is told, in doubt. */
function worthTelling(sums: readonly SumInTable[]): readonly SumInTable[] {
  const open = sums.filter((one) => !isClosed(one));
  return open.length === sums.length ? open.slice(0, 1) : open;
}

interface Meeting {
  /** The sums that the change closes. */
  readonly closes: readonly SumInTable[];
  readonly at: SumInTable["total"];
  readonly next: number;
}

/** The one cell whose change closes most of the open sums, two at least, one each way, and opens none. */
function meetingOf(sums: readonly SumInTable[], open: readonly SumInTable[]): Meeting | null {
  let best: Meeting | null = null;
  for (const first of open)
    for (const at of [first.total, ...first.parts]) {
      const next = closing(first, at);
      const holding = sums.filter(({ total, parts }) => [total, ...parts].some(({ start }) => start === at.start));
      const closes = open.filter((one) => holding.includes(one));
      const ways = new Set(closes.map(({ across }) => across)).size;
      const all = holding.every((one) => !isClosed(one) && closing(one, at) === next);
      if (next >= 0 && all && ways === 2 && closes.length > (best?.closes.length ?? 1)) best = { closes, at, next };
    }
  return best;
}

function closing({ total, parts, sum }: SumInTable, cell: SumInTable["total"]): number {
  if (cell.start === total.start) return sum;
  return parts.length === 0 ? total.value : cell.value + total.value - sum;
}

function claimOf(
  number: number,
  one: SumInTable,
  outcome: Claim<TableSumData>["outcome"],
  met: Meeting | null,
): Claim<TableSumData> {
  const { total, parts, sum, across, heading } = one;
  const all = [...(met === null ? [] : [met.at]), total, ...parts];
  const spans = all
    .filter(({ start }, index) => all.findIndex((other) => other.start === start) === index)
    .map(({ start, end, text }): Span => ({ start, end, text }));
  const [first = { start: total.start, end: total.end, text: total.text }, ...rest] = spans;
  return {
    outcome,
    spans: [first, ...rest],
    data: {
      table: number,
      row: total.row + 1,
      column: total.column + 1,
      heading,
      total: total.value,
      sum,
      across,
      meeting: met === null ? null : { row: met.at.row + 1, column: met.at.column + 1, next: met.next },
    },
    ...(met === null || outcome !== "broken" ? {} : { correction: [{ span: first, next: writeCount(met.next) }] }),
  };
}

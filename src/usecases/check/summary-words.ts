import { areaToA1, writeCount, type Table } from "../../core";
import type { Worklist } from "./worklist";

export interface SummaryWords {
  /** "right": nothing to do · "open": nothing wrong found, something not checked · "look": something to look at. */
  readonly mood: "right" | "open" | "look";
  readonly title: string;
  /** How many statements hold, and which columns none of them tests. */
  readonly holds: string;
  /** The whole as one sentence, for the live region. */
  readonly spoken: string;
}

/** The first thing that is said about a table: one fault counted once, then its consequences. */
export function summaryWords(list: Worklist): SummaryWords {
  const holds = [`${writeCount(list.holds)} phép kiểm tra đúng`, ...untestedWords(list)].join(" · ");
  const mood = list.faults + list.warnings > 0 ? "look" : list.undecided + list.openBeside > 0 ? "open" : "right";
  const title = mood === "right" ? "Bảng khớp" : mood === "open" ? openTitle(list) : lookTitle(list);
  const rest = undecidedCountWords(list);
  return { mood, title, holds, spoken: `${[title, ...rest, holds].join(", ")}.` };
}

/** «1 chỗ cần xem lại (lệch 3 phép tính)». */
export function faultWords({ faults, broken }: Worklist): string {
  return broken > faults
    ? `${writeCount(faults)} chỗ cần xem lại (lệch ${writeCount(broken)} phép tính)`
    : `${writeCount(faults)} chỗ cần xem lại`;
}

export function warningWords({ warnings }: Worklist): string {
  return `${writeCount(warnings)} chỗ nên xem qua`;
}

export function undecidedCountWords({ undecided }: Worklist): readonly string[] {
  return undecided === 0 ? [] : [`${writeCount(undecided)} ô chưa kiểm tra được`];
}

/** Columns that are named beside the answer; the note below gives all, and the reasons. */
const NAMED_COLUMNS = 2;

/** «chưa kiểm tra được cột «Doanh thu»»: right alone is not right throughout. */
function untestedWords({ untested }: Worklist): readonly string[] {
  if (untested.length === 0) return [];
  const named = untested.slice(0, NAMED_COLUMNS).map((label) => `«${label}»`);
  const rest = untested.length - named.length;
  const more = rest > 0 ? ` và ${writeCount(rest)} cột khác` : "";
  return [`chưa kiểm tra được cột ${named.join(", ")}${more}`];
}

/** Something that was seen and may be right is not «nothing seen»; what could not be tested is. */
function openTitle({ items, undecided, openBeside, area }: Worklist): string {
  if (undecided === 0)
    return `Riêng bảng ${areaToA1(area)} khớp; còn ${writeCount(openBeside)} bảng khác trên sheet cần xem`;
  return items.some(({ findings }) => findings.some(({ severity }) => severity === "warning"))
    ? "Có chỗ cần làm rõ"
    : "Chưa thấy chỗ lệch";
}

function lookTitle(list: Worklist): string {
  const parts = [...(list.faults > 0 ? [faultWords(list)] : []), ...(list.warnings > 0 ? [warningWords(list)] : [])];
  return parts.join(", ");
}

/** What the rows of a table are, and how many: «34 đơn vị», or «12 chỉ tiêu» where they are sums of one another. */
export function rowsWords({ across, rows }: Pick<Table, "across" | "rows">, units: number): string {
  if (across !== true) return `${writeCount(units)} đơn vị`;
  return `${writeCount(rows.filter(({ kind }) => kind !== "heading").length)} chỉ tiêu`;
}

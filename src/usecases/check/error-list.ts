import { doubtWords, repairWords, sourceWords, writeCount, type Proposal, type Table } from "../../core";
import { withoutPlace, type WorkItem } from "./worklist";

/** What else a place upsets, before the rest is only counted: the list must stay readable on a phone. */
const CONSEQUENCES = 2;

/**
 * The places to look at as plain text for Zalo or mail, grouped by unit in the order of the table, ready to be sent back
 * to those who made the table. What the office's own program suggests is marked as a guess.
 *
 * @param file name of the workbook, where it has one
 */
export function errorList(table: Table, items: readonly WorkItem[], file?: string): string {
  const from = `${file === undefined ? "" : `tệp ${file}, `}sheet ${table.sheet}`;
  if (items.length === 0) return `Phụ lục (${from}): không phát hiện sai lệch trong các nội dung đã kiểm tra.`;
  const groups = [...byUnit(table, items)].map(([unit, own]) =>
    [`${unit}:`, ...own.map((item) => `- ${itemLine(table, item)}`)].join("\n"),
  );
  const count = `${writeCount(items.length)} chỗ`;
  return [
    `Đề nghị đơn vị rà soát ${count} trong phụ lục (${from}):`,
    ...groups,
    `Đề nghị đối chiếu với ${sourceWords(table)}, sửa rồi gửi lại.`,
  ].join("\n\n");
}

/** In the order of the table's rows; what belongs to no unit comes last. */
function byUnit(table: Table, items: readonly WorkItem[]): ReadonlyMap<string, readonly WorkItem[]> {
  const groups = new Map<string, WorkItem[]>();
  const inOrder = [...items].sort(
    (one, other) => one.cells[0].row - other.cells[0].row || one.cells[0].column - other.cells[0].column,
  );
  for (const item of inOrder) {
    const unit = item.place === "" || item.cells[0].row <= table.headerRows.bottom ? GENERAL : item.place;
    const known = groups.get(unit);
    if (known === undefined) groups.set(unit, [item]);
    else known.push(item);
  }
  const general = groups.get(GENERAL);
  if (general === undefined) return groups;
  groups.delete(GENERAL);
  return groups.set(GENERAL, general);
}

const GENERAL = "Chung cho cả bảng";

/** One place in a line: what is wrong there, and what would put it right. */
export function itemLine(table: Table, item: WorkItem): string {
  const [main, ...others] = item.findings;
  const place = item.place;
  const said = [main, ...others.filter(({ outcome }) => outcome === "broken").slice(0, CONSEQUENCES)].map(({ what }) =>
    withoutPlace(what, place),
  );
  const rest = others.filter(({ outcome }) => outcome === "broken").length - CONSEQUENCES;
  const more = rest > 0 ? `; và ${writeCount(rest)} phép tính khác` : "";
  return `${item.address}: ${said.join("; ")}${more}. ${suggestion(table, item)}`.trim();
}

function suggestion(table: Table, { repair, doubt }: WorkItem): string {
  if (doubt !== null) return endedWords(doubtWords(table, doubt));
  if (repair === null) return "";
  const all: readonly Proposal[] = repair.certain ? [repair] : [repair, ...repair.alternatives];
  return `${all.map((proposal) => repairWords(table, proposal)).join("; hoặc ")}.`;
}

/** A question keeps its mark. */
function endedWords(words: string): string {
  return words.endsWith("?") ? words : `${words}.`;
}

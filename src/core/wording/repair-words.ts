import { toA1 } from "../model/cell";
import type { Proposal, Repair, RepairEdit } from "../model/repair";
import type { Table } from "../model/table";
import { numberWords, shownValue } from "./cell-words";
import { rowName, rowWordsInside } from "./row-words";

/** Changes and alternatives that one sentence spells out. */
const SPELLED_EDITS = 4;
const SPELLED_CHOICES = 4;

/** A proposal as a sentence, without a full stop: «Có lẽ gõ đảo hai chữ số ở F12: 5.376 → 5.736». */
export function repairWords(table: Table, proposal: Proposal): string {
  const { edits } = proposal;
  const [first] = edits;
  const one = edits.length === 1;
  const change = one ? `${shownValue(first.found)} → ${numberWords(first.next)}` : editsWords(edits);
  return `Có lẽ ${causeWords(table, proposal)}: ${change}`;
}

/**
 * The sentence for a repair that is not certain: «Chưa xác định được ô nào sai: F12 phải là 516 hoặc D12 phải là 2.350»;
 * without alternatives its proposal, said with care.
 */
export function undecidedWords(table: Table, repair: Repair): string {
  if (repair.alternatives.length === 0) return `${repairWords(table, repair)} (chưa chắc chắn)`;
  const choices = [repair, ...repair.alternatives].map(({ edits }) => neededWords(edits));
  const named = choices.slice(0, SPELLED_CHOICES);
  const rest = choices.length > named.length ? ["ô khác trong cùng phép cộng"] : [];
  return `Chưa xác định được ô nào sai: ${[...named, ...rest].join(" hoặc ")}`;
}

function causeWords(table: Table, { kind, edits }: Proposal): string {
  const [{ at, found }] = edits;
  const cell = toA1(at);
  switch (kind) {
    case "transposed-digits":
      return `gõ đảo hai chữ số ở ${cell}`;
    case "wrong-digit":
      return `gõ nhầm một chữ số ở ${cell}`;
    case "missing-digit":
      return `gõ thiếu một chữ số ở ${cell}`;
    case "extra-digit":
      return `gõ thừa một chữ số ở ${cell}`;
    case "lost-thousands":
      return typeof found === "number" && Number.isInteger(found)
        ? `gõ thiếu một nhóm ba chữ số ở ${cell}`
        : `dấu ngăn cách hàng nghìn ở ${cell} bị hiểu là dấu thập phân`;
    case "extra-thousands":
      return `gõ thừa ba số 0 ở ${cell}`;
    case "wrong-sign":
      return `gõ thừa dấu trừ ở ${cell}`;
    case "neighbours-exchanged":
      return `gõ đổi chỗ hai ô ${edits.map((edit) => toA1(edit.at)).join(" và ")}`;
    case "row-off":
      return "gõ lệch một dòng";
    case "column-off":
      return "gõ lệch một cột";
    case "row-total-not-updated":
      return `chưa cập nhật số tổng ở ${edits.map((edit) => toA1(edit.at)).join(", ")}`;
    case "total-misses-row":
      return `${totalWords(table, edits)} chưa cộng ${unitsWords(table, edits)}`;
    case "total-counts-twice":
      return `${totalWords(table, edits)} cộng hai lần ${unitsWords(table, edits)}`;
    case "constant-for-formula":
      return `${cell} là số gõ tay, trong khi các ô cùng loại là công thức`;
    case "blank-cell":
      return `còn thiếu số ở ${cell}`;
    case "words-beside":
      return `ô ${cell} chỉ cần ghi số, bỏ phần chữ`;
    case "other-value":
      if (edits.length > 1) return "các số này chưa đúng";
      return typeof found === "number" ? `số ở ${cell} chưa đúng` : `ô ${cell} cần ghi số`;
  }
}

function editsWords(edits: readonly RepairEdit[]): string {
  const spelled = edits.length <= SPELLED_EDITS + 1 ? edits : edits.slice(0, SPELLED_EDITS);
  const words = spelled.map(({ at, found, next }) => `${toA1(at)}: ${shownValue(found)} → ${numberWords(next)}`);
  const rest = edits.length - spelled.length;
  return `${words.join("; ")}${rest > 0 ? ` và ${numberWords(rest)} ô khác` : ""}`;
}

function neededWords(edits: readonly RepairEdit[]): string {
  const spelled = edits.length <= SPELLED_EDITS + 1 ? edits : edits.slice(0, SPELLED_EDITS);
  const rest = edits.length - spelled.length;
  return `${spelled.map(({ at, next }) => `${toA1(at)} phải là ${numberWords(next)}`).join(" và ")}${rest > 0 ? ` và ${numberWords(rest)} ô khác` : ""}`;
}

function totalWords(table: Table, [{ at }]: Proposal["edits"]): string {
  const row = table.rows.findIndex((candidate) => candidate.at === at.row);
  return row < 0 ? "dòng tổng" : rowWordsInside(rowName(table, row));
}

/** The row whose counts are the changes of the total: «Sở Y tế»; where several would do, no name is given. */
function unitsWords(table: Table, edits: Proposal["edits"]): string {
  const row = table.rows.findIndex((candidate) => candidate.at === edits[0].at.row);
  const columns = new Map(table.columns.map(({ at }, column) => [at, column]));
  const { values, width } = table.counts;
  const parts = table.sums.find(({ total }) => total === row)?.parts ?? [];
  const matching = parts.filter((part) =>
    edits.every(
      ({ at, found, next }) =>
        at.row !== edits[0].at.row ||
        Math.abs(next - (typeof found === "number" ? found : 0)) ===
          values[part * width + (columns.get(at.column) ?? 0)],
    ),
  );
  const [only] = matching;
  return only === undefined || matching.length > 1 ? "một dòng" : rowWordsInside(rowName(table, only));
}

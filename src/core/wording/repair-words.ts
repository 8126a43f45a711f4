import { toA1 } from "../model/cell";
import { unitsOf } from "../model/count";
import type { Proposal, Repair, RepairEdit, RowDoubt, SlipKind } from "../model/repair";
import type { Table } from "../model/table";
import { numberWords, shownValue } from "./cell-words";
import { rowName, rowWordsInside } from "./row-words";

/** Changes and alternatives that one sentence spells out. */
const SPELLED_EDITS = 4;
const SPELLED_CHOICES = 4;
/** Counts of a missing row that are spelled out. */
const SPELLED_FIGURES = 12;

/**
 * A proposal as a sentence, without a full stop: «Có lẽ gõ đảo hai chữ số ở F12: 5.376 → 5.736»; totals that added the
 * wrong count up are said behind it: «, rồi cộng lại F20: 8.120 → 8.480».
 */
export function repairWords(table: Table, proposal: Proposal): string {
  const { edits } = proposal;
  const [first] = edits;
  const one = edits.length === 1;
  const change = one ? `${shownValue(first.found)} → ${numberWords(first.next)}` : editsWords(edits);
  return `Có lẽ ${causeWords(table, proposal)}: ${change}${followWords(proposal)}`;
}

/** The totals that follow, behind the change that they follow; "" without any. */
function followWords({ follows = [] }: Proposal): string {
  return follows.length === 0 ? "" : `, rồi cộng lại ${editsWords(follows)}`;
}

/**
 * The sentence for a repair that is not certain: «Chưa xác định được ô nào sai: F12 phải là 516 hoặc D12 phải là 2.350»;
 * without alternatives its proposal, said with care.
 */
export function undecidedWords(table: Table, repair: Repair): string {
  if (repair.alternatives.length === 0) return `${repairWords(table, repair)} (chưa chắc chắn)`;
  const choices = [repair, ...repair.alternatives].map((choice) =>
    PATTERNS.has(choice.kind) ? causeWords(table, choice) : neededWords(choice.edits),
  );
  // «A và B hoặc C» would leave open what belongs together.
  const or = choices.some((choice) => choice.includes(" và ")) ? "; hoặc " : " hoặc ";
  const named = choices.slice(0, SPELLED_CHOICES);
  const rest = choices.length > named.length ? ["ô khác trong cùng phép cộng"] : [];
  return `Chưa xác định được ô nào sai: ${[...named, ...rest].join(or)}`;
}

/** Kinds with a cause that says more than their cells. */
const PATTERNS: ReadonlySet<SlipKind> = new Set([
  "blocks-exchanged",
  "row-copied",
  "row-empty",
  "total-misses-row",
  "total-counts-twice",
]);

/**
 * A fault of rows as a sentence, without a full stop: «Có lẽ Sở B được ghi hai lần (dòng 7 và dòng 8): bỏ dòng 8 thì dòng
 * Tổng khớp 11 cột».
 */
export function doubtWords(table: Table, doubt: RowDoubt): string {
  const total = rowWordsInside(rowName(table, doubt.total));
  const columns = `${numberWords(doubt.explains.length)} cột`;
  const sheetRow = (row: number): string => numberWords((table.rows[row]?.at ?? 0) + 1);
  const named = (row: number): string => {
    const name = table.rows[row]?.name ?? "";
    return `dòng ${sheetRow(row)}${name === "" ? "" : ` (${name})`}`;
  };
  switch (doubt.is) {
    case "listed-twice": {
      const [name, twin] = [doubt.row, doubt.twin].map((row) => table.rows[row]?.name ?? "");
      const rest = `bỏ dòng ${sheetRow(doubt.row)} thì ${total} khớp ${columns}`;
      return name === twin || name === "" || twin === ""
        ? `Có lẽ ${name === "" ? "một đơn vị" : name} được ghi hai lần (dòng ${sheetRow(doubt.twin)} và dòng ${sheetRow(doubt.row)}): ${rest}`
        : `Có lẽ một đơn vị được ghi hai lần, ở ${named(doubt.twin)} và ${named(doubt.row)}: ${rest}`;
    }
    case "no-addend":
      return `${upperFirst(named(doubt.row))} có tính vào ${total} không? Không tính thì khớp ${columns}`;
    case "addend":
      return `${upperFirst(named(doubt.row))} có tính vào ${total} không? Tính vào thì khớp ${columns}`;
    case "row-missing":
      return `Có lẽ thiếu dòng ${doubt.name === "" ? "một đơn vị" : doubt.name}: ${doubt.figures.slice(0, SPELLED_FIGURES).map(numberWords).join(", ")}${doubt.figures.length > SPELLED_FIGURES ? ", …" : ""}`;
    case "row-of-other-figures":
      return `Các cột lệch khớp với nhau như số của một dòng: có lẽ một dòng ghi số của kỳ khác hoặc của đơn vị khác`;
  }
}

function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
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
    case "blocks-exchanged":
      return `${rowsWords(table, edits)} ghi nhầm số của nhau ở ${edits.map(({ at }) => toA1(at)).join(", ")}`;
    case "amount-moved":
      return `một phần số hồ sơ ghi nhầm giữa hai ô ${edits.map((edit) => toA1(edit.at)).join(" và ")}`;
    case "row-copied":
      return `${rowsWords(table, edits)} còn giữ số của kỳ trước`;
    case "row-empty":
      return `${rowsWords(table, edits)} còn để trống`;
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

/** The rows that the changes speak of: «Sở Y tế và Sở Tư pháp». */
function rowsWords(table: Table, edits: readonly RepairEdit[]): string {
  const rows = [...new Set(edits.map(({ at }) => at.row))].map((at) => table.rows.findIndex((row) => row.at === at));
  return rows.flatMap((row) => (row < 0 ? [] : [rowWordsInside(rowName(table, row))])).join(" và ");
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
        Math.abs(unitsOf(table.counts, next) - unitsOf(table.counts, typeof found === "number" ? found : 0)) ===
          values[part * width + (columns.get(at.column) ?? 0)],
    ),
  );
  const [only] = matching;
  return only === undefined || matching.length > 1 ? "một dòng" : rowWordsInside(rowName(table, only));
}

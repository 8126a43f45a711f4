import { columnLetters, toA1 } from "../../core";
import type { MakeWorkbook, NewCell, NewSheet } from "../../ports/new-workbook";
import { conflictPlace, conflictWords, rowRange, sourceWords, unclearPeriods } from "./merge-words";
import type { ExpectedUnit, SendingState, Sendings, SkippedFile } from "./expected-units";
import { mergedSheet, type MergedSheet } from "./merged-sheet";
import { columnOrder, type MergedTable } from "./merge-sources";
import type { SourceRow } from "./merge-source";

export const SOURCE_SHEET = "Nguồn";
/** In A1 of the source sheet: tells a merged book from what offices send. */
export const SOURCE_TITLE = "Nguồn của từng ô trong bảng tổng hợp (TTHC)";

export const SENDING_WORDS: Readonly<Record<SendingState, string>> = {
  sent: "đã gửi",
  missing: "chưa gửi",
  "no-dossiers": "không có hồ sơ",
  inconsistent: "cần rà soát",
};

/** The merged table as a workbook: the appendix, where each of its cells comes from, what was left out, who has sent. */
export function mergedBook(
  merged: MergedTable,
  skipped: readonly SkippedFile[],
  sendings: Sendings | null,
  make: MakeWorkbook,
): Uint8Array {
  const main = mergedSheet(merged);
  return make([
    main.sheet,
    sourceSheet(merged, main),
    ...leftOutSheet(merged, skipped),
    ...(sendings === null ? [] : [sendingSheet(sendings.units)]),
  ]);
}

/** One line for each row that was added: its cell in the source for each column of the merged table. */
function sourceSheet(merged: MergedTable, { written, columns }: MergedSheet): NewSheet {
  const order = columnOrder(merged.model);
  const head = ["Dòng", "Đơn vị", "Tệp", "Sheet", "Vùng số liệu", ...columns.map((at) => `Cột ${columnLetters(at)}`)];
  function* lines(): Generator<readonly (string | number)[]> {
    for (const { at, row } of written)
      for (const from of row.from) {
        const { file, sheet } = from.source;
        yield [at + 1, from.name, file, sheet, rowRange(from), ...order.map((id) => cellIn(from, id))];
      }
  }
  return listSheet(SOURCE_SHEET, SOURCE_TITLE, head, lines, [7, 34, 40, 18, 14, ...columns.map(() => 8)]);
}

function cellIn({ source, at }: SourceRow, id: string): string {
  const column = source.columns.find((candidate) => candidate.id === id);
  return column === undefined ? "" : toA1({ row: at, column: column.at });
}

function leftOutSheet(merged: MergedTable, skipped: readonly SkippedFile[]): readonly NewSheet[] {
  const lines = [
    ...merged.conflicts.map((conflict) => ["chưa cộng", conflictPlace(conflict), conflictWords(conflict, merged)]),
    ...skipped.map(({ file, message }) => ["chưa đọc được", file, message]),
    ...merged.otherPeriods.map((source) => ["kỳ khác, không cộng", sourceWords(source), source.period.text ?? ""]),
    ...unclearPeriods(merged).map((words) => ["đã cộng, chưa rõ kỳ", words, ""]),
    ...merged.sources
      .filter(({ errors }) => errors > 0)
      .map((source) => ["đã cộng, còn lệch", sourceWords(source), source.firstError ?? ""]),
  ];
  if (lines.length === 0) return [];
  return [
    listSheet("Cần xem", "Những chỗ cần xem khi tổng hợp", ["Việc", "Ở đâu", "Vì sao"], () => lines, [20, 50, 90]),
  ];
}

function sendingSheet(units: readonly ExpectedUnit[]): NewSheet {
  const lines = units.map(({ name, state, files, letter }) => [
    name,
    SENDING_WORDS[state],
    files.join("; "),
    letter ?? "",
  ]);
  const head = ["Đơn vị", "Tình trạng", "Tệp", "Phiếu đề nghị rà soát"];
  return listSheet("Tình hình gửi", "Tình hình gửi bảng của các đơn vị", head, () => lines, [34, 18, 40, 90]);
}

function listSheet(
  name: string,
  title: string,
  head: readonly string[],
  lines: () => Iterable<readonly (string | number)[]>,
  widths: readonly number[],
): NewSheet {
  const cells = (values: readonly (string | number)[], style: NewCell["style"]): readonly NewCell[] =>
    values.map((value) => ({ value, style }));
  function* rows(): Generator<readonly NewCell[]> {
    yield [{ value: title, style: "name" }];
    yield cells(head, "header");
    for (const line of lines()) yield cells(line, "text");
  }
  return {
    name,
    rows: { [Symbol.iterator]: rows },
    merges: [],
    widths,
    frozenRows: 2,
  };
}

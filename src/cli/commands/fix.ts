import { areaToA1, repairWords, sourceWords, undecidedWords as choiceWords, type Repair, type Table } from "../../core";
import type { ChangeLog, CopyableWorkbook } from "../../ports/copy-workbook";
import { isRefusal } from "../../ports/refusal";
import { changeLine } from "../../usecases/repair/change-list";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { repairCopy, type RepairedCopy } from "../../usecases/repair/repair-copy";
import { copyWords, SIGNED_WORDS } from "../../usecases/repair/copy-words";
import { faultWords, summaryWords, undecidedCountWords } from "../../usecases/check/summary-words";
import { worklistOf } from "../../usecases/check/worklist";
import {
  appendixName,
  openOrSay,
  profileOption,
  sayRefusal,
  sheetOption,
  type AppendixName,
  sayMisuse,
} from "../files/appendix-of-file";
import { allSheetsOption, tablesOrSay } from "../files/checked-tables";
import { withoutOption } from "../files/without-relations";
import { repairJson, type RepairJson } from "../output/check/check-json";
import { jsonOption, type CommandBody, type ExitCode, type Given, type Surroundings } from "../command";
import { previousOption } from "../files/previous-period";
import { styled, type Line } from "../output/terminal/terminal";

const outOption = { name: "out", takes: "TỆP MỚI", about: "tên của bản sao; tệp gốc luôn giữ nguyên" };
const logOption = { name: "log-sheet", about: "thêm vào bản sao một sheet ghi nhật ký sửa" };
/** Repairs left open that are spelled out. */
const SHOWN_LEFT = 20;

/** tthc fix: a copy of the file with the repairs that have one best answer; everything else in it stays as it is. */
export const fix: CommandBody = {
  options: [
    outOption,
    sheetOption,
    allSheetsOption,
    profileOption,
    previousOption,
    withoutOption,
    logOption,
    jsonOption,
  ],
  examples: [
    "tthc fix phu-luc.xlsx --out phu-luc-da-sua.xlsx",
    "tthc fix quy-2.xlsx --all-sheets --out quy-2-da-sua.xlsx",
    'tthc fix phu-luc.xlsx --out moi.xlsx --sheet "Phụ lục 1" --log-sheet',
  ],
  run,
};

/** One table of the copy. */
export interface FixedTableJson {
  /** The table as it is in the copy. */
  readonly appendix: AppendixName;
  /** Repairs that were not made: someone has to choose. */
  readonly left: readonly RepairJson[];
  readonly before: CheckedAppendix["summary"];
  readonly after: CheckedAppendix["summary"];
}

/** What `fix --json` prints; its schema is schema/fix.schema.json. */
export interface FixJson extends FixedTableJson {
  /** The other tables of the sheet, with --all-sheets those of all sheets; absent where there are none. */
  readonly others?: readonly FixedTableJson[];
  /** Of all tables. */
  readonly changes: ChangeLog;
  /** Formulas of the copy without a stored result: Excel computes them when it opens the copy. */
  readonly emptied: number;
  /** The original is signed, and the changed copy no longer. */
  readonly signatureLost: boolean;
}

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const out = given.values.get(outOption.name);
  const [source = ""] = given.operands;
  if (out === undefined) {
    sayMisuse(`Lệnh fix cần --out TỆP MỚI, ví dụ: ${fix.examples[0] ?? ""}`, surroundings);
    return 2;
  }
  const taken = await inputNamedBy(out, source, given, surroundings);
  if (taken !== null) {
    sayMisuse(`"${out}" chính là tệp đang đọc nên không ghi đè. Đặt tên khác cho bản sao sau --out.`, surroundings);
    return 2;
  }
  const opened = await openOrSay(given, surroundings);
  if (opened === null) return 2;
  const { file, book } = opened;
  const problem = endingProblem(book.convertedFrom === undefined ? ending(source) : ".xlsx", ending(out));
  if (problem !== null) {
    sayMisuse(problem, surroundings);
    return 2;
  }
  const checked = await tablesOrSay(opened, given, surroundings);
  const [first] = checked?.tables ?? [];
  if (checked === null || first === undefined) return 2;
  if (!given.flags.has(allSheetsOption.name)) sayElsewhere(first, surroundings);
  if (book.isSigned === true) surroundings.say([SIGNED_WORDS]);
  const logSheet = given.flags.has(logOption.name);
  if (logSheet && isText(out))
    surroundings.say(["Tệp .csv chỉ có một sheet nên không thêm được sheet nhật ký; các thay đổi vẫn được in ra đây."]);
  const fixed = await repairCopy(book, checked.tables, {
    check: checked.again,
    when: surroundings.now(),
    logSheet,
    open: (bytes) => surroundings.open(bytes, file),
  });
  if (isRefusal(fixed)) {
    sayRefusal(fixed, file, surroundings);
    return 2;
  }
  const written = await surroundings.write(out, fixed.bytes);
  if (isRefusal(written)) {
    sayRefusal(written, out, surroundings);
    return 2;
  }
  if (given.flags.has(jsonOption.name)) surroundings.printJson(fixJson(out, fixed, book.isSigned === true));
  else fixLines(out, fixed, book).forEach(surroundings.print);
  return fixed.tables.some(({ after }) => after.summary.broken > 0) ? 1 : 0;
}

/** Tables of other sheets, which are not repaired unless --all-sheets asks for them. */
function sayElsewhere({ others, place }: CheckedAppendix, { say }: Surroundings): void {
  const elsewhere = others.filter(({ sheet }) => sheet !== place.sheet);
  if (elsewhere.length === 0) return;
  const sheets = [...new Set(elsewhere.map(({ sheet }) => `"${sheet}"`))].join(", ");
  say([`Đã chọn sheet "${place.sheet}". Bảng ở sheet khác (${sheets}) giữ nguyên; sửa cả tệp: thêm --all-sheets.`]);
}

/** The file of this command that would be written over; null where there is none. */
async function inputNamedBy(
  out: string,
  source: string,
  given: Given,
  { isSameFile }: Surroundings,
): Promise<string | null> {
  for (const file of [source, given.values.get(previousOption.name), given.values.get(profileOption.name)])
    if (file !== undefined && (await isSameFile(file, out))) return file;
  return null;
}

/** Why the copy may not have this ending; null where it may. */
function endingProblem(wanted: string, out: string): string | null {
  return wanted === out || out === ""
    ? null
    : `Bản sao giữ nguyên loại tệp (tệp loại cũ thành .xlsx), nên tên sau --out cần đuôi ${wanted === "" ? "như tệp gốc (không có đuôi)" : wanted}.`;
}

function ending(file: string): string {
  return /\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? "";
}

function isText(file: string): boolean {
  return [".csv", ".txt", ".tsv"].includes(ending(file));
}

function fixJson(out: string, { tables, log, emptied }: RepairedCopy, isSigned: boolean): FixJson {
  const [first, ...others] = tables.map(({ before, after, left }): FixedTableJson => ({
    appendix: appendixName(out, after),
    left: left.map((repair) => repairJson(before.table, repair)),
    before: before.summary,
    after: after.summary,
  }));
  if (first === undefined) throw new Error("A copy without the table that was repaired");
  return {
    ...first,
    ...(others.length === 0 ? {} : { others }),
    changes: log,
    emptied,
    signatureLost: isSigned && log.length > 0,
  };
}

/** What was changed, what was left open, and how the copy stands: table by table where there are several. */
function fixLines(
  out: string,
  { tables, log, emptied }: RepairedCopy,
  { isSigned, convertedFrom }: CopyableWorkbook,
): readonly Line[] {
  const [first] = log;
  const [one] = tables;
  const title = first === undefined ? "Chưa sửa ô nào" : `Đã sửa ${log.length} ô, ${first.when}`;
  const sheets = new Set(tables.map(({ after }) => after.table.sheet));
  const of = tables.length > 1 ? `${tables.length} bảng` : [...sheets].join();
  const placeOf = ({ sheet }: ChangeLog[number]): string => (sheets.size > 1 ? `${sheet} · ` : "");
  return [
    [styled("strong", `${out} · ${of} · ${title}`)],
    ...log.flatMap((row): Line[] => [[`  ${placeOf(row)}${changeLine(row)}`], [styled("quiet", `    ${row.why}`)]]),
    ...tables.flatMap(({ before, after, left }): Line[] => [
      ...(tables.length > 1 ? [[], [styled("strong", `${after.table.sheet} · ${areaToA1(after.table.area)}`)]] : []),
      ...leftLines(before.table, left),
      ...(tables.length > 1 && left.length === 0 ? [] : [[]]),
      outcomeLine(after),
    ]),
    ...copyWords({ isSigned: isSigned === true && log.length > 0, emptied, convertedFrom }).map((words): Line => [
      styled("warning", `! ${words}`),
    ]),
    ...(log.length === 0 || one === undefined
      ? []
      : [[styled("quiet", `Đối chiếu các số đã sửa với ${sourceWords(one.after.table)} trước khi dùng bản sao.`)]]),
  ];
}

function leftLines(table: Table, left: readonly Repair[]): readonly Line[] {
  if (left.length === 0) return [];
  const rest = left.length - SHOWN_LEFT;
  return [
    [],
    [styled("undecided", `? ${left.length} chỗ cần người xem chọn, chưa sửa:`)],
    ...left.slice(0, SHOWN_LEFT).map((repair): Line => [`  ${leftWords(table, repair)}`]),
    ...(rest > 0 ? [[`  … và ${rest} chỗ khác; thêm --json để xem tất cả.`]] : []),
  ];
}

function leftWords(table: Table, repair: Repair): string {
  if (!repair.certain) return choiceWords(table, repair);
  const why = repair.edits.some(({ formula }) => formula) ? "ô đang chứa công thức" : "không đi cùng các chỗ đã sửa";
  return `${repairWords(table, repair)} (${why})`;
}

function outcomeLine(after: CheckedAppendix): Line {
  const list = worklistOf(after);
  const { mood, title, holds } = summaryWords(list);
  if (mood === "right") return [styled("right", `✔ Bản sao khớp: ${holds}`)];
  const errors = list.faults > 0 ? [styled("error", `✖ Bản sao còn ${faultWords(list)}`)] : [`Bản sao: ${title}`];
  const rest = undecidedCountWords(list).map((words) => styled("undecided", `? ${words}`));
  return [...errors, ...rest, holds].flatMap((part, index) => (index === 0 ? [part] : [" · ", part]));
}

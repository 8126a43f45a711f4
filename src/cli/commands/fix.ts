import { repairWords, undecidedWords as choiceWords, type Repair, type Table } from "../../core";
import type { ChangeLog, CopyableWorkbook } from "../../ports/copy-workbook";
import { isRefusal } from "../../ports/refusal";
import { changeLine } from "../../usecases/repair/change-list";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { checkAppendix } from "../../usecases/check/check-appendix";
import { repairCopy, type RepairedCopy } from "../../usecases/repair/repair-copy";
import { copyWords, SIGNED_WORDS } from "../../usecases/repair/repair-outcome-words";
import { faultWords, summaryWords, undecidedCountWords } from "../../usecases/check/summary-words";
import { worklistOf } from "../../usecases/check/worklist";
import {
  appendixName,
  openOrSay,
  profileOption,
  sayOthers,
  sayRefusal,
  sheetOption,
  type AppendixName,
} from "../files/appendix-of-file";
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
  options: [outOption, sheetOption, profileOption, previousOption, logOption, jsonOption],
  examples: [
    "tthc fix phu-luc.xlsx --out phu-luc-da-sua.xlsx",
    'tthc fix phu-luc.xlsx --out moi.xlsx --sheet "Phụ lục 1" --log-sheet',
  ],
  run,
};

/** What `fix --json` prints; its schema is schema/fix.schema.json. */
export interface FixJson {
  /** The table as it is in the copy. */
  readonly appendix: AppendixName;
  readonly changes: ChangeLog;
  /** Repairs that were not made: someone has to choose. */
  readonly left: readonly RepairJson[];
  readonly before: CheckedAppendix["summary"];
  readonly after: CheckedAppendix["summary"];
  /** Formulas of the copy without a stored result: Excel computes them when it opens the copy. */
  readonly emptied: number;
  /** The original is signed, and the changed copy no longer. */
  readonly signatureLost: boolean;
}

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const out = given.values.get(outOption.name);
  const [source = ""] = given.operands;
  if (out === undefined) {
    surroundings.say([`Lệnh fix cần --out TỆP MỚI, ví dụ: ${fix.examples[0] ?? ""}`]);
    return 2;
  }
  const taken = await inputNamedBy(out, source, given, surroundings);
  if (taken !== null) {
    surroundings.say([`"${out}" chính là tệp đang đọc nên không ghi đè. Đặt tên khác cho bản sao sau --out.`]);
    return 2;
  }
  const opened = await openOrSay(given, surroundings);
  if (opened === null) return 2;
  const { file, book, request } = opened;
  const problem = endingProblem(book.convertedFrom === undefined ? ending(source) : ".xlsx", ending(out));
  if (problem !== null) {
    surroundings.say([problem]);
    return 2;
  }
  const appendix = await checkAppendix(book, { ...request, faultyFirst: true });
  if (isRefusal(appendix)) {
    sayRefusal(appendix, file, surroundings);
    return 2;
  }
  sayOthers(appendix, surroundings);
  if (book.isSigned === true) surroundings.say([SIGNED_WORDS]);
  const logSheet = given.flags.has(logOption.name);
  if (logSheet && isText(out))
    surroundings.say(["Tệp .csv chỉ có một sheet nên không thêm được sheet nhật ký; các thay đổi vẫn được in ra đây."]);
  const fixed = await repairCopy(book, appendix, {
    check: request,
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
  if (given.flags.has(jsonOption.name)) surroundings.printJson(fixJson(out, appendix, fixed, book.isSigned === true));
  else fixLines(out, appendix, fixed, book).forEach(surroundings.print);
  return fixed.after.summary.broken > 0 ? 1 : 0;
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

function fixJson(
  out: string,
  before: CheckedAppendix,
  { after, log, left, emptied }: RepairedCopy,
  isSigned: boolean,
): FixJson {
  return {
    appendix: appendixName(out, after),
    changes: log,
    left: left.map((repair) => repairJson(before.table, repair)),
    before: before.summary,
    after: after.summary,
    emptied,
    signatureLost: isSigned && log.length > 0,
  };
}

/** What was changed, what was left open, and how the copy stands. */
function fixLines(
  out: string,
  before: CheckedAppendix,
  { after, log, left, emptied }: RepairedCopy,
  { isSigned, convertedFrom }: CopyableWorkbook,
): readonly Line[] {
  const [first] = log;
  const title = first === undefined ? "Chưa sửa ô nào" : `Đã sửa ${log.length} ô, ${first.when}`;
  return [
    [styled("strong", `${out} · ${after.table.sheet} · ${title}`)],
    ...log.flatMap((row): Line[] => [[`  ${changeLine(row)}`], [styled("quiet", `    ${row.why}`)]]),
    ...leftLines(before.table, left),
    [],
    outcomeLine(after),
    ...copyWords({ isSigned: isSigned === true && log.length > 0, emptied, convertedFrom }).map((words): Line => [
      styled("warning", `! ${words}`),
    ]),
    ...(log.length === 0
      ? []
      : [[styled("quiet", "Đối chiếu các số đã sửa với phần mềm một cửa trước khi dùng bản sao.")]]),
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

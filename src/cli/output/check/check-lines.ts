import {
  areaToA1,
  doubtWords,
  measureLabel,
  repairWords,
  sourceWords,
  totalRow,
  undecidedWords as choiceWords,
  writeCount,
  writeHonestPercent,
  type Finding,
  type IndicatorResult,
  type Profile,
  type Table,
  termWords,
} from "../../../core";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import {
  faultWords,
  rowsWords,
  summaryWords,
  undecidedCountWords,
  warningWords,
} from "../../../usecases/check/summary-words";
import { needsLook, withoutPlace, worklistOf, type WorkItem, type Worklist } from "../../../usecases/check/worklist";
import { styled, type Line, type Style } from "../terminal/terminal";
import { textTable } from "../terminal/text-table";

/** Places and notes that are printed before «và n … khác»: a clerk reads a screen, programs read --json. */
const SHOWN_ITEMS = 30;
const SHOWN_NOTES = 5;
/** Consequences of one fault that are spelled out. */
const SHOWN_FINDINGS = 4;

const marks: Readonly<Record<WorkItem["kind"], string>> = { error: "✖", warning: "!", undecided: "?" };

/**
 * A checked appendix for people: what was read, the answer, the rates, then each place to look at.
 *
 * @param all the tables that are printed together: right alone is not right among others of its sheet
 */
export function checkLines(file: string, appendix: CheckedAppendix, all: readonly CheckedAppendix[]): readonly Line[] {
  const { table, place } = appendix;
  const others = all.filter((other) => other !== appendix && other.table.sheet === table.sheet);
  const list = { ...worklistOf(appendix), openBeside: others.filter(needsLook).length };
  const hasTotal = totalRow(table) !== null;
  const total = table.across === true ? "" : hasTotal ? " · có dòng tổng" : " · không có dòng tổng";
  return [
    [styled("strong", `${file} · ${table.sheet} · ${areaToA1(table.area)}`)],
    [styled("quiet", `${table.profile.title} · ${rowsWords(table, place.units)}${total}`)],
    [],
    summaryLine(list),
    ...itemsLines(table, list.items),
    ...rateLines(appendix.indicators, table.profile),
    ...noteLines(list.notes),
  ];
}

/** Several tables in one line: «Cả tệp: 4 bảng · 3 bảng khớp · 1 chỗ cần xem lại · 808 phép kiểm tra đúng». */
export function allLines(file: string, appendices: readonly CheckedAppendix[]): readonly Line[] {
  const lists = appendices.map(worklistOf);
  const added = (count: (list: Worklist) => number): number => lists.reduce((sum, list) => sum + count(list), 0);
  const right = lists.filter(({ items }) => items.length === 0).length;
  const [faults, warnings, undecided] = [added((l) => l.faults), added((l) => l.warnings), added((l) => l.undecided)];
  const sheets = new Set(appendices.map(({ table }) => table.sheet)).size;
  const where =
    sheets === 1 ? `${file} · ${appendices[0]?.table.sheet ?? ""}` : `${file} · ${writeCount(sheets)} sheet`;
  const parts = [
    `${writeCount(lists.length)} bảng`,
    ...(right > 0 ? [styled("right", `${writeCount(right)} bảng khớp`)] : []),
    ...(faults > 0 ? [styled("error", `✖ ${writeCount(faults)} chỗ cần xem lại`)] : []),
    ...(warnings > 0 ? [styled("warning", `! ${writeCount(warnings)} chỗ nên xem qua`)] : []),
    ...(undecided > 0 ? [styled("undecided", `? ${writeCount(undecided)} ô chưa kiểm tra được`)] : []),
    `${writeCount(added(({ holds }) => holds))} phép kiểm tra đúng`,
  ];
  return [[], [styled("strong", where)], parts.flatMap((part, index) => (index === 0 ? [part] : [" · ", part]))];
}

/** «✖ 1 chỗ cần xem lại (lệch 3 phép tính) · ? 2 ô chưa kiểm tra được · 540 phép kiểm tra đúng». */
function summaryLine(list: Worklist): Line {
  const { mood, title, holds } = summaryWords(list);
  if (mood === "right") return [styled("right", `✔ ${title}: ${holds}`)];
  const parts = [
    ...(list.faults > 0 ? [styled("error", `✖ ${faultWords(list)}`)] : []),
    ...(list.warnings > 0 ? [styled("warning", `! ${warningWords(list)}`)] : []),
    ...(mood === "open" ? [title] : []),
    ...undecidedCountWords(list).map((words) => styled("undecided", `? ${words}`)),
    holds,
  ];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [" · ", part]));
}

function itemsLines(table: Table, items: readonly WorkItem[]): readonly Line[] {
  const proposed = items.slice(0, SHOWN_ITEMS).some(({ repair }) => repair !== null);
  const shown = [
    ...items.slice(0, SHOWN_ITEMS).flatMap((item) => itemLines(table, item)),
    ...(proposed ? [[], [styled("quiet", `Chỉ sửa sau khi đối chiếu với ${sourceWords(table)}.`)]] : []),
  ];
  const rest = items.length - SHOWN_ITEMS;
  return rest > 0 ? [...shown, [], [`… và ${writeCount(rest)} chỗ khác; thêm --json để xem tất cả.`]] : shown;
}

/** Cell and unit first, then what is seen, the form's rule and the next step. */
function itemLines(table: Table, { kind, address, place, findings, repair, doubt }: WorkItem): readonly Line[] {
  const style: Style = kind;
  const [first] = findings;
  const more = findings.length - SHOWN_FINDINGS;
  return [
    [],
    [styled(style, `${marks[kind]} ${address}`), ...(place === "" ? [] : [` · ${place}`])],
    ...findings.slice(0, SHOWN_FINDINGS).map(({ what }): Line => [`  ${withoutPlace(what, place)}`]),
    ...(more > 0 ? [[`  … và ${writeCount(more)} phép tính khác`]] : []),
    [styled("quiet", `  Căn cứ: ${first.why}`)],
    ...(repair === null ? [] : [[`  → ${repair.certain ? repairWords(table, repair) : choiceWords(table, repair)}`]]),
    ...(doubt === null ? [] : [[`  → ${doubtWords(table, doubt)}`]]),
    // Where a formula would give way to a number, the formula is the first thing to look at.
    ...((repair === null && doubt === null) || repair?.edits.some(({ formula }) => formula) === true
      ? [[`  → ${first.todo}`]]
      : []),
  ];
}

function rateLines(indicators: readonly IndicatorResult[], profile: Profile): readonly Line[] {
  if (indicators.length === 0) return [];
  const rows = indicators.map(({ label, numerator, denominator, base }) => [
    termWords(label),
    denominator === 0 ? "không phát sinh" : writeHonestPercent(numerator, denominator, 2),
    writeCount(numerator),
    writeCount(denominator),
    termWords(measureLabel(profile, base)),
  ]);
  const columns = [
    { title: "Tỷ lệ cả bảng", align: "left" },
    { title: "", align: "right" },
    { title: "Số hồ sơ", align: "right" },
    { title: "Trên tổng", align: "right" },
    { title: "", align: "left" },
  ] as const;
  return [[], ...textTable(columns, rows)];
}

/** Notes never change the answer above: they stand last, and only their first words. */
function noteLines(notes: readonly Finding[]): readonly Line[] {
  if (notes.length === 0) return [];
  const rest = notes.length - SHOWN_NOTES;
  return [
    [],
    [styled("quiet", "Ghi chú")],
    ...notes.slice(0, SHOWN_NOTES).map(({ what }): Line => [`  ${what}`]),
    ...(rest > 0 ? [[`  … và ${writeCount(rest)} ghi chú khác`]] : []),
  ];
}

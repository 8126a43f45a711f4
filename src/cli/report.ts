import { templates, toA1, type CellRef } from "../core";
import { isRefusal } from "../ports/refusal";
import { checkAppendix, type AppendixReport } from "../usecases/check-appendix";
import { placeName } from "../usecases/worklist";
import { writeReport, type Doubtful, type Paragraph } from "../usecases/write-report";
import { appendixName, openRequested, profileOption, sayOthers, sayRefusal, sheetOption, type AppendixName } from "./appendix-of-file";
import { jsonOption, type Command, type ExitCode, type Given, type Surroundings } from "./command";

const templateOption = { name: "template", takes: "MÃ", about: "mẫu báo cáo (xem lệnh templates)" };
const periodOption = { name: "period", takes: "TÊN", about: 'tên kỳ báo cáo như ghi trong câu, ví dụ "quý I năm 2021"' };
const acceptBroken = { name: "accept-broken", about: "vẫn viết khi có số còn lệch, đánh dấu các số đó" };
/** Fits every sentence where the office's own name for the period is not known. */
const ANY_PERIOD = "kỳ báo cáo";

/** tthc report: the paragraph of a template, from the appendix of a file. */
export const report: Command = {
  name: "report",
  about: "viết đoạn báo cáo từ phụ lục",
  operands: ["TỆP"],
  options: [templateOption, periodOption, acceptBroken, sheetOption, profileOption, jsonOption],
  examples: ['tthc report phu-luc.xlsx --template tong-hop-2-14 --period "quý I năm 2021"'],
  run,
};

/** What `report --json` prints; its schema is schema/report.schema.json. */
export interface ReportJson {
  readonly appendix: AppendixName;
  readonly template: string;
  readonly period: string;
  readonly text: string;
  /** Offsets are UTF-16, into `text`. */
  readonly figures: readonly { readonly start: number; readonly end: number; readonly fact: string; readonly label: string; readonly cells: readonly string[]; readonly doubtful: boolean }[];
}

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const template = given.values.get(templateOption.name);
  if (template === undefined) {
    surroundings.say([`Lệnh report cần --template MÃ. Các mẫu đã có: ${templates.map(({ id }) => id).join(", ")}.`]);
    return 2;
  }
  const opened = await openRequested(given, surroundings);
  if (isRefusal(opened)) {
    sayRefusal(opened, given.operands[0] ?? "", surroundings);
    return 2;
  }
  const { file, book, request } = opened;
  const checked = await checkAppendix(book, request);
  if (isRefusal(checked)) {
    sayRefusal(checked, file, surroundings);
    return 2;
  }
  const period = given.values.get(periodOption.name) ?? ANY_PERIOD;
  const written = writeReport(checked, { template, period, acceptBroken: given.flags.has(acceptBroken.name) });
  if (isRefusal(written)) {
    sayRefusal(written, file, surroundings);
    return 2;
  }
  sayOthers(checked, surroundings);
  if (written.is === "doubtful") {
    sayDoubtful(written, checked, surroundings);
    return 1;
  }
  if (given.flags.has(jsonOption.name)) surroundings.printJson(reportJson(file, checked, { template, period }, written));
  else for (const paragraph of written.text.split("\n")) surroundings.print([paragraph]);
  sayMarked(written, surroundings);
  return 0;
}

function reportJson(file: string, checked: AppendixReport, { template, period }: { template: string; period: string }, { text, figures }: Paragraph): ReportJson {
  return {
    appendix: appendixName(file, checked),
    template,
    period,
    text,
    figures: figures.map(({ start, end, fact, label, cells, doubtful }) => ({ start, end, fact, label, cells: cells.map(toA1), doubtful })),
  };
}

/** Why there is no paragraph: the figures, their cells, and both ways on. */
function sayDoubtful({ figures, cells }: Doubtful, { table }: AppendixReport, { say }: Surroundings): void {
  say([`Chưa viết đoạn báo cáo vì có ${figures.length} số trong đoạn còn lệch. Các ô cần xem lại: ${cells.map(toA1).join(", ")}.`]);
  for (const { label, value, cells: own } of figures) say([`  ${own.map((cell) => cellWords(cell, placeName(table, cell))).join(", ")}: ${label} ${value}`]);
  say(["Xem lỗi bằng lệnh check, sửa xong rồi chạy lại; hoặc thêm --accept-broken để vẫn viết, các số còn lệch được đánh dấu."]);
}

function cellWords(cell: CellRef, place: string): string {
  return place === "" ? toA1(cell) : `${toA1(cell)} (${place})`;
}

function sayMarked({ figures }: Paragraph, { say }: Surroundings): void {
  const doubted = new Set(figures.flatMap((figure) => figure.doubted.map(toA1)));
  if (doubted.size > 0) say([`Đoạn này dùng số còn lệch (đã đánh dấu). Các ô cần xem lại: ${[...doubted].join(", ")}.`]);
}

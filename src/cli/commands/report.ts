import {
  explainGiven,
  periodName,
  templates,
  toA1,
  type CellRef,
  type GivenFacts,
  type GivenFinding,
  type OtherPeriod,
  type Template,
  type Terms,
} from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import { ANY_PERIOD, namesOtherPeriod, periodInSentence } from "../../usecases/periods/period-words";
import { checkAppendix, type CheckedAppendix, type CheckRequest } from "../../usecases/check/check-appendix";
import { placeName } from "../../usecases/check/worklist";
import { writeReport, type Doubtful, type Paragraph, type ReportRequest } from "../../usecases/report/write-report";
import {
  appendixName,
  openRequested,
  profileOption,
  sayOthers,
  sayRefusal,
  sheetOption,
  type AppendixName,
  sayMisuse,
} from "../files/appendix-of-file";
import { jsonOption, type CommandBody, type ExitCode, type Given, type Surroundings } from "../command";
import { factsOption, factsRequested } from "../files/facts-of-file";
import { withoutOption, withoutSaid } from "../files/without-relations";
import { templateRequested } from "../files/template-of-file";
import { documentWanted, docxOption, wordTemplateOption, writeWord } from "./report-docx";

const templateOption = {
  name: "template",
  takes: "MÃ|TỆP",
  about: "mẫu báo cáo (xem lệnh templates), hoặc tệp .liquid, .json của cơ quan",
};
const periodOption = {
  name: "period",
  takes: "TÊN",
  about: 'tên kỳ báo cáo như ghi trong câu, ví dụ "quý I năm 2021"',
};
const fromOption = { name: "from", takes: "NGÀY", about: "ngày đầu kỳ, thay cho --period: 21/8/2021" };
const toOption = { name: "to", takes: "NGÀY", about: "ngày cuối kỳ: 20/9/2021" };
const previousOption = { name: "previous", takes: "TỆP", about: "phụ lục của kỳ trước, để so sánh" };
const lastYearOption = { name: "last-year", takes: "TỆP", about: "phụ lục của cùng kỳ năm trước, để so sánh" };
const termsOption = {
  name: "terms",
  takes: "cu|moi",
  about: "mức độ 3, 4 và huyện (cu) hay một phần, toàn trình và xã (moi)",
};
const acceptBroken = { name: "accept-broken", about: "vẫn viết khi có số còn lệch, đánh dấu các số đó" };
const TERMS: Readonly<Record<string, Terms>> = { cu: "old", moi: "modern" };

/** tthc report: the paragraph of a template, from the appendix of a file, from given facts, or from both. */
export const report: CommandBody = {
  options: [
    templateOption,
    factsOption,
    periodOption,
    fromOption,
    toOption,
    previousOption,
    lastYearOption,
    termsOption,
    acceptBroken,
    docxOption,
    wordTemplateOption,
    sheetOption,
    profileOption,
    withoutOption,
    jsonOption,
  ],
  examples: [
    'tthc report phu-luc.xlsx --template tong-hop-2-14 --period "quý I năm 2021"',
    "tthc report --template so-quy --facts so-lieu.json",
  ],
  run,
};

/** What `report --json` prints; its schema is schema/report.schema.json. */
export interface ReportJson {
  /** Null where the paragraph is written from given facts alone. */
  readonly appendix: AppendixName | null;
  readonly template: string;
  readonly period: string;
  /** Paragraphs parted by line breaks. */
  readonly text: string;
  /** Offsets are UTF-16, into `text`. */
  readonly figures: readonly {
    readonly start: number;
    readonly end: number;
    readonly fact: string;
    readonly label: string;
    readonly cells: readonly string[];
    readonly doubtful: boolean;
    readonly given: boolean;
  }[];
  /** What the given figures contradict. */
  readonly findings: readonly { readonly check: GivenFinding["check"]; readonly data: object; readonly what: string }[];
}

/** What the paragraph is to be written from. */
interface Requested {
  readonly template: string | Template;
  readonly period: string;
  readonly periodFrom: "user" | "title";
  readonly facts: GivenFacts;
  readonly terms: Terms | null;
  /** Null without a file. */
  readonly checked: CheckedAppendix | null;
  readonly previous: OtherPeriod | null;
  readonly lastYear: OtherPeriod | null;
}

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const asked = given.values.get(templateOption.name);
  if (asked === undefined) {
    sayMisuse(
      `Lệnh report cần --template MÃ. Các mẫu đã có: ${templates.map(({ id }) => id).join(", ")}.`,
      surroundings,
    );
    return 2;
  }
  const wantsWord = documentWanted(given, surroundings);
  if (wantsWord === "misuse") return 2;
  const requested = await readRequested(asked, given, surroundings);
  if (requested === "said") return 2;
  if (isRefusal(requested)) {
    sayRefusal(requested, given.operands[0] ?? "", surroundings);
    return 2;
  }
  const { template, checked, terms, previous, lastYear, facts, period, periodFrom } = requested;
  const request: ReportRequest = {
    template,
    period,
    facts,
    ...(periodFrom === "title" ? { periodFrom } : {}),
    acceptBroken: given.flags.has(acceptBroken.name),
    ...(terms === null ? {} : { terms }),
    ...(previous === null ? {} : { previous }),
    ...(lastYear === null ? {} : { lastYear }),
  };
  const written = writeReport(checked, request);
  if (isRefusal(written)) {
    sayRefusal(written, given.operands[0] ?? "", surroundings);
    return 2;
  }
  if (checked !== null) sayOthers(checked, surroundings);
  for (const finding of written.contradictions) surroundings.say([explainGiven(finding)]);
  if (written.is === "doubtful") {
    sayDoubtful(written, checked, surroundings);
    return 1;
  }
  if (wantsWord) {
    const word = await writeWord({ request, checked, paragraph: written }, given, surroundings);
    if (typeof word !== "number") {
      sayDoubtful(word, checked, surroundings);
      return 1;
    }
    if (word !== 0) return word;
  }
  if (given.flags.has(jsonOption.name)) surroundings.printJson(reportJson(given.operands[0] ?? "", requested, written));
  else if (!wantsWord) for (const paragraph of written.text.split("\n")) surroundings.print([paragraph]);
  sayMarked(written, surroundings);
  return written.contradictions.length > 0 && !given.flags.has(acceptBroken.name) ? 1 : 0;
}

/** Reads everything that the command line names; the first thing that cannot be read is the answer. */
async function readRequested(
  asked: string,
  given: Given,
  surroundings: Surroundings,
): Promise<Requested | Refusal | "said"> {
  const template = await templateRequested(asked, surroundings);
  if (isRefusal(template)) return template;
  const facts = await factsRequested(given, surroundings);
  if (isRefusal(facts)) return facts;
  const told = periodRequested(given, facts);
  if (isRefusal(told)) return told;
  const terms = given.values.get(termsOption.name);
  if (terms !== undefined && TERMS[terms] === undefined) return refuse("terms-unknown", { terms });
  const [file] = given.operands;
  const checked = file === undefined ? null : await reportedIn(file, given, surroundings);
  if (checked === "said" || isRefusal(checked)) return checked;
  const period = periodOf(told, checked, surroundings);
  const previous = await otherPeriod(given.values.get(previousOption.name), "kỳ trước", given, surroundings);
  if (isRefusal(previous)) return previous;
  const lastYear = await otherPeriod(given.values.get(lastYearOption.name), "cùng kỳ năm trước", given, surroundings);
  if (isRefusal(lastYear)) return lastYear;
  return {
    template,
    period,
    periodFrom: told === "" ? "title" : "user",
    facts,
    terms: terms === undefined ? null : (TERMS[terms] ?? null),
    checked,
    previous,
    lastYear,
  };
}

/** The table that the report is of, without what --without names: "said" where that was refused and the user told. */
async function reportedIn(
  file: string,
  given: Given,
  surroundings: Surroundings,
): Promise<CheckedAppendix | Refusal | "said"> {
  const first = await appendixIn(file, given, surroundings);
  if (isRefusal(first)) return first;
  const off = withoutSaid([first, ...first.beside], given, surroundings);
  if (off === null) return "said";
  return off.withoutAt === undefined
    ? first
    : await appendixIn(file, given, surroundings, { ...off, place: first.place });
}

async function appendixIn(
  file: string,
  given: Given,
  surroundings: Surroundings,
  more: CheckRequest = {},
): Promise<CheckedAppendix | Refusal> {
  const opened = await openRequested({ ...given, operands: [file] }, surroundings);
  if (isRefusal(opened)) return named(opened, file);
  const checked = await checkAppendix(opened.book, { ...opened.request, ...more });
  return isRefusal(checked) ? named(checked, file) : checked;
}

/** The table to compare with; its own errors are for the day when it was the report. */
async function otherPeriod(
  file: string | undefined,
  period: string,
  given: Given,
  surroundings: Surroundings,
): Promise<OtherPeriod | null | Refusal> {
  if (file === undefined) return null;
  const checked = await appendixIn(file, given, surroundings);
  return isRefusal(checked) ? checked : { table: checked.table, period };
}

function named({ reason, about }: Refusal, file: string): Refusal {
  return refuse(reason, { file, ...about });
}

/** As the user names it, or from its first and last day; else as the facts name it. */
function periodRequested({ values }: Given, { period }: GivenFacts): string | Refusal {
  const [from, to] = [values.get(fromOption.name), values.get(toOption.name)];
  const asked = values.get(periodOption.name);
  if (asked !== undefined || (from === undefined && to === undefined)) return asked ?? period ?? "";
  const name = periodName(from ?? "", to ?? "");
  return name.is === "named" ? name.name : refuse("period-impossible", { because: name.because, text: name.text });
}

/** The period told, held against the title of the table; where none is told the title's own. */
function periodOf(told: string, checked: CheckedAppendix | null, { say }: Surroundings): string {
  const titled = checked?.period ?? null;
  const own = titled === null ? null : periodInSentence(titled);
  if (told === "" && own !== null) say([`Kỳ báo cáo lấy theo tiêu đề của bảng: ${own}.`]);
  if (titled !== null && namesOtherPeriod(told, titled))
    say([`Kỳ báo cáo đã ghi là "${told}" nhưng tiêu đề của bảng ghi "${titled}"; xem lại cho đúng kỳ.`]);
  return told === "" ? (own ?? "") : told;
}

function reportJson(
  file: string,
  { checked, template, period }: Requested,
  { text, figures, contradictions }: Paragraph,
): ReportJson {
  return {
    appendix: checked === null ? null : appendixName(file, checked),
    template: typeof template === "string" ? template : template.id,
    period: period === "" ? ANY_PERIOD : period,
    text,
    figures: figures.map(({ start, end, fact, label, cells, doubtful, given }) => ({
      start,
      end,
      fact,
      label,
      cells: cells.map(toA1),
      doubtful,
      given,
    })),
    findings: contradictions.map((finding) => {
      const { check, ...data } = finding;
      return {
        check,
        data: "cells" in data ? { ...data, cells: data.cells.map(toA1) } : data,
        what: explainGiven(finding),
      };
    }),
  };
}

/** Why there is no paragraph: the figures, their cells, and both ways on. */
function sayDoubtful({ figures, cells }: Doubtful, checked: CheckedAppendix | null, { say }: Surroundings): void {
  const places = cells.length === 0 ? "" : ` Các ô cần xem lại: ${cells.map(toA1).join(", ")}.`;
  say([`Chưa viết đoạn báo cáo vì có ${figures.length} số trong đoạn còn lệch.${places}`]);
  for (const { label, value, cells: own } of figures) {
    const at = own.map((cell) => cellWords(cell, checked === null ? "" : placeName(checked.table, cell)));
    say([`  ${at.length === 0 ? "số đã cho" : at.join(", ")}: ${label} ${value}`]);
  }
  const look = cells.length === 0 ? "Sửa tệp số liệu" : "Xem lỗi bằng lệnh check, sửa xong";
  say([`${look} rồi chạy lại; hoặc thêm --accept-broken để vẫn viết, các số còn lệch được đánh dấu.`]);
}

function cellWords(cell: CellRef, place: string): string {
  return place === "" ? toA1(cell) : `${toA1(cell)} (${place})`;
}

function sayMarked({ figures }: Paragraph, { say }: Surroundings): void {
  const doubtful = figures.filter((figure) => figure.doubtful);
  if (doubtful.length === 0) return;
  const cells = [...new Set(doubtful.flatMap((figure) => figure.doubted.map(toA1)))];
  say([
    `Đoạn này dùng số còn lệch (đã đánh dấu).${cells.length === 0 ? "" : ` Các ô cần xem lại: ${cells.join(", ")}.`}`,
  ]);
}

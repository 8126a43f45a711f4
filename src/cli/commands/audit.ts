import { isRefusal, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { auditSource } from "../../usecases/proofread/audit-source";
import { shownName } from "../files/named-files";
import { auditJson } from "../output/audit/audit-json";
import { auditLines } from "../output/audit/audit-lines";
import { profileOption, requestedProfiles, sayOthers, sayRefusal, sheetOption } from "../files/appendix-of-file";
import { factsOption, factsRequested } from "../files/facts-of-file";
import {
  jsonOption,
  type CommandBody,
  type CommandOption,
  type ExitCode,
  type Given,
  type Surroundings,
} from "../command";

const bookOption: CommandOption = {
  name: "book",
  takes: "TỆP",
  about: "phụ lục (.xlsx, .xlsm, .xls, .ods, .csv) mà văn bản báo cáo, để đối chiếu từng số",
};
const periodOption: CommandOption = {
  name: "period",
  takes: "KỲ",
  about: 'kỳ của phụ lục, ví dụ "quý I năm 2024"; số của kỳ khác không đem so',
};

const factsFile: CommandOption = {
  ...factsOption,
  about: "số liệu (.json) mà văn bản được viết từ đó, để đối chiếu từng số",
};

/** tthc audit: proofreads the figures of a text. */
export const audit: CommandBody = {
  options: [bookOption, sheetOption, profileOption, periodOption, factsFile, jsonOption],
  examples: [
    "tthc audit bao-cao.docx",
    "tthc audit bao-cao.docx --book phu-luc.xlsx",
    "tthc audit bao-cao.docx --facts so-lieu.json",
    "tthc audit - --json < bao-cao.txt",
  ],
  run,
};

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const file = given.operands[0] ?? "";
  const bytes = await surroundings.read(file);
  const source = isRefusal(bytes) ? bytes : await surroundings.readText(bytes, shownName(file));
  if (isRefusal(source)) {
    sayRefusal(source, shownName(file), surroundings);
    return 2;
  }
  const book = await bookRequested(given, surroundings);
  const bookFile = given.values.get(bookOption.name) ?? "";
  if (isRefusal(book)) {
    sayRefusal(book, bookFile, surroundings);
    return 2;
  }
  const profiles = await requestedProfiles(given.values.get(profileOption.name), surroundings.read);
  if (isRefusal(profiles)) {
    sayRefusal(profiles, bookFile, surroundings);
    return 2;
  }
  const facts = await factsRequested(given, surroundings);
  if (isRefusal(facts)) {
    sayRefusal(facts, given.values.get(factsOption.name) ?? "", surroundings);
    return 2;
  }
  const sheet = given.values.get(sheetOption.name);
  const period = given.values.get(periodOption.name);
  const textAudit = await auditSource(source, book, {
    ...(sheet === undefined ? {} : { sheet }),
    ...(profiles === null ? {} : { profiles }),
    ...(period === undefined ? {} : { period }),
    ...(given.values.has(factsOption.name) ? { facts } : {}),
  });
  if (isRefusal(textAudit)) {
    sayRefusal(textAudit, bookFile, surroundings);
    return 2;
  }
  if (textAudit.appendix !== null) sayOthers(textAudit.appendix, surroundings);
  if (given.flags.has(jsonOption.name)) surroundings.printJson(auditJson(textAudit, book === null ? null : bookFile));
  else auditLines(shownName(file), textAudit).forEach(surroundings.print);
  return textAudit.audited.summary.broken > 0 ? 1 : 0;
}

async function bookRequested(given: Given, { read, open, say }: Surroundings): Promise<WorkbookPort | null | Refusal> {
  const file = given.values.get(bookOption.name);
  if (file === undefined) {
    for (const { name } of [sheetOption, profileOption, periodOption])
      if (given.values.has(name)) say([`Lựa chọn --${name} chỉ dùng cùng --${bookOption.name}; đã bỏ qua.`]);
    return null;
  }
  const bytes = await read(file);
  return isRefusal(bytes) ? bytes : open(bytes, file);
}

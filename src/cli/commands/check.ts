import { isRefusal, refuse } from "../../ports/refusal";
import { periodConflictWords } from "../../usecases/periods/period-conflict";
import { openOrSay, profileOption, sayOthers, sayRefusal, sheetOption, sayMisuse } from "../files/appendix-of-file";
import { allSheetsOption, tablesOrSay } from "../files/checked-tables";
import { filesNamed, shownName } from "../files/named-files";
import { checkJson } from "../output/check/check-json";
import { allLines, checkLines } from "../output/check/check-lines";
import { checkedFileRows } from "../output/check/check-rows";
import { matrixLines } from "../output/check/matrix-lines";
import { formatOption, printedAsRows } from "../output/terminal/result-table";
import { checkFiles } from "./check-files";
import { withoutOption } from "../files/without-relations";
import { chosenOverdueList, overdueOption } from "../files/overdue-list";
import { previousOption } from "../files/previous-period";
import { jsonOption, type CommandBody, type ExitCode, type Given, type Surroundings } from "../command";

/** tthc check: reads one appendix, or one of each sheet, and says what does not add up. */
export const check: CommandBody = {
  options: [
    sheetOption,
    allSheetsOption,
    profileOption,
    previousOption,
    overdueOption,
    withoutOption,
    formatOption,
    jsonOption,
  ],
  examples: [
    "tthc check phu-luc.xlsx",
    'tthc check phu-luc.xlsx --sheet "Phụ lục 1"',
    "tthc check phu-luc.xlsx --all-sheets --json",
    "tthc check quy-2.xlsx --previous quy-1.xlsx",
    'tthc check quy-2.xlsx --overdue "quy-2.xlsx:Phụ lục II"',
    "tthc check bieu-rieng.xlsx --without 2,5",
    'tthc check quy-2.xlsx --all-sheets --without "Tháng 4:2,5; Tháng 5:1"',
    "tthc check thang-5/ --format csv > thang-5.csv",
    "tthc check *.xlsx",
  ],
  run,
};

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const files = await filesNamed(given.operands, surroundings);
  if (isRefusal(files)) {
    sayRefusal(files, given.operands[0] ?? "", surroundings);
    return 2;
  }
  if (given.operands.length === 1 && files[0] === given.operands[0]) return await checkOne(given, surroundings);
  if (files.length === 0) {
    sayRefusal(refuse("no-files", { folder: given.operands.join(", ") }), "", surroundings);
    return 2;
  }
  const single = [previousOption, overdueOption, withoutOption].find(({ name }) => given.values.has(name));
  if (single === undefined) return await checkFiles(files, given, surroundings);
  sayMisuse(`Lựa chọn --${single.name} chỉ dùng khi kiểm tra một tệp.`, surroundings);
  return 2;
}

async function checkOne(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const every = given.flags.has(allSheetsOption.name);
  if (every && given.values.has(overdueOption.name)) {
    sayMisuse(
      `Lựa chọn --${overdueOption.name} đối chiếu với một bảng: bỏ --${allSheetsOption.name}, hoặc chọn sheet bằng --sheet.`,
      surroundings,
    );
    return 2;
  }
  const asked = await openOrSay(given, surroundings);
  if (asked === null) return 2;
  const list = await chosenOverdueList(given, surroundings);
  if (isRefusal(list)) {
    sayRefusal(list, "", surroundings);
    return 2;
  }
  const opened = list === null ? asked : { ...asked, request: { ...asked.request, overdueList: list } };
  const checked = await tablesOrSay(opened, given, surroundings);
  const [first] = checked?.tables ?? [];
  if (checked === null || first === undefined) return 2;
  const { file } = opened;
  const shown = checked.tables;
  if (!every) sayOthers(first, surroundings);
  const conflicts = shown.map(periodConflictWords).filter((words) => words !== "");
  if (conflicts.length > 0) surroundings.say(conflicts);
  if (given.flags.has(jsonOption.name)) {
    surroundings.printJson(every ? shown.map((appendix) => checkJson(file, appendix)) : checkJson(file, first));
  } else if (!printedAsRows(given, () => checkedFileRows([{ file, found: shown }]), surroundings)) {
    shown.forEach((appendix, index) => {
      if (index > 0) surroundings.print([]);
      checkLines(shownName(file), appendix, shown).forEach(surroundings.print);
    });
    if (shown.length > 1) allLines(shownName(file), shown).forEach(surroundings.print);
    if (every && shown.length > 1) matrixLines(shown).forEach(surroundings.print);
  }
  return shown.some(({ summary }) => summary.broken > 0) ? 1 : 0;
}

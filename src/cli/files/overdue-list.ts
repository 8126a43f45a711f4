import { isRefusal, type Refusal } from "../../ports/refusal";
import { findOverdueList, type ChosenOverdueList } from "../../usecases/overdue-list/find-overdue-list";
import type { CommandOption, Given, Surroundings } from "../command";
import { shownName } from "./named-files";

export const overdueOption: CommandOption = {
  name: "overdue",
  takes: "TỆP[:SHEET]",
  about: "danh sách hồ sơ quá hạn (mỗi dòng một hồ sơ), để đối chiếu số quá hạn",
};

/** A colon belongs to the sheet only behind the name of a file that may have sheets: C:\ is a drive. */
const WITH_SHEET = /^(.+\.(?:xlsx|xlsm|xls|xlsb|f?ods|csv|html?|mhtml?|xml)):(.+)$/isu;

/** The list that `--overdue` names, null where it is not given. Says which list it is, and how many rows it has. */
export async function chosenOverdueList(
  given: Given,
  { read, open, say }: Surroundings,
): Promise<ChosenOverdueList | null | Refusal> {
  const asked = given.values.get(overdueOption.name);
  if (asked === undefined) return null;
  const [, file = asked, sheet] = WITH_SHEET.exec(asked) ?? [];
  const bytes = await read(file);
  if (isRefusal(bytes)) return named(bytes, file);
  const book = await open(bytes, shownName(file));
  if (isRefusal(book)) return named(book, file);
  const list = await findOverdueList(book, sheet);
  if (isRefusal(list)) return named(list, file);
  say([`Danh sách hồ sơ quá hạn: "${shownName(file)}" · ${list.sheet}, ${list.dossiers} hồ sơ.`]);
  return list;
}

/** The sentence must name this file, not the one of the table. */
function named({ is, reason, about }: Refusal, file: string): Refusal {
  return { is, reason, about: { ...about, file } };
}

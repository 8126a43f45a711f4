import { areaToA1, type Profile, type Table } from "../../core";
import { isRefusal, type Refusal } from "../../ports/refusal";
import { checkAppendix } from "../../usecases/check/check-appendix";
import type { CommandOption, Given, Surroundings } from "../command";

export const previousOption: CommandOption = {
  name: "previous",
  takes: "TỆP",
  about: "phụ lục kỳ trước, để đối chiếu hồ sơ kỳ trước chuyển qua",
};

/** The appendix of the period before that `--previous` names, null where it is not given. Says which table of the file it took. */
export async function previousTable(
  given: Given,
  { read, open, say }: Surroundings,
  profiles?: readonly Profile[],
): Promise<Table | null | Refusal> {
  const file = given.values.get(previousOption.name);
  if (file === undefined) return null;
  const bytes = await read(file);
  if (isRefusal(bytes)) return named(bytes, file);
  const book = await open(bytes, file);
  if (isRefusal(book)) return named(book, file);
  const checked = await checkAppendix(book, profiles === undefined ? {} : { profiles });
  if (isRefusal(checked)) return named(checked, file);
  const { table, summary, others } = checked;
  if (others.length > 0)
    say([
      `Kỳ trước: đã lấy bảng "${table.sheet}" ${areaToA1(table.area)}, bảng khớp nhất trong ${others.length + 1} bảng của tệp "${file}".`,
    ]);
  if (summary.broken > 0)
    say([`Phụ lục kỳ trước "${file}" còn ${summary.broken} phép tính lệch; nên kiểm tra tệp đó trước.`]);
  return table;
}

/** The sentence must name this file, not the one of the period in hand. */
function named({ is, reason, about }: Refusal, file: string): Refusal {
  return { is, reason, about: { ...about, file } };
}

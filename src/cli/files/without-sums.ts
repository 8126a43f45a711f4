import { listedSums } from "../../core";
import type { Refusal } from "../../ports/refusal";
import { checkAppendix, type CheckedAppendix } from "../../usecases/check/check-appendix";
import type { CommandOption, Given, Surroundings } from "../command";
import type { AskedWorkbook } from "./appendix-of-file";

export const withoutOption: CommandOption = {
  name: "without",
  takes: "SỐ,SỐ",
  about: "bỏ các phép cộng mang số này trong danh sách phép cộng tìm thấy trong bảng",
};

/**
 * The table checked once more without the sums whose numbers were given; as it is where none were. Null where a number
 * names no sum, which has then been said.
 */
export async function withoutSaid(
  checked: CheckedAppendix,
  { book, request }: AskedWorkbook,
  given: Given,
  { say }: Surroundings,
): Promise<CheckedAppendix | Refusal | null> {
  const asked = given.values.get(withoutOption.name);
  if (asked === undefined) return checked;
  const listed = listedSums(checked.table);
  const keys = asked
    .split(/[,;\s]+/)
    .filter((number) => number !== "")
    .map((number) => (/^\d{1,3}$/.test(number) ? listed[Number(number) - 1]?.key : undefined));
  const known = keys.flatMap((key) => key ?? []);
  if (known.length < keys.length || known.length === 0) {
    say([`Sau --without là số của phép cộng, từ 1 đến ${listed.length}:`]);
    listed.forEach(({ key }, index) => say([`  ${index + 1}) ${key}`]));
    return null;
  }
  return await checkAppendix(book, { ...request, place: checked.place, without: known });
}

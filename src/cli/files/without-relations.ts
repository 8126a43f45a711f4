import { fromA1, listedRelations, toA1 } from "../../core";
import type { CheckedAppendix, CheckRequest, SwitchedOff } from "../../usecases/check/check-appendix";
import type { CommandOption, Given, Surroundings } from "../command";
import { sayMisuse } from "./appendix-of-file";

export const withoutOption: CommandOption = {
  name: "without",
  takes: "SỐ,SỐ | SHEET:SỐ,SỐ;…",
  about: "bỏ các phép cộng, thứ tự, tỷ lệ mang số này trong danh sách tìm thấy; nhiều bảng thì ghi tên sheet trước số",
};

/** «Tháng 4:2,5», «'Tháng 4; 5'!A20:1»: a sheet, of several tables on it a cell of the one meant, and its numbers. */
const PLACED = /^\s*(?:'((?:[^']|'')+)'|([^;:!']+?))\s*(?:!\s*([A-Z]{1,3}[1-9]\d*)\s*)?:([\d,\s]*)(?:;|$)/i;
const NUMBERS = /^\s*\d{1,3}(?:[,;\s]+\d{1,3})*\s*$/;

/**
 * What the command line switches off in the tables that were found, to be added to the request when they are checked once
 * more; nothing where it switches nothing off. Null where a number names no relation or a name no table, which has then
 * been said.
 *
 * @param tables the first is the one that numbers without a sheet mean; with several of equal rank they mean none
 */
export function withoutSaid(
  tables: readonly CheckedAppendix[],
  given: Given,
  surroundings: Surroundings,
  everySheet = false,
): Pick<CheckRequest, "withoutAt"> | null {
  const asked = given.values.get(withoutOption.name);
  if (asked === undefined) return {};
  const read = NUMBERS.test(asked) ? plain(asked, tables, everySheet) : placed(asked, tables);
  if (read !== null) return { withoutAt: read };
  const { say } = surroundings;
  const [only, ...others] = tables;
  if (only !== undefined && others.length === 0) {
    const most = listedRelations(only.table).length;
    sayMisuse(`Sau --without là số của phép cộng, thứ tự hay tỷ lệ, từ 1 đến ${most}:`, surroundings);
    sayListed(only, say);
    return null;
  }
  const example = tables[tables.length - 1];
  sayMisuse(
    `Tệp có ${tables.length} bảng: sau --without ghi sheet rồi số, ví dụ --without "${example === undefined ? "" : nameOf(example, tables)}:1". Số của từng bảng:`,
    surroundings,
  );
  for (const table of tables) {
    say([`${nameOf(table, tables)}:`]);
    sayListed(table, say);
  }
  return null;
}

/** Numbers alone: those of the one table that is meant. */
function plain(
  asked: string,
  [first, ...others]: readonly CheckedAppendix[],
  everySheet: boolean,
): readonly SwitchedOff[] | null {
  if (first === undefined || (everySheet && others.length > 0)) return null;
  const off = switchedOff(first, asked);
  return off === null ? null : [off];
}

function placed(asked: string, tables: readonly CheckedAppendix[]): readonly SwitchedOff[] | null {
  const found: SwitchedOff[] = [];
  for (let rest = asked; rest.trim() !== "";) {
    const match = PLACED.exec(rest);
    if (match === null) return null;
    rest = rest.slice(match[0].length);
    const table = tableNamed(tables, (match[1] ?? match[2] ?? "").replaceAll("''", "'"), match[3]);
    const off = table === null ? null : switchedOff(table, match[4] ?? "");
    if (off === null) return null;
    found.push(off);
  }
  return found.length === 0 ? null : found;
}

/** The table on a sheet, or the one of several that holds the cell; null where none or several are meant. */
function tableNamed(
  tables: readonly CheckedAppendix[],
  sheet: string,
  cell: string | undefined,
): CheckedAppendix | null {
  const plainly = (name: string): string => name.normalize("NFC").trim().toLowerCase();
  const onSheet = tables.filter(({ table }) => plainly(table.sheet) === plainly(sheet));
  const at = cell === undefined ? null : fromA1(cell.toUpperCase());
  const meant =
    at === null
      ? onSheet
      : onSheet.filter(
          ({ table: { area } }) =>
            at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right,
        );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

function switchedOff({ table, place }: CheckedAppendix, numbers: string): SwitchedOff | null {
  const listed = listedRelations(table);
  const asked = numbers.split(/[,;\s]+/).filter((number) => number !== "");
  const keys = asked.flatMap((number) => listed[Number(number) - 1]?.key ?? []);
  return keys.length === 0 || keys.length < asked.length ? null : { place, keys };
}

function sayListed({ table }: CheckedAppendix, say: Surroundings["say"]): void {
  listedRelations(table).forEach(({ key }, index) => say([`  ${index + 1}) ${key}`]));
}

/** What stands before the colon: the sheet, with the first cell of the table where the sheet has several. */
function nameOf({ table }: CheckedAppendix, tables: readonly CheckedAppendix[]): string {
  const alone = tables.filter((other) => other.table.sheet === table.sheet).length === 1;
  const sheet = /[;:!']/.test(table.sheet) ? `'${table.sheet.replaceAll("'", "''")}'` : table.sheet;
  return alone ? sheet : `${sheet}!${toA1({ row: table.area.top, column: table.area.left })}`;
}

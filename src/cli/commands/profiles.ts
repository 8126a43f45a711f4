import { profileOfTable, profileText, profiles as known, type Profile } from "../../core";
import { isRefusal } from "../../ports/refusal";
import { checkAppendix } from "../../usecases/check/check-appendix";
import { jsonOption, type CommandBody, type ExitCode, type Given, type Surroundings } from "../command";
import { openOrSay, profileOption, sayOthers, sayRefusal, sheetOption, sayMisuse } from "../files/appendix-of-file";
import { withoutOption, withoutSaid } from "../files/without-relations";
import { styled } from "../output/terminal/terminal";

const fromOption = { name: "from", takes: "TỆP", about: "đọc bảng trong tệp này thành một biểu mẫu của cơ quan" };
const nameOption = { name: "name", takes: "TÊN BIỂU", about: "tên của biểu mẫu, cùng với --from" };
const outOption = { name: "out", takes: "BIỂU.json", about: "ghi biểu mẫu vào tệp mới này, cùng với --from" };
const UNNAMED = "Biểu của cơ quan";

/** tthc profiles: the forms that can be read, or a table as a form of its own. */
export const profiles: CommandBody = {
  options: [fromOption, nameOption, outOption, sheetOption, profileOption, withoutOption, jsonOption],
  examples: [
    "tthc profiles",
    "tthc profiles --json",
    'tthc profiles --from bieu-rieng.xlsx --name "Biểu riêng" --out bieu-rieng.json',
  ],
  run: async (given, surroundings) => {
    const from = given.values.get(fromOption.name);
    if (from !== undefined) return await fromTable(from, given, surroundings);
    const alone = [nameOption, outOption, sheetOption, profileOption, withoutOption].find(({ name }) =>
      given.values.has(name),
    );
    if (alone !== undefined) {
      sayMisuse(`Lựa chọn --${alone.name} chỉ dùng cùng với --from TỆP.`, surroundings);
      return 2;
    }
    list(given, surroundings);
    return 0;
  },
};

function list({ flags }: Given, { print, printJson }: Surroundings): void {
  if (flags.has(jsonOption.name)) {
    printJson(known.map(profileJson));
    return;
  }
  known.forEach((profile, index) => {
    if (index > 0) print([]);
    print([styled("strong", profile.id), ` · ${profile.title}`]);
    print([`  ${Object.values(profile.columns).map(columnWords).join(", ")}`]);
    for (const clause of clausesOf(profile)) print([`  ${clause}`]);
    for (const { label } of profile.rates ?? []) print([`  tỷ lệ: ${label}`]);
    if (profile.validFrom !== undefined || profile.validTo !== undefined)
      print([`  dùng từ ${profile.validFrom ?? "…"} đến ${profile.validTo ?? "nay"}`]);
    if (profile.unconfirmed !== undefined) print([`  chưa xác nhận: ${profile.unconfirmed}`]);
  });
}

/** Writes the best table of a file as a profile, or prints it. */
async function fromTable(file: string, given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const opened = await openOrSay({ ...given, operands: [file] }, surroundings);
  if (opened === null) return 2;
  const first = await checkAppendix(opened.book, opened.request);
  const off = isRefusal(first) ? {} : withoutSaid([first, ...first.beside], given, surroundings);
  if (off === null) return 2;
  const checked =
    isRefusal(first) || off.withoutAt === undefined
      ? first
      : await checkAppendix(opened.book, { ...opened.request, ...off, place: first.place });
  if (isRefusal(checked)) {
    sayRefusal(checked, file, surroundings);
    return 2;
  }
  sayOthers(checked, surroundings);
  const text = profileText(profileOfTable(checked.table, given.values.get(nameOption.name)?.trim() ?? UNNAMED));
  const out = given.values.get(outOption.name);
  if (out === undefined) {
    for (const line of text.trimEnd().split("\n")) surroundings.print([line]);
    return 0;
  }
  if (!/\.json$/i.test(out) || (await surroundings.isSameFile(file, out))) {
    sayMisuse("Tên tệp sau --out phải khác tệp bảng và có đuôi .json.", surroundings);
    return 2;
  }
  const refused = await surroundings.write(out, new TextEncoder().encode(text));
  if (refused !== null) {
    sayRefusal(refused, out, surroundings);
    return 2;
  }
  surroundings.print([`Đã ghi biểu mẫu vào ${out}. Dùng: tthc check ${file} --profile ${out}`]);
  return 0;
}

function profileJson(profile: Profile): unknown {
  const { columns, derived = {}, unitHeader, numberingHeader, ...rest } = profile;
  return {
    ...rest,
    columns: Object.entries(columns).map(([column, { number, label, optional }]) => ({
      id: column,
      ...(number === undefined ? {} : { number }),
      label,
      optional: optional ?? false,
    })),
    derived: Object.entries(derived).map(([measure, { label, sum }]) => ({ id: measure, label, sum })),
    unitHeader,
    numberingHeader,
  };
}

function columnWords({ number, label }: { readonly number?: number; readonly label: string }): string {
  return number === undefined ? label : `(${number}) ${label}`;
}

function clausesOf({ identities, orders = [] }: Profile): readonly string[] {
  return [...identities, ...orders].flatMap(({ source }) => source.clause ?? []);
}

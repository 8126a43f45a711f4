import { writeCount } from "../../../core";
import type { Collected } from "../../../usecases/collect/collect-files";
import { doubtfulWords, storePeriodWords, undatedWords } from "../../../usecases/collect/collect-words";
import { styled, type Line } from "../terminal/terminal";
import { titledBlock } from "../terminal/titled-block";

/** What `collect --json` prints; its schema is schema/collect.schema.json. */
export interface CollectJson {
  readonly store: string;
  readonly files: number;
  readonly added: readonly string[];
  readonly unchanged: readonly string[];
  readonly values: number;
  readonly copies: Collected["copies"];
  readonly skipped: Collected["skipped"];
  readonly undated: readonly (Collected["undated"][number] & { readonly what: string })[];
  readonly doubtful: Collected["doubtful"];
  readonly periods: Collected["periods"];
}

export function collectJson(store: string, files: number, collected: Collected): CollectJson {
  const undated = collected.undated.map((table) => ({ ...table, what: undatedWords(table) }));
  const { added, unchanged, values, copies, skipped, doubtful, periods } = collected;
  return { store, files, added, unchanged, values, copies, skipped, undated, doubtful, periods };
}

/** What was put into the store, and what was left out and why. */
export function collectLines(store: string, files: number, collected: Collected): readonly Line[] {
  const { added, unchanged, values, copies, skipped, undated, doubtful, periods } = collected;
  const isWhole = skipped.length + undated.length === 0;
  const summary = `${writeCount(values)} số từ ${writeCount(added.length)}/${writeCount(files)} tệp`;
  const rest = unchanged.length === 0 ? "" : `; ${writeCount(unchanged.length)} tệp đã có trong kho, không đổi`;
  return [
    [styled("strong", store)],
    [],
    [isWhole ? styled("right", `✔ Đã thu ${summary}${rest}`) : `Đã thu ${summary}${rest}`],
    ...titledBlock(
      "quiet",
      "Các kỳ trong kho",
      periods.map((period) => {
        const change = period.changed ? "" : ", không đổi";
        return `${storePeriodWords(period.period)}: ${writeCount(period.values)} số của ${writeCount(period.files)} tệp${change}`;
      }),
    ),
    ...titledBlock(
      "error",
      `✖ ${writeCount(skipped.length)} tệp không đọc được, bỏ qua`,
      skipped.map(({ file, message }) => `${file}: ${message}`),
    ),
    ...titledBlock(
      "error",
      `✖ ${writeCount(undated.length)} bảng không rõ kỳ, bỏ qua`,
      undated.map((table) => `${table.file} · ${undatedWords(table)}`),
    ),
    ...titledBlock(
      "warning",
      `! ${writeCount(doubtful.length)} tệp đã thu nhưng còn chỗ phải xem (tthc check TỆP)`,
      doubtful.map((file) => `${file.file}: ${doubtfulWords(file)}`),
    ),
    ...titledBlock(
      "quiet",
      `${writeCount(copies.length)} tệp trùng từng byte với tệp khác, thu một lần`,
      copies.map(({ file, of }) => `${file} = ${of}`),
    ),
  ];
}

import { writeCount } from "../../../core";
import { SENDING_WORDS } from "../../../usecases/merge/merged-book";
import {
  conflictPlace,
  conflictWords,
  mergedWords,
  sourceWords,
  unclearPeriods,
} from "../../../usecases/merge/merge-words";
import type { SendingState, Sendings } from "../../../usecases/merge/expected-units";
import type { MergedFiles } from "./merge-json";
import { styled, type Line, type Style } from "../terminal/terminal";
import { titledBlock } from "../terminal/titled-block";

/** What was merged, what was left out and why, who has sent. */
export function mergeLines(out: string, { table, skipped, sendings, files }: MergedFiles): readonly Line[] {
  const faulty = table.sources.filter(({ errors }) => errors > 0);
  const isClean = table.conflicts.length + skipped.length + faulty.length === 0;
  const summary = mergedWords(table, files);
  return [
    [
      styled(
        "strong",
        `${out} · ${table.model.formTitle}${table.period.text === null ? "" : ` · ${table.period.text}`}`,
      ),
    ],
    [],
    [isClean ? styled("right", `✔ Đã tổng hợp ${summary}`) : `Đã tổng hợp ${summary}`],
    ...titledBlock(
      "error",
      `✖ ${writeCount(table.conflicts.length)} chỗ không cộng`,
      table.conflicts.map((conflict) => `${conflictPlace(conflict)}: ${conflictWords(conflict, table)}`),
    ),
    ...(table.conflicts.some(({ is }) => is === "same-unit")
      ? [[styled("quiet", "  Đơn vị dùng hai hệ thống: chạy lại với --same-unit add để cộng cả hai.")]]
      : []),
    ...titledBlock(
      "error",
      `✖ ${writeCount(skipped.length)} tệp không đọc được, bỏ qua`,
      skipped.map(({ file, message }) => `${file}: ${message}`),
    ),
    ...titledBlock(
      "warning",
      `! ${writeCount(faulty.length)} bảng đã cộng nhưng còn lệch`,
      faulty.map((source) => `${sourceWords(source)}: ${source.firstError ?? ""}`),
    ),
    ...titledBlock("undecided", "? Đã cộng nhưng chưa rõ có cùng kỳ không", unclearPeriods(table)),
    ...titledBlock(
      "quiet",
      "Cùng một đơn vị, tên viết khác",
      table.matched.map(({ name, also }) => `${name} = ${also.join(" = ")}`),
    ),
    ...titledBlock(
      "quiet",
      `${writeCount(table.otherPeriods.length)} bảng của kỳ khác trong cùng tệp, không cộng`,
      table.otherPeriods.map((source) => `${sourceWords(source)} · ${source.period.text ?? ""}`),
    ),
    ...(sendings === null ? [] : sendingLines(sendings)),
  ];
}

const STATES: readonly (readonly [SendingState, Style])[] = [
  ["missing", "error"],
  ["inconsistent", "warning"],
  ["no-dossiers", "undecided"],
];

function sendingLines({ units, unexpected }: Sendings): readonly Line[] {
  const of = (state: SendingState): Sendings["units"] => units.filter((unit) => unit.state === state);
  return [
    [],
    [
      styled(
        "strong",
        `${writeCount(of("sent").length)}/${writeCount(units.length)} đơn vị đã gửi bảng không có gì phải xem lại`,
      ),
    ],
    ...STATES.flatMap(([state, style]) =>
      titledBlock(
        style,
        `${writeCount(of(state).length)} đơn vị ${SENDING_WORDS[state]}`,
        of(state).map(({ name, problems }) => [name, ...problems.slice(0, 2)].join(" · ")),
      ),
    ),
    ...titledBlock("quiet", "Có gửi nhưng không có trong danh sách", unexpected),
    ...(units.some(({ letter }) => letter !== null)
      ? [[styled("quiet", "Phiếu đề nghị rà soát của từng đơn vị: sheet Tình hình gửi trong tệp tổng hợp.")]]
      : []),
  ];
}

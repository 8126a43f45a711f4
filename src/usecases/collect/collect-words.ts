import { writeCount, writeHonestPercent, termTitle, termWords } from "../../core";
import type { UndatedTable } from "./file-values";
import { periodWords, type Grain } from "./store-period";
import type { Trend, TrendDoubt, TrendPeriod } from "./trend";

/** Names that a sentence lists. */
const LISTED = 3;

const GRAINS: Readonly<Record<Grain, string>> = {
  month: "theo tháng",
  quarter: "theo quý",
  half: "theo 6 tháng",
  "nine-months": "theo 9 tháng",
  year: "theo năm",
  other: "theo các kỳ khác",
};

export function grainWords(grain: Grain): string {
  return GRAINS[grain];
}

export function undatedWords({ sheet, range, written }: UndatedTable): string {
  const why = written === null ? "không ghi kỳ báo cáo" : `ghi kỳ «${written}», chưa rõ tháng hoặc năm nào`;
  return `${sheet} · ${range}: tiêu đề ${why}. Nêu kỳ bằng --period, ví dụ --period 2024-05`;
}

export function doubtfulWords({ errors, unread }: { readonly errors: number; readonly unread: number }): string {
  return [
    ...(errors > 0 ? [`${writeCount(errors)} phép tính lệch`] : []),
    ...(unread > 0 ? [`${writeCount(unread)} ô không phải số nguyên, không thu`] : []),
  ].join(", ");
}

/** «Tỷ lệ trả đúng thời hạn (đã trả đúng thời hạn / đã giải quyết)» */
export function trendTitle({ rate, counts }: Trend): string {
  return `${termTitle(rate.label)} (${termWords(counts.numerator)} / ${termWords(counts.base)})`;
}

export function trendValueWords({ numerator, denominator, doubt }: TrendPeriod): string {
  if (doubt !== null || numerator === null || denominator === null) return "chưa tính được";
  return denominator === 0 ? "không phát sinh" : writeHonestPercent(numerator, denominator, 2);
}

export function trendCountsWords({ numerator, denominator }: TrendPeriod): string {
  return numerator === null || denominator === null ? "" : `${writeCount(numerator)}/${writeCount(denominator)}`;
}

/** Why a period has no value, or what else has to be known of it; "" where there is nothing. */
export function trendRemark({ doubt, once, numerator, denominator }: TrendPeriod): string {
  if (doubt !== null) return doubtWords(doubt);
  const isBeyond = numerator !== null && denominator !== null && numerator > denominator;
  return [
    isBeyond ? "tử số lớn hơn mẫu số, kiểm tra lại bảng của kỳ này" : "",
    once === 0 ? "" : `${writeCount(once)} đơn vị có cùng số ở nhiều bảng, tính một lần`,
  ]
    .filter((words) => words !== "")
    .join("; ");
}

function doubtWords({ because, units, files }: TrendDoubt): string {
  const who = listed(units.map((unit) => (unit === "" ? "dòng không tên" : unit)));
  if (because === "missing") return `thiếu số của ${who}, xem ${listed(files)}`;
  return `${who} có số khác nhau ở nhiều bảng: ${listed(files)}; nếu phải cộng, thêm --same-unit add`;
}

function listed(names: readonly string[]): string {
  const rest = names.length - LISTED;
  return names.slice(0, LISTED).join(", ") + (rest > 0 ? ` và ${writeCount(rest)} nơi khác` : "");
}

/** What the line does not show: periods that overlap, or other forms. */
export function othersWords(others: Trend["others"]): readonly string[] {
  return others.map(
    ({ form, grain, periods }) =>
      `${writeCount(periods)} kỳ ${grainWords(grain)} của biểu ${form} (--by ${grain} --profile ${form})`,
  );
}

/** «tháng 5/2024 (2024-05)» */
export function storePeriodWords(period: string): string {
  return `${periodWords(period)} (${period})`;
}

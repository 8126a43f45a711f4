import {
  grainWords,
  othersWords,
  trendCountsWords,
  trendRemark,
  trendTitle,
  trendValueWords,
} from "../../../usecases/collect/collect-words";
import { periodWords, type Grain } from "../../../usecases/collect/store-period";
import type { Trend, TrendPeriod } from "../../../usecases/collect/trend";
import type { ResultTable } from "../terminal/result-table";
import { styled, type Line } from "../terminal/terminal";
import { textTable } from "../terminal/text-table";

/** What `trend --json` prints; its schema is schema/trend.schema.json. */
export interface TrendJson {
  readonly rate: string;
  readonly label: string;
  readonly numerator: string;
  readonly base: string;
  readonly unit: string | null;
  readonly form: string;
  readonly grain: Grain;
  readonly periods: readonly (TrendPeriod & { readonly label: string; readonly what: string })[];
  readonly others: Trend["others"];
}

export function trendJson({ rate, unit, form, grain, periods, others }: Trend): TrendJson {
  const { id, label, numerator, base } = rate;
  const lines = periods.map((period) => ({
    ...period,
    label: periodWords(period.period),
    what: [trendValueWords(period), trendRemark(period)].filter((words) => words !== "").join(": "),
  }));
  return { rate: id, label, numerator, base, unit, form, grain, periods: lines, others };
}

/** A row a period, for spreadsheets. */
export function trendRows({ periods }: Trend): ResultTable {
  return {
    columns: ["Mã kỳ", "Kỳ", "Tỷ lệ", "Tử số", "Mẫu số", "Đơn vị", "Ghi chú"],
    rows: periods.map((period) => [
      period.period,
      periodWords(period.period),
      trendValueWords(period),
      period.numerator ?? "",
      period.denominator ?? "",
      period.units,
      trendRemark(period),
    ]),
  };
}

/** A line a period. */
export function trendLines(trend: Trend): readonly Line[] {
  const { unit, grain, form, periods, others } = trend;
  const rows = periods.map((period) => [
    period.period,
    periodWords(period.period),
    trendValueWords(period),
    trendCountsWords(period),
    String(period.units),
    trendRemark(period),
  ]);
  return [
    [styled("strong", trendTitle(trend))],
    [`${unit ?? "Cộng các đơn vị"} · ${grainWords(grain)} · biểu ${form}`],
    [],
    ...textTable(
      [
        { title: "Mã kỳ", align: "left" },
        { title: "Kỳ", align: "left" },
        { title: "Tỷ lệ", align: "right" },
        { title: "Tử/mẫu", align: "right" },
        { title: "Đơn vị", align: "right" },
        { title: "", align: "left" },
      ],
      rows,
    ),
    ...(others.length === 0
      ? []
      : [
          [],
          [styled("quiet", "Trong kho còn các kỳ khác, không cộng lẫn vào đây:")],
          ...othersWords(others).map((words): Line => [`  ${words}`]),
        ]),
  ];
}

import {
  allIndicators,
  measureInAgreement,
  unitRows,
  writeCount,
  writeHonestPercent,
  writePercent,
  type CellRef,
  type GivenFacts,
  type Table,
} from "../../core";
import type { CheckedAppendix } from "../check/check-appendix";
import { rateChangeWords } from "./rate-change";
import { waysOfSubmission } from "./ways-of-submission";

/** One rate of the whole table, as it is looked at first. */
export interface KeyFigure {
  readonly id: string;
  readonly label: string;
  /** «90,79%» */
  readonly percent: string;
  /** «90.869/100.085» */
  readonly counts: string;
  /** «tăng 1,25 điểm % so với kỳ trước», of each other period in hand that tells. */
  readonly changes: readonly string[];
}

/** One unit, or one way of submission, as a bar of one or several parts, in dossiers or as a share. */
export interface UnitBar {
  readonly name: string;
  /** Zero-based row of the sheet, or place among the ways: tells units of one name apart. */
  readonly at: number;
  /** Lengths of its parts, each as a fraction of the longest bar that there can be: 0 to 1 in sum. */
  readonly parts: readonly number[];
  /** What it says, in figures: «96,25% (385/400)». */
  readonly says: string;
  /** Cells of the sheet that it is drawn of. */
  readonly cells: readonly [CellRef, ...CellRef[]];
}

/** What an office's rates should reach, by rate; empty where it has set nothing. */
export type Targets = GivenFacts["targets"];

/** A line across the bars of rates. */
export interface TargetLine {
  /** Where it lies: 0 to 1. */
  readonly share: number;
  /** «Chỉ tiêu 95%: 3/34 đơn vị chưa đạt» */
  readonly says: string;
}

export interface BarChart {
  readonly id: "on-time" | "overdue" | "ways";
  readonly title: string;
  /** What each bar is. */
  readonly of: "Đơn vị" | "Cách nộp";
  /** Names of the parts, where there are several. */
  readonly series: readonly string[];
  /** Units: the worst first; ways: as the form has them. */
  readonly bars: readonly UnitBar[];
  /** Units left out, and why; "" for none. */
  readonly without: string;
  /** Null where the office has set none. */
  readonly target: TargetLine | null;
}

const KEY_RATES = ["onTimeRate", "onlineRate", "overdueRate"] as const;
const KEY_LABELS: Readonly<Record<(typeof KEY_RATES)[number], string>> = {
  onTimeRate: "Trả đúng hạn",
  onlineRate: "Trực tuyến",
  overdueRate: "Quá hạn",
};

/** On time, online, overdue: as many as the table can answer, each over its usual base. */
export function keyFigures({
  indicators,
  previous,
  lastYear,
}: Pick<CheckedAppendix, "indicators" | "previous" | "lastYear">): readonly KeyFigure[] {
  const earlier = [
    ...(previous === undefined ? [] : [{ table: previous, since: "kỳ trước" }]),
    ...(lastYear === undefined ? [] : [{ table: lastYear, since: "cùng kỳ năm trước" }]),
  ];
  return KEY_RATES.flatMap((id) => {
    const base = allIndicators.find((indicator) => indicator.id === id)?.base;
    const rate = indicators.find((result) => result.id === id && result.base === base);
    if (rate === undefined) return [];
    const { numerator, denominator, value } = rate;
    return [
      {
        id,
        label: KEY_LABELS[id],
        percent: value === null ? "không phát sinh" : writeHonestPercent(numerator, denominator, 2),
        counts: `${writeCount(numerator)}/${writeCount(denominator)}`,
        changes: earlier.flatMap((other) => rateChangeWords(rate, other) ?? []),
      },
    ];
  });
}

/** The bars of a table's units, the worst first, and of the ways of submission; a chart without any bar is left out. */
export function unitCharts(table: Table, targets: Targets = {}): readonly BarChart[] {
  return [onTimeBars(table, targets["onTimeRate"]), overdueBars(table), waysBars(table)].filter(
    (chart) => chart.bars.length > 0,
  );
}

function onTimeBars(table: Table, target: Targets[string] | undefined): BarChart {
  const units = known(table, ["resolvedInTime", "resolved"]);
  const settled = units.filter(({ figures: [, resolved = 0] }) => resolved > 0);
  const ordered = [...settled].sort(
    (one, other) => share(one) - share(other) || (other.figures[1] ?? 0) - (one.figures[1] ?? 0),
  );
  const none = units.length - settled.length;
  return {
    id: "on-time",
    title: "Tỷ lệ trả đúng hạn, thấp nhất trước",
    of: "Đơn vị",
    series: [],
    bars: ordered.map((unit) => {
      const [inTime = 0, resolved = 0] = unit.figures;
      return {
        name: unit.name,
        at: unit.at,
        parts: [Math.min(1, share(unit))],
        // Written for those that are looked at: a province has thousands.
        get says() {
          return `${writeHonestPercent(inTime, resolved, 2)} (${writeCount(inTime)}/${writeCount(resolved)})`;
        },
        cells: unit.cells,
      };
    }),
    without: none === 0 ? "" : `${writeCount(none)} đơn vị chưa giải quyết hồ sơ nào nên không có tỷ lệ`,
    target: target === undefined ? null : targetLine(target, settled),
  };
}

function overdueBars(table: Table): BarChart {
  const units = known(table, ["resolvedLate", "pendingOverdue"]);
  const late = units.filter(({ figures }) => total(figures) > 0);
  const ordered = [...late].sort((one, other) => total(other.figures) - total(one.figures));
  const longest = Math.max(1, ...ordered.slice(0, 1).map(({ figures }) => total(figures)));
  const none = units.length - late.length;
  return {
    id: "overdue",
    title: "Hồ sơ quá hạn, nhiều nhất trước",
    of: "Đơn vị",
    series: ["đã trả quá hạn", "đang giải quyết quá hạn"],
    bars: ordered.map(({ name, at, figures, cells }) => {
      const [settled = 0, pending = 0] = figures;
      return {
        name,
        at,
        parts: [settled / longest, pending / longest],
        get says() {
          return `${writeCount(settled + pending)} (${writeCount(settled)} + ${writeCount(pending)})`;
        },
        cells,
      };
    }),
    without: none === 0 ? "" : `${writeCount(none)} đơn vị không có hồ sơ quá hạn`,
    target: null,
  };
}

function waysBars(table: Table): BarChart {
  const ways = waysOfSubmission(table);
  const all = total(ways.map(({ count }) => count));
  return {
    id: "ways",
    title: "Cách nộp hồ sơ",
    of: "Cách nộp",
    series: [],
    bars: ways.flatMap(({ name, count, cells: [first, ...rest] }, at) =>
      first === undefined
        ? []
        : [
            {
              name,
              at,
              parts: [count / all],
              says: `${writeHonestPercent(count, all, 2)} (${writeCount(count)})`,
              cells: [first, ...rest] as const,
            },
          ],
    ),
    without: "",
    target: null,
  };
}

/** Held to the counts themselves: a rate that is rounded up to its target has not reached it. */
function targetLine({ numerator, denominator, decimals }: Targets[string], units: readonly KnownUnit[]): TargetLine {
  const missed = units.filter(
    ({ figures: [over = 0, under = 0] }) => BigInt(over) * BigInt(denominator) < BigInt(under) * BigInt(numerator),
  ).length;
  return {
    share: Math.min(1, numerator / denominator),
    says: `Chỉ tiêu ${writePercent(numerator, denominator, decimals)}: ${
      missed === 0 ? "mọi đơn vị đều đạt" : `${writeCount(missed)}/${writeCount(units.length)} đơn vị chưa đạt`
    }`,
  };
}

interface KnownUnit {
  readonly name: string;
  readonly at: number;
  readonly figures: readonly number[];
  readonly cells: readonly [CellRef, ...CellRef[]];
}

/** Units all of whose counts are known and not below zero: one that is not leaves its unit out of the chart. */
function known(table: Table, ids: readonly string[]): readonly KnownUnit[] {
  return unitRows(table).flatMap((row) => {
    const read = ids.map((id) => measureInAgreement(table, { row }, id));
    const figures = read.flatMap((figure) => (figure.is === "known" && figure.value >= 0 ? [figure.value] : []));
    const [first, ...rest] = read.flatMap((figure) => (figure.is === "known" ? figure.from : []));
    const { name = "", at = 0 } = table.rows[row] ?? {};
    if (figures.length < ids.length || first === undefined) return [];
    return [{ name, at, figures, cells: [first, ...rest] }];
  });
}

function share({ figures: [over = 0, under = 1] }: KnownUnit): number {
  return over / under;
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
